package facts

import (
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// policyRow is the row of the policy as a whole. known tells whether all statements are closed.
func (b *builder) policyRow(known bool) *Policy {
	out := &Policy{Size: sizeOf(b.root)}
	if b.root == nil || b.root.Kind != syntax.Mapping {
		return out
	}
	p := b.policy
	if text, known := p.Version.Known(); known {
		out.Version = text
	}
	out.NoVersion = !p.Version.Present && !p.Open
	variables := p.HasVariables()
	out.OpenToVariables, out.NoVariables = variables == iam.Yes, variables == iam.No
	out.Closed = known && b.closed()
	out.Single = p.Single
	return out
}

// closed tells whether every statement is seen.
func (b *builder) closed() bool {
	if b.policy.Open || b.root.Get("Statement") == nil {
		return false
	}
	return !slices.ContainsFunc(b.policy.Malformed, func(m iam.Malformed) bool { return m.Element == "Statement" })
}

// closed tells whether everything that the statement, which was just read, may allow is seen.
func (a *actionFacts) closed(s *statement) bool {
	switch {
	case s.Open || s.effect == "":
		return false
	case s.effect == "Deny":
		return true
	case s.Action.Open || s.Action.Malformed || s.NotAction.Open || s.NotAction.Malformed:
		return false
	}
	return (s.Action.Present || s.NotAction.Present) &&
		!slices.ContainsFunc(a.values, func(v action) bool { return v.form == formUnknown })
}

// statementRows has a row for every statement.
func (b *builder) statementRows() []Statement {
	if len(b.statements) == 0 {
		return nil
	}
	out := make([]Statement, len(b.statements))
	names := make([]string, 0, len(out)*usualElements)
	for i := range b.statements {
		s := &b.statements[i]
		from := len(names)
		names = s.elements(names)
		out[i] = Statement{
			At: s.Path, Effect: s.effect, Elements: names[from:len(names):len(names)], Conditions: s.conditioned, Keys: s.keys,
		}
		if text, known := s.Sid.Known(); known {
			out[i].Sid = text
		}
	}
	return out
}

// usualElements is how many elements a statement mostly has.
const usualElements = 5

// elements are the names of the elements that are there.
func (s *statement) elements(into []string) []string {
	for _, e := range [...]struct {
		name    string
		present bool
	}{
		{"Sid", s.Sid.Present},
		{"Effect", s.Effect.Present},
		{"Principal", s.Principal.Present},
		{"NotPrincipal", s.NotPrincipal.Present},
		{elementAction, s.Action.Present},
		{elementNotAction, s.NotAction.Present},
		{elementResource, s.Resource.Present},
		{elementNotResource, s.NotResource.Present},
		{"Condition", s.Condition.Present},
	} {
		if e.present {
			into = append(into, e.name)
		}
	}
	return into
}
