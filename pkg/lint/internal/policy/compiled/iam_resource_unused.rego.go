// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_resource_unused_findings_work is data.arthurlint.rules.iam["resource-unused"].findings.
func iam_resource_unused_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/resource_unused/resource_unused.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l16, l18, l19, l25, l26, l27, l28 *ast.Term
		// rules/iam/resource_unused/resource_unused.rego:33
		// 34
		if l5 = input_facts_unused_resources_85c17ad3(s); l5 == nil {
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
				if lib_policies_off(s, l7, &s_companion) == nil {
					continue
				}
				// 37
				if l12 = regort.Dot(l7, &s_at); l12 == nil {
					continue
				}
				if lib_iam_arns_sound(s, l12) == nil {
					continue
				}
				// 38
				if lib_iam_resources_used_beside(s, l7) == nil {
					continue
				}
				// 41
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l18 = regort.Array(l16)
				if l19 = s.Call2(&builtin_sprintf, &s_no_action_of_the_stateme_b0614c4f, l18); l19 == nil {
					continue
				}
				// 39
				l28 = regort.Record(&s_at, l12, &s_op, &s_remove)
				l27 = regort.Array(l28)
				l26 = regort.Record(&s_edits, l27, &s_title, &s_Remove_it_a8c92bee)
				l25 = regort.Record(&s_at, l12, &s_fix, l26, &s_message, l19)
				// 33
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/resource_unused/resource_unused.rego:33
	return ret
}
