// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_variable_field_fields_work is data.arthurlint.rules.policy["variable-field"].fields.
func policy_variable_field_fields_work(s *regort.State) *ast.Term {
	// rules/policy/variable_field/variable_field.rego:38
	return object_f44aa765.Get()
}

// policy_variable_field_findings_work is data.arthurlint.rules.policy["variable-field"].findings.
func policy_variable_field_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/variable_field/variable_field.rego:24
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l17, l19, l25, l27, l29, l30, l32, l36 *ast.Term
		// rules/policy/variable_field/variable_field.rego:24
		// 25
		if l5 = input_facts_variables(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 26
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_970853ba.Get()) {
					continue
				}
				// 27
				if l14 = regort.Dot(l7, &s_field); l14 == nil {
					continue
				}
				if l17 = regort.Dot(object_f44aa765.Get(), l14); l17 == nil {
					continue
				}
				// 28
				if l19 = regort.Dot(l7, &s_form); l19 == nil {
					continue
				}
				if !regort.HoldsMember(l19, set_6c23c53b.Get()) {
					continue
				}
				// 29
				if l25 = input_facts_policy_open_to_variables_51a701f4(s); l25 == nil {
					continue
				}
				if !regort.IsTrue(l25) {
					continue
				}
				// 30
				if lib_grammar_in_value(s, l7) == nil {
					continue
				}
				// 34
				if l27 = regort.Dot(l7, &s_text); l27 == nil {
					continue
				}
				l29 = regort.Array(l27, l17, l17)
				if l30 = s.Call2(&builtin_sprintf, &s__q_stands_for_the__s_of__63998d9f, l29); l30 == nil {
					continue
				}
				// 32
				if l32 = regort.Dot(l7, &s_at); l32 == nil {
					continue
				}
				// 31
				l36 = regort.Record(&s_at, l32, &s_message, l30, &s_part, l27)
				// 24
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/variable_field/variable_field.rego:24
	return ret
}
