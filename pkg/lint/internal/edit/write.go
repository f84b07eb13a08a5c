package edit

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// writer writes new values in the style of a document.
type writer struct {
	quoting
	// step and listStep indent the members of mappings and of lists, in blocks.
	step, listStep string
	// colon and comma are what stands between keys and values, and between members, in brackets.
	colon, comma string
	// unit indents collections in brackets that spread over lines; newline ends those lines.
	unit, newline string
}

// writer writes what goes into a collection.
func (p *planner) writer(in *spot) writer {
	w := writer{quoting: p.quoting(in, nil), step: p.step(), listStep: p.listStep(), colon: ": ", comma: ", "}
	if p.tight() {
		w.colon, w.comma = ":", ","
	}
	return w
}

// blockMember is the lines of a new member of a block collection, not indented.
func (w writer) blockMember(m *member, item bool) []string {
	if item {
		return w.blockItem(m.value)
	}
	key := w.key(m.key) + ":"
	if !hasMembers(m.value) {
		return []string{key + " " + w.empty(m.value)}
	}
	indent := w.step
	if m.value.Kind == syntax.Sequence {
		indent = w.listStep
	}
	lines := []string{key}
	for _, line := range w.blockValue(m.value) {
		lines = append(lines, indent+line)
	}
	return lines
}

func (w writer) blockItem(n *syntax.Node) []string {
	if !hasMembers(n) {
		return []string{"- " + w.empty(n)}
	}
	lines := w.blockValue(n)
	for i, line := range lines {
		if i == 0 {
			lines[i] = "- " + line
		} else {
			lines[i] = "  " + line
		}
	}
	return lines
}

// blockValue is the lines of a collection that has members.
func (w writer) blockValue(n *syntax.Node) []string {
	lines := make([]string, 0, len(n.Entries)+len(n.Items))
	for i := range n.Entries {
		lines = append(lines, w.blockMember(&member{key: n.Entries[i].Key, value: n.Entries[i].Value}, false)...)
	}
	for _, item := range n.Items {
		lines = append(lines, w.blockItem(item)...)
	}
	return lines
}

// empty writes a value that has no members.
func (w writer) empty(n *syntax.Node) string {
	switch n.Kind {
	case syntax.Mapping:
		return "{}"
	case syntax.Sequence:
		return "[]"
	default:
		return w.scalar(n)
	}
}

func hasMembers(n *syntax.Node) bool { return len(n.Entries)+len(n.Items) > 0 }

// flowMember writes a new member of a collection in brackets. indent is that of its line, and
// matters where collections spread over lines.
func (w writer) flowMember(m *member, item bool, indent string) string {
	value := w.flowValue(m.value, indent)
	if item {
		return value
	}
	key, colon := w.key(m.key), w.colon
	if !strings.ContainsAny(key[:1], `"'`) && strings.HasSuffix(colon, ":") {
		colon += " "
	}
	return key + colon + value
}

func (w writer) flowValue(n *syntax.Node, indent string) string {
	if !hasMembers(n) {
		return w.empty(n)
	}
	members := make([]*member, 0, len(n.Entries)+len(n.Items))
	for i := range n.Entries {
		members = append(members, &member{key: n.Entries[i].Key, value: n.Entries[i].Value})
	}
	for _, item := range n.Items {
		members = append(members, &member{value: item})
	}
	return w.flowCollection(members, n.Kind == syntax.Sequence, indent)
}

// flowCollection writes a collection in brackets, over several lines if there is a unit to indent
// them by.
func (w writer) flowCollection(members []*member, items bool, indent string) string {
	open, shut := "{", "}"
	if items {
		open, shut = "[", "]"
	}
	before, between, after := "", w.comma, ""
	if w.unit != "" {
		before = w.newline + indent + w.unit
		between = "," + before
		after = w.newline + indent
	}
	texts := make([]string, len(members))
	for i, m := range members {
		texts[i] = w.flowMember(m, items, indent+w.unit)
	}
	return open + before + strings.Join(texts, between) + after + shut
}

// tight tells whether the document is JSON without blanks.
func (p *planner) tight() bool {
	if !p.json {
		return false
	}
	found := first(p.root, func(n *syntax.Node) bool { return len(n.Entries) > 0 })
	return found != nil && found.Entries[0].KeyRange.End+1 == found.Entries[0].Value.Range.Start
}

// step is the document's indentation: that of the first block mapping inside another one.
func (p *planner) step() string {
	step := 0
	first(p.root, func(n *syntax.Node) bool {
		for i := range n.Entries {
			e := &n.Entries[i]
			if v := e.Value; !e.Merged && v.Kind == syntax.Mapping && v.Style == syntax.Block && n.Style == syntax.Block && step <= 0 {
				step = p.column(v) - p.column(n)
			}
		}
		return step > 0
	})
	if step <= 0 {
		step = 2
	}
	return strings.Repeat(" ", step)
}

// listStep is how far the document indents the dashes of lists.
func (p *planner) listStep() string {
	step := p.step()
	first(p.root, func(n *syntax.Node) bool {
		for i := range n.Entries {
			e := &n.Entries[i]
			if v := e.Value; !e.Merged && v.Kind == syntax.Sequence && v.Style == syntax.Block && n.Style == syntax.Block {
				step = strings.Repeat(" ", max(p.column(v)-p.column(n), 0))
				return true
			}
		}
		return false
	})
	return step
}

// column is how many bytes stand before a value on its line.
func (p *planner) column(n *syntax.Node) int {
	return n.Range.Start - lineStart(p.text, n.Range.Start)
}

// first is the first value of a tree, from the outside in, that has what is asked for.
func first(n *syntax.Node, has func(*syntax.Node) bool) *syntax.Node {
	if n.Anchored.Len() > 0 {
		return nil
	}
	if has(n) {
		return n
	}
	for i := range n.Entries {
		if n.Entries[i].Merged {
			continue
		}
		if found := first(n.Entries[i].Value, has); found != nil {
			return found
		}
	}
	for _, item := range n.Items {
		if found := first(item, has); found != nil {
			return found
		}
	}
	return nil
}
