// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_partition_findings_work is data.arthurlint.rules.iam["arn-partition"].findings.
func iam_arn_partition_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_partition/arn_partition.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l21, l23, l24, l26 *ast.Term
		// rules/iam/arn_partition/arn_partition.rego:26
		// 27
		if l5 = input_facts_arns(s); l5 == nil {
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
				if !regort.EqualString(l10, "partition") {
					continue
				}
				// 29
				if l11 = lib_iam_arns_part(s, l7); l11 == nil {
					continue
				}
				if l13 = lib_iam_arns_instead(s, l7, &s___write__aws____aws_cn___5d2a8276); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l11, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_has_the_partition__q__53138b96, l17); l18 == nil {
					continue
				}
				// 30
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l21, &s_message, l18)
				if l24 = lib_iam_arns_narrowed(s, l23, l7); l24 == nil {
					continue
				}
				if l26 = lib_iam_arns_mended(s, l24, l7); l26 == nil {
					continue
				}
				// 26
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_partition/arn_partition.rego:26
	return ret
}
