package regort

import (
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// Array is an array of these terms. It keeps the slice.
func Array(terms ...*ast.Term) *ast.Term {
	if len(terms) == 0 {
		return EmptyArray
	}
	return &ast.Term{Value: ast.NewArray(terms...)}
}

// SetAdd adds to a set that the caller has built, and gives the set: a new one where it was empty.
func SetAdd(set, x *ast.Term) *ast.Term {
	if set == EmptySet {
		return &ast.Term{Value: ast.NewSet(x)}
	}
	if v, ok := set.Value.(ast.Set); ok {
		v.Add(x)
	}
	return set
}

// Set is a set of these terms.
func Set(terms ...*ast.Term) *ast.Term {
	if len(terms) == 0 {
		return EmptySet
	}
	s := ast.NewSetWithCapacity(len(terms))
	for _, t := range terms {
		s.Add(t)
	}
	return &ast.Term{Value: s}
}

// Object is an object of keys and values in turn. The last of equal keys wins.
func Object(pairs ...*ast.Term) *ast.Term {
	if len(pairs) == 0 {
		return EmptyObject
	}
	o := ast.NewObjectWithCapacity(len(pairs) / 2)
	for i := 0; i < len(pairs); i += 2 {
		o.Insert(pairs[i], pairs[i+1])
	}
	return &ast.Term{Value: o}
}

// maxRecord is how many members a record has that is made without an allocation for the list.
const maxRecord = 12

// Record is an object of keys and values in turn, where all keys differ.
func Record(pairs ...*ast.Term) *ast.Term {
	var space [maxRecord][2]*ast.Term
	items := space[:0]
	for i := 0; i < len(pairs); i += 2 {
		items = append(items, [2]*ast.Term{pairs[i], pairs[i+1]})
	}
	return &ast.Term{Value: ast.NewObject(items...)}
}

// Insert sets a key of an object that the caller has built, and gives the object: a new one where
// it was empty.
func Insert(object, key, value *ast.Term) *ast.Term {
	if object == EmptyObject {
		object = &ast.Term{Value: ast.NewObjectWithCapacity(1)}
	}
	if o, ok := object.Value.(ast.Object); ok {
		o.Insert(key, value)
	}
	return object
}

// InsertOnce is Insert for a key that must not have two values. The location is where it is
// written.
func InsertOnce(object, key, value *ast.Term, file string, row, col int) *ast.Term {
	if o, ok := object.Value.(ast.Object); ok {
		if held := o.Get(key); held != nil {
			if !Equal(held, value) {
				Conflict("object keys must be unique", file, row, col)
			}
			return object
		}
	}
	return Insert(object, key, value)
}

// Merge merges two objects, and the objects in them.
func Merge(a, b *ast.Term) *ast.Term {
	x, ok := a.Value.(ast.Object)
	y, ok2 := b.Value.(ast.Object)
	if !ok || !ok2 {
		return b
	}
	merged, ok := x.Merge(y)
	if !ok {
		return b
	}
	return &ast.Term{Value: merged}
}

// Upsert is the object t with the value at path replaced. t may be undefined.
func Upsert(t *ast.Term, value *ast.Term, path ...*ast.Term) *ast.Term {
	if len(path) == 0 {
		return value
	}
	o := ast.NewObject()
	if t != nil {
		if old, ok := t.Value.(ast.Object); ok {
			old.Foreach(o.Insert)
		}
	}
	o.Insert(path[0], Upsert(o.Get(path[0]), value, path[1:]...))
	return &ast.Term{Value: o}
}

// Once gives the first value again where it comes a second time. A different value is a conflict.
func Once(held, value *ast.Term, message, file string, row, col int) *ast.Term {
	if held == nil {
		return value
	}
	if !Equal(held, value) {
		Conflict(message+":\n  "+held.String()+"\n  "+value.String(), file, row, col)
	}
	return held
}

// Conflict ends the evaluation over two values where there can be only one.
func Conflict(message, file string, row, col int) {
	Stop(&topdown.Error{Code: topdown.ConflictErr, Message: message, Location: ast.NewLocation(nil, file, row, col)})
}

// Lazy is a term that is the same for every input. It is made when it is first asked for.
type Lazy struct {
	// Make makes the term.
	Make func() *ast.Term
	term atomic.Pointer[ast.Term]
}

// Get gives the term.
func (l *Lazy) Get() *ast.Term {
	if t := l.term.Load(); t != nil {
		return t
	}
	t := l.Make()
	if l.term.CompareAndSwap(nil, t) {
		return t
	}
	return l.term.Load()
}

// Fixed is a document that is the same for every input. It is worked out when it is first asked
// for.
type Fixed struct{ term atomic.Pointer[ast.Term] }

// Known is the document, Undefined, or nil before it is worked out.
func (f *Fixed) Known() *ast.Term { return f.term.Load() }

// Store notes the document, unless another evaluation has been faster, and gives it.
func (f *Fixed) Store(t *ast.Term) *ast.Term {
	if t == nil {
		t = Undefined
	}
	if !f.term.CompareAndSwap(nil, t) {
		t = f.term.Load()
	}
	return Defined(t)
}
