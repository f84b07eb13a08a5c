// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_wildcard_literal_about is data.arthurlint.rules.trust["wildcard-literal"].about.
func trust_wildcard_literal_about(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l12, l13, l14, l15, l16, l17, l18, l19, l21, l27, l29, l30 *ast.Term
		// rules/trust/wildcard_literal/wildcard_literal.rego:42
		// 43
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b2
		}
		if lib_matches(s, l6, &s__________system_servicea_855f3591) == nil {
			goto b2
		}
		// 42
		if l11 = regort.Dot(l3, &s_operator); l11 == nil {
			goto b2
		}
		if l12 = regort.Dot(l11, &s_name); l12 == nil {
			goto b2
		}
		l14 = regort.Array(l6, l12)
		if l15 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_ea8dcf61, l14); l15 == nil {
			goto b2
		}
		if l17 = regort.Dot(l3, &s_at); l17 == nil {
			goto b2
		}
		l19 = regort.Record(&s_at, l17, &s_message, l15)
		return l19
	b2:
		// 44
		// 49
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l8 = lib_conditions_like(s, l6); l8 == nil {
			goto b3
		}
		if regort.IsFalse(l8) {
			goto b3
		}
		// 45
		if l13 = regort.Dot(l3, &s_text); l13 == nil {
			goto b3
		}
		if l16 = regort.Dot(l6, &s_name); l16 == nil {
			goto b3
		}
		l18 = regort.Array(l13, l16, l8)
		if l19 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_4e46c2db, l18); l19 == nil {
			goto b3
		}
		// 46
		if l21 = lib_oidc_key_path(s, l3); l21 == nil {
			goto b3
		}
		// 45
		if l27 = regort.Dot(l3, &s_at); l27 == nil {
			goto b3
		}
		// 44
		l29 = regort.Record(&s_at, l27, &s_message, l19)
		if l30 = lib_oidc_moved(s, l29, l21, l8); l30 == nil {
			goto b3
		}
		return l30
	b3:
		// 50
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b4
		}
		if l8 = regort.Dot(l3, &s_operator); l8 == nil {
			goto b4
		}
		if l9 = regort.Dot(l8, &s_name); l9 == nil {
			goto b4
		}
		l11 = regort.Array(l6, l9)
		if l12 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_ea6f0ff5, l11); l12 == nil {
			goto b4
		}
		if l14 = regort.Dot(l3, &s_at); l14 == nil {
			goto b4
		}
		l16 = regort.Record(&s_at, l14, &s_message, l12)
		return l16
	b4:
	}
	// rules/trust/wildcard_literal/wildcard_literal.rego:42
	return nil
}

// trust_wildcard_literal_findings_work is data.arthurlint.rules.trust["wildcard-literal"].findings.
func trust_wildcard_literal_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/wildcard_literal/wildcard_literal.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l16 *ast.Term
		// rules/trust/wildcard_literal/wildcard_literal.rego:33
		// 34
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_literal_wildcard_93a83847); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_all_dead_d940c6bc); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 37
				if l12 = regort.Dot(l7, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 38
				if l13 = regort.Dot(l7, &s_operator); l13 == nil {
					continue
				}
				if lib_policies_off(s, l13, &s_negated) == nil {
					continue
				}
				// 39
				if l16 = trust_wildcard_literal_about(s, l7); l16 == nil {
					continue
				}
				// 33
				ret = regort.SetAdd(ret, l16)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/wildcard_literal/wildcard_literal.rego:33
	return ret
}
