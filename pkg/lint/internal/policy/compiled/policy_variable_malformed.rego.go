// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_variable_malformed_message is data.arthurlint.rules.policy["variable-malformed"].message.
func policy_variable_malformed_message(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l9, l10 *ast.Term
		// rules/policy/variable_malformed/variable_malformed.rego:35
		result = nil
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "unclosed") {
			goto b1
		}
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b1
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_variable__q_has_no_closi_d4a0f014, l9); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 35, 1)
	}
b1:
	// rules/policy/variable_malformed/variable_malformed.rego:35
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 35, 1)
b2:
	{
		var l6, l7, l9, l10 *ast.Term
		// rules/policy/variable_malformed/variable_malformed.rego:37
		result = nil
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "empty") {
			goto b3
		}
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b3
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s__q_names_no_variable__wr_8a94f4e7, l9); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 37, 1)
	}
b3:
	// rules/policy/variable_malformed/variable_malformed.rego:37
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 37, 1)
b4:
	{
		var l6, l7, l9, l10 *ast.Term
		// rules/policy/variable_malformed/variable_malformed.rego:39
		result = nil
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "space") {
			goto b5
		}
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b5
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_variable__q_has_white_sp_45ddfda4, l9); l10 == nil {
			goto b5
		}
		result = regort.Once(result, l10, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 39, 1)
	}
b5:
	// rules/policy/variable_malformed/variable_malformed.rego:39
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 39, 1)
b6:
	{
		var l6, l7, l9, l10 *ast.Term
		// rules/policy/variable_malformed/variable_malformed.rego:41
		result = nil
		// 42
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b7
		}
		if !regort.EqualString(l6, "quote") {
			goto b7
		}
		// 41
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b7
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_variable__q_has_a_defaul_9344cbbf, l9); l10 == nil {
			goto b7
		}
		result = regort.Once(result, l10, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 41, 1)
	}
b7:
	// rules/policy/variable_malformed/variable_malformed.rego:41
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"variable-malformed\"].message produced conflicting values for the same inputs", "rules/policy/variable_malformed/variable_malformed.rego", 41, 1)
b8:
	// rules/policy/variable_malformed/variable_malformed.rego:35
	return ret
}

// policy_variable_malformed_findings_work is data.arthurlint.rules.policy["variable-malformed"].findings.
func policy_variable_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/variable_malformed/variable_malformed.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l12, l13, l18, l20, l22, l24 *ast.Term
		// rules/policy/variable_malformed/variable_malformed.rego:27
		// 28
		if l5 = input_facts_variables(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l12 = input_facts_policy_open_to_variables_51a701f4(s); l12 == nil {
					continue
				}
				if !regort.IsTrue(l12) {
					continue
				}
				// 30
				if l13 = regort.Dot(l7, &s_element); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, set_4cfde521.Get()) {
					continue
				}
				// 31
				if lib_grammar_in_value(s, l7) == nil {
					continue
				}
				// 32
				if l18 = policy_variable_malformed_message(s, l7); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_text); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l20, &s_message, l18, &s_part, l22)
				// 27
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/variable_malformed/variable_malformed.rego:27
	return ret
}
