package irgo

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// foldable are the built-ins that are called when code is generated, where all arguments are known.
var foldable = []string{ //nolint:gochecknoglobals // a table
	"and", "or", "minus", "plus", "mul", "lower", "upper", "concat", "array.concat", "object.union", "object.keys",
	"count", "sprintf", "split", "trim_space", "sort", "max", "min",
}

// fold makes a call with known arguments the constant that it gives. One that gives nothing is left
// for run time.
func (p *program) fold(s *stmt) {
	if !slices.Contains(foldable, s.fn) || slices.ContainsFunc(s.a, func(o operand) bool { return o.konst == nil }) {
		return
	}
	args := make([]*ast.Term, 0, len(s.a))
	for _, o := range s.a {
		args = append(args, o.konst.term())
	}
	var result *ast.Term
	err := topdown.GetBuiltin(s.fn)(topdown.BuiltinContext{Cache: builtins.Cache{}}, args, func(x *ast.Term) error {
		result = x
		return nil
	})
	if err != nil || result == nil {
		return
	}
	s.op, s.fn, s.a = opAssign, "", []operand{{konst: p.constantOf(result)}}
}

// term is the constant as a term.
func (c *constant) term() *ast.Term {
	items := make([]*ast.Term, 0, len(c.items))
	for _, item := range c.items {
		items = append(items, item.term())
	}
	switch c.kind {
	case constString:
		return ast.StringTerm(c.text)
	case constNumber:
		return &ast.Term{Value: ast.Number(c.text)}
	case constBoolean:
		return ast.BooleanTerm(c.text == "true")
	case constNull:
		return ast.NullTerm()
	case constArray:
		return ast.ArrayTerm(items...)
	case constSet:
		return ast.SetTerm(items...)
	default:
		object := ast.NewObject()
		for i := 0; i < len(items); i += 2 {
			object.Insert(items[i], items[i+1])
		}
		return ast.NewTerm(object)
	}
}

// constantOf is the constant for a term.
func (p *program) constantOf(t *ast.Term) *constant {
	c := &constant{items: []*constant{}}
	add := func(x *ast.Term) { c.items = append(c.items, p.constantOf(x)) }
	switch v := t.Value.(type) {
	case ast.String:
		c = &constant{kind: constString, text: string(v)}
	case ast.Number:
		c = &constant{kind: constNumber, text: string(v)}
	case ast.Boolean:
		return p.boolean(bool(v))
	case ast.Null:
		return p.null()
	case *ast.Array:
		c.kind = constArray
		v.Foreach(add)
	case ast.Set:
		c.kind = constSet
		v.Foreach(add)
	case ast.Object:
		c.kind = constObject
		v.Foreach(func(key, value *ast.Term) {
			add(key)
			add(value)
		})
	}
	return p.constant(c)
}

// share makes what is worked out twice a copy of what it was the first time: look-ups and calls
// have no effects, and whoever comes to the second one has got past the first.
func (f *function) share() bool {
	if f.hasWith {
		return false
	}
	found := false
	var visit func(list []*stmt, known map[string]*local)
	visit = func(list []*stmt, known map[string]*local) {
		here := map[string]*local{}
		for key, l := range known {
			here[key] = l
		}
		for _, s := range list {
			for _, block := range s.blocks {
				visit(block, here)
			}
			if s.op != opDot && s.op != opCall && s.op != opLen || !s.def.plain() || s.def.changes > 0 {
				continue
			}
			key := s.key()
			if key == "" {
				continue
			}
			if earlier := here[key]; earlier != nil {
				s.op, s.fn, s.a = opAssign, "", []operand{{local: earlier}}
				found = true
			} else {
				here[key] = s.def
			}
		}
	}
	for _, r := range f.regions {
		visit(r.stmts, nil)
	}
	return found
}

// key is the same for statements that work out the same; "" where that cannot be told.
func (s *stmt) key() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d %s", s.op, s.fn)
	for _, o := range s.a {
		if o.local != nil && !o.local.plain() && !o.local.root {
			return ""
		}
		fmt.Fprintf(&out, " %p/%p", o.local, o.konst)
	}
	return out.String()
}

// keysOf are the calls that take the keys of an object and are quicker if they need not be
// gathered first: built-in → function of regort.
var keysOf = map[string]string{ //nolint:gochecknoglobals // a table
	"internal.member_2": "HoldsKey",
	"minus":             "KeysMinus",
	"and":               "KeysAnd",
}

// fuseKeys joins object.keys with what is done with the keys right after.
func (f *function) fuseKeys() {
	f.count()
	f.lists(func(list []*stmt) []*stmt {
		for i := 0; i+1 < len(list); i++ {
			s, next := list[i], list[i+1]
			if s.op != opCall || s.fn != "object.keys" || !s.def.plain() || s.def.reads != 1 {
				continue
			}
			if next.op == opNot && len(next.blocks[0]) == 1 {
				if joinKeys(s, next.blocks[0][0]) {
					s.op, s.fn, s.def = opIsObject, "", nil
				}
			} else if joinKeys(s, next) {
				list = slices.Delete(list, i, i+1)
			}
		}
		return list
	})
}

// joinKeys makes a call take the object instead of its keys.
func joinKeys(keys, call *stmt) bool {
	member := call.fn == "internal.member_2"
	if keysOf[call.fn] == "" || (call.op == opHolds) != member {
		return false
	}
	at := 0
	if member {
		at = 1
	}
	if call.a[at].local != keys.def {
		return false
	}
	call.fn = "keys: " + call.fn
	call.a[at] = keys.a[0]
	return true
}

// equalSubstrings stands for the comparison of two substrings, which need not be made for it.
const equalSubstrings = "substring == substring"

// fuseSubstrings joins two calls of substring with the comparison of their results.
func (f *function) fuseSubstrings() {
	f.count()
	f.lists(func(list []*stmt) []*stmt {
		for i := 0; i+2 < len(list); i++ {
			a, b, equal := list[i], list[i+1], list[i+2]
			if !a.isSubstring() || !b.isSubstring() || equal.op != opEqual || a.def == b.def {
				continue
			}
			x, y := equal.a[0].local, equal.a[1].local
			if (x == a.def && y == b.def) || (x == b.def && y == a.def) {
				equal.op, equal.fn, equal.a = opHolds, equalSubstrings, append(slices.Clone(a.a), b.a...)
				list = slices.Delete(list, i, i+2)
			}
		}
		return list
	})
}

// isSubstring: the statement makes a substring that is looked at once.
func (s *stmt) isSubstring() bool {
	return s.op == opCall && s.fn == "substring" && s.def.plain() && s.def.reads == 1
}
