// Package variable reads the "${…}" of policies: it tells IAM's policy variables, which are text of
// the policy, from what some other program fills in before IAM reads it.
package variable

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
	Form Form
}

// Form is what a "${…}" turns out to be.
type Form uint8

// The forms of "${…}". Only the first two mean something to IAM; the next four are what IAM rejects;
// a template is what some other program fills in before IAM reads the text: it has no colon, is a
// CloudFormation pseudo parameter, or uses a default operator of the shell.
const (
	Key Form = iota
	Escape
	Unclosed
	Empty
	Space
	Quote
	Template
)

// String is the form's name as rows show it.
func (f Form) String() string {
	return [...]string{"key", "escape", "unclosed", "empty", "space", "quote", "template"}[f]
}

// All are the "${…}" of a text, in order. Linear.
func All(text string) []Variable {
	var out []Variable
	for i := 0; ; {
		at := strings.Index(text[i:], "${")
		if at < 0 {
			return out
		}
		v := At(text, i+at)
		out = append(out, v)
		i = v.End
	}
}

// At reads the "${" at text[start:].
func At(text string, start int) Variable {
	length := closingBrace(text[start:])
	if length < 0 {
		return Variable{Start: start, End: len(text), Form: Unclosed}
	}
	v := Variable{Start: start, End: start + length}
	body := text[start+2 : v.End-1]
	switch body {
	case "":
		v.Form = Empty
		return v
	case "*", "?", "$":
		v.Name, v.Form = body, Escape
		return v
	}
	name, rest, hasDefault := strings.Cut(body, ",")
	v.Name, v.HasDefault = name, hasDefault
	v.Form = nameForm(name)
	if v.Form != Key || !hasDefault {
		return v
	}
	rest = strings.TrimLeft(rest, " ")
	if len(rest) < 2 || rest[0] != '\'' || rest[len(rest)-1] != '\'' {
		v.Form = Quote
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
func nameForm(name string) Form {
	prefix, key, found := strings.Cut(name, ":")
	switch {
	case !found || prefix == "" || strings.HasPrefix(key, ":"):
		return Template
	case strings.ContainsAny(name, "\"'(){}[]$<>|"):
		return Template
	case key == "" || strings.ContainsAny(key[:1], "-?=+"):
		return Template
	case strings.ContainsAny(name, " \t"):
		return Space
	}
	return Key
}

// Identity is the same for two variables that always have the same value in one request: key names
// compare without case.
func (v Variable) Identity() string {
	id := strings.ToLower(v.Name)
	if v.HasDefault {
		id += "," + v.Default
	}
	return id
}
