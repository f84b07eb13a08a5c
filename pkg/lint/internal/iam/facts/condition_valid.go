package facts

import (
	"strconv"
	"strings"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// mayCompare tells whether an operator may be able to compare a value. What IAM documents it can;
// beyond that the benefit of the doubt goes to whatever a usual reader of such values takes, since a
// row must be certain.
func mayCompare(op iam.Operator, kind syntax.Kind, text string) bool {
	if iam.ValidValue(op, text) {
		return true
	}
	switch op.Type {
	case iam.TypeNumeric:
		_, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		return kind == syntax.Number || err == nil
	case iam.TypeDate:
		return isOtherDate(text)
	case iam.TypeIPAddress:
		_, _, ok := iam.ParseRange(withoutLeadingZeros(text))
		return ok
	case iam.TypeBinary:
		return isLooseBase64(text)
	default:
		return false
	}
}

// withoutLeadingZeros is an address without the zeros before other digits of a number, which some
// readers skip.
func withoutLeadingZeros(text string) string {
	var out strings.Builder
	last := byte('.')
	for i := range len(text) {
		if text[i] == '0' && (last == '.' || last == '/') && i+1 < len(text) && '0' <= text[i+1] && text[i+1] <= '9' {
			continue
		}
		last = text[i]
		out.WriteByte(last)
	}
	return out.String()
}

// isEpoch tells whether a value of a Date operator is a number of seconds: all digits, but no year.
func isEpoch(text string) bool {
	return text != "" && len(text) != len("2006") && strings.Trim(text, "0123456789") == ""
}

// isOtherDate tells whether a text is a date in one of the forms of ISO 8601 that IAM does not
// document: without a zone, without separators, by the week or the day of the year.
func isOtherDate(text string) bool {
	upper := strings.ToUpper(text)
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z0700", "2006-01-02T15",
		"2006-01-02T15Z07", "2006-01-02T15:04:05Z07", "20060102", "20060102T150405Z0700", "20060102T150405", "20060102T1504Z0700", "2006-002", "2006002",
	} {
		if _, err := time.Parse(layout, upper); err == nil {
			return true
		}
	}
	// A week: 2030-W05-1.
	year, week, found := strings.Cut(upper, "W")
	return found && len(strings.TrimSuffix(year, "-")) == len("2030") && len(week) > 1 && strings.Trim(year+week, "0123456789-T:.Z+") == ""
}

// isLooseBase64 tells whether some reader of base64 takes a text: of either alphabet, with or without
// padding, in lines.
func isLooseBase64(text string) bool {
	text = strings.TrimRight(strings.Join(strings.Fields(text), ""), "=")
	return text != "" && len(text)%4 != 1 &&
		!strings.ContainsFunc(text, func(r rune) bool {
			return (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && !strings.ContainsRune("+/-_", r)
		})
}
