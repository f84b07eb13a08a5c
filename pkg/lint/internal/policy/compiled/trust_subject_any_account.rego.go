// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_any_account_names is data.arthurlint.rules.trust["subject-any-account"].names.
func trust_subject_any_account_names(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9 *ast.Term
		// rules/trust/subject_any_account/subject_any_account.rego:36
		// 37
		if l6 = regort.Dot(l3, &s_whole_namespace_a4f33a5f); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 36
		return &s_every_service_account_ff89b19d
	b2:
		// 38
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b3
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_every_service_account__q_5db64bc2, l8); l9 == nil {
			goto b3
		}
		return l9
	b3:
	}
	// rules/trust/subject_any_account/subject_any_account.rego:36
	return nil
}

// trust_subject_any_account_findings_work is data.arthurlint.rules.trust["subject-any-account"].findings.
func trust_subject_any_account_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_any_account/subject_any_account.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l16, l18, l22, l23, l25, l27 *ast.Term
		// rules/trust/subject_any_account/subject_any_account.rego:28
		// 29
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_reach); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "names") {
					continue
				}
				// 31
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 32
				if l12 = regort.Dot(l7, &s_namespace); l12 == nil {
					continue
				}
				if lib_none_of(s, l12, set_801ec263.Get()) == nil {
					continue
				}
				// 33
				if l16 = trust_subject_any_account_names(s, l7); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				l22 = regort.Array(l18, l16, l12)
				if l23 = s.Call2(&builtin_sprintf, &s__q_lets_in__s_of_namespa_8ef43ec7, l22); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				l27 = regort.Record(&s_at, l25, &s_message, l23)
				// 28
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_any_account/subject_any_account.rego:28
	return ret
}
