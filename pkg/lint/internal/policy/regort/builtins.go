package regort

import (
	"maps"
	"regexp"
	"strings"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
)

// The built-ins that are called most, on terms, without topdown's detours. Functions that begin
// with Holds tell whether the call is neither undefined nor false; the others give the value, or
// nil where topdown's built-in gives an error.

// Holds tells whether an expression with this value holds.
func Holds(t *ast.Term) bool { return t != nil && !IsFalse(t) }

func both(a, b *ast.Term) (x, y string, ok bool) {
	v, ok1 := a.Value.(ast.String)
	w, ok2 := b.Value.(ast.String)
	return string(v), string(w), ok1 && ok2
}

// HoldsStartsWith is startswith.
func HoldsStartsWith(s, prefix *ast.Term) bool {
	x, y, ok := both(s, prefix)
	return ok && strings.HasPrefix(x, y)
}

// StartsWith is startswith.
func StartsWith(s, prefix *ast.Term) *ast.Term {
	x, y, ok := both(s, prefix)
	return truth(strings.HasPrefix(x, y), ok)
}

// HoldsEndsWith is endswith.
func HoldsEndsWith(s, suffix *ast.Term) bool {
	x, y, ok := both(s, suffix)
	return ok && strings.HasSuffix(x, y)
}

// EndsWith is endswith.
func EndsWith(s, suffix *ast.Term) *ast.Term {
	x, y, ok := both(s, suffix)
	return truth(strings.HasSuffix(x, y), ok)
}

// HoldsContains is contains.
func HoldsContains(s, part *ast.Term) bool {
	x, y, ok := both(s, part)
	return ok && strings.Contains(x, y)
}

// Contains is contains.
func Contains(s, part *ast.Term) *ast.Term {
	x, y, ok := both(s, part)
	return truth(strings.Contains(x, y), ok)
}

// truth is a truth value, or undefined.
func truth(b, ok bool) *ast.Term {
	if !ok {
		return nil
	}
	return Bool(b)
}

// HoldsMember is x in collection.
func HoldsMember(x, collection *ast.Term) bool {
	switch c := collection.Value.(type) {
	case ast.String, ast.Boolean, ast.Number, ast.Null:
		return false
	case *ast.Array:
		for i := range c.Len() {
			if Equal(x, c.Elem(i)) {
				return true
			}
		}
		return false
	case ast.Set:
		return c.Contains(x)
	case ast.Object:
		return c.Until(func(_, v *ast.Term) bool { return Equal(x, v) })
	}
	return false
}

// Member is x in collection.
func Member(x, collection *ast.Term) *ast.Term { return Bool(HoldsMember(x, collection)) }

// HoldsIsString is is_string.
func HoldsIsString(t *ast.Term) bool {
	_, ok := t.Value.(ast.String)
	return ok
}

// IsStringTerm is is_string.
func IsStringTerm(t *ast.Term) *ast.Term { return Bool(HoldsIsString(t)) }

// HoldsIsNumber is is_number.
func HoldsIsNumber(t *ast.Term) bool {
	_, ok := t.Value.(ast.Number)
	return ok
}

// IsNumberTerm is is_number.
func IsNumberTerm(t *ast.Term) *ast.Term { return Bool(HoldsIsNumber(t)) }

// HoldsIsBoolean is is_boolean.
func HoldsIsBoolean(t *ast.Term) bool {
	_, ok := t.Value.(ast.Boolean)
	return ok
}

// IsBooleanTerm is is_boolean.
func IsBooleanTerm(t *ast.Term) *ast.Term { return Bool(HoldsIsBoolean(t)) }

// HoldsIsNull is is_null.
func HoldsIsNull(t *ast.Term) bool {
	_, ok := t.Value.(ast.Null)
	return ok
}

// IsNullTerm is is_null.
func IsNullTerm(t *ast.Term) *ast.Term { return Bool(HoldsIsNull(t)) }

// IsArrayTerm is is_array.
func IsArrayTerm(t *ast.Term) *ast.Term { return Bool(IsArray(t)) }

// IsObjectTerm is is_object.
func IsObjectTerm(t *ast.Term) *ast.Term { return Bool(IsObject(t)) }

// IsSetTerm is is_set.
func IsSetTerm(t *ast.Term) *ast.Term { return Bool(IsSet(t)) }

// HoldsNotEqual is !=.
func HoldsNotEqual(a, b *ast.Term) bool { return !Equal(a, b) }

// NotEqualTerm is !=.
func NotEqualTerm(a, b *ast.Term) *ast.Term { return Bool(!Equal(a, b)) }

// HoldsLess is <.
func HoldsLess(a, b *ast.Term) bool { return a.Value.Compare(b.Value) < 0 }

// LessTerm is <.
func LessTerm(a, b *ast.Term) *ast.Term { return Bool(HoldsLess(a, b)) }

// HoldsAtMost is <=.
func HoldsAtMost(a, b *ast.Term) bool { return a.Value.Compare(b.Value) <= 0 }

// AtMostTerm is <=.
func AtMostTerm(a, b *ast.Term) *ast.Term { return Bool(HoldsAtMost(a, b)) }

// HoldsGreater is >.
func HoldsGreater(a, b *ast.Term) bool { return a.Value.Compare(b.Value) > 0 }

// GreaterTerm is >.
func GreaterTerm(a, b *ast.Term) *ast.Term { return Bool(HoldsGreater(a, b)) }

// HoldsAtLeast is >=.
func HoldsAtLeast(a, b *ast.Term) bool { return a.Value.Compare(b.Value) >= 0 }

// AtLeastTerm is >=.
func AtLeastTerm(a, b *ast.Term) *ast.Term { return Bool(HoldsAtLeast(a, b)) }

// patterns are the compiled regular expressions, nil for one that does not compile. The map is
// never written to, only replaced.
//
//nolint:gochecknoglobals // a cache
var patterns atomic.Pointer[map[string]*regexp.Regexp]

// maxPatterns bounds the cache, for rules that make patterns from what they read.
const maxPatterns = 500

func pattern(text string) *regexp.Regexp {
	held := patterns.Load()
	if held != nil {
		if re, ok := (*held)[text]; ok {
			return re
		}
	}
	re, err := regexp.Compile(text)
	if err != nil {
		re = nil
	}
	more := map[string]*regexp.Regexp{strings.Clone(text): re}
	if held != nil && len(*held) < maxPatterns {
		maps.Copy(more, *held)
	}
	patterns.CompareAndSwap(held, &more)
	return re
}

// HoldsMatch is regex.match.
func HoldsMatch(expression, s *ast.Term) bool {
	x, y, ok := both(expression, s)
	if !ok {
		return false
	}
	re := pattern(x)
	return re != nil && re.MatchString(y)
}

// Match is regex.match.
func Match(expression, s *ast.Term) *ast.Term {
	x, y, ok := both(expression, s)
	if !ok {
		return nil
	}
	re := pattern(x)
	if re == nil {
		return nil
	}
	return Bool(re.MatchString(y))
}

// Lower is lower.
func Lower(t *ast.Term) *ast.Term {
	v, ok := t.Value.(ast.String)
	if !ok {
		return nil
	}
	lower := strings.ToLower(string(v))
	if lower == string(v) {
		return t
	}
	return &ast.Term{Value: ast.String(lower)}
}

// TrimSpace is trim_space.
func TrimSpace(t *ast.Term) *ast.Term {
	v, ok := t.Value.(ast.String)
	if !ok {
		return nil
	}
	trimmed := strings.TrimSpace(string(v))
	if len(trimmed) == len(v) {
		return t
	}
	return &ast.Term{Value: ast.String(trimmed)}
}

// Count is count.
func Count(t *ast.Term) *ast.Term { return Len(t) }

// ObjectKeys is object.keys.
func ObjectKeys(t *ast.Term) *ast.Term {
	if !IsObject(t) {
		return nil
	}
	o, _ := t.Value.(ast.Object)
	if o.Len() == 0 {
		return EmptySet
	}
	return &ast.Term{Value: ast.NewSet(o.Keys()...)}
}

// ObjectGet is object.get.
func ObjectGet(t, key, otherwise *ast.Term) *ast.Term {
	if !IsObject(t) {
		return nil
	}
	path, ok := key.Value.(*ast.Array)
	if !ok {
		if held := t.Get(key); held != nil {
			return held
		}
		return otherwise
	}
	for i := range path.Len() {
		if t = Dot(t, path.Elem(i)); t == nil {
			return otherwise
		}
	}
	return t
}

// HoldsKey is key in object.keys(t).
func HoldsKey(key, t *ast.Term) bool { return IsObject(t) && t.Get(key) != nil }

// KeysMinus is object.keys(t) - set.
func KeysMinus(t, set *ast.Term) *ast.Term { return selectKeys(t, set, false) }

// KeysAnd is object.keys(t) & set.
func KeysAnd(t, set *ast.Term) *ast.Term { return selectKeys(t, set, true) }

func selectKeys(t, set *ast.Term, in bool) *ast.Term {
	if !IsObject(t) || !IsSet(set) {
		return nil
	}
	o, _ := t.Value.(ast.Object)
	s, _ := set.Value.(ast.Set)
	var kept []*ast.Term
	o.Foreach(func(key, _ *ast.Term) {
		if s.Contains(key) == in {
			kept = append(kept, key)
		}
	})
	return Set(kept...)
}
