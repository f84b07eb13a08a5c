// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_custom_findings_work is data.arthurlint.rules.trust["subject-custom"].findings.
func trust_subject_custom_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_custom/subject_custom.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l16, l23, l25, l27, l29, l31, l32, l34, l36 *ast.Term
		// rules/trust/subject_custom/subject_custom.rego:29
		// 30
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_vendor); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_aa18ef2d.Get()) == nil {
					continue
				}
				// 33
				if l15 = regort.Dot(l7, &s_custom); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 34
				if l16 = lib_oidc_faults(s, l7); l16 == nil {
					continue
				}
				// 35
				{
					lo3, hi3 := s.Scan(l16)
					for i3 := lo3; i3 < hi3; i3++ {
						// 36
						if l23 = lib_oidc_listed(s, l16); l23 == nil {
							continue
						}
						if l25 = lib_oidc_correct(s, l7); l25 == nil {
							continue
						}
						if l27 = regort.Dot(l7, &s_text); l27 == nil {
							continue
						}
						if l29 = regort.Dot(l7, &s_title); l29 == nil {
							continue
						}
						l31 = regort.Array(l27, l29, l23, l25)
						if l32 = s.Call2(&builtin_sprintf, &s__q_is_no_subject_of__s_u_8c815ea2, l31); l32 == nil {
							continue
						}
						if l34 = regort.Dot(l7, &s_at); l34 == nil {
							continue
						}
						l36 = regort.Record(&s_at, l34, &s_message, l32)
						// 29
						ret = regort.SetAdd(ret, l36)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_custom/subject_custom.rego:29
	return ret
}
