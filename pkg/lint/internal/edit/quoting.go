package edit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// quoting is how new scalars are written: as those around them are.
type quoting struct {
	// keys and values are the quotes of strings that could do without, 0 for none.
	keys, values byte
	// char is the quote of strings that need one.
	char byte
	// flow is true inside brackets and braces.
	flow, json bool
}

// quoting is the habit of the members of a collection, or of one around it. The value at except is
// left out: it will be replaced.
func (p *planner) quoting(in, except *spot) quoting {
	q := quoting{json: p.json}
	if p.json {
		return q
	}
	q.char = p.quoteChar()
	q.flow = in != nil && (in.node.Style == syntax.Flow || in.inFlow())
	for at := in; at != nil; at = at.up {
		if keys, found := p.keyQuotes(at.node); found {
			q.keys = keys
			break
		}
	}
	plain, quotes := 0, []byte(nil)
	for at := in; at != nil && plain+len(quotes) == 0; at = at.up {
		plain, quotes = valueQuotes(at.node, except)
	}
	if plain+len(quotes) == 0 {
		plain, quotes = allQuotes(p.root)
	}
	q.char = prevailing(quotes, q.char)
	if plain == 0 && len(quotes) > 0 {
		q.values = q.char
	}
	return q
}

// keyQuotes is the quote of a mapping's keys, 0 if any has none.
func (p *planner) keyQuotes(n *syntax.Node) (quote byte, found bool) {
	for i := range n.Entries {
		e := &n.Entries[i]
		if e.Merged || e.KeyRange.Len() == 0 {
			continue
		}
		c := p.text[e.KeyRange.Start]
		if c != '"' && c != '\'' {
			return 0, true
		}
		quote, found = c, true
	}
	return quote, found
}

// valueQuotes is how many members are plain strings, and the quotes of the others.
func valueQuotes(n *syntax.Node, except *spot) (plain int, quotes []byte) {
	count := func(member *syntax.Node) {
		if member.Kind != syntax.String || except != nil && member == except.node {
			return
		}
		switch member.Style {
		case syntax.Plain:
			plain++
		case syntax.DoubleQuoted:
			quotes = append(quotes, '"')
		case syntax.SingleQuoted:
			quotes = append(quotes, '\'')
		default: // blocks of text say nothing of quotes
		}
	}
	for i := range n.Entries {
		if !n.Entries[i].Merged {
			count(n.Entries[i].Value)
		}
	}
	for _, item := range n.Items {
		count(item)
	}
	return plain, quotes
}

// prevailing is the quote that most have, otherwise where none does.
func prevailing(quotes []byte, otherwise byte) byte {
	single := bytes.Count(quotes, []byte{'\''})
	switch double := len(quotes) - single; {
	case double > single:
		return '"'
	case single > double:
		return '\''
	}
	return otherwise
}

// quoteChar is the quote that most strings of the document have.
func (p *planner) quoteChar() byte {
	_, quotes := allQuotes(p.root)
	return prevailing(quotes, '"')
}

// allQuotes is valueQuotes of all the collections in a value.
func allQuotes(n *syntax.Node) (plain int, quotes []byte) {
	first(n, func(n *syntax.Node) bool {
		p, q := valueQuotes(n, nil)
		plain += p
		quotes = append(quotes, q...)
		return false
	})
	return plain, quotes
}

func (q quoting) scalar(n *syntax.Node) string {
	switch {
	case q.json:
		return jsonScalar(n)
	case n.Kind == syntax.Null:
		return "null"
	case n.Kind != syntax.String:
		return n.Text
	case q.values == 0 && isPlain(n.Text, q.flow):
		return n.Text
	}
	return quoted(n.Text, q.char)
}

func (q quoting) key(name string) string {
	switch {
	case q.json:
		return jsonString(name)
	case q.keys == 0 && isPlainKey(name, q.flow):
		return name
	case q.keys == 0:
		return quoted(name, q.char)
	}
	return quoted(name, q.keys)
}

// quoted is a YAML string in quotes. Single ones cannot hold everything.
func quoted(text string, quote byte) string {
	if quote == '\'' && isPrintable(text) {
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	}
	var out strings.Builder
	out.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			out.WriteString(`\` + string(r))
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\t':
			out.WriteString(`\t`)
		case r == '\r':
			out.WriteString(`\r`)
		case isPrintable(string(r)):
			out.WriteRune(r)
		case r > 0xFFFF:
			fmt.Fprintf(&out, `\U%08x`, r)
		default:
			fmt.Fprintf(&out, `\u%04x`, r)
		}
	}
	out.WriteByte('"')
	return out.String()
}

func isPrintable(text string) bool {
	for _, r := range text {
		if !unicode.IsPrint(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

// isPlain tells whether a string can be written without quotes: to the reader of kubectl it is
// exactly this string, and it looks like nothing else to anybody.
func isPlain(text string, flow bool) bool {
	if looksNumeric(text) || text == "=" || text == "<<" || !isPrintable(text) {
		return false
	}
	candidate := "k: " + text + "\n"
	if flow {
		candidate = "{k: " + text + ", z: z}\n"
	}
	root := readMapping(candidate, flow)
	if root == nil || root.Entries[0].Key != "k" {
		return false
	}
	value := root.Entries[0].Value
	got, ok := value.Str()
	return ok && got == text && value.Style == syntax.Plain
}

// isPlainKey is isPlain for a key.
func isPlainKey(name string, flow bool) bool {
	if looksNumeric(name) || name == "=" || name == "<<" || !isPrintable(name) || name == "" || strings.ContainsRune(`"'&*!|>`, rune(name[0])) {
		return false
	}
	candidate := name + ": v\n"
	if flow {
		candidate = "{" + name + ": v, " + name + "z: z}\n"
	}
	root := readMapping(candidate, flow)
	if root == nil || root.Entries[0].Key != name || !isPlain(name, flow) {
		return false
	}
	got, ok := root.Entries[0].Value.Str()
	return ok && got == "v"
}

// readMapping is the mapping that a text is, with one entry, or in braces two.
func readMapping(text string, flow bool) *syntax.Node {
	docs := syntax.ParseYAML([]byte(text), syntax.DefaultLimits(), nil)
	entries := 1
	if flow {
		entries = 2
	}
	if len(docs) != 1 || docs[0].Root == nil || len(docs[0].Problems) > 0 || len(docs[0].Root.Entries) != entries {
		return nil
	}
	return docs[0].Root
}

// looksNumeric tells what some reader of YAML may take for a number, a date or a time.
func looksNumeric(text string) bool {
	return text != "" && strings.Trim(text, "0123456789abcdefABCDEFxXoO_.:+-,") == "" &&
		strings.ContainsAny(text[:1], "0123456789.+-") && strings.ContainsAny(text, "0123456789")
}

// jsonScalar is a scalar in JSON.
func jsonScalar(n *syntax.Node) string {
	switch n.Kind {
	case syntax.String:
		return jsonString(n.Text)
	case syntax.Null:
		return "null"
	default:
		return n.Text
	}
}

func jsonString(text string) string {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return `""` // strings always have a JSON form
	}
	return strings.TrimSuffix(out.String(), "\n")
}
