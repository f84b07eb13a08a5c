// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_objects_everywhere_objects_work is data.arthurlint.rules.s3["objects-everywhere"].objects.
func s3_objects_everywhere_objects_work(s *regort.State) *ast.Term {
	// rules/s3/objects_everywhere/objects_everywhere.rego:57
	return set_d3916d32.Get()
}

// s3_objects_everywhere_wide_work is data.arthurlint.rules.s3["objects-everywhere"].wide.
func s3_objects_everywhere_wide_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16, l18, l21, l24, l29, l31, l33 *ast.Term
		var v4 []*ast.Term
		// rules/s3/objects_everywhere/objects_everywhere.rego:48
		v4 = nil
		// 49
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 50
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_d3916d32.Get()) {
					continue
				}
				// 51
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 52
				if lib_policies_unconditioned(s, l8) == nil {
					continue
				}
				// 53
				if l18 = lib_iam_grants_wide(s, l8); l18 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l18)
					for i3 := lo3; i3 < hi3; i3++ {
						l21 = s.Value(i3)
						// 54
						if l24 = regort.Dot(l21, &s_types); l24 == nil {
							continue
						}
						if !regort.HoldsMember(&s_object, l24) {
							continue
						}
						// 48
						if l29 = regort.Dot(l21, &s_at); l29 == nil {
							continue
						}
						if l31 = regort.Dot(l21, &s_text); l31 == nil {
							continue
						}
						l33 = regort.Record(&s_action, l11, &s_at, l29, &s_text, l31)
						v4 = append(v4, l33)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_objects_everywhere_findings_work is data.arthurlint.rules.s3["objects-everywhere"].findings.
func s3_objects_everywhere_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/objects_everywhere/objects_everywhere.rego:34
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l16, l19, l21, l23, l25, l26, l28 *ast.Term
		// rules/s3/objects_everywhere/objects_everywhere.rego:34
		// 35
		if l4 = s3_objects_everywhere_wide(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_place(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 36
				if l12 = lib_rows_actions(s, l9); l12 == nil {
					continue
				}
				// 37
				{
					lo3, hi3 := s.Scan(l9)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 41
						if l19 = lib_rows_listed(s, l12); l19 == nil {
							continue
						}
						// 42
						if l21 = lib_rows_plural(s, l12, &s_is, &s_are); l21 == nil {
							continue
						}
						// 43
						if l23 = regort.Dot(l16, &s_text); l23 == nil {
							continue
						}
						// 40
						l25 = regort.Array(l19, l21, l23)
						if l26 = s.Call2(&builtin_sprintf, &s__s__s_allowed_on_the_obj_85e59f1d, l25); l26 == nil {
							continue
						}
						// 38
						l28 = regort.Record(&s_at, l8, &s_message, l26)
						// 34
						ret = regort.SetAdd(ret, l28)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/objects_everywhere/objects_everywhere.rego:34
	return ret
}
