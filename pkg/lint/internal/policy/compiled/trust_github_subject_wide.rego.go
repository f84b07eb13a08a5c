// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_github_subject_wide_findings_work is data.arthurlint.rules.trust["github-subject-wide"].findings.
func trust_github_subject_wide_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/github_subject_wide/github_subject_wide.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l19, l22, l24, l26, l27, l29, l31 *ast.Term
		// rules/trust/github_subject_wide/github_subject_wide.rego:30
		// 31
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_reach); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_2a842f6f.Get()) {
					continue
				}
				// 33
				if l14 = regort.Dot(l7, &s_vendor); l14 == nil {
					continue
				}
				if !regort.HoldsMember(l14, set_aa18ef2d.Get()) {
					continue
				}
				// 34
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 35
				if l19 = lib_oidc_tenancy(s, l7); l19 == nil {
					continue
				}
				if !regort.EqualString(l19, "shared") {
					continue
				}
				// 36
				if lib_oidc_unpinned(s, l7) == nil {
					continue
				}
				// 37
				if l22 = lib_oidc_widest(s, l7); l22 == nil {
					continue
				}
				if l24 = regort.Dot(l7, &s_text); l24 == nil {
					continue
				}
				l26 = regort.Array(l24, l22)
				if l27 = s.Call2(&builtin_sprintf, &s_q__s_9f8cb5a5, l26); l27 == nil {
					continue
				}
				if l29 = regort.Dot(l7, &s_at); l29 == nil {
					continue
				}
				l31 = regort.Record(&s_at, l29, &s_message, l27)
				// 30
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/github_subject_wide/github_subject_wide.rego:30
	return ret
}
