// Package syntax reads YAML and JSON text into trees of values in which every key and every value
// knows the bytes it was read from.
package syntax

import "github.com/arthurlint/arthurlint/pkg/lint/source"

// Kind is what a value is, in the terms of JSON.
type Kind uint8

// The kinds of values.
const (
	Null Kind = iota
	Bool
	Number
	String
	Mapping
	Sequence
)

// Style is how a value is written.
type Style uint8

// The styles of values. JSON text is Flow and DoubleQuoted throughout.
const (
	Plain Style = iota
	SingleQuoted
	DoubleQuoted
	Literal
	Folded
	Block
	Flow
)

// Node is one value. Nodes reached through an alias are shared by all its uses.
type Node struct {
	Kind  Kind
	Style Style
	// Shared is true for what an alias or a merge key refers to: one text, several places.
	Shared bool
	// Open means that a mapping or sequence may hold more than we see.
	Open bool
	// Range is the value's source text, without anchor and tag. A null that is not written has an
	// empty range where it would stand. A block scalar's range begins at its indicator and ends
	// behind its last line that is not blank.
	Range source.Range
	// Anchored is, for an alias, the range of the text it refers to.
	Anchored source.Range
	// Tag is a tag that is none of YAML's own, such as CloudFormation's "!Ref": some program makes
	// another value of this one.
	Tag string
	// Text is the value of a string, the canonical JSON number of a number, "true" or "false".
	Text string
	// Parts is set where the text does not determine a string: its known pieces and its holes.
	Parts []Part
	// Entries are the members of a mapping, in the order of the text; merged ones stand where
	// their merge key stands. Of several entries with one key the last one counts.
	Entries []Entry
	// Items are the members of a sequence.
	Items []*Node

	// size is how many values a reader that expands every alias would hold, height how deep.
	size, height int
}

// Entry is a member of a mapping.
type Entry struct {
	// Key is the key as a JSON reader would get it; with holes in it, the key as written.
	Key      string
	KeyRange source.Range
	// KeyParts is set where the text does not determine the key.
	KeyParts []Part
	// Merged entries came through a merge key.
	Merged bool
	Value  *Node
}

// Part is a piece of a string: known text, or a hole.
type Part struct {
	// Text is the known text, or of a hole the expression as written.
	Text string
	// Class is None for known text.
	Class HoleClass
}

// HoleClass says what kind of unknown a hole is.
type HoleClass uint8

// The classes of holes: a reference that something fills in later, or a placeholder that an
// author is meant to replace.
const (
	None HoleClass = iota
	Ref
	Placeholder
)

// String is the class as rules see it.
func (c HoleClass) String() string { return [...]string{"", "ref", "placeholder"}[c] }

// Get is the value of a key, or nil: the last one where the key stands more than once.
func (n *Node) Get(key string) *Node {
	if e := n.entry(key); e != nil {
		return e.Value
	}
	return nil
}

// At is the value at a chain of keys, or nil.
func (n *Node) At(keys ...string) *Node {
	for _, key := range keys {
		if n == nil {
			return nil
		}
		n = n.Get(key)
	}
	return n
}

// Str is the text of a known string, and whether n is one.
func (n *Node) Str() (string, bool) {
	if n == nil || n.Kind != String || n.Parts != nil {
		return "", false
	}
	return n.Text, true
}

func (n *Node) entry(key string) *Entry {
	if n == nil || n.Kind != Mapping {
		return nil
	}
	for i := len(n.Entries) - 1; i >= 0; i-- {
		if n.Entries[i].Key == key && n.Entries[i].KeyParts == nil {
			return &n.Entries[i]
		}
	}
	return nil
}

// Located is what a path leads to.
type Located struct {
	// Node is the value found, or its nearest ancestor that is there.
	Node *Node
	// Entry is the entry of which Node is the value, or nil (the root, a member of a sequence).
	Entry *Entry
	// Exact is true where the whole path is there; Depth is how many steps of it are.
	Exact bool
	Depth int
}

// Locate follows a path of keys (string) and indices (int) from n. A key with holes goes by how it is
// written.
func (n *Node) Locate(path []any) Located {
	at := Located{Node: n}
	for i, step := range path {
		next := at.step(step)
		if next.Node == nil {
			return at
		}
		next.Depth = i + 1
		at = next
	}
	at.Exact = true
	return at
}

func (l Located) step(step any) Located {
	switch s := step.(type) {
	case string:
		if e := l.Node.entry(s); e != nil {
			return Located{Node: e.Value, Entry: e}
		}
		if e := l.Node.withHoles(s); e != nil {
			return Located{Node: e.Value, Entry: e}
		}
	case int:
		if l.Node.Kind == Sequence && s >= 0 && s < len(l.Node.Items) {
			return Located{Node: l.Node.Items[s]}
		}
	}
	return Located{}
}

// withHoles is the entry whose key has holes and is written so.
func (n *Node) withHoles(key string) *Entry {
	if n == nil || n.Kind != Mapping {
		return nil
	}
	for i := range n.Entries {
		if n.Entries[i].KeyParts != nil && n.Entries[i].Key == key {
			return &n.Entries[i]
		}
	}
	return nil
}
