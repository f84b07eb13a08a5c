// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_external_id_weak_complaint is data.arthurlint.rules.trust["external-id-weak"].complaint.
func trust_external_id_weak_complaint(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/trust/external_id_weak/external_id_weak.rego:34
	// 35
	if lib_trust_principals_troubled(s, l3, set_381ddaaa.Get()) == nil {
		goto b2
	}
	// 34
	return &s_matches_any__write_the_o_a6e95dcb
b2:
	// 36
	// 37
	if lib_trust_principals_troubled(s, l3, set_191c206d.Get()) == nil {
		goto b3
	}
	// 36
	return &s_has_a_wildcard__write_th_4dc14077
b3:
	// 38
	// 39
	if lib_trust_principals_troubled(s, l3, set_d7d57d20.Get()) == nil {
		goto b4
	}
	// 38
	return &s_is_the_number_of_the_acc_5dc59bae
b4:
	// 40
	// 41
	if lib_trust_principals_troubled(s, l3, set_e26bd932.Get()) == nil {
		goto b5
	}
	// 40
	return &s_is_short__write_six_char_edf7c47f
b5:
	// rules/trust/external_id_weak/external_id_weak.rego:34
	return nil
}

// trust_external_id_weak_findings_work is data.arthurlint.rules.trust["external-id-weak"].findings.
func trust_external_id_weak_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/external_id_weak/external_id_weak.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l17, l19, l20, l22, l24 *ast.Term
		// rules/trust/external_id_weak/external_id_weak.rego:26
		// 27
		if l5 = input_facts_external_ids_54c36d09(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if lib_policies_off(s, l11, &s_negated) == nil {
					continue
				}
				// 30
				if l14 = trust_external_id_weak_complaint(s, l7); l14 == nil {
					continue
				}
				// 31
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l17, l14)
				if l20 = s.Call2(&builtin_sprintf, &s_the_ExternalId__q__s_98e64ffd, l19); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l20)
				// 26
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/external_id_weak/external_id_weak.rego:26
	return ret
}
