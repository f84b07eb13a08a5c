package syntax

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// The reader tells only where a node begins, its anchor and tag included. This file finds where
// its own text begins and ends.

// properties are the anchor and the tag that stand before a node's content.
type properties struct {
	// content is where the content begins, which may be lines further down.
	content int
	// end is behind the last of them; where there is none, where the node begins.
	end int
	// bare is true for the tag "!", which makes a plain scalar a string.
	bare bool
}

// properties reads those of a node that begins at i. They end before limit, where the next node
// may begin with properties of its own: of a mapping its first key, of a scalar the next key.
func (m *marks) properties(n *yaml.Node, i, limit int) properties {
	p := properties{content: i, end: i}
	anchor, tag := n.Anchor != "", n.Style&yaml.TaggedStyle != 0
	for p.content < min(limit, len(m.text)) {
		i = p.content + 1
		switch c := m.text[p.content]; {
		case c == '&' && anchor:
			anchor = false
			for i < len(m.text) && isAnchorByte(m.text[i]) {
				i++
			}
		case c == '!' && tag:
			tag = false
			for !endsWord(m.text, i) {
				i++
			}
		case c == '!' && n.Style&yaml.TaggedStyle == 0 && !p.bare && endsWord(m.text, i):
			p.bare = true
		default:
			return p
		}
		p.end = i
		p.content = m.skipBlanks(i)
	}
	return p
}

func isAnchorByte(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// scalar is the extent of a scalar with the given properties.
func (m *marks) scalar(n *yaml.Node, p properties) source.Range {
	start := p.content
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return source.Range{Start: start, End: m.doubleQuoted(start)}
	case n.Style&yaml.SingleQuotedStyle != 0:
		return source.Range{Start: start, End: m.singleQuoted(start)}
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return source.Range{Start: start, End: m.blockScalar(start, n.Value)}
	case n.Value == "":
		return source.Range{Start: p.end, End: p.end}
	}
	return source.Range{Start: start, End: m.plain(start, n.Value)}
}

func (m *marks) doubleQuoted(i int) int {
	for i++; i < len(m.text); i++ {
		switch m.text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(m.text)
}

func (m *marks) singleQuoted(i int) int {
	for i++; i < len(m.text); i++ {
		if m.text[i] != '\'' {
			continue
		}
		if i+1 < len(m.text) && m.text[i+1] == '\'' {
			i++
			continue
		}
		return i + 1
	}
	return len(m.text)
}

// plain walks the value through the source: the same letters, where folding has turned line
// breaks and the blanks around them into the value's blanks.
func (m *marks) plain(i int, value string) int {
	if end := i + len(value); end <= len(m.text) && string(m.text[i:end]) == value {
		return end
	}
	for v := 0; v < len(value); {
		if width := foldWidth(value, v); width > 0 {
			v += width
			continue
		}
		for i < len(m.text) {
			width := foldWidth(m.text, i)
			if width == 0 {
				break
			}
			i += width
		}
		if i >= len(m.text) {
			return i
		}
		v++
		i++
	}
	return i
}

// foldWidth is the width of the blank or line break at offset i of text, or 0.
func foldWidth[T string | []byte](text T, i int) int {
	if isBlank(text[i]) {
		return 1
	}
	return breakWidth(text, i)
}

// blockScalar is the end of a block scalar whose indicator stands at i: behind its last line that
// is not blank. The content's indentation is that of its first such line.
func (m *marks) blockScalar(i int, value string) int {
	line := m.lineEnd(i)
	end := m.header(i)
	own, written := ownIndent(value)
	if !written {
		return end
	}
	indent := -1
	for next := m.nextLine(line); next < len(m.text); next = m.nextLine(line) {
		line = m.lineEnd(next)
		content := next
		for content < line && m.text[content] == ' ' {
			content++
		}
		if content == line {
			continue
		}
		if indent < 0 {
			indent = max(content-next-own, 0)
		}
		if content-next < indent {
			break
		}
		for content < line && isBlank(m.text[content]) {
			content++
		}
		if content < line {
			end = line
		}
	}
	return end
}

// header is the end of a block scalar's indicators.
func (m *marks) header(i int) int {
	for i++; i < len(m.text) && (m.text[i] == '+' || m.text[i] == '-' || m.text[i] >= '1' && m.text[i] <= '9'); {
		i++
	}
	return i
}

// ownIndent is how many blanks of its first line an indentation indicator made part of a block
// scalar's value. It is false for a value that is all blank.
func ownIndent(value string) (indent int, written bool) {
	line := 0
	for i := 0; i < len(value); i++ {
		switch value[i] {
		case ' ':
			continue
		case '\n', '\r', 0xC2, 0xE2:
			if width := breakWidth(value, i); width > 0 {
				i += width - 1
				line = i + 1
				continue
			}
		}
		return i - line, strings.Trim(value, " \t\r\n\u0085\u2028\u2029") != ""
	}
	return 0, false
}

// closing is the offset behind the bracket that closes a flow collection, searched from i, the
// end of its last member.
func (m *marks) closing(i int, bracket byte) int {
	for i = m.skipBlanks(i); i < len(m.text); i = m.skipBlanks(i + 1) {
		if m.text[i] == bracket {
			return i + 1
		}
	}
	return i
}
