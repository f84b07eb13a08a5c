package cluster

import "testing"

// app writes an Argo CD Application.
func app(spec string) string {
	return "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\nspec: {" + spec + "}\n---\n"
}

const (
	inCluster = ", destination: {server: 'https://kubernetes.default.svc'}"
	onSmaug   = ", destination: {name: smaug}"
)

func TestDivideArgo(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "an app of apps", tree: `
-- bootstrap/root.yaml --
` + app("source: {repoURL: x, path: argocd}"+inCluster) + `
-- argocd/storage.yaml --
` + app("source: {path: storage/overlays/prod}"+inCluster) + `
-- argocd/accounts.yaml --
` + app("source: {path: accounts}, destination: {name: in-cluster, server: ''}") + `
-- argocd/elsewhere.yaml --
` + app("source: {path: elsewhere}"+onSmaug) + `
-- argocd/sub/not-recursed.yaml --
` + app("source: {path: alone}"+inCluster) + `
-- storage/base/kustomization.yaml --
resources: [sc.yaml]
-- storage/base/sc.yaml --
SC
-- storage/overlays/prod/kustomization.yaml --
resources: [../../base]
-- storage/overlays/dev/kustomization.yaml --
resources: [../../base, sc.yaml]
-- storage/overlays/dev/sc.yaml --
SC
-- accounts/sa.yaml --
{apiVersion: v1, kind: ServiceAccount}
-- elsewhere/sc.yaml --
SC
-- alone/sc.yaml --
SC
`, want: `
			kustomization storage/overlays/dev: storage/base/sc.yaml storage/overlays/dev/sc.yaml
			Argo CD cluster smaug: elsewhere/sc.yaml
			Argo CD in argocd/sub: alone/sc.yaml
			Argo CD in bootstrap: accounts/sa.yaml storage/base/sc.yaml
		`},
		{name: "in-cluster is another cluster in another directory, an address is one cluster", tree: `
-- clusters/a/apps/x.yaml --
` + app("source: {path: x}"+inCluster) + app("source: {path: z}, destination: {server: 'https://1.2.3.4/'}") + `
-- clusters/b/apps/v.yaml --
` + app("source: {path: v}, destination: {server: 'https://kubernetes.default.svc:443/'}") +
			app("source: {path: w}, destination: {server: 'https://1.2.3.4'}") + `
-- w/sc.yaml --
SC
-- x/sc.yaml --
SC
-- v/sc.yaml --
SC
-- z/sc.yaml --
SC
`, want: `
			Argo CD cluster https://1.2.3.4: w/sc.yaml z/sc.yaml
			Argo CD in clusters/a: x/sc.yaml
			Argo CD in clusters/b: v/sc.yaml
		`},
		{name: "unknown destinations are all different", tree: `
-- apps/a.yaml --
` + app("source: {path: a}, destination: {server: '{{ .Values.server }}'}") + app("source: {path: b}, destination: {server: 'https://YOUR_CLUSTER'}") +
			app("source: {path: c}") + app("source: {path: d}, destination: {server: x, name: y}") + `
-- a/sc.yaml --
SC
-- b/sc.yaml --
SC
-- c/sc.yaml --
SC
-- d/sc.yaml --
SC
`, want: `
			an unknown cluster, delivery 1 of apps/a.yaml: a/sc.yaml
			an unknown cluster, delivery 2 of apps/a.yaml: b/sc.yaml
			an unknown cluster, delivery 3 of apps/a.yaml: c/sc.yaml
			an unknown cluster, delivery 4 of apps/a.yaml: d/sc.yaml
		`},
		{name: "the tools", tree: `
-- apps/chart.yaml --
` + app("source: {path: chart}, destination: {name: chart}") + `
-- apps/kustomize.yaml --
` + app("source: {path: k}, destination: {name: kustomize}") + `
-- apps/root.yaml --
` + app("source: {path: dir}, destination: {name: directory}") + `
-- apps/tree.yaml --
` + app("source: {path: ./dir, directory: {recurse: true}}, destination: {name: tree}") + `
-- apps/flat.yaml --
` + app("source: {path: k, directory: {recurse: false, exclude: ''}}, destination: {name: flat}") + `
-- apps/forced.yaml --
` + app("source: {path: dir, kustomize: {namePrefix: x}}, destination: {name: forced}") + `
-- apps/components.yaml --
` + app("source: {path: k, kustomize: {components: [../component], patches: [{patch: 'kind: Secret'}]}}, destination: {name: components}") + `
-- apps/helm.yaml --
` + app("source: {path: chart, helm: {valueFiles: [v.yaml]}}, destination: {name: helm}") + `
-- chart/Chart.yaml --
name: chart
-- chart/crds/sc.yaml --
SC
-- chart/kustomization.yaml --
resources: [none.yaml]
-- k/kustomization.yaml --
resources: [listed.yaml]
-- k/listed.yaml --
SC
-- k/unlisted.yaml --
SC
-- dir/sc.yaml --
SC
-- dir/sc.json --
SC
-- dir/notes.md --
-- dir/sub/sc.yaml --
SC
-- component/kustomization.yaml --
kind: Component
resources: [sc.yaml]
-- component/sc.yaml --
SC
`, want: `
			Argo CD cluster chart: chart/crds/sc.yaml (incomplete)
			Argo CD cluster components: component/sc.yaml k/listed.yaml (Secret* altered)
			Argo CD cluster directory: dir/sc.json dir/sc.yaml
			Argo CD cluster flat: k/listed.yaml k/unlisted.yaml
			Argo CD cluster kustomize: k/listed.yaml
			Argo CD cluster tree: dir/sc.json dir/sc.yaml dir/sub/sc.yaml
		`},
	})
}

func TestDivideArgoParts(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "sources that are not in the project make the cluster incomplete", tree: `
-- apps/app.yaml --
` + app("sources: [{path: here}, {repoURL: x, chart: y, targetRevision: 1.2.3}]"+onSmaug) + `
-- apps/values.yaml --
` + app("sources: [{path: values}, {repoURL: x, ref: values}], destination: {name: values}") + `
-- apps/missing.yaml --
` + app("sources: [{path: missing}, {path: none}], destination: {name: missing}") + `
-- apps/plugin.yaml --
` + app("sources: [{path: plugin}, {path: here, plugin: {name: x}}], destination: {name: plugin}") + `
-- apps/outside.yaml --
` + app("sources: [{path: outside}, {path: ../outside}, {path: /outside}], destination: {name: outside}") + `
-- apps/patterns.yaml --
` + app("sources: [{path: outside, directory: {include: '*.yaml'}}, {path: plugin, directory: {jsonnet: {libs: [x]}}}, {path: here, directory: {recurse: maybe}}], destination: {name: patterns}") + `
-- apps/everything.yaml --
` + app("source: {path: ., directory: {recurse: true}}, destination: {name: everything}") + `
-- apps/patch.yaml --
` + app("destination: {name: patch}") + `
-- here/sc.yaml --
SC
-- missing/sc.yaml --
SC
-- outside/sc.yaml --
SC
-- plugin/sc.yaml --
SC
-- values/sc.yaml --
SC
`, want: `
			Argo CD cluster missing: missing/sc.yaml (incomplete)
			Argo CD cluster outside: outside/sc.yaml (incomplete)
			Argo CD cluster plugin: plugin/sc.yaml (incomplete)
			Argo CD cluster smaug: here/sc.yaml (incomplete)
			Argo CD cluster values: values/sc.yaml
		`},
		{name: "an Application without a usable path is nothing", tree: `
-- apps/app.yaml --
` + app("source: {chart: x, path: k}"+inCluster) + `
-- k/kustomization.yaml --
resources: [sc.yaml]
-- k/sc.yaml --
SC
-- apps/sc.yaml --
SC
`, want: `
			kustomization k: k/sc.yaml
			directory apps: apps/sc.yaml (incomplete)
		`},
		{name: "two that deploy the same path merge nothing", tree: `
-- apps/a.yaml --
` + app("sources: [{path: shared}, {path: a}], destination: {name: a}") + `
-- apps/b.yaml --
` + app("sources: [{path: shared}, {path: b}], destination: {name: b}") + `
-- shared/sc.yaml --
SC
-- a/sc.yaml --
SC
-- b/sc.yaml --
SC
`, want: `
			Argo CD cluster a: a/sc.yaml shared/sc.yaml
			Argo CD cluster b: b/sc.yaml shared/sc.yaml
		`},
		{name: "a list of Applications", tree: `
-- apps.yaml --
apiVersion: v1
kind: List
items:
- {apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: a}, destination: {name: c}}}
- {apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: b}, destination: {name: c}}}
-- a/sc.yaml --
SC
-- b/sc.yaml --
SC
`, want: `
			Argo CD cluster c: a/sc.yaml b/sc.yaml
		`},
	})
}

// appSet writes an Argo CD ApplicationSet.
func appSet(generators, template string) string {
	return "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators: [" + generators + "]\n  template: {spec: {" + template + "}}\n---\n"
}

func TestDivideApplicationSets(t *testing.T) {
	t.Parallel()
	const overlays = `
-- overlays/dev/sc.yaml --
SC
-- overlays/prod/sc.yaml --
SC
`
	const templated = "source: {path: 'overlays/{{ .env }}'}, destination: {name: '{{env}}'}"
	const apart = `
			directory overlays/dev: overlays/dev/sc.yaml
			directory overlays/prod: overlays/prod/sc.yaml
		`
	runDivide(t, []divideCase{
		{name: "a list", tree: "-- set.yaml --\n" + appSet("{list: {elements: [{env: dev}, {env: prod, n: 1}]}}", templated) + overlays, want: `
			Argo CD cluster dev: overlays/dev/sc.yaml (incomplete)
			Argo CD cluster prod: overlays/prod/sc.yaml (incomplete)
		`},
		{name: "directories", tree: "-- set.yaml --\n" + appSet("{git: {directories: [{path: overlays/dev}, {path: overlays/prod}]}}",
			"source: {path: '{{path}}', kustomize: {patches: [x]}}, destination: {name: '{{ .path.basename }}'}") +
			appSet("{git: {directories: [{path: overlays/dev}]}}", "source: {path: '{{path}}'}, destination: {name: one}") + overlays, want: `
			Argo CD cluster one: overlays/dev/sc.yaml (incomplete)
			directory overlays/prod: overlays/prod/sc.yaml
		`},
		{name: "an unknown destination merges nothing", tree: "-- set.yaml --\n" + appSet("{list: {elements: [{env: dev}, {env: prod}]}}",
			"source: {path: 'overlays/{{env}}'}, destination: {server: '{{url}}'}") + overlays, want: `
			an unknown cluster, delivery 1 of set.yaml: overlays/dev/sc.yaml (incomplete)
			an unknown cluster, delivery 2 of set.yaml: overlays/prod/sc.yaml (incomplete)
		`},
		{name: "an unknown path is nothing", tree: "-- set.yaml --\n" + appSet("{list: {elements: [{env: dev}, {env: prod}]}}",
			"source: {path: 'overlays/{{env}}/{{region}'}, destination: {name: x}") + overlays, want: apart},
		{name: "other generators are nothing", tree: "-- set.yaml --\n" +
			appSet("{clusters: {}}", "source: {path: overlays/dev}, destination: {name: x}") +
			appSet("{git: {directories: [{path: overlays/*}]}}", "source: {path: '{{path}}'}, destination: {name: x}") +
			appSet("{git: {directories: [{path: overlays/dev}, {path: overlays/prod, exclude: true}]}}", "source: {path: '{{path}}'}, destination: {name: x}") +
			appSet("{git: {files: [{path: x.json}]}}", "source: {path: '{{path}}'}, destination: {name: x}") +
			appSet("{list: {elementsYaml: x}}", templated) +
			appSet("{list: {elements: [{env: dev}], template: {}}}", templated) +
			appSet("{list: {elements: [{env: dev}]}, selector: {}}", templated) +
			appSet("{matrix: {generators: []}}, x", templated) + overlays, want: apart},
		{name: "a template patch may change anything", tree: "-- set.yaml --\n" +
			"apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec: {templatePatch: x, generators: [{list: {elements: [{env: dev}]}}], template: {spec: {" +
			templated + "}}}\n" + overlays, want: apart},
	})
}
