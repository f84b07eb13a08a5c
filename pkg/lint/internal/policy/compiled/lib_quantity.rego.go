// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_quantity_multiples_work is data.arthurlint.lib.quantity.multiples.
func lib_quantity_multiples_work(s *regort.State) *ast.Term {
	// lib/quantity.rego:9
	return object_5924b055.Get()
}

// lib_quantity_bytes is data.arthurlint.lib.quantity.bytes.
func lib_quantity_bytes(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/quantity.rego:24
	result = nil
	if !regort.HoldsIsNumber(l3) {
		goto b1
	}
	result = regort.Once(result, l3, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 24, 1)
b1:
	// lib/quantity.rego:24
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 24, 1)
b2:
	{
		var l8, l12, l14, l16, l21, l24, l26 *ast.Term
		// lib/quantity.rego:26
		result = nil
		// 27
		if !regort.HoldsIsString(l3) {
			goto b3
		}
		// 28
		if l8 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s_________0__1_9__0_9__0_1_e6f5aae6, l3, &n_1); l8 == nil {
			goto b3
		}
		// 26
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b3
		}
		if l14 = regort.Dot(l12, &n_1); l14 == nil {
			goto b3
		}
		if l16 = s.Call1(&builtin_to_number, l14); l16 == nil {
			goto b3
		}
		if l21 = regort.Dot(l12, &n_2); l21 == nil {
			goto b3
		}
		if l24 = regort.Dot(object_5924b055.Get(), l21); l24 == nil {
			goto b3
		}
		if l26 = s.Call2(&builtin_mul, l16, l24); l26 == nil {
			goto b3
		}
		result = regort.Once(result, l26, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 26, 1)
	}
b3:
	// lib/quantity.rego:26
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 26, 1)
b4:
	{
		var l8, l10 *ast.Term
		// lib/quantity.rego:31
		result = nil
		// 32
		if !regort.HoldsIsString(l3) {
			goto b5
		}
		// 33
		if !regort.HoldsMatch(&s______0__1_9__0_9_______0_ea5965ba, l3) {
			goto b5
		}
		// 31
		if l8 = s.Call2(&builtin_trim_prefix, l3, &s__d65d202c); l8 == nil {
			goto b5
		}
		if l10 = s.Call1(&builtin_to_number, l8); l10 == nil {
			goto b5
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 31, 1)
	}
b5:
	// lib/quantity.rego:31
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.quantity.bytes produced conflicting values for the same inputs", "lib/quantity.rego", 31, 1)
b6:
	// lib/quantity.rego:24
	return ret
}

// lib_quantity_gib is data.arthurlint.lib.quantity.gib.
func lib_quantity_gib(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/quantity.rego:37
		if l6 = lib_quantity_bytes(s, l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_div, l6, &n_1073741824); l9 == nil {
			goto b1
		}
		if l11 = s.Call1(&builtin_ceil, l9); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/quantity.rego:37
	return nil
}
