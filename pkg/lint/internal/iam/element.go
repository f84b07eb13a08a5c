package iam

import "github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"

// Value is one string of a policy, or a number or boolean where IAM takes those for strings.
type Value struct {
	// Present is false where the element is not there at all.
	Present bool
	// Path leads to the value.
	Path []any
	// Kind is the kind of the value; of a malformed one, what was found.
	Kind syntax.Kind
	// Text is the value as text, with holes as they are written.
	Text string
	// Parts are set where the text has holes.
	Parts []syntax.Part
	// Malformed is true for a value of a wrong type, which has no text.
	Malformed bool
	// Node is where the value was read from.
	Node *syntax.Node
}

// Known is the text of the value, and whether it is there, well-formed and without holes other than
// policy variables.
func (v Value) Known() (string, bool) {
	if !v.Present || v.Malformed {
		return "", false
	}
	for _, part := range v.Parts {
		if part.Class != syntax.None && !isVariable(part) {
			return "", false
		}
	}
	return v.Text, true
}

// Pattern reads the value as a pattern. A malformed or absent value is a hole.
func (v Value) Pattern(opts PatternOptions) Pattern {
	switch {
	case !v.Present || v.Malformed:
		return PatternOf([]syntax.Part{{Class: syntax.Ref}}, opts)
	case v.Parts != nil:
		return PatternOf(v.Parts, opts)
	}
	return ParsePattern(v.Text, opts)
}

// ARN cuts the value into the fields of an ARN.
func (v Value) ARN() ARN {
	if v.Parts != nil {
		return ARNOf(v.Parts)
	}
	return ParseARN(v.Text)
}

// Element is an element that is one value or a list of values.
type Element struct {
	// Present is false where the element is not there.
	Present bool
	// Path leads to the element.
	Path []any
	// List is true where it is written as a list, which may be empty.
	List bool
	// Values are its well-formed values, each with its path: the element's own for a single value.
	Values []Value
	// Open is true where there may be values that we do not see: a list that is open, a member or an
	// element that is wholly unknown.
	Open bool
	// Malformed is true where the element or a member has a wrong type; what has, is not in Values.
	Malformed bool
}

// Empty tells whether the element is there and certainly has no value.
func (e Element) Empty() bool {
	return e.Present && e.List && len(e.Values) == 0 && !e.Open && !e.Malformed
}

// scalar reads an element that is one string.
func (r *reader) scalar(n *syntax.Node, path []any, element string) Value {
	v := Value{Present: true, Path: path, Kind: n.Kind, Node: n}
	if n.Kind != syntax.String {
		v.Malformed = true
		r.malformed(n, path, element, wantString)
		return v
	}
	v.Text, v.Parts = n.Text, n.Parts
	return v
}

// element reads a string or a list of strings.
func (r *reader) element(n *syntax.Node, path []any, element string) Element {
	return r.list(n, path, element, func(n *syntax.Node) bool { return n.Kind == syntax.String }, wantStrings)
}

// list reads one value or a list of values that a test lets through.
func (r *reader) list(n *syntax.Node, path []any, element string, good func(*syntax.Node) bool, want string) Element {
	out := Element{Present: true, Path: path}
	add := func(n *syntax.Node, path []any, want string) {
		switch {
		case isHole(n):
			out.Open = true
		case good(n):
			out.Values = append(out.Values, Value{Present: true, Path: path, Kind: n.Kind, Text: n.Text, Parts: n.Parts, Node: n})
		default:
			out.Malformed = true
			r.malformed(n, path, element, want)
		}
	}
	if n.Kind != syntax.Sequence {
		add(n, path, want)
		return out
	}
	out.List, out.Open = true, n.Open
	out.Values = make([]Value, 0, len(n.Items))
	single := wantString
	if want == wantScalars {
		single = wantScalar
	}
	for i, item := range n.Items {
		add(item, join(path, i), single)
	}
	return out
}
