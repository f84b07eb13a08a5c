// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_unknown_findings_work is data.arthurlint.rules.iam["action-unknown"].findings.
func iam_action_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_unknown/action_unknown.rego:38
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l17, l19, l21, l23, l24, l26, l28, l29 *ast.Term
		// rules/iam/action_unknown/action_unknown.rego:38
		// 39
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 40
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "action") {
					continue
				}
				// 41
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_d24cf02c.Get()) {
					continue
				}
				// 42
				if lib_iam_actions_not_api_name(s, l7) == nil {
					continue
				}
				// 44
				if l17 = lib_iam_actions_suggestion(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_data); l21 == nil {
					continue
				}
				l23 = regort.Array(l19, l21, l17)
				if l24 = s.Call2(&builtin_sprintf, &s__q_is_no_action_in_AWS_s_a267b32a, l23); l24 == nil {
					continue
				}
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 43
				l28 = regort.Record(&s_at, l26, &s_message, l24)
				if l29 = lib_iam_actions_corrected(s, l28, l7); l29 == nil {
					continue
				}
				// 38
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_unknown/action_unknown.rego:38
	return ret
}
