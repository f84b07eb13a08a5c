// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_covered_findings_work is data.arthurlint.rules.trust["subject-covered"].findings.
func trust_subject_covered_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_covered/subject_covered.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l17, l19, l20, l22, l26, l27, l28 *ast.Term
		// rules/trust/subject_covered/subject_covered.rego:26
		// 27
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_covered_by_ed483380); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						// 29
						if l15 = regort.Dot(l7, &s_effect); l15 == nil {
							continue
						}
						if !regort.EqualString(l15, "Allow") {
							continue
						}
						// 30
						if lib_oidc_unsaid(s, l7) == nil {
							continue
						}
						// 33
						if l17 = regort.Dot(l7, &s_text); l17 == nil {
							continue
						}
						l19 = regort.Array(l17)
						if l20 = s.Call2(&builtin_sprintf, &s__q_gets_in_by_another_st_63a999de, l19); l20 == nil {
							continue
						}
						// 32
						if l22 = regort.Dot(l7, &s_at); l22 == nil {
							continue
						}
						// 31
						l28 = regort.Record(&s_at, l10, &s_message, &s_covers_it_c328239e)
						l27 = regort.Array(l28)
						l26 = regort.Record(&s_at, l22, &s_message, l20, &s_related, l27)
						// 26
						ret = regort.SetAdd(ret, l26)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_covered/subject_covered.rego:26
	return ret
}
