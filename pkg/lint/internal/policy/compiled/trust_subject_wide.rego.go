// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_wide_findings_work is data.arthurlint.rules.trust["subject-wide"].findings.
func trust_subject_wide_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_wide/subject_wide.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l18, l22, l24, l26, l27, l29, l31 *ast.Term
		// rules/trust/subject_wide/subject_wide.rego:29
		// 30
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_reach); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_2a842f6f.Get()) {
					continue
				}
				// 32
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 33
				if l15 = lib_oidc_tenancy(s, l7); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "shared") {
					continue
				}
				// 34
				if lib_oidc_by_subject(s, l7) == nil {
					continue
				}
				// 35
				if l18 = regort.Dot(l7, &s_vendor); l18 == nil {
					continue
				}
				if lib_none_of(s, l18, set_e0664e0c.Get()) == nil {
					continue
				}
				// 36
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
				// 29
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_wide/subject_wide.rego:29
	return ret
}
