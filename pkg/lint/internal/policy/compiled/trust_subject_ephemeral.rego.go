// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_ephemeral_findings_work is data.arthurlint.rules.trust["subject-ephemeral"].findings.
func trust_subject_ephemeral_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_ephemeral/subject_ephemeral.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l15, l22, l24, l26, l27, l29, l31 *ast.Term
		// rules/trust/subject_ephemeral/subject_ephemeral.rego:26
		// 27
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_claim); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "sub") {
					continue
				}
				// 30
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if lib_policies_off(s, l12, &s_negated) == nil {
					continue
				}
				// 31
				if l15 = regort.Dot(l7, &s_ephemeral); l15 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l15)
					for i3 := lo3; i3 < hi3; i3++ {
						// 32
						if l22 = lib_oidc_listed(s, l15); l22 == nil {
							continue
						}
						if l24 = regort.Dot(l7, &s_text); l24 == nil {
							continue
						}
						l26 = regort.Array(l24, l22)
						if l27 = s.Call2(&builtin_sprintf, &s__q_fixes_the__s__which_d_dce22cf7, l26); l27 == nil {
							continue
						}
						if l29 = regort.Dot(l7, &s_at); l29 == nil {
							continue
						}
						l31 = regort.Record(&s_at, l29, &s_message, l27)
						// 26
						ret = regort.SetAdd(ret, l31)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_ephemeral/subject_ephemeral.rego:26
	return ret
}
