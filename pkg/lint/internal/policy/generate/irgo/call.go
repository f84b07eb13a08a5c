package irgo

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// fast are the built-ins that regort has in Go: the function for the value, and the one that tells
// whether it holds, if there is one.
var fast = map[string]struct{ value, holds string }{ //nolint:gochecknoglobals // a table
	"startswith":        {"StartsWith", "HoldsStartsWith"},
	"endswith":          {"EndsWith", "HoldsEndsWith"},
	"contains":          {"Contains", "HoldsContains"},
	"internal.member_2": {"Member", "HoldsMember"},
	"is_string":         {"IsStringTerm", "HoldsIsString"},
	"is_number":         {"IsNumberTerm", "HoldsIsNumber"},
	"is_boolean":        {"IsBooleanTerm", "HoldsIsBoolean"},
	"is_null":           {"IsNullTerm", "HoldsIsNull"},
	"is_array":          {"IsArrayTerm", "IsArray"},
	"is_object":         {"IsObjectTerm", "IsObject"},
	"is_set":            {"IsSetTerm", "IsSet"},
	"neq":               {"NotEqualTerm", "HoldsNotEqual"},
	"lt":                {"LessTerm", "HoldsLess"},
	"lte":               {"AtMostTerm", "HoldsAtMost"},
	"gt":                {"GreaterTerm", "HoldsGreater"},
	"gte":               {"AtLeastTerm", "HoldsAtLeast"},
	"regex.match":       {"Match", "HoldsMatch"},
	"lower":             {value: "Lower"},
	"substring":         {value: "Substring"},
	equalSubstrings:     {"", "EqualSubstrings"},
	"trim_space":        {value: "TrimSpace"},
	"count":             {value: "Count"},
	"object.keys":       {value: "ObjectKeys"},
	"object.get":        {value: "ObjectGet"},
}

// call writes a call of a function or a built-in.
func (w *writer) call(s *stmt) {
	callee := w.p.funcs[s.fn]
	if callee == nil {
		w.builtin(s)
		return
	}
	expr := w.callExpr(callee, s)
	switch {
	case s.op == opHolds && callee.neverFalse && callee.alwaysDefined():
	case s.op == opHolds && callee.neverFalse:
		w.line("if %s == nil {\n%s\n}", expr, w.leave(0))
	case s.op == opHolds:
		w.line("if !regort.Holds(%s) {\n%s\n}", expr, w.leave(0))
	case callee.alwaysDefined():
		if t := w.target(s.def); t != "" {
			w.line("%s = %s", t, expr)
		}
	default:
		w.defined(s.def, expr)
	}
}

// callExpr is a call in Go. One with nothing but constants for arguments is worked out once a
// document.
func (w *writer) callExpr(callee *function, s *stmt) string {
	if len(s.a) == 0 {
		return callee.name + "(s)"
	}
	args := w.operands(s.a)
	if slices.ContainsFunc(s.a, func(o operand) bool { return o.konst == nil }) {
		return callee.name + "(s, " + strings.Join(args, ", ") + ")"
	}
	return w.p.special(callee, s.a, args) + "(s)"
}

// special is a function that calls another with constants.
func (p *program) special(callee *function, operands []operand, args []string) string {
	keys, words := make([]string, 0, len(operands)), make([]string, 0, len(operands))
	readable := true
	for _, o := range operands {
		keys = append(keys, o.konst.key())
		word, exact := slug(o.konst.text, 24)
		readable = readable && exact && word != "" && o.konst.kind == constString
		words = append(words, word)
	}
	name := callee.name + "__" + strings.Join(words, "__")
	if !readable {
		name = callee.name + "__" + hash(strings.Join(keys, "\n"))
	}
	p.specials[name] = &memoized{
		name: name, file: callee.file, fixed: !callee.usesInput,
		work: fmt.Sprintf("%s(s, %s)", callee.name, strings.Join(args, ", ")),
	}
	return name
}

func (w *writer) builtin(s *stmt) {
	if name, ok := strings.CutPrefix(s.fn, "keys: "); ok {
		call := fmt.Sprintf("regort.%s(%s)", keysOf[name], strings.Join(w.operands(s.a), ", "))
		if s.op == opHolds {
			w.line("if !%s {\n%s\n}", call, w.leave(0))
		} else {
			w.defined(s.def, call)
		}
		return
	}
	decl := w.p.builtins[s.fn]
	if s.fn != equalSubstrings && (decl == nil || decl.Result() == nil) {
		w.fail(fmt.Errorf("%w: %s", errUnsupported, s.fn))
		return
	}
	args := strings.Join(w.operands(s.a), ", ")
	known, isFast := fast[s.fn]
	switch {
	case isFast && s.op == opHolds && known.holds != "":
		w.line("if !regort.%s(%s) {\n%s\n}", known.holds, args, w.leave(0))
		return
	case isFast:
		args = "regort." + known.value + "(" + args + ")"
	case isRelation(s.fn):
		args = fmt.Sprintf("s.CallAll(&%s, %s)", w.p.builtin(s.fn), args)
	default:
		call := "Call"
		if len(s.a) <= 3 {
			call = fmt.Sprintf("Call%d", len(s.a))
		}
		args = strings.TrimSuffix(fmt.Sprintf("s.%s(&%s, %s", call, w.p.builtin(s.fn), args), ", ") + ")"
	}
	if s.op == opHolds {
		w.line("if !regort.Holds(%s) {\n%s\n}", args, w.leave(0))
	} else {
		w.defined(s.def, args)
	}
}

func isRelation(name string) bool {
	b := ast.BuiltinMap[name]
	return b != nil && b.Relation
}

// builtin is the variable of one of topdown's built-ins.
func (p *program) builtin(name string) string {
	word, _ := slug(name, 60)
	p.externs["builtin_"+word] = name
	return "builtin_" + word
}
