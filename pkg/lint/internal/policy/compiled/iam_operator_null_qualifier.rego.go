// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_operator_null_qualifier_findings_work is data.arthurlint.rules.iam["operator-null-qualifier"].findings.
func iam_operator_null_qualifier_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/operator_null_qualifier/operator_null_qualifier.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l14, l16, l20, l21, l22, l23 *ast.Term
		// rules/iam/operator_null_qualifier/operator_null_qualifier.rego:26
		// 27
		if l5 = input_facts_unknown_operators_2e420456(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "null-qualifier") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				l13 = regort.Array(l11)
				if l14 = s.Call2(&builtin_sprintf, &s__q_means_no_more_than_Nu_244377d0, l13); l14 == nil {
					continue
				}
				// 30
				if l16 = regort.Dot(l7, &s_at); l16 == nil {
					continue
				}
				// 29
				l23 = regort.Record(&s_at, l16, &s_op, &s_rename, &s_value, &s_Null)
				l22 = regort.Array(l23)
				l21 = regort.Record(&s_edits, l22, &s_title, &s_Write_Null_c4cff425)
				l20 = regort.Record(&s_at, l16, &s_fix, l21, &s_message, l14, &s_on, &s_key)
				// 26
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/operator_null_qualifier/operator_null_qualifier.rego:26
	return ret
}
