// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_bucket_action_on_objects_mismatched_work is data.arthurlint.rules.s3["bucket-action-on-objects"].mismatched.
func s3_bucket_action_on_objects_mismatched_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l12 *ast.Term
		var v4 []*ast.Term
		// rules/s3/bucket_action_on_objects/bucket_action_on_objects.rego:52
		v4 = nil
		// 53
		if l6 = input_facts_unmatchable(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 54
				if lib_s3_of_s3(s, l8) == nil {
					continue
				}
				// 55
				if l12 = regort.Dot(l8, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 56
				if lib_s3_on_objects(s, l8) == nil {
					continue
				}
				// 52
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_bucket_action_on_objects_findings_work is data.arthurlint.rules.s3["bucket-action-on-objects"].findings.
func s3_bucket_action_on_objects_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/bucket_action_on_objects/bucket_action_on_objects.rego:30
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l15, l18, l20, l23, l26, l30, l32, l34, l36, l38, l40, l42, l43, l45, l47, l50, l53, l55, l56 *ast.Term
		var v18, v45 []*ast.Term
		// rules/s3/bucket_action_on_objects/bucket_action_on_objects.rego:30
		// 31
		if l4 = s3_bucket_action_on_objects_mismatched(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_statement(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 32
				if l12 = lib_s3_texts(s, l9, &s_object); l12 == nil {
					continue
				}
				// 33
				if l15 = lib_rows_actions(s, l9); l15 == nil {
					continue
				}
				// 34
				v18 = nil
				{
					lo4, hi4 := s.Scan(l12)
					for i4 := lo4; i4 < hi4; i4++ {
						l20 = s.Value(i4)
						if l23 = lib_s3_bucket(s, l20); l23 == nil {
							continue
						}
						v18 = append(v18, l23)
					}
					s.Leave(lo4)
				}
				l18 = regort.Array(v18...)
				if l26 = lib_policies_sorted(s, l18); l26 == nil {
					continue
				}
				// 37
				if l30 = s.Call2(&builtin_array_concat, l8, array_7693f908.Get()); l30 == nil {
					continue
				}
				// 39
				if l32 = lib_rows_listed(s, l15); l32 == nil {
					continue
				}
				// 40
				if l34 = lib_rows_plural(s, l15, &s_acts, &s_act); l34 == nil {
					continue
				}
				// 41
				if l36 = lib_rows_listed(s, l12); l36 == nil {
					continue
				}
				// 42
				if l38 = lib_rows_plural(s, l12, &s_is, &s_are); l38 == nil {
					continue
				}
				// 43
				if l40 = lib_rows_listed(s, l26); l40 == nil {
					continue
				}
				// 38
				l42 = regort.Array(l32, l34, l36, l38, l40)
				if l43 = s.Call2(&builtin_sprintf, &s__s__s_on_buckets__which__f6a9f9d3, l42); l43 == nil {
					continue
				}
				// 45
				v45 = nil
				{
					lo6, hi6 := s.Scan(l9)
					for i6 := lo6; i6 < hi6; i6++ {
						l47 = s.Value(i6)
						if l50 = regort.Dot(l47, &s_at); l50 == nil {
							continue
						}
						v45 = append(v45, l50)
					}
					s.Leave(lo6)
				}
				l45 = regort.Array(v45...)
				if l53 = lib_rows_related(s, l45, &s_acts_on_buckets_17d4731f); l53 == nil {
					continue
				}
				// 35
				l55 = regort.Record(&s_at, l30, &s_message, l43, &s_related, l53)
				if l56 = lib_s3_supplemented(s, l55, l9, l26); l56 == nil {
					continue
				}
				// 30
				ret = regort.SetAdd(ret, l56)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/bucket_action_on_objects/bucket_action_on_objects.rego:30
	return ret
}
