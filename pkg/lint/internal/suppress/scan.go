package suppress

import (
	"bytes"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Scan finds the directives of a file, in the order of the text. docs are what was read from it;
// what they leave out is read here, if it mentions us, to tell comments from text. JSON has none.
func Scan(file *source.File, docs []syntax.Document) []Directive {
	isJSON := func(d syntax.Document) bool { return d.JSON }
	if !bytes.Contains(file.Text, []byte(tool)) || slices.ContainsFunc(docs, isJSON) {
		return nil
	}
	l := newLayout(file, docs)
	var out []Directive
	next := 0 // the line, below the one looked at, that an own-line comment is for
	for line := file.Lines(); line >= 1; line-- {
		at := file.LineRange(line)
		first := at.Start
		for first < at.End && isBlank(file.Text[first]) {
			first++
		}
		if hash := l.comment(at); hash >= 0 {
			if d, ok := parseDirective(file, source.Range{Start: hash, End: at.End}); ok {
				d.Unread = l.isUnread(d)
				if hash == first {
					d.cover = l.below(next)
				} else {
					d.cover = l.beside(at)
				}
				out = append(out, d)
			}
		}
		if first < at.End && file.Text[first] != '#' {
			next = line
		}
	}
	slices.Reverse(out)
	return out
}

// comment is where the comment on a line begins, or -1. Lines that do not mention us have none.
func (l *layout) comment(at source.Range) int {
	text := l.file.Text
	if !bytes.Contains(text[at.Start:at.End], []byte(tool)) {
		return -1
	}
	for i := at.Start; i < at.End; i++ {
		if text[i] == '#' && (i == at.Start || isBlank(text[i-1])) && !l.isText(i) {
			return i
		}
	}
	return -1
}

// cover is what a directive is for.
type cover struct {
	// starts, a line, covers whatever begins in it.
	starts source.Range
	// within begins where starts does and covers what lies in it as a whole.
	within source.Range
}

func (c cover) has(at source.Range) bool {
	return c.starts.Start <= at.Start && at.Start < c.starts.End || c.within.Len() > 0 && c.within.Contains(at)
}

// hull is the range outside of which nothing that is covered begins.
func (c cover) hull() source.Range {
	return source.Range{Start: c.starts.Start, End: max(c.starts.End, c.within.End)}
}

// beside is what a comment at the end of the line covers: what begins on the line, and the whole
// of each entry and value that does.
func (l *layout) beside(line source.Range) cover {
	within := source.Range{Start: line.Start, End: line.Start}
	for _, u := range l.unitsFrom(line) {
		// Of a list item on its dash's line only the entries count that stand there too.
		if u.item && u.body <= line.End {
			continue
		}
		within.End = max(within.End, u.end)
	}
	return cover{starts: line, within: within}
}

// below is what a comment on a line of its own covers: what begins on the line below it, and the
// whole of each entry, list item and value that does. So it covers as well what is said of a
// mapping, or of the whole document, of which that line holds the first key: that is where such
// findings are shown. Without a tree it is that line alone.
func (l *layout) below(number int) cover {
	if number == 0 {
		return cover{}
	}
	line := l.file.LineRange(number)
	if isMarker(l.file.Slice(line)) {
		return cover{}
	}
	within := source.Range{Start: line.Start, End: line.Start}
	for _, u := range l.unitsFrom(line) {
		within.End = max(within.End, u.end)
	}
	return cover{starts: line, within: within}
}

// isMarker tells whether a line stands between documents rather than in one.
func isMarker(line []byte) bool {
	for _, marker := range []string{"---", "..."} {
		if rest, ok := bytes.CutPrefix(line, []byte(marker)); ok && (len(rest) == 0 || isBlank(rest[0])) {
			return true
		}
	}
	return line[0] == '%'
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }
