// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_booleans_several_findings_work is data.arthurlint.rules.iam["booleans-several"].findings.
func iam_booleans_several_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/booleans_several/booleans_several.rego:24
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l14, l16, l17, l19, l21 *ast.Term
		// rules/iam/booleans_several/booleans_several.rego:24
		// 25
		if l5 = input_facts_mixed_values_b5a504f3(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 26
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "booleans") {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_operator); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_name); l14 == nil {
					continue
				}
				l16 = regort.Array(l11, l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_has_several_values_fo_6e9bbc96, l16); l17 == nil {
					continue
				}
				// 28
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 27
				l21 = regort.Record(&s_at, l19, &s_message, l17)
				// 24
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/booleans_several/booleans_several.rego:24
	return ret
}
