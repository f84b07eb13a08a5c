package report

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strconv"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// A code quality report as GitLab reads it
// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
type (
	gitlabIssue struct {
		Description string         `json:"description"`
		CheckName   string         `json:"check_name"`
		Fingerprint string         `json:"fingerprint"`
		Severity    string         `json:"severity"`
		Location    gitlabLocation `json:"location"`
	}
	gitlabLocation struct {
		Path  string      `json:"path"`
		Lines gitlabLines `json:"lines"`
	}
	gitlabLines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	}
)

// writeGitLab writes a list of issues. Files that failed are issues too; what failed without a file
// has no place in this format.
func writeGitLab(w io.Writer, r *diag.Report, _ Options) error {
	out := []gitlabIssue{}
	taken := map[string]bool{}
	add := func(issue gitlabIssue) {
		// GitLab keeps one issue a fingerprint.
		first := issue.Fingerprint
		for n := 2; taken[issue.Fingerprint]; n++ {
			issue.Fingerprint = hash(first, strconv.Itoa(n))
		}
		taken[issue.Fingerprint] = true
		out = append(out, issue)
	}
	active(r, func(f *diag.Finding) {
		start, end := positions(f.Place)
		add(gitlabIssue{
			Description: Visible(f.Message),
			CheckName:   f.Rule,
			Fingerprint: f.Fingerprint,
			Severity:    gitlabSeverity(f.Severity),
			Location:    gitlabLocation{Path: f.Place.File.Name, Lines: gitlabLines{Begin: start.Line, End: end.Line}},
		})
	})
	for _, failure := range r.Failures {
		if failure.File == "" {
			continue
		}
		add(gitlabIssue{
			Description: Visible(failure.Message),
			CheckName:   toolName,
			Fingerprint: hash(failure.File, failure.Message),
			Severity:    "blocker",
			Location:    gitlabLocation{Path: failure.File, Lines: gitlabLines{Begin: 1, End: 1}},
		})
	}
	return writeIndented(w, out)
}

func gitlabSeverity(s diag.Severity) string {
	switch s {
	case diag.Error:
		return "major"
	case diag.Warning:
		return "minor"
	default:
		return "info"
	}
}

// hash is a fingerprint of some texts, as long as those of findings are.
func hash(fields ...string) string {
	h := sha256.New()
	for _, field := range fields {
		h.Write([]byte(field))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}
