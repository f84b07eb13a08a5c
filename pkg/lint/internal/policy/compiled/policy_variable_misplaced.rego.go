// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_variable_misplaced_findings_work is data.arthurlint.rules.policy["variable-misplaced"].findings.
func policy_variable_misplaced_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/variable_misplaced/variable_misplaced.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l17, l19, l20, l22, l26 *ast.Term
		// rules/policy/variable_misplaced/variable_misplaced.rego:27
		// 28
		if l5 = input_facts_variables(s); l5 == nil {
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
				if !regort.HoldsMember(l10, set_825267b9.Get()) {
					continue
				}
				// 30
				if lib_grammar_in_value(s, l7) == nil {
					continue
				}
				// 34
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l10, l17)
				if l20 = s.Call2(&builtin_sprintf, &s__s_takes_no_policy_varia_f168ff87, l19); l20 == nil {
					continue
				}
				// 32
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 31
				l26 = regort.Record(&s_at, l22, &s_message, l20, &s_part, l17)
				// 27
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l17, l19, l20, l22, l24 *ast.Term
		// rules/policy/variable_misplaced/variable_misplaced.rego:38
		// 39
		if l5 = input_facts_variables(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 40
				if l10 = regort.Dot(l7, &s_in_key_63cc9c20); l10 == nil {
					continue
				}
				if !regort.IsTrue(l10) {
					continue
				}
				// 41
				if l11 = regort.Dot(l7, &s_element); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_44ce3557.Get()) {
					continue
				}
				// 45
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l11, l17)
				if l20 = s.Call2(&builtin_sprintf, &s__s_takes_no_policy_varia_0866a15c, l19); l20 == nil {
					continue
				}
				// 43
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 42
				l24 = regort.Record(&s_at, l22, &s_message, l20, &s_on, &s_key)
				// 38
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/policy/variable_misplaced/variable_misplaced.rego:27
	return ret
}
