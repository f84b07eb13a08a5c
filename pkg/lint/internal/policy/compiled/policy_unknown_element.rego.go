// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_unknown_element_stray is data.arthurlint.rules.policy["unknown-element"].stray.
func policy_unknown_element_stray(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:51
		if l6 = regort.Dot(l3, &s_in); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "statement") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l9 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:53
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_836092f5.Get(), &s_statement); l9 == nil {
			goto b3
		}
		if lib_none_of(s, l6, l9) == nil {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l6 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:55
		if l6 = input_value(s); l6 == nil {
			goto b5
		}
		if !regort.HoldsKey(&s_Statement, l6) {
			goto b5
		}
		return regort.True
	}
b5:
	// rules/policy/unknown_element/unknown_element.rego:51
	return nil
}

// policy_unknown_element_advice is data.arthurlint.rules.policy["unknown-element"].advice.
func policy_unknown_element_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l10, l17, l18, l22, l24, l25 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:57
		// 58
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if l8 = regort.Dot(l3, &s_in); l8 == nil {
			goto b2
		}
		if l10 = lib_grammar_twin(s, l6, l8); l10 == nil {
			goto b2
		}
		if regort.IsFalse(l10) {
			goto b2
		}
		// 57
		l17 = regort.Array(l10)
		if l18 = s.Call2(&builtin_sprintf, &s_write__q_778c266b, l17); l18 == nil {
			goto b2
		}
		return l18
	b2:
		// 59
		// 60
		if l6 = regort.Dot(l3, &s_in); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "policy") {
			goto b3
		}
		// 61
		if l7 = regort.Dot(l3, &s_name); l7 == nil {
			goto b3
		}
		if l10 = regort.Dot(object_836092f5.Get(), &s_statement); l10 == nil {
			goto b3
		}
		if !regort.HoldsMember(l7, l10) {
			goto b3
		}
		// 59
		return &s___move_it_into_a_stateme_e404da2d
	b3:
		// 62
		// 63
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b4
		}
		if l8 = regort.Dot(l3, &s_in); l8 == nil {
			goto b4
		}
		if l10 = lib_grammar_near(s, l6, l8); l10 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l10)
			for i4 := lo4; i4 < hi4; i4++ {
				// 62
				if l22 = lib_grammar_choice(s, l10); l22 == nil {
					continue
				}
				l24 = regort.Array(l22)
				if l25 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_d28a34b9, l24); l25 == nil {
					continue
				}
				result = regort.Once(result, l25, "function data.arthurlint.rules.policy[\"unknown-element\"].advice produced conflicting values for the same inputs", "rules/policy/unknown_element/unknown_element.rego", 62, 3)
			}
			s.Leave(lo4)
		}
	b4:
		// 64
		if result != nil {
			goto b6
		}
		// 65
		if l6 = regort.Dot(l3, &s_in); l6 == nil {
			goto b6
		}
		if !regort.EqualString(l6, "statement") {
			goto b6
		}
		// 66
		if l7 = regort.Dot(l3, &s_name); l7 == nil {
			goto b6
		}
		if l10 = regort.Dot(object_836092f5.Get(), &s_policy); l10 == nil {
			goto b6
		}
		if !regort.HoldsMember(l7, l10) {
			goto b6
		}
		// 64
		return &s___it_belongs_to_the_poli_56cb8f98
	b6:
		// 67
		if result != nil {
			goto b7
		}
		return &s_remove_it_1888dd5e
	b7:
		if result == nil {
			goto b8
		}
		return result
	b8:
	}
	// rules/policy/unknown_element/unknown_element.rego:57
	return nil
}

// policy_unknown_element_fix is data.arthurlint.rules.policy["unknown-element"].fix.
func policy_unknown_element_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12, l14, l29, l30, l34, l35, l36, l37 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:69
		// 73
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if l8 = regort.Dot(l3, &s_in); l8 == nil {
			goto b2
		}
		if l10 = lib_grammar_twin(s, l6, l8); l10 == nil {
			goto b2
		}
		if l12 = regort.Dot(l3, &s_at); l12 == nil {
			goto b2
		}
		if l14 = lib_grammar_beside(s, l12, l10); l14 == nil {
			goto b2
		}
		if lib_lacks(s, l14) == nil {
			goto b2
		}
		// 70
		l29 = regort.Array(l10)
		if l30 = s.Call2(&builtin_sprintf, &s_Rename_to__s_e3c9e525, l29); l30 == nil {
			goto b2
		}
		// 69
		l37 = regort.Record(&s_at, l12, &s_op, &s_rename, &s_value, l10)
		l36 = regort.Array(l37)
		l35 = regort.Record(&s_edits, l36, &s_title, l30)
		l34 = regort.Record(&s_fix, l35)
		return l34
	b2:
		// 74
		return regort.EmptyObject
	}
}

// policy_unknown_element_findings_work is data.arthurlint.rules.policy["unknown-element"].findings.
func policy_unknown_element_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/unknown_element/unknown_element.rego:35
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l18, l24, l25, l27, l29, l31, l32 *ast.Term
		// rules/policy/unknown_element/unknown_element.rego:35
		// 36
		if l5 = input_facts_unknown_elements_a23418c1(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 37
				if l10 = regort.Dot(l7, &s_in); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_8acf3346.Get()) {
					continue
				}
				// 38
				if policy_unknown_element_stray(s, l7) == nil {
					continue
				}
				// 39
				if l15 = regort.Dot(l7, &s_name); l15 == nil {
					continue
				}
				if lib_grammar_legible(s, l15) == nil {
					continue
				}
				// 44
				if l18 = policy_unknown_element_advice(s, l7); l18 == nil {
					continue
				}
				l24 = regort.Array(l15, l10, l18)
				if l25 = s.Call2(&builtin_sprintf, &s__q_is_no_element_of_a__s_e1fa0ebf, l24); l25 == nil {
					continue
				}
				// 46
				if l27 = policy_unknown_element_fix(s, l7); l27 == nil {
					continue
				}
				// 42
				if l29 = regort.Dot(l7, &s_at); l29 == nil {
					continue
				}
				// 40
				l31 = regort.Record(&s_at, l29, &s_message, l25, &s_on, &s_key)
				if l32 = s.Call2(&builtin_object_union, l31, l27); l32 == nil {
					continue
				}
				// 35
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/unknown_element/unknown_element.rego:35
	return ret
}
