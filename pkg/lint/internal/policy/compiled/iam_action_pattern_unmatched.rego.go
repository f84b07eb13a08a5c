// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_pattern_unmatched_instead is data.arthurlint.rules.iam["action-pattern-unmatched"].instead.
func iam_action_pattern_unmatched_instead(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l12 *ast.Term
		// rules/iam/action_pattern_unmatched/action_pattern_unmatched.rego:37
		// 38
		if l6 = lib_iam_actions_behind(s, l3); l6 == nil {
			goto b2
		}
		// 37
		if l9 = lib_policies_quoted(s, l6); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s___the_API_operation_need_cf838b41, l11); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 39
		if l6 = lib_iam_actions_suggestion(s, l3); l6 == nil {
			goto b3
		}
		return l6
	b3:
	}
	// rules/iam/action_pattern_unmatched/action_pattern_unmatched.rego:37
	return nil
}

// iam_action_pattern_unmatched_findings_work is data.arthurlint.rules.iam["action-pattern-unmatched"].findings.
func iam_action_pattern_unmatched_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_pattern_unmatched/action_pattern_unmatched.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l21, l23 *ast.Term
		// rules/iam/action_pattern_unmatched/action_pattern_unmatched.rego:31
		// 32
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "pattern") {
					continue
				}
				// 34
				if l11 = iam_action_pattern_unmatched_instead(s, l7); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_text); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_data); l15 == nil {
					continue
				}
				l17 = regort.Array(l13, l15, l11)
				if l18 = s.Call2(&builtin_sprintf, &s__q_matches_no_action_in__6cdaba44, l17); l18 == nil {
					continue
				}
				// 31
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l21, &s_message, l18)
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_pattern_unmatched/action_pattern_unmatched.rego:31
	return ret
}
