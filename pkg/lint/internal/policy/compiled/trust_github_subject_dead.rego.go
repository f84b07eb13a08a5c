// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_github_subject_dead_fix is data.arthurlint.rules.trust["github-subject-dead"].fix.
func trust_github_subject_dead_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10, l12, l16, l17, l18, l19 *ast.Term
		// rules/trust/github_subject_dead/github_subject_dead.rego:38
		// 42
		if l6 = regort.Dot(l3, &s_correction); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 39
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l9); l10 == nil {
			goto b2
		}
		// 40
		if l12 = regort.Dot(l3, &s_at); l12 == nil {
			goto b2
		}
		// 38
		l19 = regort.Record(&s_at, l12, &s_op, &s_set, &s_value, l6)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, l10)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b2:
		// 43
		return regort.EmptyObject
	}
}

// trust_github_subject_dead_findings_work is data.arthurlint.rules.trust["github-subject-dead"].findings.
func trust_github_subject_dead_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/github_subject_dead/github_subject_dead.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l23, l25, l27, l29, l31, l32, l34, l36, l38, l39 *ast.Term
		// rules/trust/github_subject_dead/github_subject_dead.rego:28
		// 29
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_vendor); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_aa18ef2d.Get()) {
					continue
				}
				// 31
				if l14 = regort.Dot(l7, &s_claim); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "sub") {
					continue
				}
				// 32
				if lib_policies_off(s, l7, &s_custom) == nil {
					continue
				}
				// 33
				if l16 = lib_oidc_faults(s, l7); l16 == nil {
					continue
				}
				// 34
				{
					lo3, hi3 := s.Scan(l16)
					for i3 := lo3; i3 < hi3; i3++ {
						// 35
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
						if l32 = s.Call2(&builtin_sprintf, &s__q_is_no_subject_of__s___aceaf9b1, l31); l32 == nil {
							continue
						}
						if l34 = trust_github_subject_dead_fix(s, l7); l34 == nil {
							continue
						}
						if l36 = regort.Dot(l7, &s_at); l36 == nil {
							continue
						}
						l38 = regort.Record(&s_at, l36, &s_message, l32)
						if l39 = s.Call2(&builtin_object_union, l38, l34); l39 == nil {
							continue
						}
						// 28
						ret = regort.SetAdd(ret, l39)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/github_subject_dead/github_subject_dead.rego:28
	return ret
}
