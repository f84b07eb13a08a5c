// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_provider_without_key_findings_work is data.arthurlint.rules.trust["provider-without-key"].findings.
func trust_provider_without_key_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/provider_without_key/provider_without_key.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l19, l21, l24, l25, l26, l30, l32, l34, l35, l37, l41, l42, l43 *ast.Term
		// rules/trust/provider_without_key/provider_without_key.rego:25
		// 26
		if l5 = input_facts_tokens(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_granted); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 28
				if l11 = regort.Dot(l7, &s_dead); l11 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						// 29
						if l16 = regort.Dot(l13, &s_reason); l16 == nil {
							continue
						}
						if !regort.EqualString(l16, "issuer") {
							continue
						}
						// 30
						if lib_oidc_keyless(s, l7) == nil {
							continue
						}
						// 31
						if l19 = input_facts_claims(s); l19 == nil {
							continue
						}
						{
							lo4, hi4 := s.Scan(l19)
							for i4 := lo4; i4 < hi4; i4++ {
								l21 = s.Value(i4)
								// 32
								if l24 = regort.Dot(l21, &s_at); l24 == nil {
									continue
								}
								if l25 = regort.Dot(l13, &s_at); l25 == nil {
									continue
								}
								if !regort.Equal(l24, l25) {
									continue
								}
								// 33
								if l26 = regort.Dot(l21, &s_match); l26 == nil {
									continue
								}
								if !regort.HoldsMember(l26, set_26319fe4.Get()) {
									continue
								}
								// 36
								if l30 = regort.Dot(l7, &s_issuer); l30 == nil {
									continue
								}
								if l32 = regort.Dot(l13, &s_text); l32 == nil {
									continue
								}
								l34 = regort.Array(l30, l32)
								if l35 = s.Call2(&builtin_sprintf, &s_nothing_tests_the_tokens_83ed81df, l34); l35 == nil {
									continue
								}
								// 35
								if l37 = regort.Dot(l7, &s_at); l37 == nil {
									continue
								}
								// 34
								l43 = regort.Record(&s_at, l25, &s_message, &s_the_key_of_another_provi_8c829fea)
								l42 = regort.Array(l43)
								l41 = regort.Record(&s_at, l37, &s_message, l35, &s_related, l42)
								// 25
								ret = regort.SetAdd(ret, l41)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/provider_without_key/provider_without_key.rego:25
	return ret
}
