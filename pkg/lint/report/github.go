package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// writeGitHub writes a workflow command a finding, which GitHub shows beside the line it is about
// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
func writeGitHub(w io.Writer, r *diag.Report, _ Options) error {
	out := bufio.NewWriter(w)
	active(r, func(f *diag.Finding) {
		start, end := positions(f.Place)
		fmt.Fprintf(out, "::%s title=%s,file=%s,line=%d,endLine=%d", githubLevel(f.Severity),
			githubProperty(f.Rule), githubProperty(f.Place.File.Name), start.Line, end.Line)
		// Columns are allowed within one line only.
		if start.Line == end.Line {
			fmt.Fprintf(out, ",col=%d,endColumn=%d", start.Column, end.Column)
		}
		fmt.Fprintf(out, "::%s\n", githubData(strings.Join(paragraphs(f), "\n")))
	})
	for _, failure := range r.Failures {
		file := ""
		if failure.File != "" {
			file = ",file=" + githubProperty(failure.File)
		}
		fmt.Fprintf(out, "::error title=arthurlint%s::%s\n", file, githubData(Visible(failure.Message)))
	}
	return out.Flush() //nolint:wrapcheck // Write says what was being done
}

func githubLevel(s diag.Severity) string {
	if s == diag.Info {
		return "notice"
	}
	return s.String()
}

// paragraphs are what a format without fields of its own says of a finding, each on one line.
func paragraphs(f *diag.Finding) []string {
	out := []string{Visible(f.Message)}
	for _, related := range f.Related {
		at, _ := positions(related.Place)
		out = append(out, fmt.Sprintf("see %s:%d:%d: %s", Visible(related.Place.File.Name), at.Line, at.Column, Visible(related.Message)))
	}
	if f.Help != "" {
		out = append(out, Visible(f.Help))
	}
	if f.URL != "" {
		out = append(out, Visible(f.URL))
	}
	return out
}

// githubData escapes what follows the second pair of colons, as GitHub's own toolkit does.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// githubProperty escapes what stands between them.
func githubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubData(Visible(s)))
}
