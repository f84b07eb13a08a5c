package iam

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// Conditions is a Condition element as rows (reference_policies_elements_condition). All rows must
// hold; of the values of a row one must match, or none for a negated operator.
type Conditions struct {
	// Present is false where the element is not there.
	Present bool
	// Path leads to the element.
	Path []any
	// Rows are its keys, in the order of the text.
	Rows []Condition
	// Empty are the paths of an element or an operator that certainly holds nothing.
	Empty [][]any
	// Open is true where there may be rows that we do not see.
	Open bool
	// Malformed is true where the element, or what stands under an operator, is no object.
	Malformed bool
}

// Condition is one key under one operator.
type Condition struct {
	// OperatorText is the operator as written, OperatorPath leads to what stands under it.
	OperatorText string
	OperatorPath []any
	// Operator is what IAM makes of it, if Valid.
	Operator Operator
	Valid    bool
	// Key is the condition key as written; keys compare without case.
	Key string
	// Element is the values of the key: strings, numbers and booleans, with its path.
	Element
}

// SameKey tells whether two names are of the same condition key. A tag's key behind the slash is
// compared without case as well, as all of the name is.
func SameKey(a, b string) bool { return strings.EqualFold(a, b) }

// On are the rows on a key, and whether there may be more of them. The rows keep their order.
func (c Conditions) On(key string) (rows []Condition, open bool) {
	for _, row := range c.Rows {
		if SameKey(row.Key, key) {
			rows = append(rows, row)
		}
	}
	return rows, c.Open || c.Malformed
}

// Keys are the different condition keys of the rows, as they are written first.
func (c Conditions) Keys() []string {
	var keys []string
	seen := map[string]bool{}
	for _, row := range c.Rows {
		if folded := strings.ToLower(row.Key); !seen[folded] {
			seen[folded] = true
			keys = append(keys, row.Key)
		}
	}
	return keys
}

func (r *reader) conditions(n *syntax.Node, path []any) Conditions {
	c := Conditions{Present: true, Path: path}
	switch {
	case isHole(n):
		c.Open = true
		return c
	case n.Kind != syntax.Mapping:
		c.Malformed = true
		r.malformed(n, path, elementCondition, wantObject)
		return c
	}
	c.Open = n.Open
	if len(n.Entries) == 0 && !n.Open {
		c.Empty = append(c.Empty, path)
	}
	for e := range counted(n) {
		r.operator(&c, e, join(path, e.Key))
	}
	return c
}

// operator reads the keys under one operator.
func (r *reader) operator(c *Conditions, e *syntax.Entry, path []any) {
	n := e.Value
	switch {
	case isHole(n):
		c.Open = true
		return
	case n.Kind != syntax.Mapping:
		c.Malformed = true
		r.malformed(n, path, elementCondition, wantObject)
		return
	}
	c.Open = c.Open || n.Open
	if len(n.Entries) == 0 && !n.Open {
		c.Empty = append(c.Empty, path)
	}
	op, valid := ParseOperator(e.Key)
	for k := range counted(n) {
		c.Rows = append(c.Rows, Condition{
			OperatorText: e.Key,
			OperatorPath: path,
			Operator:     op,
			Valid:        valid,
			Key:          k.Key,
			Element:      r.list(k.Value, join(path, k.Key), elementCondition, isScalar, wantScalars),
		})
	}
}

func isScalar(n *syntax.Node) bool {
	return n.Kind == syntax.String || n.Kind == syntax.Number || n.Kind == syntax.Bool
}
