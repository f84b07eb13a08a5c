// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_arn_slash_about is data.arthurlint.rules.s3["bucket-arn-slash"].about.
func s3_bucket_arn_slash_about(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l13, l14, l16, l18, l19, l21, l22, l23 *ast.Term
		// rules/s3/bucket_arn_slash/bucket_arn_slash.rego:35
		// 40
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 36
		if l9 = regort.Dot(l3, &s_text); l9 == nil {
			goto b2
		}
		l13 = regort.Array(l9, l6)
		if l14 = s.Call2(&builtin_sprintf, &s__q_ends_with_a_slash__wr_5c8d0088, l13); l14 == nil {
			goto b2
		}
		if l16 = regort.Dot(l3, &s_at); l16 == nil {
			goto b2
		}
		// 35
		l22 = regort.Record(&s_at, l16, &s_message, l14)
		if l23 = lib_conditions_mended(s, l22, l16, l6); l23 == nil {
			goto b2
		}
		return l23
	b2:
		// 41
		// 45
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b3
		}
		if l8 = lib_s3_bucket(s, l6); l8 == nil {
			goto b3
		}
		// 46
		if l14 = lib_s3_objects(s, l8); l14 == nil {
			goto b3
		}
		// 43
		l18 = regort.Array(l6, l8, l14)
		if l19 = s.Call2(&builtin_sprintf, &s__q_ends_with_a_slash__wr_9a684a6d, l18); l19 == nil {
			goto b3
		}
		// 42
		if l21 = regort.Dot(l3, &s_at); l21 == nil {
			goto b3
		}
		// 41
		l23 = regort.Record(&s_at, l21, &s_message, l19)
		return l23
	b3:
	}
	// rules/s3/bucket_arn_slash/bucket_arn_slash.rego:35
	return nil
}

// s3_bucket_arn_slash_findings_work is data.arthurlint.rules.s3["bucket-arn-slash"].findings.
func s3_bucket_arn_slash_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_arn_slash/bucket_arn_slash.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11 *ast.Term
		// rules/s3/bucket_arn_slash/bucket_arn_slash.rego:29
		// 30
		if l5 = input_facts_buckets(s); l5 == nil {
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
				if !regort.EqualString(l10, "slash") {
					continue
				}
				// 32
				if l11 = s3_bucket_arn_slash_about(s, l7); l11 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_arn_slash/bucket_arn_slash.rego:29
	return ret
}
