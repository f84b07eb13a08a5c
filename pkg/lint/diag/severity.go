// Package diag is what a run tells: findings, their positions and fixes, and the report they
// form. Pure data; every reporter and the language server read the same.
package diag

import "fmt"

// Severity is how bad a finding is.
type Severity int

// The severities, from the mildest to the worst.
const (
	Info Severity = iota + 1
	Warning
	Error
)

// String is the word used in rules, reports and flags.
func (s Severity) String() string {
	switch s {
	case Info:
		return "info"
	case Warning:
		return "warning"
	case Error:
		return "error"
	default:
		return fmt.Sprintf("severity(%d)", int(s))
	}
}

// ParseSeverity is the inverse of String. The error names what is allowed.
func ParseSeverity(word string) (Severity, error) {
	for _, s := range []Severity{Info, Warning, Error} {
		if s.String() == word {
			return s, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q, use error, warning or info", word)
}
