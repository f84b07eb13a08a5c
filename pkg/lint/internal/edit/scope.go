package edit

import (
	"bytes"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// scope is a part of a text that can be read by itself, to the same values as within the whole:
// a large file with many fixes would take too long otherwise.
type scope struct {
	json bool
	// The part is text[start:end]. Its first blank bytes are read as blanks, and stay as they are:
	// the "- " of a list around it.
	start, end, blank int
	// at is an offset inside the document concerned.
	at int
	// whole is true for the whole text of a YAML file. Only the stretch around at is read.
	whole bool
}

// scopes are the parts of the text to try, the smallest first.
func scopes(doc Document) []scope {
	text, at := doc.File.Text, doc.Root.Range
	if at.Start < 0 || at.End > len(text) || at.End < at.Start {
		return nil
	}
	if doc.JSON {
		return []scope{{json: true, start: at.Start, end: at.End, at: at.Start}}
	}
	whole := scope{end: len(text), at: at.Start, whole: true}
	if local, ok := block(text, doc.Root); ok {
		return []scope{local, whole}
	}
	return []scope{whole}
}

// block is the lines of a block mapping with the comments below them. It is read by itself only if
// nothing in it can be referred to from outside, and it ends with its lines.
func block(text []byte, root *syntax.Node) (scope, bool) {
	start := lineStart(text, root.Range.Start)
	column := root.Range.Start - start
	if root.Kind != syntax.Mapping || root.Style != syntax.Block || !only(text[start:root.Range.Start], " -") {
		return scope{}, false
	}
	end := gap(text, root.Range.End)
	if end < len(text) {
		if end = lineStart(text, end); end < root.Range.End || len(indentAt(text, end)) >= column && column > 0 {
			return scope{}, false
		}
	}
	if bytes.IndexByte(text[start:end], '&') >= 0 {
		return scope{}, false
	}
	s := scope{start: start, end: end, at: root.Range.Start}
	if !only(text[start:root.Range.Start], " ") {
		s.blank = column
	}
	return s, true
}

// reading is what a scope's text says.
type reading struct {
	roots []*syntax.Node
	// problems is how many there are.
	problems int
	// around are the stretches of the text before and behind the one that was read.
	before, behind [][]byte
}

// read reads the text of a scope. Ranges are those of the whole file.
func (s scope) read(text []byte) (*reading, error) {
	var docs []syntax.Document
	r := &reading{}
	switch {
	case s.json:
		docs = syntax.ParseJSON(text, syntax.DefaultLimits())
		if len(docs) != 1 || docs[0].Range.End != len(text) {
			return nil, refuse("the text around is no JSON value")
		}
	case s.whole:
		docs = s.stretch(text, r)
	default:
		text = append(bytes.Repeat([]byte{' '}, s.blank), text[s.blank:]...)
		docs = syntax.ParseYAML(text, syntax.DefaultLimits(), nil)
	}
	for i := range docs {
		if docs[i].Root == nil {
			return nil, refuse("the text around cannot be read")
		}
		shift(docs[i].Root, s.start)
		r.roots = append(r.roots, docs[i].Root)
		r.problems += len(docs[i].Problems)
	}
	return r, nil
}

// stretch reads the documents of the stretch around s.at, and notes the others.
func (s scope) stretch(text []byte, r *reading) []syntax.Document {
	offset, found := 0, false
	return syntax.ParseYAML(text, syntax.DefaultLimits(), func(stretch []byte) bool {
		offset += len(stretch)
		switch {
		case found:
			r.behind = append(r.behind, stretch)
		case offset > s.at || offset == len(text):
			found = true
			return true
		default:
			r.before = append(r.before, stretch)
		}
		return false
	})
}

// shift moves the ranges of a tree in which nothing is shared.
func shift(n *syntax.Node, by int) {
	if by == 0 {
		return
	}
	n.Range = source.Range{Start: n.Range.Start + by, End: n.Range.End + by}
	for i := range n.Entries {
		e := &n.Entries[i]
		e.KeyRange = source.Range{Start: e.KeyRange.Start + by, End: e.KeyRange.End + by}
		shift(e.Value, by)
	}
	for _, item := range n.Items {
		shift(item, by)
	}
}

// find is the collection that has a range, or nil.
func (r *reading) find(at source.Range) *syntax.Node {
	for _, root := range r.roots {
		if n := find(root, at); n != nil {
			return n
		}
	}
	return nil
}

func find(n *syntax.Node, at source.Range) *syntax.Node {
	if n.Anchored.Len() > 0 || !n.Range.Contains(at) {
		return nil
	}
	if n.Range == at && isCollection(n) {
		return n
	}
	for i := range n.Entries {
		if e := &n.Entries[i]; !e.Merged {
			if found := find(e.Value, at); found != nil {
				return found
			}
		}
	}
	for _, item := range n.Items {
		if found := find(item, at); found != nil {
			return found
		}
	}
	return nil
}

// verify makes the edits and reads the result: it must say what is wanted, and the documents
// around must be the same bytes.
func (s scope) verify(text []byte, edits []diag.Edit, before *reading, want []any) error {
	for _, e := range edits {
		if e.Range.Start < s.start+s.blank || e.Range.End > s.end {
			return refuse("the change goes beyond the document")
		}
	}
	edited := splice(text[s.start:s.end], s.start, edits)
	after, err := s.read(edited)
	if err != nil {
		return err
	}
	if after.problems > before.problems || !sameTexts(before.before, after.before) || !sameTexts(before.behind, after.behind) {
		return refuse("the change would break the text around it")
	}
	if got, err := after.model(nil, nil); err != nil || !same(got, want) {
		return refuse("the text cannot be made to say this in its style")
	}
	return nil
}

func sameTexts(a, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !bytes.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}
