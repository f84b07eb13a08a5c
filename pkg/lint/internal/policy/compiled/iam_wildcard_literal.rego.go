// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_wildcard_literal_about is data.arthurlint.rules.iam["wildcard-literal"].about.
func iam_wildcard_literal_about(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l12, l13, l14, l16, l17, l18, l19, l21, l27, l29, l30 *ast.Term
		// rules/iam/wildcard_literal/wildcard_literal.rego:39
		// 40
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b2
		}
		if !regort.HoldsMember(l6, set_12f266f8.Get()) {
			goto b2
		}
		// 39
		if l11 = regort.Dot(l3, &s_text); l11 == nil {
			goto b2
		}
		if l13 = regort.Dot(l3, &s_operator); l13 == nil {
			goto b2
		}
		if l14 = regort.Dot(l13, &s_name); l14 == nil {
			goto b2
		}
		l16 = regort.Array(l11, l14)
		if l17 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_4106bcd4, l16); l17 == nil {
			goto b2
		}
		if l19 = regort.Dot(l3, &s_at); l19 == nil {
			goto b2
		}
		l21 = regort.Record(&s_at, l19, &s_message, l17)
		return l21
	b2:
		// 41
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
		// 44
		if l13 = regort.Dot(l3, &s_text); l13 == nil {
			goto b3
		}
		if l16 = regort.Dot(l6, &s_name); l16 == nil {
			goto b3
		}
		l18 = regort.Array(l13, l16, l8)
		if l19 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_78c145c3, l18); l19 == nil {
			goto b3
		}
		// 46
		if l21 = lib_conditions_operator_path(s, l3); l21 == nil {
			goto b3
		}
		// 43
		if l27 = regort.Dot(l3, &s_at); l27 == nil {
			goto b3
		}
		// 41
		l29 = regort.Record(&s_at, l27, &s_message, l19)
		if l30 = lib_conditions_renamed(s, l29, l21, l8); l30 == nil {
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
		if l12 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_992166d5, l11); l12 == nil {
			goto b4
		}
		if l14 = regort.Dot(l3, &s_at); l14 == nil {
			goto b4
		}
		l16 = regort.Record(&s_at, l14, &s_message, l12)
		return l16
	b4:
	}
	// rules/iam/wildcard_literal/wildcard_literal.rego:39
	return nil
}

// iam_wildcard_literal_findings_work is data.arthurlint.rules.iam["wildcard-literal"].findings.
func iam_wildcard_literal_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/wildcard_literal/wildcard_literal.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14 *ast.Term
		// rules/iam/wildcard_literal/wildcard_literal.rego:31
		// 32
		if l5 = input_facts_wildcards(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "literal") {
					continue
				}
				// 34
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_type); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "String") {
					continue
				}
				// 35
				if lib_policies_off(s, l7, &s_claim_of_provider_16cbfa1e) == nil {
					continue
				}
				// 36
				if l14 = iam_wildcard_literal_about(s, l7); l14 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/wildcard_literal/wildcard_literal.rego:31
	return ret
}
