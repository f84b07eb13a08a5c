// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_redundant_action_message is data.arthurlint.rules.iam["redundant-action"].message.
func iam_redundant_action_message(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9, l10, l11, l12 *ast.Term
		// rules/iam/redundant_action/redundant_action.rego:38
		// 39
		if l6 = regort.Dot(l3, &s_same); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 38
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b2
		}
		if l9 = regort.Dot(l3, &s_by_text_78a94bd4); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l7, l9)
		if l12 = s.Call2(&builtin_sprintf, &s__q_is_there_already_as___dbdcd0c9, l11); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 40
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b3
		}
		if l8 = regort.Dot(l3, &s_by_text_78a94bd4); l8 == nil {
			goto b3
		}
		l10 = regort.Array(l6, l8)
		if l11 = s.Call2(&builtin_sprintf, &s__q_is_covered_by__q__rem_599b17a0, l10); l11 == nil {
			goto b3
		}
		return l11
	b3:
	}
	// rules/iam/redundant_action/redundant_action.rego:38
	return nil
}

// iam_redundant_action_findings_work is data.arthurlint.rules.iam["redundant-action"].findings.
func iam_redundant_action_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/redundant_action/redundant_action.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l19, l20 *ast.Term
		// rules/iam/redundant_action/redundant_action.rego:25
		// 26
		if l5 = input_facts_redundant(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_what); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "action") {
					continue
				}
				// 31
				if l11 = iam_redundant_action_message(s, l7); l11 == nil {
					continue
				}
				// 30
				if l13 = regort.Dot(l7, &s_at); l13 == nil {
					continue
				}
				// 32
				if l15 = regort.Dot(l7, &s_by); l15 == nil {
					continue
				}
				// 28
				l19 = regort.Record(&s_at, l15, &s_message, &s_covered_by_this_30757ef2)
				l18 = regort.Array(l19)
				l17 = regort.Record(&s_at, l13, &s_message, l11, &s_related, l18)
				if l20 = lib_iam_resources_removed(s, l17, l7); l20 == nil {
					continue
				}
				// 25
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/redundant_action/redundant_action.rego:25
	return ret
}
