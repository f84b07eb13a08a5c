// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_scalars_described is data.arthurlint.lib.scalars.described.
func lib_scalars_described(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l12, l13 *ast.Term
		// lib/scalars.rego:9
		result = nil
		if l6 = lib_kind_of(s, l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_b5632787.Get()) {
			goto b1
		}
		l12 = regort.Array(l6, l3)
		if l13 = s.Call2(&builtin_sprintf, &s_the__s__v_f9200e66, l12); l13 == nil {
			goto b1
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 9, 1)
	}
b1:
	// lib/scalars.rego:9
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 9, 1)
b2:
	{
		var l7, l8 *ast.Term
		// lib/scalars.rego:11
		result = nil
		if lib_text(s, l3) == nil {
			goto b3
		}
		l7 = regort.Array(l3)
		if l8 = s.Call2(&builtin_sprintf, &s_the_string__q_0d54715c, l7); l8 == nil {
			goto b3
		}
		result = regort.Once(result, l8, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 11, 1)
	}
b3:
	// lib/scalars.rego:11
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 11, 1)
b4:
	{
		var l6, l12, l13 *ast.Term
		// lib/scalars.rego:13
		result = nil
		if l6 = lib_kind_of(s, l3); l6 == nil {
			goto b5
		}
		if !regort.HoldsMember(l6, set_16cef485.Get()) {
			goto b5
		}
		l12 = regort.Array(l6)
		if l13 = s.Call2(&builtin_sprintf, &s_a__s_41aaa9b6, l12); l13 == nil {
			goto b5
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 13, 1)
	}
b5:
	// lib/scalars.rego:13
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 13, 1)
b6:
	// lib/scalars.rego:15
	result = nil
	if !regort.Equal(l3, regort.Null) {
		goto b7
	}
	result = regort.Once(result, &s_null, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 15, 1)
b7:
	// lib/scalars.rego:15
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.described produced conflicting values for the same inputs", "lib/scalars.rego", 15, 1)
b8:
	// lib/scalars.rego:9
	return ret
}

// lib_scalars_native_work is data.arthurlint.lib.scalars.native.
func lib_scalars_native_work(s *regort.State) *ast.Term {
	// lib/scalars.rego:40
	return object_36079be1.Get()
}

// lib_scalars_mistyped is data.arthurlint.lib.scalars.mistyped.
func lib_scalars_mistyped(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11 *ast.Term
		// lib/scalars.rego:34
		// 35
		if l8 = s.Call1(&builtin_type_name, l3); l8 == nil {
			goto b1
		}
		if l11 = regort.Dot(object_36079be1.Get(), l4); l11 == nil {
			goto b1
		}
		if !regort.HoldsNotEqual(l8, l11) {
			goto b1
		}
		// 36
		if !regort.HoldsNotEqual(l3, regort.Null) {
			goto b1
		}
		// 37
		if lib_known(s, l3) == nil {
			goto b1
		}
		// 34
		return regort.True
	}
b1:
	// lib/scalars.rego:34
	return nil
}

// lib_scalars_quoted is data.arthurlint.lib.scalars.quoted.
func lib_scalars_quoted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l11 *ast.Term
		// lib/scalars.rego:18
		if l6 = lib_kind_of(s, l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_b5632787.Get()) {
			goto b1
		}
		l10 = regort.Array(l3)
		if l11 = s.Call2(&builtin_sprintf, &s_v_0ac676a5, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/scalars.rego:18
	return nil
}

// lib_scalars_advice is data.arthurlint.lib.scalars.advice.
func lib_scalars_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8, l9 *ast.Term
		// lib/scalars.rego:21
		result = nil
		if l6 = lib_scalars_quoted(s, l3); l6 == nil {
			goto b1
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l8); l9 == nil {
			goto b1
		}
		result = regort.Once(result, l9, "function data.arthurlint.lib.scalars.advice produced conflicting values for the same inputs", "lib/scalars.rego", 21, 1)
	}
b1:
	// lib/scalars.rego:21
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.advice produced conflicting values for the same inputs", "lib/scalars.rego", 21, 1)
b2:
	{
		var l6 *ast.Term
		// lib/scalars.rego:23
		result = nil
		if l6 = lib_kind_of(s, l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_16cef485.Get()) {
			goto b3
		}
		result = regort.Once(result, &s_write_a_string_5fbd2150, "function data.arthurlint.lib.scalars.advice produced conflicting values for the same inputs", "lib/scalars.rego", 23, 1)
	}
b3:
	// lib/scalars.rego:23
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.advice produced conflicting values for the same inputs", "lib/scalars.rego", 23, 1)
b4:
	// lib/scalars.rego:21
	return ret
}

// lib_scalars_quoting is data.arthurlint.lib.scalars.quoting.
func lib_scalars_quoting(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l12, l13, l15, l16, l17, l18 *ast.Term
		// lib/scalars.rego:26
		result = nil
		// 28
		if l8 = lib_scalars_quoted(s, l4); l8 == nil {
			goto b1
		}
		// 27
		l12 = regort.Array(l8)
		if l13 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l12); l13 == nil {
			goto b1
		}
		// 26
		l18 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l8)
		l17 = regort.Array(l18)
		l16 = regort.Record(&s_edits, l17, &s_title, l13)
		l15 = regort.Record(&s_fix, l16)
		result = regort.Once(result, l15, "function data.arthurlint.lib.scalars.quoting produced conflicting values for the same inputs", "lib/scalars.rego", 26, 1)
	}
b1:
	// lib/scalars.rego:26
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.quoting produced conflicting values for the same inputs", "lib/scalars.rego", 26, 1)
b2:
	{
		var l8 *ast.Term
		// lib/scalars.rego:31
		result = nil
		if l8 = lib_kind_of(s, l4); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_16cef485.Get()) {
			goto b3
		}
		result = regort.Once(result, regort.EmptyObject, "function data.arthurlint.lib.scalars.quoting produced conflicting values for the same inputs", "lib/scalars.rego", 31, 1)
	}
b3:
	// lib/scalars.rego:31
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.scalars.quoting produced conflicting values for the same inputs", "lib/scalars.rego", 31, 1)
b4:
	// lib/scalars.rego:26
	return ret
}
