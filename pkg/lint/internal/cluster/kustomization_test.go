package cluster

import "testing"

func TestDivideKustomizations(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "two overlays share a base", tree: `
-- base/kustomization.yaml --
resources: [sc.yaml, ./sa.yaml]
-- base/sc.yaml --
SC
-- base/sa.yaml --
{apiVersion: v1, kind: ServiceAccount}
-- base/unlisted.yaml --
SC
-- overlays/dev/kustomization.yml --
bases: [../../base]
patchesStrategicMerge: [patch.yaml]
-- overlays/dev/patch.yaml --
SC
-- overlays/prod/Kustomization --
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../../base/, extra.yaml]
patches: [{path: patch.yaml}]
-- overlays/prod/extra.yaml --
SC
-- overlays/prod/patch.yaml --
SC
`, want: `
			kustomization overlays/dev: base/sa.yaml base/sc.yaml overlays/dev/patch.yaml
			kustomization overlays/prod: base/sa.yaml base/sc.yaml overlays/prod/extra.yaml overlays/prod/patch.yaml
			directory base: base/unlisted.yaml (incomplete)
		`},
		{name: "one base twice, under prefixes", tree: `
-- base/kustomization.yaml --
resources: [sc.yaml]
-- base/sc.yaml --
SC
-- a/kustomization.yaml --
namePrefix: a-
resources: [../base]
-- b/kustomization.yaml --
nameSuffix: -b
resources: [../base]
-- all/kustomization.yaml --
resources: [../a, ../b, ../base]
`, want: `
			kustomization all: base/sc.yaml
		`},
		{name: "components are parts, never roots", tree: `
-- app/kustomization.yaml --
resources: [sc.yaml]
components: [../components/used]
-- app/sc.yaml --
SC
-- components/used/kustomization.yaml --
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [sc.yaml]
-- components/used/sc.yaml --
SC
-- components/unused/kustomization.yaml --
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [sc.yaml]
-- components/unused/sc.yaml --
SC
`, want: `
			kustomization app: app/sc.yaml components/used/sc.yaml
			directory components/unused: components/unused/sc.yaml (incomplete)
		`},
		{name: "missing, remote and unknown parts", tree: `
-- file/kustomization.yaml --
resources: [sc.yaml, none.yaml]
-- file/sc.yaml --
SC
-- dir/kustomization.yaml --
resources: [sc.yaml, ../empty]
-- dir/sc.yaml --
SC
-- empty/readme.txt --
-- remote/kustomization.yaml --
resources: [sc.yaml, "github.com/org/repo//deploy?ref=v1"]
-- remote/sc.yaml --
SC
-- url/kustomization.yaml --
resources: [sc.yaml, "https://example.com/sc.yaml"]
-- url/sc.yaml --
SC
-- hole/kustomization.yaml --
resources: [sc.yaml, "${ENVIRONMENT}.yaml"]
-- hole/sc.yaml --
SC
-- outside/kustomization.yaml --
resources: [sc.yaml, ../../elsewhere, /etc/x.yaml]
-- outside/sc.yaml --
SC
-- odd/kustomization.yaml --
resources: [sc.yaml, {a: b}]
components: ../components
-- odd/sc.yaml --
SC
-- helm/kustomization.yaml --
resources: [sc.yaml]
helmCharts: [{name: aws-ebs-csi-driver}]
-- helm/sc.yaml --
SC
-- patch/kustomization.yaml --
resources: [sc.yaml]
patches: [{path: none.yaml}]
-- patch/sc.yaml --
SC
-- broken/kustomization.yaml --
resources: [
-- breaks/kustomization.yaml --
resources: [sc.yaml, ../broken]
-- breaks/sc.yaml --
SC
-- whole/kustomization.yaml --
resources: [sc.yaml, config.yaml]
crds: [none.yaml]
generators: [none.yaml]
components:
configMapGenerator: [{name: x, files: [none]}]
-- whole/config.yaml --
kind: ConfigMap
-- whole/sc.yaml --
SC
`, want: `
			kustomization breaks: breaks/sc.yaml (incomplete)
			kustomization dir: dir/sc.yaml (incomplete)
			kustomization file: file/sc.yaml (incomplete)
			kustomization helm: helm/sc.yaml (incomplete)
			kustomization hole: hole/sc.yaml (incomplete)
			kustomization odd: odd/sc.yaml (incomplete)
			kustomization outside: outside/sc.yaml (incomplete)
			kustomization patch: patch/sc.yaml (incomplete)
			kustomization remote: remote/sc.yaml (incomplete)
			kustomization url: url/sc.yaml (incomplete)
			kustomization whole: whole/sc.yaml
		`},
		{name: "cycles", tree: `
-- a/kustomization.yaml --
resources: [../b, sc.yaml]
-- a/sc.yaml --
SC
-- b/kustomization.yaml --
resources: [../a, sc.yaml]
-- b/sc.yaml --
SC
-- self/kustomization.yaml --
resources: [., sc.yaml]
-- self/sc.yaml --
SC
`, want: `
			kustomization self: self/sc.yaml
			kustomization a: a/sc.yaml b/sc.yaml (incomplete)
		`},
		{name: "two kustomization files in one directory", tree: `
-- k/kustomization.yaml --
resources: [a.yaml]
-- k/Kustomization --
resources: [b.yaml]
-- k/a.yaml --
SC
-- k/b.yaml --
SC
`, want: `
			kustomization k: k/a.yaml (incomplete)
			directory k: k/b.yaml (incomplete)
		`},
		{name: "at the root", tree: `
-- kustomization.yaml --
resources: [sc.yaml, deploy]
-- sc.yaml --
SC
-- deploy/kustomization.yaml --
resources: [sc.yaml, ../shared/sc.yaml]
-- deploy/sc.yaml --
SC
-- shared/sc.yaml --
SC
`, want: `
			kustomization .: deploy/sc.yaml sc.yaml shared/sc.yaml
		`},
		{name: "a kustomization with a chart's release", tree: `
-- k/kustomization.yaml --
resources: [sc.yaml, release.yaml]
-- k/sc.yaml --
SC
-- k/release.yaml --
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
`, want: `
			kustomization k: k/sc.yaml (incomplete)
		`},
		// https://github.com/operate-first/apps: a cluster-scope base, and overlays by environment
		// and cluster on top of common ones.
		{name: "overlays by cluster, as in operate-first/apps", tree: `
-- cluster-scope/base/storage.k8s.io/storageclasses/ocs/kustomization.yaml --
resources: [sc.yaml]
-- cluster-scope/base/storage.k8s.io/storageclasses/ocs/sc.yaml --
SC
-- cluster-scope/overlays/prod/common/kustomization.yaml --
resources: [sa.yaml]
-- cluster-scope/overlays/prod/common/sa.yaml --
{apiVersion: v1, kind: ServiceAccount}
-- cluster-scope/overlays/prod/moc/smaug/kustomization.yaml --
resources:
- ../../common
- ../../../../base/storage.k8s.io/storageclasses/ocs
- storageclasses/nfs.yaml
patches:
- path: storageclasses/undefault.yaml
-- cluster-scope/overlays/prod/moc/smaug/storageclasses/nfs.yaml --
SC
-- cluster-scope/overlays/prod/moc/smaug/storageclasses/undefault.yaml --
SC
-- cluster-scope/overlays/prod/moc/infra/kustomization.yaml --
resources:
- ../../common
- ../../../../base/storage.k8s.io/storageclasses/ocs
`, want: `
			kustomization cluster-scope/overlays/prod/moc/infra: cluster-scope/base/storage.k8s.io/storageclasses/ocs/sc.yaml cluster-scope/overlays/prod/common/sa.yaml
			kustomization cluster-scope/overlays/prod/moc/smaug: cluster-scope/base/storage.k8s.io/storageclasses/ocs/sc.yaml cluster-scope/overlays/prod/common/sa.yaml cluster-scope/overlays/prod/moc/smaug/storageclasses/nfs.yaml cluster-scope/overlays/prod/moc/smaug/storageclasses/undefault.yaml
		`},
	})
}

func TestDivideAltered(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "patches without a document of their own", tree: `
-- a/kustomization.yaml --
resources: [sc.yaml]
patches:
- patch: |
    apiVersion: storage.k8s.io/v1
    kind: StorageClass
    metadata: {name: gp2}
- patch: |
    - {op: remove, path: /spec/replicas}
  target: {kind: Deployment}
-- a/sc.yaml --
SC
-- b/kustomization.yaml --
resources: [sc.yaml]
patchesStrategicMerge:
- |
  kind: ConfigMap
- "{kind: Secret}"
- "${HOLE}"
-- b/sc.yaml --
SC
-- c/kustomization.yaml --
resources: [sc.yaml]
patchesJson6902:
- target: {group: storage.k8s.io, version: v1, kind: StorageClass, name: gp2}
  path: operations.yaml
-- c/operations.yaml --
- {op: add, path: /metadata/annotations, value: {}}
-- c/sc.yaml --
SC
-- d/kustomization.yaml --
resources: [sc.yaml]
patches:
- path: one.yaml
  target: {kind: StorageClass, name: gp2}
-- d/one.yaml --
SC
-- d/sc.yaml --
SC
-- e/kustomization.yaml --
resources: [sc.yaml]
patches:
- path: many.yaml
  target: {kind: StorageClass, labelSelector: tier=slow}
-- e/many.yaml --
SC
-- e/sc.yaml --
SC
-- f/kustomization.yaml --
resources: [sc.yaml]
patches:
- patch: "- {op: test}"
  target: {kind: Storage.*}
-- f/sc.yaml --
SC
-- g/kustomization.yaml --
resources: [sc.yaml]
patches:
- patch: 1
-- g/sc.yaml --
SC
`, want: `
			kustomization a: a/sc.yaml (Deployment* altered) (StorageClass* altered)
			kustomization b: b/sc.yaml (incomplete) (* altered) (ConfigMap* altered) (Secret* altered)
			kustomization c: c/sc.yaml (StorageClass* altered)
			kustomization d: d/one.yaml d/sc.yaml
			kustomization e: e/many.yaml e/sc.yaml (StorageClass* altered)
			kustomization f: f/sc.yaml (* altered)
			kustomization g: g/sc.yaml (* altered)
		`},
	})
}
