// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_character_invalid_called is data.arthurlint.rules.policy["character-invalid"].called.
func policy_character_invalid_called(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/policy/character_invalid/character_invalid.rego:42
		// 43
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 42
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_s_c61c2c8d, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 44
		return &s__f3716d84
	}
}

// policy_character_invalid_advice is data.arthurlint.rules.policy["character-invalid"].advice.
func policy_character_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/policy/character_invalid/character_invalid.rego:46
		// 47
		if l6 = regort.Dot(l3, &s_plain); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 46
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 48
		// 49
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 48
		return &s_remove_it_b0a69872
	b3:
		// 50
		return &s_write_characters_up_to_U_07adb922
	}
}

// policy_character_invalid_place is data.arthurlint.rules.policy["character-invalid"].place.
func policy_character_invalid_place(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/policy/character_invalid/character_invalid.rego:38
		// 39
		if l6 = regort.Dot(l3, &s_in_key_63cc9c20); l6 == nil {
			goto b2
		}
		if !regort.IsTrue(l6) {
			goto b2
		}
		// 38
		return object_bfd84954.Get()
	b2:
		// 40
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b3
		}
		l8 = regort.Record(&s_part, l6)
		return l8
	b3:
	}
	// rules/policy/character_invalid/character_invalid.rego:38
	return nil
}

// policy_character_invalid_fix is data.arthurlint.rules.policy["character-invalid"].fix.
func policy_character_invalid_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l11, l12, l16, l17, l18, l19, l23, l24, l25, l26 *ast.Term
		// rules/policy/character_invalid/character_invalid.rego:52
		// 56
		if l6 = regort.Dot(l3, &s_in_key_63cc9c20); l6 == nil {
			goto b2
		}
		if !regort.IsTrue(l6) {
			goto b2
		}
		// 57
		if l7 = regort.Dot(l3, &s_at); l7 == nil {
			goto b2
		}
		if l9 = regort.Dot(l3, &s_fixed); l9 == nil {
			goto b2
		}
		if l11 = lib_grammar_beside(s, l7, l9); l11 == nil {
			goto b2
		}
		if lib_lacks(s, l11) == nil {
			goto b2
		}
		// 53
		l16 = regort.Array(l9)
		if l17 = s.Call2(&builtin_sprintf, &s_Rename_to__q_cf3a5eeb, l16); l17 == nil {
			goto b2
		}
		// 52
		l26 = regort.Record(&s_at, l7, &s_op, &s_rename, &s_value, l9)
		l25 = regort.Array(l26)
		l24 = regort.Record(&s_edits, l25, &s_title, l17)
		l23 = regort.Record(&s_fix, l24)
		return l23
	b2:
		// 58
		// 62
		if lib_grammar_in_value(s, l3) == nil {
			goto b3
		}
		// 59
		if l7 = regort.Dot(l3, &s_fixed); l7 == nil {
			goto b3
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l9); l10 == nil {
			goto b3
		}
		// 60
		if l12 = regort.Dot(l3, &s_at); l12 == nil {
			goto b3
		}
		// 58
		l19 = regort.Record(&s_at, l12, &s_op, &s_set, &s_value, l7)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, l10)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b3:
		// 63
		return regort.EmptyObject
	}
}

// policy_character_invalid_findings_work is data.arthurlint.rules.policy["character-invalid"].findings.
func policy_character_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/character_invalid/character_invalid.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l16, l18, l20, l22, l24, l25, l27, l29, l31, l35, l36 *ast.Term
		// rules/policy/character_invalid/character_invalid.rego:29
		// 30
		if l5 = input_facts_characters(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_at); l10 == nil {
					continue
				}
				if l12 = lib_grammar_element(s, l10); l12 == nil {
					continue
				}
				if lib_none_of(s, l12, set_c3d1350f.Get()) == nil {
					continue
				}
				// 33
				if l16 = policy_character_invalid_called(s, l7); l16 == nil {
					continue
				}
				if l18 = policy_character_invalid_advice(s, l7); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_text); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_code); l22 == nil {
					continue
				}
				l24 = regort.Array(l20, l22, l16, l18)
				if l25 = s.Call2(&builtin_sprintf, &s__q___s_s__may_not_stand__31b84928, l24); l25 == nil {
					continue
				}
				// 34
				if l27 = policy_character_invalid_place(s, l7); l27 == nil {
					continue
				}
				if l29 = policy_character_invalid_fix(s, l7); l29 == nil {
					continue
				}
				if l31 = s.Call2(&builtin_object_union, l27, l29); l31 == nil {
					continue
				}
				// 32
				l35 = regort.Record(&s_at, l10, &s_message, l25)
				if l36 = s.Call2(&builtin_object_union, l35, l31); l36 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/character_invalid/character_invalid.rego:29
	return ret
}
