package diag

import "time"

// Report is all that one run has to say.
type Report struct {
	// Findings are sorted (Compare) and hold the suppressed ones too.
	Findings []Finding
	// Failures are what kept the run from doing its job; any makes the exit status 2.
	Failures []Failure
	// Skipped are files that were looked at and left alone, with the reason; said under --verbose.
	Skipped []Skip
	// SkippedRules are the ids of rules that needed more than the run could see, sorted.
	SkippedRules []string
	// Files is how many files were looked at, Documents how many documents were judged.
	Files, Documents int
	// Elapsed is the wall time of the run.
	Elapsed time.Duration
}

// Failure is something that could not be read, compiled or judged.
type Failure struct {
	// File is the path concerned, or "".
	File    string
	Message string
}

// Skip is a file that was left alone.
type Skip struct {
	File, Reason string
	// Named files were asked for by name, so that whoever did is owed an answer.
	Named bool
}

// Count is how many findings of a severity count: those that nothing suppresses.
func (r *Report) Count(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Suppressed == nil && r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Suppressed is how many findings comments and exceptions (not a baseline) suppress.
func (r *Report) Suppressed() int {
	return r.suppressedBy(func(kind string) bool { return kind != "baseline" })
}

// Baselined is how many findings the baseline holds.
func (r *Report) Baselined() int {
	return r.suppressedBy(func(kind string) bool { return kind == "baseline" })
}

func (r *Report) suppressedBy(match func(kind string) bool) int {
	n := 0
	for i := range r.Findings {
		if s := r.Findings[i].Suppressed; s != nil && match(s.Kind) {
			n++
		}
	}
	return n
}

// Fixable is how many counting findings have a safe fix, and how many an unsafe one.
func (r *Report) Fixable() (safe, unsafe int) {
	for i := range r.Findings {
		switch f := &r.Findings[i]; {
		case f.Suppressed != nil || f.Fix == nil:
		case f.Fix.Safe:
			safe++
		default:
			unsafe++
		}
	}
	return safe, unsafe
}
