// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuer_mismatch_without_effect_consequence is data.arthurlint.rules.trust["issuer-mismatch-without-effect"].consequence.
func trust_issuer_mismatch_without_effect_consequence(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l10, l11 *ast.Term
		// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:46
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
		result = regort.Once(result, l11, "function data.arthurlint.rules.trust[\"issuer-mismatch-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego", 46, 1)
	}
b1:
	// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:46
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"issuer-mismatch-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego", 46, 1)
b2:
	{
		var l6, l7 *ast.Term
		// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:48
		result = nil
		// 49
		if l6 = regort.Dot(l3, &s_outcome); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "fails") {
			goto b3
		}
		// 50
		if l7 = regort.Dot(l3, &s_effect); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "Deny") {
			goto b3
		}
		// 48
		result = regort.Once(result, &s_the_statement_denies_not_f170663f, "function data.arthurlint.rules.trust[\"issuer-mismatch-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego", 48, 1)
	}
b3:
	// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:48
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"issuer-mismatch-without-effect\"].consequence produced conflicting values for the same inputs", "rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego", 48, 1)
b4:
	// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:46
	return ret
}

// trust_issuer_mismatch_without_effect_advice is data.arthurlint.rules.trust["issuer-mismatch-without-effect"].advice.
func trust_issuer_mismatch_without_effect_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:53
		// 54
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 53
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 55
		return &s_write_the_same_issuer_in_9da6217e
	}
}

// trust_issuer_mismatch_without_effect_findings_work is data.arthurlint.rules.trust["issuer-mismatch-without-effect"].findings.
func trust_issuer_mismatch_without_effect_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l18, l20, l22, l24, l26, l27, l29, l31, l33, l34, l35, l36 *ast.Term
		// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:29
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
				if l11 = regort.Dot(l7, &s_certain); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 33
				if l12 = regort.Dot(l7, &s_differences); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						// 34
						if lib_oidc_apart(s, l7) == nil {
							continue
						}
						// 39
						if l18 = trust_issuer_mismatch_without_effect_consequence(s, l7); l18 == nil {
							continue
						}
						if l20 = trust_issuer_mismatch_without_effect_advice(s, l7); l20 == nil {
							continue
						}
						if l22 = regort.Dot(l7, &s_key); l22 == nil {
							continue
						}
						if l24 = regort.Dot(l7, &s_provider_issuer_31b307a7); l24 == nil {
							continue
						}
						l26 = regort.Array(l22, l24, l18, l20)
						if l27 = s.Call2(&builtin_sprintf, &s__q_has_another_issuer_th_644c5577, l26); l27 == nil {
							continue
						}
						// 37
						if l29 = regort.Dot(l7, &s_at); l29 == nil {
							continue
						}
						// 40
						if l31 = regort.Dot(l7, &s_provider); l31 == nil {
							continue
						}
						// 35
						l35 = regort.Record(&s_at, l31, &s_message, &s_the_provider_0091642f)
						l34 = regort.Array(l35)
						l33 = regort.Record(&s_at, l29, &s_message, l27, &s_on, &s_key, &s_related, l34)
						if l36 = lib_oidc_renamed(s, l33, l7); l36 == nil {
							continue
						}
						// 29
						ret = regort.SetAdd(ret, l36)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuer_mismatch_without_effect/issuer_mismatch_without_effect.rego:29
	return ret
}
