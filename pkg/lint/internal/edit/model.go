package edit

import (
	"maps"
	"reflect"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// The values of a model: what a document says, without how it is written.
type (
	object map[string]any
	list   []any
	leaf   struct {
		kind    syntax.Kind
		text    string
		unknown bool
	}
)

// model is what the documents of a reading say, with changes made to one value in them. It knows
// nothing of text: the edits are held to it.
func (r *reading) model(target *syntax.Node, changes []change) ([]any, error) {
	m := modeller{target: target, changes: changes}
	out := make([]any, 0, len(r.roots))
	for _, root := range r.roots {
		out = append(out, m.plain(root))
	}
	return out, m.err
}

func same(a, b []any) bool { return reflect.DeepEqual(a, b) }

type modeller struct {
	target  *syntax.Node
	changes []change
	err     error
}

// plain is what a value says.
func (m *modeller) plain(n *syntax.Node) any {
	if n == m.target {
		m.target = nil
		return m.changed(n, m.changes)
	}
	switch n.Kind {
	case syntax.Mapping:
		out := make(object, len(n.Entries))
		for i := range n.Entries {
			out[n.Entries[i].Key] = m.plain(n.Entries[i].Value)
		}
		return out
	case syntax.Sequence:
		out := make(list, 0, len(n.Items))
		for _, item := range n.Items {
			out = append(out, m.plain(item))
		}
		return out
	default:
		return leaf{kind: n.Kind, text: n.Text, unknown: n.Parts != nil}
	}
}

func (m *modeller) refuse(format string, args ...any) any {
	if m.err == nil {
		m.err = refuse(format, args...)
	}
	return nil
}

// changed is what a value says once changes are made; their paths begin at it.
func (m *modeller) changed(n *syntax.Node, changes []change) any {
	if len(changes) == 0 {
		return m.plain(n)
	}
	if len(changes[0].at) == 0 {
		if len(changes) > 1 {
			return m.refuse("the steps of the fix contradict each other")
		}
		return m.plain(changes[0].value)
	}
	switch n.Kind {
	case syntax.Mapping, syntax.Null:
		return m.mapping(n, changes)
	case syntax.Sequence:
		return m.sequence(n, changes)
	default:
		return m.refuse("a scalar has no members")
	}
}

func (m *modeller) mapping(n *syntax.Node, changes []change) any {
	out := object{}
	times := map[string]int{}
	var named []string // the keys that changes give
	for i := range n.Entries {
		e := &n.Entries[i]
		key, gone, inner := m.member(e.Key, changes)
		if gone {
			continue
		}
		if key != e.Key {
			named = append(named, key)
		}
		times[key]++
		out[key] = m.changed(e.Value, inner)
	}
	added := object{}
	for _, c := range changes {
		key, ok := c.at[0].(string)
		if !ok || c.op != Insert || n.Get(key) != nil {
			continue
		}
		if added[key] == nil {
			times[key]++
			named = append(named, key)
		}
		added[key] = m.inserted(added[key], c.at[1:], c.value)
	}
	for _, key := range named {
		if times[key] > 1 {
			return m.refuse("%s would stand twice in its mapping", key)
		}
	}
	maps.Copy(out, added)
	return out
}

// member is what becomes of a member: its key, whether it goes, and the changes inside it.
func (m *modeller) member(name string, changes []change) (key string, gone bool, inner []change) {
	key = name
	ends := 0
	for _, c := range changes {
		if c.at[0] != name {
			continue
		}
		rest := c
		rest.at = c.at[1:]
		switch {
		case len(rest.at) > 0 || c.op == Set:
			inner = append(inner, rest)
		case c.op == Remove:
			gone = true
			ends++
		case c.op == Rename:
			key = c.name
			ends++
		}
	}
	if ends > 1 || gone && len(inner) > 0 {
		m.refuse("the steps of the fix contradict each other")
	}
	return key, gone, inner
}

// inserted is a value that is being built, or nil, with another put into it.
func (m *modeller) inserted(into any, path []any, value *syntax.Node) any {
	if len(path) == 0 {
		if into != nil {
			return m.refuse("the fix inserts one value twice")
		}
		return m.plain(value)
	}
	key, isKey := path[0].(string)
	out, isObject := into.(object)
	if into == nil {
		out, isObject = object{}, true
	}
	if !isKey || !isObject {
		return m.refuse("%v cannot be added there", path[0])
	}
	out[key] = m.inserted(out[key], path[1:], value)
	return out
}

func (m *modeller) sequence(n *syntax.Node, changes []change) any {
	out := list{}
	for i, item := range n.Items {
		var inner []change
		gone := false
		for _, c := range changes {
			if c.at[0] != i {
				continue
			}
			if len(c.at) == 1 && c.op == Remove {
				gone = true
				continue
			}
			c.at = c.at[1:]
			inner = append(inner, c)
		}
		if gone && len(inner) > 0 {
			return m.refuse("the steps of the fix contradict each other")
		}
		if !gone {
			out = append(out, m.changed(item, inner))
		}
	}
	for _, c := range changes {
		if c.op == Insert && len(c.at) == 1 && c.at[0] == len(n.Items) {
			out = append(out, m.plain(c.value))
		}
	}
	return out
}
