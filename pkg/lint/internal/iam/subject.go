package iam

import (
	"maps"
	"slices"
	"strings"
)

// Kubernetes gives a token of a service account the subject
// "system:serviceaccount:<namespace>:<name>". A namespace is a DNS-1123 label of at most 63
// characters, a service account's name a DNS-1123 subdomain of at most 253
// (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/,
// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/).
const (
	subjectPrefix      = "system:serviceaccount:"
	maxNamespace       = 63
	maxServiceAccount  = 253
	maxSubjectReadings = 64
)

// ServiceAccountSubject is what a pattern of subjects of a Kubernetes cluster stands for.
type ServiceAccountSubject struct {
	// Possible tells whether the pattern matches the subject of some service account that
	// Kubernetes could have: No means that it can never match. Yes is given for known patterns only.
	Possible Truth
	// Readings are the ways to part the pattern into namespace and name. There is more than one
	// where a wildcard may stand for the colon between them and others stand beside it. None of
	// them lies in another, and all are possible.
	Readings []SubjectReading
	// Cut is true where there are more readings than are listed.
	Cut bool
	// Problems say why the pattern can never match; there are some exactly if Possible is No.
	Problems []SubjectProblem
	// Correction is a pattern that differs only in what the problems name and can match, or "".
	Correction string
}

// SubjectReading is a pattern of namespaces and a pattern of names.
type SubjectReading struct {
	Namespace, Name Pattern
}

// Exact are the namespace and the name where the pattern is the subject of one service account.
func (s ServiceAccountSubject) Exact() (namespace, name string, ok bool) {
	if len(s.Readings) != 1 || s.Cut {
		return "", "", false
	}
	namespace, okNamespace := s.Readings[0].Namespace.Literal()
	name, okName := s.Readings[0].Name.Literal()
	return namespace, name, okNamespace && okName
}

// ReadServiceAccountSubject reads a pattern of subjects. Linear for the usual pattern, quadratic at
// worst.
func ReadServiceAccountSubject(p Pattern) ServiceAccountSubject {
	s := ServiceAccountSubject{}
	for _, i := range starts(p.possible()) {
		s.read(p.possible(), i)
	}
	if len(s.Readings) == 0 {
		s.Possible = No
		s.Problems = subjectProblems(p)
		s.Correction = correctSubject(p)
		return s
	}
	if p.Known() {
		s.Possible = Yes
	} else {
		s.Readings = s.original(p)
	}
	return s
}

// original tries to give the readings with the variables and holes of the pattern as they are
// written. That works for the usual pattern, which has the prefix and the two colons of its own.
func (s *ServiceAccountSubject) original(p Pattern) []SubjectReading {
	direct := ServiceAccountSubject{}
	for _, i := range starts(p) {
		direct.read(p, i)
	}
	if len(direct.Readings) == 1 && len(s.Readings) == 1 && countLiteral(p, ':') == 3 {
		return direct.Readings
	}
	return s.Readings
}

func countLiteral(p Pattern, r rune) int {
	n := 0
	for _, t := range p.tokens {
		if t.kind == literal && t.r == r {
			n++
		}
	}
	return n
}

// part is the pattern of some tokens.
func (p Pattern) part(tokens ...token) Pattern {
	b := builder{p: Pattern{fold: p.fold, masked: p.masked}}
	for _, t := range tokens {
		if t.kind == opaque {
			b.opaque(p.opaques[t.r])
		} else {
			b.p.tokens = append(b.p.tokens, t)
		}
	}
	return b.pattern()
}

// starts are the places of a pattern where the namespace can begin, in order.
func starts(p Pattern) []int {
	places := map[int]bool{}
	closure := func(set map[int]bool, i int) {
		for ; ; i++ {
			set[i] = true
			if i == len(p.tokens) || p.tokens[i].kind != anyRun {
				return
			}
		}
	}
	closure(places, 0)
	for _, r := range subjectPrefix {
		next := map[int]bool{}
		for i := range places {
			if i == len(p.tokens) || p.tokens[i].kind == opaque || !p.accepts(p.tokens[i], r) {
				continue
			}
			if p.tokens[i].kind == anyRun {
				closure(next, i)
			} else {
				closure(next, i+1)
			}
		}
		places = next
	}
	return slices.Sorted(maps.Keys(places))
}

// read adds the readings whose namespace begins at token i. A namespace and a name hold no colon, so
// that a colon of the text is the one between them.
func (s *ServiceAccountSubject) read(p Pattern, i int) {
	rest := p.tokens[i:]
	colon := slices.IndexFunc(rest, isColon)
	if colon >= 0 {
		s.add(SubjectReading{Namespace: p.part(rest[:colon]...), Name: p.part(rest[colon+1:]...)})
		return
	}
	for k, t := range rest {
		if len(s.Readings) > maxSubjectReadings {
			s.Readings, s.Cut = s.Readings[:maxSubjectReadings], true
			return
		}
		switch {
		case t.not.excludes(':'):
		case t.kind == anyOne:
			s.add(SubjectReading{Namespace: p.part(rest[:k]...), Name: p.part(rest[k+1:]...)})
		case t.kind == anyRun:
			s.add(SubjectReading{Namespace: p.part(rest[:k+1]...), Name: p.part(rest[k:]...)})
		}
	}
}

func isColon(t token) bool { return t.kind == literal && t.r == ':' }

// add adds a reading unless it is impossible or lies in another.
func (s *ServiceAccountSubject) add(r SubjectReading) {
	if !r.Namespace.fitsName(dnsLabel, maxNamespace) || !r.Name.fitsName(dnsSubdomain, maxServiceAccount) {
		return
	}
	lies := func(r, in SubjectReading) bool {
		return in.Namespace.Includes(r.Namespace) == Yes && in.Name.Includes(r.Name) == Yes
	}
	if slices.ContainsFunc(s.Readings, func(in SubjectReading) bool { return lies(r, in) }) {
		return
	}
	s.Readings = slices.DeleteFunc(s.Readings, func(old SubjectReading) bool { return lies(old, r) })
	s.Readings = append(s.Readings, r)
}

// Subject is the subject of a service account.
func Subject(namespace, name string) string {
	return subjectPrefix + strings.Join([]string{namespace, name}, ":")
}
