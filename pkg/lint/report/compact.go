package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// writeCompact writes a line a finding: path:line:col:endline:endcol: severity: message [rule].
// Columns count code points from 1, the end is exclusive.
func writeCompact(w io.Writer, r *diag.Report, o Options) error {
	out := bufio.NewWriter(w)
	shown(r, o, func(f *diag.Finding) {
		start, end := positions(f.Place)
		message := f.Message
		if f.Suppressed != nil {
			message += " (" + suppressedBy(f.Suppressed) + ")"
		}
		fmt.Fprintf(out, "%s:%d:%d:%d:%d: %s: %s [%s]\n", visibleName(f.Place.File.Name),
			start.Line, start.Column, end.Line, end.Column, f.Severity, Visible(message), f.Rule)
	})
	for _, failure := range r.Failures {
		fmt.Fprintf(out, "%s\n", FailureLine(failure))
	}
	return out.Flush() //nolint:wrapcheck // Write says what was being done
}

// positions are the ends of a place, with columns in code points.
func positions(p diag.Place) (start, end source.Position) {
	return p.File.Position(p.Range.Start, source.CodePoints), p.File.Position(p.Range.End, source.CodePoints)
}

// FailureLine says on one line what kept arthurlint from doing its job.
func FailureLine(f diag.Failure) string {
	if f.File == "" || strings.HasPrefix(f.Message, f.File+":") {
		return "arthurlint: " + Visible(f.Message)
	}
	return "arthurlint: " + Visible(f.File) + ": " + Visible(f.Message)
}
