// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_tag_key_missing_findings_work is data.arthurlint.rules.iam["condition-tag-key-missing"].findings.
func iam_condition_tag_key_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_tag_key_missing/condition_tag_key_missing.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l17, l18, l20, l22 *ast.Term
		// rules/iam/condition_tag_key_missing/condition_tag_key_missing.rego:26
		// 27
		if l5 = input_facts_condition_keys_7ef1bad0(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "tag") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if l13 = s.Call2(&builtin_trim_right, l11, &s__c1049888); l13 == nil {
					continue
				}
				l17 = regort.Array(l11, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_names_no_tag__write_t_7dd62b79, l17); l18 == nil {
					continue
				}
				// 30
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				// 29
				l22 = regort.Record(&s_at, l20, &s_message, l18, &s_on, &s_key)
				// 26
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_tag_key_missing/condition_tag_key_missing.rego:26
	return ret
}
