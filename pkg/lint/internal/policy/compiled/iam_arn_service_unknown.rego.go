// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_service_unknown_findings_work is data.arthurlint.rules.iam["arn-service-unknown"].findings.
func iam_arn_service_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_service_unknown/arn_service_unknown.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l21, l23 *ast.Term
		// rules/iam/arn_service_unknown/arn_service_unknown.rego:31
		// 32
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service-unknown") {
					continue
				}
				// 34
				if l11 = lib_iam_actions_suggestion(s, l7); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_text); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_service); l15 == nil {
					continue
				}
				l17 = regort.Array(l13, l15, l11)
				if l18 = s.Call2(&builtin_sprintf, &s__q_is_of_the_service__q__7dc69cf1, l17); l18 == nil {
					continue
				}
				// 31
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l21, &s_message, l18)
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_service_unknown/arn_service_unknown.rego:31
	return ret
}
