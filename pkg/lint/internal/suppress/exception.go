package suppress

import (
	"strings"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Exception accepts the findings of one rule in some files, from the configuration.
type Exception struct {
	Rule string
	// Match tells whether the exception is for the file with the Name.
	Match func(path string) bool
	// Sid, if not "", confines the exception to the statement of that name.
	Sid string
	// Pointer, if not "", confines it to the value at that JSON pointer and what lies below.
	Pointer string
	Reason  string
	// Until is the last day of the exception; zero if it has none.
	Until time.Time
	// Judged tells that the rule has judged every file that the exception is for: only then is an
	// exception without a finding of no use. A run over a few files of many must not say so.
	Judged bool
	// Where is the place in the configuration that problems point at.
	Where diag.Place
}

// candidate is an exception that may suppress something.
type candidate struct {
	*Exception
	used bool
	// file is the one that was asked about last, and match the answer.
	file  string
	match bool
}

// exceptions holds the findings against the exceptions.
func (a *applier) exceptions(findings []diag.Finding, exceptions []Exception) {
	byRule := map[string][]*candidate{}
	var all []*candidate
	for i := range exceptions {
		e := &exceptions[i]
		if id := a.exception(e); id != "" {
			c := &candidate{Exception: e}
			byRule[id] = append(byRule[id], c)
			all = append(all, c)
		}
	}
	for i := range findings {
		f := &findings[i]
		for _, c := range byRule[f.Rule] {
			if a.accepts(c, f) {
				c.used = true
				suppress(f, exception, c.Reason)
			}
		}
	}
	for _, c := range all {
		if !c.used && c.Judged {
			a.exceptionProblem(c.Exception, Problem{State: Unused})
		}
	}
}

// exception is the id of an exception's rule, or "" if it suppresses nothing, and says why.
func (a *applier) exception(e *Exception) string {
	id, problem := a.opts.check(e.Rule, e.Sid == "" && e.Pointer == "")
	switch {
	case id == "":
	case strings.TrimSpace(e.Reason) == "":
		problem.State = ReasonMissing
	case a.opts.expired(e.Until):
		problem.State, problem.Until = Expired, e.Until
	default:
		return id
	}
	a.exceptionProblem(e, problem)
	return ""
}

func (a *applier) exceptionProblem(e *Exception, p Problem) {
	p.Kind, p.Rule, p.Place = exception, e.Rule, e.Where
	a.problems = append(a.problems, p)
}

func (a *applier) accepts(c *candidate, f *diag.Finding) bool {
	if name := f.Place.File.Name; c.file != name || name == "" {
		c.file, c.match = name, c.Match(name)
	}
	if !c.match {
		return false
	}
	if c.Sid != "" && (a.opts.SidOf == nil || a.opts.SidOf(f) != c.Sid) {
		return false
	}
	return c.Pointer == "" || f.Path == c.Pointer || strings.HasPrefix(f.Path, c.Pointer+"/")
}
