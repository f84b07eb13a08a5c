// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_wildcard_literal_beside_harms is data.arthurlint.rules.trust["wildcard-literal-beside"].harms.
func trust_wildcard_literal_beside_harms(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l9, l12, l13 *ast.Term
		// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:39
		// 40
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l6, &s_negated); l7 == nil {
			goto b2
		}
		if regort.IsFalse(l7) {
			goto b2
		}
		// 41
		if l8 = regort.Dot(l3, &s_effect); l8 == nil {
			goto b2
		}
		if !regort.EqualString(l8, "Allow") {
			goto b2
		}
		// 39
		return &s_and_excludes_nobody_9dc7867f
	b2:
		// 42
		// 43
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "Deny") {
			goto b3
		}
		// 44
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b3
		}
		if lib_policies_off(s, l7, &s_negated) == nil {
			goto b3
		}
		// 42
		return &s_and_denies_nobody_2d4a6eda
	b3:
		// 45
		// 46
		if l7 = input_facts_subjects(s); l7 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l7)
			for i4 := lo4; i4 < hi4; i4++ {
				l9 = s.Value(i4)
				// 47
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_at); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 48
				if lib_oidc_beside(s, l9) == nil {
					continue
				}
				// 45
				result = regort.Once(result, &s_and_nothing_matches_it_62c18c17, "function data.arthurlint.rules.trust[\"wildcard-literal-beside\"].harms produced conflicting values for the same inputs", "rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego", 45, 3)
			}
			s.Leave(lo4)
		}
	b4:
		// 49
		if result != nil {
			goto b6
		}
		// 50
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b6
		}
		if lib_mismatches(s, l6, &s___sub_aud_app_id_user_id_44d0d191) == nil {
			goto b6
		}
		// 51
		if l9 = regort.Dot(l3, &s_effect); l9 == nil {
			goto b6
		}
		if !regort.EqualString(l9, "Allow") {
			goto b6
		}
		// 49
		return &s_and_hardly_a_token_has_i_e47a41fc
	b6:
		if result == nil {
			goto b7
		}
		return result
	b7:
	}
	// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:39
	return nil
}

// trust_wildcard_literal_beside_twin is data.arthurlint.rules.trust["wildcard-literal-beside"].twin.
func trust_wildcard_literal_beside_twin(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8 *ast.Term
		// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:54
		// 55
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b2
		}
		if l8 = lib_conditions_like(s, l6); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 54
		return l8
	b2:
		// 56
		// 57
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_negated); l7 == nil {
			goto b3
		}
		if regort.IsFalse(l7) {
			goto b3
		}
		// 56
		return &s_StringNotLike
	b3:
		// 58
		return &s_StringLike
	}
}

// trust_wildcard_literal_beside_findings_work is data.arthurlint.rules.trust["wildcard-literal-beside"].findings.
func trust_wildcard_literal_beside_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l17, l19, l22, l24, l25, l27, l29 *ast.Term
		// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:30
		// 31
		if l5 = input_facts_wildcards(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "literal") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_claim_of_provider_16cbfa1e); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_type); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "String") {
					continue
				}
				// 35
				if l14 = trust_wildcard_literal_beside_harms(s, l7); l14 == nil {
					continue
				}
				// 36
				if l17 = trust_wildcard_literal_beside_twin(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				if l22 = regort.Dot(l12, &s_name); l22 == nil {
					continue
				}
				l24 = regort.Array(l19, l22, l14, l17)
				if l25 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_0913134c, l24); l25 == nil {
					continue
				}
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				l29 = regort.Record(&s_at, l27, &s_message, l25)
				// 30
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/wildcard_literal_beside/wildcard_literal_beside.rego:30
	return ret
}
