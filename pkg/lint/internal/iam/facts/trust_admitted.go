package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// admitted adds the rows about the claims of the tokens that get in.
func (t *tokenWalk) admitted() {
	names := []string{t.subjectClaim(), t.audienceClaim()}
	for _, k := range t.s.keys {
		if name := strings.ToLower(k.name); k.is(t.p) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, name := range names {
		t.claim(name)
	}
}

func (t *tokenWalk) claim(name string) {
	key := t.key(name)
	if !t.p.known && !t.untouched(name) {
		return
	}
	row := Admitted{
		At: step(t.s.Path, elementOfCondition), Statement: t.s.Path, Provider: t.p.value.Path, Issuer: t.row.Issuer,
		Vendor: t.row.Vendor, Title: t.row.Title, Name: name, Key: key, Guard: t.guard(name), Undenied: t.row.Undenied,
		Granted: t.row.Granted, Required: slices.Contains(t.p.row.Required, name), Tenancy: t.row.Tenancy, Limits: t.row.Limits,
		Verdict: t.row.Verdict, Elsewhere: t.elsewhere(name),
	}
	rows, open := t.s.Condition.On(key)
	if len(rows) > 0 {
		row.At = rows[0].Path
	}
	row.Only = !open && len(rows) == len(t.s.Condition.Rows) && len(rows) > 0
	if !t.p.known {
		row.Key, row.Kind = "", string(iam.AdmitsAnything)
		t.out.Admitted = append(t.out.Admitted, row)
		return
	}
	admits := t.admits(name)
	row.describeAdmits(admits)
	if admits.Kind == iam.AdmitsNothing {
		row.Contradiction = contradiction(rows, t.variables)
	}
	if name == t.audienceClaim() && t.p.found {
		if audience := t.p.match.Audience(); audience != "" {
			row.DefaultAudience = audience
			switch admits.Value(audience) {
			case iam.Yes:
				row.HasDefault = "yes"
			case iam.No:
				row.HasDefault = "no"
			case iam.Unknown:
			}
		}
	}
	t.out.Admitted = append(t.out.Admitted, row)
}

// elsewhere tells whether the statement has a condition on the same claim of what is, or looks like,
// another issuer.
func (t *tokenWalk) elsewhere(name string) bool {
	return slices.ContainsFunc(t.s.keys, func(k *claimKey) bool { return !k.is(t.p) && strings.EqualFold(k.name, name) })
}

// describeAdmits writes down what is admitted. What is not exact is left out, but for "nothing".
func (r *Admitted) describeAdmits(a iam.Admits) {
	if a.Kind == iam.AdmitsUnknown || !a.Exact && a.Kind != iam.AdmitsNothing {
		return
	}
	r.Kind, r.Values = string(a.Kind), a.Literals
	for _, term := range a.Terms {
		texts := make([]string, 0, len(term.All))
		for _, p := range term.All {
			texts = append(texts, p.String())
		}
		r.Values = append(r.Values, strings.Join(texts, " & "))
		for _, p := range term.Except {
			if text := p.String(); !slices.Contains(r.Except, text) {
				r.Except = append(r.Except, text)
			}
		}
	}
}

// contradiction finds two rows that exclude each other, or else names all of them.
func contradiction(rows []iam.Condition, variables iam.Truth) []TextAt {
	if len(rows) < 2 {
		return nil
	}
	name := func(rows ...iam.Condition) []TextAt {
		out := make([]TextAt, 0, len(rows))
		for i := range rows {
			out = append(out, TextAt{At: rows[i].Path, Text: rows[i].OperatorText})
		}
		return out
	}
	for i := range rows {
		for k := range rows[:i] {
			pair := iam.Conditions{Rows: []iam.Condition{rows[k], rows[i]}}
			if pair.Admits(rows[i].Key, iam.AdmitsOptions{Variables: variables}).Kind == iam.AdmitsNothing {
				return name(rows[k], rows[i])
			}
		}
	}
	return name(rows...)
}
