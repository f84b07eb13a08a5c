package regort

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// Terms that are often needed.
//
//nolint:gochecknoglobals // constants
var (
	True  = &ast.Term{Value: ast.Boolean(true)}
	False = &ast.Term{Value: ast.Boolean(false)}
	Null  = &ast.Term{Value: ast.Null{}}

	// The empty composites are shared; they are never written to.
	EmptySet    = ast.InternedEmptySet
	EmptyObject = ast.InternedEmptyObject
	EmptyArray  = ast.InternedEmptyArray
)

// Bool is the term of a truth value.
func Bool(b bool) *ast.Term {
	if b {
		return True
	}
	return False
}

// Int is the term of an integer.
func Int(n int) *ast.Term { return ast.IntNumberTerm(n) }

// Dot is the member of t at key: an array's item, an object's value, a set's element.
func Dot(t, key *ast.Term) *ast.Term {
	switch t.Value.(type) {
	case ast.String, ast.Boolean, ast.Number, ast.Null:
		return nil
	}
	return t.Get(key)
}

// DotPath is Dot for a t that may be undefined.
func DotPath(t, key *ast.Term) *ast.Term {
	if t == nil {
		return nil
	}
	return Dot(t, key)
}

// Len is the number of members, or of a string's code points; undefined for anything else.
func Len(t *ast.Term) *ast.Term {
	switch v := t.Value.(type) {
	case *ast.Array:
		return Int(v.Len())
	case ast.Object:
		return Int(v.Len())
	case ast.Set:
		return Int(v.Len())
	case ast.String:
		return Int(len([]rune(string(v))))
	}
	return nil
}

// Equal tells whether two terms are the same value.
func Equal(a, b *ast.Term) bool {
	if a == b {
		return true
	}
	switch x := a.Value.(type) {
	case ast.String:
		y, ok := b.Value.(ast.String)
		return ok && x == y
	case ast.Boolean:
		y, ok := b.Value.(ast.Boolean)
		return ok && x == y
	case ast.Null:
		_, ok := b.Value.(ast.Null)
		return ok
	}
	return a.Value.Compare(b.Value) == 0
}

// EqualString tells whether a term is that string.
func EqualString(a *ast.Term, s string) bool {
	x, ok := a.Value.(ast.String)
	return ok && string(x) == s
}

// IsFalse tells whether a term is false.
func IsFalse(t *ast.Term) bool {
	b, ok := t.Value.(ast.Boolean)
	return ok && !bool(b)
}

// IsTrue tells whether a term is true.
func IsTrue(t *ast.Term) bool {
	b, ok := t.Value.(ast.Boolean)
	return ok && bool(b)
}

// IsArray tells whether a term is an array.
func IsArray(t *ast.Term) bool {
	_, ok := t.Value.(*ast.Array)
	return ok
}

// IsObject tells whether a term is an object.
func IsObject(t *ast.Term) bool {
	switch t.Value.(type) {
	case ast.String, ast.Boolean, ast.Number, ast.Null, *ast.Array:
		return false
	}
	_, ok := t.Value.(ast.Object)
	return ok
}

// IsSet tells whether a term is a set.
func IsSet(t *ast.Term) bool {
	switch t.Value.(type) {
	case ast.String, ast.Boolean, ast.Number, ast.Null, *ast.Array:
		return false
	}
	_, ok := t.Value.(ast.Set)
	return ok
}

// stepsBetweenChecks is how many members loops go over before they look for cancellation again.
const stepsBetweenChecks = 1024

// Scan lists the members of t for a loop: they are s.Pair(lo) up to, not including, s.Pair(hi).
// Scalars have none.
func (s *State) Scan(t *ast.Term) (lo, hi int) {
	lo = len(s.pairs)
	switch v := t.Value.(type) {
	case ast.String, ast.Boolean, ast.Number, ast.Null:
		return lo, lo
	case *ast.Array:
		for i := range v.Len() {
			s.pairs = append(s.pairs, pair{Int(i), v.Elem(i)})
		}
	case ast.Object:
		v.Foreach(s.push)
	case ast.Set:
		v.Foreach(s.add)
	}
	hi = len(s.pairs)
	if s.steps += hi - lo; s.steps >= stepsBetweenChecks {
		s.steps = 0
		s.CheckCancelled()
	}
	return lo, hi
}

// Pair is a member that Scan listed.
func (s *State) Pair(i int) (k, v *ast.Term) { return s.pairs[i].k, s.pairs[i].v }

// Key is the key of a member that Scan listed.
func (s *State) Key(i int) *ast.Term { return s.pairs[i].k }

// Value is the value of a member that Scan listed.
func (s *State) Value(i int) *ast.Term { return s.pairs[i].v }

// Leave ends the loop whose members began at lo.
func (s *State) Leave(lo int) { s.pairs = s.pairs[:lo] }
