// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_audience_unexpected_audiences is data.arthurlint.rules.trust["audience-unexpected"].audiences.
func trust_audience_unexpected_audiences(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11 *ast.Term
		// rules/trust/audience_unexpected/audience_unexpected.rego:43
		if l6 = regort.Dot(l3, &s_values); l6 == nil {
			goto b1
		}
		if l8 = lib_rows_listed(s, l6); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_the_audience_is__s_84ba217b, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// rules/trust/audience_unexpected/audience_unexpected.rego:43
	return nil
}

// trust_audience_unexpected_findings_work is data.arthurlint.rules.trust["audience-unexpected"].findings.
func trust_audience_unexpected_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/audience_unexpected/audience_unexpected.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l19, l21, l23, l24, l26, l28 *ast.Term
		// rules/trust/audience_unexpected/audience_unexpected.rego:29
		// 30
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "aud") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_vendor); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "eks") {
					continue
				}
				// 33
				if l12 = regort.Dot(l7, &s_guard); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "firm") {
					continue
				}
				// 34
				if l13 = regort.Dot(l7, &s_has_default_8b84b6e5); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "no") {
					continue
				}
				// 35
				if l14 = regort.Dot(l7, &s_kind); l14 == nil {
					continue
				}
				if !regort.HoldsMember(l14, set_03543339.Get()) {
					continue
				}
				// 36
				if lib_oidc_unspoilt(s, l7) == nil {
					continue
				}
				// 39
				if l19 = trust_audience_unexpected_audiences(s, l7); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_default_audience_5176aff3); l21 == nil {
					continue
				}
				l23 = regort.Array(l19, l21)
				if l24 = s.Call2(&builtin_sprintf, &s__s__and_the_tokens_of_EK_127965d6, l23); l24 == nil {
					continue
				}
				// 38
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 37
				l28 = regort.Record(&s_at, l26, &s_message, l24)
				// 29
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/audience_unexpected/audience_unexpected.rego:29
	return ret
}
