// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_variable_without_version_reading_work is data.arthurlint.rules.policy["variable-without-version"].reading.
func policy_variable_without_version_reading_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// rules/policy/variable_without_version/variable_without_version.rego:44
		// 45
		if l6 = input_facts_policy_no_version_6335bca8(s); l6 == nil {
			goto b2
		}
		if !regort.IsTrue(l6) {
			goto b2
		}
		// 44
		return object_3915bd12.Get()
	b2:
		// 46
		// 47
		if l6 = input_facts_policy_version(s); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "2008-10-17") {
			goto b3
		}
		// 46
		return object_21586f86.Get()
	b3:
	}
	// rules/policy/variable_without_version/variable_without_version.rego:44
	return nil
}

// policy_variable_without_version_findings_work is data.arthurlint.rules.policy["variable-without-version"].findings.
func policy_variable_without_version_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/variable_without_version/variable_without_version.rego:28
	ret = regort.EmptySet
	{
		var l5, l12, l14, l18, l24, l25, l27, l28, l30, l31, l34, l36, l38, l41, l43, l44, l46, l48, l51, l53, l54, l55 *ast.Term
		var v14, v36 []*ast.Term
		// rules/policy/variable_without_version/variable_without_version.rego:28
		// 29
		if l5 = input_facts_variables(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				// 30
				if l12 = input_facts_policy_no_variables_dfa98eb4(s); l12 == nil {
					continue
				}
				if !regort.IsTrue(l12) {
					continue
				}
				// 31
				if lib_grammar_unnamed__Version(s) == nil {
					continue
				}
				// 32
				v14 = nil
				{
					lo4, hi4 := s.Scan(l5)
					for i4 := lo4; i4 < hi4; i4++ {
						l18 = s.Value(i4)
						if lib_grammar_applied(s, l18) == nil {
							continue
						}
						v14 = append(v14, l18)
					}
					s.Leave(lo4)
				}
				l14 = regort.Array(v14...)
				// 35
				if l24 = regort.Dot(l14, &n_0); l24 == nil {
					continue
				}
				if l25 = regort.Dot(l24, &s_text); l25 == nil {
					continue
				}
				if l27 = policy_variable_without_version_reading(s); l27 == nil {
					continue
				}
				if l28 = regort.Dot(l27, &s_words); l28 == nil {
					continue
				}
				l30 = regort.Array(l25, l28)
				if l31 = s.Call2(&builtin_sprintf, &s__q_is_plain_text__s__wri_89235834, l30); l31 == nil {
					continue
				}
				// 39
				if l34 = regort.Dot(l27, &s_op); l34 == nil {
					continue
				}
				// 36
				v36 = nil
				{
					lo6, hi6 := s.Scan(l14)
					for i6 := lo6; i6 < hi6; i6++ {
						l38 = s.Value(i6)
						if l41 = regort.Dot(l38, &s_text); l41 == nil {
							continue
						}
						l43 = regort.Array(l41)
						if l44 = s.Call2(&builtin_sprintf, &s_q_stands_here_a173e89e, l43); l44 == nil {
							continue
						}
						if l46 = regort.Dot(l38, &s_at); l46 == nil {
							continue
						}
						l48 = regort.Record(&s_at, l46, &s_message, l44)
						v36 = append(v36, l48)
					}
					s.Leave(lo6)
				}
				l36 = regort.Array(v36...)
				// 33
				l55 = regort.Record(&s_at, array_1577602d.Get(), &s_op, l34, &s_value, &s_2012_10_17_9164872c)
				l54 = regort.Array(l55)
				l53 = regort.Record(&s_edits, l54, &s_title, &s_Set_Version_to__2012_10__3be6be52)
				l51 = regort.Record(&s_at, array_1577602d.Get(), &s_fix, l53, &s_message, l31, &s_related, l36)
				// 28
				ret = regort.SetAdd(ret, l51)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/variable_without_version/variable_without_version.rego:28
	return ret
}
