//go:build !arthurlint_generate

package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/compiled"
)

const compiledSlots = compiled.Slots

//nolint:gochecknoglobals // static data
var compiledRules = compiled.Rules[:]

// compiledTerm is the term that compiled rules have for a string, or nil.
func compiledTerm(s string) *ast.Term { return compiled.Term(s) }
