package iam

import "github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"

// Variable is a "${…}" in a policy's text (reference_policies_variables).
type Variable = variable.Variable

// VariableForm is what a "${…}" turns out to be.
type VariableForm = variable.Form

// The forms of "${…}", as package variable has them.
const (
	VariableKey      = variable.Key
	VariableEscape   = variable.Escape
	VariableUnclosed = variable.Unclosed
	VariableEmpty    = variable.Empty
	VariableSpace    = variable.Space
	VariableQuote    = variable.Quote
	VariableTemplate = variable.Template
)

// Variables are the "${…}" of a text, in order. Linear.
func Variables(text string) []Variable { return variable.All(text) }
