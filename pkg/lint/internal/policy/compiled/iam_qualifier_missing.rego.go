// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_qualifier_missing_findings_work is data.arthurlint.rules.iam["qualifier-missing"].findings.
func iam_qualifier_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/qualifier_missing/qualifier_missing.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l19, l21, l22, l27, l28, l30, l32 *ast.Term
		// rules/iam/qualifier_missing/qualifier_missing.rego:27
		// 28
		if l5 = input_facts_set_operators_b2eab7c1(s); l5 == nil {
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
				if !regort.EqualString(l10, "several") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_44b1641a.Get()) {
					continue
				}
				// 31
				if lib_conditions_of_aws(s, l11) == nil {
					continue
				}
				// 35
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_operator); l21 == nil {
					continue
				}
				if l22 = regort.Dot(l21, &s_name); l22 == nil {
					continue
				}
				l27 = regort.Array(l19, l22, l22)
				if l28 = s.Call2(&builtin_sprintf, &s__q_has_several_values_in_dd599d96, l27); l28 == nil {
					continue
				}
				// 33
				if l30 = regort.Dot(l7, &s_at); l30 == nil {
					continue
				}
				// 32
				l32 = regort.Record(&s_at, l30, &s_message, l28, &s_on, &s_key)
				// 27
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/qualifier_missing/qualifier_missing.rego:27
	return ret
}
