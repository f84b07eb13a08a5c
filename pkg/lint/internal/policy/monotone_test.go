package policy_test

import (
	"context"
	"fmt"
	"path"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
	"github.com/arthurlint/arthurlint/policies"
)

// The property that holds every rule (DESIGN §2): replacing a leaf by an unknown of class ref, or
// opening a container, may only remove findings, compared by rule, document and path.

func newEngine(t testing.TB) *policy.Engine {
	t.Helper()
	engine, err := policy.New(context.Background(), policy.Options{Files: policies.Files, Builtin: policy.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

// examples are all examples of all rules: the documents of each, by the example's path.
func examples(t testing.TB, engine *policy.Engine) map[string][]*extract.Document {
	t.Helper()
	out := map[string][]*extract.Document{}
	filter := extract.NewFilter(engine.Kinds())
	for _, r := range policy.Builtin() {
		list, err := policy.ReadExamples(policies.Files, &r)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range list {
			key := path.Join(r.Folder(), "examples", e.Name)
			for _, f := range e.Files {
				file, err := source.New(f.Name, f.Text)
				if err != nil {
					continue
				}
				found := extract.From(file, extract.Options{Filter: filter, Named: true, Limits: syntax.DefaultLimits()})
				out[key] = append(out[key], found.Documents...)
			}
		}
	}
	return out
}

// project judges documents as one cluster and keeps what did not change from one time to the next.
type project struct {
	engine *policy.Engine
	docs   []*extract.Document
	whole  bool
	judged []policy.Judgement
}

func (p *project) judge(t *testing.T, i int) policy.Judgement {
	t.Helper()
	j := p.engine.Judge(t.Context(), p.docs[i])
	for _, failure := range j.Failures {
		t.Errorf("%s: %v", failure.Rule, failure.Err)
	}
	return j
}

// findings are all findings, where document i is judged anew.
func (p *project) findings(t *testing.T, i int) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	cluster := policy.Cluster{Name: "test", Complete: true, Whole: p.whole}
	for n := range p.docs {
		j := p.judged[n]
		if n == i {
			j = p.judge(t, i)
		}
		for _, f := range j.Findings {
			out[fmt.Sprintf("%s %d %v", f.Rule, n, f.At)] = true
		}
		for _, e := range j.Entries {
			e.Document = n
			cluster.Entries = append(cluster.Entries, e)
		}
	}
	if len(cluster.Entries) == 0 {
		return out
	}
	found, failures := p.engine.Conclude(t.Context(), []policy.Cluster{cluster})
	for _, failure := range failures {
		t.Errorf("%s: %v", failure.Rule, failure.Err)
	}
	for _, f := range found {
		out[fmt.Sprintf("%s %d %v", f.Rule, f.Document, f.At)] = true
	}
	return out
}

func TestUnknownsOnlyRemoveFindings(t *testing.T) {
	engine := newEngine(t)
	mutations := 0
	for name, docs := range examples(t, engine) {
		for _, whole := range []bool{false, true} {
			p := &project{engine: engine, docs: docs, whole: whole}
			for i := range docs {
				p.judged = append(p.judged, p.judge(t, i))
			}
			before := p.findings(t, -1)
			for i := range docs {
				mutations += p.mutate(t, name, i, docs[i].Root, nil, before)
			}
			if len(docs) == 1 {
				break
			}
		}
	}
	if mutations < 1000 {
		t.Errorf("only %d mutations were tried", mutations)
	}
}

// mutate tries all mutations of a node and of what lies below it.
func (p *project) mutate(t *testing.T, name string, doc int, n *syntax.Node, at []any, before map[string]bool) int {
	t.Helper()
	tried := 1
	check := func(what string) {
		for f := range p.findings(t, doc) {
			if !before[f] {
				t.Errorf("%s: %s of %s adds the finding %s", name, what, syntax.Pointer(at), f)
			}
		}
	}
	saved := *n
	facts := p.docs[doc].Placeholders
	if n.Kind == syntax.Mapping || n.Kind == syntax.Sequence {
		n.Open = true
		check("opening")
		*n = saved
		for i := range n.Entries {
			tried += p.mutate(t, name, doc, n.Entries[i].Value, append(at, n.Entries[i].Key), before)
		}
		for i, item := range n.Items {
			tried += p.mutate(t, name, doc, item, append(at, i), before)
		}
		return tried
	}
	if isKind(at) {
		return tried
	}
	n.Kind, n.Parts = syntax.String, []syntax.Part{{Text: "X", Class: syntax.Ref}}
	p.docs[doc].Placeholders = without(facts, at)
	check("an unknown instead")
	*n = saved
	p.docs[doc].Placeholders = facts
	return tried
}

// isKind tells the one leaf that decides what a document is.
func isKind(at []any) bool { return len(at) == 1 && at[0] == "kind" }

func without(facts []extract.PlaceholderFact, at []any) []extract.PlaceholderFact {
	var out []extract.PlaceholderFact
	for _, f := range facts {
		if syntax.Pointer(f.Path) != syntax.Pointer(at) {
			out = append(out, f)
		}
	}
	return out
}

// TestBadExamplesHoldDocuments keeps the other tests honest.
func TestBadExamplesHoldDocuments(t *testing.T) {
	engine := newEngine(t)
	found := examples(t, engine)
	for _, r := range policy.Builtin() {
		if pseudo := r.Category() == "syntax" || r.Category() == "suppression"; pseudo {
			continue
		}
		list, err := policy.ReadExamples(policies.Files, &r)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range list {
			if key := path.Join(r.Folder(), "examples", e.Name); e.Bad && len(found[key]) == 0 {
				t.Errorf("%s holds no document", key)
			}
		}
	}
}
