// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_sid_invalid_advice is data.arthurlint.rules.policy["sid-invalid"].advice.
func policy_sid_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12 *ast.Term
		// rules/policy/sid_invalid/sid_invalid.rego:36
		// 37
		if l6 = lib_grammar_stripped(s, l3); l6 == nil {
			goto b2
		}
		if lib_grammar_lettered(s, l6) == nil {
			goto b2
		}
		// 36
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l11); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 38
		return &s_write_letters_and_digits_d5cde8f0
	}
}

// policy_sid_invalid_fix is data.arthurlint.rules.policy["sid-invalid"].fix.
func policy_sid_invalid_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l18, l19, l21, l22, l23, l24 *ast.Term
		// rules/policy/sid_invalid/sid_invalid.rego:40
		// 44
		if l8 = lib_grammar_stripped(s, l4); l8 == nil {
			goto b2
		}
		if lib_grammar_lettered(s, l8) == nil {
			goto b2
		}
		// 45
		if lib_grammar_sole(s, l8) == nil {
			goto b2
		}
		// 41
		l18 = regort.Array(l8)
		if l19 = s.Call2(&builtin_sprintf, &s_Set_Sid_to__q_67e088cc, l18); l19 == nil {
			goto b2
		}
		// 40
		l24 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l8)
		l23 = regort.Array(l24)
		l22 = regort.Record(&s_edits, l23, &s_title, l19)
		l21 = regort.Record(&s_fix, l22)
		return l21
	b2:
		// 46
		return regort.EmptyObject
	}
}

// policy_sid_invalid_findings_work is data.arthurlint.rules.policy["sid-invalid"].findings.
func policy_sid_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/sid_invalid/sid_invalid.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l20, l24, l25, l29, l31, l32 *ast.Term
		// rules/policy/sid_invalid/sid_invalid.rego:29
		// 30
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_sid); l10 == nil {
					continue
				}
				if lib_mismatches(s, l10, &s_A_Za_z0_9_06a92e7a) == nil {
					continue
				}
				// 32
				if l13 = regort.Dot(l7, &s_at); l13 == nil {
					continue
				}
				if l15 = lib_grammar_under(s, l13, &s_Sid); l15 == nil {
					continue
				}
				// 33
				if l20 = policy_sid_invalid_advice(s, l10); l20 == nil {
					continue
				}
				l24 = regort.Array(l10, l20)
				if l25 = s.Call2(&builtin_sprintf, &s_Sid_is__q___s_ba6e9a22, l24); l25 == nil {
					continue
				}
				if l29 = policy_sid_invalid_fix(s, l15, l10); l29 == nil {
					continue
				}
				l31 = regort.Record(&s_at, l15, &s_message, l25)
				if l32 = s.Call2(&builtin_object_union, l31, l29); l32 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/sid_invalid/sid_invalid.rego:29
	return ret
}
