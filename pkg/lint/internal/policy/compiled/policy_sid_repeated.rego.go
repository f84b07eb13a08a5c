// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_sid_repeated_numbered is data.arthurlint.rules.policy["sid-repeated"].numbered.
func policy_sid_repeated_numbered(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l15, l16 *ast.Term
		// rules/policy/sid_repeated/sid_repeated.rego:44
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &n_1); l8 == nil {
			goto b1
		}
		if l11 = s.Call2(&builtin_plus, l8, &n_1); l11 == nil {
			goto b1
		}
		if l13 = regort.Dot(l3, &s_sid); l13 == nil {
			goto b1
		}
		l15 = regort.Array(l13, l11)
		if l16 = s.Call2(&builtin_sprintf, &s_s_d_cb508c2d, l15); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// rules/policy/sid_repeated/sid_repeated.rego:44
	return nil
}

// policy_sid_repeated_fix is data.arthurlint.rules.policy["sid-repeated"].fix.
func policy_sid_repeated_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l13, l14, l16, l18, l19, l20, l21 *ast.Term
		// rules/policy/sid_repeated/sid_repeated.rego:37
		// 41
		if l6 = policy_sid_repeated_numbered(s, l3); l6 == nil {
			goto b2
		}
		if lib_grammar_unused(s, l6) == nil {
			goto b2
		}
		// 38
		l13 = regort.Array(l6)
		if l14 = s.Call2(&builtin_sprintf, &s_Set_Sid_to__q_67e088cc, l13); l14 == nil {
			goto b2
		}
		// 39
		if l16 = regort.Dot(l3, &s_at); l16 == nil {
			goto b2
		}
		// 37
		l21 = regort.Record(&s_at, l16, &s_op, &s_set, &s_value, l6)
		l20 = regort.Array(l21)
		l19 = regort.Record(&s_edits, l20, &s_title, l14)
		l18 = regort.Record(&s_fix, l19)
		return l18
	b2:
		// 42
		return regort.EmptyObject
	}
}

// policy_sid_repeated_findings_work is data.arthurlint.rules.policy["sid-repeated"].findings.
func policy_sid_repeated_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/sid_repeated/sid_repeated.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l13, l17, l18, l20, l22, l24, l26, l27, l28, l29 *ast.Term
		// rules/policy/sid_repeated/sid_repeated.rego:25
		// 26
		if l5 = input_facts_repeated_sids_48608846(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_sid); l10 == nil {
					continue
				}
				l12 = regort.Array(l10)
				if l13 = s.Call2(&builtin_sprintf, &s_Sid__q_stands_more_than__8f3791d2, l12); l13 == nil {
					continue
				}
				// 31
				l17 = regort.Array(l10)
				if l18 = s.Call2(&builtin_sprintf, &s_Sid__q_stands_here_first_dac102a3, l17); l18 == nil {
					continue
				}
				// 33
				if l20 = policy_sid_repeated_fix(s, l7); l20 == nil {
					continue
				}
				// 29
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 31
				if l24 = regort.Dot(l7, &s_first); l24 == nil {
					continue
				}
				// 27
				l28 = regort.Record(&s_at, l24, &s_message, l18)
				l27 = regort.Array(l28)
				l26 = regort.Record(&s_at, l22, &s_message, l13, &s_related, l27)
				if l29 = s.Call2(&builtin_object_union, l26, l20); l29 == nil {
					continue
				}
				// 25
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/sid_repeated/sid_repeated.rego:25
	return ret
}
