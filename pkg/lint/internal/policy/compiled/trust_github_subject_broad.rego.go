// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_github_subject_broad_narrowed is data.arthurlint.rules.trust["github-subject-broad"].narrowed.
func trust_github_subject_broad_narrowed(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/trust/github_subject_broad/github_subject_broad.rego:55
	if lib_oidc_pinned(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6 *ast.Term
		// rules/trust/github_subject_broad/github_subject_broad.rego:57
		if l6 = lib_oidc_tenancy(s, l3); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "private") {
			goto b3
		}
		return regort.True
	}
b3:
	// rules/trust/github_subject_broad/github_subject_broad.rego:55
	return nil
}

// trust_github_subject_broad_context is data.arthurlint.rules.trust["github-subject-broad"].context.
func trust_github_subject_broad_context(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/trust/github_subject_broad/github_subject_broad.rego:59
	// 60
	if !regort.HoldsMember(l3, set_e3387a22.Get()) {
		goto b1
	}
	// 59
	return &s_lets_in_every_pull_reque_be8f5f0d
b1:
	// rules/trust/github_subject_broad/github_subject_broad.rego:59
	return nil
}

// trust_github_subject_broad_what is data.arthurlint.rules.trust["github-subject-broad"].what.
func trust_github_subject_broad_what(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l11 *ast.Term
		// rules/trust/github_subject_broad/github_subject_broad.rego:40
		result = nil
		// 41
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_2a842f6f.Get()) {
			goto b1
		}
		// 42
		if trust_github_subject_broad_narrowed(s, l3) == nil {
			goto b1
		}
		// 40
		if l11 = lib_oidc_widest(s, l3); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 40, 1)
	}
b1:
	// rules/trust/github_subject_broad/github_subject_broad.rego:40
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 40, 1)
b2:
	{
		var l6, l8 *ast.Term
		// rules/trust/github_subject_broad/github_subject_broad.rego:45
		result = nil
		// 46
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "tenant") {
			goto b3
		}
		// 47
		if lib_oidc_unpinned(s, l3) == nil {
			goto b3
		}
		// 45
		if l8 = lib_oidc_wide(s, l3); l8 == nil {
			goto b3
		}
		result = regort.Once(result, l8, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 45, 1)
	}
b3:
	// rules/trust/github_subject_broad/github_subject_broad.rego:45
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 45, 1)
b4:
	{
		var l6, l11, l13 *ast.Term
		// rules/trust/github_subject_broad/github_subject_broad.rego:50
		result = nil
		// 51
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b5
		}
		if !regort.HoldsMember(l6, set_bce7e015.Get()) {
			goto b5
		}
		// 52
		if lib_oidc_unpinned(s, l3) == nil {
			goto b5
		}
		// 50
		if l11 = lib_oidc_forms(s, l3); l11 == nil {
			goto b5
		}
		if l13 = trust_github_subject_broad_context(s, l11); l13 == nil {
			goto b5
		}
		result = regort.Once(result, l13, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 50, 1)
	}
b5:
	// rules/trust/github_subject_broad/github_subject_broad.rego:50
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"github-subject-broad\"].what produced conflicting values for the same inputs", "rules/trust/github_subject_broad/github_subject_broad.rego", 50, 1)
b6:
	// rules/trust/github_subject_broad/github_subject_broad.rego:40
	return ret
}

// trust_github_subject_broad_findings_work is data.arthurlint.rules.trust["github-subject-broad"].findings.
func trust_github_subject_broad_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/github_subject_broad/github_subject_broad.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l17, l19, l20, l22, l24 *ast.Term
		// rules/trust/github_subject_broad/github_subject_broad.rego:33
		// 34
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_vendor); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_aa18ef2d.Get()) {
					continue
				}
				// 36
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 37
				if l15 = trust_github_subject_broad_what(s, l7); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l17, l15)
				if l20 = s.Call2(&builtin_sprintf, &s_q__s_9f8cb5a5, l19); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l20)
				// 33
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/github_subject_broad/github_subject_broad.rego:33
	return ret
}
