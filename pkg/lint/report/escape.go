package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible makes every character that could steer a terminal, or deceive its reader, an escape that
// shows: control characters, line breaks, bidirectional controls, and bytes that are no UTF-8. The
// same goes for what the log of a CI system takes for a command wherever it stands in a line.
func Visible(s string) string {
	clean := func(r rune) bool { return r != utf8.RuneError && !steers(r) }
	if strings.IndexFunc(s, func(r rune) bool { return !clean(r) }) < 0 && !strings.Contains(s, "##") {
		return s
	}
	var out strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&out, `\x%02x`, s[0])
		case steers(r) || commands(s):
			out.WriteString(escape(r))
		default:
			out.WriteRune(r)
		}
		s = s[size:]
	}
	return out.String()
}

// visibleName is a file's name at the beginning of a line, where "::" would begin a command of GitHub.
func visibleName(name string) string {
	if strings.HasPrefix(strings.TrimSpace(name), ":") {
		name = "./" + name
	}
	return Visible(name)
}

// commands tells whether a text begins a command of Azure Pipelines, of TeamCity, or an old one of
// GitHub: "##vso[", "##teamcity[", "##[". Their readers look for those anywhere in a line.
func commands[T string | []byte](s T) bool {
	if len(s) < 3 || s[0] != '#' || s[1] != '#' {
		return false
	}
	i := 2
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
		i++
	}
	return i < len(s) && s[i] == '['
}

func steers(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}

func escape(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	if r < 0x80 {
		return fmt.Sprintf(`\x%02x`, r)
	}
	if r > 0xFFFF {
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}

// width is how many cells of a terminal a character takes: none for marks that combine with the
// one before, two for East Asian wide characters and emoji (Unicode Standard Annex #11).
func width(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case r >= 0x1100 && r <= 0x115F, r >= 0x2E80 && r <= 0x303E, r >= 0x3041 && r <= 0x33FF,
		r >= 0x3400 && r <= 0x4DBF, r >= 0x4E00 && r <= 0x9FFF, r >= 0xA000 && r <= 0xA4CF,
		r >= 0xAC00 && r <= 0xD7A3, r >= 0xF900 && r <= 0xFAFF, r >= 0xFE30 && r <= 0xFE6F,
		r >= 0xFF00 && r <= 0xFF60, r >= 0xFFE0 && r <= 0xFFE6, r >= 0x1F300 && r <= 0x1F64F,
		r >= 0x1F680 && r <= 0x1F6FF, r >= 0x1F900 && r <= 0x1F9FF, r >= 0x20000 && r <= 0x3FFFD:
		return 2
	}
	return 1
}
