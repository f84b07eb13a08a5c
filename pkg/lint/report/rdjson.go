package report

import (
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// The Reviewdog Diagnostic Format (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf).
// Columns count bytes of UTF-8, from 1; ends are exclusive.
type (
	rdResult struct {
		Source      rdSource       `json:"source"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdDiagnostic struct {
		Message     string         `json:"message"`
		Location    rdLocation     `json:"location"`
		Severity    string         `json:"severity"`
		Code        *rdCode        `json:"code,omitempty"`
		Suggestions []rdSuggestion `json:"suggestions,omitempty"`
		Related     []rdRelated    `json:"related_locations,omitempty"`
	}
	rdLocation struct {
		Path  string   `json:"path"`
		Range *rdRange `json:"range,omitempty"`
	}
	rdRange struct {
		Start rdPosition `json:"start"`
		End   rdPosition `json:"end"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url,omitempty"`
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
	rdRelated struct {
		Message  string     `json:"message"`
		Location rdLocation `json:"location"`
	}
)

// writeRDJSON writes the report for reviewdog. What failed without a file has no place in it.
func writeRDJSON(w io.Writer, r *diag.Report, _ Options) error {
	out := rdResult{Source: rdSource{Name: toolName, URL: toolURL}, Diagnostics: []rdDiagnostic{}}
	active(r, func(f *diag.Finding) {
		d := rdDiagnostic{
			Message:  Visible(f.Message),
			Location: rdLocationOf(f.Place),
			Severity: strings.ToUpper(f.Severity.String()),
			Code:     &rdCode{Value: f.Rule, URL: f.URL},
		}
		for _, related := range f.Related {
			d.Related = append(d.Related, rdRelated{Message: Visible(related.Message), Location: rdLocationOf(related.Place)})
		}
		if f.Fix != nil && len(f.Fix.Edits) > 0 {
			d.Suggestions = []rdSuggestion{suggestion(f)}
		}
		out.Diagnostics = append(out.Diagnostics, d)
	})
	for _, failure := range r.Failures {
		if failure.File != "" {
			out.Diagnostics = append(out.Diagnostics, rdDiagnostic{
				Message: Visible(failure.Message), Location: rdLocation{Path: failure.File}, Severity: "ERROR",
			})
		}
	}
	return writeIndented(w, out)
}

// suggestion is a fix as one replacement: reviewdog takes several for alternatives.
func suggestion(f *diag.Finding) rdSuggestion {
	edits, file := f.Fix.Edits, f.Place.File
	whole := source.Range{Start: edits[0].Range.Start, End: edits[len(edits)-1].Range.End}
	var text strings.Builder
	from := whole.Start
	for _, edit := range edits {
		text.Write(file.Text[from:edit.Range.Start])
		text.WriteString(edit.NewText)
		from = edit.Range.End
	}
	return rdSuggestion{Range: *rdRangeOf(diag.Place{File: file, Range: whole}), Text: text.String()}
}

func rdLocationOf(p diag.Place) rdLocation {
	return rdLocation{Path: p.File.Name, Range: rdRangeOf(p)}
}

func rdRangeOf(p diag.Place) *rdRange {
	return &rdRange{
		Start: rdPosition(p.File.Position(p.Range.Start, source.Bytes)),
		End:   rdPosition(p.File.Position(p.Range.End, source.Bytes)),
	}
}
