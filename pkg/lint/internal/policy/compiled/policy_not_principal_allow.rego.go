// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_not_principal_allow_findings_work is data.arthurlint.rules.policy["not-principal-allow"].findings.
func policy_not_principal_allow_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/not_principal_allow/not_principal_allow.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l16, l21, l23 *ast.Term
		// rules/policy/not_principal_allow/not_principal_allow.rego:28
		// 29
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_elements); l11 == nil {
					continue
				}
				if !regort.HoldsMember(&s_NotPrincipal, l11) {
					continue
				}
				// 32
				if l14 = regort.Dot(l7, &s_at); l14 == nil {
					continue
				}
				if l16 = lib_grammar_under(s, l14, &s_Principal); l16 == nil {
					continue
				}
				if lib_lacks(s, l16) == nil {
					continue
				}
				// 34
				if l21 = lib_grammar_under(s, l14, &s_NotPrincipal); l21 == nil {
					continue
				}
				// 33
				l23 = regort.Record(&s_at, l21, &s_message, &s_NotPrincipal_with_Effect_ff0baba1, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/not_principal_allow/not_principal_allow.rego:28
	return ret
}
