package suppress

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// layout is where things stand in a file, as far as comments need to know.
type layout struct {
	file *source.File
	// text are the ranges of scalars, in which "#" begins no comment.
	text []source.Range
	// units are what a comment can be for, by their start.
	units []unit
	// unread are the stretches without a tree, by their start.
	unread []source.Range

	seen map[*syntax.Node]bool
}

// unit is an entry, a list item, or a value that is not spread over entries and items.
type unit struct {
	start, end int
	// item is set for members of block sequences, which start at their dash; body is where their
	// value does.
	item bool
	body int
}

func newLayout(file *source.File, docs []syntax.Document) *layout {
	l := &layout{file: file, seen: map[*syntax.Node]bool{}}
	end := 0
	for _, d := range docs {
		if d.Range.Start > end {
			l.gap(source.Range{Start: end, End: d.Range.Start})
		}
		end = max(end, d.Range.End)
		l.document(d, 0)
	}
	l.gap(source.Range{Start: end, End: len(file.Text)})
	byStart := func(a, b source.Range) int { return cmp.Compare(a.Start, b.Start) }
	slices.SortFunc(l.text, byStart)
	slices.SortFunc(l.unread, byStart)
	slices.SortFunc(l.units, func(a, b unit) int { return cmp.Compare(a.start, b.start) })
	return l
}

// gap reads text that nobody wanted to judge, if it mentions us.
func (l *layout) gap(at source.Range) {
	if !bytes.Contains(l.file.Slice(at), []byte(tool)) {
		return
	}
	for _, d := range syntax.ParseYAML(l.file.Slice(at), syntax.DefaultLimits(), nil) {
		l.document(d, at.Start)
	}
}

// document adds a document, whose ranges count from base.
func (l *layout) document(d syntax.Document, base int) {
	tooLarge := func(p syntax.Problem) bool { return p.Code == syntax.TooLarge }
	if d.Root == nil || slices.ContainsFunc(d.Problems, tooLarge) {
		l.unread = append(l.unread, source.Range{Start: base + d.Range.Start, End: base + d.Range.End})
		return
	}
	l.value(d.Root, base)
}

// value adds a value and all that is in it.
func (l *layout) value(n *syntax.Node, base int) {
	at := source.Range{Start: base + n.Range.Start, End: base + n.Range.End}
	collection := n.Kind == syntax.Mapping || n.Kind == syntax.Sequence
	isAlias := n.Anchored != source.Range{}
	if (!collection || n.Style == syntax.Flow || isAlias) && at.Len() > 0 {
		l.units = append(l.units, unit{start: at.Start, end: at.End, body: at.Start})
	}
	if !collection {
		l.scalar(n, at)
		return
	}
	for i := range n.Entries {
		l.entry(&n.Entries[i], base)
	}
	dash := base + n.Range.Start
	if isAlias {
		dash = base + n.Anchored.Start
	}
	for _, item := range n.Items {
		start := base + item.Range.Start
		if n.Style == syntax.Block {
			dash = l.dash(dash, start)
		}
		if !l.seen[item] {
			l.seen[item] = true
			if n.Style == syntax.Block {
				l.units = append(l.units, unit{start: dash, end: max(base+item.Range.End, dash+1), item: true, body: start})
			}
			l.value(item, base)
		}
		dash = max(base+item.Range.End, dash+1)
	}
}

// entry adds a member of a mapping. One that came through a merge key stands elsewhere, where it
// may have been met before.
func (l *layout) entry(e *syntax.Entry, base int) {
	if l.seen[e.Value] {
		return
	}
	l.seen[e.Value] = true
	key := source.Range{Start: base + e.KeyRange.Start, End: base + e.KeyRange.End}
	l.text = append(l.text, key)
	l.units = append(l.units, unit{start: key.Start, end: max(key.End, base+e.Value.Range.End), body: key.Start})
	l.value(e.Value, base)
}

// scalar notes that "#" begins no comment in a scalar. Behind a block scalar's indicator it does.
func (l *layout) scalar(n *syntax.Node, at source.Range) {
	if n.Style == syntax.Literal || n.Style == syntax.Folded {
		header := bytes.IndexAny(l.file.Slice(at), "\r\n")
		if header < 0 {
			return
		}
		at.Start += header
	}
	l.text = append(l.text, at)
}

// dash is where the dash of a list item stands whose value begins at value, searched from from;
// value itself if there is none to be found.
func (l *layout) dash(from, value int) int {
	text := l.file.Text
	for i := from; i < value; i++ {
		switch {
		case text[i] == '-':
			return i
		case text[i] == '#' && isBlankOrBreak(text[i-1]):
			for i < value && text[i] != '\n' && text[i] != '\r' {
				i++
			}
		case !isBlankOrBreak(text[i]):
			return value
		}
	}
	return value
}

func isBlankOrBreak(c byte) bool { return isBlank(c) || c == '\n' || c == '\r' }

// unitsFrom are the units that start on a line.
func (l *layout) unitsFrom(line source.Range) []unit {
	find := func(offset int) int {
		i, _ := slices.BinarySearchFunc(l.units, offset, func(u unit, at int) int { return cmp.Compare(u.start, at) })
		return i
	}
	return l.units[find(line.Start):find(line.End)]
}

// isText tells whether an offset lies in a scalar.
func (l *layout) isText(offset int) bool { return inside(l.text, offset) }

// inside tells whether an offset lies in one of some sorted ranges that do not overlap.
func inside(ranges []source.Range, offset int) bool {
	i, _ := slices.BinarySearchFunc(ranges, offset+1, func(r source.Range, at int) int { return cmp.Compare(r.Start, at) })
	return i > 0 && offset < ranges[i-1].End
}

// isUnread tells whether a directive is for text that could not be read.
func (l *layout) isUnread(d Directive) bool {
	if d.FileWide {
		return len(l.unread) > 0
	}
	return inside(l.unread, d.Range.Start)
}
