package facts

import (
	"cmp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// repeatedStatements adds a row for every statement that says the same as an earlier one: but for
// its Sid, the order of lists, and the case of letters that does not count.
func (a *actionFacts) repeatedStatements() {
	for i := range a.statements {
		s := &a.statements[i]
		for j := range i {
			t := &a.statements[j]
			if alike(s, t) && wholly(s) && wholly(t) && sameStatement(s, t) {
				a.repeatedStatement(s, t)
				break
			}
		}
	}
}

// alike tells of two statements, without much work, whether they may say the same.
func alike(s, t *statement) bool {
	return s.effect == t.effect && len(s.Action.Values) == len(t.Action.Values) &&
		len(s.NotAction.Values) == len(t.NotAction.Values) && len(s.Resource.Values) == len(t.Resource.Values) &&
		len(s.NotResource.Values) == len(t.NotResource.Values) && len(s.Condition.Rows) == len(t.Condition.Rows) &&
		sameOnly(&s.Action, &t.Action, true) && sameOnly(&s.Resource, &t.Resource, false)
}

// sameOnly tells whether two lists of the same length, if it is one, have the same in them.
func sameOnly(e, f *iam.Element, fold bool) bool {
	return len(e.Values) != 1 || same(e.Values[0].Text, f.Values[0].Text, fold)
}

// wholly tells whether everything in a statement is seen and known.
func wholly(s *statement) bool {
	if s.effect == "" || s.Open || len(s.Unknown) > 0 || s.Condition.Open || s.Condition.Malformed || len(s.Condition.Empty) > 0 ||
		!whollyKnown(&s.Action) || !whollyKnown(&s.NotAction) || !whollyKnown(&s.Resource) || !whollyKnown(&s.NotResource) {
		return false
	}
	for i := range s.Condition.Rows {
		if !whollyKnown(&s.Condition.Rows[i].Element) {
			return false
		}
	}
	return whollyPrincipals(&s.Principal) && whollyPrincipals(&s.NotPrincipal)
}

func whollyKnown(e *iam.Element) bool {
	if e.Open || e.Malformed || e.Present && len(e.Values) == 0 {
		return false
	}
	return !slices.ContainsFunc(e.Values, func(v iam.Value) bool {
		_, known := v.Known()
		return !known
	})
}

func whollyPrincipals(p *iam.Principals) bool {
	return !p.Open && !p.Malformed &&
		!slices.ContainsFunc(p.Entries, func(e iam.PrincipalEntry) bool { return !whollyKnown(&e.Element) })
}

func (a *actionFacts) repeatedStatement(s, first *statement) {
	row := Redundant{At: s.Path, What: "statement", By: first.Path, Same: true}
	row.Text, _ = s.Sid.Known()
	row.ByText, _ = first.Sid.Known()
	a.out.Redundant = append(a.out.Redundant, row)
}

// sameStatement compares two statements that are alike and wholly known.
func sameStatement(s, t *statement) bool {
	return sameValues(&s.Action, &t.Action, true) && sameValues(&s.NotAction, &t.NotAction, true) &&
		sameValues(&s.Resource, &t.Resource, false) && sameValues(&s.NotResource, &t.NotResource, false) &&
		sameConditions(s.Condition.Rows, t.Condition.Rows) &&
		samePrincipals(&s.Principal, &t.Principal) && samePrincipals(&s.NotPrincipal, &t.NotPrincipal)
}

// sameValues compares two lists without regard to their order.
func sameValues(e, f *iam.Element, fold bool) bool {
	if e.Present != f.Present || len(e.Values) != len(f.Values) {
		return false
	}
	x, y := sortedTexts(e, fold), sortedTexts(f, fold)
	for i := range x {
		if !same(x[i], y[i], fold) {
			return false
		}
	}
	return true
}

func sortedTexts(e *iam.Element, fold bool) []string {
	texts := make([]string, len(e.Values))
	for i := range e.Values {
		texts[i] = e.Values[i].Text
	}
	slices.SortFunc(texts, func(x, y string) int { return compareTexts(x, y, fold) })
	return texts
}

func sameConditions(x, y []iam.Condition) bool {
	x, y = sortedRows(x), sortedRows(y)
	for i := range x {
		if operatorName(&x[i]) != operatorName(&y[i]) || !iam.SameKey(x[i].Key, y[i].Key) ||
			!sameValues(&x[i].Element, &y[i].Element, false) {
			return false
		}
	}
	return true
}

func sortedRows(rows []iam.Condition) []iam.Condition {
	rows = slices.Clone(rows)
	slices.SortFunc(rows, func(x, y iam.Condition) int {
		return cmp.Or(strings.Compare(operatorName(&x), operatorName(&y)), compareTexts(x.Key, y.Key, true))
	})
	return rows
}

// operatorName is an operator as AWS spells it, or as it is written.
func operatorName(row *iam.Condition) string {
	if row.Valid {
		return row.Operator.Name()
	}
	return row.OperatorText
}

func samePrincipals(p, q *iam.Principals) bool {
	if p.Present != q.Present || p.Everyone != q.Everyone || len(p.Entries) != len(q.Entries) {
		return false
	}
	for i := range p.Entries {
		e, f := &p.Entries[i], &q.Entries[i]
		if e.Key != f.Key || !sameValues(&e.Element, &f.Element, false) {
			return false
		}
	}
	return true
}
