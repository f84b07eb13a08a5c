// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_values_mixed_findings_work is data.arthurlint.rules.iam["values-mixed"].findings.
func iam_values_mixed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/values_mixed/values_mixed.rego:23
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22 *ast.Term
		// rules/iam/values_mixed/values_mixed.rego:23
		// 24
		if l5 = input_facts_mixed_values_b5a504f3(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 25
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "types") {
					continue
				}
				// 28
				if l11 = regort.Dot(l7, &s_types); l11 == nil {
					continue
				}
				if l13 = s.Call2(&builtin_concat, &s_and_a729aeaf, l11); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_key); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s_the_values_of__q_are_of__f53b64c0, l17); l18 == nil {
					continue
				}
				// 27
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				// 26
				l22 = regort.Record(&s_at, l20, &s_message, l18)
				// 23
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/values_mixed/values_mixed.rego:23
	return ret
}
