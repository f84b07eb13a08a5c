package regort

import (
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// substring is substring without a term for the result.
func substring(t, start, length *ast.Term) (text string, ok bool) {
	base, isText := t.Value.(ast.String)
	from, err1 := builtins.IntOperand(start.Value, 2)
	n, err2 := builtins.IntOperand(length.Value, 3)
	if !isText || err1 != nil || err2 != nil || from < 0 {
		return "", false
	}
	if !utf8.ValidString(string(base)) {
		if from == 0 && n >= utf8.RuneCountInString(string(base)) {
			return string(base), true
		}
		base = ast.String([]rune(string(base))) // puts U+FFFD for what is no UTF-8, as topdown does
	}
	rest := skip(string(base), from)
	if n < 0 {
		return rest, true
	}
	return rest[:len(rest)-len(skip(rest, n))], true
}

// skip is what is left of s after n code points.
func skip(s string, n int) string {
	for ; n > 0 && s != ""; n-- {
		size := 1
		if s[0] >= utf8.RuneSelf {
			_, size = utf8.DecodeRuneInString(s)
		}
		s = s[size:]
	}
	return s
}

// Substring is substring.
func Substring(t, start, length *ast.Term) *ast.Term {
	text, ok := substring(t, start, length)
	if !ok {
		return nil
	}
	if base, isText := t.Value.(ast.String); isText && string(base) == text {
		return t
	}
	return &ast.Term{Value: ast.String(text)}
}

// EqualSubstrings is substring(a, start, n) == substring(b, from, m).
func EqualSubstrings(a, start, n, b, from, m *ast.Term) bool {
	x, ok1 := substring(a, start, n)
	y, ok2 := substring(b, from, m)
	return ok1 && ok2 && x == y
}
