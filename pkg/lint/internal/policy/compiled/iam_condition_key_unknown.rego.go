// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_unknown_findings_work is data.arthurlint.rules.iam["condition-key-unknown"].findings.
func iam_condition_key_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_unknown/condition_key_unknown.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l20, l22, l23, l25, l27 *ast.Term
		// rules/iam/condition_key_unknown/condition_key_unknown.rego:27
		// 28
		if l5 = input_facts_condition_keys_7ef1bad0(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "name") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if l13 = regort.Lower(l11); l13 == nil {
					continue
				}
				if lib_mismatches(s, l13, &s_resourcetag_e66e945a) == nil {
					continue
				}
				// 34
				if l16 = lib_policies_suggestion(s, l7); l16 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_data); l20 == nil {
					continue
				}
				l22 = regort.Array(l11, l20, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__q_is_no_condition_key_o_3fdbda95, l22); l23 == nil {
					continue
				}
				// 32
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				// 31
				l27 = regort.Record(&s_at, l25, &s_message, l23, &s_on, &s_key)
				// 27
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_unknown/condition_key_unknown.rego:27
	return ret
}
