// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_resource_doubtful_findings_work is data.arthurlint.rules.iam["action-resource-doubtful"].findings.
func iam_action_resource_doubtful_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_resource_doubtful/action_resource_doubtful.rego:38
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l18, l19, l21, l23, l25 *ast.Term
		// rules/iam/action_resource_doubtful/action_resource_doubtful.rego:38
		// 39
		if l5 = input_facts_unmatchable(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 40
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Allow") {
					continue
				}
				// 41
				if lib_iam_resources_common(s, l7) == nil {
					continue
				}
				// 42
				if lib_iam_resources_unsure(s, l7) == nil {
					continue
				}
				// 43
				if lib_iam_resources_well_formed(s, l7) == nil {
					continue
				}
				// 46
				if l14 = lib_iam_resources_mismatch(s, l7); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l18 = regort.Array(l16, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_is_not_allowed_here___bea8417a, l18); l19 == nil {
					continue
				}
				// 47
				if l21 = lib_iam_resources_places(s, l7); l21 == nil {
					continue
				}
				// 45
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				// 44
				l25 = regort.Record(&s_at, l23, &s_message, l19, &s_related, l21)
				// 38
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/action_resource_doubtful/action_resource_doubtful.rego:38
	return ret
}
