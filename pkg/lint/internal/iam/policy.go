package iam

import (
	"iter"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// Policy is the normal form of a policy document (reference_policies_grammar): every element that
// may be written in several ways is written in one, and every piece knows its path. Reading one never
// fails: what has a wrong type is a row of Malformed, and what the text leaves open is marked.
type Policy struct {
	// Version and ID are the elements of these names.
	Version, ID Value
	// Statements are the statements in order; a single object counts as a list of one.
	Statements []Statement
	// Single is true where Statement is an object and no list.
	Single bool
	// Open is true where the policy may have elements or statements that we do not see.
	Open bool
	// Unknown are the keys of the policy that are no elements, Malformed what has a wrong type in
	// the whole policy, statements included.
	Unknown   []Key
	Malformed []Malformed
}

// Statement is one statement.
type Statement struct {
	// Path leads to the statement: ["Statement", 2], or ["Statement"] for a single object.
	Path []any
	// Index is its place among all members of the list, 0 for a single object.
	Index int
	// Sid and Effect are the elements of these names.
	Sid, Effect Value
	// Action, Resource and Principal are what the statement is about; NotAction, NotResource and
	// NotPrincipal what it is not about. A statement should have one of each pair.
	Action, NotAction, Resource, NotResource Element
	Principal, NotPrincipal                  Principals
	// Condition is the element's rows.
	Condition Conditions
	// Open is true where the statement may have elements that we do not see.
	Open bool
	// Unknown are the keys that are no elements.
	Unknown []Key
}

// Key is a key of a mapping.
type Key struct {
	Name string
	// Path leads to the value of the key.
	Path []any
}

// Malformed is a value of a type that IAM does not take at its place.
type Malformed struct {
	Path []any
	// Element is the element that it is in: "Version", "Statement", "Condition" ….
	Element string
	// Want says what may stand there, Found what does: "string", "list", "object", "number", "bool",
	// "null".
	Want, Found string
}

// What may stand at a place of a policy, as Malformed.Want says it.
const (
	wantObject        = "object"
	wantString        = "string"
	wantStrings       = "string or list of strings"
	wantStatements    = "object or list of objects"
	wantPrincipal     = `"*" or object`
	wantScalars       = "string, number, bool or list of them"
	wantScalar        = "string, number or bool"
	kindList          = "list"
	elementStatement  = "Statement"
	elementCondition  = "Condition"
	versionVariables  = "2012-10-17"
	versionFirst      = "2008-10-17"
	elementPrincipal  = "Principal"
	elementNPrincipal = "NotPrincipal"
)

// HasVariables tells whether the policy's language has policy variables: Yes for Version 2012-10-17,
// No for every other Version and for none (reference_policies_variables), Unknown where the text
// does not tell. It is what PatternOptions.Variables asks for.
func (p *Policy) HasVariables() Truth {
	switch text, known := p.Version.Known(); {
	case known:
		return truth(text == versionVariables)
	case !p.Version.Present && !p.Open:
		return No
	}
	return Unknown
}

// ValidVersion tells whether a text is a version of the policy language.
func ValidVersion(text string) bool { return text == versionVariables || text == versionFirst }

// ReadPolicy brings a policy document into normal form. The root is the policy itself, not what
// holds it; of a key that stands twice the last value counts. Linear in the text.
func ReadPolicy(root *syntax.Node) *Policy {
	r := reader{policy: &Policy{}}
	if root == nil || isHole(root) {
		r.policy.Open = true
		return r.policy
	}
	if root.Kind != syntax.Mapping {
		r.malformed(root, nil, "", wantObject)
		return r.policy
	}
	r.policy.Open = root.Open
	for e := range counted(root) {
		path := []any{e.Key}
		switch e.Key {
		case "Version":
			r.policy.Version = r.scalar(e.Value, path, e.Key)
		case "Id":
			r.policy.ID = r.scalar(e.Value, path, e.Key)
		case elementStatement:
			r.statements(e.Value, path)
		default:
			r.policy.Unknown = append(r.policy.Unknown, Key{Name: e.Key, Path: path})
		}
	}
	return r.policy
}

// reader collects what is malformed on the way.
type reader struct{ policy *Policy }

func (r *reader) malformed(n *syntax.Node, path []any, element, want string) {
	r.policy.Malformed = append(r.policy.Malformed, Malformed{Path: path, Element: element, Want: want, Found: KindName(n.Kind)})
}

// KindName is the name of a kind as Malformed.Found has it.
func KindName(k syntax.Kind) string {
	return [...]string{"null", "bool", "number", wantString, wantObject, kindList}[k]
}

func (r *reader) statements(n *syntax.Node, path []any) {
	switch {
	case isHole(n):
		r.policy.Open = true
	case n.Kind == syntax.Mapping:
		r.policy.Single = true
		r.statement(n, path, 0)
	case n.Kind == syntax.Sequence:
		r.policy.Open = r.policy.Open || n.Open
		r.policy.Statements = make([]Statement, 0, len(n.Items))
		for i, item := range n.Items {
			at := join(path, i)
			switch {
			case isHole(item):
				r.policy.Open = true
			case item.Kind == syntax.Mapping:
				r.statement(item, at, i)
			default:
				r.malformed(item, at, elementStatement, wantObject)
			}
		}
	default:
		r.malformed(n, path, elementStatement, wantStatements)
	}
}

func (r *reader) statement(n *syntax.Node, path []any, index int) {
	s := Statement{Path: path, Index: index, Open: n.Open}
	for e := range counted(n) {
		at := join(path, e.Key)
		switch e.Key {
		case "Sid":
			s.Sid = r.scalar(e.Value, at, e.Key)
		case "Effect":
			s.Effect = r.scalar(e.Value, at, e.Key)
		case "Action":
			s.Action = r.element(e.Value, at, e.Key)
		case "NotAction":
			s.NotAction = r.element(e.Value, at, e.Key)
		case "Resource":
			s.Resource = r.element(e.Value, at, e.Key)
		case "NotResource":
			s.NotResource = r.element(e.Value, at, e.Key)
		case elementPrincipal:
			s.Principal = r.principals(e.Value, at, e.Key)
		case elementNPrincipal:
			s.NotPrincipal = r.principals(e.Value, at, e.Key)
		case elementCondition:
			s.Condition = r.conditions(e.Value, at)
		default:
			s.Unknown = append(s.Unknown, Key{Name: e.Key, Path: at})
		}
	}
	r.policy.Statements = append(r.policy.Statements, s)
}

// Allows tells whether the effect is Allow: No for every other known text.
func (s *Statement) Allows() Truth { return s.hasEffect("Allow") }

// Denies tells whether the effect is Deny: No for every other known text.
func (s *Statement) Denies() Truth { return s.hasEffect("Deny") }

func (s *Statement) hasEffect(effect string) Truth {
	text, known := s.Effect.Known()
	switch {
	case known:
		return truth(text == effect)
	case s.Effect.Present && s.Effect.Parts == nil || !s.Effect.Present && !s.Open:
		return No
	}
	return Unknown
}

// join is a path with one more step; the path itself is left as it is.
func join(path []any, step any) []any {
	out := make([]any, len(path)+1)
	copy(out, path)
	out[len(path)] = step
	return out
}

// isHole tells whether nothing of a value is known: it may turn out to be of any type.
func isHole(n *syntax.Node) bool {
	if n.Kind != syntax.String || n.Parts == nil {
		return false
	}
	return !slices.ContainsFunc(n.Parts, func(p syntax.Part) bool {
		return p.Class == syntax.None && p.Text != "" || isVariable(p)
	})
}

// isVariable tells whether a hole is in truth a policy variable.
func isVariable(p syntax.Part) bool {
	if len(p.Text) < 3 || p.Text[:2] != "${" {
		return false
	}
	form := variable.At(p.Text, 0).Form
	return form == VariableKey || form == VariableEscape
}

// counted are the entries of a mapping that count: with a key that is known, and the last of those
// with the same key.
func counted(n *syntax.Node) iter.Seq[*syntax.Entry] {
	return func(yield func(*syntax.Entry) bool) {
		var last map[string]int
		if len(n.Entries) > manyEntries {
			last = make(map[string]int, len(n.Entries))
			for i := range n.Entries {
				if n.Entries[i].KeyParts == nil {
					last[n.Entries[i].Key] = i
				}
			}
		}
		for i := range n.Entries {
			e := &n.Entries[i]
			if e.KeyParts != nil || e.Value == nil {
				continue
			}
			if last != nil && last[e.Key] != i || last == nil && repeated(n.Entries[i+1:], e.Key) {
				continue
			}
			if !yield(e) {
				return
			}
		}
	}
}

// manyEntries is from how many entries on a map is faster than looking through them.
const manyEntries = 16

func repeated(entries []syntax.Entry, key string) bool {
	return slices.ContainsFunc(entries, func(e syntax.Entry) bool { return e.KeyParts == nil && e.Key == key })
}
