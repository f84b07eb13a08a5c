// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_allow_not_action_findings_work is data.arthurlint.rules.iam["allow-not-action"].findings.
func iam_allow_not_action_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/allow_not_action/allow_not_action.rego:37
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l14, l17, l22, l24, l25, l27 *ast.Term
		// rules/iam/allow_not_action/allow_not_action.rego:37
		// 38
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 39
				if l10 = regort.Dot(l7, &s_elements); l10 == nil {
					continue
				}
				if !regort.HoldsMember(&s_NotAction, l10) {
					continue
				}
				// 40
				if l13 = regort.Dot(l7, &s_effect); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "Allow") {
					continue
				}
				// 42
				if l14 = regort.Dot(l7, &s_at); l14 == nil {
					continue
				}
				if l17 = s.Call2(&builtin_array_concat, l14, array_414ce341.Get()); l17 == nil {
					continue
				}
				// 44
				if l22 = lib_iam_grants_among(s, l14, set_90dac908.Get()); l22 == nil {
					continue
				}
				l24 = regort.Array(l22)
				if l25 = s.Call2(&builtin_sprintf, &s_NotAction_with_Allow_sta_5f8ca5f0, l24); l25 == nil {
					continue
				}
				// 41
				l27 = regort.Record(&s_at, l17, &s_message, l25, &s_on, &s_key)
				// 37
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/allow_not_action/allow_not_action.rego:37
	return ret
}
