// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_for_all_values_on_claim_findings_work is data.arthurlint.rules.trust["for-all-values-on-claim"].findings.
func trust_for_all_values_on_claim_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/for_all_values_on_claim/for_all_values_on_claim.rego:32
	ret = regort.EmptySet
	{
		var l4, l6, l8, l11, l12, l13, l15, l17, l18, l22, l23, l24, l26, l29, l31, l34, l37, l39, l41, l42, l44, l45 *ast.Term
		var v4, v29 []*ast.Term
		// rules/trust/for_all_values_on_claim/for_all_values_on_claim.rego:32
		// 33
		v4 = nil
		if l6 = input_facts_claims(s); l6 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l6)
			for i3 := lo3; i3 < hi3; i3++ {
				l8 = s.Value(i3)
				if l11 = regort.Dot(l8, &s_single); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				if l12 = regort.Dot(l8, &s_operator); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_qualifier); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "ForAllValues") {
					continue
				}
				v4 = append(v4, l8)
			}
			s.Leave(lo3)
		}
	b3:
		l4 = regort.Array(v4...)
		// 34
		if l15 = lib_oidc_by_operator(s, l4); l15 == nil {
			goto b2
		}
		{
			lo4, hi4 := s.Scan(l15)
			for i4 := lo4; i4 < hi4; i4++ {
				l17, l18 = s.Pair(i4)
				// 35
				if l22 = regort.Dot(l18, &n_0); l22 == nil {
					continue
				}
				if l23 = regort.Dot(l22, &s_operator); l23 == nil {
					continue
				}
				if l24 = regort.Dot(l23, &s_name); l24 == nil {
					continue
				}
				if l26 = s.Call2(&builtin_trim_prefix, l24, &s_ForAllValues_9311247e); l26 == nil {
					continue
				}
				// 40
				v29 = nil
				{
					lo6, hi6 := s.Scan(l18)
					for i6 := lo6; i6 < hi6; i6++ {
						l31 = s.Value(i6)
						if l34 = regort.Dot(l31, &s_key); l34 == nil {
							continue
						}
						v29 = append(v29, l34)
					}
					s.Leave(lo6)
				}
				l29 = regort.Array(v29...)
				if l37 = lib_rows_listed(s, l29); l37 == nil {
					continue
				}
				if l39 = lib_rows_plural(s, l18, &s_has, &s_have); l39 == nil {
					continue
				}
				l41 = regort.Array(l37, l39, l26)
				if l42 = s.Call2(&builtin_sprintf, &s__s__s_one_value__and_For_21054400, l41); l42 == nil {
					continue
				}
				// 36
				l44 = regort.Record(&s_at, l17, &s_message, l42, &s_on, &s_key)
				if l45 = lib_oidc_regrouped(s, l44, l18, l26); l45 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l45)
			}
			s.Leave(lo4)
		}
	}
b2:
	// rules/trust/for_all_values_on_claim/for_all_values_on_claim.rego:32
	return ret
}
