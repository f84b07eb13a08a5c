// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_claim_never_set_without_effect_consequence is data.arthurlint.rules.trust["claim-never-set-without-effect"].consequence.
func trust_claim_never_set_without_effect_consequence(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l10, l11 *ast.Term
		// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:41
		result = nil
		if l6 = regort.Dot(l3, &s_outcome); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "holds") {
			goto b1
		}
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b1
		}
		if l8 = regort.Dot(l7, &s_name); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_s_always_holds_c1680385, l10); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.arthurlint.rules.trust[\"claim-never-set-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego", 41, 1)
	}
b1:
	// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:41
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"claim-never-set-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego", 41, 1)
b2:
	{
		var l6, l7 *ast.Term
		// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:43
		result = nil
		// 44
		if l6 = regort.Dot(l3, &s_outcome); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "fails") {
			goto b3
		}
		// 45
		if l7 = regort.Dot(l3, &s_effect); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "Deny") {
			goto b3
		}
		// 43
		result = regort.Once(result, &s_the_statement_denies_not_f170663f, "function data.arthurlint.rules.trust[\"claim-never-set-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego", 43, 1)
	}
b3:
	// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:43
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"claim-never-set-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego", 43, 1)
b4:
	// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:41
	return ret
}

// trust_claim_never_set_without_effect_advice is data.arthurlint.rules.trust["claim-never-set-without-effect"].advice.
func trust_claim_never_set_without_effect_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l11, l15, l17, l18 *ast.Term
		// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:48
		// 49
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 48
		if l7 = lib_policies_suggestion(s, l3); l7 == nil {
			goto b2
		}
		if l9 = s.Call2(&builtin_trim_prefix, l7, &s__19aca2e6); l9 == nil {
			goto b2
		}
		return l9
	b2:
		// 50
		// 51
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_5194cb07.Get()) {
			goto b3
		}
		// 52
		if l11 = regort.Dot(l3, &s_claim); l11 == nil {
			goto b3
		}
		if lib_none_of(s, l11, set_bf82f43a.Get()) == nil {
			goto b3
		}
		// 50
		if l15 = regort.Dot(l3, &s_issuer); l15 == nil {
			goto b3
		}
		l17 = regort.Array(l15)
		if l18 = s.Call2(&builtin_sprintf, &s_the_subject____s_sub___s_631c46b1, l17); l18 == nil {
			goto b3
		}
		return l18
	b3:
		// 53
		return &s_take_it_out_2290f3dd
	}
}

// trust_claim_never_set_without_effect_findings_work is data.arthurlint.rules.trust["claim-never-set-without-effect"].findings.
func trust_claim_never_set_without_effect_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l17, l19, l21, l22, l24, l26 *ast.Term
		// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:30
		// 31
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_filled); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "no") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_match); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_26319fe4.Get()) {
					continue
				}
				// 37
				if l15 = trust_claim_never_set_without_effect_consequence(s, l7); l15 == nil {
					continue
				}
				if l17 = trust_claim_never_set_without_effect_advice(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_key); l19 == nil {
					continue
				}
				l21 = regort.Array(l19, l15, l17)
				if l22 = s.Call2(&builtin_sprintf, &s__q_is_a_claim_that_AWS_t_74b1a406, l21); l22 == nil {
					continue
				}
				// 35
				if l24 = regort.Dot(l7, &s_at); l24 == nil {
					continue
				}
				// 34
				l26 = regort.Record(&s_at, l24, &s_message, l22, &s_on, &s_key)
				// 30
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/claim_never_set_without_effect/claim_never_set_without_effect.rego:30
	return ret
}
