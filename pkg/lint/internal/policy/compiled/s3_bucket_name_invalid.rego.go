// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_name_invalid_odd_work is data.arthurlint.rules.s3["bucket-name-invalid"].odd.
func s3_bucket_name_invalid_odd_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11 *ast.Term
		var v4 []*ast.Term
		// rules/s3/bucket_name_invalid/bucket_name_invalid.rego:33
		v4 = nil
		// 34
		if l6 = input_facts_buckets(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 35
				if l11 = regort.Dot(l8, &s_problem); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_63bc4bf6.Get()) {
					continue
				}
				// 33
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_bucket_name_invalid_wrong is data.arthurlint.rules.s3["bucket-name-invalid"].wrong.
func s3_bucket_name_invalid_wrong(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11 *ast.Term
		// rules/s3/bucket_name_invalid/bucket_name_invalid.rego:38
		// 39
		if l6 = regort.Dot(l3, &s_characters); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 38
		if l8 = regort.Dot(l6, &s_part); l8 == nil {
			goto b2
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s___with__q_in_it__write_l_b0c15ab0, l10); l11 == nil {
			goto b2
		}
		return l11
	b2:
		// 40
		// 41
		if l6 = regort.Dot(l3, &s_length); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 40
		return &s___write_3_to_63_characte_4d1ec424
	b3:
		// 42
		return &s___begin_and_end_it_with__dc4eb40f
	}
}

// s3_bucket_name_invalid_findings_work is data.arthurlint.rules.s3["bucket-name-invalid"].findings.
func s3_bucket_name_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_name_invalid/bucket_name_invalid.rego:26
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l14, l17, l21, l24, l26, l28, l29, l31 *ast.Term
		// rules/s3/bucket_name_invalid/bucket_name_invalid.rego:26
		// 27
		if l4 = s3_bucket_name_invalid_odd(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_place(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 28
				l12 = regort.EmptyObject
				{
					lo4, hi4 := s.Scan(l9)
					for i4 := lo4; i4 < hi4; i4++ {
						l14 = s.Value(i4)
						if l17 = regort.Dot(l14, &s_problem); l17 == nil {
							continue
						}
						l12 = regort.InsertOnce(l12, l17, l14, "rules/s3/bucket_name_invalid/bucket_name_invalid.rego", 28, 14)
					}
					s.Leave(lo4)
				}
				// 29
				{
					lo5, hi5 := s.Scan(l9)
					for i5 := lo5; i5 < hi5; i5++ {
						l21 = s.Value(i5)
						// 30
						if l24 = s3_bucket_name_invalid_wrong(s, l12); l24 == nil {
							continue
						}
						if l26 = regort.Dot(l21, &s_name); l26 == nil {
							continue
						}
						l28 = regort.Array(l26, l24)
						if l29 = s.Call2(&builtin_sprintf, &s_no_bucket_can_be_given_t_d1aee1ce, l28); l29 == nil {
							continue
						}
						l31 = regort.Record(&s_at, l8, &s_message, l29)
						// 26
						ret = regort.SetAdd(ret, l31)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_name_invalid/bucket_name_invalid.rego:26
	return ret
}
