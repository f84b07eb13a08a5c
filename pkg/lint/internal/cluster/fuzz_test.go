package cluster

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// FuzzRead holds Read and Divide to their promises on any text: no panic, nothing read that the
// filter passes over, every member in a scope.
func FuzzRead(f *testing.F) {
	f.Add("kustomization.yaml", "resources: [a.yaml, ../b, https://x/y]\npatches: [{path: p.yaml, target: {kind: K}}, {patch: x}]\nopenapi: {}")
	f.Add("kustomization.yaml", "resources: 1\npatches: {a: b}\npatchesStrategicMerge: [\"{kind: x}\", {}]\ncomponents: [[]]\nhelmCharts: [{}]")
	f.Add("a/ks.yaml", flux(ownSource+", path: ./x, kubeConfig: {secretRef: {name: s}}, patches: [{patch: x}], components: [a]"))
	f.Add("a/ks.yaml", flux("sourceRef: 1, path: {}, kubeConfig: 2, patches: 3, patchesStrategicMerge: [4], components: 5"))
	f.Add("app.yaml", app("sources: [{path: a, directory: {recurse: true}}, {chart: x}, {ref: r}, 1]"+inCluster))
	f.Add("app.yaml", app("source: {path: ., plugin: {name: x}}, destination: []"))
	f.Add("set.yaml", appSet("{list: {elements: [{env: dev}]}}, {git: {directories: [{path: a}]}}", "source: {path: '{{env}}'}"))
	f.Add("set.yaml", appSet("1, {list: 2}, {list: {elements: 3}}, {git: {directories: [4]}}", "source: 5"))
	f.Add("list.yaml", "{kind: List, items: [1, {apiVersion: source.toolkit.fluxcd.io/v1, kind: GitRepository, metadata: {name: a}, spec: {url: b}}]}")
	f.Fuzz(func(t *testing.T, name, text string) {
		in := Input{
			Members: []Member{{File: "a/sc.yaml"}, {File: "b/x/sc.yaml", List: 1}, {File: "sc.yaml"}},
			Charts:  []string{"a"},
			Exists:  func(path string) (bool, bool) { return len(path)%2 == 0, len(path)%3 > 0 },
		}
		may := May(name, []byte(text))
		docs := append(syntax.ParseYAML([]byte(text), syntax.DefaultLimits(), nil), syntax.ParseJSON([]byte(text), syntax.DefaultLimits())...)
		for _, doc := range docs {
			d := Read(name, doc.Root)
			if d != nil && !may {
				t.Fatalf("the filter passes over %q", text)
			}
			d.Patches()
			in.Declarations = append(in.Declarations, d)
		}
		covered(t, in, Divide(in))
	})
}

func covered(t *testing.T, in Input, scopes []Scope) {
	t.Helper()
	seen := make([]bool, len(in.Members))
	names := map[string]bool{}
	for _, s := range scopes {
		if names[s.Name] {
			t.Errorf("two scopes are called %q", s.Name)
		}
		names[s.Name] = true
		if len(s.Members) == 0 || !slices.IsSorted(s.Members) || len(slices.Compact(slices.Clone(s.Members))) != len(s.Members) {
			t.Errorf("%s has members %v", s.Name, s.Members)
		}
		for _, m := range s.Members {
			seen[m] = true
		}
	}
	if i := slices.Index(seen, false); i >= 0 {
		t.Errorf("%+v stands in no scope", in.Members[i])
	}
}

// TestDivideRandomProjects divides projects that no one would write: each member stands in a
// scope, and the order of the declarations does not matter.
func TestDivideRandomProjects(t *testing.T) {
	t.Parallel()
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // a test that must repeat itself
		tr := load(randomProject(random))
		if seed%5 == 0 {
			tr.in.Named = []Named{{Name: "named", Match: inDir("d1")}}
		}
		scopes := Divide(tr.in)
		covered(t, tr.in, scopes)
		want := tr.show(scopes)
		slices.SortStableFunc(tr.in.Declarations, func(a, b *Declaration) int { return strings.Compare(fileOf(b), fileOf(a)) })
		if got := tr.show(Divide(tr.in)); got != want {
			t.Fatalf("seed %d: got\n%swant\n%s", seed, got, want)
		}
	}
}

func randomProject(random *rand.Rand) string {
	var b strings.Builder
	dir := func() string {
		d := "d" + strconv.Itoa(random.IntN(4))
		if random.IntN(2) == 0 {
			d += "/e" + strconv.Itoa(random.IntN(3))
		}
		return d
	}
	for i := range 12 {
		at := dir()
		switch name := strconv.Itoa(i) + ".yaml"; random.IntN(6) {
		case 0:
			b.WriteString("-- " + at + "/kustomization.yaml --\nkind: " + []string{"Kustomization", "Component"}[random.IntN(2)] +
				"\nresources: [/abs, sc.yaml, '" + strings.Repeat("../", 1+strings.Count(at, "/")) + dir() + "']\n")
		case 1:
			b.WriteString("-- " + at + "/" + name + " --\n" + flux(ownSource+", path: "+dir()))
		case 2:
			b.WriteString("-- " + at + "/" + name + " --\n" + app("source: {path: "+dir()+"}, destination: {name: "+[]string{"in-cluster", "x", "$u"}[random.IntN(3)]+"}"))
		case 3:
			b.WriteString("-- " + at + "/Chart.yaml --\n")
		default:
			b.WriteString("-- " + at + "/sc.yaml --\nSC\n")
		}
	}
	return b.String()
}
