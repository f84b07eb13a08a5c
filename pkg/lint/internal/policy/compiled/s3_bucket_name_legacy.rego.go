// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_name_legacy_findings_work is data.arthurlint.rules.s3["bucket-name-legacy"].findings.
func s3_bucket_name_legacy_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_name_legacy/bucket_name_legacy.rego:21
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l18, l20 *ast.Term
		// rules/s3/bucket_name_legacy/bucket_name_legacy.rego:21
		// 22
		if l5 = input_facts_buckets(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 23
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "legacy") {
					continue
				}
				// 26
				if l11 = regort.Dot(l7, &s_name); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_part); l13 == nil {
					continue
				}
				l15 = regort.Array(l11, l13)
				if l16 = s.Call2(&builtin_sprintf, &s_only_buckets_older_than__3ac6c447, l15); l16 == nil {
					continue
				}
				// 25
				if l18 = regort.Dot(l7, &s_at); l18 == nil {
					continue
				}
				// 24
				l20 = regort.Record(&s_at, l18, &s_message, l16)
				// 21
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_name_legacy/bucket_name_legacy.rego:21
	return ret
}
