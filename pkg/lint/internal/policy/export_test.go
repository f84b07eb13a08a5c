package policy

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Interpreted is an engine like e that leaves all rules to topdown. It is what compiled rules are
// compared with.
func (e *Engine) Interpreted() *Engine {
	other := e.Only(func(*Rule) bool { return true })
	other.interpret = true
	return other
}

// Outcome is what one rule gives for an input: the members of its set, sorted, or an error.
type Outcome struct {
	Terms []*ast.Term
	Err   error
}

// RunRule evaluates a rule's entry point for an input, without reading the terms that it gives.
func (e *Engine) RunRule(ctx context.Context, id, entry string, input ast.Value) Outcome {
	i := slices.IndexFunc(e.rules, func(r Rule) bool { return r.ID == id })
	rule := &e.rules[i]
	var out Outcome
	collect := func(x *ast.Term) error {
		out.Terms = append(out.Terms, x)
		return nil
	}
	if code := e.compiledFor(rule); code != nil {
		s := e.begin(ctx, input)
		defer e.end(s)
		f := code.Findings
		if entry == "aggregate" {
			f = code.Aggregate
		}
		out.Terms, out.Err = members(s, rule, f)
		return out
	}
	out.Err = e.wholeProgram(ctx).judgeRule(ctx, e, rule, entry, input, collect)
	return out
}

// wholeProgram is the program of all rules.
func (e *Engine) wholeProgram(ctx context.Context) *program {
	e.mu.Lock()
	p := e.programs["all"]
	if p == nil {
		p = &program{}
		for i := range e.rules {
			p.rules = append(p.rules, &e.rules[i])
		}
		e.programs["all"] = p
	}
	e.mu.Unlock()
	p.once.Do(func() { p.err = p.compile(ctx, e) })
	if p.err != nil {
		panic(p.err)
	}
	return p
}

// JudgeInput is Judge for what the rules see.
func (e *Engine) JudgeInput(ctx context.Context, kind string, input ast.Value) Judgement {
	return e.judgeInput(ctx, e.kind(kind), input, true)
}

// Compiled tells whether a rule has Go code that gives what the rule is there for.
func (e *Engine) Compiled(id string) bool {
	i := slices.IndexFunc(e.rules, func(r Rule) bool { return r.ID == id })
	code := e.compiledFor(&e.rules[i])
	return code != nil && code.Findings != nil && (e.rules[i].Scope != ScopeCluster || code.Aggregate != nil)
}
