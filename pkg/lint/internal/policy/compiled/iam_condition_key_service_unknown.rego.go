// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_service_unknown_findings_work is data.arthurlint.rules.iam["condition-key-service-unknown"].findings.
func iam_condition_key_service_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_service_unknown/condition_key_service_unknown.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l18, l20, l22, l24, l25, l27, l29 *ast.Term
		// rules/iam/condition_key_service_unknown/condition_key_service_unknown.rego:28
		// 29
		if l5 = input_facts_condition_keys_7ef1bad0(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 31
				if l15 = regort.Dot(l7, &s_prefix); l15 == nil {
					continue
				}
				if lib_none_of(s, l15, set_83a559a0.Get()) == nil {
					continue
				}
				// 35
				if l18 = lib_policies_suggestion(s, l7); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_key); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_data); l22 == nil {
					continue
				}
				l24 = regort.Array(l20, l22, l18)
				if l25 = s.Call2(&builtin_sprintf, &s__q_is_of_no_service_know_71eedecc, l24); l25 == nil {
					continue
				}
				// 33
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				// 32
				l29 = regort.Record(&s_at, l27, &s_message, l25, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_service_unknown/condition_key_service_unknown.rego:28
	return ret
}
