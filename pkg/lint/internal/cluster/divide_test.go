package cluster

import (
	"strings"
	"testing"
)

func inDir(dir string) func(string) bool {
	return func(file string) bool { return strings.HasPrefix(file, dir+"/") }
}

func TestDivideNamedStreamsListsDirectories(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "nothing", tree: "", want: ""},
		{name: "files of one directory", tree: `
-- a/x.yaml --
SC
-- a/y.yaml --
SC
---
SC
-- a/b/x.yaml --
SC
-- z.yaml --
SC
`, want: `
			directory a/b: a/b/x.yaml
			directory a: a/x.yaml a/y.yaml a/y.yaml#2
			directory .: z.yaml
		`},
		{name: "named clusters take their members from all others", tree: `
-- base/kustomization.yaml --
resources: [sc.yaml]
-- base/sc.yaml --
SC
-- dev/kustomization.yaml --
resources: [../base, sc.yaml]
-- dev/sc.yaml --
SC
-- prod/sc.yaml --
SC
`, change: func(in *Input) {
			in.Named = []Named{
				{Name: "production", Match: inDir("prod"), Whole: true},
				{Name: "development", Match: inDir("dev")},
				{Name: "both", Match: func(f string) bool { return inDir("dev")(f) || inDir("prod")(f) }},
				{Name: "nowhere", Match: inDir("none")},
				{Name: "no pattern"},
			}
		}, want: `
			production: prod/sc.yaml (whole)
			development: dev/sc.yaml
			both: dev/sc.yaml prod/sc.yaml
			kustomization dev: base/sc.yaml (incomplete)
		`},
		{name: "a stream", tree: `
-- rendered.yaml --
SC
---
SC
---
apiVersion: v1
kind: List
items:
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
`, change: func(in *Input) { in.Stream = true }, want: `
			standard input: rendered.yaml rendered.yaml#2 rendered.yaml#3
		`},
		{name: "a stream that is named", tree: `
-- prod/rendered.yaml --
SC
`, change: func(in *Input) {
			in.Stream = true
			in.Named = []Named{{Name: "production", Match: inDir("prod")}}
		}, want: `
			production: prod/rendered.yaml
		`},
		{name: "exported lists", tree: `
-- dump/a.yaml --
SC
---
apiVersion: v1
kind: List
items:
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
---
apiVersion: v1
kind: List
items:
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
-- dump/b.yaml --
SC
`, want: `
			list 1 of dump/a.yaml: dump/a.yaml#2 dump/a.yaml#3
			list 2 of dump/a.yaml: dump/a.yaml#4
			directory dump: dump/a.yaml dump/b.yaml
		`},
		{name: "a list that a kustomization refers to is a part of it", tree: `
-- k/kustomization.yaml --
resources: [list.yaml]
patches: [{path: undefault.yaml}]
-- k/list.yaml --
apiVersion: v1
kind: List
items:
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
-- k/undefault.yaml --
SC
`, want: `
			kustomization k: k/list.yaml k/list.yaml#2 k/undefault.yaml
		`},
		{name: "without a file system", tree: `
-- k/kustomization.yaml --
resources: [sc.yaml, other.yaml]
-- k/sc.yaml --
SC
-- k/other.yaml --
kind: ConfigMap
`, change: func(in *Input) { in.Exists = nil }, want: `
			kustomization k: k/sc.yaml (incomplete)
		`},
	})
}

func TestDivideCharts(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "charts, a chart within one, and what is no part of them", tree: `
-- charts/x/Chart.yaml --
name: x
-- charts/x/templates/sc.yaml --
SC
-- charts/x/templates/sub/sc.yaml --
SC
-- charts/x/crds/sc.yaml --
SC
-- charts/x/values.yaml --
SC
-- charts/x/charts/y/Chart.yaml --
name: y
-- charts/x/charts/y/templates/sc.yaml --
SC
-- charts/x/ci/a.yaml --
SC
-- charts/x/examples/a/sc.yaml --
SC
-- charts/x/examples/b/sc.yaml --
SC
`, want: `
			Helm chart charts/x/charts/y: charts/x/charts/y/templates/sc.yaml (incomplete)
			Helm chart charts/x: charts/x/crds/sc.yaml charts/x/templates/sc.yaml charts/x/templates/sub/sc.yaml charts/x/values.yaml (incomplete)
			directory charts/x/ci: charts/x/ci/a.yaml
			directory charts/x/examples/a: charts/x/examples/a/sc.yaml
			directory charts/x/examples/b: charts/x/examples/b/sc.yaml
		`},
		{name: "a chart at the root does not take the whole repository", tree: `
-- Chart.yaml --
name: root
-- templates/sc.yaml --
SC
-- deploy/dev/sc.yaml --
SC
-- deploy/prod/sc.yaml --
SC
`, want: `
			Helm chart .: templates/sc.yaml (incomplete)
			directory deploy/dev: deploy/dev/sc.yaml
			directory deploy/prod: deploy/prod/sc.yaml
		`},
		{name: "declarations among templates are templates", tree: `
-- x/Chart.yaml --
name: x
-- x/templates/kustomization.yaml --
resources: [../../other/sc.yaml]
-- other/sc.yaml --
SC
`, want: `
			directory other: other/sc.yaml
		`},
		{name: "a kustomization that takes a file of a chart", tree: `
-- x/Chart.yaml --
name: x
-- x/crds/sc.yaml --
SC
-- k/kustomization.yaml --
resources: [../x/crds/sc.yaml]
`, want: `
			kustomization k: x/crds/sc.yaml
		`},
	})
}

func TestDistinctScopes(t *testing.T) {
	t.Parallel()
	runDivide(t, []divideCase{
		{name: "two overlays with the same documents are one scope", tree: `
-- base/kustomization.yaml --
resources: [sc.yaml]
-- base/sc.yaml --
SC
-- dev/kustomization.yaml --
resources: [../base]
-- prod/kustomization.yaml --
namePrefix: prod-
resources: [../base]
`, want: `
			kustomization dev: base/sc.yaml
		`},
		{name: "but not if one is incomplete", tree: `
-- base/kustomization.yaml --
resources: [sc.yaml]
-- base/sc.yaml --
SC
-- dev/kustomization.yaml --
resources: [../base]
-- prod/kustomization.yaml --
resources: [../base, "https://example.com/x.yaml"]
`, want: `
			kustomization dev: base/sc.yaml
			kustomization prod: base/sc.yaml (incomplete)
		`},
	})
}
