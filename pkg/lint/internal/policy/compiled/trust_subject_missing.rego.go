// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_missing_less_than_shared is data.arthurlint.rules.trust["subject-missing"].less_than_shared.
func trust_subject_missing_less_than_shared(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/subject_missing/subject_missing.rego:46
		if l6 = regort.Dot(l3, &s_tenancy); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "private") {
			goto b1
		}
		return regort.True
	}
b1:
	// rules/trust/subject_missing/subject_missing.rego:48
	if lib_policies_off(s, l3, &s_tenancy) == nil {
		goto b3
	}
	return regort.True
b3:
	{
		var l6 *ast.Term
		// rules/trust/subject_missing/subject_missing.rego:50
		// 51
		if l6 = regort.Dot(l3, &s_tenancy); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "shared") {
			goto b5
		}
		// 52
		if lib_oidc_accompanied(s, l3) == nil {
			goto b5
		}
		// 50
		return regort.True
	}
b5:
	// rules/trust/subject_missing/subject_missing.rego:46
	return nil
}

// trust_subject_missing_findings_work is data.arthurlint.rules.trust["subject-missing"].findings.
func trust_subject_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_missing/subject_missing.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l16, l18, l20, l21, l23, l25 *ast.Term
		// rules/trust/subject_missing/subject_missing.rego:32
		// 33
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_granted); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_undenied); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 37
				if lib_oidc_untested(s, l7) == nil {
					continue
				}
				// 38
				if lib_oidc_by_subject(s, l7) == nil {
					continue
				}
				// 39
				if trust_subject_missing_less_than_shared(s, l7) == nil {
					continue
				}
				// 42
				if l16 = lib_oidc_keyed(s, l7); l16 == nil {
					continue
				}
				if l18 = lib_oidc_sample(s, l7); l18 == nil {
					continue
				}
				l20 = regort.Array(l16, l18)
				if l21 = s.Call2(&builtin_sprintf, &s_no_condition_tests__s__w_2d844144, l20); l21 == nil {
					continue
				}
				// 41
				if l23 = regort.Dot(l7, &s_provider); l23 == nil {
					continue
				}
				// 40
				l25 = regort.Record(&s_at, l23, &s_message, l21)
				// 32
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_missing/subject_missing.rego:32
	return ret
}
