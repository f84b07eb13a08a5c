// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_words_common is data.arthurlint.lib.words.common.
func lib_words_common(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l11, l13, l14, l17, l20, l30 *ast.Term
		var v8 []*ast.Term
		// lib/words.rego:80
		v8 = nil
		if l9 = regort.Count(l3); l9 == nil {
			goto b2
		}
		if l11 = regort.Count(l4); l11 == nil {
			goto b2
		}
		l13 = regort.Array(l9, l11)
		if l14 = s.Call1(&builtin_min, l13); l14 == nil {
			goto b2
		}
		if l17 = s.Call2(&builtin_numbers_range, &n_0, l14); l17 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l17)
			for i2 := lo2; i2 < hi2; i2++ {
				l20 = s.Value(i2)
				if !regort.EqualSubstrings(l3, &n_0, l20, l4, &n_0, l20) {
					continue
				}
				v8 = append(v8, l20)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		if l30 = s.Call1(&builtin_max, l8); l30 == nil {
			goto b1
		}
		return l30
	}
b1:
	// lib/words.rego:80
	return nil
}

// lib_words_reversed is data.arthurlint.lib.words.reversed.
func lib_words_reversed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/words.rego:63
		if l6 = s.Call1(&builtin_strings_reverse, l3); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// lib/words.rego:63
	return nil
}

// lib_words_core is data.arthurlint.lib.words.core.
func lib_words_core(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12, l14, l16 *ast.Term
		// lib/words.rego:77
		if l10 = regort.Count(l3); l10 == nil {
			goto b1
		}
		if l12 = s.Call2(&builtin_minus, l10, l4); l12 == nil {
			goto b1
		}
		if l14 = s.Call2(&builtin_minus, l12, l5); l14 == nil {
			goto b1
		}
		if l16 = regort.Substring(l3, l4, l14); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/words.rego:77
	return nil
}

// lib_words_cut is data.arthurlint.lib.words.cut.
func lib_words_cut(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l12, l14, l17, l19, l21, l24, l26, l28 *ast.Term
		// lib/words.rego:72
		// 73
		if l8 = lib_words_common(s, l3, l4); l8 == nil {
			goto b1
		}
		// 74
		if l12 = regort.Substring(l3, l8, &n_8cc61237); l12 == nil {
			goto b1
		}
		if l14 = lib_words_reversed(s, l12); l14 == nil {
			goto b1
		}
		if l17 = regort.Substring(l4, l8, &n_8cc61237); l17 == nil {
			goto b1
		}
		if l19 = lib_words_reversed(s, l17); l19 == nil {
			goto b1
		}
		if l21 = lib_words_common(s, l14, l19); l21 == nil {
			goto b1
		}
		// 72
		if l24 = lib_words_core(s, l3, l8, l21); l24 == nil {
			goto b1
		}
		if l26 = lib_words_core(s, l4, l8, l21); l26 == nil {
			goto b1
		}
		l28 = regort.Array(l24, l26)
		return l28
	}
b1:
	// lib/words.rego:72
	return nil
}

// lib_words_one_edit is data.arthurlint.lib.words.one_edit.
func lib_words_one_edit(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/words.rego:49
	if !regort.EqualString(l3, "") {
		goto b1
	}
	if !regort.EqualString(l4, "") {
		goto b1
	}
	return regort.True
b1:
	{
		var l8, l10, l12 *ast.Term
		// lib/words.rego:51
		if l8 = regort.Count(l3); l8 == nil {
			goto b3
		}
		if l10 = regort.Count(l4); l10 == nil {
			goto b3
		}
		if l12 = s.Call2(&builtin_plus, l8, l10); l12 == nil {
			goto b3
		}
		if !regort.Equal(l12, &n_1) {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l8, l11 *ast.Term
		// lib/words.rego:53
		// 54
		if l8 = regort.Count(l3); l8 == nil {
			goto b5
		}
		if !regort.Equal(l8, &n_1) {
			goto b5
		}
		// 55
		if l11 = regort.Count(l4); l11 == nil {
			goto b5
		}
		if !regort.Equal(l11, &n_1) {
			goto b5
		}
		// 53
		return regort.True
	}
b5:
	{
		var l8, l11 *ast.Term
		// lib/words.rego:58
		// 59
		if l8 = regort.Count(l3); l8 == nil {
			goto b7
		}
		if !regort.Equal(l8, &n_2) {
			goto b7
		}
		// 60
		if l11 = lib_words_reversed(s, l4); l11 == nil {
			goto b7
		}
		if !regort.Equal(l3, l11) {
			goto b7
		}
		// 58
		return regort.True
	}
b7:
	// lib/words.rego:49
	return nil
}

// lib_words_within_one is data.arthurlint.lib.words.within_one.
func lib_words_within_one(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l12, l15 *ast.Term
		// lib/words.rego:10
		// 11
		if l8 = lib_words_cut(s, l3, l4); l8 == nil {
			goto b1
		}
		// 12
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b1
		}
		if l15 = regort.Dot(l8, &n_1); l15 == nil {
			goto b1
		}
		if lib_words_one_edit(s, l12, l15) == nil {
			goto b1
		}
		// 10
		return regort.True
	}
b1:
	// lib/words.rego:10
	return nil
}

// lib_words_swapped is data.arthurlint.lib.words.swapped.
func lib_words_swapped(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l14, l18, l20, l24 *ast.Term
		// lib/words.rego:66
		// 67
		if l8 = regort.Count(l3); l8 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l8, &n_1) {
			goto b1
		}
		// 68
		if l14 = regort.Substring(l3, &n_0, &n_2); l14 == nil {
			goto b1
		}
		if l18 = regort.Substring(l4, &n_0, &n_2); l18 == nil {
			goto b1
		}
		if l20 = lib_words_reversed(s, l18); l20 == nil {
			goto b1
		}
		if !regort.Equal(l14, l20) {
			goto b1
		}
		// 66
		if l24 = regort.Substring(l3, &n_2, &n_8cc61237); l24 == nil {
			goto b1
		}
		return l24
	}
b1:
	// lib/words.rego:66
	return nil
}

// lib_words_within_two is data.arthurlint.lib.words.within_two.
func lib_words_within_two(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/words.rego:16
	if lib_words_within_one(s, l3, l4) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l8, l12, l16, l19, l23, l45, l46, l47, l48, l51, l55, l58 *ast.Term
		// lib/words.rego:18
		// 19
		if l8 = lib_words_cut(s, l3, l4); l8 == nil {
			goto b3
		}
		// 21
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b3
		}
		if l16 = regort.Substring(l12, &n_1, &n_8cc61237); l16 == nil {
			goto b3
		}
		// 22
		if l19 = regort.Dot(l8, &n_1); l19 == nil {
			goto b3
		}
		if l23 = regort.Substring(l19, &n_1, &n_8cc61237); l23 == nil {
			goto b3
		}
		// 20
		l46 = regort.Array(l16, l19)
		l47 = regort.Array(l12, l23)
		l48 = regort.Array(l16, l23)
		l45 = regort.Array(l46, l47, l48)
		{
			lo3, hi3 := s.Scan(l45)
			for i3 := lo3; i3 < hi3; i3++ {
				l51 = s.Value(i3)
				// 25
				if l55 = regort.Dot(l51, &n_0); l55 == nil {
					continue
				}
				if l58 = regort.Dot(l51, &n_1); l58 == nil {
					continue
				}
				if lib_words_within_one(s, l55, l58) == nil {
					continue
				}
				// 18
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b3:
	{
		var l8, l12, l15, l17, l24 *ast.Term
		// lib/words.rego:28
		// 29
		if l8 = lib_words_cut(s, l3, l4); l8 == nil {
			goto b6
		}
		// 30
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b6
		}
		if l15 = regort.Dot(l8, &n_1); l15 == nil {
			goto b6
		}
		if l17 = lib_words_swapped(s, l12, l15); l17 == nil {
			goto b6
		}
		if l24 = regort.Substring(l15, &n_2, &n_8cc61237); l24 == nil {
			goto b6
		}
		if lib_words_within_one(s, l17, l24) == nil {
			goto b6
		}
		// 28
		return regort.True
	}
b6:
	// lib/words.rego:16
	return nil
}

// lib_words_closest is data.arthurlint.lib.words.closest.
func lib_words_closest(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l13, l15, l17, l19 *ast.Term
		// lib/words.rego:34
		// 35
		l8 = regort.EmptySet
		{
			lo3, hi3 := s.Scan(l4)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				if l13 = regort.Lower(l3); l13 == nil {
					continue
				}
				if l15 = regort.Lower(l10); l15 == nil {
					continue
				}
				if lib_words_within_one(s, l13, l15) == nil {
					continue
				}
				l8 = regort.SetAdd(l8, l10)
			}
			s.Leave(lo3)
		}
		// 36
		if l19 = regort.Count(l8); l19 == nil {
			goto b2
		}
		if !regort.HoldsGreater(l19, &n_0) {
			goto b2
		}
		// 34
		return l8
	b2:
		// 37
		l8 = regort.EmptySet
		// 38
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l10 = s.Value(i6)
				// 39
				if l13 = regort.Count(l10); l13 == nil {
					continue
				}
				if !regort.HoldsGreater(l13, &n_4) {
					continue
				}
				// 40
				if l17 = regort.Lower(l3); l17 == nil {
					continue
				}
				if l19 = regort.Lower(l10); l19 == nil {
					continue
				}
				if lib_words_within_two(s, l17, l19) == nil {
					continue
				}
				// 37
				l8 = regort.SetAdd(l8, l10)
			}
			s.Leave(lo6)
		}
		return l8
	}
}

// lib_words_did_you_mean is data.arthurlint.lib.words.did_you_mean.
func lib_words_did_you_mean(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11, l15, l17, l20, l21, l24, l26, l28, l29 *ast.Term
		var v15 []*ast.Term
		// lib/words.rego:44
		// 45
		if l8 = lib_words_closest(s, l3, l4); l8 == nil {
			goto b2
		}
		// 46
		if l11 = regort.Count(l8); l11 == nil {
			goto b2
		}
		if !regort.HoldsGreater(l11, &n_0) {
			goto b2
		}
		// 44
		v15 = nil
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l17 = s.Value(i3)
				l20 = regort.Array(l17)
				if l21 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l20); l21 == nil {
					continue
				}
				v15 = append(v15, l21)
			}
			s.Leave(lo3)
		}
		l15 = regort.Array(v15...)
		if l24 = s.Call1(&builtin_sort, l15); l24 == nil {
			goto b2
		}
		if l26 = s.Call2(&builtin_concat, &s_or_21fd09ef, l24); l26 == nil {
			goto b2
		}
		l28 = regort.Array(l26)
		if l29 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_0c30844e, l28); l29 == nil {
			goto b2
		}
		return l29
	b2:
		// 47
		return &s__f3716d84
	}
}
