// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuer_key_malformed_phrases_work is data.arthurlint.rules.trust["issuer-key-malformed"].phrases.
func trust_issuer_key_malformed_phrases_work(s *regort.State) *ast.Term {
	// rules/trust/issuer_key_malformed/issuer_key_malformed.rego:49
	return object_1425a457.Get()
}

// trust_issuer_key_malformed_right is data.arthurlint.rules.trust["issuer-key-malformed"].right.
func trust_issuer_key_malformed_right(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/issuer_key_malformed/issuer_key_malformed.rego:57
		// 58
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 57
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 59
		return &s_the_provider_s_issuer__a_572a6a9b
	}
}

// trust_issuer_key_malformed_findings_work is data.arthurlint.rules.trust["issuer-key-malformed"].findings.
func trust_issuer_key_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_key_malformed/issuer_key_malformed.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l16, l29, l32, l36, l39, l41, l43, l45, l46, l48, l50, l52, l53, l54, l55 *ast.Term
		var v29 []*ast.Term
		// rules/trust/issuer_key_malformed/issuer_key_malformed.rego:29
		// 30
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_match); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "other") {
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
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_required); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 34
				if l14 = regort.Dot(l7, &s_differences); l14 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l14)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 35
						if !regort.HoldsMember(l16, set_3861a2c5.Get()) {
							continue
						}
						// 36
						if lib_oidc_within(s, l14, set_892f5f80.Get()) == nil {
							continue
						}
						// 37
						if lib_oidc_apart(s, l7) == nil {
							continue
						}
						// 42
						v29 = nil
						{
							lo5, hi5 := s.Scan(l14)
							for i5 := lo5; i5 < hi5; i5++ {
								l32 = s.Value(i5)
								if l36 = regort.Dot(object_1425a457.Get(), l32); l36 == nil {
									continue
								}
								v29 = append(v29, l36)
							}
							s.Leave(lo5)
						}
						l29 = regort.Array(v29...)
						if l39 = lib_oidc_listed(s, l29); l39 == nil {
							continue
						}
						if l41 = trust_issuer_key_malformed_right(s, l7); l41 == nil {
							continue
						}
						if l43 = regort.Dot(l7, &s_key); l43 == nil {
							continue
						}
						l45 = regort.Array(l43, l39, l41)
						if l46 = s.Call2(&builtin_sprintf, &s_q__s__write__s_237c8acc, l45); l46 == nil {
							continue
						}
						// 40
						if l48 = regort.Dot(l7, &s_at); l48 == nil {
							continue
						}
						// 43
						if l50 = regort.Dot(l7, &s_provider); l50 == nil {
							continue
						}
						// 38
						l54 = regort.Record(&s_at, l50, &s_message, &s_the_provider_0091642f)
						l53 = regort.Array(l54)
						l52 = regort.Record(&s_at, l48, &s_message, l46, &s_on, &s_key, &s_related, l53)
						if l55 = lib_oidc_renamed(s, l52, l7); l55 == nil {
							continue
						}
						// 29
						ret = regort.SetAdd(ret, l55)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuer_key_malformed/issuer_key_malformed.rego:29
	return ret
}
