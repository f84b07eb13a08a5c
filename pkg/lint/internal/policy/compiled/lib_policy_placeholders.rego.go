// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_policy_placeholders_kinds_work is data.arthurlint.lib.policy_placeholders.kinds.
func lib_policy_placeholders_kinds_work(s *regort.State) *ast.Term {
	// lib/policy_placeholders.rego:12
	return set_fd9e847e.Get()
}

// lib_policy_placeholders_account_elements_work is data.arthurlint.lib.policy_placeholders.account_elements.
func lib_policy_placeholders_account_elements_work(s *regort.State) *ast.Term {
	// lib/policy_placeholders.rego:78
	return set_570d4252.Get()
}

// lib_policy_placeholders_elements_work is data.arthurlint.lib.policy_placeholders.elements.
func lib_policy_placeholders_elements_work(s *regort.State) *ast.Term {
	// lib/policy_placeholders.rego:15
	return object_b6949512.Get()
}

// lib_policy_placeholders_unique is data.arthurlint.lib.policy_placeholders.unique.
func lib_policy_placeholders_unique(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l12 *ast.Term
		var v6 []*ast.Term
		// lib/policy_placeholders.rego:37
		v6 = nil
		// 38
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l7, l8 = s.Pair(i2)
				// 39
				if l12 = s.Call3(&builtin_array_slice, l3, &n_0, l7); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l8, l12) {
					goto b4
				}
				continue
			b4:
				// 37
				v6 = append(v6, l8)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_policy_placeholders_advice is data.arthurlint.lib.policy_placeholders.advice.
func lib_policy_placeholders_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l11, l14, l16 *ast.Term
		// lib/policy_placeholders.rego:29
		// 30
		if l6 = lib_grammar_value(s, l3); l6 == nil {
			goto b2
		}
		if l8 = regort.Dot(l6, &s_parts_5402bf9d); l8 == nil {
			goto b2
		}
		if l10 = regort.Dot(l8, &n_0); l10 == nil {
			goto b2
		}
		if !regort.EqualString(l10, "arn:aws:s3:::") {
			goto b2
		}
		// 29
		return &s_the_name_of_the_bucket_d7ca7eb6
	b2:
		// 31
		// 32
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b3
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b3
		}
		if !regort.HoldsIsNumber(l11) {
			goto b3
		}
		// 33
		if l14 = lib_grammar_value(s, l3); l14 == nil {
			goto b3
		}
		if l16 = regort.Dot(l14, &s_unknown_e867279b); l16 == nil {
			goto b3
		}
		if !regort.HoldsMember(l16, set_2d4b5e2c.Get()) {
			goto b3
		}
		// 31
		return &s_what_it_stands_for__or_r_5d3ea8cf
	b3:
		// 34
		if l6 = lib_grammar_element(s, l3); l6 == nil {
			goto b4
		}
		if l9 = regort.Dot(object_b6949512.Get(), l6); l9 == nil {
			goto b4
		}
		return l9
	b4:
	}
	// lib/policy_placeholders.rego:29
	return nil
}

// lib_policy_placeholders_pieces is data.arthurlint.lib.policy_placeholders.pieces.
func lib_policy_placeholders_pieces(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// lib/policy_placeholders.rego:59
		result = nil
		if l6 = regort.Dot(l3, &s_parts_5402bf9d); l6 == nil {
			goto b1
		}
		result = regort.Once(result, l6, "function data.arthurlint.lib.policy_placeholders.pieces produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 59, 1)
	}
b1:
	// lib/policy_placeholders.rego:59
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.pieces produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 59, 1)
b2:
	{
		var l6, l7 *ast.Term
		// lib/policy_placeholders.rego:61
		result = nil
		if l6 = regort.Dot(l3, &s_unknown_e867279b); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		l7 = regort.Array(l3)
		result = regort.Once(result, l7, "function data.arthurlint.lib.policy_placeholders.pieces produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 61, 1)
	}
b3:
	// lib/policy_placeholders.rego:61
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.pieces produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 61, 1)
b4:
	// lib/policy_placeholders.rego:59
	return ret
}

// lib_policy_placeholders_left is data.arthurlint.lib.policy_placeholders.left.
func lib_policy_placeholders_left(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l13, l14, l17 *ast.Term
		var v6 []*ast.Term
		// lib/policy_placeholders.rego:54
		v6 = nil
		if l7 = lib_policy_placeholders_pieces(s, l3); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_class); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "placeholder") {
					continue
				}
				if l14 = regort.Dot(l10, &s_unknown_e867279b); l14 == nil {
					continue
				}
				v6 = append(v6, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l17 = lib_policy_placeholders_unique(s, l6); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/policy_placeholders.rego:54
	return nil
}

// lib_policy_placeholders_step is data.arthurlint.lib.policy_placeholders.step.
func lib_policy_placeholders_step(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/policy_placeholders.rego:72
		// 73
		if !regort.Equal(l3, &n_1) {
			goto b2
		}
		// 74
		if !regort.HoldsMatch(&s_0_9_ab870ee0, l4) {
			goto b2
		}
		// 72
		if l10 = s.Call1(&builtin_to_number, l4); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 75
		if l8 = s.Call3(&builtin_replace, l4, &s_1_db229aba, &s__c1049888); l8 == nil {
			goto b3
		}
		if l10 = s.Call3(&builtin_replace, l8, &s_0_adbb334c, &s__39c46605); l10 == nil {
			goto b3
		}
		return l10
	b3:
	}
	// lib/policy_placeholders.rego:72
	return nil
}

// lib_policy_placeholders_path is data.arthurlint.lib.policy_placeholders.path.
func lib_policy_placeholders_path(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l13, l14, l17 *ast.Term
		var v6 []*ast.Term
		// lib/policy_placeholders.rego:68
		v6 = nil
		// 69
		if l7 = s.Call2(&builtin_split, l3, &s__c1049888); l7 == nil {
			goto b2
		}
		if l11 = s.Call3(&builtin_array_slice, l7, &n_1, &n_1000); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l13, l14 = s.Pair(i2)
				// 68
				if l17 = lib_policy_placeholders_step(s, l13, l14); l17 == nil {
					continue
				}
				v6 = append(v6, l17)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_policy_placeholders_text is data.arthurlint.lib.policy_placeholders.text.
func lib_policy_placeholders_text(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/policy_placeholders.rego:63
	result = nil
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	result = regort.Once(result, l3, "function data.arthurlint.lib.policy_placeholders.text produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 63, 1)
b1:
	// lib/policy_placeholders.rego:63
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.text produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 63, 1)
b2:
	{
		var l6 *ast.Term
		// lib/policy_placeholders.rego:65
		result = nil
		if l6 = regort.Dot(l3, &s_unknown_e867279b); l6 == nil {
			goto b3
		}
		result = regort.Once(result, l6, "function data.arthurlint.lib.policy_placeholders.text produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 65, 1)
	}
b3:
	// lib/policy_placeholders.rego:65
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.text produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 65, 1)
b4:
	// lib/policy_placeholders.rego:63
	return ret
}

// lib_policy_placeholders_written is data.arthurlint.lib.policy_placeholders.written.
func lib_policy_placeholders_written(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l13, l16 *ast.Term
		var v6 []*ast.Term
		// lib/policy_placeholders.rego:57
		v6 = nil
		if l7 = lib_policy_placeholders_pieces(s, l3); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = lib_policy_placeholders_text(s, l10); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l16 = s.Call2(&builtin_concat, &s__f3716d84, l6); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/policy_placeholders.rego:57
	return nil
}

// lib_policy_placeholders_keys_work is data.arthurlint.lib.policy_placeholders.keys.
func lib_policy_placeholders_keys_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/policy_placeholders.rego:43
	ret = regort.EmptySet
	{
		var l4, l5, l6, l10, l13, l15, l18, l22, l25, l32, l34, l35, l37 *ast.Term
		// lib/policy_placeholders.rego:43
		// 44
		if l4 = input_holes(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 45
				{
					lo3, hi3 := s.Scan(l6)
					for i3 := lo3; i3 < hi3; i3++ {
						l10 = s.Value(i3)
						// 46
						if l13 = regort.Dot(l10, &s_key); l13 == nil {
							continue
						}
						if l15 = lib_policy_placeholders_left(s, l13); l15 == nil {
							continue
						}
						// 47
						if l18 = regort.Count(l15); l18 == nil {
							continue
						}
						if !regort.HoldsGreater(l18, &n_0) {
							continue
						}
						// 48
						if l22 = lib_policy_placeholders_path(s, l5); l22 == nil {
							continue
						}
						// 49
						if l25 = lib_grammar_element(s, l22); l25 == nil {
							continue
						}
						// 50
						if !regort.HoldsMember(l25, set_44ce3557.Get()) {
							continue
						}
						// 43
						if l32 = lib_policy_placeholders_written(s, l13); l32 == nil {
							continue
						}
						l34 = regort.Array(l32)
						if l35 = s.Call2(&builtin_array_concat, l22, l34); l35 == nil {
							continue
						}
						l37 = regort.Record(&s_at, l35, &s_element, l25, &s_texts, l15)
						ret = regort.SetAdd(ret, l37)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/policy_placeholders.rego:43
	return ret
}

// lib_policy_placeholders_quoted is data.arthurlint.lib.policy_placeholders.quoted.
func lib_policy_placeholders_quoted(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l10, l11 *ast.Term
		// lib/policy_placeholders.rego:81
		result = nil
		if !regort.IsArray(l3) {
			goto b1
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_the_placeholder__q_18f4c76b, l10); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.arthurlint.lib.policy_placeholders.quoted produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 81, 1)
	}
b1:
	// lib/policy_placeholders.rego:81
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.quoted produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 81, 1)
b2:
	{
		var l6, l10, l12, l13 *ast.Term
		// lib/policy_placeholders.rego:83
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b3
		}
		if l10 = lib_policies_quoted(s, l3); l10 == nil {
			goto b3
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_the_placeholders__s_bdf1674a, l12); l13 == nil {
			goto b3
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.policy_placeholders.quoted produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 83, 1)
	}
b3:
	// lib/policy_placeholders.rego:83
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.policy_placeholders.quoted produced conflicting values for the same inputs", "lib/policy_placeholders.rego", 83, 1)
b4:
	// lib/policy_placeholders.rego:81
	return ret
}
