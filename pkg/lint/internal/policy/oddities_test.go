package policy_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// oddities makes random inputs that rules have no reason to expect.
type oddities struct {
	random  *rand.Rand
	words   []string
	samples map[string][]ast.Value
}

func newOddities(t *testing.T, engine *policy.Engine) *oddities {
	t.Helper()
	o := &oddities{random: rand.New(rand.NewPCG(3, 4)), samples: map[string][]ast.Value{}}
	words := map[string]bool{"": true, "$unknown": true, "$parts": true, "class": true, "placeholder": true, "ref": true}
	found := examples(t, engine)
	for _, name := range slices.Sorted(maps.Keys(found)) {
		for _, doc := range found[name] {
			input := engine.Input(doc)
			o.samples[doc.Kind] = append(o.samples[doc.Kind], input)
			ast.WalkTerms(input, func(x *ast.Term) bool {
				if s, ok := x.Value.(ast.String); ok {
					words[string(s)] = true
				}
				return false
			})
		}
	}
	o.words = slices.Sorted(maps.Keys(words))
	return o
}

func (o *oddities) pick(from []string) string { return from[o.random.IntN(len(from))] }

// document is a sample with odd values put into it, or odd altogether.
func (o *oddities) document(kind string) ast.Value {
	samples := o.samples[kind]
	if len(samples) == 0 || o.random.IntN(5) == 0 {
		return ast.NewObject(
			ast.Item(ast.StringTerm("kind"), ast.StringTerm(kind)),
			ast.Item(ast.StringTerm("value"), o.term(4)),
			ast.Item(ast.StringTerm("open"), o.term(2)),
			ast.Item(ast.StringTerm("holes"), o.term(2)),
			ast.Item(ast.StringTerm("facts"), o.term(3)),
			ast.Item(ast.StringTerm("document"), o.term(2)),
		)
	}
	return o.spoil(ast.NewTerm(samples[o.random.IntN(len(samples))]), 0).Value
}

// spoil copies a term and replaces some of what is in it.
func (o *oddities) spoil(x *ast.Term, depth int) *ast.Term {
	if depth > 1 && o.random.IntN(12) == 0 {
		return o.term(2)
	}
	switch v := x.Value.(type) {
	case *ast.Array:
		var items []*ast.Term
		v.Foreach(func(item *ast.Term) { items = append(items, o.spoil(item, depth+1)) })
		return ast.ArrayTerm(items...)
	case ast.Object:
		out := ast.NewObject()
		v.Foreach(func(key, value *ast.Term) {
			if depth > 0 && o.random.IntN(20) == 0 {
				key = o.scalar()
			}
			out.Insert(key, o.spoil(value, depth+1))
		})
		if depth > 0 && o.random.IntN(6) == 0 {
			out.Insert(ast.StringTerm(o.pick(o.words)), o.term(2))
		}
		return ast.NewTerm(out)
	default:
		return x
	}
}

func (o *oddities) scalar() *ast.Term {
	switch o.random.IntN(8) {
	case 0:
		return ast.NullTerm()
	case 1:
		return ast.BooleanTerm(o.random.IntN(2) == 0)
	case 2:
		numbers := []string{"0", "1", "1.0", "-1", "1e3", "1000", "3.5", "12345678901234567890", "2147483648"}
		return &ast.Term{Value: ast.Number(o.pick(numbers))}
	default:
		return ast.StringTerm(o.pick(o.words))
	}
}

func (o *oddities) term(depth int) *ast.Term {
	if depth == 0 {
		return o.scalar()
	}
	n := o.random.IntN(5)
	switch o.random.IntN(5) {
	case 0:
		var items []*ast.Term
		for range n {
			items = append(items, o.term(depth-1))
		}
		return ast.ArrayTerm(items...)
	case 1, 2:
		out := ast.NewObject()
		for range n {
			key := ast.StringTerm(o.pick(o.words))
			if o.random.IntN(8) == 0 {
				key = o.term(1)
			}
			out.Insert(key, o.term(depth-1))
		}
		return ast.NewTerm(out)
	case 3:
		if o.random.IntN(4) == 0 {
			set := ast.NewSet()
			for range n {
				set.Add(o.term(depth - 1))
			}
			return ast.NewTerm(set)
		}
	}
	return o.scalar()
}
