package report

import (
	"io"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// jsonVersion is the version of the JSON report. Within it, fields are only ever added.
const jsonVersion = 1

// The JSON report, as docs/report.schema.json describes it. Lines and columns count from 1, columns
// in code points; ends are exclusive.
type (
	jsonReport struct {
		Version  int           `json:"version"`
		Tool     jsonTool      `json:"tool"`
		Findings []jsonFinding `json:"findings"`
		Errors   []jsonError   `json:"errors"`
		Summary  jsonSummary   `json:"summary"`
	}
	jsonTool struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	jsonRange struct {
		Line      int `json:"line"`
		Column    int `json:"column"`
		EndLine   int `json:"endLine"`
		EndColumn int `json:"endColumn"`
	}
	jsonFinding struct {
		Rule     string `json:"rule"`
		Severity string `json:"severity"`
		Message  string `json:"message"`
		Help     string `json:"help"`
		URL      string `json:"url"`
		File     string `json:"file"`
		jsonRange
		Path        string        `json:"path"`
		Document    jsonDocument  `json:"document"`
		Related     []jsonRelated `json:"related"`
		Fix         *jsonFix      `json:"fix,omitempty"`
		Fingerprint string        `json:"fingerprint"`
		// Suppressed is there if suppressed findings were asked for, and this is one.
		Suppressed *jsonSuppressed `json:"suppressed,omitempty"`
	}
	jsonSuppressed struct {
		Kind   string `json:"kind"`
		Reason string `json:"reason"`
	}
	jsonDocument struct {
		Kind  string `json:"kind"`
		Name  string `json:"name"`
		Index int    `json:"index"`
	}
	jsonRelated struct {
		File string `json:"file"`
		jsonRange
		Message string `json:"message"`
	}
	jsonFix struct {
		Title string     `json:"title"`
		Safe  bool       `json:"safe"`
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		jsonRange
		NewText string `json:"newText"`
	}
	jsonError struct {
		File    string `json:"file"`
		Message string `json:"message"`
	}
	jsonSummary struct {
		Files        int      `json:"files"`
		Documents    int      `json:"documents"`
		Errors       int      `json:"errors"`
		Warnings     int      `json:"warnings"`
		Infos        int      `json:"infos"`
		Suppressed   int      `json:"suppressed"`
		Baselined    int      `json:"baselined"`
		SkippedRules []string `json:"skippedRules"`
	}
)

// writeJSON writes the report as one indented JSON object.
func writeJSON(w io.Writer, r *diag.Report, o Options) error {
	out := jsonReport{
		Version:  jsonVersion,
		Tool:     jsonTool{Name: toolName, Version: o.Version},
		Findings: []jsonFinding{},
		Errors:   []jsonError{},
		Summary: jsonSummary{
			Files:        r.Files,
			Documents:    r.Documents,
			Errors:       r.Count(diag.Error),
			Warnings:     r.Count(diag.Warning),
			Infos:        r.Count(diag.Info),
			Suppressed:   r.Suppressed(),
			Baselined:    r.Baselined(),
			SkippedRules: append([]string{}, r.SkippedRules...),
		},
	}
	shown(r, o, func(f *diag.Finding) { out.Findings = append(out.Findings, findingJSON(f)) })
	for _, failure := range r.Failures {
		out.Errors = append(out.Errors, jsonError{File: failure.File, Message: failure.Message})
	}
	return writeIndented(w, out)
}

func findingJSON(f *diag.Finding) jsonFinding {
	out := jsonFinding{
		Rule:        f.Rule,
		Severity:    f.Severity.String(),
		Message:     f.Message,
		Help:        f.Help,
		URL:         f.URL,
		File:        f.Place.File.Name,
		jsonRange:   rangeJSON(f.Place),
		Path:        f.Path,
		Document:    jsonDocument(f.Document),
		Related:     []jsonRelated{},
		Fingerprint: f.Fingerprint,
	}
	for _, related := range f.Related {
		out.Related = append(out.Related, jsonRelated{
			File:      related.Place.File.Name,
			jsonRange: rangeJSON(related.Place),
			Message:   related.Message,
		})
	}
	if f.Suppressed != nil {
		out.Suppressed = &jsonSuppressed{Kind: f.Suppressed.Kind, Reason: f.Suppressed.Reason}
	}
	if f.Fix != nil {
		out.Fix = &jsonFix{Title: f.Fix.Title, Safe: f.Fix.Safe, Edits: []jsonEdit{}}
		for _, edit := range f.Fix.Edits {
			place := diag.Place{File: f.Place.File, Range: edit.Range}
			out.Fix.Edits = append(out.Fix.Edits, jsonEdit{jsonRange: rangeJSON(place), NewText: edit.NewText})
		}
	}
	return out
}

func rangeJSON(p diag.Place) jsonRange {
	start, end := positions(p)
	return jsonRange{Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column}
}
