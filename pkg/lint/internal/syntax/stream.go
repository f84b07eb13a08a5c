package syntax

import (
	"bytes"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// split cuts a YAML stream into the stretches that hold one document each. A line that begins with
// "---" or "..." and a blank in its first column is a document marker wherever it stands (YAML
// 1.2.2, section 9.1.2), so no scalar can hide one. Directives, and comments with nothing before
// them, belong to the document after them.
func split(text []byte) []source.Range {
	var stretches []source.Range
	start := 0
	next := markers{text: text, begin: -1, end: -1}
	for marker, ends := next.after(0); marker < len(text); marker, ends = next.after(marker + 3) {
		cut := marker
		if ends {
			cut = pastBreak(text, marker)
		} else if isPreamble(text[start:marker]) {
			continue
		}
		stretches = append(stretches, source.Range{Start: start, End: cut})
		start = cut
	}
	if start < len(text) {
		stretches = append(stretches, source.Range{Start: start, End: len(text)})
	}
	return stretches
}

// markers finds document markers. It searches for each of the two kinds only when it has gone past
// the last one found, so that a text without any is read once.
type markers struct {
	text       []byte
	begin, end int
}

// after is the next marker at i or behind it, the length of the text where there is none, and
// whether it ends a document.
func (m *markers) after(i int) (at int, ends bool) {
	if m.begin < i {
		m.begin = nextMarker(m.text, i, "---")
	}
	if m.end < i {
		m.end = nextMarker(m.text, i, "...")
	}
	return min(m.begin, m.end), m.end < m.begin
}

func nextMarker(text []byte, i int, marker string) int {
	for {
		found := bytes.Index(text[i:], []byte(marker))
		if found < 0 {
			return len(text)
		}
		i += found
		if beginsLine(text, i) && isMarker(text[i:], marker) {
			return i
		}
		i++
	}
}

func isMarker(line []byte, marker string) bool {
	return len(line) >= len(marker) && string(line[:len(marker)]) == marker && endsWord(line, len(marker))
}

func beginsLine(text []byte, i int) bool {
	switch {
	case i == 0 || text[i-1] == '\n' || text[i-1] == '\r':
		return true
	case text[i-1] < 0x80:
		return false
	}
	return i >= 2 && breakWidth(text, i-2) == 2 || i >= 3 && breakWidth(text, i-3) == 3
}

func endsWord(text []byte, i int) bool {
	return i >= len(text) || isBlank(text[i]) || breakWidth(text, i) > 0
}

// pastBreak is the beginning of the line after that of i.
func pastBreak(text []byte, i int) int {
	for i < len(text) {
		if width := breakWidth(text, i); width > 0 {
			return i + width
		}
		i++
	}
	return i
}

// isPreamble tells whether a text holds nothing but blank lines, comments and directives.
func isPreamble(text []byte) bool {
	for i := 0; i < len(text); i = pastBreak(text, i) {
		if text[i] == '%' {
			continue
		}
		for i < len(text) && isBlank(text[i]) {
			i++
		}
		if i < len(text) && text[i] != '#' && breakWidth(text, i) == 0 {
			return false
		}
	}
	return true
}

// isEmpty tells whether a stretch holds no document that counts: nothing, or a null.
func isEmpty(stretch []byte) bool {
	var word []byte
	for i := 0; i < len(stretch); i = pastBreak(stretch, i) {
		if word == nil && stretch[i] == '%' {
			continue
		}
		if isMarker(stretch[i:], "---") || isMarker(stretch[i:], "...") {
			i += 3
		}
		end := i
		for end < len(stretch) && breakWidth(stretch, end) == 0 {
			end++
		}
		line := stretch[i:end]
		if comment := commentStart(line); comment >= 0 {
			line = line[:comment]
		}
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if word != nil {
			return false
		}
		word = line
	}
	value, _ := resolvePlain(string(word))
	return value.kind == Null
}

// commentStart is where a comment begins in a line without quotes, or -1.
func commentStart(line []byte) int {
	for i, c := range line {
		if c == '#' && (i == 0 || isBlank(line[i-1])) {
			return i
		}
	}
	return -1
}

// marks turns the lines and columns of the YAML reader into byte offsets. That reader counts
// columns in code points, and lines by more breaks than people do (NEL, LS and PS, YAML 1.1).
type marks struct {
	text  []byte
	base  int
	lines []int
	ascii bool
}

func newMarks(text []byte, stretch source.Range) *marks {
	m := &marks{text: text[:stretch.End], base: stretch.Start, ascii: true}
	first := stretch.Start
	if bytes.HasPrefix(m.text[first:], []byte("\ufeff")) {
		first += len("\ufeff") // the reader takes it for a byte order mark and counts it nowhere
	}
	m.lines = make([]int, 1, 2+bytes.Count(m.text[first:], []byte{'\n'}))
	m.lines[0] = first
	for i := first; i < stretch.End; {
		if width := breakWidth(text, i); width > 0 {
			i += width
			m.lines = append(m.lines, i)
			continue
		}
		if text[i] >= 0x80 {
			m.ascii = false
		}
		i++
	}
	return m
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// breakWidth is how many bytes the line break at offset i has, 0 where there is none.
func breakWidth[T string | []byte](text T, i int) int {
	switch text[i] {
	case '\n':
		return 1
	case '\r':
		if i+1 < len(text) && text[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if i+1 < len(text) && text[i+1] == 0x85 {
			return 2
		}
	case 0xE2:
		if i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] == 0xA8 || text[i+2] == 0xA9) {
			return 3
		}
	}
	return 0
}

// offset is the byte offset of a 1-based line and column.
func (m *marks) offset(line, column int) int {
	if line > len(m.lines) {
		return len(m.text)
	}
	i := m.lines[line-1]
	if m.ascii {
		return min(i+column-1, len(m.text))
	}
	for ; column > 1 && i < len(m.text); column-- {
		i++
		for i < len(m.text) && m.text[i]&0xC0 == 0x80 {
			i++
		}
	}
	return i
}

// lineEnd is where the line of i ends, its line break not counted.
func (m *marks) lineEnd(i int) int {
	for i < len(m.text) && breakWidth(m.text, i) == 0 {
		i++
	}
	return i
}

// nextLine is where the line after the one that ends at i begins.
func (m *marks) nextLine(end int) int {
	if end >= len(m.text) {
		return len(m.text)
	}
	return end + breakWidth(m.text, end)
}

// skipBlanks skips blanks, line breaks and comments. It is only called between tokens, where the
// reader takes every "#" for a comment, with or without a blank before it.
func (m *marks) skipBlanks(i int) int {
	for i < len(m.text) {
		width := breakWidth(m.text, i)
		switch {
		case width > 0:
			i += width
		case isBlank(m.text[i]):
			i++
		case m.text[i] == '#':
			i = m.lineEnd(i)
		default:
			return i
		}
	}
	return i
}
