// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_missing_shared_demanded is data.arthurlint.rules.trust["subject-missing-shared"].demanded.
func trust_subject_missing_shared_demanded(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/subject_missing_shared/subject_missing_shared.rego:50
		if l6 = regort.Dot(l3, &s_required); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l7 *ast.Term
		// rules/trust/subject_missing_shared/subject_missing_shared.rego:52
		// 53
		if lib_policies_off(s, l3, &s_required) == nil {
			goto b3
		}
		// 54
		if l7 = regort.Dot(l3, &s_vendor); l7 == nil {
			goto b3
		}
		if lib_none_of(s, l7, set_deeee7dc.Get()) == nil {
			goto b3
		}
		// 52
		return regort.True
	}
b3:
	{
		var l6, l8 *ast.Term
		// rules/trust/subject_missing_shared/subject_missing_shared.rego:57
		// 58
		if l6 = lib_oidc_token(s, l3); l6 == nil {
			goto b5
		}
		if l8 = regort.Dot(l6, &s_lacking); l8 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l8)
			for i5 := lo5; i5 < hi5; i5++ {
				// 57
				return regort.True
			}
			s.Leave(lo5)
		}
	}
b5:
	// rules/trust/subject_missing_shared/subject_missing_shared.rego:50
	return nil
}

// trust_subject_missing_shared_findings_work is data.arthurlint.rules.trust["subject-missing-shared"].findings.
func trust_subject_missing_shared_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_missing_shared/subject_missing_shared.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l18, l20, l22, l24, l25, l27, l29 *ast.Term
		// rules/trust/subject_missing_shared/subject_missing_shared.rego:33
		// 34
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_tenancy); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "shared") {
					continue
				}
				// 37
				if l12 = regort.Dot(l7, &s_granted); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 38
				if l13 = regort.Dot(l7, &s_undenied); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 39
				if lib_oidc_untested(s, l7) == nil {
					continue
				}
				// 40
				if lib_oidc_by_subject(s, l7) == nil {
					continue
				}
				// 41
				if lib_oidc_alone(s, l7) == nil {
					continue
				}
				// 42
				if trust_subject_missing_shared_demanded(s, l7) == nil {
					continue
				}
				// 45
				if l18 = lib_oidc_keyed(s, l7); l18 == nil {
					continue
				}
				if l20 = lib_oidc_sample(s, l7); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_title); l22 == nil {
					continue
				}
				l24 = regort.Array(l18, l22, l20)
				if l25 = s.Call2(&builtin_sprintf, &s_no_condition_tests__s__w_ef9fa6d9, l24); l25 == nil {
					continue
				}
				// 44
				if l27 = regort.Dot(l7, &s_provider); l27 == nil {
					continue
				}
				// 43
				l29 = regort.Record(&s_at, l27, &s_message, l25)
				// 33
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_missing_shared/subject_missing_shared.rego:33
	return ret
}
