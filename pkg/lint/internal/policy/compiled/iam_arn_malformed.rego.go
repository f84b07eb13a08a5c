// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_malformed_message is data.arthurlint.rules.iam["arn-malformed"].message.
func iam_arn_malformed_message(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l10, l14, l15 *ast.Term
		// rules/iam/arn_malformed/arn_malformed.rego:38
		result = nil
		// 39
		if l6 = regort.Dot(l3, &s_problem); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "prefix") {
			goto b1
		}
		// 40
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b1
		}
		if lib_mismatches(s, l7, &s_s_5d15af08) == nil {
			goto b1
		}
		// 38
		if l10 = lib_iam_arns_instead(s, l3, &s___write_____or_arn_parti_f57ed262); l10 == nil {
			goto b1
		}
		l14 = regort.Array(l7, l10)
		if l15 = s.Call2(&builtin_sprintf, &s_q_is_no_ARN_s_54e4da8d, l14); l15 == nil {
			goto b1
		}
		result = regort.Once(result, l15, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 38, 1)
	}
b1:
	// rules/iam/arn_malformed/arn_malformed.rego:38
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 38, 1)
b2:
	{
		var l6, l7, l10, l14, l15 *ast.Term
		// rules/iam/arn_malformed/arn_malformed.rego:43
		result = nil
		// 44
		if l6 = regort.Dot(l3, &s_problem); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "fields") {
			goto b3
		}
		// 45
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b3
		}
		if lib_begins(s, l7, &s_arn_666238f0) == nil {
			goto b3
		}
		// 43
		if l10 = lib_iam_arns_instead(s, l3, &s___write_arn_partition_se_b57802a0); l10 == nil {
			goto b3
		}
		l14 = regort.Array(l7, l10)
		if l15 = s.Call2(&builtin_sprintf, &s__q_has_fewer_than_the_si_32a9a15f, l14); l15 == nil {
			goto b3
		}
		result = regort.Once(result, l15, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 43, 1)
	}
b3:
	// rules/iam/arn_malformed/arn_malformed.rego:43
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 43, 1)
b4:
	{
		var l6, l7, l9, l11, l12 *ast.Term
		// rules/iam/arn_malformed/arn_malformed.rego:48
		result = nil
		if l6 = regort.Dot(l3, &s_problem); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "blank") {
			goto b5
		}
		if l7 = lib_iam_arns_instead(s, l3, &s_remove_it_1888dd5e); l7 == nil {
			goto b5
		}
		if l9 = regort.Dot(l3, &s_text); l9 == nil {
			goto b5
		}
		l11 = regort.Array(l9, l7)
		if l12 = s.Call2(&builtin_sprintf, &s__q_has_white_space_in_it_3833fdaf, l11); l12 == nil {
			goto b5
		}
		result = regort.Once(result, l12, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 48, 1)
	}
b5:
	// rules/iam/arn_malformed/arn_malformed.rego:48
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 48, 1)
b6:
	{
		var l6, l7, l10, l12, l16, l17 *ast.Term
		// rules/iam/arn_malformed/arn_malformed.rego:50
		result = nil
		// 51
		if l6 = regort.Dot(l3, &s_problem); l6 == nil {
			goto b7
		}
		if !regort.EqualString(l6, "service-case") {
			goto b7
		}
		// 52
		if l7 = regort.Dot(l3, &s_service); l7 == nil {
			goto b7
		}
		if lib_mismatches(s, l7, &s__29ab9161) == nil {
			goto b7
		}
		// 50
		if l10 = lib_iam_arns_instead(s, l3, &s_write_it_in_lower_case_606094e0); l10 == nil {
			goto b7
		}
		if l12 = regort.Dot(l3, &s_text); l12 == nil {
			goto b7
		}
		l16 = regort.Array(l12, l7, l10)
		if l17 = s.Call2(&builtin_sprintf, &s__q_has_the_service__q_in_73aca06a, l16); l17 == nil {
			goto b7
		}
		result = regort.Once(result, l17, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 50, 1)
	}
b7:
	// rules/iam/arn_malformed/arn_malformed.rego:50
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"arn-malformed\"].message produced conflicting values for the same inputs", "rules/iam/arn_malformed/arn_malformed.rego", 50, 1)
b8:
	// rules/iam/arn_malformed/arn_malformed.rego:38
	return ret
}

// iam_arn_malformed_findings_work is data.arthurlint.rules.iam["arn-malformed"].findings.
func iam_arn_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_malformed/arn_malformed.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l17, l19, l21, l22 *ast.Term
		// rules/iam/arn_malformed/arn_malformed.rego:31
		// 32
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_42b8d880.Get()) {
					continue
				}
				// 34
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				if lib_iam_arns_printable(s, l14) == nil {
					continue
				}
				// 35
				if l17 = iam_arn_malformed_message(s, l7); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l17)
				if l22 = lib_iam_arns_mended(s, l21, l7); l22 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_malformed/arn_malformed.rego:31
	return ret
}
