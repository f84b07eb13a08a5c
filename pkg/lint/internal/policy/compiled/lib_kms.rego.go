// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_kms_every_key is data.arthurlint.lib.kms.every_key.
func lib_kms_every_key(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/kms.rego:7
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "everything") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l7 *ast.Term
		// lib/kms.rego:9
		// 10
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "type") {
			goto b3
		}
		// 11
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b3
		}
		if !regort.HoldsMatch(&s__arn_______kms___________8951c341, l7) {
			goto b3
		}
		// 9
		return regort.True
	}
b3:
	// lib/kms.rego:7
	return nil
}
