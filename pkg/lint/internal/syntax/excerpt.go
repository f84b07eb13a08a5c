package syntax

import (
	"bytes"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Excerpt is a text that stands in another one, written in some way: the text of a string, say, with
// the quotes, escapes and indentation that the file puts it in. Excerpts nest: a policy may stand,
// percent-encoded, in a string of JSON that is the block scalar of a ConfigMap.
type Excerpt struct {
	// Text is the text as its reader gets it.
	Text []byte
	// Exact is true where every byte of Text knows where it is written. Otherwise only the whole
	// string's place is known.
	Exact bool

	outer  *Excerpt
	pieces []piece
	// whole is where the string stands in the outer text.
	whole source.Range
}

// piece says where the text from at on, up to the next piece, is written.
type piece struct {
	at int
	// start and end are offsets in the outer text.
	start, end int
	// one means that it is written as a whole: an escape, a folded line break. Otherwise it is
	// written byte by byte.
	one bool
}

// Whole is the text of a file as an excerpt of itself.
func Whole(text []byte) *Excerpt {
	return &Excerpt{
		Text: text, Exact: true, pieces: []piece{{end: len(text)}}, whole: source.Range{End: len(text)},
	}
}

// Inside is the text of a string that was read from e.Text as YAML or, where json is true, as JSON. An
// alias stands for what it refers to.
func (e *Excerpt) Inside(n *Node, json bool) *Excerpt {
	at := n.Range
	if n.Anchored != (source.Range{}) {
		at = n.Anchored
	}
	d := excerptor{marks: marks{text: e.Text}}
	switch {
	case json:
		d.json(at.Start+1, at.End-1)
	case n.Style == DoubleQuoted || n.Style == SingleQuoted:
		d.flow(n.Style, at.Start+1, at.End-1)
	case n.Style == Literal || n.Style == Folded:
		d.block(n.Style == Folded, at.Start, n.Text)
	default:
		d.flow(Plain, at.Start, at.End)
	}
	inner := &Excerpt{Text: []byte(n.Text), outer: e, whole: at}
	// The end of a block scalar's text is a matter of its indicators.
	if bytes.HasPrefix(d.out, inner.Text) {
		inner.Exact, inner.pieces = true, d.pieces
	}
	return inner
}

// PercentDecoded is the text without percent-encoding (RFC 3986, section 2.1), in which "+" is
// nothing but a plus. A "%" that no two hexadecimal digits follow stands for itself.
func (e *Excerpt) PercentDecoded() *Excerpt {
	d := excerptor{marks: marks{text: e.Text}}
	for i := 0; i < len(e.Text); {
		if c, ok := percentByte(e.Text, i); ok {
			d.put(string(c), i, i+3)
			i += 3
			continue
		}
		d.same(i, i+1)
		i++
	}
	return &Excerpt{
		Text: d.out, Exact: true, outer: e, pieces: d.pieces, whole: source.Range{End: len(e.Text)},
	}
}

func percentByte(text []byte, i int) ([]byte, bool) {
	if text[i] != '%' || i+2 >= len(text) {
		return nil, false
	}
	high, low := hexDigit(text[i+1]), hexDigit(text[i+2])
	if high < 0 || low < 0 {
		return nil, false
	}
	return []byte{byte(high<<4 | low)}, true
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// Range is where in the file a range of the text is written.
func (e *Excerpt) Range(r source.Range) source.Range {
	at := e.whole
	switch {
	case !e.Exact || len(e.pieces) == 0:
	case r.Start >= r.End:
		end := e.start(0)
		if r.Start > 0 { // what is not written stands behind something
			end = e.end(r.Start)
		}
		at = source.Range{Start: end, End: end}
	default:
		at = source.Range{Start: e.start(r.Start), End: e.end(r.End)}
	}
	if e.outer == nil {
		return at
	}
	return e.outer.Range(at)
}

// find is the piece that an offset of the text lies in.
func (e *Excerpt) find(offset int) *piece {
	i, found := slices.BinarySearchFunc(e.pieces, offset, func(p piece, at int) int { return p.at - at })
	if !found {
		i--
	}
	return &e.pieces[i]
}

// start is where the byte at an offset begins.
func (e *Excerpt) start(offset int) int {
	p := e.find(offset)
	if p.one {
		return p.start
	}
	return min(p.start+offset-p.at, p.end)
}

// end is where the byte before an offset ends.
func (e *Excerpt) end(offset int) int {
	p := e.find(offset - 1)
	if p.one {
		return p.end
	}
	return min(p.start+offset-p.at, p.end)
}

// Moved is a tree that was read from the text, with ranges in the file. Where the text is the
// file's own, it is the tree itself, else a copy without aliases.
func (e *Excerpt) Moved(n *Node) *Node {
	if e.outer == nil {
		return n
	}
	moved := *n
	moved.Range = e.Range(n.Range)
	if n.Anchored != (source.Range{}) {
		moved.Anchored = e.Range(n.Anchored)
	}
	if n.Entries != nil {
		moved.Entries = make([]Entry, 0, len(n.Entries))
	}
	for _, entry := range n.Entries {
		entry.KeyRange = e.Range(entry.KeyRange)
		entry.Value = e.Moved(entry.Value)
		moved.Entries = append(moved.Entries, entry)
	}
	if n.Items != nil {
		moved.Items = make([]*Node, 0, len(n.Items))
	}
	for _, item := range n.Items {
		moved.Items = append(moved.Items, e.Moved(item))
	}
	return &moved
}

// MovedProblems are problems of the text, with ranges in the file.
func (e *Excerpt) MovedProblems(problems []Problem) []Problem {
	moved := slices.Clone(problems)
	for i := range moved {
		moved[i].Range = e.Range(moved[i].Range)
	}
	return moved
}
