package report

import (
	"encoding/xml"
	"io"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// A report in the format of Checkstyle's XMLLogger, which Jenkins and reviewdog read.
type (
	checkstyleReport struct {
		XMLName xml.Name          `xml:"checkstyle"`
		Version string            `xml:"version,attr"`
		Files   []*checkstyleFile `xml:"file"`
	}
	checkstyleFile struct {
		Name   string            `xml:"name,attr"`
		Errors []checkstyleError `xml:"error"`
	}
	checkstyleError struct {
		Line     int    `xml:"line,attr"`
		Column   int    `xml:"column,attr,omitempty"`
		Severity string `xml:"severity,attr"`
		Message  string `xml:"message,attr"`
		Source   string `xml:"source,attr"`
	}
)

// writeCheckstyle writes the findings by file. What failed without a file has no place in it.
func writeCheckstyle(w io.Writer, r *diag.Report, _ Options) error {
	// The version is that of the format, which readers look at.
	out := checkstyleReport{Version: "4.3"}
	byName := map[string]*checkstyleFile{}
	add := func(name string, e checkstyleError) {
		file := byName[name]
		if file == nil {
			file = &checkstyleFile{Name: Visible(name)}
			byName[name] = file
			out.Files = append(out.Files, file)
		}
		file.Errors = append(file.Errors, e)
	}
	active(r, func(f *diag.Finding) {
		start, _ := positions(f.Place)
		add(f.Place.File.Name, checkstyleError{
			Line: start.Line, Column: start.Column, Severity: f.Severity.String(),
			Message: Visible(f.Message), Source: toolName + "." + f.Rule,
		})
	})
	for _, failure := range r.Failures {
		if failure.File != "" {
			add(failure.File, checkstyleError{Line: 1, Severity: "error", Message: Visible(failure.Message), Source: toolName})
		}
	}
	return writeXML(w, out)
}
