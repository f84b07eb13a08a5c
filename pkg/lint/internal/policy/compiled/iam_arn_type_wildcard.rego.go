// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_type_wildcard_findings_work is data.arthurlint.rules.iam["arn-type-wildcard"].findings.
func iam_arn_type_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_type_wildcard/arn_type_wildcard.rego:21
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l16, l17, l20, l22 *ast.Term
		// rules/iam/arn_type_wildcard/arn_type_wildcard.rego:21
		// 22
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 23
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "type-wildcard") {
					continue
				}
				// 24
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 25
				if l12 = regort.Dot(l7, &s_text); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_part); l14 == nil {
					continue
				}
				l16 = regort.Array(l12, l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard_in_the_03dabf52, l16); l17 == nil {
					continue
				}
				// 21
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				l22 = regort.Record(&s_at, l20, &s_message, l17)
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_type_wildcard/arn_type_wildcard.rego:21
	return ret
}
