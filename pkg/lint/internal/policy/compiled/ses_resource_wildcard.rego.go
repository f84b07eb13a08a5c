// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_resource_wildcard_wide_work is data.arthurlint.rules.ses["resource-wildcard"].wide.
func ses_resource_wildcard_wide_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16, l18, l21, l27, l29, l31 *ast.Term
		var v4 []*ast.Term
		// rules/ses/resource_wildcard/resource_wildcard.rego:128
		v4 = nil
		// 129
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 130
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_dd26b2d2.Get()) {
					continue
				}
				// 131
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 132
				if lib_policies_unconditioned(s, l8) == nil {
					continue
				}
				// 133
				if l18 = lib_iam_grants_wide(s, l8); l18 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l18)
					for i3 := lo3; i3 < hi3; i3++ {
						l21 = s.Value(i3)
						// 134
						if lib_ses_everything(s, l21) == nil {
							continue
						}
						// 128
						if l27 = regort.Dot(l21, &s_at); l27 == nil {
							continue
						}
						if l29 = regort.Dot(l21, &s_text); l29 == nil {
							continue
						}
						l31 = regort.Record(&s_action, l11, &s_at, l27, &s_text, l29)
						v4 = append(v4, l31)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// ses_resource_wildcard_findings_work is data.arthurlint.rules.ses["resource-wildcard"].findings.
func ses_resource_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/resource_wildcard/resource_wildcard.rego:114
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l16, l19, l21, l23, l25, l26, l28 *ast.Term
		// rules/ses/resource_wildcard/resource_wildcard.rego:114
		// 115
		if l4 = ses_resource_wildcard_wide(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_place(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 116
				if l12 = lib_rows_actions(s, l9); l12 == nil {
					continue
				}
				// 117
				{
					lo3, hi3 := s.Scan(l9)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 121
						if l19 = lib_rows_listed(s, l12); l19 == nil {
							continue
						}
						// 122
						if l21 = lib_rows_plural(s, l12, &s_is, &s_are); l21 == nil {
							continue
						}
						// 123
						if l23 = regort.Dot(l16, &s_text); l23 == nil {
							continue
						}
						// 120
						l25 = regort.Array(l19, l21, l23)
						if l26 = s.Call2(&builtin_sprintf, &s__s__s_allowed_as_every_i_e654a99f, l25); l26 == nil {
							continue
						}
						// 118
						l28 = regort.Record(&s_at, l8, &s_message, l26)
						// 114
						ret = regort.SetAdd(ret, l28)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/resource_wildcard/resource_wildcard.rego:114
	return ret
}
