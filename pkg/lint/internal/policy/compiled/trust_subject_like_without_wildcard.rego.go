// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_like_without_wildcard_findings_work is data.arthurlint.rules.trust["subject-like-without-wildcard"].findings.
func trust_subject_like_without_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_like_without_wildcard/subject_like_without_wildcard.rego:23
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l17, l19, l22, l25, l27, l28, l30, l31 *ast.Term
		// rules/trust/subject_like_without_wildcard/subject_like_without_wildcard.rego:23
		// 24
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 25
				if l10 = regort.Dot(l7, &s_exact); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 26
				if l11 = regort.Dot(l7, &s_claim); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "sub") {
					continue
				}
				// 27
				if l12 = regort.Dot(l7, &s_reach); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "one") {
					continue
				}
				// 28
				if l13 = lib_oidc_key_path(s, l7); l13 == nil {
					continue
				}
				// 29
				if lib_oidc_exact(s, l13) == nil {
					continue
				}
				// 30
				if l17 = regort.Dot(l7, &s_operator); l17 == nil {
					continue
				}
				if l19 = lib_oidc_unlike(s, l17); l19 == nil {
					continue
				}
				// 32
				if l22 = regort.Dot(l7, &s_key); l22 == nil {
					continue
				}
				if l25 = regort.Dot(l17, &s_name); l25 == nil {
					continue
				}
				l27 = regort.Array(l22, l25, l19)
				if l28 = s.Call2(&builtin_sprintf, &s__q_has_no_wildcard_under_a0ef6841, l27); l28 == nil {
					continue
				}
				// 31
				l30 = regort.Record(&s_at, l13, &s_message, l28, &s_on, &s_key)
				if l31 = lib_oidc_moved(s, l30, l13, l19); l31 == nil {
					continue
				}
				// 23
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_like_without_wildcard/subject_like_without_wildcard.rego:23
	return ret
}
