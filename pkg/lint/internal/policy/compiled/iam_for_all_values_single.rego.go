// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_for_all_values_single_findings_work is data.arthurlint.rules.iam["for-all-values-single"].findings.
func iam_for_all_values_single_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/for_all_values_single/for_all_values_single.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l17, l19, l22, l24, l25, l27, l29, l31, l32 *ast.Term
		// rules/iam/for_all_values_single/for_all_values_single.rego:27
		// 28
		if l5 = input_facts_set_operators_b2eab7c1(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "single") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_qualifier); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "ForAllValues") {
					continue
				}
				// 31
				if l13 = regort.Dot(l7, &s_key); l13 == nil {
					continue
				}
				if lib_conditions_of_aws(s, l13) == nil {
					continue
				}
				// 32
				if l17 = regort.Dot(l11, &s_name); l17 == nil {
					continue
				}
				if l19 = s.Call2(&builtin_trim_prefix, l17, &s_ForAllValues_9311247e); l19 == nil {
					continue
				}
				// 37
				if l22 = regort.Dot(l7, &s_text); l22 == nil {
					continue
				}
				l24 = regort.Array(l22, l19)
				if l25 = s.Call2(&builtin_sprintf, &s__q_has_one_value__and_Fo_c894bdc9, l24); l25 == nil {
					continue
				}
				// 35
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				// 39
				if l29 = regort.Dot(l7, &s_operator_at_c3da4b89); l29 == nil {
					continue
				}
				// 33
				l31 = regort.Record(&s_at, l27, &s_message, l25, &s_on, &s_key)
				if l32 = lib_conditions_renamed(s, l31, l29, l19); l32 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/for_all_values_single/for_all_values_single.rego:27
	return ret
}
