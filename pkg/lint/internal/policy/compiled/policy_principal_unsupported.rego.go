// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_principal_unsupported_findings_work is data.arthurlint.rules.policy["principal-unsupported"].findings.
func policy_principal_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/principal_unsupported/principal_unsupported.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l17, l19, l21, l22, l24 *ast.Term
		// rules/policy/principal_unsupported/principal_unsupported.rego:26
		// 27
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_elements); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 29
						if !regort.HoldsMember(l12, set_03134a72.Get()) {
							continue
						}
						// 31
						if l17 = regort.Dot(l7, &s_at); l17 == nil {
							continue
						}
						if l19 = lib_grammar_under(s, l17, l12); l19 == nil {
							continue
						}
						// 33
						l21 = regort.Array(l12)
						if l22 = s.Call2(&builtin_sprintf, &s__s_has_no_place_in_an_id_0b38bf3a, l21); l22 == nil {
							continue
						}
						// 30
						l24 = regort.Record(&s_at, l19, &s_message, l22, &s_on, &s_key)
						// 26
						ret = regort.SetAdd(ret, l24)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/principal_unsupported/principal_unsupported.rego:26
	return ret
}
