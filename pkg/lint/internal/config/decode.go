package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// The tags that the YAML reader gives to values.
const (
	tagString = "!!str"
	tagBool   = "!!bool"
	tagInt    = "!!int"
	tagFloat  = "!!float"
	tagNull   = "!!null"
	tagDate   = "!!timestamp"
	tagMerge  = "!!merge"
)

// decoder turns YAML nodes into a Config and collects what is wrong.
type decoder struct {
	file   *source.File
	known  Rules
	lines  []int // where the lines begin as the YAML reader counts them
	errors []Error
}

// field is one key of a mapping and what reads its value.
type field struct {
	name     string
	required bool
	read     func(n *yaml.Node)
}

// root is the value of the file's only document, or nil.
func (d *decoder) root() *yaml.Node {
	decoder := yaml.NewDecoder(bytes.NewReader(d.file.Text))
	var doc, further yaml.Node
	err := decoder.Decode(&doc)
	switch {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil:
		d.syntaxError(err)
		return nil
	}
	switch err := decoder.Decode(&further); {
	case errors.Is(err, io.EOF):
	case err != nil:
		d.syntaxError(err)
	default:
		d.fail(&further, "a configuration is one document, this is a second one")
	}
	if len(doc.Content) == 0 || isNull(doc.Content[0]) {
		return nil
	}
	return doc.Content[0]
}

// syntaxError passes on the YAML reader's error, "yaml: line 3: …" or "yaml: …".
func (d *decoder) syntaxError(err error) {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	at := source.Range{}
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, words, ok := strings.Cut(rest, ": "); ok {
			if line, err := strconv.Atoi(number); err == nil {
				at.Start = d.offset(line, 1)
				message = words
			}
		}
	}
	for at.Start < len(d.file.Text) && d.file.Text[at.Start] == ' ' {
		at.Start++
	}
	at.End = d.lineEnd(at.Start)
	d.failAt(at, "invalid YAML: "+message)
}

// fail notes that a node is wrong.
func (d *decoder) fail(n *yaml.Node, format string, args ...any) {
	d.failAt(d.extent(n), fmt.Sprintf(format, args...))
}

func (d *decoder) failAt(at source.Range, message string) {
	p := d.file.Position(at.Start, source.CodePoints)
	d.errors = append(d.errors, Error{File: d.file.Name, Line: p.Line, Column: p.Column, Range: at, Message: message})
}

// place is where a node stands.
func (d *decoder) place(n *yaml.Node) diag.Place {
	return diag.Place{File: d.file, Range: d.extent(n)}
}

// line is the line that a node begins on, as people count.
func (d *decoder) line(n *yaml.Node) int {
	return d.file.Position(d.extent(n).Start, source.CodePoints).Line
}

// extent is a node's text as far as it stands on the node's first line and is worth underlining.
func (d *decoder) extent(n *yaml.Node) source.Range {
	start := d.offset(n.Line, n.Column)
	end := d.lineEnd(start)
	switch length := len(n.Value); {
	case n.Kind != yaml.ScalarNode:
		end = min(start+1, end)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		end = min(start+length+2, end)
	default:
		end = min(start+length, end)
	}
	return source.Range{Start: start, End: end}
}

func (d *decoder) lineEnd(offset int) int {
	if i := bytes.IndexAny(d.file.Text[offset:], "\r\n"); i >= 0 {
		return offset + i
	}
	return len(d.file.Text)
}

// offset is the byte offset of a line and column of the YAML reader, which counts code points, and
// lines by more breaks than people do (YAML 1.1: NEL, LS and PS).
func (d *decoder) offset(line, column int) int {
	if d.lines == nil {
		d.lines = yamlLines(d.file.Text)
	}
	if line < 1 || line > len(d.lines) {
		return len(d.file.Text)
	}
	p := d.file.Position(d.lines[line-1], source.CodePoints)
	p.Column += max(column, 1) - 1
	return d.file.Offset(p, source.CodePoints)
}

func yamlLines(text []byte) []int {
	lines := []int{0}
	for i, r := range string(text) {
		switch r {
		case '\r':
			if i+1 == len(text) || text[i+1] != '\n' {
				lines = append(lines, i+1)
			}
		case '\n':
			lines = append(lines, i+1)
		case '\u0085':
			lines = append(lines, i+2)
		case '\u2028', '\u2029':
			lines = append(lines, i+3)
		}
	}
	return lines
}

// follow is the node that an alias stands for, or the node itself.
func follow(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode && n.Alias != nil {
		return n.Alias
	}
	return n
}

// isNull tells whether a value is null, as one is that is not written.
func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == tagNull }

// describe names what a node is, for messages that want something else.
func describe(n *yaml.Node) string {
	switch tag := n.ShortTag(); {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case tag == tagNull:
		return "empty"
	case tag == tagBool:
		return "the boolean " + n.Value
	case tag == tagInt, tag == tagFloat:
		return "the number " + n.Value
	}
	return strconv.Quote(n.Value)
}

// pairs calls read for each key of a mapping that stands there for the first time.
func (d *decoder) pairs(n *yaml.Node, what string, read func(key string, keyNode, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		d.fail(n, "%s must be a mapping, this is %s", what, describe(n))
		return
	}
	lines := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := follow(n.Content[i])
		if key.Kind != yaml.ScalarNode {
			d.fail(n.Content[i], "a key of %s must be a word, this is %s", what, describe(key))
			continue
		}
		if line, ok := lines[key.Value]; ok {
			d.fail(n.Content[i], "duplicate key %q, it already stands in line %d", key.Value, line)
			continue
		}
		if key.ShortTag() == tagMerge {
			d.fail(n.Content[i], "merge keys are not read here; write the keys out")
			continue
		}
		lines[key.Value] = d.line(n.Content[i])
		read(key.Value, n.Content[i], follow(n.Content[i+1]))
	}
}

// fields reads a mapping by a table of its keys.
func (d *decoder) fields(n *yaml.Node, what string, table []field) {
	if n.Kind != yaml.MappingNode {
		d.fail(n, "%s must be a mapping, this is %s", what, describe(n))
		return
	}
	seen := map[string]bool{}
	d.pairs(n, what, func(key string, keyNode, value *yaml.Node) {
		i := slices.IndexFunc(table, func(f field) bool { return f.name == key })
		if i < 0 {
			d.fail(keyNode, "unknown key %q in %s%s", key, what, oneOf(key, names(table)))
			return
		}
		seen[key] = true
		table[i].read(value)
	})
	for _, f := range table {
		if f.required && !seen[f.name] {
			d.fail(n, "%s has no %s", what, f.name)
		}
	}
}

func names(table []field) []string {
	out := make([]string, 0, len(table))
	for _, f := range table {
		out = append(out, f.name)
	}
	return out
}

// items calls read for each member of a list.
func (d *decoder) items(n *yaml.Node, what string, read func(item *yaml.Node)) {
	if n.Kind != yaml.SequenceNode {
		d.fail(n, "%s must be a list, this is %s", what, describe(n))
		return
	}
	for _, item := range n.Content {
		read(follow(item))
	}
}

// text reads a string that is not blank.
func (d *decoder) text(n *yaml.Node, what string) (string, bool) {
	switch {
	case n.Kind != yaml.ScalarNode || n.ShortTag() != tagString && !isNull(n):
		hint := ""
		if n.Kind == yaml.ScalarNode {
			hint = "; put it in quotes"
		}
		d.fail(n, "%s must be text, this is %s%s", what, describe(n), hint)
		return "", false
	case isNull(n) || strings.TrimSpace(n.Value) == "":
		d.fail(n, "%s is empty", what)
		return "", false
	}
	return n.Value, true
}
