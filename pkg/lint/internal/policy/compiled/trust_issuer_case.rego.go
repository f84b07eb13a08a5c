// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuer_case_right is data.arthurlint.rules.trust["issuer-case"].right.
func trust_issuer_case_right(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11 *ast.Term
		// rules/trust/issuer_case/issuer_case.rego:41
		if l6 = regort.Dot(l3, &s_provider_issuer_31b307a7); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_claim); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l6, l8)
		if l11 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// rules/trust/issuer_case/issuer_case.rego:41
	return nil
}

// trust_issuer_case_findings_work is data.arthurlint.rules.trust["issuer-case"].findings.
func trust_issuer_case_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_case/issuer_case.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l21, l23, l25, l26, l30, l31, l33, l35, l36 *ast.Term
		// rules/trust/issuer_case/issuer_case.rego:27
		// 28
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_match); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "case") {
					continue
				}
				// 30
				if l11 = trust_issuer_case_right(s, l7); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_operator_at_c3da4b89); l13 == nil {
					continue
				}
				l15 = regort.Array(l11)
				if l16 = s.Call2(&builtin_array_concat, l13, l15); l16 == nil {
					continue
				}
				if lib_lacks(s, l16) == nil {
					continue
				}
				// 35
				if l21 = regort.Dot(l7, &s_key); l21 == nil {
					continue
				}
				if l23 = regort.Dot(l7, &s_provider_issuer_31b307a7); l23 == nil {
					continue
				}
				l25 = regort.Array(l21, l23, l11)
				if l26 = s.Call2(&builtin_sprintf, &s__q_differs_in_case_from__8b29fb69, l25); l26 == nil {
					continue
				}
				// 37
				l30 = regort.Record(&s_fixed, l11)
				if l31 = s.Call2(&builtin_object_union, l7, l30); l31 == nil {
					continue
				}
				// 33
				if l33 = regort.Dot(l7, &s_at); l33 == nil {
					continue
				}
				// 31
				l35 = regort.Record(&s_at, l33, &s_message, l26, &s_on, &s_key)
				if l36 = lib_oidc_renamed(s, l35, l31); l36 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuer_case/issuer_case.rego:27
	return ret
}
