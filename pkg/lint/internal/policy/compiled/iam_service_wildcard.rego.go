// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_wildcard_findings_work is data.arthurlint.rules.iam["service-wildcard"].findings.
func iam_service_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_wildcard/service_wildcard.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l19, l21 *ast.Term
		// rules/iam/service_wildcard/service_wildcard.rego:27
		// 28
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service-wildcard") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_service); l13 == nil {
					continue
				}
				l15 = regort.Array(l11, l13)
				if l16 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard_in_the_5e5e251e, l15); l16 == nil {
					continue
				}
				// 27
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l16)
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l13, l15, l16, l19, l21 *ast.Term
		// rules/iam/service_wildcard/service_wildcard.rego:33
		// 34
		if l5 = input_facts_arns(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 35
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service-wildcard") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_service); l13 == nil {
					continue
				}
				l15 = regort.Array(l11, l13)
				if l16 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard_in_the_5e5e251e, l15); l16 == nil {
					continue
				}
				// 33
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l16)
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/iam/service_wildcard/service_wildcard.rego:27
	return ret
}
