// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_name_open_instead is data.arthurlint.rules.s3["bucket-name-open"].instead.
func s3_bucket_name_open_instead(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l10 *ast.Term
		// rules/s3/bucket_name_open/bucket_name_open.rego:42
		// 43
		if lib_matches(s, l3, &s_A_Za_z0_9_407167d7) == nil {
			goto b2
		}
		// 42
		if l7 = lib_s3_objects(s, l3); l7 == nil {
			goto b2
		}
		l9 = regort.Array(l3, l7)
		if l10 = s.Call2(&builtin_sprintf, &s_write_the_whole_name__as_6adcb9f1, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 44
		return &s_write_the_whole_names__o_797550d6
	}
}

// s3_bucket_name_open_findings_work is data.arthurlint.rules.s3["bucket-name-open"].findings.
func s3_bucket_name_open_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_name_open/bucket_name_open.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l18, l19, l22, l24, l26, l30, l31, l33, l35 *ast.Term
		// rules/s3/bucket_name_open/bucket_name_open.rego:29
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
				if !regort.EqualString(l10, "open") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 33
				if l13 = input_facts_statements(s); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Value(i3)
						// 34
						if l18 = regort.Dot(l15, &s_at); l18 == nil {
							continue
						}
						if l19 = regort.Dot(l7, &s_statement); l19 == nil {
							continue
						}
						if !regort.Equal(l18, l19) {
							continue
						}
						// 35
						if lib_policies_lacks_keys(s, l15, set_f79fb649.Get()) == nil {
							continue
						}
						// 38
						if l22 = regort.Dot(l7, &s_text); l22 == nil {
							continue
						}
						if l24 = s.Call2(&builtin_trim_right, l22, &s__fc86bf1b); l24 == nil {
							continue
						}
						if l26 = s3_bucket_name_open_instead(s, l24); l26 == nil {
							continue
						}
						l30 = regort.Array(l22, l26)
						if l31 = s.Call2(&builtin_sprintf, &s__q_also_stands_for_other_1b9d4899, l30); l31 == nil {
							continue
						}
						// 37
						if l33 = regort.Dot(l7, &s_at); l33 == nil {
							continue
						}
						// 36
						l35 = regort.Record(&s_at, l33, &s_message, l31)
						// 29
						ret = regort.SetAdd(ret, l35)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_name_open/bucket_name_open.rego:29
	return ret
}
