// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_redundant_covered is data.arthurlint.rules.trust["principal-redundant"].covered.
func trust_principal_redundant_covered(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9 *ast.Term
		// rules/trust/principal_redundant/principal_redundant.rego:45
		// 46
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l3, &s_covered_by_text_9a53764f); l7 == nil {
			goto b2
		}
		if !regort.Equal(l6, l7) {
			goto b2
		}
		// 45
		return &s_is_named_twice_f7486a35
	b2:
		// 47
		if l6 = regort.Dot(l3, &s_covered_by_text_9a53764f); l6 == nil {
			goto b3
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_is_let_in_by__q_anyway_57a93053, l8); l9 == nil {
			goto b3
		}
		return l9
	b3:
	}
	// rules/trust/principal_redundant/principal_redundant.rego:45
	return nil
}

// trust_principal_redundant_fix is data.arthurlint.rules.trust["principal-redundant"].fix.
func trust_principal_redundant_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l12, l16, l17, l18, l19 *ast.Term
		// rules/trust/principal_redundant/principal_redundant.rego:49
		// 53
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if lib_trust_principals_listed(s, l6) == nil {
			goto b2
		}
		// 50
		if l9 = regort.Dot(l3, &s_text); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_Take__q_out_b2016a9e, l11); l12 == nil {
			goto b2
		}
		// 49
		l19 = regort.Record(&s_at, l6, &s_op, &s_remove)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, l12)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b2:
		// 54
		return regort.EmptyObject
	}
}

// trust_principal_redundant_findings_work is data.arthurlint.rules.trust["principal-redundant"].findings.
func trust_principal_redundant_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_redundant/principal_redundant.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l17, l19, l21, l22, l24, l26, l30, l31, l32, l33 *ast.Term
		// rules/trust/principal_redundant/principal_redundant.rego:29
		// 30
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_covered_by_ed483380); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_element); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Principal") {
					continue
				}
				// 33
				if lib_policies_off(s, l7, &s_belongs) == nil {
					continue
				}
				// 34
				if l13 = regort.Dot(l7, &s_form); l13 == nil {
					continue
				}
				if lib_none_of(s, l13, set_2946eda1.Get()) == nil {
					continue
				}
				// 38
				if l17 = trust_principal_redundant_covered(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l21 = regort.Array(l19, l17)
				if l22 = s.Call2(&builtin_sprintf, &s_q__s__remove_it_6e64ae45, l21); l22 == nil {
					continue
				}
				// 41
				if l24 = trust_principal_redundant_fix(s, l7); l24 == nil {
					continue
				}
				// 37
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 35
				l32 = regort.Record(&s_at, l10, &s_message, &s_lets_in_the_same_cd36a3a6)
				l31 = regort.Array(l32)
				l30 = regort.Record(&s_at, l26, &s_message, l22, &s_related, l31)
				if l33 = s.Call2(&builtin_object_union, l30, l24); l33 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_redundant/principal_redundant.rego:29
	return ret
}
