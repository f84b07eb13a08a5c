// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_value_redundant_covered is data.arthurlint.rules.iam["condition-value-redundant"].covered.
func iam_condition_value_redundant_covered(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7 *ast.Term
		// rules/iam/condition_value_redundant/condition_value_redundant.rego:38
		result = nil
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l3, &s_by_text_78a94bd4); l7 == nil {
			goto b1
		}
		if !regort.Equal(l6, l7) {
			goto b1
		}
		result = regort.Once(result, &s_is_in_the_list_twice_567fdb07, "function data.arthurlint.rules.iam[\"condition-value-redundant\"].covered produced conflicting values for the same inputs", "rules/iam/condition_value_redundant/condition_value_redundant.rego", 38, 1)
	}
b1:
	// rules/iam/condition_value_redundant/condition_value_redundant.rego:38
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"condition-value-redundant\"].covered produced conflicting values for the same inputs", "rules/iam/condition_value_redundant/condition_value_redundant.rego", 38, 1)
b2:
	{
		var l6, l8, l13, l14 *ast.Term
		// rules/iam/condition_value_redundant/condition_value_redundant.rego:40
		result = nil
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b3
		}
		if l8 = regort.Dot(l3, &s_by_text_78a94bd4); l8 == nil {
			goto b3
		}
		if lib_differs(s, l6, l8) == nil {
			goto b3
		}
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_is_covered_by__q_19cd064d, l13); l14 == nil {
			goto b3
		}
		result = regort.Once(result, l14, "function data.arthurlint.rules.iam[\"condition-value-redundant\"].covered produced conflicting values for the same inputs", "rules/iam/condition_value_redundant/condition_value_redundant.rego", 40, 1)
	}
b3:
	// rules/iam/condition_value_redundant/condition_value_redundant.rego:40
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"condition-value-redundant\"].covered produced conflicting values for the same inputs", "rules/iam/condition_value_redundant/condition_value_redundant.rego", 40, 1)
b4:
	// rules/iam/condition_value_redundant/condition_value_redundant.rego:38
	return ret
}

// iam_condition_value_redundant_findings_work is data.arthurlint.rules.iam["condition-value-redundant"].findings.
func iam_condition_value_redundant_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_value_redundant/condition_value_redundant.rego:23
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l16, l17, l19, l23, l24, l30, l32, l33, l34, l35, l36, l37 *ast.Term
		// rules/iam/condition_value_redundant/condition_value_redundant.rego:23
		// 24
		if l5 = input_facts_redundant(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 25
				if l10 = regort.Dot(l7, &s_what); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "value") {
					continue
				}
				// 26
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				if lib_conditions_no_booleans(s, l11) == nil {
					continue
				}
				// 32
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s_Take__q_out_b2016a9e, l16); l17 == nil {
					continue
				}
				// 29
				if l19 = iam_condition_value_redundant_covered(s, l7); l19 == nil {
					continue
				}
				l23 = regort.Array(l14, l19)
				if l24 = s.Call2(&builtin_sprintf, &s_q__s__take_it_out_1e10f445, l23); l24 == nil {
					continue
				}
				// 30
				if l30 = regort.Dot(l7, &s_by); l30 == nil {
					continue
				}
				// 27
				l35 = regort.Record(&s_at, l11, &s_op, &s_remove)
				l34 = regort.Array(l35)
				l33 = regort.Record(&s_edits, l34, &s_title, l17)
				l37 = regort.Record(&s_at, l30, &s_message, &s_covers_it_c328239e)
				l36 = regort.Array(l37)
				l32 = regort.Record(&s_at, l11, &s_fix, l33, &s_message, l24, &s_related, l36)
				// 23
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_value_redundant/condition_value_redundant.rego:23
	return ret
}
