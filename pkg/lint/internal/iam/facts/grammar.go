package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// grammar works out the rows about the language: elements, types, versions, variables, characters.
func (b *builder) grammar() {
	b.policyElements()
	principals := slices.ContainsFunc(b.statements, func(s statement) bool { return s.Principal.Present || s.NotPrincipal.Present })
	for i := range b.statements {
		s := &b.statements[i]
		b.unknownElements(s)
		b.missingElements(s, principals)
		b.exclusiveElements(s)
		b.emptyElements(s)
	}
	for _, m := range b.policy.Malformed {
		b.out.Malformed = append(b.out.Malformed, Malformed{At: atRoot(m.Path), Element: m.Element, Want: m.Want, Found: m.Found})
	}
	b.repeatedSids()
	seen := scanText(b.root)
	if seen.dollar {
		b.variables()
	}
	if seen.barred {
		b.characters()
	}
}

// atRoot is a path that is written as an empty list where it is empty.
func atRoot(path []any) []any {
	if path == nil {
		return []any{}
	}
	return path
}

// policyElements are the rows about the elements of the policy itself.
func (b *builder) policyElements() {
	for _, key := range b.policy.Unknown {
		b.out.UnknownElements = append(b.out.UnknownElements, UnknownElement{At: key.Path, Name: key.Name, In: "policy"})
	}
	if b.root == nil || b.root.Kind != syntax.Mapping {
		return
	}
	list := b.root.Get("Statement")
	switch {
	case list == nil && !b.root.Open:
		b.out.MissingElements = append(b.out.MissingElements,
			MissingElement{At: []any{}, Element: "Statement", Near: meantKeys(b.policy.Unknown, "Statement", "")})
	case list != nil && list.Kind == syntax.Sequence && len(list.Items) == 0 && !list.Open:
		b.out.EmptyElements = append(b.out.EmptyElements, EmptyElement{At: []any{"Statement"}, Element: "Statement", Shape: listShape})
	}
}

func (b *builder) unknownElements(s *statement) {
	add := func(at []any, name, in string) {
		b.out.UnknownElements = append(b.out.UnknownElements, UnknownElement{At: at, Name: name, In: in})
	}
	for _, key := range s.Unknown {
		add(key.Path, key.Name, "statement")
	}
	for i := range s.Principal.Entries {
		if e := &s.Principal.Entries[i]; !e.Valid {
			add(e.Path, e.Key, "principal")
		}
	}
	for i := range s.NotPrincipal.Entries {
		if e := &s.NotPrincipal.Entries[i]; !e.Valid {
			add(e.Path, e.Key, "principal")
		}
	}
}

// missingElements adds rows for elements that are certainly not there. Principals tells whether some
// statement of the policy has one: in a policy of an identity none has, and that is no row.
func (b *builder) missingElements(s *statement, principals bool) {
	if s.Open {
		return
	}
	check := func(present bool, element, twin string) {
		if !present {
			b.out.MissingElements = append(b.out.MissingElements,
				MissingElement{At: s.Path, Element: element, Near: meantKeys(s.Unknown, element, twin)})
		}
	}
	check(s.Effect.Present, "Effect", "")
	check(s.Action.Present || s.NotAction.Present, "Action", "NotAction")
	check(s.Resource.Present || s.NotResource.Present, "Resource", "NotResource")
	if principals || !s.Resource.Present && !s.NotResource.Present || namesSTS(&s.Action) {
		check(s.Principal.Present || s.NotPrincipal.Present, "Principal", "NotPrincipal")
	}
}

// namesSTS tells whether an action is of sts, as all those of a trust policy are.
func namesSTS(actions *iam.Element) bool {
	return slices.ContainsFunc(actions.Values, func(v iam.Value) bool {
		return len(v.Text) > len("sts:") && strings.EqualFold(v.Text[:len("sts:")], "sts:")
	})
}

func (b *builder) exclusiveElements(s *statement) {
	check := func(both bool, element, other string) {
		if both {
			b.out.ExclusiveElements = append(b.out.ExclusiveElements, ExclusiveElement{At: s.Path, Element: element, Other: other})
		}
	}
	check(s.Action.Present && s.NotAction.Present, "Action", "NotAction")
	check(s.Resource.Present && s.NotResource.Present, "Resource", "NotResource")
	check(s.Principal.Present && s.NotPrincipal.Present, "Principal", "NotPrincipal")
}

// fewStatements is up to how many statements looking through them is faster than a map.
const fewStatements = 32

func (b *builder) repeatedSids() {
	var first map[string]int
	if len(b.statements) > fewStatements {
		first = make(map[string]int, len(b.statements))
	}
	for i := range b.statements {
		sid, known := b.statements[i].Sid.Known()
		if !known || sid == "" {
			continue
		}
		at := i
		if first == nil {
			at = slices.IndexFunc(b.statements, func(s statement) bool {
				text, ok := s.Sid.Known()
				return ok && text == sid
			})
		} else if j, ok := first[sid]; ok {
			at = j
		} else {
			first[sid] = i
		}
		if at < i {
			b.out.RepeatedSids = append(b.out.RepeatedSids,
				RepeatedSid{At: b.statements[i].Sid.Path, First: b.statements[at].Sid.Path, Sid: sid})
		}
	}
}
