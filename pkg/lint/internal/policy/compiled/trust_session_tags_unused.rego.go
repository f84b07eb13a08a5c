// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_session_tags_unused_fix is data.arthurlint.rules.trust["session-tags-unused"].fix.
func trust_session_tags_unused_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l14, l16, l17, l21, l22, l23, l24 *ast.Term
		// rules/trust/session_tags_unused/session_tags_unused.rego:36
		// 40
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if l8 = lib_trust_principals_key_path(s, l6); l8 == nil {
			goto b2
		}
		if l10 = lib_size(s, l8); l10 == nil {
			goto b2
		}
		if lib_above(s, l10, &n_1) == nil {
			goto b2
		}
		// 37
		if l14 = regort.Dot(l3, &s_text); l14 == nil {
			goto b2
		}
		l16 = regort.Array(l14)
		if l17 = s.Call2(&builtin_sprintf, &s_Take__q_out_b2016a9e, l16); l17 == nil {
			goto b2
		}
		// 36
		l24 = regort.Record(&s_at, l6, &s_op, &s_remove)
		l23 = regort.Array(l24)
		l22 = regort.Record(&s_edits, l23, &s_title, l17)
		l21 = regort.Record(&s_fix, l22)
		return l21
	b2:
		// 41
		return regort.EmptyObject
	}
}

// trust_session_tags_unused_findings_work is data.arthurlint.rules.trust["session-tags-unused"].findings.
func trust_session_tags_unused_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/session_tags_unused/session_tags_unused.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l15, l17, l19, l21, l22 *ast.Term
		// rules/trust/session_tags_unused/session_tags_unused.rego:26
		// 27
		if l5 = input_facts_assumed_actions_a30fc8ae(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_tags_without_use_b5f4861c); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 31
				if l12 = regort.Dot(l7, &s_text); l12 == nil {
					continue
				}
				l14 = regort.Array(l12)
				if l15 = s.Call2(&builtin_sprintf, &s__q_has_no_use__as_the_to_707b96bb, l14); l15 == nil {
					continue
				}
				// 32
				if l17 = trust_session_tags_unused_fix(s, l7); l17 == nil {
					continue
				}
				// 31
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 30
				l21 = regort.Record(&s_at, l19, &s_message, l15)
				if l22 = s.Call2(&builtin_object_union, l21, l17); l22 == nil {
					continue
				}
				// 26
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/session_tags_unused/session_tags_unused.rego:26
	return ret
}
