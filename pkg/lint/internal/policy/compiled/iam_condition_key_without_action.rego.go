// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_without_action_findings_work is data.arthurlint.rules.iam["condition-key-without-action"].findings.
func iam_condition_key_without_action_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_without_action/condition_key_without_action.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l13, l14, l16, l19, l28, l30, l31, l33, l35 *ast.Term
		// rules/iam/condition_key_without_action/condition_key_without_action.rego:27
		// 28
		if l5 = input_facts_unsupported_condition_keys_a4c90791(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_only); l10 == nil {
					continue
				}
				if !regort.IsArray(l10) {
					continue
				}
				if l12 = regort.Len(l10); l12 == nil {
					continue
				}
				if !regort.Equal(l12, &n_1) {
					continue
				}
				l13 = &n_0
				l13 = &n_0
				if l14 = regort.Dot(l10, l13); l14 == nil {
					continue
				}
				// 30
				if l16 = regort.Dot(l7, &s_operator); l16 == nil {
					continue
				}
				if lib_conditions_required(s, l16) == nil {
					continue
				}
				// 31
				if l19 = regort.Dot(l7, &s_key); l19 == nil {
					continue
				}
				if lib_conditions_of_aws(s, l19) == nil {
					continue
				}
				// 32
				if lib_none_of(s, l19, set_64ef6cc3.Get()) == nil {
					continue
				}
				// 33
				if lib_conditions_without(s, l7) == nil {
					continue
				}
				// 37
				if l28 = regort.Dot(l7, &s_text); l28 == nil {
					continue
				}
				l30 = regort.Array(l28, l14)
				if l31 = s.Call2(&builtin_sprintf, &s__q_comes_with__q_alone___516e1ad1, l30); l31 == nil {
					continue
				}
				// 35
				if l33 = regort.Dot(l7, &s_at); l33 == nil {
					continue
				}
				// 34
				l35 = regort.Record(&s_at, l33, &s_message, l31, &s_on, &s_key)
				// 27
				ret = regort.SetAdd(ret, l35)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_without_action/condition_key_without_action.rego:27
	return ret
}
