package regort_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

func begin(ctx context.Context, slots int, input string) *regort.State {
	s := regort.New(slots)
	s.Begin(ctx, ast.MustParseTerm(input).Value)
	return s
}

func TestRunGivesErrorsBack(t *testing.T) {
	s := begin(t.Context(), 1, `{}`)
	_, err := s.Run(func(*regort.State) *ast.Term {
		return regort.Once(regort.True, regort.False, "rule p produced conflicting values", "p.rego", 3, 1)
	})
	var conflict *topdown.Error
	if !errors.As(err, &conflict) || conflict.Code != topdown.ConflictErr || conflict.Location.Row != 3 {
		t.Errorf("the error is %v", err)
	}
	if x, err := s.Run(func(s *regort.State) *ast.Term { return s.Input }); err != nil || x == nil {
		t.Errorf("after an error the state gives %v, %v", x, err)
	}
}

func TestRunLetsOtherPanicsPass(t *testing.T) {
	s := begin(t.Context(), 1, `{}`)
	defer func() {
		if r := recover(); r != "a mistake in the code" {
			t.Errorf("recovered %v", r)
		}
	}()
	_, _ = s.Run(func(*regort.State) *ast.Term { panic("a mistake in the code") })
}

func TestErrorInsideWithRestores(t *testing.T) {
	s := begin(t.Context(), 2, `{"a": 1}`)
	before := s.Input
	_, err := s.Run(func(s *regort.State) *ast.Term {
		s.With()
		s.Input = regort.Null
		regort.Conflict("x", "p.rego", 1, 1)
		return nil
	})
	if err == nil || s.Input != before {
		t.Errorf("input %v, error %v", s.Input, err)
	}
}

func TestCancellation(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := begin(ctx, 1, `[1, 2, 3]`)
	endless := func(s *regort.State) *ast.Term {
		for n := 0; ; n++ {
			lo, hi := s.Scan(s.Input)
			if hi-lo != 3 {
				t.Errorf("%d members", hi-lo)
			}
			s.Leave(lo)
			if n == 10 {
				cancel()
			}
		}
	}
	_, err := s.Run(endless)
	if !topdown.IsError(err) || !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if _, err := s.Run(func(*regort.State) *ast.Term { return regort.True }); err == nil {
		t.Error("a rule runs after the evaluation was given up")
	}
}

func TestMemo(t *testing.T) {
	s := begin(t.Context(), 1, `{}`)
	if regort.Defined(s.Store(0, nil)) != nil || s.Memo[0] != regort.Undefined {
		t.Error("undefined is not remembered")
	}
	s.Begin(t.Context(), ast.Null{})
	if s.Memo[0] != nil {
		t.Error("the memo of one input is left for the next")
	}
}

func TestLazyAndFixedAreMadeOnce(t *testing.T) {
	var made sync.Map
	lazy := regort.Lazy{Make: func() *ast.Term { return ast.StringTerm("x") }}
	var fixed, undefined regort.Fixed
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			made.Store(lazy.Get(), true)
			made.Store(fixed.Store(ast.StringTerm("y")), true)
			if undefined.Store(nil) != nil || undefined.Known() != regort.Undefined {
				t.Error("undefined is not kept")
			}
		})
	}
	group.Wait()
	n := 0
	made.Range(func(any, any) bool {
		n++
		return true
	})
	if n != 2 {
		t.Errorf("%d terms were handed out, want 2", n)
	}
}

func TestEmptyCompositesStayEmpty(t *testing.T) {
	x := ast.StringTerm("x")
	set := regort.SetAdd(regort.SetAdd(regort.EmptySet, x), x)
	object := regort.Insert(regort.EmptyObject, x, x)
	if set.String() != `{"x"}` || object.String() != `{"x": "x"}` {
		t.Errorf("%v, %v", set, object)
	}
	if regort.EmptySet.String() != "set()" || regort.EmptyObject.String() != "{}" {
		t.Errorf("%v, %v", regort.EmptySet, regort.EmptyObject)
	}
}

func TestBuiltins(t *testing.T) {
	s := begin(t.Context(), 0, `{}`)
	upper, missing := regort.Builtin{Name: "upper"}, regort.Builtin{Name: "no.such"}
	if x := s.Call1(&upper, ast.StringTerm("a")); x == nil || x.String() != `"A"` {
		t.Errorf("upper gives %v", x)
	}
	if x := s.Call1(&upper, regort.True); x != nil {
		t.Errorf("upper of a boolean gives %v", x)
	}
	if _, err := s.Run(func(s *regort.State) *ast.Term { return s.Call(&missing) }); err == nil {
		t.Error("a built-in that is not there gives no error")
	}
}

func TestUpsert(t *testing.T) {
	in := ast.MustParseTerm(`{"a": {"b": 1, "c": 2}, "d": 3}`)
	path := []*ast.Term{ast.StringTerm("a"), ast.StringTerm("b")}
	got := regort.Upsert(in, ast.StringTerm("new"), path...)
	if got.String() != `{"a": {"b": "new", "c": 2}, "d": 3}` || in.String() != `{"a": {"b": 1, "c": 2}, "d": 3}` {
		t.Errorf("%v from %v", got, in)
	}
	if got := regort.Upsert(nil, regort.True, path...); got.String() != `{"a": {"b": true}}` {
		t.Errorf("%v", got)
	}
}

func TestMerge(t *testing.T) {
	a, b := ast.MustParseTerm(`{"x": {"y": 1}}`), ast.MustParseTerm(`{"x": {"z": 2}}`)
	if got := regort.Merge(a, b); got.String() != `{"x": {"y": 1, "z": 2}}` {
		t.Errorf("%v", got)
	}
	if got := regort.Merge(a, regort.True); got != regort.True {
		t.Errorf("%v", got)
	}
}

// TestSubstringOfBrokenText compares with topdown what Rego's own tests cannot write.
func TestSubstringOfBrokenText(t *testing.T) {
	s := begin(t.Context(), 0, `{}`)
	own := regort.Builtin{Name: "substring"}
	for _, text := range []string{"a\xffb", "\xff", "é\xc3", "日本", "abc", ""} {
		for from := range 4 {
			for n := -1; n < 4; n++ {
				x, start, length := ast.StringTerm(text), ast.IntNumberTerm(from), ast.IntNumberTerm(n)
				got, want := regort.Substring(x, start, length), s.Call3(&own, x, start, length)
				if !got.Equal(want) {
					t.Errorf("substring(%q, %d, %d) is %v, want %v", text, from, n, got, want)
				}
			}
		}
	}
}
