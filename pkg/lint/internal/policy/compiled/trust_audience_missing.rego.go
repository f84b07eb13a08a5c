// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_audience_missing_wanted is data.arthurlint.rules.trust["audience-missing"].wanted.
func trust_audience_missing_wanted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/audience_missing/audience_missing.rego:43
		// 44
		if l6 = regort.Dot(l3, &s_default_audience_5176aff3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 43
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_with__q_addb033d, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 45
		return &s_with_the_audience_that_i_750cc67b
	}
}

// trust_audience_missing_place is data.arthurlint.rules.trust["audience-missing"].place.
func trust_audience_missing_place(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11 *ast.Term
		// rules/trust/audience_missing/audience_missing.rego:55
		if l6 = regort.Dot(l3, &s_statement); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_key); l8 == nil {
			goto b1
		}
		l10 = regort.Array(&s_Condition, &s_StringEquals, l8)
		if l11 = s.Call2(&builtin_array_concat, l6, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// rules/trust/audience_missing/audience_missing.rego:55
	return nil
}

// trust_audience_missing_fix is data.arthurlint.rules.trust["audience-missing"].fix.
func trust_audience_missing_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l14, l15, l19, l20, l21, l22 *ast.Term
		// rules/trust/audience_missing/audience_missing.rego:47
		// 51
		if l6 = regort.Dot(l3, &s_default_audience_5176aff3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 52
		if l7 = trust_audience_missing_place(s, l3); l7 == nil {
			goto b2
		}
		if lib_lacks(s, l7) == nil {
			goto b2
		}
		// 48
		l14 = regort.Array(l6)
		if l15 = s.Call2(&builtin_sprintf, &s_Test_the_audience_for__q_1902baaa, l14); l15 == nil {
			goto b2
		}
		// 47
		l22 = regort.Record(&s_at, l7, &s_op, &s_insert, &s_value, l6)
		l21 = regort.Array(l22)
		l20 = regort.Record(&s_edits, l21, &s_title, l15)
		l19 = regort.Record(&s_fix, l20)
		return l19
	b2:
		// 53
		return regort.EmptyObject
	}
}

// trust_audience_missing_findings_work is data.arthurlint.rules.trust["audience-missing"].findings.
func trust_audience_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/audience_missing/audience_missing.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l16, l18, l20, l24, l26, l28, l29, l31, l33, l35, l36 *ast.Term
		// rules/trust/audience_missing/audience_missing.rego:32
		// 33
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "aud") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_guard); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "none") {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_vendor); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_4784d877.Get()) {
					continue
				}
				// 37
				if l16 = regort.Dot(l7, &s_granted); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 38
				if lib_oidc_untested(s, l7) == nil {
					continue
				}
				// 39
				if l18 = lib_oidc_token(s, l7); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l18, &s_subject); l20 == nil {
					continue
				}
				if !regort.HoldsMember(l20, set_c7bfd825.Get()) {
					continue
				}
				// 40
				if l24 = lib_oidc_keyed(s, l7); l24 == nil {
					continue
				}
				if l26 = trust_audience_missing_wanted(s, l7); l26 == nil {
					continue
				}
				l28 = regort.Array(l24, l26)
				if l29 = s.Call2(&builtin_sprintf, &s_no_condition_tests__s__a_26968822, l28); l29 == nil {
					continue
				}
				if l31 = trust_audience_missing_fix(s, l7); l31 == nil {
					continue
				}
				if l33 = regort.Dot(l7, &s_provider); l33 == nil {
					continue
				}
				l35 = regort.Record(&s_at, l33, &s_message, l29)
				if l36 = s.Call2(&builtin_object_union, l35, l31); l36 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/audience_missing/audience_missing.rego:32
	return ret
}
