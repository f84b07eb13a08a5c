// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_action_malformed_blank is data.arthurlint.rules.iam["action-malformed"].blank.
func iam_action_malformed_blank(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11, l13, l14, l15, l16, l18, l20 *ast.Term
		// rules/iam/action_malformed/action_malformed.rego:47
		// 48
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b2
		}
		if l8 = lib_iam_actions_trimmed(s, l6); l8 == nil {
			goto b2
		}
		// 49
		l13 = regort.Array(l6, l8)
		if l14 = s.Call2(&builtin_sprintf, &s__q_has_white_space_aroun_f935e8ad, l13); l14 == nil {
			goto b2
		}
		if l16 = regort.Dot(l3, &s_at); l16 == nil {
			goto b2
		}
		l18 = regort.Record(&s_at, l16, &s_message, l14)
		// 47
		if l20 = lib_iam_actions_rewritten(s, l18, l3, l8); l20 == nil {
			goto b2
		}
		return l20
	b2:
		// 50
		if l6 = lib_iam_actions_suggestion(s, l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b3
		}
		l10 = regort.Array(l8, l6)
		if l11 = s.Call2(&builtin_sprintf, &s__q_has_white_space_in_it_f0403a04, l10); l11 == nil {
			goto b3
		}
		if l13 = regort.Dot(l3, &s_at); l13 == nil {
			goto b3
		}
		l15 = regort.Record(&s_at, l13, &s_message, l11)
		return l15
	b3:
	}
	// rules/iam/action_malformed/action_malformed.rego:47
	return nil
}

// iam_action_malformed_findings_work is data.arthurlint.rules.iam["action-malformed"].findings.
func iam_action_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/action_malformed/action_malformed.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l18, l19, l22, l24 *ast.Term
		// rules/iam/action_malformed/action_malformed.rego:26
		// 27
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "no-service") {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				if lib_iam_actions_plain(s, l11) == nil {
					continue
				}
				// 30
				if l14 = lib_iam_actions_suggestion(s, l7); l14 == nil {
					continue
				}
				l18 = regort.Array(l11, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_names_no_service__wri_ed9816ec, l18); l19 == nil {
					continue
				}
				// 26
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l19)
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l14, l18, l19, l22, l24 *ast.Term
		// rules/iam/action_malformed/action_malformed.rego:33
		// 34
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 35
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "character") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				if lib_iam_actions_plain(s, l11) == nil {
					continue
				}
				// 37
				if l14 = lib_iam_actions_suggestion(s, l7); l14 == nil {
					continue
				}
				l18 = regort.Array(l11, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_has_a_character_that__005548e7, l18); l19 == nil {
					continue
				}
				// 33
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l19)
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l7, l10, l11, l14 *ast.Term
		// rules/iam/action_malformed/action_malformed.rego:40
		// 41
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l7 = s.Value(i6)
				// 42
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "blank") {
					continue
				}
				// 43
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				if lib_iam_actions_plain(s, l11) == nil {
					continue
				}
				// 44
				if l14 = iam_action_malformed_blank(s, l7); l14 == nil {
					continue
				}
				// 40
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/iam/action_malformed/action_malformed.rego:26
	return ret
}
