// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_malformed_findings_work is data.arthurlint.rules.iam["condition-key-malformed"].findings.
func iam_condition_key_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_malformed/condition_key_malformed.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l18, l20 *ast.Term
		// rules/iam/condition_key_malformed/condition_key_malformed.rego:28
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
				if !regort.EqualString(l10, "form") {
					continue
				}
				// 34
				if l11 = lib_policies_suggestion(s, l7); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_key); l13 == nil {
					continue
				}
				l15 = regort.Array(l13, l11)
				if l16 = s.Call2(&builtin_sprintf, &s__q_is_no_condition_key_o_f19a2cd4, l15); l16 == nil {
					continue
				}
				// 32
				if l18 = regort.Dot(l7, &s_at); l18 == nil {
					continue
				}
				// 31
				l20 = regort.Record(&s_at, l18, &s_message, l16, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_malformed/condition_key_malformed.rego:28
	return ret
}
