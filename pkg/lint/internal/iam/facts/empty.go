package facts

import (
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// The shapes of what is empty.
const (
	listShape   = "list"
	objectShape = "object"
)

// What an empty list of values comes to, as EmptyElement.Matches says it.
const (
	matchesAlways = "always"
	matchesNever  = "never"
	matchesAbsent = "absent"
	matchesNobody = "unknown"
)

// emptyElements are the rows about what is empty in a statement. A statement without any element is
// no row of its own: it has a row for each element that it lacks.
func (b *builder) emptyElements(s *statement) {
	b.emptyList(s, &s.Action, "Action")
	b.emptyList(s, &s.NotAction, "NotAction")
	b.emptyList(s, &s.Resource, "Resource")
	b.emptyList(s, &s.NotResource, "NotResource")
	b.emptyPrincipals(s, &s.Principal, "Principal")
	b.emptyPrincipals(s, &s.NotPrincipal, "NotPrincipal")
	c := &s.Condition
	for _, path := range c.Empty {
		row := EmptyElement{At: path, Element: elementCondition, Shape: objectShape, Statement: s.Path, Effect: s.effect}
		if len(path) > len(c.Path) {
			row.Operator, _ = path[len(path)-1].(string)
		}
		b.out.EmptyElements = append(b.out.EmptyElements, row)
	}
	for i := range c.Rows {
		if row := &c.Rows[i]; row.Empty() {
			b.out.EmptyElements = append(b.out.EmptyElements, EmptyElement{
				At: row.Path, Element: elementCondition, Shape: listShape, Statement: s.Path, Effect: s.effect,
				Operator: row.OperatorText, Key: row.Key, Matches: emptyMatches(row),
			})
		}
	}
}

func (b *builder) emptyList(s *statement, e *iam.Element, element string) {
	if e.Empty() {
		b.out.EmptyElements = append(b.out.EmptyElements,
			EmptyElement{At: e.Path, Element: element, Shape: listShape, Statement: s.Path, Effect: s.effect})
	}
}

func (b *builder) emptyPrincipals(s *statement, p *iam.Principals, element string) {
	if p.Present && !p.Everyone && !p.Open && !p.Malformed && len(p.Entries) == 0 {
		b.out.EmptyElements = append(b.out.EmptyElements,
			EmptyElement{At: p.Path, Element: element, Shape: objectShape, Statement: s.Path, Effect: s.effect})
	}
	for i := range p.Entries {
		b.emptyList(s, &p.Entries[i].Element, element)
	}
}

// emptyMatches says what a key without values comes to. It is known only where what the operator
// means and what AWS writes about empty lists (the four EMPTY_ARRAY_CONDITION checks of Access
// Analyzer) agree: they differ for negated operators with a qualifier or a suffix, and for a plain
// operator AWS only says that the list is without effect.
func emptyMatches(row *iam.Condition) string {
	op := row.Operator
	switch {
	case !row.Valid || op.Type == iam.TypeNull:
		return matchesNobody
	case op.Negated:
		if op.Qualifier == iam.NoQualifier && !op.IfExists {
			return matchesAlways
		}
		return matchesNobody
	case op.Qualifier == iam.ForAnyValue && !op.IfExists:
		return matchesNever
	case op.Qualifier == iam.ForAllValues, op.Qualifier == iam.NoQualifier && op.IfExists:
		return matchesAbsent
	}
	return matchesNobody
}
