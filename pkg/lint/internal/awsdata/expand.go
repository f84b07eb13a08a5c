package awsdata

import (
	"iter"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// Expand yields the actions that the action of a policy stands for: "s3:Get*", "*:Get?bject", "*". In it
// * stands for any text and ? for one character. Without a colon only stars alone stand for anything.
func (d Data) Expand(pattern string) iter.Seq[Action] {
	return func(yield func(Action) bool) {
		prefix, name, ok := strings.Cut(pattern, ":")
		if !ok {
			if pattern == "" || strings.Trim(pattern, "*") != "" {
				return
			}
			name = "*"
		}
		for s := range d.expandServices(prefix) {
			if !s.expand(name, yield) {
				return
			}
		}
	}
}

// Expand yields the service's actions that a pattern of names matches.
func (s Service) Expand(pattern string) iter.Seq[Action] {
	return func(yield func(Action) bool) { s.expand(pattern, yield) }
}

// expandServices yields the services that a pattern of prefixes matches.
func (d Data) expandServices(pattern string) iter.Seq[Service] {
	return func(yield func(Service) bool) {
		if !strings.ContainsAny(pattern, "*?") {
			if s, ok := d.Service(pattern); ok {
				yield(s)
			}
			return
		}
		for s := range d.Services() {
			if matchWildcards(pattern, s.Prefix()) && !yield(s) {
				return
			}
		}
	}
}

// expand looks only at the actions that begin as the pattern does.
func (s Service) expand(pattern string, yield func(Action) bool) bool {
	start, rest := pattern, ""
	if i := strings.IndexAny(pattern, "*?"); i >= 0 {
		start, rest = pattern[:i], pattern[i:]
	}
	from, to := s.members(serviceActions)
	for i := s.data.first(layout.Actions, from, to, start); i < to; i++ {
		name := s.data.name(layout.Actions, i)
		if !hasPrefixFold(name, start) {
			return true
		}
		if matchWildcards(rest, name[len(start):]) && !yield(Action{s, i}) {
			return false
		}
	}
	return true
}
