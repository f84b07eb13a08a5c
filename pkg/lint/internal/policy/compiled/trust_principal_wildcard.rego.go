// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_wildcard_ours is data.arthurlint.rules.trust["principal-wildcard"].ours.
func trust_principal_wildcard_ours(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/principal_wildcard/principal_wildcard.rego:39
		if l6 = regort.Dot(l3, &s_under); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_e331a02d.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// rules/trust/principal_wildcard/principal_wildcard.rego:41
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "saml-provider") {
			goto b3
		}
		return regort.True
	}
b3:
	// rules/trust/principal_wildcard/principal_wildcard.rego:39
	return nil
}

// trust_principal_wildcard_advice is data.arthurlint.rules.trust["principal-wildcard"].advice.
func trust_principal_wildcard_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l17, l18 *ast.Term
		// rules/trust/principal_wildcard/principal_wildcard.rego:43
		// 44
		if l6 = regort.Dot(l3, &s_under); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "AWS") {
			goto b2
		}
		// 45
		if l7 = regort.Dot(l3, &s_partition); l7 == nil {
			goto b2
		}
		if lib_text(s, l7) == nil {
			goto b2
		}
		// 46
		if l10 = regort.Dot(l3, &s_account); l10 == nil {
			goto b2
		}
		if lib_text(s, l10) == nil {
			goto b2
		}
		// 43
		l17 = regort.Array(l7, l10)
		if l18 = s.Call2(&builtin_sprintf, &s_write__arn__s_iam___s_ro_b2bd31b2, l17); l18 == nil {
			goto b2
		}
		return l18
	b2:
		// 47
		// 48
		if l6 = regort.Dot(l3, &s_under); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "Service") {
			goto b3
		}
		// 47
		return &s_write_the_principal_of_e_f58ed09e
	b3:
		// 49
		return &s_write_the_whole_ARN_8fc377f9
	}
}

// trust_principal_wildcard_findings_work is data.arthurlint.rules.trust["principal-wildcard"].findings.
func trust_principal_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_wildcard/principal_wildcard.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l18, l19, l21, l23 *ast.Term
		// rules/trust/principal_wildcard/principal_wildcard.rego:31
		// 32
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Principal") {
					continue
				}
				// 34
				if lib_trust_principals_troubled(s, l7, set_e60e3387.Get()) == nil {
					continue
				}
				// 35
				if trust_principal_wildcard_ours(s, l7) == nil {
					continue
				}
				// 36
				if l14 = trust_principal_wildcard_advice(s, l7); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l18 = regort.Array(l16, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__which_3d8a04c1, l18); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l21, &s_message, l19)
				// 31
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_wildcard/principal_wildcard.rego:31
	return ret
}
