package edit

import (
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// spot is a value with the way to it.
type spot struct {
	node *syntax.Node
	// up is where it is a member, nil for the root; index is its number there.
	up    *spot
	index int
}

// entry is the entry that a spot is the value of, or nil.
func (s *spot) entry() *syntax.Entry {
	if s.up == nil || s.up.node.Kind != syntax.Mapping {
		return nil
	}
	return &s.up.node.Entries[s.index]
}

// inFlow tells whether a spot lies inside a flow collection.
func (s *spot) inFlow() bool {
	for up := s.up; up != nil; up = up.up {
		if up.node.Style == syntax.Flow {
			return true
		}
	}
	return false
}

// depth is how many steps lead to a spot.
func (s *spot) depth() int {
	n := 0
	for up := s.up; up != nil; up = up.up {
		n++
	}
	return n
}

// follow goes along a path as far as it is there, and tells how many steps that are. What stands
// in several places, or is not known, cannot be gone through; the last step may lead to it.
func follow(root *syntax.Node, path []any) (*spot, int, error) {
	at := &spot{node: root}
	for i, step := range path {
		if err := firm(at.node); err != nil {
			return nil, 0, err
		}
		next, err := at.step(step)
		if err != nil {
			return nil, 0, err
		}
		if next == nil {
			return at, i, nil
		}
		at = next
	}
	return at, len(path), nil
}

func (s *spot) step(step any) (*spot, error) {
	switch step := step.(type) {
	case string:
		return s.key(step)
	case int:
		if s.node.Kind == syntax.Sequence && step >= 0 && step < len(s.node.Items) {
			return &spot{node: s.node.Items[step], up: s, index: step}, nil
		}
	}
	return nil, nil //nolint:nilnil // a step that leads nowhere is no error
}

func (s *spot) key(key string) (*spot, error) {
	var found *spot
	for i := range s.node.Entries {
		e := &s.node.Entries[i]
		if e.Key != key || e.KeyParts != nil {
			continue
		}
		if e.Merged {
			return nil, refuse("%s comes through a merge key", key)
		}
		if found != nil {
			return nil, refuse("%s stands more than once in its mapping", key)
		}
		found = &spot{node: e.Value, up: s, index: i}
	}
	return found, nil
}

// firm tells whether a value's text stands for this value alone, and says all of it.
func firm(n *syntax.Node) error {
	switch {
	case n.Anchored.Len() > 0:
		return refuse("an alias stands for it")
	case n.Shared:
		return refuse("an alias refers to it")
	case n.Parts != nil:
		return refuse("part of it is not known")
	}
	return nil
}

// removable tells whether a value can go: nothing else refers to what is in it, and all is known.
func removable(n *syntax.Node) error {
	if n.Anchored.Len() > 0 {
		return nil
	}
	if err := firm(n); err != nil {
		return err
	}
	for i := range n.Entries {
		if e := &n.Entries[i]; !e.Merged {
			if e.KeyParts != nil {
				return refuse("part of a key in it is not known")
			}
			if err := removable(e.Value); err != nil {
				return err
			}
		}
	}
	for _, item := range n.Items {
		if err := removable(item); err != nil {
			return err
		}
	}
	return nil
}

// permit refuses changes that a tree does not allow.
func permit(root *syntax.Node, changes []change) error {
	for _, c := range changes {
		at, depth, err := follow(root, c.at)
		if err != nil {
			return err
		}
		there := depth == len(c.at)
		switch {
		case c.op == Insert && there:
			return refuse("%s is there already", syntax.Pointer(c.at))
		case c.op == Insert:
			err = insertable(at, c.at[depth:])
		case !there:
			err = refuse("%s is not there", syntax.Pointer(c.at))
		case c.op == Set && isCollection(at.node):
			err = refuse("%s is not a scalar", syntax.Pointer(c.at))
		case c.op == Set:
			err = firm(at.node)
		case c.op == Rename && at.entry() == nil:
			err = refuse("%s has no key", syntax.Pointer(c.at))
		case c.op == Remove:
			err = removable(at.node)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// insertable tells whether a member can be added below a value.
func insertable(at *spot, rest []any) error {
	node := at.node
	for i, step := range rest {
		_, isKey := step.(string)
		switch {
		case isKey && (i > 0 || node.Kind == syntax.Mapping || node.Kind == syntax.Null):
		case i == 0 && node.Kind == syntax.Sequence && step == len(node.Items):
		default:
			return refuse("%v cannot be added there", step)
		}
	}
	return nil
}
