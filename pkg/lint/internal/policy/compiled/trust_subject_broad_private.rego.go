// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_broad_private_findings_work is data.arthurlint.rules.trust["subject-broad-private"].findings.
func trust_subject_broad_private_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_broad_private/subject_broad_private.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l17, l19, l22, l26, l27, l29, l31 *ast.Term
		// rules/trust/subject_broad_private/subject_broad_private.rego:28
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
				if !regort.EqualString(l10, "tenant") {
					continue
				}
				// 31
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 32
				if lib_oidc_by_subject(s, l7) == nil {
					continue
				}
				// 33
				if l13 = regort.Dot(l7, &s_vendor); l13 == nil {
					continue
				}
				if lib_none_of(s, l13, set_aa18ef2d.Get()) == nil {
					continue
				}
				// 34
				if l17 = lib_oidc_tenancy(s, l7); l17 == nil {
					continue
				}
				if !regort.EqualString(l17, "private") {
					continue
				}
				// 35
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				if lib_mismatches(s, l19, &s__dd7bfc38) == nil {
					continue
				}
				// 36
				if l22 = lib_oidc_wide(s, l7); l22 == nil {
					continue
				}
				l26 = regort.Array(l19, l22)
				if l27 = s.Call2(&builtin_sprintf, &s__q__s__unless_all_are_me_54e09a1e, l26); l27 == nil {
					continue
				}
				if l29 = regort.Dot(l7, &s_at); l29 == nil {
					continue
				}
				l31 = regort.Record(&s_at, l29, &s_message, l27)
				// 28
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_broad_private/subject_broad_private.rego:28
	return ret
}
