package facts

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// textScan is what the keys and strings of a policy hold that few policies do.
type textScan struct {
	// dollar is true for a "$", barred for a character that a policy may not have.
	dollar, barred bool
}

// scanText looks through all keys and strings below a node once. It allocates nothing.
func scanText(n *syntax.Node) textScan {
	var found textScan
	if n != nil {
		found.node(n)
	}
	return found
}

func (f *textScan) node(n *syntax.Node) {
	if n.Kind == syntax.String {
		f.text(n.Text)
	}
	for i := range n.Entries {
		f.text(n.Entries[i].Key)
		if v := n.Entries[i].Value; v != nil {
			f.node(v)
		}
	}
	for _, item := range n.Items {
		f.node(item)
	}
}

func (f *textScan) text(text string) {
	for i := range len(text) {
		switch c := text[i]; {
		case c == '$':
			f.dollar = true
		case barredByte(c):
			f.barred = true
		}
	}
}

// barredByte tells whether a byte begins a character that a policy may not have: in UTF-8 those
// above U+00FF begin with C4 or more.
func barredByte(c byte) bool {
	return c-' ' >= 0xc4-' ' && c != '\t' && c != '\n' && c != '\r'
}

// barredRune tells whether a policy may not have a character (reference_iam-quotas).
func barredRune(r rune) bool {
	return r > 0xff || r < ' ' && r != '\t' && r != '\n' && r != '\r'
}

// characters are the rows about characters. Paths are made only here: most policies never need one.
func (b *builder) characters() {
	w := characterWalk{}
	w.node(b.root)
	b.out.Characters = w.rows
}

type characterWalk struct {
	path []any
	rows []Character
}

func (w *characterWalk) node(n *syntax.Node) {
	if n.Kind == syntax.String {
		w.text(n.Text, n.Parts, false)
	}
	// Of a key that stands twice a path leads to the last one only, to one with holes not at all.
	last := make(map[string]int, len(n.Entries))
	for i := range n.Entries {
		if e := &n.Entries[i]; e.KeyParts == nil && e.Value != nil {
			last[e.Key] = i
		}
	}
	for i := range n.Entries {
		e := &n.Entries[i]
		if at, ok := last[e.Key]; !ok || at != i {
			continue
		}
		w.path = append(w.path, e.Key)
		w.text(e.Key, nil, true)
		w.node(e.Value)
		w.path = w.path[:len(w.path)-1]
	}
	for i, item := range n.Items {
		w.path = append(w.path, i)
		w.node(item)
		w.path = w.path[:len(w.path)-1]
	}
}

// text adds the row of one string, if it has any. What fills a hole is not looked at.
func (w *characterWalk) text(text string, parts []syntax.Part, key bool) {
	if parts == nil {
		parts = []syntax.Part{{Text: text}}
	}
	var first rune
	found, fixable := false, true
	var fixed strings.Builder
	for _, part := range parts {
		for _, r := range part.Text {
			if part.Class != syntax.None || !barredRune(r) {
				fixed.WriteRune(r)
				continue
			}
			if !found {
				first, found = r, true
			}
			plain, ok := plainTwin(r)
			fixable = fixable && ok
			fixed.WriteString(plain)
		}
	}
	if !found {
		return
	}
	row := Character{
		At: append([]any{}, w.path...), Key: key, Text: string(first), Code: fmt.Sprintf("U+%04X", first), Name: characterName(first),
	}
	row.Plain, _ = plainTwin(first)
	if inner, ok := unquoted(text); ok {
		row.Plain, row.Fixed = "", inner
	} else if fixable {
		row.Fixed = fixed.String()
	}
	w.rows = append(w.rows, row)
}

// unquoted is what stands between two curly quotation marks that surround a whole string: they were
// meant to be the string's own.
func unquoted(text string) (string, bool) {
	first, size := utf8.DecodeRuneInString(text)
	last, end := utf8.DecodeLastRuneInString(text)
	if size+end > len(text) || !isCurly(first) || !isCurly(last) {
		return "", false
	}
	inner := text[size : len(text)-end]
	return inner, !strings.ContainsFunc(inner, barredRune)
}
