package edit

import "bytes"

// lineStart is where the line of i begins.
func lineStart(text []byte, i int) int {
	for i > 0 && text[i-1] != '\n' && text[i-1] != '\r' {
		i--
	}
	return i
}

// lineEnd is where the line of i ends, its break not counted.
func lineEnd(text []byte, i int) int {
	for i < len(text) && text[i] != '\n' && text[i] != '\r' {
		i++
	}
	return i
}

// pastBreak is the offset behind the line break at i, or i where there is none.
func pastBreak(text []byte, i int) int {
	switch {
	case i < len(text) && text[i] == '\n':
		return i + 1
	case i+1 < len(text) && text[i] == '\r' && text[i+1] == '\n':
		return i + 2
	case i < len(text) && text[i] == '\r':
		return i + 1
	}
	return i
}

// beforeBreak is the offset of the line break that ends at i, or i where there is none.
func beforeBreak(text []byte, i int) int {
	switch {
	case i >= 2 && text[i-2] == '\r' && text[i-1] == '\n':
		return i - 2
	case i >= 1 && (text[i-1] == '\n' || text[i-1] == '\r'):
		return i - 1
	}
	return i
}

// eol is the line break in use around i: that of its line, else the first of the text.
func eol(text []byte, i int) string {
	end := lineEnd(text, i)
	if end == len(text) {
		end = lineEnd(text, 0)
	}
	if end == len(text) {
		return "\n"
	}
	return string(text[end:pastBreak(text, end)])
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isBreak(c byte) bool { return c == '\n' || c == '\r' }

// only tells whether a text consists of the given bytes.
func only(text []byte, of string) bool { return len(bytes.Trim(text, of)) == 0 }

// gap is the end of the blanks, line breaks and comments at i.
func gap(text []byte, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case isBlank(c) || isBreak(c):
			i++
		case c == '#':
			i = lineEnd(text, i)
		default:
			return i
		}
	}
	return i
}

// idle tells whether nothing but blanks and a comment stand on the line of i from there on.
func idle(text []byte, i int) bool {
	end := lineEnd(text, i)
	for i < end && isBlank(text[i]) {
		i++
	}
	return i == end || text[i] == '#'
}

// indentAt is the blanks that the line of i begins with.
func indentAt(text []byte, i int) string {
	start := lineStart(text, i)
	end := start
	for end < len(text) && isBlank(text[end]) {
		end++
	}
	return string(text[start:end])
}
