package suppress

import (
	"cmp"
	"slices"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// State is what is wrong with a suppression; the rules of the category suppression go by it.
type State string

// The states.
const (
	// ReasonMissing suppressions give no reason and suppress nothing.
	ReasonMissing State = "reason-missing"
	// UnknownRule is said of each rule that does not exist.
	UnknownRule State = "unknown-rule"
	// Unused is said of each rule that had its say and found nothing to suppress.
	Unused State = "unused"
	// Expired suppressions have seen their day and suppress nothing more.
	Expired State = "expired"
	// Malformed suppressions cannot be read, or ask for what there is not; they suppress nothing.
	Malformed State = "malformed"
)

// The kinds of suppressions, as diag.Suppression has them.
const (
	comment   = "comment"
	exception = "exception"
	baseline  = "baseline"
)

// Problem is something wrong with a suppression.
type Problem struct {
	State State
	// Kind is "comment", "exception" or "baseline".
	Kind string
	// Rule is the rule concerned as it is written; of several that a comment names, where all are
	// concerned, each, with commas between.
	Rule string
	// Until is the last day of an expired suppression.
	Until time.Time
	// Near are rules that an unknown one may have been meant to be.
	Near []string
	// Error says what is malformed.
	Error string
	// Place is the comment, the rule in it, the exception, or the entry of the baseline.
	Place diag.Place
}

// Options are what Apply needs to know of the run. A function that is nil knows nothing.
type Options struct {
	// Today is the day that until= is held against; its clock does not count.
	Today time.Time
	// Canonical is the id that a word stands for, which may be an alias, and whether it is one.
	Canonical func(id string) (string, bool)
	// Near are the ids that an unknown one may have been meant to be.
	Near func(id string) []string
	// Ran tells whether the rule has judged the file: only then is a comment without a finding of
	// no use. file is its Name, rule an id.
	Ran func(file, rule string) bool
	// SidOf is the Sid of the statement that a finding is about, or "".
	SidOf func(f *diag.Finding) string
}

func (o *Options) canonical(id string) (string, bool) {
	if o.Canonical == nil {
		return id, true
	}
	return o.Canonical(id)
}

func (o *Options) near(id string) []string {
	if o.Near == nil {
		return nil
	}
	return o.Near(id)
}

// expired tells whether the day is over.
func (o *Options) expired(until time.Time) bool {
	return !until.IsZero() && o.Today.Format(time.DateOnly) > until.Format(time.DateOnly)
}

// check is the id of a rule that a suppression names, "" and a problem if it cannot be one.
func (o *Options) check(word string, wide bool) (string, Problem) {
	id, ok := o.canonical(word)
	switch {
	case !ok:
		return "", Problem{State: UnknownRule, Near: o.near(word)}
	case hasCategory(id, "suppression"):
		return "", Problem{State: Malformed, Error: "findings about suppressions cannot be suppressed"}
	case hasCategory(id, "syntax") && !wide:
		return "", Problem{State: Malformed, Error: "findings about syntax can only be suppressed for a whole file"}
	}
	return id, Problem{}
}

func hasCategory(id, category string) bool {
	return len(id) > len(category) && id[:len(category)] == category && id[len(category)] == '/'
}

func sortProblems(problems []Problem) {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.Place.File.Name, b.Place.File.Name),
			cmp.Compare(a.Place.Range.Start, b.Place.Range.Start),
			cmp.Compare(a.State, b.State),
			cmp.Compare(a.Rule, b.Rule),
		)
	})
}
