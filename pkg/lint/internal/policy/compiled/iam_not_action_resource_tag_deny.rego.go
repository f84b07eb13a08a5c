// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_not_action_resource_tag_deny_findings_work is data.arthurlint.rules.iam["not-action-resource-tag-deny"].findings.
func iam_not_action_resource_tag_deny_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/not_action_resource_tag_deny/not_action_resource_tag_deny.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l14, l17, l20, l22, l23, l25, l27 *ast.Term
		// rules/iam/not_action_resource_tag_deny/not_action_resource_tag_deny.rego:29
		// 30
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l10, &s_aws_resourcetag_abaf0b1c) {
					continue
				}
				// 32
				if l13 = regort.Dot(l7, &s_effect); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "Deny") {
					continue
				}
				// 33
				if l14 = regort.Dot(l7, &s_operator); l14 == nil {
					continue
				}
				if lib_conditions_required(s, l14) == nil {
					continue
				}
				// 34
				if l17 = regort.Dot(l7, &s_statement); l17 == nil {
					continue
				}
				if lib_conditions_not_action(s, l17) == nil {
					continue
				}
				// 38
				if l20 = regort.Dot(l7, &s_text); l20 == nil {
					continue
				}
				l22 = regort.Array(l20)
				if l23 = s.Call2(&builtin_sprintf, &s_many_actions_beyond_NotA_1eaa6ee2, l22); l23 == nil {
					continue
				}
				// 36
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				// 35
				l27 = regort.Record(&s_at, l25, &s_message, l23, &s_on, &s_key)
				// 29
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/not_action_resource_tag_deny/not_action_resource_tag_deny.rego:29
	return ret
}
