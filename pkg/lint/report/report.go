// Package report writes a run's report in the formats that people, editors and CI systems read.
// Each format has a file of its own.
package report

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Options are what a format needs to know besides the report.
type Options struct {
	// Version is arthurlint's own.
	Version string
	// Color allows terminal colours, in the formats that have them.
	Color bool
}

// format writes a report.
type format func(w io.Writer, r *diag.Report, o Options) error

// find is the writer of a format by its name.
func find(name string) format {
	switch name {
	case "text":
		return writeText
	case "compact":
		return writeCompact
	case "json":
		return writeJSON
	}
	return nil
}

// Formats are the names of the formats.
func Formats() []string { return []string{"text", "compact", "json"} }

// ErrFormat is an unknown format's name.
var ErrFormat = errors.New("unknown format")

// Check tells whether there is a format of the name. The error says which there are.
func Check(name string) error {
	if find(name) == nil {
		return fmt.Errorf("%w %q, use one of %s", ErrFormat, name, strings.Join(Formats(), ", "))
	}
	return nil
}

// Write writes the report in the format of the name.
func Write(w io.Writer, name string, r *diag.Report, o Options) error {
	if err := Check(name); err != nil {
		return err
	}
	if err := find(name)(w, r, o); err != nil {
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

// Escape makes text from a file fit for a terminal: what could steer it, or deceive its reader, is
// shown as an escape.
func Escape(text string) string { return visible(text) }
