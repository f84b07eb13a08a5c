// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_replaced_findings_work is data.arthurlint.rules.iam["condition-key-replaced"].findings.
func iam_condition_key_replaced_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_replaced/condition_key_replaced.rego:24
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l14, l16, l20, l21, l23, l29, l30, l31, l32 *ast.Term
		// rules/iam/condition_key_replaced/condition_key_replaced.rego:24
		// 25
		if l5 = input_facts_condition_keys_7ef1bad0(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 26
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "replaced") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_instead); l11 == nil {
					continue
				}
				l13 = regort.Array(l11)
				if l14 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l13); l14 == nil {
					continue
				}
				// 30
				if l16 = regort.Dot(l7, &s_key); l16 == nil {
					continue
				}
				l20 = regort.Array(l16, l11)
				if l21 = s.Call2(&builtin_sprintf, &s_q_is_replaced__write__q_854097a8, l20); l21 == nil {
					continue
				}
				// 28
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				// 27
				l32 = regort.Record(&s_at, l23, &s_op, &s_rename, &s_value, l11)
				l31 = regort.Array(l32)
				l30 = regort.Record(&s_edits, l31, &s_title, l14)
				l29 = regort.Record(&s_at, l23, &s_fix, l30, &s_message, l21, &s_on, &s_key)
				// 24
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_replaced/condition_key_replaced.rego:24
	return ret
}
