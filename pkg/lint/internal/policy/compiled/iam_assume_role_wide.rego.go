// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_assume_role_wide_findings_work is data.arthurlint.rules.iam["assume-role-wide"].findings.
func iam_assume_role_wide_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/assume_role_wide/assume_role_wide.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l19, l21, l23, l24, l26, l28, l30, l31, l32 *ast.Term
		// rules/iam/assume_role_wide/assume_role_wide.rego:29
		// 30
		if l5 = input_facts_grants(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sts:AssumeRole") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 33
				if lib_policies_unconditioned(s, l7) == nil {
					continue
				}
				// 34
				if l13 = lib_iam_grants_wide(s, l7); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 37
						if l19 = regort.Dot(l7, &s_text); l19 == nil {
							continue
						}
						if l21 = regort.Dot(l16, &s_text); l21 == nil {
							continue
						}
						l23 = regort.Array(l19, l21)
						if l24 = s.Call2(&builtin_sprintf, &s__q_on__q_lets_every_role_0c0fe695, l23); l24 == nil {
							continue
						}
						// 36
						if l26 = regort.Dot(l16, &s_at); l26 == nil {
							continue
						}
						// 38
						if l28 = regort.Dot(l7, &s_at); l28 == nil {
							continue
						}
						// 35
						l32 = regort.Record(&s_at, l28, &s_message, &s_the_action_64b2a3ef)
						l31 = regort.Array(l32)
						l30 = regort.Record(&s_at, l26, &s_message, l24, &s_related, l31)
						// 29
						ret = regort.SetAdd(ret, l30)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/assume_role_wide/assume_role_wide.rego:29
	return ret
}
