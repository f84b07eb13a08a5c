// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_recipients_unqualified_findings_work is data.arthurlint.rules.ses["recipients-unqualified"].findings.
func ses_recipients_unqualified_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/recipients_unqualified/recipients_unqualified.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l15, l16, l19, l24, l25, l27, l29, l31, l32 *ast.Term
		// rules/ses/recipients_unqualified/recipients_unqualified.rego:29
		// 30
		if l5 = input_facts_set_operators_b2eab7c1(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "several") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "ses:recipients") {
					continue
				}
				// 33
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_name); l13 == nil {
					continue
				}
				l15 = regort.Array(l13)
				if l16 = s.Call2(&builtin_sprintf, &s_ForAllValues__s_707f1056, l15); l16 == nil {
					continue
				}
				// 38
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l24 = regort.Array(l19, l13, l16)
				if l25 = s.Call2(&builtin_sprintf, &s__q_has_a_value_for_each__0fb8975c, l24); l25 == nil {
					continue
				}
				// 36
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				// 40
				if l29 = regort.Dot(l7, &s_operator_at_c3da4b89); l29 == nil {
					continue
				}
				// 34
				l31 = regort.Record(&s_at, l27, &s_message, l25, &s_on, &s_key)
				if l32 = lib_conditions_renamed(s, l31, l29, l16); l32 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/recipients_unqualified/recipients_unqualified.rego:29
	return ret
}
