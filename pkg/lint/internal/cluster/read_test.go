package cluster

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func parse(t testing.TB, text string) *syntax.Node {
	t.Helper()
	docs := syntax.ParseYAML([]byte(text), syntax.DefaultLimits(), nil)
	if len(docs) != 1 || docs[0].Root == nil {
		t.Fatalf("not one document: %s", text)
	}
	return docs[0].Root
}

func TestReadRecognises(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name, file, text string
		want             bool
	}{
		{"bare kustomization", "a/kustomization.yaml", "resources: [a.yaml]", true},
		{"yml", "kustomization.yml", "resources: [a.yaml]", true},
		{"no extension", "a/Kustomization", "{kind: Kustomization}", true},
		{"component", "a/kustomization.yaml", "{apiVersion: kustomize.config.k8s.io/v1alpha1, kind: Component}", true},
		{"other name", "a/kustomize.yaml", "{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization}", false},
		{"name in other letters", "a/kustomization.YAML", "resources: [a.yaml]", false},
		{"other kind under the name", "a/kustomization.yaml", "{apiVersion: v1, kind: ConfigMap}", false},
		{"kind without version under the name", "a/kustomization.yaml", "kind: ConfigMap", false},
		{"flux under the name", "a/kustomization.yaml", flux(ownSource), true},
		{"flux", "a/ks.yaml", flux(ownSource), true},
		{"flux without spec", "a/ks.yaml", "{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization}", false},
		{"flux of another kind", "a/ks.yaml", "{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Other, spec: {sourceRef: {}}}", false},
		{"repository without address", "a/ks.yaml", "{apiVersion: source.toolkit.fluxcd.io/v1, kind: GitRepository}", false},
		{"application", "a/app.yaml", "{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: a}}}", true},
		{"application of the core group", "a/app.yaml", "{apiVersion: app.k8s.io/v1beta1, kind: Application, spec: {source: {path: a}}}", false},
		{"application without spec", "a/app.yaml", "{apiVersion: argoproj.io/v1alpha1, kind: Application}", false},
		{"application set without spec", "a/app.yaml", "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet}", true},
		{"list in a list", "a/l.yaml", "{kind: List, items: [{kind: List, items: [" + `{apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {source: {path: a}}}` + "]}]}", false},
		{"list of nothing", "a/l.yaml", "{kind: List, items: 1}", false},
		{"sequence", "a/kustomization.yaml", "[a]", false},
		{"storage class", "a/sc.yaml", sc, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := Read(c.file, parse(t, c.text))
			if (d != nil) != c.want {
				t.Fatalf("got %+v, want one: %v", d, c.want)
			}
			if d != nil && d.File != c.file {
				t.Errorf("file is %q", d.File)
			}
		})
	}
	if Read("kustomization.yaml", nil) != nil {
		t.Error("a document that could not be read declares something")
	}
}

func TestPatches(t *testing.T) {
	t.Parallel()
	d := Read("overlays/prod/kustomization.yaml", parse(t, `
resources: [resource.yaml]
patchesStrategicMerge:
- merge.yaml
- ./sub/merge.yaml
- |
  kind: StorageClass
- https://example.com/patch.yaml
patches:
- path: ../../base/patch.yaml
- path: merge.yaml
- path: ../../../outside.yaml
- path: ${HOLE}.yaml
- patch: "kind: Secret"
patchesJson6902:
- {path: operations.json, target: {kind: StorageClass}}
`))
	want := []string{
		"base/patch.yaml", "overlays/prod/merge.yaml", "overlays/prod/operations.json", "overlays/prod/sub/merge.yaml",
	}
	if got := d.Patches(); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Read("a.yaml", parse(t, flux(ownSource))).Patches(); got != nil {
		t.Errorf("a Flux Kustomization has patches %q", got)
	}
	if got := (*Declaration)(nil).Patches(); got != nil {
		t.Errorf("nothing has patches %q", got)
	}
}

// TestReadHoles marks holes as package extract does: what has them is unknown.
func TestReadHoles(t *testing.T) {
	t.Parallel()
	root := parse(t, "resources: [a.yaml, b.yaml]")
	root.Get("resources").Items[0].Parts = []syntax.Part{{Text: "ACCOUNT_ID", Class: syntax.Placeholder}, {Text: ".yaml"}}
	k := Read("kustomization.yaml", root).kustomization
	if !k.partial || !slices.Equal(k.parts, []string{"b.yaml"}) {
		t.Errorf("got parts %q, partial %v", k.parts, k.partial)
	}
	set := parse(t, appSet("{list: {elements: [{env: dev}]}}", "source: {path: 'x/{{env}}'}, destination: {name: x}"))
	set.At("spec", "template", "spec", "source", "path").Parts = []syntax.Part{{Text: "x/"}, {Text: "{{env}}", Class: syntax.Ref}}
	if d := Read("set.yaml", set); d.deliveries[0].origins[0].directory != "x/dev" {
		t.Errorf("got %+v", d.deliveries[0].origins[0])
	}
	for _, open := range []string{"", "resources"} {
		root := parse(t, "resources: [a.yaml]")
		if open == "" {
			root.Open = true
		} else {
			root.Get(open).Open = true
		}
		if !Read("kustomization.yaml", root).kustomization.partial {
			t.Errorf("with %q open the kustomization is complete", open)
		}
	}
}

// TestReadLimits holds documents down that multiply what they say.
func TestReadLimits(t *testing.T) {
	t.Parallel()
	elements := strings.Repeat("{e: x},", 5000)
	sources := strings.Repeat("{path: '{{e}}', kustomize: {components: ["+strings.Repeat("c,", 50)+"]}},", 50)
	d := Read("set.yaml", parse(t, appSet("{list: {elements: ["+elements+"]}}", "sources: ["+sources+"]")))
	if len(d.deliveries) != maxGenerated || len(d.deliveries[0].origins) != maxSources || len(d.deliveries[0].origins[0].components) != maxComponents {
		t.Errorf("%d deliveries of %d origins", len(d.deliveries), len(d.deliveries[0].origins))
	}
	if !d.deliveries[0].partial {
		t.Error("what is cut off is not missing")
	}
	inline := "base: &p {patch: \"" + strings.Repeat("# long\\n", 20_000) + "kind: Secret\"}\npatches: [" + strings.Repeat("*p,", 1000) + "]"
	if got := Read("kustomization.yaml", parse(t, inline)).kustomization.altered.kinds; !slices.Equal(got, []string{"Secret", ""}) {
		t.Errorf("got %q", got)
	}
	var many strings.Builder
	for i := range 1000 {
		many.WriteString("- {target: {kind: K" + strings.Repeat("i", i) + "}}\n")
	}
	if got := Read("kustomization.yaml", parse(t, "patches:\n"+many.String())).kustomization.altered.kinds; len(got) != maxKinds+1 {
		t.Errorf("%d kinds", len(got))
	}
}

func TestMay(t *testing.T) {
	t.Parallel()
	utf16 := "\xff\xfek\x00"
	yes := map[string]string{
		"a/kustomization.yaml": "", "kustomization.yml": "", "x/Kustomization": "",
		"flux.yaml": flux(ownSource), "app.json": app("source: {}"), "set.yaml": appSet("", ""),
		"release.yaml": "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease", "utf16.yaml": utf16,
		"escape.yaml": `apiVersion: "argoproj\x2eio/v1alpha1"`, "folded.yaml": "apiVersion: \"argo\\\nproj.io\"",
		"binary.yaml": "apiVersion: !!binary " + base64.StdEncoding.EncodeToString([]byte("argoproj.io/v1alpha1")),
	}
	for name, text := range yes {
		if !May(name, []byte(text)) {
			t.Errorf("%s is passed over", name)
		}
	}
	no := map[string]string{
		"sc.yaml": sc, "a/kustomization.yaml.bak": "resources: [a]", "rollout.yaml": "{apiVersion: argoproj.io/v1alpha1, kind: Rollout}",
		"text.yaml": `pattern: "\d+\\x"`, "Application.yaml": "kind: Application", "empty.yaml": "", "end.yaml": `\`,
	}
	for name, text := range no {
		if May(name, []byte(text)) {
			t.Errorf("%s is let through", name)
		}
	}
}

func TestCanonicalURL(t *testing.T) {
	t.Parallel()
	for _, url := range []string{
		"https://github.com/Org/Repo", "https://github.com/org/repo.git", "ssh://git@github.com/org/repo", "git@github.com:org/repo.git",
		"https://token@github.com/org/repo/",
	} {
		if got := canonicalURL(url); got != "github.com/org/repo" {
			t.Errorf("%s: %s", url, got)
		}
	}
}
