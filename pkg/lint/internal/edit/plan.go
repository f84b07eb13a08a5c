package edit

import (
	"cmp"
	"math"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// planner finds the edits for the changes to one document.
type planner struct {
	text []byte
	json bool
	root *syntax.Node
	// boxes are the collections whose members change, in the order of the changes.
	boxes  []*box
	pieces []piece
}

// box is a collection, or a null that becomes one, and what becomes of its members.
type box struct {
	*spot
	gone  map[int]bool
	added []*member
}

// member is a new member. In a list its key means nothing.
type member struct {
	key   string
	value *syntax.Node
}

// piece is a part of an edit.
type piece struct {
	start, end int
	text       string
	// rank puts insertions at one place in order: that of the innermost collection comes first.
	rank int
}

// valueRank is the rank of a value that was not written: it belongs to the key before it.
const valueRank = math.MaxInt

func (p *planner) put(start, end int, text string) {
	p.pieces = append(p.pieces, piece{start: start, end: end, text: text})
}

func (p *planner) putValue(start, end int, text string) {
	p.pieces = append(p.pieces, piece{start: start, end: end, text: text, rank: valueRank})
}

func (p *planner) plan(changes []change) ([]diag.Edit, error) {
	for _, c := range changes {
		at, depth, err := follow(p.root, c.at)
		if err != nil {
			return nil, err
		}
		switch c.op {
		case Set:
			err = p.set(at, c.value)
		case Rename:
			err = p.rename(at, c.name)
		case Remove:
			p.box(at.up).gone[at.index] = true
		case Insert:
			err = p.box(at).add(c.at[depth:], c.value)
		}
		if err != nil {
			return nil, err
		}
	}
	for _, b := range p.boxes {
		if err := p.change(b); err != nil {
			return nil, err
		}
	}
	return p.edits()
}

// change plans the edits of one collection.
func (p *planner) change(b *box) error {
	switch {
	case b.size() == 0:
		return p.fill(b)
	case b.node.Style == syntax.Flow:
		return p.flow(b)
	default:
		return p.block(b)
	}
}

func (p *planner) box(at *spot) *box {
	for _, b := range p.boxes {
		if b.node == at.node {
			return b
		}
	}
	b := &box{spot: at, gone: map[int]bool{}}
	p.boxes = append(p.boxes, b)
	return b
}

// size is how many members the text has.
func (b *box) size() int { return len(b.node.Entries) + len(b.node.Items) }

// kept are the numbers of the members that stay.
func (b *box) kept() []int {
	var kept []int
	for i := range b.size() {
		if !b.gone[i] {
			kept = append(kept, i)
		}
	}
	return kept
}

// add takes in a new member, or puts one into a member that is new itself.
func (b *box) add(path []any, value *syntax.Node) error {
	key, isKey := path[0].(string)
	if !isKey {
		b.added = append(b.added, &member{value: value})
		return nil
	}
	keys := make([]string, 0, len(path))
	for _, step := range path[1:] {
		k, ok := step.(string)
		if !ok {
			return refuse("%v cannot be added there", step)
		}
		keys = append(keys, k)
	}
	for _, m := range b.added {
		if m.key == key {
			return join(m.value, keys, value)
		}
	}
	b.added = append(b.added, &member{key: key, value: nest(keys, value)})
	return nil
}

// nest is a value inside mappings of one entry each.
func nest(keys []string, value *syntax.Node) *syntax.Node {
	for _, key := range slices.Backward(keys) {
		value = &syntax.Node{Kind: syntax.Mapping, Entries: []syntax.Entry{{Key: key, Value: value}}}
	}
	return value
}

// join puts a value into a new mapping.
func join(into *syntax.Node, keys []string, value *syntax.Node) error {
	if into.Kind != syntax.Mapping || len(keys) == 0 {
		return refuse("the fix inserts one value twice")
	}
	if inner := into.Get(keys[0]); inner != nil {
		return join(inner, keys[1:], value)
	}
	into.Entries = append(into.Entries, syntax.Entry{Key: keys[0], Value: nest(keys[1:], value)})
	return nil
}

// edits puts the pieces in order and together where they touch. Only removals may overlap.
func (p *planner) edits() ([]diag.Edit, error) {
	slices.SortStableFunc(p.pieces, func(a, b piece) int {
		return cmp.Or(
			cmp.Compare(a.start, b.start),
			cmp.Compare(min(a.end-a.start, 1), min(b.end-b.start, 1)),
			cmp.Compare(b.rank, a.rank),
		)
	})
	var edits []diag.Edit
	for _, next := range p.pieces {
		if len(edits) > 0 {
			last := &edits[len(edits)-1]
			if next.start < last.Range.End && (next.text != "" || last.NewText != "") {
				return nil, refuse("the steps of the fix touch the same text")
			}
			if next.start <= last.Range.End {
				last.Range.End = max(last.Range.End, next.end)
				last.NewText += next.text
				continue
			}
		}
		edits = append(edits, diag.Edit{Range: source.Range{Start: next.start, End: next.end}, NewText: next.text})
	}
	return slices.DeleteFunc(edits, func(e diag.Edit) bool {
		return string(p.text[e.Range.Start:e.Range.End]) == e.NewText
	}), nil
}
