package edit

import (
	"bytes"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// set replaces a scalar.
func (p *planner) set(at *spot, value *syntax.Node) error {
	old := at.node
	if p.json {
		p.put(old.Range.Start, old.Range.End, jsonScalar(value))
		return nil
	}
	if err := p.plainTag(at); err != nil {
		return err
	}
	if old.Style == syntax.Literal || old.Style == syntax.Folded {
		return p.setBlock(at, value)
	}
	text := p.newScalar(at, value)
	switch {
	case old.Range.Len() > 0:
	case at.entry() != nil && old.Range.Start == at.entry().KeyRange.End:
		text = ": " + text // a key in braces without its colon
	default:
		text = " " + text
	}
	p.putValue(old.Range.Start, old.Range.End, text)
	return nil
}

// newScalar writes a value as it shall stand in the place of another.
func (p *planner) newScalar(at *spot, value *syntax.Node) string {
	q := p.quoting(at.up, at)
	if value.Kind != syntax.String || at.node.Kind != syntax.String {
		return q.scalar(value)
	}
	switch at.node.Style {
	case syntax.DoubleQuoted:
		q = quoting{values: '"', char: '"', flow: q.flow}
	case syntax.SingleQuoted:
		q = quoting{values: '\'', char: '\'', flow: q.flow}
	default:
		q.values = 0
	}
	return q.scalar(value)
}

// plainTag refuses a value with a tag of somebody's own: who knows what it makes of the new one.
func (p *planner) plainTag(at *spot) error {
	from := lineStart(p.text, at.node.Range.Start)
	if e := at.entry(); e != nil {
		from = e.KeyRange.End
	}
	for _, word := range bytes.Fields(p.text[min(from, at.node.Range.Start):at.node.Range.Start]) {
		if word[0] == '!' && len(word) > 1 && word[1] != '!' {
			return refuse("a tag decides what the value means")
		}
	}
	return nil
}

// setBlock replaces the text of a block scalar, by one in the same style if it can be.
func (p *planner) setBlock(at *spot, value *syntax.Node) error {
	old := at.node.Range
	header := lineEnd(p.text[:old.End], old.Start)
	if value.Kind == syntax.String {
		if lines, ok := p.blockLines(at.node, value.Text, header); ok {
			p.put(pastBreak(p.text, header), old.End, lines)
			return nil
		}
	}
	if bytes.IndexByte(p.text[old.Start:header], '#') >= 0 {
		return refuse("it is a block of text with a comment")
	}
	q := p.quoting(at.up, at)
	p.put(old.Start, old.End, q.scalar(value))
	return nil
}

// blockLines is a string as the lines of a block scalar that stands there already, the header of
// which ends at header. It is false where the style cannot hold the string.
func (p *planner) blockLines(n *syntax.Node, text string, header int) (string, bool) {
	indicators := string(bytes.TrimRight(bytes.SplitN(p.text[n.Range.Start:header], []byte("#"), 2)[0], " \t"))
	body, breaks := strings.CutSuffix(text, "\n")
	wanted := indicators == "|" || indicators == ">"
	if !wanted && indicators != "|-" && indicators != ">-" || breaks != wanted || !isPrintable(strings.ReplaceAll(body, "\n", "")) {
		return "", false
	}
	lines := strings.Split(body, "\n")
	if n.Style == syntax.Folded && len(lines) > 1 || lines[0] == "" || lines[len(lines)-1] == "" || isBlank(lines[0][0]) {
		return "", false
	}
	first := gapInBlock(p.text, pastBreak(p.text, header))
	if first >= n.Range.End {
		return "", false
	}
	indent, newline := indentAt(p.text, first), eol(p.text, header)
	var out strings.Builder
	for i, line := range lines {
		if i > 0 {
			out.WriteString(newline)
		}
		if line != "" {
			out.WriteString(indent + line)
		}
	}
	return out.String(), true
}

// gapInBlock is the end of the blanks and line breaks at i.
func gapInBlock(text []byte, i int) int {
	for i < len(text) && (isBlank(text[i]) || isBreak(text[i])) {
		i++
	}
	return i
}

// rename replaces a key.
func (p *planner) rename(at *spot, name string) error {
	key := at.entry().KeyRange
	if key.Len() == 0 {
		return refuse("the key is not written")
	}
	if p.json {
		p.put(key.Start, key.End, jsonString(name))
		return nil
	}
	q := quoting{flow: at.inFlow(), char: p.quoteChar()}
	switch p.text[key.Start] {
	case '"':
		q.keys, q.char = '"', '"'
	case '\'':
		q.keys, q.char = '\'', '\''
	case '*':
		return refuse("an alias stands for the key")
	}
	p.put(key.Start, key.End, q.key(name))
	return nil
}
