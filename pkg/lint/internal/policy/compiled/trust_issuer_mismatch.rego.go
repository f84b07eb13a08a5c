// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuer_mismatch_substantial_work is data.arthurlint.rules.trust["issuer-mismatch"].substantial.
func trust_issuer_mismatch_substantial_work(s *regort.State) *ast.Term {
	// rules/trust/issuer_mismatch/issuer_mismatch.rego:49
	return set_b04734da.Get()
}

// trust_issuer_mismatch_words_work is data.arthurlint.rules.trust["issuer-mismatch"].words.
func trust_issuer_mismatch_words_work(s *regort.State) *ast.Term {
	// rules/trust/issuer_mismatch/issuer_mismatch.rego:51
	return object_e15f06f2.Get()
}

// trust_issuer_mismatch_others is data.arthurlint.rules.trust["issuer-mismatch"].others.
func trust_issuer_mismatch_others(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l16 *ast.Term
		var v6 []*ast.Term
		// rules/trust/issuer_mismatch/issuer_mismatch.rego:60
		v6 = nil
		if l7 = regort.Dot(l3, &s_differences); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if !regort.HoldsMember(l9, set_b04734da.Get()) {
					continue
				}
				if l16 = regort.Dot(object_e15f06f2.Get(), l9); l16 == nil {
					continue
				}
				v6 = append(v6, l16)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// trust_issuer_mismatch_advice is data.arthurlint.rules.trust["issuer-mismatch"].advice.
func trust_issuer_mismatch_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/issuer_mismatch/issuer_mismatch.rego:63
		// 64
		if l6 = regort.Dot(l3, &s_differences); l6 == nil {
			goto b2
		}
		if !regort.HoldsMember(&s_issuer, l6) {
			goto b2
		}
		// 63
		return &s_write_conditions_on_this_0e4fcd04
	b2:
		// 65
		// 66
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 65
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b3
		}
		return l10
	b3:
		// 67
		return &s_write_the_same_issuer_in_9da6217e
	}
}

// trust_issuer_mismatch_fixed is data.arthurlint.rules.trust["issuer-mismatch"].fixed.
func trust_issuer_mismatch_fixed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// rules/trust/issuer_mismatch/issuer_mismatch.rego:69
		// 70
		if l8 = regort.Dot(l4, &s_differences); l8 == nil {
			goto b2
		}
		if !regort.HoldsMember(&s_issuer, l8) {
			goto b2
		}
		// 69
		return l3
	b2:
		// 71
		if l8 = lib_oidc_renamed(s, l3, l4); l8 == nil {
			goto b3
		}
		return l8
	b3:
	}
	// rules/trust/issuer_mismatch/issuer_mismatch.rego:69
	return nil
}

// trust_issuer_mismatch_findings_work is data.arthurlint.rules.trust["issuer-mismatch"].findings.
func trust_issuer_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_mismatch/issuer_mismatch.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l16, l23, l25, l27, l29, l31, l33, l34, l36, l38, l40, l41, l42, l43 *ast.Term
		// rules/trust/issuer_mismatch/issuer_mismatch.rego:30
		// 31
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_match); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "other") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_required); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 35
				if l14 = regort.Dot(l7, &s_differences); l14 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l14)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 36
						if !regort.HoldsMember(l16, set_b04734da.Get()) {
							continue
						}
						// 37
						if lib_oidc_apart(s, l7) == nil {
							continue
						}
						// 42
						if l23 = trust_issuer_mismatch_others(s, l7); l23 == nil {
							continue
						}
						if l25 = lib_oidc_listed(s, l23); l25 == nil {
							continue
						}
						if l27 = trust_issuer_mismatch_advice(s, l7); l27 == nil {
							continue
						}
						if l29 = regort.Dot(l7, &s_key); l29 == nil {
							continue
						}
						if l31 = regort.Dot(l7, &s_provider_issuer_31b307a7); l31 == nil {
							continue
						}
						l33 = regort.Array(l29, l25, l31, l27)
						if l34 = s.Call2(&builtin_sprintf, &s__q_has__s_than_the_provi_7339a01a, l33); l34 == nil {
							continue
						}
						// 40
						if l36 = regort.Dot(l7, &s_at); l36 == nil {
							continue
						}
						// 43
						if l38 = regort.Dot(l7, &s_provider); l38 == nil {
							continue
						}
						// 38
						l42 = regort.Record(&s_at, l38, &s_message, &s_the_provider_0091642f)
						l41 = regort.Array(l42)
						l40 = regort.Record(&s_at, l36, &s_message, l34, &s_on, &s_key, &s_related, l41)
						if l43 = trust_issuer_mismatch_fixed(s, l40, l7); l43 == nil {
							continue
						}
						// 30
						ret = regort.SetAdd(ret, l43)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuer_mismatch/issuer_mismatch.rego:30
	return ret
}
