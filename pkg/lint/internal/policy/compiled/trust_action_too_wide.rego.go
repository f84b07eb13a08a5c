// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_action_too_wide_advice is data.arthurlint.rules.trust["action-too-wide"].advice.
func trust_action_too_wide_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l9, l13, l16, l23 *ast.Term
		// rules/trust/action_too_wide/action_too_wide.rego:39
		// 40
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_principals); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l9 = s.Value(i3)
				if l13 = regort.Dot(object_973d00f5.Get(), l9); l13 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l13)
			}
			s.Leave(lo3)
		}
	b3:
		if l16 = lib_policies_sorted(s, l6); l16 == nil {
			goto b2
		}
		// 41
		{
			lo4, hi4 := s.Scan(l16)
			for i4 := lo4; i4 < hi4; i4++ {
				// 39
				if l23 = lib_policies_quoted(s, l16); l23 == nil {
					continue
				}
				result = regort.Once(result, l23, "function data.arthurlint.rules.trust[\"action-too-wide\"].advice produced conflicting values for the same inputs", "rules/trust/action_too_wide/action_too_wide.rego", 39, 1)
			}
			s.Leave(lo4)
		}
	b2:
		// 42
		if result != nil {
			goto b6
		}
		return &s_the_action_that_assumes__a5c6afca
	b6:
		if result == nil {
			goto b7
		}
		return result
	b7:
	}
	// rules/trust/action_too_wide/action_too_wide.rego:39
	return nil
}

// trust_action_too_wide_owner_work is data.arthurlint.rules.trust["action-too-wide"].owner.
func trust_action_too_wide_owner_work(s *regort.State) *ast.Term {
	// rules/trust/action_too_wide/action_too_wide.rego:37
	return object_d3fd509d.Get()
}

// trust_action_too_wide_findings_work is data.arthurlint.rules.trust["action-too-wide"].findings.
func trust_action_too_wide_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/action_too_wide/action_too_wide.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l15, l17, l22, l24, l25, l27, l29 *ast.Term
		// rules/trust/action_too_wide/action_too_wide.rego:27
		// 28
		if l5 = input_facts_assumed_actions_a30fc8ae(s); l5 == nil {
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
				if !regort.HoldsMember(l10, set_4227ddc8.Get()) {
					continue
				}
				// 30
				if l14 = regort.Dot(l7, &s_effect); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "Allow") {
					continue
				}
				// 33
				if l15 = trust_action_too_wide_advice(s, l7); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				if l22 = regort.Dot(object_d3fd509d.Get(), l10); l22 == nil {
					continue
				}
				l24 = regort.Array(l17, l22, l15)
				if l25 = s.Call2(&builtin_sprintf, &s__q_stands_for_every_acti_8c101123, l24); l25 == nil {
					continue
				}
				// 32
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				// 31
				l29 = regort.Record(&s_at, l27, &s_message, l25)
				// 27
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/action_too_wide/action_too_wide.rego:27
	return ret
}
