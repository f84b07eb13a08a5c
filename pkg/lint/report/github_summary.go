package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// maxSummary is how many findings the job summary lists. GitHub refuses one of more than 1 MiB.
const maxSummary = 500

// JobSummary writes the report as Markdown for the summary of a GitHub job: what was found, in a
// table, or that nothing was.
func JobSummary(w io.Writer, r *diag.Report) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "### arthurlint\n\n%s, %s: %s, %s, %s\n", Count(r.Files, "file"), Count(r.Documents, "document"),
		Count(r.Count(diag.Error), "error"), Count(r.Count(diag.Warning), "warning"), Count(r.Count(diag.Info), "info"))
	n := 0
	active(r, func(f *diag.Finding) {
		if n == 0 {
			out.WriteString("\n| | Place | Finding | Rule |\n|---|---|---|---|\n")
		}
		if n++; n > maxSummary {
			return
		}
		start, _ := positions(f.Place)
		fmt.Fprintf(out, "| %s | %s:%d:%d | %s | %s |\n", f.Severity, markdown(f.Place.File.Name), start.Line, start.Column,
			markdown(f.Message), ruleLink(f))
	})
	if n > maxSummary {
		fmt.Fprintf(out, "\nand %d more\n", n-maxSummary)
	}
	for i, failure := range r.Failures {
		if i == 0 {
			out.WriteString("\n")
		}
		fmt.Fprintf(out, "- **failed**: %s\n", markdown(FailureLine(failure)))
	}
	out.WriteString("\n")
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write the job summary: %w", err)
	}
	return nil
}

func ruleLink(f *diag.Finding) string {
	if f.URL == "" {
		return markdown(f.Rule)
	}
	return "[" + markdown(f.Rule) + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "|", "%7C", `\`, "%5C").Replace(Visible(f.URL)) + ">)"
}

// markdown makes text stand for itself in GitHub's Markdown: no link, no markup, no table cell.
func markdown(s string) string {
	var out strings.Builder
	for _, r := range Visible(s) {
		switch {
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '&':
			out.WriteString("&amp;")
		case r == '@':
			// A backslash would not keep a name from being linked.
			out.WriteString("&#64;")
		case strings.ContainsRune("\\`*_{}[]()#+!|~:.", r):
			out.WriteByte('\\')
			out.WriteRune(r)
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}
