// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_provider_other_host_fix is data.arthurlint.rules.trust["provider-other-host"].fix.
func trust_provider_other_host_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l20, l21, l23, l27, l28, l29, l30 *ast.Term
		var v7 []*ast.Term
		// rules/trust/provider_other_host/provider_other_host.rego:33
		// 37
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 38
		v7 = nil
		if l8 = regort.Dot(l3, &s_problems); l8 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				if l13 = regort.Dot(l10, &s_code); l13 == nil {
					continue
				}
				v7 = append(v7, l13)
			}
			s.Leave(lo3)
		}
	b3:
		l7 = regort.Array(v7...)
		if lib_oidc_within(s, l7, set_9a789009.Get()) == nil {
			goto b2
		}
		// 34
		l20 = regort.Array(l6)
		if l21 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l20); l21 == nil {
			goto b2
		}
		// 35
		if l23 = regort.Dot(l3, &s_at); l23 == nil {
			goto b2
		}
		// 33
		l30 = regort.Record(&s_at, l23, &s_op, &s_set, &s_value, l6)
		l29 = regort.Array(l30)
		l28 = regort.Record(&s_edits, l29, &s_title, l21)
		l27 = regort.Record(&s_fix, l28)
		return l27
	b2:
		// 39
		return regort.EmptyObject
	}
}

// trust_provider_other_host_findings_work is data.arthurlint.rules.trust["provider-other-host"].findings.
func trust_provider_other_host_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/provider_other_host/provider_other_host.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l16, l18, l20, l22, l23, l25, l27, l29, l30 *ast.Term
		// rules/trust/provider_other_host/provider_other_host.rego:26
		// 27
		if l5 = input_facts_providers(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_problems); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 29
						if l15 = regort.Dot(l12, &s_code); l15 == nil {
							continue
						}
						if !regort.EqualString(l15, "other-host") {
							continue
						}
						// 30
						if l16 = regort.Dot(l12, &s_part); l16 == nil {
							continue
						}
						if l18 = regort.Dot(l7, &s_title); l18 == nil {
							continue
						}
						if l20 = regort.Dot(l12, &s_want); l20 == nil {
							continue
						}
						l22 = regort.Array(l16, l18, l20)
						if l23 = s.Call2(&builtin_sprintf, &s__q_issues_no_tokens_of___80ca068c, l22); l23 == nil {
							continue
						}
						if l25 = trust_provider_other_host_fix(s, l7); l25 == nil {
							continue
						}
						if l27 = regort.Dot(l7, &s_at); l27 == nil {
							continue
						}
						l29 = regort.Record(&s_at, l27, &s_message, l23)
						if l30 = s.Call2(&builtin_object_union, l29, l25); l30 == nil {
							continue
						}
						// 26
						ret = regort.SetAdd(ret, l30)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/provider_other_host/provider_other_host.rego:26
	return ret
}
