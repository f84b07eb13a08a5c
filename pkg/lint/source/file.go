// Package source holds the text of one file and answers where in it something stands: byte
// ranges, lines, and columns in the units that the different readers of a report count in.
package source

import (
	"sort"
	"sync"
	"unicode/utf8"
)

// File is the decoded text of one file. It is safe for concurrent use once made.
type File struct {
	// Name is the path that reports show: slash-separated, relative to the working directory
	// where the file lies below it.
	Name string
	// Text is the content as UTF-8, without a byte order mark. Every Range counts bytes of it.
	Text []byte
	// Encoding is how the bytes on disk are encoded.
	Encoding Encoding

	// mark and wrong lead from Text back to the bytes on disk; see decoded.
	mark  int
	wrong []int

	once  sync.Once
	lines []int
}

// Range is a half-open range [Start, End) of byte offsets into the Text of a File.
type Range struct {
	Start, End int
}

// Len is the number of bytes in the range.
func (r Range) Len() int { return r.End - r.Start }

// Contains tells whether other lies wholly inside r.
func (r Range) Contains(other Range) bool { return r.Start <= other.Start && other.End <= r.End }

// Position is a place in a File as people count it.
type Position struct {
	// Line is the 1-based line. Lines end at "\n", "\r\n" or a lone "\r".
	Line int
	// Column is the 1-based column, counted in the unit that was asked for.
	Column int
}

// Unit is what a column counts.
type Unit int

// The units in use: code points in our own formats and SARIF, UTF-16 code units in editors that
// speak the Language Server Protocol, bytes of UTF-8 in Vim and reviewdog.
const (
	CodePoints Unit = iota
	UTF16
	Bytes
)

// New decodes data and returns the file. The error says what is wrong with the encoding; the file
// returned with it still has a Text, in which each wrong byte is replaced by U+FFFD.
func New(name string, data []byte) (*File, error) {
	d, err := decode(data)
	return &File{Name: name, Text: d.text, Encoding: d.encoding, mark: d.mark, wrong: d.wrong}, err
}

// Slice is the text in the range.
func (f *File) Slice(r Range) []byte { return f.Text[r.Start:r.End] }

// Position is the line and column of a byte offset. An offset past the end counts as the end, one
// inside a character as the character's.
func (f *File) Position(offset int, unit Unit) Position {
	offset = f.characterAt(offset)
	starts := f.lineStarts()
	line := sort.SearchInts(starts, offset+1) - 1
	return Position{Line: line + 1, Column: 1 + measure(f.Text[starts[line]:offset], unit)}
}

// Offset is the byte offset of a position, the inverse of Position. A column past the end of its
// line counts as the end of the line, a line past the last as the end of the text.
func (f *File) Offset(p Position, unit Unit) int {
	starts := f.lineStarts()
	if p.Line < 1 {
		return 0
	}
	if p.Line > len(starts) {
		return len(f.Text)
	}
	line := f.LineRange(p.Line)
	offset, left := line.Start, p.Column-1
	for offset < line.End && left > 0 {
		r, size := utf8.DecodeRune(f.Text[offset:])
		width := runeWidth(r, size, unit)
		if width > left {
			break
		}
		left -= width
		offset += size
	}
	return offset
}

// Encode turns text into bytes as those of the file are on disk: in its encoding, with a byte
// order mark if it has one.
func (f *File) Encode(text []byte) []byte {
	out := Encode(text, f.Encoding)
	if f.mark == 0 && (f.Encoding == UTF16LE || f.Encoding == UTF16BE) {
		return out[len(bomUTF16LE):]
	}
	return out
}

// RawOffset is where the byte at an offset of Text stands in the file as it is on disk, with its
// byte order mark and its encoding. An offset inside a character counts as the character's, one
// past the end as the end. A file that New took for UTF-32 has no such place.
func (f *File) RawOffset(textOffset int) int {
	textOffset = f.characterAt(textOffset)
	if f.Encoding == UTF16LE || f.Encoding == UTF16BE {
		return f.mark + 2*measure(f.Text[:textOffset], UTF16)
	}
	replaced := sort.SearchInts(f.wrong, textOffset)
	return f.mark + textOffset - replaced*(utf8.RuneLen(utf8.RuneError)-1)
}

// Lines is how many lines the text has. A text that ends in a line break has an empty last line.
func (f *File) Lines() int { return len(f.lineStarts()) }

// LineRange is the range of a 1-based line, without its line break.
func (f *File) LineRange(line int) Range {
	starts := f.lineStarts()
	start, end := starts[line-1], len(f.Text)
	if line < len(starts) {
		end = starts[line]
	}
	for end > start && (f.Text[end-1] == '\n' || f.Text[end-1] == '\r') {
		end--
	}
	return Range{Start: start, End: end}
}

// characterAt is where the character begins that an offset stands in.
func (f *File) characterAt(offset int) int {
	offset = min(max(offset, 0), len(f.Text))
	for offset > 0 && offset < len(f.Text) && !utf8.RuneStart(f.Text[offset]) {
		offset--
	}
	return offset
}

func (f *File) lineStarts() []int {
	f.once.Do(func() {
		f.lines = append(f.lines, 0)
		for i, c := range f.Text {
			lone := c == '\r' && (i+1 == len(f.Text) || f.Text[i+1] != '\n')
			if c == '\n' || lone {
				f.lines = append(f.lines, i+1)
			}
		}
	})
	return f.lines
}

func measure(text []byte, unit Unit) int {
	if unit == Bytes {
		return len(text)
	}
	n := 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		n += runeWidth(r, size, unit)
		text = text[size:]
	}
	return n
}

func runeWidth(r rune, size int, unit Unit) int {
	switch {
	case unit == Bytes:
		return size
	case unit == UTF16 && r > 0xFFFF:
		return 2
	default:
		return 1
	}
}
