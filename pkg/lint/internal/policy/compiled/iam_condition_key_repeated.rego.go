// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_condition_key_repeated_findings_work is data.arthurlint.rules.iam["condition-key-repeated"].findings.
func iam_condition_key_repeated_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/condition_key_repeated/condition_key_repeated.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l24, l25, l26 *ast.Term
		// rules/iam/condition_key_repeated/condition_key_repeated.rego:27
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
				if !regort.EqualString(l10, "repeated") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_first); l11 == nil {
					continue
				}
				if l13 = lib_rows_last(s, l11); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_key); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_is_the_same_key_as__q_8b1599ec, l17); l18 == nil {
					continue
				}
				// 31
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				// 30
				l26 = regort.Record(&s_at, l11, &s_message, &s_the_same_key_66d404b7)
				l25 = regort.Array(l26)
				l24 = regort.Record(&s_at, l20, &s_message, l18, &s_on, &s_key, &s_related, l25)
				// 27
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/condition_key_repeated/condition_key_repeated.rego:27
	return ret
}
