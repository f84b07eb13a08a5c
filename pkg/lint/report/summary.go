package report

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Summary writes the lines that end a run for people: what was looked at, what was found, and how
// long it took. It is no part of the report: its time differs from run to run.
func Summary(w io.Writer, r *diag.Report) error {
	var out strings.Builder
	fmt.Fprintf(&out, "%s, %s: %s, %s, %s", Count(r.Files, "file"), Count(r.Documents, "document"),
		Count(r.Count(diag.Error), "error"), Count(r.Count(diag.Warning), "warning"), Count(r.Count(diag.Info), "info"))
	out.WriteString(fixable(r))
	if n := r.Suppressed(); n > 0 {
		fmt.Fprintf(&out, ", %d suppressed", n)
	}
	if n := r.Baselined(); n > 0 {
		fmt.Fprintf(&out, ", %d in the baseline", n)
	}
	if n := len(r.Failures); n > 0 {
		fmt.Fprintf(&out, ", %s", Count(n, "failure"))
	}
	fmt.Fprintf(&out, " in %s\n", r.Elapsed.Round(time.Millisecond))
	if len(r.SkippedRules) > 0 {
		fmt.Fprintf(&out, "%s skipped, because only part of the project was seen: %s\n",
			Count(len(r.SkippedRules), "rule"), strings.Join(r.SkippedRules, ", "))
	}
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("write the summary: %w", err)
	}
	return nil
}

// fixable says how many findings can be fixed, and by which flag.
func fixable(r *diag.Report) string {
	safe, unsafe := r.Fixable()
	switch {
	case safe > 0 && unsafe > 0:
		return fmt.Sprintf(" (%d fixable with --fix, %d with --unsafe-fixes)", safe, unsafe)
	case safe > 0:
		return fmt.Sprintf(" (%d fixable with --fix)", safe)
	case unsafe > 0:
		return fmt.Sprintf(" (%d fixable with --unsafe-fixes)", unsafe)
	}
	return ""
}

// Count is a number with its noun: "1 file", "2 files".
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
