// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_policies_quoted is data.arthurlint.lib.policies.quoted.
func lib_policies_quoted(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10, l12, l13 *ast.Term
		// lib/policies.rego:32
		result = nil
		// 33
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		// 34
		if l10 = regort.Dot(l3, &n_0); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l12); l13 == nil {
			goto b1
		}
		// 32
		result = regort.Once(result, l13, "function data.arthurlint.lib.policies.quoted produced conflicting values for the same inputs", "lib/policies.rego", 32, 1)
	}
b1:
	// lib/policies.rego:32
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policies.quoted produced conflicting values for the same inputs", "lib/policies.rego", 32, 1)
b2:
	{
		var l6, l9, l14, l16, l19, l22, l23, l26, l29, l31, l32 *ast.Term
		var v14 []*ast.Term
		// lib/policies.rego:37
		result = nil
		// 38
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b3
		}
		// 39
		if !regort.HoldsGreater(l9, &n_0) {
			goto b3
		}
		// 40
		v14 = nil
		if l16 = s.Call3(&builtin_array_slice, l3, &n_0, l9); l16 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l16)
			for i4 := lo4; i4 < hi4; i4++ {
				l19 = s.Value(i4)
				l22 = regort.Array(l19)
				if l23 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l22); l23 == nil {
					continue
				}
				v14 = append(v14, l23)
			}
			s.Leave(lo4)
		}
	b4:
		l14 = regort.Array(v14...)
		if l26 = s.Call2(&builtin_concat, &s__5e272f7c, l14); l26 == nil {
			goto b3
		}
		// 41
		if l29 = regort.Dot(l3, l9); l29 == nil {
			goto b3
		}
		l31 = regort.Array(l26, l29)
		if l32 = s.Call2(&builtin_sprintf, &s_s_and__q_e12ef0ec, l31); l32 == nil {
			goto b3
		}
		// 37
		result = regort.Once(result, l32, "function data.arthurlint.lib.policies.quoted produced conflicting values for the same inputs", "lib/policies.rego", 37, 1)
	}
b3:
	// lib/policies.rego:37
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policies.quoted produced conflicting values for the same inputs", "lib/policies.rego", 37, 1)
b6:
	// lib/policies.rego:32
	return ret
}

// lib_policies_first is data.arthurlint.lib.policies.first.
func lib_policies_first(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9 *ast.Term
		// lib/policies.rego:48
		if l9 = s.Call3(&builtin_array_slice, l3, &n_0, l4); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// lib/policies.rego:48
	return nil
}

// lib_policies_suggestion is data.arthurlint.lib.policies.suggestion.
func lib_policies_suggestion(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l11, l14, l17, l19, l20, l23, l25, l26 *ast.Term
		var v7 []*ast.Term
		// lib/policies.rego:51
		result = nil
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		v7 = nil
		if l11 = lib_policies_first(s, l6, &n_2); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				if l17 = regort.Dot(l14, &s_name); l17 == nil {
					continue
				}
				l19 = regort.Array(l17)
				if l20 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l19); l20 == nil {
					continue
				}
				v7 = append(v7, l20)
			}
			s.Leave(lo2)
		}
	b2:
		l7 = regort.Array(v7...)
		if l23 = s.Call2(&builtin_concat, &s_or_21fd09ef, l7); l23 == nil {
			goto b1
		}
		l25 = regort.Array(l23)
		if l26 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_d28a34b9, l25); l26 == nil {
			goto b1
		}
		result = regort.Once(result, l26, "function data.arthurlint.lib.policies.suggestion produced conflicting values for the same inputs", "lib/policies.rego", 51, 1)
	}
b1:
	// lib/policies.rego:51
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policies.suggestion produced conflicting values for the same inputs", "lib/policies.rego", 51, 1)
b4:
	{
		var l6 *ast.Term
		// lib/policies.rego:53
		result = nil
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b6
		}
		if regort.IsFalse(l6) {
			goto b6
		}
		goto b5
	b6:
		result = regort.Once(result, &s__f3716d84, "function data.arthurlint.lib.policies.suggestion produced conflicting values for the same inputs", "lib/policies.rego", 53, 1)
	}
b5:
	// lib/policies.rego:53
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policies.suggestion produced conflicting values for the same inputs", "lib/policies.rego", 53, 1)
b7:
	// lib/policies.rego:51
	return ret
}

// lib_policies_off is data.arthurlint.lib.policies.off.
func lib_policies_off(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/policies.rego:29
		if l8 = regort.Dot(l3, l4); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// lib/policies.rego:29
	return nil
}

// lib_policies_unconditioned is data.arthurlint.lib.policies.unconditioned.
func lib_policies_unconditioned(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/policies.rego:10
		if l6 = regort.Dot(l3, &s_conditions); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "none") {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/policies.rego:10
	return nil
}

// lib_policies_lacks_keys is data.arthurlint.lib.policies.lacks_keys.
func lib_policies_lacks_keys(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/policies.rego:13
		if l8 = regort.Dot(l3, &s_conditions); l8 == nil {
			goto b1
		}
		if !regort.EqualString(l8, "none") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l9, l10, l12, l17 *ast.Term
		// lib/policies.rego:15
		// 16
		if l8 = regort.Dot(l3, &s_conditions); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "some") {
			goto b3
		}
		// 17
		l9 = regort.EmptySet
		if l10 = regort.Dot(l3, &s_keys); l10 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l10)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				if !regort.HoldsMember(l12, l4) {
					continue
				}
				l9 = regort.SetAdd(l9, l12)
			}
			s.Leave(lo4)
		}
	b4:
		if l17 = regort.Count(l9); l17 == nil {
			goto b3
		}
		if !regort.Equal(l17, &n_0) {
			goto b3
		}
		// 15
		return regort.True
	}
b3:
	// lib/policies.rego:13
	return nil
}

// lib_policies_sorted is data.arthurlint.lib.policies.sorted.
func lib_policies_sorted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l12 *ast.Term
		// lib/policies.rego:45
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				l6 = regort.SetAdd(l6, l8)
			}
			s.Leave(lo2)
		}
		if l12 = s.Call1(&builtin_sort, l6); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// lib/policies.rego:45
	return nil
}

// lib_policies_only_keys is data.arthurlint.lib.policies.only_keys.
func lib_policies_only_keys(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/policies.rego:21
		if l8 = regort.Dot(l3, &s_conditions); l8 == nil {
			goto b1
		}
		if !regort.EqualString(l8, "none") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l9, l10, l12, l17 *ast.Term
		// lib/policies.rego:23
		// 24
		if l8 = regort.Dot(l3, &s_conditions); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "some") {
			goto b3
		}
		// 25
		l9 = regort.EmptySet
		if l10 = regort.Dot(l3, &s_keys); l10 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l10)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				if !regort.HoldsMember(l12, l4) {
					goto b6
				}
				continue
			b6:
				l9 = regort.SetAdd(l9, l12)
			}
			s.Leave(lo4)
		}
	b4:
		if l17 = regort.Count(l9); l17 == nil {
			goto b3
		}
		if !regort.Equal(l17, &n_0) {
			goto b3
		}
		// 23
		return regort.True
	}
b3:
	// lib/policies.rego:21
	return nil
}
