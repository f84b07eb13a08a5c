// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_object_action_on_bucket_mismatched_work is data.arthurlint.rules.s3["object-action-on-bucket"].mismatched.
func s3_object_action_on_bucket_mismatched_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l12 *ast.Term
		var v4 []*ast.Term
		// rules/s3/object_action_on_bucket/object_action_on_bucket.rego:50
		v4 = nil
		// 51
		if l6 = input_facts_unmatchable(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 52
				if lib_s3_of_s3(s, l8) == nil {
					continue
				}
				// 53
				if l12 = regort.Dot(l8, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 54
				if lib_s3_on_bucket(s, l8) == nil {
					continue
				}
				// 50
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_object_action_on_bucket_findings_work is data.arthurlint.rules.s3["object-action-on-bucket"].findings.
func s3_object_action_on_bucket_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/object_action_on_bucket/object_action_on_bucket.rego:28
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l15, l18, l20, l23, l27, l29, l31, l33, l35, l37, l39, l40, l42, l44, l47, l50, l52, l53 *ast.Term
		var v18, v42 []*ast.Term
		// rules/s3/object_action_on_bucket/object_action_on_bucket.rego:28
		// 29
		if l4 = s3_object_action_on_bucket_mismatched(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_statement(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 30
				if l12 = lib_s3_texts(s, l9, &s_bucket); l12 == nil {
					continue
				}
				// 31
				if l15 = lib_rows_actions(s, l9); l15 == nil {
					continue
				}
				// 32
				v18 = nil
				{
					lo4, hi4 := s.Scan(l12)
					for i4 := lo4; i4 < hi4; i4++ {
						l20 = s.Value(i4)
						if l23 = lib_s3_objects(s, l20); l23 == nil {
							continue
						}
						v18 = append(v18, l23)
					}
					s.Leave(lo4)
				}
				l18 = regort.Array(v18...)
				// 35
				if l27 = s.Call2(&builtin_array_concat, l8, array_7693f908.Get()); l27 == nil {
					continue
				}
				// 37
				if l29 = lib_rows_listed(s, l15); l29 == nil {
					continue
				}
				// 38
				if l31 = lib_rows_plural(s, l15, &s_acts, &s_act); l31 == nil {
					continue
				}
				// 39
				if l33 = lib_rows_listed(s, l12); l33 == nil {
					continue
				}
				// 40
				if l35 = lib_rows_plural(s, l12, &s_is, &s_are); l35 == nil {
					continue
				}
				// 41
				if l37 = lib_rows_listed(s, l18); l37 == nil {
					continue
				}
				// 36
				l39 = regort.Array(l29, l31, l33, l35, l37)
				if l40 = s.Call2(&builtin_sprintf, &s__s__s_on_objects__which__d73b416e, l39); l40 == nil {
					continue
				}
				// 43
				v42 = nil
				{
					lo6, hi6 := s.Scan(l9)
					for i6 := lo6; i6 < hi6; i6++ {
						l44 = s.Value(i6)
						if l47 = regort.Dot(l44, &s_at); l47 == nil {
							continue
						}
						v42 = append(v42, l47)
					}
					s.Leave(lo6)
				}
				l42 = regort.Array(v42...)
				if l50 = lib_rows_related(s, l42, &s_acts_on_objects_816eaa5c); l50 == nil {
					continue
				}
				// 33
				l52 = regort.Record(&s_at, l27, &s_message, l40, &s_related, l50)
				if l53 = lib_s3_supplemented(s, l52, l9, l18); l53 == nil {
					continue
				}
				// 28
				ret = regort.SetAdd(ret, l53)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/object_action_on_bucket/object_action_on_bucket.rego:28
	return ret
}
