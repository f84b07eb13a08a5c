// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_arn_account_filled_work is data.arthurlint.rules.s3["bucket-arn-account"].filled.
func s3_bucket_arn_account_filled_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l15, l17 *ast.Term
		var v4 []*ast.Term
		// rules/s3/bucket_arn_account/bucket_arn_account.rego:42
		v4 = nil
		// 43
		if l6 = input_facts_arns(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 44
				if l11 = regort.Dot(l8, &s_problem); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_62f35d6d.Get()) {
					continue
				}
				// 45
				if l15 = regort.Dot(l8, &s_service); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				if !regort.EqualString(l17, "s3") {
					continue
				}
				// 42
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_bucket_arn_account_fields is data.arthurlint.rules.s3["bucket-arn-account"].fields.
func s3_bucket_arn_account_fields(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l15, l18, l20, l22 *ast.Term
		var v6, v13 []*ast.Term
		// rules/s3/bucket_arn_account/bucket_arn_account.rego:48
		// 49
		v6 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_problem); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "region-set") {
					continue
				}
				v6 = append(v6, &s_a_Region_28de07b6)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		// 50
		v13 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l15 = s.Value(i4)
				if l18 = regort.Dot(l15, &s_problem); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "account-set") {
					continue
				}
				v13 = append(v13, &s_an_account_da89c0ef)
			}
			s.Leave(lo4)
		}
		l13 = regort.Array(v13...)
		// 48
		if l20 = s.Call2(&builtin_array_concat, l6, l13); l20 == nil {
			goto b1
		}
		if l22 = s.Call2(&builtin_concat, &s_and_a729aeaf, l20); l22 == nil {
			goto b1
		}
		return l22
	}
b1:
	// rules/s3/bucket_arn_account/bucket_arn_account.rego:48
	return nil
}

// s3_bucket_arn_account_findings_work is data.arthurlint.rules.s3["bucket-arn-account"].findings.
func s3_bucket_arn_account_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_arn_account/bucket_arn_account.rego:28
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l13, l16, l18, l21, l25, l26, l28, l29 *ast.Term
		// rules/s3/bucket_arn_account/bucket_arn_account.rego:28
		// 29
		if l4 = s3_bucket_arn_account_filled(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_place(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 30
				{
					lo3, hi3 := s.Scan(l9)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						// 31
						if l16 = regort.Dot(l13, &s_text); l16 == nil {
							continue
						}
						if l18 = s.Call3(&builtin_regex_replace, l16, &s___arn____________________a3e4cd8d, &s_1_63b4f60a); l18 == nil {
							continue
						}
						// 35
						if l21 = s3_bucket_arn_account_fields(s, l9); l21 == nil {
							continue
						}
						l25 = regort.Array(l16, l21, l18)
						if l26 = s.Call2(&builtin_sprintf, &s__q_has__s__which_ARNs_of_0598d930, l25); l26 == nil {
							continue
						}
						// 32
						l28 = regort.Record(&s_at, l8, &s_message, l26)
						if l29 = lib_conditions_mended(s, l28, l8, l18); l29 == nil {
							continue
						}
						// 28
						ret = regort.SetAdd(ret, l29)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_arn_account/bucket_arn_account.rego:28
	return ret
}
