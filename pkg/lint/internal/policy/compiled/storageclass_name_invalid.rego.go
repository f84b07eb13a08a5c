// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_name_invalid_pattern_work is data.arthurlint.rules.storageclass["name-invalid"].pattern.
func storageclass_name_invalid_pattern_work(s *regort.State) *ast.Term {
	// rules/storageclass/name_invalid/name_invalid.rego:35
	return &s___a_z0_9____a_z0_9___a_z_668717d0
}

// storageclass_name_invalid_invalid is data.arthurlint.rules.storageclass["name-invalid"].invalid.
func storageclass_name_invalid_invalid(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/storageclass/name_invalid/name_invalid.rego:37
	if lib_mismatches(s, l3, &s___a_z0_9____a_z0_9___a_z_668717d0) == nil {
		goto b1
	}
	return regort.True
b1:
	// rules/storageclass/name_invalid/name_invalid.rego:39
	if lib_mismatches(s, l3, &s_n__0_253_514a1279) == nil {
		goto b3
	}
	return regort.True
b3:
	// rules/storageclass/name_invalid/name_invalid.rego:37
	return nil
}

// storageclass_name_invalid_lowered_work is data.arthurlint.rules.storageclass["name-invalid"].lowered.
func storageclass_name_invalid_lowered_work(s *regort.State) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/storageclass/name_invalid/name_invalid.rego:41
		// 42
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if lib_matches(s, l8, &s___a_z0_9____a_z0_9___a_z_668717d0) == nil {
			goto b1
		}
		// 43
		if lib_matches(s, l6, &s_n__0_253_514a1279) == nil {
			goto b1
		}
		// 41
		return l8
	}
b1:
	// rules/storageclass/name_invalid/name_invalid.rego:41
	return nil
}

// storageclass_name_invalid_wanted_work is data.arthurlint.rules.storageclass["name-invalid"].wanted.
func storageclass_name_invalid_wanted_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8 *ast.Term
		// rules/storageclass/name_invalid/name_invalid.rego:46
		// 47
		if l4 = storageclass_name_invalid_lowered(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 46
		l7 = regort.Array(l4)
		if l8 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l7); l8 == nil {
			goto b2
		}
		return l8
	b2:
		// 48
		return &s_at_most_253_lower_case_l_a48b428d
	}
}

// storageclass_name_invalid_fix_work is data.arthurlint.rules.storageclass["name-invalid"].fix.
func storageclass_name_invalid_fix_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8, l12, l13, l14, l15 *ast.Term
		// rules/storageclass/name_invalid/name_invalid.rego:50
		// 54
		if l4 = storageclass_name_invalid_lowered(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 51
		l7 = regort.Array(l4)
		if l8 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l7); l8 == nil {
			goto b2
		}
		// 50
		l15 = regort.Record(&s_at, array_493b3a68.Get(), &s_op, &s_set, &s_value, l4)
		l14 = regort.Array(l15)
		l13 = regort.Record(&s_edits, l14, &s_title, l8)
		l12 = regort.Record(&s_fix, l13)
		return l12
	b2:
		// 55
		return regort.EmptyObject
	}
}

// storageclass_name_invalid_findings_work is data.arthurlint.rules.storageclass["name-invalid"].findings.
func storageclass_name_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/name_invalid/name_invalid.rego:26
	ret = regort.EmptySet
	{
		var l6, l18, l20, l21, l23, l25, l27 *ast.Term
		// rules/storageclass/name_invalid/name_invalid.rego:26
		// 27
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if storageclass_name_invalid_invalid(s, l6) == nil {
			goto b2
		}
		// 28
		if lib_differs(s, l6, &s__f3716d84) == nil {
			goto b2
		}
		// 30
		if l18 = storageclass_name_invalid_wanted(s); l18 == nil {
			goto b2
		}
		l20 = regort.Array(l6, l18)
		if l21 = s.Call2(&builtin_sprintf, &s_name_is__q__write__s_08f6c1c3, l20); l21 == nil {
			goto b2
		}
		// 31
		if l23 = storageclass_name_invalid_fix(s); l23 == nil {
			goto b2
		}
		// 29
		l25 = regort.Record(&s_at, array_493b3a68.Get(), &s_message, l21)
		if l27 = s.Call2(&builtin_object_union, l25, l23); l27 == nil {
			goto b2
		}
		// 26
		ret = regort.SetAdd(ret, l27)
	}
b2:
	// rules/storageclass/name_invalid/name_invalid.rego:26
	return ret
}
