package policy_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// The built-in rules are judged by Go code that was compiled from them. These tests hold that code
// to topdown: same findings with their fixes and related places, same entries, same errors.

var thorough = flag.Bool("thorough", false, "try all mutations, and more random documents")

// sameError compares errors by code and first line: below it, topdown lists all values that are in
// conflict, and compiled code the two that it met.
func sameError(a, b error) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	var x, y *topdown.Error
	if errors.As(a, &x) != errors.As(b, &y) {
		return false
	}
	return x == nil || x.Code == y.Code && firstLine(x) == firstLine(y)
}

func firstLine(err *topdown.Error) string {
	line, _, _ := strings.Cut(err.Message, "\n")
	return line
}

// TestCompiledRulesOnExamples judges every document of every example. The thorough way looks at the
// very terms that each rule gives; the other one at what becomes of them.
func TestCompiledRulesOnExamples(t *testing.T) {
	p := newPair(t)
	found := examples(t, p.compiled)
	compared, findings := 0, 0
	for _, name := range slices.Sorted(maps.Keys(found)) {
		for _, doc := range found[name] {
			compared++
			input := p.compiled.Input(doc)
			findings += len(p.compare(t, name, doc.Kind, input).Findings)
			if *thorough {
				p.compareRules(t, name, doc.Kind, input)
			}
		}
	}
	if compared < 200 || findings < 100 {
		t.Errorf("only %d documents with %d findings were compared", compared, findings)
	}
}

func (p pair) compareRules(t *testing.T, what, kind string, input ast.Value) {
	t.Helper()
	for _, rule := range p.compiled.Rules() {
		if !slices.Contains(rule.Kinds, kind) {
			continue
		}
		entry := "findings"
		if rule.Scope == policy.ScopeCluster {
			entry = "aggregate"
		}
		want := p.interpreted.RunRule(t.Context(), rule.ID, entry, input)
		got := p.compiled.RunRule(t.Context(), rule.ID, entry, input)
		compareOutcomes(t, what+": "+rule.ID, got, want)
	}
}

func compareOutcomes(t *testing.T, what string, got, want policy.Outcome) {
	t.Helper()
	if !sameError(got.Err, want.Err) {
		t.Errorf("%s: the error is %v, want %v", what, got.Err, want.Err)
	}
	same := slices.EqualFunc(got.Terms, want.Terms, func(a, b *ast.Term) bool { return a.Equal(b) && a.String() == b.String() })
	if !same {
		t.Errorf("%s gives\n%v, want\n%v", what, got.Terms, want.Terms)
	}
}

// judged is a judgement in words, for comparison.
func judged(t *testing.T, j policy.Judgement) []string {
	t.Helper()
	var out []string
	for _, f := range j.Findings {
		text, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(text))
	}
	for _, e := range j.Entries {
		out = append(out, e.Rule+" keeps "+e.Entry.String())
	}
	for _, f := range j.Failures {
		var x *topdown.Error
		if !errors.As(f.Err, &x) {
			out = append(out, f.Rule+" fails")
			continue
		}
		out = append(out, f.Rule+" fails: "+x.Code+" "+firstLine(x))
	}
	return out
}

type pair struct{ compiled, interpreted *policy.Engine }

func newPair(t *testing.T) pair {
	t.Helper()
	e := newEngine(t)
	return pair{e, e.Interpreted()}
}

func (p pair) compare(t *testing.T, what, kind string, input ast.Value) policy.Judgement {
	t.Helper()
	j := p.compiled.JudgeInput(t.Context(), kind, input)
	got, want := judged(t, j), judged(t, p.interpreted.JudgeInput(t.Context(), kind, input))
	if !slices.Equal(got, want) {
		t.Errorf("%s, %s:\ncompiled    %v\ninterpreted %v", what, input, got, want)
	}
	return j
}

// TestCompiledRulesOnMutations tries unknown leaves and open containers, a sample of them unless
// asked for all.
func TestCompiledRulesOnMutations(t *testing.T) {
	p := newPair(t)
	random := rand.New(rand.NewPCG(1, 2))
	found := examples(t, p.compiled)
	tried := 0
	for _, name := range slices.Sorted(maps.Keys(found)) {
		for _, doc := range found[name] {
			eachMutation(doc, func(what string) {
				if *thorough || random.IntN(25) == 0 {
					tried++
					p.compare(t, name+": "+what, doc.Kind, p.compiled.Input(doc))
				}
			})
		}
	}
	if tried < 100 {
		t.Errorf("only %d mutations were tried", tried)
	}
}

// eachMutation calls f for each mutation of a document, while it is in place.
func eachMutation(doc *extract.Document, f func(what string)) {
	facts := doc.Placeholders
	var visit func(n *syntax.Node, at []any)
	visit = func(n *syntax.Node, at []any) {
		saved := *n
		defer func() { *n = saved }()
		if n.Kind == syntax.Mapping || n.Kind == syntax.Sequence {
			n.Open = true
			f("opening " + syntax.Pointer(at))
			*n = saved
			for i := range n.Entries {
				visit(n.Entries[i].Value, append(at, n.Entries[i].Key))
			}
			for i, item := range n.Items {
				visit(item, append(at, i))
			}
			return
		}
		n.Kind, n.Parts = syntax.String, []syntax.Part{{Text: "X", Class: syntax.Ref}}
		doc.Placeholders = without(facts, at)
		f("an unknown at " + syntax.Pointer(at))
		doc.Placeholders = facts
	}
	visit(doc.Root, nil)
}

// TestCompiledClusterRules concludes over all examples at once, and over each.
func TestCompiledClusterRules(t *testing.T) {
	p := newPair(t)
	found := examples(t, p.compiled)
	all := policy.Cluster{Name: "all", Complete: true, Whole: true}
	clusters := []policy.Cluster{}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		one := policy.Cluster{Name: name, Complete: true, Whole: len(clusters)%2 == 0}
		for i, doc := range found[name] {
			for _, e := range p.compiled.Collect(t.Context(), doc).Entries {
				e.Document = i
				one.Entries = append(one.Entries, e)
				e.Document = len(all.Entries)
				all.Entries = append(all.Entries, e)
			}
		}
		clusters = append(clusters, one)
	}
	clusters = append(clusters, all)
	var got, want policy.Judgement
	got.Findings, got.Failures = p.compiled.Conclude(t.Context(), clusters)
	want.Findings, want.Failures = p.interpreted.Conclude(t.Context(), clusters)
	if len(got.Findings) == 0 {
		t.Error("no cluster rule finds anything")
	}
	if g, w := judged(t, got), judged(t, want); !slices.Equal(g, w) {
		t.Errorf("compiled\n%v, interpreted\n%v", g, w)
	}
}

// TestCompiledRulesOnOddDocuments judges documents of random shape, made of the words of the
// examples: wrong types everywhere, nested junk, keys that are no strings, sets.
func TestCompiledRulesOnOddDocuments(t *testing.T) {
	p := newPair(t)
	n := 120
	if *thorough {
		n = 5000
	}
	o := newOddities(t, p.compiled)
	findings := 0
	for i := range n {
		kind := o.pick(p.compiled.Kinds())
		j := p.compare(t, fmt.Sprintf("document %d", i), kind, o.document(kind))
		findings += len(j.Findings)
	}
	if findings == 0 {
		t.Error("nothing was found in any of them")
	}
}

// TestConcurrentJudging judges the same documents in several goroutines, which share constants.
func TestConcurrentJudging(t *testing.T) {
	engine := newEngine(t)
	found := examples(t, engine)
	var inputs []ast.Value
	var kinds []string
	want := map[int][]string{}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		for _, doc := range found[name] {
			input := engine.Input(doc)
			want[len(inputs)] = judged(t, engine.JudgeInput(t.Context(), doc.Kind, input))
			inputs, kinds = append(inputs, engine.Input(doc)), append(kinds, doc.Kind)
		}
	}
	var group sync.WaitGroup
	for g := range 4 {
		group.Go(func() {
			for n := g; n < len(inputs); n += 4 {
				for range 2 {
					j := engine.JudgeInput(context.Background(), kinds[n], inputs[n])
					if got := judged(t, j); !slices.Equal(got, want[n]) {
						t.Errorf("document %d: %v, want %v", n, got, want[n])
					}
				}
			}
		})
	}
	group.Wait()
}

// TestCancelledJudging gives up before anything is judged.
func TestCancelledJudging(t *testing.T) {
	engine := newEngine(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, docs := range examples(t, engine) {
		j := engine.Judge(ctx, docs[0])
		if len(j.Findings) > 0 || len(j.Failures) == 0 || !errors.Is(j.Failures[0].Err, context.Canceled) {
			t.Fatalf("%v", j)
		}
		break
	}
}

// TestEveryRuleIsCompiled finds built-in rules that are left to topdown.
func TestEveryRuleIsCompiled(t *testing.T) {
	engine := newEngine(t)
	for _, rule := range engine.Rules() {
		if !engine.Compiled(rule.ID) {
			t.Errorf("%s has no Go code", rule.ID)
		}
	}
}
