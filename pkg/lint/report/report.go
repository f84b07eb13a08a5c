// Package report writes a run's report in the formats that people, editors and CI systems read.
// Each format has a file of its own.
package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Options are what a format needs to know besides the report.
type Options struct {
	// Version is arthurlint's own.
	Version string
	// Color allows terminal colours, in the formats that have them.
	Color bool
	// Rules are the rules that could have a say, by their ids; asked by the formats that list rules.
	Rules func() []diag.Rule
	// ShowSuppressed lists suppressed findings too, in the formats that can tell them apart: text,
	// compact, json, sarif and junit.
	ShowSuppressed bool
}

// How arthurlint calls itself in reports.
const (
	toolName = "arthurlint"
	toolURL  = "https://github.com/arthurlint/arthurlint"
)

// format is a way to write a report.
type format struct {
	name  string
	write func(w io.Writer, r *diag.Report, o Options) error
	// log formats are lines for the log of a run, which tell failures to whoever reads it.
	log bool
}

func formats() []format {
	return []format{
		{name: "text", write: writeText, log: true},
		{name: "compact", write: writeCompact, log: true},
		{name: "json", write: writeJSON},
		{name: "sarif", write: writeSARIF},
		{name: "github", write: writeGitHub, log: true},
		{name: "gitlab", write: writeGitLab},
		{name: "junit", write: writeJUnit},
		{name: "checkstyle", write: writeCheckstyle},
		{name: "rdjson", write: writeRDJSON},
		{name: "azure", write: writeAzure, log: true},
		{name: "teamcity", write: writeTeamCity, log: true},
	}
}

func find(name string) (format, bool) {
	i := slices.IndexFunc(formats(), func(f format) bool { return f.name == name })
	if i < 0 {
		return format{}, false
	}
	return formats()[i], true
}

// Formats are the names of the formats.
func Formats() []string {
	names := make([]string, 0, len(formats()))
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return names
}

// IsLog tells whether a format is made of lines for the log of a run. Others are documents for
// machines: whoever looks at the log does not see what they say.
func IsLog(name string) bool {
	f, ok := find(name)
	return ok && f.log
}

// ErrFormat is an unknown format's name.
var ErrFormat = errors.New("unknown format")

// Check tells whether there is a format of the name. The error says which there are.
func Check(name string) error {
	if _, ok := find(name); !ok {
		return fmt.Errorf("%w %q, use one of %s", ErrFormat, name, strings.Join(Formats(), ", "))
	}
	return nil
}

// Write writes the report in the format of the name.
func Write(w io.Writer, name string, r *diag.Report, o Options) error {
	f, ok := find(name)
	if !ok {
		return Check(name)
	}
	if err := f.write(w, r, o); err != nil {
		return fmt.Errorf("write the %s report: %w", name, err)
	}
	return nil
}

// active calls f for each finding that nothing suppresses, in order.
func active(r *diag.Report, f func(*diag.Finding)) {
	for i := range r.Findings {
		if r.Findings[i].Suppressed == nil {
			f(&r.Findings[i])
		}
	}
}

// rules are the rules that could have a say.
func (o Options) rules() []diag.Rule {
	if o.Rules == nil {
		return nil
	}
	return o.Rules()
}

// shown calls f for each finding to list, in order: suppressed ones if they were asked for.
func shown(r *diag.Report, o Options, f func(*diag.Finding)) {
	for i := range r.Findings {
		if o.ShowSuppressed || r.Findings[i].Suppressed == nil {
			f(&r.Findings[i])
		}
	}
}

// suppressedBy says what suppresses a finding, and why.
func suppressedBy(s *diag.Suppression) string {
	article := "a "
	switch s.Kind {
	case "exception":
		article = "an "
	case "baseline":
		article = "the "
	}
	out := "suppressed by " + article + s.Kind
	if s.Reason != "" {
		out += ": " + s.Reason
	}
	return out
}

// writeIndented writes a value as an indented JSON document.
func writeIndented(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value) //nolint:wrapcheck // Write says what was being done
}
