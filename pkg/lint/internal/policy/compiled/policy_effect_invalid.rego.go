// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_effect_invalid_effects_work is data.arthurlint.rules.policy["effect-invalid"].effects.
func policy_effect_invalid_effects_work(s *regort.State) *ast.Term {
	// rules/policy/effect_invalid/effect_invalid.rego:39
	return set_305c42d5.Get()
}

// policy_effect_invalid_meant_work is data.arthurlint.rules.policy["effect-invalid"].meant.
func policy_effect_invalid_meant_work(s *regort.State) *ast.Term {
	// rules/policy/effect_invalid/effect_invalid.rego:42
	return object_a51e8425.Get()
}

// policy_effect_invalid_advice is data.arthurlint.rules.policy["effect-invalid"].advice.
func policy_effect_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8, l11, l13, l14 *ast.Term
		// rules/policy/effect_invalid/effect_invalid.rego:44
		result = nil
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if l11 = regort.Dot(object_a51e8425.Get(), l8); l11 == nil {
			goto b1
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l13); l14 == nil {
			goto b1
		}
		result = regort.Once(result, l14, "function data.arthurlint.rules.policy[\"effect-invalid\"].advice produced conflicting values for the same inputs", "rules/policy/effect_invalid/effect_invalid.rego", 44, 1)
	}
b1:
	// rules/policy/effect_invalid/effect_invalid.rego:44
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"effect-invalid\"].advice produced conflicting values for the same inputs", "rules/policy/effect_invalid/effect_invalid.rego", 44, 1)
b2:
	{
		var l6, l8, l17, l27, l29, l30 *ast.Term
		// rules/policy/effect_invalid/effect_invalid.rego:46
		result = nil
		// 47
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b4
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b4
		}
		if lib_none_of(s, l8, set_50c06742.Get()) == nil {
			goto b4
		}
		// 48
		if l17 = lib_words_closest(s, l3, set_305c42d5.Get()); l17 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l17)
			for i4 := lo4; i4 < hi4; i4++ {
				// 46
				if l27 = lib_grammar_choice(s, l17); l27 == nil {
					continue
				}
				l29 = regort.Array(l27)
				if l30 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_07396c58, l29); l30 == nil {
					continue
				}
				result = regort.Once(result, l30, "function data.arthurlint.rules.policy[\"effect-invalid\"].advice produced conflicting values for the same inputs", "rules/policy/effect_invalid/effect_invalid.rego", 46, 1)
			}
			s.Leave(lo4)
		}
	b4:
		// 49
		if result != nil {
			goto b6
		}
		// 50
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b6
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b6
		}
		if lib_none_of(s, l8, set_50c06742.Get()) == nil {
			goto b6
		}
		// 49
		result = regort.Once(result, &s_write__Allow__or__Deny_8aa7ced6, "function data.arthurlint.rules.policy[\"effect-invalid\"].advice produced conflicting values for the same inputs", "rules/policy/effect_invalid/effect_invalid.rego", 49, 3)
	b6:
		if result == nil {
			goto b7
		}
		ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"effect-invalid\"].advice produced conflicting values for the same inputs", "rules/policy/effect_invalid/effect_invalid.rego", 49, 3)
	b7:
	}
	// rules/policy/effect_invalid/effect_invalid.rego:44
	return ret
}

// policy_effect_invalid_fix is data.arthurlint.rules.policy["effect-invalid"].fix.
func policy_effect_invalid_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l26, l28, l29, l34, l35, l36, l37 *ast.Term
		// rules/policy/effect_invalid/effect_invalid.rego:53
		// 57
		if l8 = regort.TrimSpace(l4); l8 == nil {
			goto b2
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b2
		}
		if !regort.HoldsMember(l10, set_50c06742.Get()) {
			goto b2
		}
		// 54
		if l26 = regort.Dot(object_a51e8425.Get(), l10); l26 == nil {
			goto b2
		}
		l28 = regort.Array(l26)
		if l29 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l28); l29 == nil {
			goto b2
		}
		// 53
		l37 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l26)
		l36 = regort.Array(l37)
		l35 = regort.Record(&s_edits, l36, &s_title, l29)
		l34 = regort.Record(&s_fix, l35)
		return l34
	b2:
		// 58
		return regort.EmptyObject
	}
}

// policy_effect_invalid_findings_work is data.arthurlint.rules.policy["effect-invalid"].findings.
func policy_effect_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/effect_invalid/effect_invalid.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l11, l13, l16, l23, l25, l26, l28, l30, l31 *ast.Term
		// rules/policy/effect_invalid/effect_invalid.rego:29
		// 30
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if lib_policies_off(s, l7, &s_effect) == nil {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				if l13 = lib_grammar_under(s, l11, &s_Effect); l13 == nil {
					continue
				}
				// 33
				if l16 = lib_grammar_value(s, l13); l16 == nil {
					continue
				}
				// 34
				if lib_none_of(s, l16, set_305c42d5.Get()) == nil {
					continue
				}
				// 35
				if lib_grammar_legible(s, l16) == nil {
					continue
				}
				// 36
				if l23 = policy_effect_invalid_advice(s, l16); l23 == nil {
					continue
				}
				l25 = regort.Array(l16, l23)
				if l26 = s.Call2(&builtin_sprintf, &s_Effect_is__q___s_bef5f493, l25); l26 == nil {
					continue
				}
				if l28 = policy_effect_invalid_fix(s, l13, l16); l28 == nil {
					continue
				}
				l30 = regort.Record(&s_at, l13, &s_message, l26)
				if l31 = s.Call2(&builtin_object_union, l30, l28); l31 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/effect_invalid/effect_invalid.rego:29
	return ret
}
