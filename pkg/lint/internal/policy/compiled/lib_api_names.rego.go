// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_api_names_meant_work is data.arthurlint.lib.api_names.meant.
func lib_api_names_meant_work(s *regort.State) *ast.Term {
	// lib/api_names.rego:16
	return object_08a60142.Get()
}
