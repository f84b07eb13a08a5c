package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// excerptor reads a string once more, the way that its reader did, and notes what is written where.
type excerptor struct {
	marks
	out    []byte
	pieces []piece
}

// same adds what is written as it is.
func (d *excerptor) same(start, end int) {
	if start == end {
		return
	}
	if last := len(d.pieces) - 1; last >= 0 && !d.pieces[last].one && d.pieces[last].end == start {
		d.pieces[last].end = end
	} else {
		d.pieces = append(d.pieces, piece{at: len(d.out), start: start, end: end})
	}
	d.out = append(d.out, d.text[start:end]...)
}

// put adds text that is written otherwise.
func (d *excerptor) put(text string, start, end int) {
	if text == "" {
		return
	}
	d.pieces = append(d.pieces, piece{at: len(d.out), start: start, end: end, one: true})
	d.out = append(d.out, text...)
}

// json reads the inside of a JSON string.
func (d *excerptor) json(from, to int) {
	s := scanner{text: d.text}
	for i := from; i < to; {
		if d.text[i] != '\\' {
			d.same(i, i+1)
			i++
			continue
		}
		s.i = i
		text, err := s.escape(nil)
		if err != nil {
			return
		}
		d.put(string(text), i, s.i)
		i = s.i
	}
}

// flow reads a plain scalar, or the inside of a quoted one.
func (d *excerptor) flow(style Style, from, to int) {
	for i := from; i < to; {
		switch c := d.text[i]; {
		case isBlank(c) || breakWidth(d.text, i) > 0:
			i = d.fold(i, to, false)
		case c == '\'' && style == SingleQuoted:
			d.put("'", i, i+2)
			i += 2
		case c == '\\' && style == DoubleQuoted && i+1 < to:
			i = d.escape(i, to)
		default:
			d.same(i, i+1)
			i++
		}
	}
}

// fold reads blanks and line breaks: one break is a blank, and of several all but the first are
// kept. Behind an escaped break all are kept and no blank is.
func (d *excerptor) fold(from, to int, escaped bool) int {
	var breaks []source.Range
	i := from
	for i < to {
		width := breakWidth(d.text, i)
		switch {
		case width > 0:
			breaks = append(breaks, source.Range{Start: i, End: i + width})
			i += width
			continue
		case isBlank(d.text[i]):
			i++
			continue
		}
		break
	}
	if len(breaks) == 0 && !escaped {
		d.same(from, i)
		return i
	}
	if !escaped && d.lineBreak(breaks[0]) == "\n" {
		if breaks = breaks[1:]; len(breaks) == 0 {
			d.put(" ", from, i)
		}
	}
	d.breaks(breaks)
	return i
}

func (d *excerptor) breaks(breaks []source.Range) {
	for _, at := range breaks {
		d.put(d.lineBreak(at), at.Start, at.End)
	}
}

// lineBreak is a line break as the reader hands it over: the breaks of Unicode stay what they are.
func (d *excerptor) lineBreak(at source.Range) string {
	if at.Len() == len("\u2028") {
		return string(d.text[at.Start:at.End])
	}
	return "\n"
}

// escape reads an escape of a double-quoted scalar (YAML 1.2.2, section 5.7).
func (d *excerptor) escape(i, to int) int {
	if width := breakWidth(d.text, i+1); width > 0 {
		return d.fold(i+1+width, to, true)
	}
	var digits int
	switch d.text[i+1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		text, end := simpleEscape(d.text, i+1)
		d.put(text, i, end)
		return end
	}
	end := min(i+2+digits, to)
	code, err := strconv.ParseUint(string(d.text[i+2:end]), 16, 32)
	if err != nil {
		return end
	}
	d.put(string(utf8.AppendRune(nil, rune(code))), i, end)
	return end
}

func simpleEscape(text []byte, i int) (string, int) {
	const letters, values = "0abtnvfreNLP_", "\x00\a\b\t\n\v\f\r\x1b\u0085\u2028\u2029\u00a0"
	if at := strings.IndexByte(letters, text[i]); at >= 0 {
		return string([]rune(values)[at]), i + 1
	}
	return string(text[i]), i + 1
}

// block reads a block scalar whose indicator stands at i and whose value is known.
func (d *excerptor) block(folded bool, i int, value string) {
	own, written := ownIndent(value)
	if !written {
		return
	}
	line := d.lineEnd(d.header(i))
	b := blockExcerpt{excerptor: d, folded: folded, indent: d.blockIndent(line, own), first: true}
	for next := d.nextLine(line); next < len(d.text) && len(d.out) <= len(value); next = d.nextLine(line) {
		line = d.lineEnd(next)
		if !b.line(next, line) {
			break
		}
	}
	d.breaks(b.pending)
}

// blockIndent is the indentation of a block scalar whose first line ends at line: that of the first
// one that is not blank, without the blanks that are the value's own.
func (d *excerptor) blockIndent(line, own int) int {
	for next := d.nextLine(line); next < len(d.text); next = d.nextLine(line) {
		line = d.lineEnd(next)
		content := next
		for content < line && d.text[content] == ' ' {
			content++
		}
		if content < line {
			return max(content-next-own, 0)
		}
	}
	return 0
}

// blockExcerpt is how far a block scalar is read.
type blockExcerpt struct {
	*excerptor
	folded bool
	indent int
	// pending are the breaks since the last line that is not blank; first is true before there is
	// any, and deeper where it begins with a blank.
	pending       []source.Range
	first, deeper bool
}

// line reads one line, and tells whether it belongs to the scalar.
func (b *blockExcerpt) line(start, end int) bool {
	content := start
	for content < end && b.text[content] == ' ' && content-start < b.indent {
		content++
	}
	if content < end && content-start < b.indent {
		return false
	}
	if content < end {
		deeper := isBlank(b.text[content])
		b.join(content, deeper)
		b.same(content, end)
		b.first, b.deeper, b.pending = false, deeper, nil
	}
	if at := (source.Range{Start: end, End: b.nextLine(end)}); at.Len() > 0 {
		b.pending = append(b.pending, at)
	}
	return true
}

// join adds the breaks before a line that begins at content. Folding makes of one a blank, and takes
// the first of several, unless one of the lines around them is indented deeper.
func (b *blockExcerpt) join(content int, deeper bool) {
	if b.folded && !b.first && !deeper && !b.deeper && b.lineBreak(b.pending[0]) == "\n" {
		if len(b.pending) == 1 {
			b.put(" ", b.pending[0].Start, content)
			return
		}
		b.pending = b.pending[1:]
	}
	b.breaks(b.pending)
}
