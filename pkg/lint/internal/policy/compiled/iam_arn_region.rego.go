// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_region_findings_work is data.arthurlint.rules.iam["arn-region"].findings.
func iam_arn_region_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_region/arn_region.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l17, l19, l20, l23, l25, l26, l28 *ast.Term
		// rules/iam/arn_region/arn_region.rego:29
		// 30
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "region-form") {
					continue
				}
				// 32
				if lib_iam_arns_alone(s, l7, set_413762cf.Get()) == nil {
					continue
				}
				// 33
				if l13 = lib_iam_arns_instead(s, l7, &s___write_a_Region_such_as_a48662b3); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_part); l17 == nil {
					continue
				}
				l19 = regort.Array(l15, l17, l13)
				if l20 = s.Call2(&builtin_sprintf, &s_q_has_the_Region__q_s_4d1f1fd2, l19); l20 == nil {
					continue
				}
				// 34
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				l25 = regort.Record(&s_at, l23, &s_message, l20)
				if l26 = lib_iam_arns_narrowed(s, l25, l7); l26 == nil {
					continue
				}
				if l28 = lib_iam_arns_mended(s, l26, l7); l28 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l12, l14, l16, l18, l20, l22, l23, l26, l28, l29, l31 *ast.Term
		// rules/iam/arn_region/arn_region.rego:37
		// 38
		if l5 = input_facts_arns(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 39
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "region-set") {
					continue
				}
				// 40
				if lib_iam_arns_of_other_service(s, l7, &s_s3) == nil {
					continue
				}
				// 41
				if l12 = regort.Dot(l7, &s_types); l12 == nil {
					continue
				}
				if l14 = lib_iam_arns_type_names(s, l12); l14 == nil {
					continue
				}
				if l16 = lib_iam_arns_instead(s, l7, &s_leave_it_empty_dc591d7b); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_part); l20 == nil {
					continue
				}
				l22 = regort.Array(l18, l20, l14, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__q_has_the_Region__q__an_e41c8807, l22); l23 == nil {
					continue
				}
				// 42
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				l28 = regort.Record(&s_at, l26, &s_message, l23)
				if l29 = lib_iam_arns_narrowed(s, l28, l7); l29 == nil {
					continue
				}
				if l31 = lib_iam_arns_mended(s, l29, l7); l31 == nil {
					continue
				}
				// 37
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l7, l10, l11, l13, l17, l19, l21, l22, l25, l27 *ast.Term
		// rules/iam/arn_region/arn_region.rego:45
		// 46
		if l5 = input_facts_arns(s); l5 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l7 = s.Value(i6)
				// 47
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "region-empty") {
					continue
				}
				// 48
				if l11 = regort.Dot(l7, &s_types); l11 == nil {
					continue
				}
				if l13 = lib_iam_arns_type_names(s, l11); l13 == nil {
					continue
				}
				if l17 = lib_iam_arns_shapes(s, l11); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l21 = regort.Array(l19, l13, l17)
				if l22 = s.Call2(&builtin_sprintf, &s__q_has_no_Region__ARNs_o_f955029c, l21); l22 == nil {
					continue
				}
				// 45
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				l27 = regort.Record(&s_at, l25, &s_message, l22)
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/iam/arn_region/arn_region.rego:29
	return ret
}
