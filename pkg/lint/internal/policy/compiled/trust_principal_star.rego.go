// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_star_advice is data.arthurlint.rules.trust["principal-star"].advice.
func trust_principal_star_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/principal_star/principal_star.rego:35
		// 36
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "Deny") {
			goto b2
		}
		// 35
		return &s_AWS_e73d541e
	b2:
		// 37
		return &s_who_may_assume_the_role__2a8f1ed5
	}
}

// trust_principal_star_fix is data.arthurlint.rules.trust["principal-star"].fix.
func trust_principal_star_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l11, l12 *ast.Term
		// rules/trust/principal_star/principal_star.rego:39
		// 43
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "Deny") {
			goto b2
		}
		// 41
		if l7 = regort.Dot(l3, &s_at); l7 == nil {
			goto b2
		}
		// 39
		l12 = regort.Record(&s_at, l7, &s_op, &s_set, &s_value, object_ff0331bc.Get())
		l11 = regort.Array(l12)
		l10 = regort.Record(&s_edits, l11, &s_title, &s_Write___AWS_2de60ce7)
		l9 = regort.Record(&s_fix, l10)
		return l9
	b2:
		// 44
		return regort.EmptyObject
	}
}

// trust_principal_star_findings_work is data.arthurlint.rules.trust["principal-star"].findings.
func trust_principal_star_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_star/principal_star.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22, l24, l25 *ast.Term
		// rules/trust/principal_star/principal_star.rego:27
		// 28
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "everyone") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_element); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Principal") {
					continue
				}
				// 31
				if lib_policies_off(s, l7, &s_under) == nil {
					continue
				}
				// 32
				if l13 = trust_principal_star_advice(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s_a_trust_policy_has_no_pr_f4b1417e, l17); l18 == nil {
					continue
				}
				if l20 = trust_principal_star_fix(s, l7); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l18)
				if l25 = s.Call2(&builtin_object_union, l24, l20); l25 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_star/principal_star.rego:27
	return ret
}
