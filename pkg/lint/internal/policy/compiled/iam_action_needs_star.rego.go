// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_needs_star_lenient_work is data.arthurlint.rules.iam["action-needs-star"].lenient.
func iam_action_needs_star_lenient_work(s *regort.State) *ast.Term {
	// rules/iam/action_needs_star/action_needs_star.rego:44
	return set_7df3c4b4.Get()
}

// iam_action_needs_star_findings_work is data.arthurlint.rules.iam["action-needs-star"].findings.
func iam_action_needs_star_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_needs_star/action_needs_star.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l16, l29, l30, l33, l35 *ast.Term
		// rules/iam/action_needs_star/action_needs_star.rego:32
		// 33
		if l5 = input_facts_star_only_a435938a(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_7df3c4b4.Get()) == nil {
					continue
				}
				// 36
				if l16 = regort.Dot(l7, &s_action); l16 == nil {
					continue
				}
				if lib_none_of(s, l16, set_21f7bc24.Get()) == nil {
					continue
				}
				// 37
				if lib_none_of(s, l16, set_7c33939b.Get()) == nil {
					continue
				}
				// 38
				if lib_iam_resources_specific(s, l7) == nil {
					continue
				}
				// 39
				if lib_iam_resources_only_here(s, l7) == nil {
					continue
				}
				// 40
				l29 = regort.Array(l16)
				if l30 = s.Call2(&builtin_sprintf, &s_AWS_lists_no_resource_ty_cb5ca1af, l29); l30 == nil {
					continue
				}
				// 32
				if l33 = regort.Dot(l7, &s_at); l33 == nil {
					continue
				}
				l35 = regort.Record(&s_at, l33, &s_message, l30)
				ret = regort.SetAdd(ret, l35)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_needs_star/action_needs_star.rego:32
	return ret
}
