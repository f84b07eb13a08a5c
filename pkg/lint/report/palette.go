package report

import "github.com/arthurlint/arthurlint/pkg/lint/diag"

// palette colours text for a terminal, or leaves it as it is.
type palette struct{ on bool }

func newPalette(on bool) palette { return palette{on: on} }

func (p palette) paint(code, s string) string {
	if !p.on {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p palette) bold(s string) string { return p.paint("1", s) }

func (p palette) dim(s string) string { return p.paint("2", s) }

func (p palette) severity(s diag.Severity) string { return p.mark(s, s.String()) }

// mark colours text like its severity: red, yellow or blue.
func (p palette) mark(s diag.Severity, text string) string {
	switch s {
	case diag.Error:
		return p.paint("1;31", text)
	case diag.Warning:
		return p.paint("1;33", text)
	default:
		return p.paint("1;34", text)
	}
}
