// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_list_all_buckets_named_findings_work is data.arthurlint.rules.s3["list-all-buckets-named"].findings.
func s3_list_all_buckets_named_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/list_all_buckets_named/list_all_buckets_named.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l17, l21, l25, l26, l28, l30, l32, l33, l34 *ast.Term
		// rules/s3/list_all_buckets_named/list_all_buckets_named.rego:27
		// 28
		if l5 = input_facts_star_only_a435938a(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "s3:ListAllMyBuckets") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 31
				if l12 = regort.Dot(l7, &s_texts); l12 == nil {
					continue
				}
				if lib_s3_name_buckets(s, l12) == nil {
					continue
				}
				// 36
				if l17 = lib_rows_listed(s, l12); l17 == nil {
					continue
				}
				// 37
				if l21 = lib_rows_plural(s, l12, &s_does_not_match_6dffe3cf, &s_do_not_match_aa4d106b); l21 == nil {
					continue
				}
				// 34
				l25 = regort.Array(l10, l17, l21)
				if l26 = s.Call2(&builtin_sprintf, &s__q_is_not_about_one_buck_92804fc3, l25); l26 == nil {
					continue
				}
				// 33
				if l28 = regort.Dot(l7, &s_at); l28 == nil {
					continue
				}
				// 39
				if l30 = regort.Dot(l7, &s_resources); l30 == nil {
					continue
				}
				// 32
				l34 = regort.Record(&s_at, l30, &s_message, &s_the_resources_ae54c027)
				l33 = regort.Array(l34)
				l32 = regort.Record(&s_at, l28, &s_message, l26, &s_related, l33)
				// 27
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/list_all_buckets_named/list_all_buckets_named.rego:27
	return ret
}
