// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_unknown_findings_work is data.arthurlint.rules.iam["service-unknown"].findings.
func iam_service_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_unknown/service_unknown.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l16, l20, l22, l23, l26, l28 *ast.Term
		// rules/iam/service_unknown/service_unknown.rego:33
		// 34
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if lib_mismatches(s, l11, &s__0e9c8ca2) == nil {
					continue
				}
				// 37
				if lib_iam_actions_strange(s, l7) == nil {
					continue
				}
				// 38
				if lib_iam_actions_current(s, l7) == nil {
					continue
				}
				// 39
				if l16 = lib_iam_actions_suggestion(s, l7); l16 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_data); l20 == nil {
					continue
				}
				l22 = regort.Array(l11, l20, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__q_is_no_service_in_AWS__c44b926f, l22); l23 == nil {
					continue
				}
				// 33
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				l28 = regort.Record(&s_at, l26, &s_message, l23)
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/service_unknown/service_unknown.rego:33
	return ret
}
