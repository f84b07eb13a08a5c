// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_string_like_on_arn_findings_work is data.arthurlint.rules.iam["string-like-on-arn"].findings.
func iam_string_like_on_arn_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/string_like_on_arn/string_like_on_arn.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l17, l19, l22, l27, l28, l30, l32, l34, l35 *ast.Term
		// rules/iam/string_like_on_arn/string_like_on_arn.rego:27
		// 28
		if l5 = input_facts_operator_mismatches_efae8e65(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_base); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_1f530ff4.Get()) {
					continue
				}
				// 30
				if lib_conditions_only_arns(s, l7) == nil {
					continue
				}
				// 31
				if l17 = regort.Dot(l10, &s_name); l17 == nil {
					continue
				}
				if l19 = s.Call3(&builtin_replace, l17, &s_String, &s_Arn); l19 == nil {
					continue
				}
				// 36
				if l22 = regort.Dot(l7, &s_key); l22 == nil {
					continue
				}
				l27 = regort.Array(l22, l17, l19)
				if l28 = s.Call2(&builtin_sprintf, &s__q_holds_ARNs__which__s__77ab5464, l27); l28 == nil {
					continue
				}
				// 34
				if l30 = regort.Dot(l7, &s_at); l30 == nil {
					continue
				}
				// 38
				if l32 = regort.Dot(l7, &s_operator_at_c3da4b89); l32 == nil {
					continue
				}
				// 32
				l34 = regort.Record(&s_at, l30, &s_message, l28, &s_on, &s_key)
				if l35 = lib_conditions_renamed(s, l34, l32, l19); l35 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l35)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/string_like_on_arn/string_like_on_arn.rego:27
	return ret
}
