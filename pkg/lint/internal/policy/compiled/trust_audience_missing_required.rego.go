// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_audience_missing_required_meanings_work is data.arthurlint.rules.trust["audience-missing-required"].meanings.
func trust_audience_missing_required_meanings_work(s *regort.State) *ast.Term {
	// rules/trust/audience_missing_required/audience_missing_required.rego:47
	return object_32a59e11.Get()
}

// trust_audience_missing_required_meaning is data.arthurlint.rules.trust["audience-missing-required"].meaning.
func trust_audience_missing_required_meaning(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// rules/trust/audience_missing_required/audience_missing_required.rego:43
		// 44
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b2
		}
		if l9 = regort.Dot(object_32a59e11.Get(), l6); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 43
		return l9
	b2:
		// 45
		return &s_whom
	}
}

// trust_audience_missing_required_findings_work is data.arthurlint.rules.trust["audience-missing-required"].findings.
func trust_audience_missing_required_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/audience_missing_required/audience_missing_required.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l15, l16, l18, l20, l25, l27, l29, l30, l32, l34 *ast.Term
		// rules/trust/audience_missing_required/audience_missing_required.rego:29
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
				if !regort.HoldsMember(l10, set_cf516e3f.Get()) {
					continue
				}
				// 32
				if l14 = regort.Dot(l7, &s_required); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 33
				if l15 = regort.Dot(l7, &s_granted); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 34
				if l16 = regort.Dot(l7, &s_undenied); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 35
				if lib_oidc_untested(s, l7) == nil {
					continue
				}
				// 36
				if l18 = lib_oidc_token(s, l7); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l18, &s_lacking); l20 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l20)
					for i3 := lo3; i3 < hi3; i3++ {
						// 39
						if l25 = lib_oidc_keyed(s, l7); l25 == nil {
							continue
						}
						if l27 = trust_audience_missing_required_meaning(s, l7); l27 == nil {
							continue
						}
						l29 = regort.Array(l25, l27)
						if l30 = s.Call2(&builtin_sprintf, &s_no_condition_tests__s__w_8e7f2c85, l29); l30 == nil {
							continue
						}
						// 38
						if l32 = regort.Dot(l7, &s_provider); l32 == nil {
							continue
						}
						// 37
						l34 = regort.Record(&s_at, l32, &s_message, l30)
						// 29
						ret = regort.SetAdd(ret, l34)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/audience_missing_required/audience_missing_required.rego:29
	return ret
}
