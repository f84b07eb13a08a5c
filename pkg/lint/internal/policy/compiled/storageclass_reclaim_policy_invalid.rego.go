// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_reclaim_policy_invalid_respelled_work is data.arthurlint.rules.storageclass["reclaim-policy-invalid"].respelled.
func storageclass_reclaim_policy_invalid_respelled_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l9, l13 *ast.Term
		// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:44
		if l5 = input_value_reclaimPolicy(s); l5 == nil {
			goto b1
		}
		if l7 = regort.TrimSpace(l5); l7 == nil {
			goto b1
		}
		if l9 = regort.Lower(l7); l9 == nil {
			goto b1
		}
		if l13 = regort.Dot(object_9dbc69e7.Get(), l9); l13 == nil {
			goto b1
		}
		return l13
	}
b1:
	// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:44
	return nil
}

// storageclass_reclaim_policy_invalid_choice_work is data.arthurlint.rules.storageclass["reclaim-policy-invalid"].choice.
func storageclass_reclaim_policy_invalid_choice_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8 *ast.Term
		// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:33
		// 34
		if l4 = storageclass_reclaim_policy_invalid_respelled(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 33
		l7 = regort.Array(l4)
		if l8 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l7); l8 == nil {
			goto b2
		}
		return l8
	b2:
		// 35
		return &s_Delete__or__Retain_0fbfc4b8
	}
}

// storageclass_reclaim_policy_invalid_fix_work is data.arthurlint.rules.storageclass["reclaim-policy-invalid"].fix.
func storageclass_reclaim_policy_invalid_fix_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8, l12, l13, l14, l15 *ast.Term
		// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:37
		// 41
		if l4 = storageclass_reclaim_policy_invalid_respelled(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 38
		l7 = regort.Array(l4)
		if l8 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l7); l8 == nil {
			goto b2
		}
		// 37
		l15 = regort.Record(&s_at, array_79de51a1.Get(), &s_op, &s_set, &s_value, l4)
		l14 = regort.Array(l15)
		l13 = regort.Record(&s_edits, l14, &s_title, l8)
		l12 = regort.Record(&s_fix, l13)
		return l12
	b2:
		// 42
		return regort.EmptyObject
	}
}

// storageclass_reclaim_policy_invalid_findings_work is data.arthurlint.rules.storageclass["reclaim-policy-invalid"].findings.
func storageclass_reclaim_policy_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:25
	ret = regort.EmptySet
	{
		var l5, l12, l14, l15, l17, l19, l21 *ast.Term
		// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:25
		// 26
		if l5 = input_value_reclaimPolicy(s); l5 == nil {
			goto b2
		}
		if lib_none_of(s, l5, set_3c4bff34.Get()) == nil {
			goto b2
		}
		// 28
		if l12 = storageclass_reclaim_policy_invalid_choice(s); l12 == nil {
			goto b2
		}
		l14 = regort.Array(l5, l12)
		if l15 = s.Call2(&builtin_sprintf, &s_reclaimPolicy_is__q__wri_23c79e8b, l14); l15 == nil {
			goto b2
		}
		// 29
		if l17 = storageclass_reclaim_policy_invalid_fix(s); l17 == nil {
			goto b2
		}
		// 27
		l19 = regort.Record(&s_at, array_79de51a1.Get(), &s_message, l15)
		if l21 = s.Call2(&builtin_object_union, l19, l17); l21 == nil {
			goto b2
		}
		// 25
		ret = regort.SetAdd(ret, l21)
	}
b2:
	// rules/storageclass/reclaim_policy_invalid/reclaim_policy_invalid.rego:25
	return ret
}
