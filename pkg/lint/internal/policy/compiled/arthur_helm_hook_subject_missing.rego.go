// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_helm_hook_subject_missing_findings_work is data.arthurlint.rules.arthur["helm-hook-subject-missing"].findings.
func arthur_helm_hook_subject_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/helm_hook_subject_missing/helm_hook_subject_missing.rego:28
	ret = regort.EmptySet
	{
		var l4, l6, l9, l12, l14, l15, l17, l21, l25, l26 *ast.Term
		// rules/arthur/helm_hook_subject_missing/helm_hook_subject_missing.rego:28
		// 29
		if l4 = lib_roles_subjects(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 30
				if l9 = lib_arthur_missing(s, l6); l9 == nil {
					continue
				}
				// 32
				if l12 = regort.Dot(l6, &s_text); l12 == nil {
					continue
				}
				l14 = regort.Array(l12, l9)
				if l15 = s.Call2(&builtin_sprintf, &s_the_policy_names__q_and__99fb1f9c, l14); l15 == nil {
					continue
				}
				// 33
				if l17 = regort.Dot(l6, &s_at); l17 == nil {
					continue
				}
				if l21 = lib_arthur_added(s, l17, l12, l9); l21 == nil {
					continue
				}
				// 31
				l25 = regort.Record(&s_at, l17, &s_message, l15)
				if l26 = s.Call2(&builtin_object_union, l25, l21); l26 == nil {
					continue
				}
				// 28
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/arthur/helm_hook_subject_missing/helm_hook_subject_missing.rego:28
	return ret
}
