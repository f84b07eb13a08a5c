// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_action_resource_mismatch_findings_work is data.arthurlint.rules.s3["action-resource-mismatch"].findings.
func s3_action_resource_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/action_resource_mismatch/action_resource_mismatch.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l11, l13, l15, l17, l18, l20, l22, l24 *ast.Term
		// rules/s3/action_resource_mismatch/action_resource_mismatch.rego:28
		// 29
		if l5 = input_facts_unmatchable(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if lib_s3_of_s3(s, l7) == nil {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 32
				if lib_s3_elsewhere(s, l7) == nil {
					continue
				}
				// 35
				if l13 = lib_iam_resources_mismatch(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_action); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_matches_no_resource_o_1fa6e951, l17); l18 == nil {
					continue
				}
				// 36
				if l20 = lib_iam_resources_places(s, l7); l20 == nil {
					continue
				}
				// 34
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 33
				l24 = regort.Record(&s_at, l22, &s_message, l18, &s_related, l20)
				// 28
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/action_resource_mismatch/action_resource_mismatch.rego:28
	return ret
}
