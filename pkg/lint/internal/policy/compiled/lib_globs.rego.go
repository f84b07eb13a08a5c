// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_globs_expression is data.arthurlint.lib.globs.expression.
func lib_globs_expression(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l13, l14 *ast.Term
		// lib/globs.rego:18
		// 19
		if l6 = s.Call3(&builtin_regex_replace, l3, &s___A_Za_z0_9___x_80___x_1_f9557c2e, &s_0_98d01c9a); l6 == nil {
			goto b1
		}
		// 18
		if l9 = s.Call3(&builtin_replace, l6, &s__fc86bf1b, &s__c9b5e26a); l9 == nil {
			goto b1
		}
		if l11 = s.Call3(&builtin_replace, l9, &s__312c1749, &s__6f8b7621); l11 == nil {
			goto b1
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_s__s_718759a2, l13); l14 == nil {
			goto b1
		}
		return l14
	}
b1:
	// lib/globs.rego:18
	return nil
}

// lib_globs_matches is data.arthurlint.lib.globs.matches.
func lib_globs_matches(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/globs.rego:7
	if !regort.Equal(l3, l4) {
		goto b1
	}
	return regort.True
b1:
	{
		var l9 *ast.Term
		// lib/globs.rego:9
		// 10
		if !regort.HoldsMatch(&s__0e9c8ca2, l3) {
			goto b3
		}
		// 11
		if l9 = lib_globs_expression(s, l3); l9 == nil {
			goto b3
		}
		if !regort.HoldsMatch(l9, l4) {
			goto b3
		}
		// 9
		return regort.True
	}
b3:
	// lib/globs.rego:7
	return nil
}
