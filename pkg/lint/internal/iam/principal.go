package iam

import "github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"

// Principals is a Principal or NotPrincipal element (reference_policies_elements_principal).
type Principals struct {
	// Present is false where the element is not there.
	Present bool
	// Path leads to the element.
	Path []any
	// Everyone is true for the bare string "*", which is not the same as {"AWS": "*"} everywhere: a
	// trust policy may not have it.
	Everyone bool
	// Entries are the keys of the object in order, known to IAM or not.
	Entries []PrincipalEntry
	// Open is true where there may be entries that we do not see.
	Open bool
	// Malformed is true where the element is another string or has a wrong type.
	Malformed bool
}

// PrincipalEntry is a key of a Principal with its values.
type PrincipalEntry struct {
	// Key is "AWS", "Service", "Federated" or "CanonicalUser", or what stands in its place.
	Key string
	// Valid is true for these four, spelled exactly.
	Valid bool
	Element
}

// Of are the values under a key of the principal, and whether there may be others.
func (p Principals) Of(key string) (values []Value, open bool) {
	open = p.Open
	for _, e := range p.Entries {
		if e.Key == key {
			values = append(values, e.Values...)
			open = open || e.Open
		}
	}
	return values, open
}

func validPrincipal(key string) bool {
	switch key {
	case "AWS", "Service", "Federated", "CanonicalUser":
		return true
	}
	return false
}

func (r *reader) principals(n *syntax.Node, path []any, element string) Principals {
	p := Principals{Present: true, Path: path}
	text, known := n.Str()
	switch {
	case isHole(n):
		p.Open = true
	case known && text == "*":
		p.Everyone = true
	case n.Kind != syntax.Mapping:
		p.Malformed = true
		r.malformed(n, path, element, wantPrincipal)
	default:
		p.Open = n.Open
		for e := range counted(n) {
			values := r.element(e.Value, join(path, e.Key), element)
			p.Entries = append(p.Entries, PrincipalEntry{Key: e.Key, Valid: validPrincipal(e.Key), Element: values})
		}
	}
	return p
}
