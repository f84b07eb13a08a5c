package edit

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// extent is where a member of a collection stands: a block one from its key or dash.
type extent struct {
	head, tail int
	// own is true where the lines from start to end hold nothing else.
	own        bool
	start, end int
}

// blockExtent is the extent of a member of a block collection.
func (p *planner) blockExtent(n *syntax.Node, i int) (extent, error) {
	var x extent
	if n.Kind == syntax.Mapping {
		e := &n.Entries[i]
		if e.Merged {
			return x, refuse("%s comes through a merge key", e.Key)
		}
		x.head, x.tail = e.KeyRange.Start, max(e.KeyRange.End, e.Value.Range.End)
	} else {
		x.head = p.dash(n, i)
		if x.head < 0 {
			return x, refuse("the dash of the item is not found")
		}
		x.tail = max(x.head+1, n.Items[i].Range.End)
	}
	x.start, x.end = lineStart(p.text, x.head), lineEnd(p.text, x.tail)
	if !idle(p.text, x.tail) {
		return x, refuse("something else stands behind it on its line")
	}
	before := p.text[x.start:x.head]
	x.own = only(before, " ")
	if !x.own && (i > 0 || !only(before, " -")) {
		return x, refuse("something else stands before it on its line")
	}
	return x, nil
}

// dash is where the dash of an item stands, or -1.
func (p *planner) dash(n *syntax.Node, i int) int {
	first := n.Range.Start
	if i == 0 {
		return first
	}
	column := first - lineStart(p.text, first)
	start := lineStart(p.text, n.Items[i].Range.Start)
	for ; start >= first; start = lineStart(p.text, beforeBreak(p.text, start)) {
		at := start + column
		if at < len(p.text) && p.text[at] == '-' && only(p.text[start:at], " ") && idle(p.text[:min(at+2, len(p.text))], at+1) {
			return at
		}
	}
	return -1
}

// block plans the edits of a block collection that has members.
func (p *planner) block(b *box) error {
	gone := make([]extent, 0, len(b.gone))
	for i := range b.size() {
		if b.gone[i] {
			x, err := p.blockExtent(b.node, i)
			if err != nil {
				return err
			}
			gone = append(gone, x)
		}
	}
	kept := b.kept()
	var err error
	switch {
	case len(kept) == 0 && len(b.added) == 0:
		return p.emptyBlock(b, gone)
	case len(kept) == 0 && (!gone[0].own || b.up == nil):
		return refuse("all members of it would be exchanged")
	case len(kept) == 0 || !b.gone[0]:
		p.cutLines(gone)
	default:
		err = p.cutFirst(b, gone, kept[0])
	}
	if err != nil || len(b.added) == 0 {
		return err
	}
	return p.extend(b)
}

// cutLines takes lines out, each with the line break before it: a last line without one leaves
// the line before it without.
func (p *planner) cutLines(lines []extent) {
	for _, x := range lines {
		p.put(beforeBreak(p.text, x.start), x.end, "")
	}
}

// cutFirst takes out members of which the first is one. That may stand behind a dash.
func (p *planner) cutFirst(b *box, gone []extent, firstKept int) error {
	leading := gone[:firstKept]
	p.cutLines(gone[firstKept:])
	if leading[0].own {
		for _, x := range leading {
			p.put(x.start, pastBreak(p.text, x.end), "")
		}
		return nil
	}
	next, err := p.blockExtent(b.node, firstKept)
	if err != nil {
		return err
	}
	for i, x := range leading {
		until := next.head
		if i+1 < len(leading) {
			until = leading[i+1].start
		}
		if !only(p.text[x.end:until], " \t\r\n") {
			// Comments stay, below a dash that stands alone.
			before := strings.TrimRight(string(p.text[leading[0].start:leading[0].head]), " ")
			p.put(leading[0].start+len(before), leading[0].end, "")
			p.cutLines(leading[1:])
			return nil
		}
	}
	p.put(leading[0].head, next.head, "")
	return nil
}

// emptyBlock takes all members out and writes an empty collection instead.
func (p *planner) emptyBlock(b *box, gone []extent) error {
	empty := "{}"
	if b.node.Kind == syntax.Sequence {
		empty = "[]"
	}
	if !gone[0].own || b.up == nil {
		p.put(gone[0].head, gone[0].tail, empty)
		p.cutLines(gone[1:])
		return nil
	}
	at, err := p.introduced(b.spot)
	if err != nil {
		return err
	}
	p.putValue(at, at, " "+empty)
	p.cutLines(gone)
	return nil
}

// introduced is the offset behind the colon or dash of a value, and the tag or anchor there.
func (p *planner) introduced(at *spot) (int, error) {
	var i int
	if e := at.entry(); e != nil {
		if i = gap(p.text, e.KeyRange.End); i >= len(p.text) || p.text[i] != ':' {
			return 0, refuse("the colon of %s is not found", e.Key)
		}
	} else if i = p.dash(at.up.node, at.index); i < 0 {
		return 0, refuse("the dash of the item is not found")
	}
	i++
	for {
		next := i
		for next < len(p.text) && isBlank(p.text[next]) {
			next++
		}
		if next == len(p.text) || p.text[next] != '&' && p.text[next] != '!' {
			return i, nil
		}
		for i = next; i < len(p.text) && !isBlank(p.text[i]) && !isBreak(p.text[i]); {
			i++
		}
	}
}

// extend adds members below the last one.
func (p *planner) extend(b *box) error {
	indent, err := p.indent(b.node)
	if err != nil {
		return err
	}
	tail := b.node.Range.End
	if !idle(p.text, tail) {
		return refuse("something else stands behind the last member on its line")
	}
	p.insertLines(lineEnd(p.text, tail), b, indent)
	return nil
}

// insertLines adds the new members of a box on lines of their own behind the line that ends at end.
func (p *planner) insertLines(end int, b *box, indent string) {
	w := p.writer(b.spot)
	newline := eol(p.text, end)
	var out strings.Builder
	for _, m := range b.added {
		for _, line := range w.blockMember(m, b.node.Kind == syntax.Sequence) {
			out.WriteString(newline + indent + line)
		}
	}
	p.pieces = append(p.pieces, piece{start: end, end: end, text: out.String(), rank: b.depth()})
}

// indent is the blanks before the members of a block collection that stand on lines of their own.
func (p *planner) indent(n *syntax.Node) (string, error) {
	first := n.Range.Start
	if before := p.text[lineStart(p.text, first):first]; only(before, " -") {
		return strings.Repeat(" ", len(before)), nil
	}
	for i := range slices.Max([]int{len(n.Entries), len(n.Items)}) {
		if x, err := p.blockExtent(n, i); err == nil && x.own {
			return indentAt(p.text, x.head), nil
		}
	}
	return "", refuse("the indentation is not clear")
}

// fill turns a null or an empty collection into one with members.
func (p *planner) fill(b *box) error {
	if p.json || b.up == nil || b.inFlow() {
		return p.fillFlow(b)
	}
	at := b.node.Range
	if at.Len() > 0 && b.node.Kind != syntax.Null && !only(p.text[at.Start+1:at.End-1], " \t") {
		return refuse("there is something inside the brackets")
	}
	if b.entry() == nil {
		return p.fillItem(b)
	}
	if !idle(p.text, at.End) {
		return refuse("something else stands behind it on its line")
	}
	indent, err := p.indent(b.up.node)
	if err != nil {
		return err
	}
	step := p.step()
	if b.node.Kind == syntax.Sequence {
		step = p.listStep()
	}
	if at.Len() > 0 {
		start := at.Start
		for isBlank(p.text[start-1]) {
			start--
		}
		p.put(start, at.End, "")
	}
	p.insertLines(lineEnd(p.text, at.End), b, indent+step)
	return nil
}

// fillItem fills an item of a block list, on the line of its dash.
func (p *planner) fillItem(b *box) error {
	at := b.node.Range
	before := p.text[lineStart(p.text, at.Start):at.Start]
	if at.Len() == 0 || !only(before, " -") {
		return refuse("there is nothing to be replaced")
	}
	w := p.writer(b.spot)
	var lines []string
	for _, m := range b.added {
		lines = append(lines, w.blockMember(m, b.node.Kind == syntax.Sequence)...)
	}
	p.put(at.Start, at.End, strings.Join(lines, eol(p.text, at.Start)+strings.Repeat(" ", len(before))))
	return nil
}
