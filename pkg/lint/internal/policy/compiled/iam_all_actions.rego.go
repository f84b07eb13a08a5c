// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_all_actions_narrowed is data.arthurlint.rules.iam["all-actions"].narrowed.
func iam_all_actions_narrowed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/iam/all_actions/all_actions.rego:35
		if l6 = regort.Dot(l3, &s_conditions); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "some") {
			goto b1
		}
		return regort.True
	}
b1:
	// rules/iam/all_actions/all_actions.rego:37
	// 38
	if lib_policies_unconditioned(s, l3) == nil {
		goto b3
	}
	// 39
	if lib_iam_grants_confined(s, l3) == nil {
		goto b3
	}
	// 37
	return regort.True
b3:
	// rules/iam/all_actions/all_actions.rego:35
	return nil
}

// iam_all_actions_message is data.arthurlint.rules.iam["all-actions"].message.
func iam_all_actions_message(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9 *ast.Term
		// rules/iam/all_actions/all_actions.rego:42
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s__q_allows_every_action_o_3152477a, l8); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// rules/iam/all_actions/all_actions.rego:42
	return nil
}

// iam_all_actions_findings_work is data.arthurlint.rules.iam["all-actions"].findings.
func iam_all_actions_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/all_actions/all_actions.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17 *ast.Term
		// rules/iam/all_actions/all_actions.rego:27
		// 28
		if l5 = input_facts_broad_actions_5e3d16ec(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "all") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 31
				if iam_all_actions_narrowed(s, l7) == nil {
					continue
				}
				// 27
				if l13 = iam_all_actions_message(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_at); l15 == nil {
					continue
				}
				l17 = regort.Record(&s_at, l15, &s_message, l13)
				ret = regort.SetAdd(ret, l17)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/all_actions/all_actions.rego:27
	return ret
}
