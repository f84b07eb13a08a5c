// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_service_confused_deputy_findings_work is data.arthurlint.rules.trust["service-confused-deputy"].findings.
func trust_service_confused_deputy_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/service_confused_deputy/service_confused_deputy.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l20, l29, l30, l32, l34 *ast.Term
		// rules/trust/service_confused_deputy/service_confused_deputy.rego:32
		// 33
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_under); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Service") {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 37
				if lib_trust_principals_sound(s, l7) == nil {
					continue
				}
				// 38
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				if lib_matches(s, l14, &s___amazonaws___com_com__c_f2446b49) == nil {
					continue
				}
				// 39
				if lib_mismatches(s, l14, &s___ec2_ecs_tasks_lambda_e_ecc45d18) == nil {
					continue
				}
				// 40
				if l20 = regort.Dot(l7, &s_statement); l20 == nil {
					continue
				}
				if lib_trust_principals_allows(s, l20, &s_sts_AssumeRole_8d1699f1) == nil {
					continue
				}
				// 41
				if lib_trust_principals_tests_none(s, l20, set_d4141786.Get()) == nil {
					continue
				}
				// 44
				l29 = regort.Array(l14)
				if l30 = s.Call2(&builtin_sprintf, &s__q_is_let_in_whatever_re_3a6df23b, l29); l30 == nil {
					continue
				}
				// 43
				if l32 = regort.Dot(l7, &s_at); l32 == nil {
					continue
				}
				// 42
				l34 = regort.Record(&s_at, l32, &s_message, l30)
				// 32
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/service_confused_deputy/service_confused_deputy.rego:32
	return ret
}
