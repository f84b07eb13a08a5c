// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_resource_mismatch_findings_work is data.arthurlint.rules.iam["action-resource-mismatch"].findings.
func iam_action_resource_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_resource_mismatch/action_resource_mismatch.rego:35
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l17, l18, l20, l22, l24 *ast.Term
		// rules/iam/action_resource_mismatch/action_resource_mismatch.rego:35
		// 36
		if l5 = input_facts_unmatchable(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 37
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 38
				if lib_iam_resources_common(s, l7) == nil {
					continue
				}
				// 39
				if lib_iam_resources_well_formed(s, l7) == nil {
					continue
				}
				// 42
				if l13 = lib_iam_resources_mismatch(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_is_never_allowed_here_ebfea30a, l17); l18 == nil {
					continue
				}
				// 43
				if l20 = lib_iam_resources_places(s, l7); l20 == nil {
					continue
				}
				// 41
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 40
				l24 = regort.Record(&s_at, l22, &s_message, l18, &s_related, l20)
				// 35
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_resource_mismatch/action_resource_mismatch.rego:35
	return ret
}
