package cluster

import (
	"strings"
	"testing"
)

// flux writes a Flux Kustomization.
func flux(spec string) string {
	return "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\nspec: {" + spec + "}\n"
}

const ownSource = "sourceRef: {kind: GitRepository, name: flux-system}"

// fluxExample is the layout of https://github.com/fluxcd/flux2-kustomize-helm-example, as it was
// before it took to artifact generators.
func fluxExample() string {
	var b strings.Builder
	for _, cluster := range []string{"production", "staging"} {
		b.WriteString("-- apps/" + cluster + "/kustomization.yaml --\nresources: [../base/podinfo, sc.yaml]\n" +
			"patches: [{path: patch.yaml, target: {kind: HelmRelease}}]\n" +
			"-- apps/" + cluster + "/patch.yaml --\nkind: HelmRelease\n" +
			"-- apps/" + cluster + "/sc.yaml --\nSC\n" +
			"-- clusters/" + cluster + "/apps.yaml --\n" + flux(ownSource+", path: ./apps/"+cluster) +
			"-- clusters/" + cluster + "/infrastructure.yaml --\n" + flux(ownSource+", path: ./infrastructure/controllers") + "---\n" +
			flux(ownSource+", path: infrastructure/configs") +
			"-- clusters/" + cluster + "/flux-system/kustomization.yaml --\nresources: [gotk-sync.yaml]\n" +
			"-- clusters/" + cluster + "/flux-system/gotk-sync.yaml --\n" +
			"apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: flux-system}\nspec: {url: 'ssh://git@github.com/org/repo'}\n---\n" +
			flux(ownSource+", path: ./clusters/"+cluster))
	}
	b.WriteString(`
-- apps/base/podinfo/kustomization.yaml --
resources: [sa.yaml]
-- apps/base/podinfo/sa.yaml --
{apiVersion: v1, kind: ServiceAccount}
-- infrastructure/controllers/kustomization.yaml --
resources: [sa.yaml]
-- infrastructure/controllers/sa.yaml --
{apiVersion: v1, kind: ServiceAccount}
-- infrastructure/configs/kustomization.yaml --
resources: [sc.yaml]
-- infrastructure/configs/sc.yaml --
SC
-- docs/sc.yaml --
SC
`)
	return b.String()
}

func TestDivideFlux(t *testing.T) {
	t.Parallel()
	const shared = " infrastructure/configs/sc.yaml infrastructure/controllers/sa.yaml"
	runDivide(t, []divideCase{
		{name: "flux2-kustomize-helm-example", tree: fluxExample(), want: `
			Flux clusters/production: apps/base/podinfo/sa.yaml apps/production/sc.yaml` + shared + ` (HelmRelease* altered)
			Flux clusters/staging: apps/base/podinfo/sa.yaml apps/staging/sc.yaml` + shared + ` (HelmRelease* altered)
			directory docs: docs/sc.yaml
		`},
		{name: "a path without a kustomization is its whole tree, nested kustomizations as they are", tree: `
-- clusters/a/ks.yaml --
` + flux(ownSource+", path: ./infra") + `
-- infra/sc.yaml --
SC
-- infra/deep/er/sc.yml --
SC
-- infra/deep/er/sc.json --
SC
-- infra/nested/kustomization.yaml --
resources: [listed.yaml, sub]
-- infra/nested/listed.yaml --
SC
-- infra/nested/unlisted.yaml --
SC
-- infra/nested/sub/kustomization.yaml --
resources: [../../../infrastructure/sc.yaml]
-- infrastructure/sc.yaml --
SC
-- infra-other/sc.yaml --
SC
`, want: `
			Flux clusters/a: infra/deep/er/sc.yml infra/nested/listed.yaml infra/sc.yaml infrastructure/sc.yaml
			directory infra-other: infra-other/sc.yaml
			directory infra/deep/er: infra/deep/er/sc.json
			directory infra/nested: infra/nested/unlisted.yaml (incomplete)
		`},
		{name: "the whole repository", tree: `
-- flux-system/gotk-sync.yaml --
` + flux(ownSource) + `
-- apps/a/sc.yaml --
SC
-- sc.yaml --
SC
`, want: `
			Flux .: apps/a/sc.yaml sc.yaml
		`},
		{name: "Flux Kustomizations below the path of another, in a file called kustomization.yaml too", tree: `
-- kubernetes/flux/cluster/ks.yaml --
` + flux(ownSource+", path: ./kubernetes/apps") + `
-- kubernetes/apps/storage/ks.yaml --
` + flux("sourceRef: {kind: GitRepository, name: home}, path: ./kubernetes/storage/app") + `
-- kubernetes/apps/other/kustomization.yaml --
` + flux(ownSource+", path: ./kubernetes/other") + `
-- kubernetes/storage/app/sc.yaml --
SC
-- kubernetes/other/sc.yaml --
SC
`, want: `
			Flux kubernetes/flux/cluster: kubernetes/other/sc.yaml kubernetes/storage/app/sc.yaml
		`},
		{name: "clusters in groups, told apart by flux-system", tree: `
-- clusters/eu/a/flux-system/gotk-sync.yaml --
` + flux(ownSource+", path: ./clusters/eu/a") + `
-- clusters/eu/a/sc.yaml --
SC
-- clusters/eu/b/flux-system/gotk-sync.yaml --
` + flux(ownSource+", path: ./clusters/eu/b") + `
-- clusters/eu/b/sc.yaml --
SC
`, want: `
			Flux clusters/eu/a: clusters/eu/a/sc.yaml
			Flux clusters/eu/b: clusters/eu/b/sc.yaml
		`},
		{name: "entries of one directory, elsewhere", tree: `
-- gitops/a.yaml --
` + flux(ownSource+", path: a") + `
-- gitops/b.yaml --
` + flux(ownSource+", path: b") + `
-- gitops/sub/c.yaml --
` + flux(ownSource+", path: c") + `
-- a/sc.yaml --
SC
-- b/sc.yaml --
SC
-- c/sc.yaml --
SC
`, want: `
			Flux gitops: a/sc.yaml b/sc.yaml
			Flux gitops/sub: c/sc.yaml
		`},
		{name: "a circle", tree: `
-- a/ks.yaml --
` + flux(ownSource+", path: ./b") + `
-- a/sc.yaml --
SC
-- b/ks.yaml --
` + flux(ownSource+", path: ./a") + `
-- b/sc.yaml --
SC
`, want: `
			Flux a: a/sc.yaml b/sc.yaml
		`},
	})
}

func TestDivideFluxParts(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "other sources, unknown and missing paths", tree: `
-- a/ks.yaml --
` + flux("sourceRef: {kind: OCIRepository, name: flux-system}, path: ./x") + `---
` + flux(ownSource+", path: ./a") + `
-- a/sc.yaml --
SC
-- b/ks.yaml --
` + flux(ownSource+`, path: "./${cluster}"`) + `---
` + flux(ownSource+", path: /b/") + `
-- b/sc.yaml --
SC
-- c/ks.yaml --
` + flux(ownSource+`, path: ./none`) + `---
` + flux(ownSource+", path: ./c") + `
-- c/sc.yaml --
SC
-- x/sc.yaml --
SC
`, want: `
			Flux a: a/sc.yaml (incomplete)
			Flux b: b/sc.yaml (incomplete)
			Flux c: c/sc.yaml (incomplete)
			directory x: x/sc.yaml
		`},
		{name: "repositories that are not this one", tree: `
-- clusters/a/flux-system/sync.yaml --
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system}
spec: {url: "ssh://git@github.com/Org/Repo.git"}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: same}
spec: {url: "https://github.com/org/repo"}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: podinfo}
spec: {url: "https://github.com/stefanprodan/podinfo"}
-- clusters/a/ks.yaml --
` + flux("sourceRef: {kind: GitRepository, name: podinfo}, path: ./kustomize") + `---
` + flux("sourceRef: {kind: GitRepository, name: undeclared}, path: ./") + `---
` + flux("sourceRef: {kind: GitRepository, name: same}, path: ./same") + `
-- kustomize/sc.yaml --
SC
-- same/sc.yaml --
SC
`, want: `
			Flux clusters/a: same/sc.yaml (incomplete)
			directory kustomize: kustomize/sc.yaml
		`},
		{name: "remote clusters", tree: `
-- clusters/hub/ks.yaml --
` + flux(ownSource+", path: ./hub") + `---
` + flux(ownSource+", path: ./one, kubeConfig: {secretRef: {name: one}}") + `---
` + flux(ownSource+", path: ./two, kubeConfig: {configMapRef: {name: two}}") + `---
` + flux(ownSource+`, path: ./three, kubeConfig: {secretRef: {name: "${cluster}"}}`) + `
-- hub/sc.yaml --
SC
-- one/sc.yaml --
SC
-- two/sc.yaml --
SC
-- three/sc.yaml --
SC
`, want: `
			Flux clusters/hub: hub/sc.yaml
			Flux clusters/hub, configMapRef two: two/sc.yaml
			Flux clusters/hub, secretRef one: one/sc.yaml
			an unknown cluster, delivery 4 of clusters/hub/ks.yaml: three/sc.yaml
		`},
		{name: "components and patches", tree: `
-- clusters/a/ks.yaml --
` + flux(ownSource+`, path: ./app, components: [../component], patches: [{patch: "kind: StorageClass"}], patchesStrategicMerge: [{kind: Secret}]`) + `
-- clusters/b/ks.yaml --
` + flux(ownSource+`, path: ./app, components: ["${x}"]`) + `
-- clusters/b/patch.yaml --
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: only a patch}
-- app/sc.yaml --
SC
-- component/kustomization.yaml --
kind: Component
resources: [sc.yaml]
-- component/sc.yaml --
SC
`, want: `
			Flux clusters/a: app/sc.yaml component/sc.yaml (Secret* altered) (StorageClass* altered)
			Flux clusters/b: app/sc.yaml (incomplete)
		`},
		{name: "a kustomization that does not parse is not a tree", tree: `
-- clusters/a/ks.yaml --
` + flux(ownSource+`, path: ./app`) + `---
` + flux(ownSource+`, path: ./fine`) + `
-- app/kustomization.yml --
resources: [
-- app/sc.yaml --
SC
-- fine/sc.yaml --
SC
`, want: `
			Flux clusters/a: fine/sc.yaml (incomplete)
			directory app: app/sc.yaml
		`},
	})
}
