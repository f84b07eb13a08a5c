// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_github_subject_classic_with_fix is data.arthurlint.rules.trust["github-subject-classic"].with_fix.
func trust_github_subject_classic_with_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l10, l12, l14 *ast.Term
		// rules/trust/github_subject_classic/github_subject_classic.rego:34
		// 35
		if l8 = regort.Dot(l4, &s_operator); l8 == nil {
			goto b2
		}
		if l9 = regort.Dot(l8, &s_wildcards); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 34
		if l10 = lib_oidc_key_path(s, l4); l10 == nil {
			goto b2
		}
		if l12 = regort.Dot(l4, &s_twin); l12 == nil {
			goto b2
		}
		if l14 = lib_oidc_appended(s, l3, l10, l12); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 36
		return l3
	}
}

// trust_github_subject_classic_findings_work is data.arthurlint.rules.trust["github-subject-classic"].findings.
func trust_github_subject_classic_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/github_subject_classic/github_subject_classic.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l16, l20, l21, l23, l25, l26 *ast.Term
		// rules/trust/github_subject_classic/github_subject_classic.rego:26
		// 27
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_twin); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 30
				if l12 = regort.Dot(l7, &s_reach); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_67470694.Get()) {
					continue
				}
				// 31
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l20 = regort.Array(l16, l10)
				if l21 = s.Call2(&builtin_sprintf, &s__q_is_not_the_subject_of_3181ee4d, l20); l21 == nil {
					continue
				}
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				l25 = regort.Record(&s_at, l23, &s_message, l21)
				if l26 = trust_github_subject_classic_with_fix(s, l25, l7); l26 == nil {
					continue
				}
				// 26
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/github_subject_classic/github_subject_classic.rego:26
	return ret
}
