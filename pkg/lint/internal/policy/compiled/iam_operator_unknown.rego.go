// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_operator_unknown_message is data.arthurlint.rules.iam["operator-unknown"].message.
func iam_operator_unknown_message(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9, l10, l11, l12, l13, l14 *ast.Term
		// rules/iam/operator_unknown/operator_unknown.rego:37
		// 38
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "key") {
			goto b2
		}
		// 37
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b2
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s__q_is_a_condition_key__a_e82500b6, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 39
		// 40
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "case") {
			goto b3
		}
		// 39
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b3
		}
		if l9 = regort.Dot(l3, &s_name); l9 == nil {
			goto b3
		}
		l11 = regort.Array(l7, l9)
		if l12 = s.Call2(&builtin_sprintf, &s__q_is_no_condition_opera_27efe843, l11); l12 == nil {
			goto b3
		}
		return l12
	b3:
		// 41
		// 42
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b4
		}
		if lib_text(s, l6) == nil {
			goto b4
		}
		// 41
		if l9 = regort.Dot(l3, &s_text); l9 == nil {
			goto b4
		}
		l13 = regort.Array(l9, l6)
		if l14 = s.Call2(&builtin_sprintf, &s__q_is_no_condition_opera_3aa38371, l13); l14 == nil {
			goto b4
		}
		return l14
	b4:
		// 43
		// 44
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "qualifier") {
			goto b5
		}
		// 43
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b5
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s__q_begins_with_no_set_op_0232c587, l9); l10 == nil {
			goto b5
		}
		return l10
	b5:
		// 45
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b6
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s__q_is_no_condition_opera_a9067886, l8); l9 == nil {
			goto b6
		}
		return l9
	b6:
	}
	// rules/iam/operator_unknown/operator_unknown.rego:37
	return nil
}

// iam_operator_unknown_rename is data.arthurlint.rules.iam["operator-unknown"].rename.
func iam_operator_unknown_rename(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l15, l16, l17, l18 *ast.Term
		// rules/iam/operator_unknown/operator_unknown.rego:54
		// 55
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b1
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l8); l9 == nil {
			goto b1
		}
		// 56
		if l11 = regort.Dot(l3, &s_at); l11 == nil {
			goto b1
		}
		// 54
		l18 = regort.Record(&s_at, l11, &s_op, &s_rename, &s_value, l6)
		l17 = regort.Array(l18)
		l16 = regort.Record(&s_edits, l17, &s_title, l9)
		l15 = regort.Record(&s_fix, l16)
		return l15
	}
b1:
	// rules/iam/operator_unknown/operator_unknown.rego:54
	return nil
}

// iam_operator_unknown_fix is data.arthurlint.rules.iam["operator-unknown"].fix.
func iam_operator_unknown_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l12 *ast.Term
		// rules/iam/operator_unknown/operator_unknown.rego:47
		// 48
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "case") {
			goto b2
		}
		// 47
		if l7 = iam_operator_unknown_rename(s, l3); l7 == nil {
			goto b2
		}
		return l7
	b2:
		// 49
		// 50
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_e176e982.Get()) {
			goto b3
		}
		// 51
		if l10 = regort.Dot(l3, &s_distance); l10 == nil {
			goto b3
		}
		if !regort.Equal(l10, &n_1) {
			goto b3
		}
		// 49
		if l12 = iam_operator_unknown_rename(s, l3); l12 == nil {
			goto b3
		}
		return l12
	b3:
		// 52
		return regort.EmptyObject
	}
}

// iam_operator_unknown_findings_work is data.arthurlint.rules.iam["operator-unknown"].findings.
func iam_operator_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/operator_unknown/operator_unknown.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l18, l20, l21 *ast.Term
		// rules/iam/operator_unknown/operator_unknown.rego:28
		// 29
		if l5 = input_facts_unknown_operators_2e420456(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_463149ec.Get()) {
					continue
				}
				// 32
				if l14 = iam_operator_unknown_message(s, l7); l14 == nil {
					continue
				}
				// 33
				if l16 = iam_operator_unknown_fix(s, l7); l16 == nil {
					continue
				}
				// 32
				if l18 = regort.Dot(l7, &s_at); l18 == nil {
					continue
				}
				// 31
				l20 = regort.Record(&s_at, l18, &s_message, l14, &s_on, &s_key)
				if l21 = s.Call2(&builtin_object_union, l20, l16); l21 == nil {
					continue
				}
				// 28
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/operator_unknown/operator_unknown.rego:28
	return ret
}
