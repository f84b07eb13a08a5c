package facts

import (
	"unicode"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// sizeOf is how many characters other than white space a value has at least, written as JSON. What
// is wholly unknown may turn out not to be there, and counts nothing, its key neither.
func sizeOf(n *syntax.Node) int {
	if n == nil || hollow(n.Kind, n.Parts) {
		return 0
	}
	switch n.Kind {
	case syntax.Mapping:
		return sizeOfMapping(n)
	case syntax.Sequence:
		size, members := 2, 0
		for _, item := range n.Items {
			if item != nil && !hollow(item.Kind, item.Parts) {
				size += sizeOf(item)
				members++
			}
		}
		return size + max(0, members-1)
	case syntax.String:
		return sizeOfString(n.Text, n.Parts)
	case syntax.Null:
		return len("null")
	default:
		return len(n.Text)
	}
}

func sizeOfMapping(n *syntax.Node) int {
	size, members := 2, 0
	for i := range n.Entries {
		e := &n.Entries[i]
		if e.Value == nil || hollow(e.Value.Kind, e.Value.Parts) || hollow(syntax.String, e.KeyParts) ||
			e.KeyParts == nil && n.Get(e.Key) != e.Value {
			continue
		}
		size += sizeOfString(e.Key, e.KeyParts) + 1 + sizeOf(e.Value)
		members++
	}
	return size + max(0, members-1)
}

// hollow tells whether nothing of a value is known.
func hollow(kind syntax.Kind, parts []syntax.Part) bool {
	if kind != syntax.String || parts == nil {
		return false
	}
	for _, p := range parts {
		if p.Class == syntax.None && p.Text != "" {
			return false
		}
	}
	return true
}

func sizeOfString(text string, parts []syntax.Part) int {
	if parts == nil {
		return 2 + sizeOfText(text)
	}
	size := 2
	for _, p := range parts {
		if p.Class == syntax.None {
			size += sizeOfText(p.Text)
		}
	}
	return size
}

// sizeOfText counts characters as they stand between the quotes of JSON.
func sizeOfText(text string) int {
	size := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c > '\\' && c < utf8.RuneSelf || c > '"' && c < '\\' || c == '!' {
			size++
			continue
		}
		if c < utf8.RuneSelf {
			size += sizeOfSpecial(c)
			continue
		}
		r, length := utf8.DecodeRuneInString(text[i:])
		i += length - 1
		if !unicode.IsSpace(r) {
			size++
		}
	}
	return size
}

// sizeOfSpecial is how many characters a blank, a quote, a backslash or a control character takes.
func sizeOfSpecial(c byte) int {
	switch c {
	case ' ':
		return 0
	case '"', '\\', '\n', '\t', '\r', '\b', '\f':
		return 2
	}
	return len(`\u0000`)
}
