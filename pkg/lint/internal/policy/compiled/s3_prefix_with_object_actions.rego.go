// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_prefix_with_object_actions_unsupported_work is data.arthurlint.rules.s3["prefix-with-object-actions"].unsupported.
func s3_prefix_with_object_actions_unsupported_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l15, l16 *ast.Term
		var v4 []*ast.Term
		// rules/s3/prefix_with_object_actions/prefix_with_object_actions.rego:49
		v4 = nil
		// 50
		if l6 = input_facts_unsupported_condition_keys_a4c90791(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 51
				if l11 = regort.Dot(l8, &s_key); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_07e4d7d2.Get()) {
					continue
				}
				// 52
				if l15 = regort.Dot(l8, &s_effect); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "Allow") {
					continue
				}
				// 53
				if l16 = regort.Dot(l8, &s_operator); l16 == nil {
					continue
				}
				if lib_conditions_required(s, l16) == nil {
					continue
				}
				// 49
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// s3_prefix_with_object_actions_findings_work is data.arthurlint.rules.s3["prefix-with-object-actions"].findings.
func s3_prefix_with_object_actions_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/prefix_with_object_actions/prefix_with_object_actions.rego:31
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l16, l19, l21, l23, l25, l27, l29, l30, l32, l34, l37, l40, l42 *ast.Term
		var v32 []*ast.Term
		// rules/s3/prefix_with_object_actions/prefix_with_object_actions.rego:31
		// 32
		if l4 = s3_prefix_with_object_actions_unsupported(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_place(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 33
				if l12 = lib_rows_actions(s, l9); l12 == nil {
					continue
				}
				// 34
				{
					lo3, hi3 := s.Scan(l9)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 39
						if l19 = lib_rows_listed(s, l12); l19 == nil {
							continue
						}
						// 40
						if l21 = lib_rows_plural(s, l12, &s_does, &s_do); l21 == nil {
							continue
						}
						// 42
						if l23 = lib_rows_plural(s, l12, &s_is, &s_are); l23 == nil {
							continue
						}
						// 43
						if l25 = lib_rows_plural(s, l12, &s_it, &s_them); l25 == nil {
							continue
						}
						// 41
						if l27 = regort.Dot(l16, &s_text); l27 == nil {
							continue
						}
						// 38
						l29 = regort.Array(l19, l21, l27, l23, l25)
						if l30 = s.Call2(&builtin_sprintf, &s__s__s_not_come_with__q_a_7cb2e662, l29); l30 == nil {
							continue
						}
						// 45
						v32 = nil
						{
							lo5, hi5 := s.Scan(l9)
							for i5 := lo5; i5 < hi5; i5++ {
								l34 = s.Value(i5)
								if l37 = regort.Dot(l34, &s_action_at_24163062); l37 == nil {
									continue
								}
								v32 = append(v32, l37)
							}
							s.Leave(lo5)
						}
						l32 = regort.Array(v32...)
						if l40 = lib_rows_related(s, l32, &s_never_allowed_here_98460135); l40 == nil {
							continue
						}
						// 35
						l42 = regort.Record(&s_at, l8, &s_message, l30, &s_on, &s_key, &s_related, l40)
						// 31
						ret = regort.SetAdd(ret, l42)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/prefix_with_object_actions/prefix_with_object_actions.rego:31
	return ret
}
