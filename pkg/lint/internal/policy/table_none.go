//go:build arthurlint_generate

package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// The generator does without the code that it generates, so that it can always be built.
const compiledSlots = 0

//nolint:gochecknoglobals // static data
var compiledRules []regort.Rule

func compiledTerm(string) *ast.Term { return nil }
