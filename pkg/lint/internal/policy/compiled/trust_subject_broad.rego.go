// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_broad_what is data.arthurlint.rules.trust["subject-broad"].what.
func trust_subject_broad_what(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l9, l13 *ast.Term
		// rules/trust/subject_broad/subject_broad.rego:36
		result = nil
		// 37
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "tenant") {
			goto b1
		}
		// 38
		if l7 = lib_oidc_tenancy(s, l3); l7 == nil {
			goto b1
		}
		if !regort.EqualString(l7, "shared") {
			goto b1
		}
		// 39
		if l9 = regort.Dot(l3, &s_vendor); l9 == nil {
			goto b1
		}
		if lib_none_of(s, l9, set_e0664e0c.Get()) == nil {
			goto b1
		}
		// 36
		if l13 = lib_oidc_wide(s, l3); l13 == nil {
			goto b1
		}
		result = regort.Once(result, l13, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 36, 1)
	}
b1:
	// rules/trust/subject_broad/subject_broad.rego:36
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 36, 1)
b2:
	{
		var l6, l10, l12, l16 *ast.Term
		// rules/trust/subject_broad/subject_broad.rego:42
		result = nil
		// 43
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_2a842f6f.Get()) {
			goto b3
		}
		// 44
		if l10 = lib_oidc_tenancy(s, l3); l10 == nil {
			goto b3
		}
		if !regort.EqualString(l10, "private") {
			goto b3
		}
		// 45
		if l12 = regort.Dot(l3, &s_vendor); l12 == nil {
			goto b3
		}
		if lib_none_of(s, l12, set_aa18ef2d.Get()) == nil {
			goto b3
		}
		// 42
		if l16 = lib_oidc_widest(s, l3); l16 == nil {
			goto b3
		}
		result = regort.Once(result, l16, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 42, 1)
	}
b3:
	// rules/trust/subject_broad/subject_broad.rego:42
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 42, 1)
b4:
	{
		var l6, l8 *ast.Term
		// rules/trust/subject_broad/subject_broad.rego:48
		result = nil
		// 49
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "anyone") {
			goto b5
		}
		// 50
		if lib_oidc_untold(s, l3) == nil {
			goto b5
		}
		// 48
		if l8 = lib_oidc_widest(s, l3); l8 == nil {
			goto b5
		}
		result = regort.Once(result, l8, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 48, 1)
	}
b5:
	// rules/trust/subject_broad/subject_broad.rego:48
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 48, 1)
b6:
	{
		var l6, l7, l9 *ast.Term
		// rules/trust/subject_broad/subject_broad.rego:53
		result = nil
		// 54
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b7
		}
		if !regort.EqualString(l6, "tenant") {
			goto b7
		}
		// 55
		if l7 = lib_oidc_tenancy(s, l3); l7 == nil {
			goto b7
		}
		if !regort.EqualString(l7, "private") {
			goto b7
		}
		// 56
		if l9 = regort.Dot(l3, &s_text); l9 == nil {
			goto b7
		}
		if lib_oidc_anything(s, l9) == nil {
			goto b7
		}
		// 53
		result = regort.Once(result, &s_lets_in_every_subject_of_1769c869, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 53, 1)
	}
b7:
	// rules/trust/subject_broad/subject_broad.rego:53
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/subject_broad/subject_broad.rego", 53, 1)
b8:
	// rules/trust/subject_broad/subject_broad.rego:36
	return ret
}

// trust_subject_broad_findings_work is data.arthurlint.rules.trust["subject-broad"].findings.
func trust_subject_broad_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_broad/subject_broad.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l12, l14, l16, l17, l19, l21 *ast.Term
		// rules/trust/subject_broad/subject_broad.rego:29
		// 30
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 32
				if lib_oidc_by_subject(s, l7) == nil {
					continue
				}
				// 33
				if l12 = trust_subject_broad_what(s, l7); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				l16 = regort.Array(l14, l12)
				if l17 = s.Call2(&builtin_sprintf, &s_q__s_9f8cb5a5, l16); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l17)
				// 29
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_broad/subject_broad.rego:29
	return ret
}
