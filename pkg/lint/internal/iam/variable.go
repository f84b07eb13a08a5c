package iam

import (
	"strings"
)

// Variable is a "${…}" in a policy's text (reference_policies_variables).
type Variable struct {
	// Start and End are byte offsets in the text, End behind the closing brace (or at the end of
	// the text where there is none).
	Start, End int
	// Name is the condition key, or the one character of an escape.
	Name string
	// Default is the default value, without quotes; HasDefault tells "" from none.
	Default    string
	HasDefault bool
	// Form says what it is.
	Form VariableForm
}

// VariableForm is what a "${…}" turns out to be.
type VariableForm uint8

// The forms of "${…}". Only the first two mean something to IAM; the next four are what IAM rejects;
// a template is what some other program fills in before IAM reads the text: it has no colon, is a
// CloudFormation pseudo parameter, or uses a default operator of the shell.
const (
	VariableKey VariableForm = iota
	VariableEscape
	VariableUnclosed
	VariableEmpty
	VariableSpace
	VariableQuote
	VariableTemplate
)

// String is the form's name as rows show it.
func (f VariableForm) String() string {
	return [...]string{"key", "escape", "unclosed", "empty", "space", "quote", "template"}[f]
}

// Variables are the "${…}" of a text, in order. Linear.
func Variables(text string) []Variable {
	var out []Variable
	for i := 0; ; {
		at := strings.Index(text[i:], "${")
		if at < 0 {
			return out
		}
		v := variableAt(text, i+at)
		out = append(out, v)
		i = v.End
	}
}

// variableAt reads the "${" at text[start:].
func variableAt(text string, start int) Variable {
	length := closingBrace(text[start:])
	if length < 0 {
		return Variable{Start: start, End: len(text), Form: VariableUnclosed}
	}
	v := Variable{Start: start, End: start + length}
	body := text[start+2 : v.End-1]
	switch body {
	case "":
		v.Form = VariableEmpty
		return v
	case "*", "?", "$":
		v.Name, v.Form = body, VariableEscape
		return v
	}
	name, rest, hasDefault := strings.Cut(body, ",")
	v.Name, v.HasDefault = name, hasDefault
	v.Form = nameForm(name)
	if v.Form != VariableKey || !hasDefault {
		return v
	}
	rest = strings.TrimLeft(rest, " ")
	if len(rest) < 2 || rest[0] != '\'' || rest[len(rest)-1] != '\'' {
		v.Form = VariableQuote
		return v
	}
	v.Default = rest[1 : len(rest)-1]
	return v
}

// closingBrace is the length of the "${…}" that the text begins with, or -1. A brace in a quoted
// default does not close it.
func closingBrace(text string) int {
	end := strings.IndexByte(text, '}')
	if end < 0 {
		return -1
	}
	quoted := false
	for i := 2; i < len(text); i++ {
		switch text[i] {
		case '\'':
			quoted = !quoted
		case '}':
			if !quoted {
				return i + 1
			}
		}
	}
	return end + 1
}

// nameForm tells a condition key from what only looks like one.
func nameForm(name string) VariableForm {
	prefix, key, found := strings.Cut(name, ":")
	switch {
	case !found || prefix == "" || strings.HasPrefix(key, ":"):
		return VariableTemplate
	case strings.ContainsAny(name, "\"'(){}[]$<>|"):
		return VariableTemplate
	case key == "" || strings.ContainsAny(key[:1], "-?=+"):
		return VariableTemplate
	case strings.ContainsAny(name, " \t"):
		return VariableSpace
	}
	return VariableKey
}

// identity is the same for two variables that always have the same value in one request: key names
// compare without case.
func (v Variable) identity() string {
	id := strings.ToLower(v.Name)
	if v.HasDefault {
		id += "," + v.Default
	}
	return id
}
