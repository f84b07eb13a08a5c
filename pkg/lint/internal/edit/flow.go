package edit

import (
	"bytes"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// stand is where a member of a collection in brackets stands: from head to tail, with the comma
// behind it at comma, or -1.
type stand struct {
	head, tail, comma int
}

// layout is a collection in brackets.
type layout struct {
	*planner
	*box
	open, shut int
	stands     []stand
}

// flow plans the edits of a collection in brackets that has members.
func (p *planner) flow(b *box) error {
	l := &layout{planner: p, box: b, open: b.node.Range.Start, shut: b.node.Range.End - 1}
	if c := p.text[l.open]; c != '{' && c != '[' {
		return refuse("a pair without braces has no room")
	}
	if err := l.find(); err != nil {
		return err
	}
	kept := b.kept()
	switch {
	case len(kept) > 0:
		if err := l.cut(kept); err != nil {
			return err
		}
		if len(b.added) > 0 {
			l.extend()
		}
		return nil
	case l.commented(l.open+1, l.shut):
		return refuse("there are comments between the members")
	case len(b.added) > 0:
		separator, texts := l.texts()
		p.put(l.stands[0].head, l.stands[len(l.stands)-1].tail, strings.Join(texts, ","+separator))
	default:
		p.put(l.open+1, l.shut, "")
	}
	return nil
}

// find finds where the members stand.
func (l *layout) find() error {
	from := l.open + 1
	for i := range l.size() {
		s := stand{comma: -1}
		if l.node.Kind == syntax.Mapping {
			e := &l.node.Entries[i]
			if e.Merged {
				return refuse("%s comes through a merge key", e.Key)
			}
			s.head, s.tail = e.KeyRange.Start, max(e.KeyRange.End, e.Value.Range.End)
		} else {
			s.head, s.tail = l.node.Items[i].Range.Start, l.node.Items[i].Range.End
		}
		next := gap(l.text, s.tail)
		if gap(l.text, from) != s.head || next > l.shut {
			return refuse("the members are not written plainly")
		}
		if l.text[next] == ',' {
			s.comma = next
			from = next + 1
		} else if next != l.shut || i+1 < l.size() {
			return refuse("the members are not written plainly")
		}
		l.stands = append(l.stands, s)
	}
	return nil
}

// commented tells whether there is a comment between two members, or more, that stand from one
// offset to another.
func (l *layout) commented(from, to int) bool {
	for i := from; i < to; {
		for _, s := range l.stands {
			if s.head == i {
				i = s.tail
			}
		}
		if i < to && l.text[i] == '#' {
			return true
		}
		i++
	}
	return false
}

// own tells whether the lines of a member hold nothing else, and where they end.
func (l *layout) own(s stand) (int, bool) {
	start := lineStart(l.text, s.head)
	end := max(s.tail, s.comma+1)
	return lineEnd(l.text, end), start > l.open && only(l.text[start:s.head], " \t") && idle(l.text, end) && lineEnd(l.text, end) < l.shut
}

// cut takes members out.
func (l *layout) cut(kept []int) error {
	last := len(l.stands) - 1
	lastKept := kept[len(kept)-1]
	if lastKept < last && len(l.added) > 0 {
		return l.cutTail(lastKept)
	}
	// The comma of what is last now goes, unless the old last one had one.
	comma := lastKept < last && l.stands[last].comma < 0
	for i, s := range l.stands {
		if !l.gone[i] {
			continue
		}
		end, own := l.own(s)
		var from, to int
		switch {
		case own:
			l.put(beforeBreak(l.text, lineStart(l.text, s.head)), end, "")
			continue
		case i > lastKept:
			from, to = l.stands[i-1].tail, s.tail
			comma = comma && i > lastKept+1
		default:
			from, to = s.head, l.stands[i+1].head
		}
		if l.commented(from, to) {
			return refuse("there are comments between the members")
		}
		l.put(from, to, "")
	}
	if comma {
		l.put(l.stands[lastKept].comma, l.stands[lastKept].comma+1, "")
	}
	return nil
}

// cutTail takes members out so that others can follow the last one that is kept.
func (l *layout) cutTail(lastKept int) error {
	from, to := l.stands[lastKept].tail, l.stands[len(l.stands)-1].tail
	if l.commented(from, to) {
		return refuse("there are comments between the members")
	}
	l.put(from, to, "")
	for i := range lastKept {
		if !l.gone[i] {
			continue
		}
		if l.commented(l.stands[i].head, l.stands[i+1].head) {
			return refuse("there are comments between the members")
		}
		l.put(l.stands[i].head, l.stands[i+1].head, "")
	}
	return nil
}

// texts are the new members as they shall be written, and what goes between a comma and each.
func (l *layout) texts() (string, []string) {
	last := l.stands[len(l.stands)-1]
	w := l.writer(l.spot)
	separator, spread := l.separator(last)
	w.colon = l.colon(w.colon)
	indent := ""
	if spread {
		indent = indentAt(l.text, last.head)
		w.newline = eol(l.text, l.open)
		w.unit = l.unit(l.node)
	}
	texts := make([]string, len(l.added))
	for i, m := range l.added {
		texts[i] = w.flowMember(m, l.node.Kind == syntax.Sequence, indent)
	}
	return separator, texts
}

// extend adds members behind the last one.
func (l *layout) extend() {
	separator, texts := l.texts()
	last := l.stands[len(l.stands)-1]
	added := separator + strings.Join(texts, ","+separator)
	line := lineEnd(l.text, last.tail)
	comment := strings.ContainsAny(separator, "\r\n") && line < l.shut && bytes.IndexByte(l.text[last.tail:line], '#') >= 0
	switch {
	case !comment:
		l.put(last.tail, last.tail, ","+added)
	case last.comma >= 0:
		l.put(line, line, added+",")
	default:
		l.put(last.tail, last.tail, ",")
		l.put(line, line, added)
	}
}

// separator is what stands between a comma and the member behind it, and whether that is a line
// break.
func (l *layout) separator(last stand) (string, bool) {
	before := l.text[l.open+1 : last.head]
	if n := len(l.stands); n > 1 {
		before = l.text[l.stands[n-2].comma+1 : last.head]
	} else if !bytes.ContainsAny(before, "\r\n") {
		if l.tight() {
			return "", false
		}
		return " ", false
	}
	if bytes.ContainsAny(before, "\r\n") {
		return eol(l.text, beforeBreak(l.text, lineStart(l.text, last.head))) + indentAt(l.text, last.head), true
	}
	return string(before), false
}

// colon is what stands between the last key and its value.
func (l *layout) colon(otherwise string) string {
	if n := len(l.node.Entries); n > 0 {
		e := &l.node.Entries[n-1]
		between := string(l.text[e.KeyRange.End:max(e.Value.Range.Start, e.KeyRange.End)])
		if strings.Trim(between, " \t") == ":" && e.Value.Range.Len() > 0 {
			return between
		}
	}
	return otherwise
}

// unit is by how much a collection in brackets that spreads over lines indents its members, or ""
// for one that does not.
func (p *planner) unit(n *syntax.Node) string {
	if n.Style != syntax.Flow || !hasMembers(n) {
		return ""
	}
	var head int
	if n.Kind == syntax.Mapping {
		head = n.Entries[0].KeyRange.Start
	} else {
		head = n.Items[0].Range.Start
	}
	unit, deeper := strings.CutPrefix(indentAt(p.text, head), indentAt(p.text, n.Range.Start))
	if !deeper || head < n.Range.Start || lineStart(p.text, head) <= n.Range.Start {
		return ""
	}
	return unit
}

// fillFlow writes a null or an empty collection anew, with members in brackets.
func (p *planner) fillFlow(b *box) error {
	at := b.node.Range
	if at.Len() > 0 && b.node.Kind != syntax.Null && !only(p.text[at.Start+1:at.End-1], " \t\r\n") {
		return refuse("there is something inside the brackets")
	}
	w := p.writer(b.spot)
	if b.up == nil || b.up.node.Style == syntax.Flow {
		w.flow = true
	}
	if b.up != nil {
		w.unit, w.newline = p.unit(b.up.node), eol(p.text, at.Start)
	}
	text := w.flowCollection(b.added, b.node.Kind == syntax.Sequence, indentAt(p.text, at.Start))
	if at.Len() == 0 {
		if e := b.entry(); e == nil || e.KeyRange.End == at.Start {
			return refuse("there is nothing to be replaced")
		}
		text = " " + text
	}
	p.putValue(at.Start, at.End, text)
	return nil
}
