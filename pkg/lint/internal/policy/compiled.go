package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// compiledRule is a rule together with its Go code.
type compiledRule struct {
	*Rule
	code *regort.Rule
}

// compiledFor is the Go code of a rule, or nil if it has none and is left to topdown.
func (e *Engine) compiledFor(rule *Rule) *regort.Rule {
	if rule.Custom || e.interpret {
		return nil
	}
	i, found := slices.BinarySearchFunc(compiledRules, rule.ID, func(r regort.Rule, id string) int {
		return strings.Compare(r.ID, id)
	})
	if !found {
		return nil
	}
	return &compiledRules[i]
}

// run evaluates compiled rules for a document, one by one; what they share is worked out once.
func (e *Engine) run(ctx context.Context, rules []compiledRule, input ast.Value, all bool) Judgement {
	var j Judgement
	s := e.begin(ctx, input)
	defer e.end(s)
	for i := range rules {
		rule := &rules[i]
		if !all && rule.Scope != ScopeCluster {
			continue
		}
		if err := j.run(s, rule); err != nil {
			j.Failures = append(j.Failures, Failure{Rule: rule.ID, Err: err})
		}
	}
	return j
}

// run takes what a rule says of a document.
func (j *Judgement) run(s *regort.State, rule *compiledRule) error {
	entry := rule.code.Findings
	if rule.Scope == ScopeCluster {
		entry = rule.code.Aggregate
	}
	terms, err := members(s, rule.Rule, entry)
	for _, x := range terms {
		if rule.Scope == ScopeCluster {
			j.Entries = append(j.Entries, Entry{Rule: rule.ID, Entry: x})
		} else if err = j.add(rule.ID, x); err != nil {
			break
		}
	}
	return err
}

func (j *Judgement) add(rule string, x *ast.Term) error {
	f, err := readFinding(rule, x)
	if err == nil {
		j.Findings = append(j.Findings, f)
	}
	return err
}

// begin takes a state for an input; end gives it back.
func (e *Engine) begin(ctx context.Context, input ast.Value) *regort.State {
	s, ok := e.states.Get().(*regort.State)
	if !ok {
		s = regort.New(compiledSlots)
	}
	s.Begin(ctx, input)
	return s
}

func (e *Engine) end(s *regort.State) {
	s.End()
	e.states.Put(s)
}

// members evaluates a compiled entry point and gives the members of its set, sorted.
func members(s *regort.State, rule *Rule, entry regort.Func) ([]*ast.Term, error) {
	if entry == nil {
		return nil, nil
	}
	result, err := s.Run(entry)
	if err != nil {
		return nil, fmt.Errorf("evaluate: %w", err)
	}
	if result == nil || result == regort.EmptySet {
		return nil, nil
	}
	set, ok := result.Value.(ast.Set)
	if !ok {
		return nil, fmt.Errorf("%s: the result is no set: %w", rule.ID, errShape)
	}
	return set.Slice(), nil
}
