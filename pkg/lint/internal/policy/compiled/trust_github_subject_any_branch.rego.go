// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_github_subject_any_branch_only is data.arthurlint.rules.trust["github-subject-any-branch"].only.
func trust_github_subject_any_branch_only(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:40
	result = nil
	if !regort.Equal(l3, set_e49ec796.Get()) {
		goto b1
	}
	result = regort.Once(result, &s_branch, "function data.arthurlint.rules.trust[\"github-subject-any-branch\"].only produced conflicting values for the same inputs", "rules/trust/github_subject_any_branch/github_subject_any_branch.rego", 40, 1)
b1:
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:40
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"github-subject-any-branch\"].only produced conflicting values for the same inputs", "rules/trust/github_subject_any_branch/github_subject_any_branch.rego", 40, 1)
b2:
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:42
	result = nil
	if !regort.Equal(l3, set_5c2662bd.Get()) {
		goto b3
	}
	result = regort.Once(result, &s_environment, "function data.arthurlint.rules.trust[\"github-subject-any-branch\"].only produced conflicting values for the same inputs", "rules/trust/github_subject_any_branch/github_subject_any_branch.rego", 42, 1)
b3:
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:42
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"github-subject-any-branch\"].only produced conflicting values for the same inputs", "rules/trust/github_subject_any_branch/github_subject_any_branch.rego", 42, 1)
b4:
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:40
	return ret
}

// trust_github_subject_any_branch_findings_work is data.arthurlint.rules.trust["github-subject-any-branch"].findings.
func trust_github_subject_any_branch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l17, l19, l22, l25, l27, l28, l30, l32 *ast.Term
		// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:29
		// 30
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_vendor); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_aa18ef2d.Get()) {
					continue
				}
				// 32
				if l14 = regort.Dot(l7, &s_reach); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "some") {
					continue
				}
				// 33
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 34
				if lib_oidc_unpinned(s, l7) == nil {
					continue
				}
				// 35
				if l17 = lib_oidc_forms(s, l7); l17 == nil {
					continue
				}
				if l19 = trust_github_subject_any_branch_only(s, l17); l19 == nil {
					continue
				}
				// 36
				if l22 = regort.Dot(l7, &s_free); l22 == nil {
					continue
				}
				if !regort.HoldsMember(l19, l22) {
					continue
				}
				// 37
				if l25 = regort.Dot(l7, &s_text); l25 == nil {
					continue
				}
				l27 = regort.Array(l25, l19)
				if l28 = s.Call2(&builtin_sprintf, &s__q_lets_in_every__s__wri_1e313a64, l27); l28 == nil {
					continue
				}
				if l30 = regort.Dot(l7, &s_at); l30 == nil {
					continue
				}
				l32 = regort.Record(&s_at, l30, &s_message, l28)
				// 29
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l14, l17, l22, l24, l25, l27, l29 *ast.Term
		// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:44
		// 45
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 46
				if l10 = regort.Dot(l7, &s_vendor); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_aa18ef2d.Get()) {
					continue
				}
				// 47
				if l14 = regort.Dot(l7, &s_reach); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "some") {
					continue
				}
				// 48
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 49
				if lib_oidc_unpinned(s, l7) == nil {
					continue
				}
				// 50
				if l17 = lib_oidc_forms(s, l7); l17 == nil {
					continue
				}
				// 51
				if !regort.HoldsMember(&s_branch, l17) {
					continue
				}
				// 52
				if !regort.HoldsMember(&s_pull_request_e40d3360, l17) {
					continue
				}
				// 53
				if l22 = regort.Dot(l7, &s_text); l22 == nil {
					continue
				}
				l24 = regort.Array(l22)
				if l25 = s.Call2(&builtin_sprintf, &s__q_lets_in_every_branch__cd519022, l24); l25 == nil {
					continue
				}
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				l29 = regort.Record(&s_at, l27, &s_message, l25)
				// 44
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/trust/github_subject_any_branch/github_subject_any_branch.rego:29
	return ret
}
