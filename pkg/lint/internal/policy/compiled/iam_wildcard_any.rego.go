// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_wildcard_any_meaning is data.arthurlint.rules.iam["wildcard-any"].meaning.
func iam_wildcard_any_meaning(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l11, l12, l13, l14, l15, l16, l17 *ast.Term
		// rules/iam/wildcard_any/wildcard_any.rego:42
		// 43
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l6, &s_qualifier); l7 == nil {
			goto b2
		}
		if !regort.EqualString(l7, "ForAllValues") {
			goto b2
		}
		// 44
		if lib_policies_off(s, l6, &s_negated) == nil {
			goto b2
		}
		// 42
		if l11 = lib_conditions_key_text(s, l3); l11 == nil {
			goto b2
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_the_condition_holds_for__017a19f4, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 45
		// 46
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_qualifier); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "ForAllValues") {
			goto b3
		}
		// 47
		if l9 = regort.Dot(l6, &s_negated); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 45
		if l10 = lib_conditions_key_text(s, l3); l10 == nil {
			goto b3
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_the_condition_asks_only__b24eed3a, l12); l13 == nil {
			goto b3
		}
		return l13
	b3:
		// 48
		// 49
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b4
		}
		if lib_policies_off(s, l6, &s_negated) == nil {
			goto b4
		}
		// 50
		if l10 = regort.Dot(l6, &s_if_exists_b0ca17f3); l10 == nil {
			goto b4
		}
		if regort.IsFalse(l10) {
			goto b4
		}
		// 51
		if lib_policies_off(s, l6, &s_qualifier) == nil {
			goto b4
		}
		// 48
		if l14 = lib_conditions_key_text(s, l3); l14 == nil {
			goto b4
		}
		l16 = regort.Array(l14)
		if l17 = s.Call2(&builtin_sprintf, &s_the_condition_holds_for__017a19f4, l16); l17 == nil {
			goto b4
		}
		return l17
	b4:
		// 52
		// 53
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b5
		}
		if lib_policies_off(s, l6, &s_negated) == nil {
			goto b5
		}
		// 54
		if lib_policies_off(s, l6, &s_if_exists_b0ca17f3) == nil {
			goto b5
		}
		// 52
		if l12 = lib_conditions_key_text(s, l3); l12 == nil {
			goto b5
		}
		l14 = regort.Array(l12)
		if l15 = s.Call2(&builtin_sprintf, &s_the_condition_asks_only__d9fd7a32, l14); l15 == nil {
			goto b5
		}
		return l15
	b5:
		// 55
		// 56
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b6
		}
		if l7 = regort.Dot(l6, &s_negated); l7 == nil {
			goto b6
		}
		if regort.IsFalse(l7) {
			goto b6
		}
		// 57
		if lib_policies_off(s, l6, &s_qualifier) == nil {
			goto b6
		}
		// 55
		if l11 = lib_conditions_key_text(s, l3); l11 == nil {
			goto b6
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_the_condition_asks_only__b24eed3a, l13); l14 == nil {
			goto b6
		}
		return l14
	b6:
	}
	// rules/iam/wildcard_any/wildcard_any.rego:42
	return nil
}

// iam_wildcard_any_findings_work is data.arthurlint.rules.iam["wildcard-any"].findings.
func iam_wildcard_any_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/wildcard_any/wildcard_any.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l17, l19, l21, l22, l24, l26 *ast.Term
		// rules/iam/wildcard_any/wildcard_any.rego:33
		// 34
		if l5 = input_facts_wildcards(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "any") {
					continue
				}
				// 36
				if lib_policies_off(s, l7, &s_claim_of_provider_16cbfa1e) == nil {
					continue
				}
				// 37
				if l12 = regort.Dot(l7, &s_key); l12 == nil {
					continue
				}
				if lib_none_of(s, l12, set_a76dceb0.Get()) == nil {
					continue
				}
				// 38
				if lib_conditions_harmless_any(s, l7) == nil {
					continue
				}
				// 39
				if l17 = iam_wildcard_any_meaning(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l21 = regort.Array(l19, l17)
				if l22 = s.Call2(&builtin_sprintf, &s_q_matches_anything___s_51c7f7f1, l21); l22 == nil {
					continue
				}
				if l24 = regort.Dot(l7, &s_at); l24 == nil {
					continue
				}
				l26 = regort.Record(&s_at, l24, &s_message, l22)
				// 33
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/wildcard_any/wildcard_any.rego:33
	return ret
}
