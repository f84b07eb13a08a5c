// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_claim_never_set_whose is data.arthurlint.rules.trust["claim-never-set"].whose.
func trust_claim_never_set_whose(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/claim_never_set/claim_never_set.rego:45
		// 46
		if l6 = regort.Dot(l3, &s_title); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 45
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_of__s_b60442b1, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 47
		return &s__f3716d84
	}
}

// trust_claim_never_set_advice is data.arthurlint.rules.trust["claim-never-set"].advice.
func trust_claim_never_set_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l11, l15, l17, l18 *ast.Term
		// rules/trust/claim_never_set/claim_never_set.rego:49
		// 50
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 49
		if l7 = lib_policies_suggestion(s, l3); l7 == nil {
			goto b2
		}
		if l9 = s.Call2(&builtin_trim_prefix, l7, &s__19aca2e6); l9 == nil {
			goto b2
		}
		return l9
	b2:
		// 51
		// 52
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_5194cb07.Get()) {
			goto b3
		}
		// 53
		if l11 = regort.Dot(l3, &s_claim); l11 == nil {
			goto b3
		}
		if lib_none_of(s, l11, set_bf82f43a.Get()) == nil {
			goto b3
		}
		// 51
		if l15 = regort.Dot(l3, &s_issuer); l15 == nil {
			goto b3
		}
		l17 = regort.Array(l15)
		if l18 = s.Call2(&builtin_sprintf, &s_the_subject____s_sub___s_631c46b1, l17); l18 == nil {
			goto b3
		}
		return l18
	b3:
		// 54
		return &s_take_it_out_2290f3dd
	}
}

// trust_claim_never_set_findings_work is data.arthurlint.rules.trust["claim-never-set"].findings.
func trust_claim_never_set_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/claim_never_set/claim_never_set.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l17, l19, l21, l23, l24, l26, l28 *ast.Term
		// rules/trust/claim_never_set/claim_never_set.rego:32
		// 33
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_filled); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "no") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_outcome); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "fails") {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 37
				if l13 = regort.Dot(l7, &s_match); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, set_26319fe4.Get()) {
					continue
				}
				// 41
				if l17 = trust_claim_never_set_whose(s, l7); l17 == nil {
					continue
				}
				if l19 = trust_claim_never_set_advice(s, l7); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_key); l21 == nil {
					continue
				}
				l23 = regort.Array(l21, l17, l19)
				if l24 = s.Call2(&builtin_sprintf, &s__q_asks_for_a_claim_that_f447cec2, l23); l24 == nil {
					continue
				}
				// 39
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 38
				l28 = regort.Record(&s_at, l26, &s_message, l24, &s_on, &s_key)
				// 32
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/claim_never_set/claim_never_set.rego:32
	return ret
}
