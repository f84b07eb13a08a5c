// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_not_principal_findings_work is data.arthurlint.rules.trust["not-principal"].findings.
func trust_not_principal_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/not_principal/not_principal.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l17 *ast.Term
		// rules/trust/not_principal/not_principal.rego:28
		// 29
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_elements); l10 == nil {
					continue
				}
				if !regort.HoldsMember(&s_NotPrincipal, l10) {
					continue
				}
				// 32
				if l13 = regort.Dot(l7, &s_at); l13 == nil {
					continue
				}
				if l15 = lib_grammar_under(s, l13, &s_NotPrincipal); l15 == nil {
					continue
				}
				// 31
				l17 = regort.Record(&s_at, l15, &s_message, &s_NotPrincipal_has_no_plac_862f4d95, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l17)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/not_principal/not_principal.rego:28
	return ret
}
