// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_unrecognised_findings_work is data.arthurlint.rules.iam["action-unrecognised"].findings.
func iam_action_unrecognised_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_unrecognised/action_unrecognised.rego:35
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l16, l18, l20, l22, l23, l25, l27, l28 *ast.Term
		// rules/iam/action_unrecognised/action_unrecognised.rego:35
		// 36
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 37
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "action") {
					continue
				}
				// 38
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_d24cf02c.Get()) == nil {
					continue
				}
				// 40
				if l16 = lib_iam_actions_suggestion(s, l7); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_data); l20 == nil {
					continue
				}
				l22 = regort.Array(l18, l20, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__q_is_no_action_in_AWS_s_a267b32a, l22); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				// 39
				l27 = regort.Record(&s_at, l25, &s_message, l23)
				if l28 = lib_iam_actions_corrected(s, l27, l7); l28 == nil {
					continue
				}
				// 35
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_unrecognised/action_unrecognised.rego:35
	return ret
}
