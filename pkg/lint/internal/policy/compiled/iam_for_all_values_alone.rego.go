// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_for_all_values_alone_null_at is data.arthurlint.rules.iam["for-all-values-alone"].null_at.
func iam_for_all_values_alone_null_at(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// rules/iam/for_all_values_alone/for_all_values_alone.rego:48
		if l6 = regort.Dot(l3, &s_statement); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_array_concat, l6, array_eedc920f.Get()); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// rules/iam/for_all_values_alone/for_all_values_alone.rego:48
	return nil
}

// iam_for_all_values_alone_fix is data.arthurlint.rules.iam["for-all-values-alone"].fix.
func iam_for_all_values_alone_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l13, l14, l15, l16, l17 *ast.Term
		// rules/iam/for_all_values_alone/for_all_values_alone.rego:41
		// 45
		if l6 = iam_for_all_values_alone_null_at(s, l3); l6 == nil {
			goto b2
		}
		if lib_lacks(s, l6) == nil {
			goto b2
		}
		// 43
		if l11 = regort.Dot(l3, &s_text); l11 == nil {
			goto b2
		}
		// 41
		l17 = regort.Object(l11, &s_false)
		l16 = regort.Record(&s_at, l6, &s_op, &s_insert, &s_value, l17)
		l15 = regort.Array(l16)
		l14 = regort.Record(&s_edits, l15, &s_title, &s_Ask_for_the_key_with_Nul_17b82460)
		l13 = regort.Record(&s_fix, l14)
		return l13
	b2:
		// 46
		return regort.EmptyObject
	}
}

// iam_for_all_values_alone_findings_work is data.arthurlint.rules.iam["for-all-values-alone"].findings.
func iam_for_all_values_alone_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/for_all_values_alone/for_all_values_alone.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l16, l19, l23, l24, l26, l30, l31 *ast.Term
		// rules/iam/for_all_values_alone/for_all_values_alone.rego:25
		// 26
		if l5 = input_facts_vacuous(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 28
				if l11 = regort.Dot(l7, &s_sole); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 29
				if l12 = regort.Dot(l7, &s_key); l12 == nil {
					continue
				}
				if lib_none_of(s, l12, set_fbef97f2.Get()) == nil {
					continue
				}
				// 30
				if l16 = regort.Dot(l7, &s_at); l16 == nil {
					continue
				}
				if lib_conditions_unmarked(s, l16) == nil {
					continue
				}
				// 35
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l23 = regort.Array(l19, l19)
				if l24 = s.Call2(&builtin_sprintf, &s_requests_without__q_pass_f8015db2, l23); l24 == nil {
					continue
				}
				// 37
				if l26 = iam_for_all_values_alone_fix(s, l7); l26 == nil {
					continue
				}
				// 31
				l30 = regort.Record(&s_at, l16, &s_message, l24, &s_on, &s_key)
				if l31 = s.Call2(&builtin_object_union, l30, l26); l31 == nil {
					continue
				}
				// 25
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/for_all_values_alone/for_all_values_alone.rego:25
	return ret
}
