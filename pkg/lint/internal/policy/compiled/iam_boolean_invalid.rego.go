// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_boolean_invalid_findings_work is data.arthurlint.rules.iam["boolean-invalid"].findings.
func iam_boolean_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/boolean_invalid/boolean_invalid.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l16, l19, l21, l22, l24, l26 *ast.Term
		// rules/iam/boolean_invalid/boolean_invalid.rego:26
		// 27
		if l5 = input_facts_invalid_values_1bd2f3b4(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_type); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_7577592f.Get()) {
					continue
				}
				// 29
				if lib_policies_off(s, l7, &s_epoch) == nil {
					continue
				}
				// 32
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				if l19 = regort.Dot(l10, &s_name); l19 == nil {
					continue
				}
				l21 = regort.Array(l16, l19)
				if l22 = s.Call2(&builtin_sprintf, &s__q_is_neither_true_nor_f_adaed535, l21); l22 == nil {
					continue
				}
				// 31
				if l24 = regort.Dot(l7, &s_at); l24 == nil {
					continue
				}
				// 30
				l26 = regort.Record(&s_at, l24, &s_message, l22)
				// 26
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/boolean_invalid/boolean_invalid.rego:26
	return ret
}
