// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_variable_operator_findings_work is data.arthurlint.rules.policy["variable-operator"].findings.
func policy_variable_operator_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/variable_operator/variable_operator.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l21, l23, l25, l27, l28, l30, l34 *ast.Term
		// rules/policy/variable_operator/variable_operator.rego:28
		// 29
		if l5 = input_facts_variables(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Condition") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_type); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_ae060978.Get()) {
					continue
				}
				// 32
				if l15 = regort.Dot(l7, &s_form); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l15, set_6c23c53b.Get()) {
					continue
				}
				// 33
				if l21 = input_facts_policy_open_to_variables_51a701f4(s); l21 == nil {
					continue
				}
				if !regort.IsTrue(l21) {
					continue
				}
				// 34
				if lib_grammar_in_value(s, l7) == nil {
					continue
				}
				// 38
				if l23 = regort.Dot(l7, &s_operator); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_text); l25 == nil {
					continue
				}
				l27 = regort.Array(l23, l25)
				if l28 = s.Call2(&builtin_sprintf, &s__s_takes_no_policy_varia_44a929ab, l27); l28 == nil {
					continue
				}
				// 36
				if l30 = regort.Dot(l7, &s_at); l30 == nil {
					continue
				}
				// 35
				l34 = regort.Record(&s_at, l30, &s_message, l28, &s_part, l25)
				// 28
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/variable_operator/variable_operator.rego:28
	return ret
}
