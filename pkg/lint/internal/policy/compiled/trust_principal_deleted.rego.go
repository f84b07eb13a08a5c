// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_deleted_findings_work is data.arthurlint.rules.trust["principal-deleted"].findings.
func trust_principal_deleted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_deleted/principal_deleted.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l12, l14, l16, l18, l19, l21, l23 *ast.Term
		// rules/trust/principal_deleted/principal_deleted.rego:26
		// 27
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l12 = regort.Dot(l7, &s_form); l12 == nil {
					continue
				}
				if l14 = regort.Dot(object_e45c0f3a.Get(), l12); l14 == nil {
					continue
				}
				// 29
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l18 = regort.Array(l16, l14, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_is_the_id_of_a__s_tha_ffed794c, l18); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l21, &s_message, l19)
				// 26
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_deleted/principal_deleted.rego:26
	return ret
}
