// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_resource_foreign_findings_work is data.arthurlint.rules.iam["action-resource-foreign"].findings.
func iam_action_resource_foreign_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_resource_foreign/action_resource_foreign.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l16, l17, l19, l21, l23 *ast.Term
		// rules/iam/action_resource_foreign/action_resource_foreign.rego:33
		// 34
		if l5 = input_facts_misplaced(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 36
				if lib_iam_resources_well_formed(s, l7) == nil {
					continue
				}
				// 39
				if l12 = lib_iam_resources_mismatch(s, l7); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				l16 = regort.Array(l14, l12)
				if l17 = s.Call2(&builtin_sprintf, &s__q_is_not_allowed_here___72fd86c1, l16); l17 == nil {
					continue
				}
				// 40
				if l19 = lib_iam_resources_places(s, l7); l19 == nil {
					continue
				}
				// 38
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				// 37
				l23 = regort.Record(&s_at, l21, &s_message, l17, &s_related, l19)
				// 33
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_resource_foreign/action_resource_foreign.rego:33
	return ret
}
