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
	fmt.Fprintf(&out, "%s, %s: %s, %s, %s", count(r.Files, "file"), count(r.Documents, "document"),
		count(r.Count(diag.Error), "error"), count(r.Count(diag.Warning), "warning"), count(r.Count(diag.Info), "info"))
	if n := r.Fixable(); n > 0 {
		fmt.Fprintf(&out, " (%d fixable)", n)
	}
	if n := r.Suppressed(); n > 0 {
		fmt.Fprintf(&out, ", %d suppressed", n)
	}
	if n := r.Baselined(); n > 0 {
		fmt.Fprintf(&out, ", %d in the baseline", n)
	}
	if n := len(r.Failures); n > 0 {
		fmt.Fprintf(&out, ", %s", count(n, "failure"))
	}
	fmt.Fprintf(&out, " in %s\n", r.Elapsed.Round(time.Millisecond))
	if len(r.SkippedRules) > 0 {
		fmt.Fprintf(&out, "%s skipped, because only part of the project was seen: %s\n",
			count(len(r.SkippedRules), "rule"), strings.Join(r.SkippedRules, ", "))
	}
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("write the summary: %w", err)
	}
	return nil
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
