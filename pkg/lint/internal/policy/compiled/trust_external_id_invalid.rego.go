// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_external_id_invalid_complaint is data.arthurlint.rules.trust["external-id-invalid"].complaint.
func trust_external_id_invalid_complaint(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8, l10, l11, l12, l13 *ast.Term
		// rules/trust/external_id_invalid/external_id_invalid.rego:34
		// 35
		if lib_trust_principals_troubled(s, l3, set_82b6dc01.Get()) == nil {
			goto b2
		}
		// 34
		return &s_the_ExternalId_is_empty__8225580e
	b2:
		// 36
		// 37
		if lib_trust_principals_troubled(s, l3, set_896de71c.Get()) == nil {
			goto b3
		}
		// 36
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b3
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_the_ExternalId__q_has_wh_92681f44, l10); l11 == nil {
			goto b3
		}
		return l11
	b3:
		// 38
		// 39
		if lib_trust_principals_troubled(s, l3, set_556dc1a6.Get()) == nil {
			goto b4
		}
		// 38
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b4
		}
		if l10 = regort.Dot(l3, &s_part); l10 == nil {
			goto b4
		}
		l12 = regort.Array(l8, l10)
		if l13 = s.Call2(&builtin_sprintf, &s_the_ExternalId__q_has_th_dc94d5d2, l12); l13 == nil {
			goto b4
		}
		return l13
	b4:
		// 40
		// 41
		if lib_trust_principals_troubled(s, l3, set_08dabaf4.Get()) == nil {
			goto b5
		}
		// 40
		if l8 = regort.Dot(l3, &s_length); l8 == nil {
			goto b5
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_the_ExternalId_has_a_len_ff142a8a, l10); l11 == nil {
			goto b5
		}
		return l11
	b5:
	}
	// rules/trust/external_id_invalid/external_id_invalid.rego:34
	return nil
}

// trust_external_id_invalid_findings_work is data.arthurlint.rules.trust["external-id-invalid"].findings.
func trust_external_id_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/external_id_invalid/external_id_invalid.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l16, l18 *ast.Term
		// rules/trust/external_id_invalid/external_id_invalid.rego:27
		// 28
		if l5 = input_facts_external_ids_54c36d09(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if lib_policies_off(s, l10, &s_negated) == nil {
					continue
				}
				// 30
				if l13 = trust_external_id_invalid_complaint(s, l7); l13 == nil {
					continue
				}
				// 31
				if l16 = regort.Dot(l7, &s_at); l16 == nil {
					continue
				}
				l18 = regort.Record(&s_at, l16, &s_message, l13)
				// 27
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/external_id_invalid/external_id_invalid.rego:27
	return ret
}
