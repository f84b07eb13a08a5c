package iam

import (
	"slices"
	"strings"
	"unicode"
)

// SubjectProblem is a reason why a pattern is the subject of no service account.
type SubjectProblem struct {
	Code SubjectProblemCode
	// Part is "prefix", "namespace", "name" or "subject" (the whole of it), Text is that part of the
	// pattern as written.
	Part, Text string
}

// SubjectProblemCode names a reason.
type SubjectProblemCode string

// The reasons: another prefix than "system:serviceaccount:", in another word, in the plural, or in
// capitals; namespace and name parted by a slash; a "*" or "?" that is no wildcard here; blanks; a part too few or too many; a part that is
// empty, has capital letters, "_", a dot in a namespace, or another character that names have not;
// one that begins or ends with "-" or "."; one that is too long. SubjectForm is anything else.
const (
	SubjectPrefix     SubjectProblemCode = "prefix"
	SubjectPlural     SubjectProblemCode = "plural"
	SubjectSlash      SubjectProblemCode = "slash"
	SubjectWildcard   SubjectProblemCode = "wildcard"
	SubjectBlank      SubjectProblemCode = "blank"
	SubjectMissing    SubjectProblemCode = "missing-part"
	SubjectExtra      SubjectProblemCode = "extra-part"
	SubjectEmpty      SubjectProblemCode = "empty"
	SubjectCapital    SubjectProblemCode = "capital"
	SubjectUnderscore SubjectProblemCode = "underscore"
	SubjectDot        SubjectProblemCode = "dot"
	SubjectCharacter  SubjectProblemCode = "character"
	SubjectEdge       SubjectProblemCode = "edge"
	SubjectTooLong    SubjectProblemCode = "too-long"
	SubjectForm       SubjectProblemCode = "form"
)

// The parts of a subject.
const (
	partPrefix    = "prefix"
	partNamespace = "namespace"
	partName      = "name"
	partSubject   = "subject"
)

// dissection is a malformed subject taken apart.
type dissection struct {
	problems []SubjectProblem
	// fields are what stands behind the prefix; nil where that is not clear.
	fields []Pattern
}

func (d *dissection) problem(code SubjectProblemCode, part, text string) {
	d.problems = append(d.problems, SubjectProblem{Code: code, Part: part, Text: text})
}

func subjectProblems(p Pattern) []SubjectProblem {
	d := dissect(p)
	if len(d.problems) == 0 {
		d.problem(SubjectForm, partSubject, p.String())
	}
	return d.problems
}

func dissect(p Pattern) dissection {
	var d dissection
	if slices.ContainsFunc(p.tokens, isLiteralWildcard) {
		d.problem(SubjectWildcard, partSubject, p.raw())
		p = p.wild()
		if len(ReadServiceAccountSubject(p).Readings) > 0 {
			return d
		}
	}
	if slices.ContainsFunc(p.tokens, isBlank) {
		d.problem(SubjectBlank, partSubject, p.raw())
		p = p.part(slices.DeleteFunc(slices.Clone(p.tokens), isBlank)...)
	}
	d.fields = d.behindPrefix(p)
	if len(d.fields) == 0 {
		return d
	}
	if len(d.fields) == 1 {
		whole := d.fields[0].tokens
		slash := slices.IndexFunc(whole, func(t token) bool { return t.kind == literal && t.r == '/' })
		if slash < 0 {
			d.problem(SubjectMissing, partName, "")
			return d
		}
		d.problem(SubjectSlash, partSubject, d.fields[0].String())
		d.fields = []Pattern{d.fields[0].part(whole[:slash]...), d.fields[0].part(whole[slash+1:]...)}
	}
	if len(d.fields) > 2 {
		d.problem(SubjectExtra, partSubject, p.raw())
		return d
	}
	d.name(d.fields[0], partNamespace, dnsLabel, maxNamespace)
	d.name(d.fields[1], partName, dnsSubdomain, maxServiceAccount)
	return d
}

func isLiteralWildcard(t token) bool { return t.kind == literal && (t.r == '*' || t.r == '?') }

// wild is the pattern with the wildcards that it has as literals.
func (p Pattern) wild() Pattern {
	tokens := slices.Clone(p.tokens)
	for i, t := range tokens {
		if isLiteralWildcard(t) {
			tokens[i] = token{kind: anyOne}
			if t.r == '*' {
				tokens[i].kind = anyRun
			}
		}
	}
	return p.part(tokens...)
}

// raw is the pattern as text in which literal wildcards look like others.
func (p Pattern) raw() string { return p.wild().String() }

func isBlank(t token) bool { return t.kind == literal && unicode.IsSpace(t.r) }

// behindPrefix are the fields behind the prefix, or behind what was meant to be one.
func (d *dissection) behindPrefix(p Pattern) []Pattern {
	if at := starts(p); len(at) > 0 {
		return fields(p.part(p.tokens[at[0]:]...))
	}
	all := fields(p)
	first, _ := all[0].Literal()
	second := ""
	if len(all) > 1 {
		second, _ = all[1].Literal()
	}
	prefix := first + ":" + second
	switch {
	case prefix == "system:serviceaccount":
		d.problem(SubjectMissing, partNamespace, "")
		return nil
	case strings.EqualFold(prefix, "system:serviceaccount"):
		d.problem(SubjectCapital, partPrefix, prefix)
	case strings.EqualFold(prefix, "system:serviceaccounts"):
		d.problem(SubjectPlural, partPrefix, prefix)
	case strings.EqualFold(first, "serviceaccount") || strings.EqualFold(first, "serviceaccounts"):
		d.problem(SubjectPrefix, partPrefix, first)
		return all[1:]
	case first == "system" && len(all) == 4:
		d.problem(SubjectPrefix, partPrefix, prefix)
	default:
		d.problem(SubjectPrefix, partPrefix, p.raw())
		return nil
	}
	return all[2:]
}

// fields are the stretches of a pattern between its colons.
func fields(p Pattern) []Pattern {
	var out []Pattern
	rest := p.tokens
	for {
		colon := slices.IndexFunc(rest, isColon)
		if colon < 0 {
			return append(out, p.part(rest...))
		}
		out = append(out, p.part(rest[:colon]...))
		rest = rest[colon+1:]
	}
}

// name adds what is wrong with a name.
func (d *dissection) name(p Pattern, part string, form dnsForm, longest int) {
	if p.fitsName(form, longest) {
		return
	}
	text := p.raw()
	has := func(f func(r rune) bool) bool {
		return slices.ContainsFunc(p.tokens, func(t token) bool { return t.kind == literal && f(t.r) })
	}
	before := len(d.problems)
	if len(p.tokens) == 0 {
		d.problem(SubjectEmpty, part, text)
		return
	}
	if has(unicode.IsUpper) {
		d.problem(SubjectCapital, part, text)
	}
	if has(func(r rune) bool { return r == '_' }) {
		d.problem(SubjectUnderscore, part, text)
	}
	if form == dnsLabel && has(func(r rune) bool { return r == '.' }) {
		d.problem(SubjectDot, part, text)
	}
	if has(func(r rune) bool {
		return !unicode.IsUpper(r) && r != '_' && r != '.' && form.after(dnsInside, r) == dnsWrong
	}) {
		d.problem(SubjectCharacter, part, text)
	}
	if p.MinLength() > longest {
		d.problem(SubjectTooLong, part, text)
	}
	if len(d.problems) == before {
		d.problem(SubjectEdge, part, text)
	}
}

// correctSubject is the subject that was meant, where only its prefix, blanks, a slash and capitals
// stand in its way.
func correctSubject(p Pattern) string {
	d := dissect(p)
	if len(d.fields) != 2 {
		return ""
	}
	b := builder{opts: PatternOptions{Literal: true}}
	b.plain(subjectPrefix)
	for i, field := range d.fields {
		if i > 0 {
			b.plain(":")
		}
		for _, t := range field.tokens {
			if t.kind == opaque {
				b.opaque(field.opaques[t.r])
				continue
			}
			t.r = unicode.ToLower(t.r)
			b.add(t)
		}
	}
	corrected := b.pattern()
	parts := fields(corrected)
	if len(parts) != 4 || !parts[2].fitsName(dnsLabel, maxNamespace) || !parts[3].fitsName(dnsSubdomain, maxServiceAccount) {
		return ""
	}
	if text := corrected.String(); text != p.raw() {
		return text
	}
	return ""
}
