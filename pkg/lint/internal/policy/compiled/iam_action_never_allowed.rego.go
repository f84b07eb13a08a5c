// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_never_allowed_ours is data.arthurlint.rules.iam["action-never-allowed"].ours.
func iam_action_never_allowed_ours(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/iam/action_never_allowed/action_never_allowed.rego:41
		if l6 = regort.Dot(l3, &s_service); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "ses") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// rules/iam/action_never_allowed/action_never_allowed.rego:43
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_21f7bc24.Get()) {
			goto b3
		}
		return regort.True
	}
b3:
	// rules/iam/action_never_allowed/action_never_allowed.rego:41
	return nil
}

// iam_action_never_allowed_findings_work is data.arthurlint.rules.iam["action-never-allowed"].findings.
func iam_action_never_allowed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_never_allowed/action_never_allowed.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l17, l20, l22 *ast.Term
		// rules/iam/action_never_allowed/action_never_allowed.rego:32
		// 33
		if l5 = input_facts_star_only_a435938a(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 35
				if iam_action_never_allowed_ours(s, l7) == nil {
					continue
				}
				// 36
				if lib_iam_resources_specific(s, l7) == nil {
					continue
				}
				// 37
				if lib_iam_resources_only_here(s, l7) == nil {
					continue
				}
				// 38
				if l14 = regort.Dot(l7, &s_action); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_is_never_allowed_here_4059cbe0, l16); l17 == nil {
					continue
				}
				// 32
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				l22 = regort.Record(&s_at, l20, &s_message, l17)
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_never_allowed/action_never_allowed.rego:32
	return ret
}
