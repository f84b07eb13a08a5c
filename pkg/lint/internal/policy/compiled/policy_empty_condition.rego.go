// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_empty_condition_outcomes_work is data.arthurlint.rules.policy["empty-condition"].outcomes.
func policy_empty_condition_outcomes_work(s *regort.State) *ast.Term {
	// rules/policy/empty_condition/empty_condition.rego:53
	return object_e374f1ca.Get()
}

// policy_empty_condition_outcome is data.arthurlint.rules.policy["empty-condition"].outcome.
func policy_empty_condition_outcome(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8, l11, l13, l14 *ast.Term
		// rules/policy/empty_condition/empty_condition.rego:47
		result = nil
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_matches); l8 == nil {
			goto b1
		}
		if l11 = regort.Dot(object_e374f1ca.Get(), l8); l11 == nil {
			goto b1
		}
		l13 = regort.Array(l6, l11)
		if l14 = s.Call2(&builtin_sprintf, &s_so_that__s__s_2686b9d3, l13); l14 == nil {
			goto b1
		}
		result = regort.Once(result, l14, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 47, 1)
	}
b1:
	// rules/policy/empty_condition/empty_condition.rego:47
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 47, 1)
b2:
	{
		var l6 *ast.Term
		// rules/policy/empty_condition/empty_condition.rego:49
		result = nil
		if l6 = regort.Dot(l3, &s_matches); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "unknown") {
			goto b3
		}
		result = regort.Once(result, &s__f3716d84, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 49, 1)
	}
b3:
	// rules/policy/empty_condition/empty_condition.rego:49
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 49, 1)
b4:
	// rules/policy/empty_condition/empty_condition.rego:51
	result = nil
	if lib_policies_off(s, l3, &s_matches) == nil {
		goto b5
	}
	result = regort.Once(result, &s__f3716d84, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 51, 1)
b5:
	// rules/policy/empty_condition/empty_condition.rego:51
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"empty-condition\"].outcome produced conflicting values for the same inputs", "rules/policy/empty_condition/empty_condition.rego", 51, 1)
b6:
	// rules/policy/empty_condition/empty_condition.rego:47
	return ret
}

// policy_empty_condition_findings_work is data.arthurlint.rules.policy["empty-condition"].findings.
func policy_empty_condition_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/empty_condition/empty_condition.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l16, l17, l21 *ast.Term
		// rules/policy/empty_condition/empty_condition.rego:27
		// 28
		if l5 = input_facts_empty_elements_ed5f8884(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Condition") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_shape); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "object") {
					continue
				}
				// 33
				if l12 = regort.Dot(l7, &s_at); l12 == nil {
					continue
				}
				if l14 = lib_grammar_holder(s, l12); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s__s_empty_and_restricts_n_4ca0a559, l16); l17 == nil {
					continue
				}
				// 31
				l21 = regort.Record(&s_at, l12, &s_message, l17)
				// 27
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l12, l14, l16, l17, l19, l21 *ast.Term
		// rules/policy/empty_condition/empty_condition.rego:37
		// 38
		if l5 = input_facts_empty_elements_ed5f8884(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 39
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Condition") {
					continue
				}
				// 40
				if l11 = regort.Dot(l7, &s_shape); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "list") {
					continue
				}
				// 43
				if l12 = policy_empty_condition_outcome(s, l7); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_key); l14 == nil {
					continue
				}
				l16 = regort.Array(l14, l12)
				if l17 = s.Call2(&builtin_sprintf, &s__s_has_no_values_s__writ_27d4bf3a, l16); l17 == nil {
					continue
				}
				// 42
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 41
				l21 = regort.Record(&s_at, l19, &s_message, l17)
				// 37
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/policy/empty_condition/empty_condition.rego:27
	return ret
}
