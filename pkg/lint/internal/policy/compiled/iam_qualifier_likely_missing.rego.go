// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_qualifier_likely_missing_findings_work is data.arthurlint.rules.iam["qualifier-likely-missing"].findings.
func iam_qualifier_likely_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/qualifier_likely_missing/qualifier_likely_missing.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l23, l25, l26, l31, l32, l34, l36 *ast.Term
		// rules/iam/qualifier_likely_missing/qualifier_likely_missing.rego:27
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
				if lib_none_of(s, l11, set_44b1641a.Get()) == nil {
					continue
				}
				// 31
				if lib_none_of(s, l11, set_aa1e7891.Get()) == nil {
					continue
				}
				// 32
				if lib_conditions_of_aws(s, l11) == nil {
					continue
				}
				// 36
				if l23 = regort.Dot(l7, &s_text); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_operator); l25 == nil {
					continue
				}
				if l26 = regort.Dot(l25, &s_name); l26 == nil {
					continue
				}
				l31 = regort.Array(l23, l26, l26)
				if l32 = s.Call2(&builtin_sprintf, &s__q_has_several_values_in_dd599d96, l31); l32 == nil {
					continue
				}
				// 34
				if l34 = regort.Dot(l7, &s_at); l34 == nil {
					continue
				}
				// 33
				l36 = regort.Record(&s_at, l34, &s_message, l32, &s_on, &s_key)
				// 27
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/qualifier_likely_missing/qualifier_likely_missing.rego:27
	return ret
}
