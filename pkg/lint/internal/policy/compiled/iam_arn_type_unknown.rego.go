// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_type_unknown_instead is data.arthurlint.rules.iam["arn-type-unknown"].instead.
func iam_arn_type_unknown_instead(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l12, l14 *ast.Term
		// rules/iam/arn_type_unknown/arn_type_unknown.rego:40
		// 41
		if lib_iam_arns_principal(s, l3) == nil {
			goto b2
		}
		// 40
		return &s___it_is_a_principal__wri_e59c298c
	b2:
		// 42
		// 43
		if l6 = regort.Dot(l3, &s_types); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 42
		if l9 = lib_iam_arns_shapes(s, l6); l9 == nil {
			goto b3
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_its_ARNs_are__s_95d33720, l11); l12 == nil {
			goto b3
		}
		if l14 = lib_iam_arns_instead(s, l3, l12); l14 == nil {
			goto b3
		}
		return l14
	b3:
		// 44
		if l6 = lib_iam_arns_instead(s, l3, &s__f3716d84); l6 == nil {
			goto b4
		}
		return l6
	b4:
	}
	// rules/iam/arn_type_unknown/arn_type_unknown.rego:40
	return nil
}

// iam_arn_type_unknown_findings_work is data.arthurlint.rules.iam["arn-type-unknown"].findings.
func iam_arn_type_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_type_unknown/arn_type_unknown.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l16, l18, l19, l22, l24, l25 *ast.Term
		// rules/iam/arn_type_unknown/arn_type_unknown.rego:32
		// 33
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "type") {
					continue
				}
				// 35
				if lib_iam_arns_no_bucket(s, l7) == nil {
					continue
				}
				// 36
				if l12 = iam_arn_type_unknown_instead(s, l7); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l7, &s_service); l16 == nil {
					continue
				}
				l18 = regort.Array(l14, l16, l12)
				if l19 = s.Call2(&builtin_sprintf, &s__q_is_no_ARN_of_a_resour_fc83b034, l18); l19 == nil {
					continue
				}
				// 37
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l19)
				if l25 = lib_iam_arns_mended(s, l24, l7); l25 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_type_unknown/arn_type_unknown.rego:32
	return ret
}
