// Package edit turns the fix of a rule, which speaks of paths and values, into byte edits of the
// text that a person wrote: in its style, and touching nothing else. What it cannot do exactly it
// refuses: every result is read again and compared before it is handed out.
package edit

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// The operations of an Intent.
const (
	// Set replaces a scalar by a scalar.
	Set = "set"
	// Remove takes a member out of a mapping or a list.
	Remove = "remove"
	// Rename gives a member of a mapping another key.
	Rename = "rename"
	// Insert adds a member to a mapping, or one at the end of a list. Mappings on the way to it
	// that are not there are added, too.
	Insert = "insert"
)

// Intent is one step of a fix. The paths of all the steps of a fix speak of the document as it is
// before any of them.
type Intent struct {
	Op string
	// At leads to the value: keys (string) and indices (int).
	At []any
	// Value is the new value, or of a rename the new key; JSON.
	Value json.RawMessage
}

// Document is what the paths of intents start from.
type Document struct {
	File *source.File
	// Root is the document's value: that of the file, or one inside it, such as a list's item.
	Root *syntax.Node
	// JSON is true for what was read as JSON.
	JSON bool
}

// ErrNotEditable is a fix that cannot be made in the text exactly as it is meant.
var ErrNotEditable = errors.New("cannot be fixed in the text")

// refuse is an ErrNotEditable with its reason.
func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrNotEditable, fmt.Sprintf(format, args...))
}

// Edits turns the intents of one fix into edits of the document's file, in the order of the text
// and not touching each other. The error is an ErrNotEditable with the reason. No edits and no
// error mean that the text already says so.
func Edits(doc Document, intents []Intent) ([]diag.Edit, error) {
	if doc.File == nil || doc.Root == nil {
		return nil, refuse("the document has no text")
	}
	if !faithful(doc.File) {
		return nil, refuse("the file holds bytes that are no text")
	}
	changes, err := readIntents(intents)
	if err != nil {
		return nil, err
	}
	if err := permit(doc.Root, changes); err != nil {
		return nil, err
	}
	err = refuse("the document is not in the text as such")
	for _, s := range scopes(doc) {
		var edits []diag.Edit
		if edits, err = s.edits(doc, changes); err == nil {
			return edits, nil
		}
	}
	return nil, err
}

// edits plans the changes of a document, makes them, reads the result, and compares.
func (s scope) edits(doc Document, changes []change) ([]diag.Edit, error) {
	before, err := s.read(doc.File.Text[s.start:s.end])
	if err != nil {
		return nil, err
	}
	target := before.find(doc.Root.Range)
	if target == nil {
		return nil, refuse("the document is not in the text as such")
	}
	if err := permit(target, changes); err != nil {
		return nil, err
	}
	want, err := before.model(target, changes)
	if err != nil {
		return nil, err
	}
	p := planner{text: doc.File.Text, json: doc.JSON, root: target}
	edits, err := p.plan(changes)
	if err != nil {
		return nil, err
	}
	return edits, s.verify(doc.File.Text, edits, before, want)
}

// faithful tells whether the file's bytes can be made from its text.
func faithful(f *source.File) bool {
	switch f.Encoding {
	case source.UTF8:
		return f.RawOffset(len(f.Text)) == len(f.Text)
	case source.UTF8BOM:
		return f.RawOffset(len(f.Text)) == len(byteOrderMark)+len(f.Text)
	default:
		return !bytes.Contains(f.Text, []byte("\uFFFD"))
	}
}

const byteOrderMark = "\ufeff"

// change is an intent that was read.
type change struct {
	op string
	at []any
	// value is the new value, name the new key.
	value *syntax.Node
	name  string
}

func readIntents(intents []Intent) ([]change, error) {
	changes := make([]change, 0, len(intents))
	for i, intent := range intents {
		if repeats(intents[:i], intent) {
			continue
		}
		c := change{op: intent.Op, at: intent.At}
		if len(c.at) == 0 {
			return nil, refuse("a document cannot be replaced as a whole")
		}
		if err := c.readValue(intent.Value); err != nil {
			return nil, err
		}
		changes = append(changes, c)
	}
	return changes, nil
}

// repeats tells whether an intent stands among others already.
func repeats(others []Intent, intent Intent) bool {
	for _, o := range others {
		if o.Op == intent.Op && samePath(o.At, intent.At) && bytes.Equal(o.Value, intent.Value) {
			return true
		}
	}
	return false
}

func samePath(a, b []any) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (c *change) readValue(text json.RawMessage) error {
	switch c.op {
	case Remove:
		return nil
	case Set, Insert, Rename:
	default:
		return refuse("%q is no operation", c.op)
	}
	docs := syntax.ParseJSON(text, syntax.DefaultLimits())
	if len(docs) != 1 || docs[0].Root == nil || len(docs[0].Problems) > 0 {
		return refuse("the new value is no JSON value")
	}
	c.value = docs[0].Root
	switch c.op {
	case Rename:
		name, ok := c.value.Str()
		if !ok {
			return refuse("a new key must be a string")
		}
		c.name = name
	case Set:
		if isCollection(c.value) {
			return refuse("only a scalar can be set")
		}
	}
	return nil
}

func isCollection(n *syntax.Node) bool {
	return n.Kind == syntax.Mapping || n.Kind == syntax.Sequence
}
