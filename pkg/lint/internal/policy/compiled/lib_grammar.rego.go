// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_grammar_element is data.arthurlint.lib.grammar.element.
func lib_grammar_element(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l13 *ast.Term
		// lib/grammar.rego:29
		// 30
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b2
		}
		if !regort.EqualString(l7, "Statement") {
			goto b2
		}
		// 31
		if l9 = regort.Dot(l3, &n_1); l9 == nil {
			goto b2
		}
		if !regort.HoldsIsNumber(l9) {
			goto b2
		}
		// 32
		if l13 = regort.Dot(l3, &n_2); l13 == nil {
			goto b2
		}
		// 29
		return l13
	b2:
		// 33
		// 34
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "Statement") {
			goto b3
		}
		// 35
		if l9 = regort.Dot(l3, &n_1); l9 == nil {
			goto b3
		}
		if !regort.HoldsIsString(l9) {
			goto b3
		}
		// 33
		return l9
	b3:
		// 37
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b4
		}
		return l7
	b4:
	}
	// lib/grammar.rego:29
	return nil
}

// lib_grammar_value is data.arthurlint.lib.grammar.value.
func lib_grammar_value(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/grammar.rego:40
		// 41
		if l6 = input_value(s); l6 == nil {
			goto b1
		}
		if l8 = regort.ObjectGet(l6, l3, &s_absent_064630c4); l8 == nil {
			goto b1
		}
		// 42
		if !regort.HoldsNotEqual(l8, &s_absent_064630c4) {
			goto b1
		}
		// 40
		return l8
	}
b1:
	// lib/grammar.rego:40
	return nil
}

// lib_grammar_beside is data.arthurlint.lib.grammar.beside.
func lib_grammar_beside(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11, l14, l16, l17 *ast.Term
		// lib/grammar.rego:62
		if l8 = regort.Count(l3); l8 == nil {
			goto b1
		}
		if l11 = s.Call2(&builtin_minus, l8, &n_1); l11 == nil {
			goto b1
		}
		if l14 = s.Call3(&builtin_array_slice, l3, &n_0, l11); l14 == nil {
			goto b1
		}
		l16 = regort.Array(l4)
		if l17 = s.Call2(&builtin_array_concat, l14, l16); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/grammar.rego:62
	return nil
}

// lib_grammar_in_value is data.arthurlint.lib.grammar.in_value.
func lib_grammar_in_value(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/grammar.rego:146
		if l6 = regort.Dot(l3, &s_in_key_63cc9c20); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// lib/grammar.rego:146
	return nil
}

// lib_grammar_under is data.arthurlint.lib.grammar.under.
func lib_grammar_under(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9 *ast.Term
		// lib/grammar.rego:46
		l8 = regort.Array(l4)
		if l9 = s.Call2(&builtin_array_concat, l3, l8); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// lib/grammar.rego:46
	return nil
}

// lib_grammar_legible is data.arthurlint.lib.grammar.legible.
func lib_grammar_legible(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/grammar.rego:112
		if l6 = input_kind(s); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_1c1c17e3.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/grammar.rego:114
	if !regort.HoldsMatch(&s_t_n_r_x20__x_ff_b4a32029, l3) {
		goto b3
	}
	return regort.True
b3:
	// lib/grammar.rego:112
	return nil
}

// lib_grammar_choice is data.arthurlint.lib.grammar.choice.
func lib_grammar_choice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l15, l17 *ast.Term
		var v6 []*ast.Term
		// lib/grammar.rego:74
		v6 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				l11 = regort.Array(l8)
				if l12 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l11); l12 == nil {
					continue
				}
				v6 = append(v6, l12)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		if l15 = s.Call1(&builtin_sort, l6); l15 == nil {
			goto b1
		}
		if l17 = s.Call2(&builtin_concat, &s_or_21fd09ef, l15); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/grammar.rego:74
	return nil
}

// lib_grammar_wanted is data.arthurlint.lib.grammar.wanted.
func lib_grammar_wanted(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/grammar.rego:102
	if !regort.HoldsMember(l3, set_0cb7670e.Get()) {
		goto b1
	}
	return regort.True
b1:
	{
		var l5 *ast.Term
		// lib/grammar.rego:104
		if !regort.EqualString(l3, "Resource") {
			goto b3
		}
		if l5 = input_kind(s); l5 == nil {
			goto b3
		}
		if !regort.EqualString(l5, "IdentityPolicy") {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l5 *ast.Term
		// lib/grammar.rego:106
		if !regort.EqualString(l3, "Principal") {
			goto b5
		}
		if l5 = input_kind(s); l5 == nil {
			goto b5
		}
		if !regort.HoldsMember(l5, set_1352ae74.Get()) {
			goto b5
		}
		return regort.True
	}
b5:
	// lib/grammar.rego:102
	return nil
}

// lib_grammar_place_of is data.arthurlint.lib.grammar.place_of.
func lib_grammar_place_of(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// lib/grammar.rego:85
		result = nil
		if l6 = regort.Dot(l3, &s_element); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "Statement") {
			goto b1
		}
		result = regort.Once(result, &s_policy, "function data.arthurlint.lib.grammar.place_of produced conflicting values for the same inputs", "lib/grammar.rego", 85, 1)
	}
b1:
	// lib/grammar.rego:85
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.place_of produced conflicting values for the same inputs", "lib/grammar.rego", 85, 1)
b2:
	{
		var l6 *ast.Term
		// lib/grammar.rego:87
		result = nil
		if l6 = regort.Dot(l3, &s_element); l6 == nil {
			goto b3
		}
		if !regort.HoldsNotEqual(l6, &s_Statement) {
			goto b3
		}
		result = regort.Once(result, &s_statement, "function data.arthurlint.lib.grammar.place_of produced conflicting values for the same inputs", "lib/grammar.rego", 87, 1)
	}
b3:
	// lib/grammar.rego:87
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.place_of produced conflicting values for the same inputs", "lib/grammar.rego", 87, 1)
b4:
	// lib/grammar.rego:85
	return ret
}

// lib_grammar_elements_work is data.arthurlint.lib.grammar.elements.
func lib_grammar_elements_work(s *regort.State) *ast.Term {
	// lib/grammar.rego:17
	return object_836092f5.Get()
}

// lib_grammar_singular is data.arthurlint.lib.grammar.singular.
func lib_grammar_singular(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10 *ast.Term
		// lib/grammar.rego:54
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if l10 = s.Call2(&builtin_trim_suffix, l8, &s_s); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// lib/grammar.rego:54
	return nil
}

// lib_grammar_twin is data.arthurlint.lib.grammar.twin.
func lib_grammar_twin(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l9, l11, l14, l16, l18, l20, l22 *ast.Term
		// lib/grammar.rego:49
		// 50
		if l9 = regort.Dot(object_836092f5.Get(), l4); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 51
				if l14 = regort.Lower(l11); l14 == nil {
					continue
				}
				if l16 = lib_grammar_singular(s, l3); l16 == nil {
					continue
				}
				if l18 = regort.TrimSpace(l3); l18 == nil {
					continue
				}
				if l20 = regort.Lower(l18); l20 == nil {
					continue
				}
				l22 = regort.Set(l16, l20)
				if !regort.HoldsMember(l14, l22) {
					continue
				}
				// 49
				result = regort.Once(result, l11, "function data.arthurlint.lib.grammar.twin produced conflicting values for the same inputs", "lib/grammar.rego", 49, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/grammar.rego:49
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/grammar.rego:49
	return nil
}

// lib_grammar_near is data.arthurlint.lib.grammar.near.
func lib_grammar_near(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l10 *ast.Term
		// lib/grammar.rego:57
		result = nil
		if l8 = lib_grammar_twin(s, l3, l4); l8 == nil {
			goto b1
		}
		l10 = regort.Set(l8)
		result = regort.Once(result, l10, "function data.arthurlint.lib.grammar.near produced conflicting values for the same inputs", "lib/grammar.rego", 57, 1)
	}
b1:
	// lib/grammar.rego:57
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.near produced conflicting values for the same inputs", "lib/grammar.rego", 57, 1)
b2:
	{
		var l10, l12 *ast.Term
		// lib/grammar.rego:59
		result = nil
		if !regort.Holds(lib_grammar_twin(s, l3, l4)) {
			goto b4
		}
		goto b3
	b4:
		if l10 = regort.Dot(object_836092f5.Get(), l4); l10 == nil {
			goto b3
		}
		if l12 = lib_words_closest(s, l3, l10); l12 == nil {
			goto b3
		}
		result = regort.Once(result, l12, "function data.arthurlint.lib.grammar.near produced conflicting values for the same inputs", "lib/grammar.rego", 59, 1)
	}
b3:
	// lib/grammar.rego:59
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.near produced conflicting values for the same inputs", "lib/grammar.rego", 59, 1)
b5:
	// lib/grammar.rego:57
	return ret
}

// lib_grammar_told is data.arthurlint.lib.grammar.told.
func lib_grammar_told(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l14, l15, l17, l19, l21, l23, l27, l30, l33, l35, l36, l40 *ast.Term
		// lib/grammar.rego:77
		// 78
		if l7 = input_facts_unknown_elements_a23418c1(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 79
				if l12 = lib_grammar_place_of(s, l3); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l9, &s_in); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l12) {
					continue
				}
				// 80
				if l15 = regort.Dot(l9, &s_at); l15 == nil {
					continue
				}
				if l17 = lib_grammar_beside(s, l15, &s__f3716d84); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l3, &s_at); l19 == nil {
					continue
				}
				if l21 = lib_grammar_under(s, l19, &s__f3716d84); l21 == nil {
					continue
				}
				if !regort.Equal(l17, l21) {
					continue
				}
				// 81
				if l23 = regort.Dot(l9, &s_name); l23 == nil {
					continue
				}
				if l27 = lib_grammar_near(s, l23, l14); l27 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l27)
					for i2 := lo2; i2 < hi2; i2++ {
						l30 = s.Value(i2)
						// 82
						if l33 = regort.Dot(l3, &s_element); l33 == nil {
							continue
						}
						l35 = regort.Array(&s_Not, l33)
						if l36 = s.Call2(&builtin_concat, &s__f3716d84, l35); l36 == nil {
							continue
						}
						l40 = regort.Set(l36, l33)
						if !regort.HoldsMember(l30, l40) {
							continue
						}
						// 77
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/grammar.rego:77
	return nil
}

// lib_grammar_gaps_work is data.arthurlint.lib.grammar.gaps.
func lib_grammar_gaps_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11 *ast.Term
		var v4 []*ast.Term
		// lib/grammar.rego:96
		v4 = nil
		// 97
		if l6 = input_facts_missing_elements_f9e2b631(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 98
				if l11 = regort.Dot(l8, &s_element); l11 == nil {
					continue
				}
				if lib_grammar_wanted(s, l11) == nil {
					continue
				}
				// 99
				if lib_grammar_told(s, l8) == nil {
					goto b4
				}
				continue
			b4:
				// 96
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_grammar_missing_work is data.arthurlint.lib.grammar.missing.
func lib_grammar_missing_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l13, l16, l17, l18, l21 *ast.Term
		var v10 []*ast.Term
		// lib/grammar.rego:90
		l4 = regort.EmptyObject
		// 91
		if l5 = lib_grammar_gaps(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 92
				v10 = nil
				{
					lo4, hi4 := s.Scan(l5)
					for i4 := lo4; i4 < hi4; i4++ {
						l13 = s.Value(i4)
						if l16 = regort.Dot(l13, &s_at); l16 == nil {
							continue
						}
						if l17 = regort.Dot(l7, &s_at); l17 == nil {
							continue
						}
						if !regort.Equal(l16, l17) {
							continue
						}
						if l18 = regort.Dot(l13, &s_element); l18 == nil {
							continue
						}
						v10 = append(v10, l18)
					}
					s.Leave(lo4)
				}
				l10 = regort.Array(v10...)
				// 90
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				l4 = regort.InsertOnce(l4, l21, l10, "lib/grammar.rego", 90, 12)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// lib_grammar_several is data.arthurlint.lib.grammar.several.
func lib_grammar_several(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/grammar.rego:109
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/grammar.rego:109
	return nil
}

// lib_grammar_last is data.arthurlint.lib.grammar.last.
func lib_grammar_last(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/grammar.rego:136
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/grammar.rego:136
	return nil
}

// lib_grammar_holder is data.arthurlint.lib.grammar.holder.
func lib_grammar_holder(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l11, l12 *ast.Term
		// lib/grammar.rego:132
		result = nil
		if l6 = lib_grammar_last(s, l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l6) {
			goto b1
		}
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_s_is_79d041c3, l11); l12 == nil {
			goto b1
		}
		result = regort.Once(result, l12, "function data.arthurlint.lib.grammar.holder produced conflicting values for the same inputs", "lib/grammar.rego", 132, 1)
	}
b1:
	// lib/grammar.rego:132
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.holder produced conflicting values for the same inputs", "lib/grammar.rego", 132, 1)
b2:
	{
		var l6, l9, l12, l14, l16, l17 *ast.Term
		// lib/grammar.rego:134
		result = nil
		if l6 = lib_grammar_last(s, l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsIsNumber(l6) {
			goto b3
		}
		if l9 = regort.Count(l3); l9 == nil {
			goto b3
		}
		if l12 = s.Call2(&builtin_minus, l9, &n_2); l12 == nil {
			goto b3
		}
		if l14 = regort.Dot(l3, l12); l14 == nil {
			goto b3
		}
		l16 = regort.Array(l14)
		if l17 = s.Call2(&builtin_sprintf, &s_s_holds_8d015c02, l16); l17 == nil {
			goto b3
		}
		result = regort.Once(result, l17, "function data.arthurlint.lib.grammar.holder produced conflicting values for the same inputs", "lib/grammar.rego", 134, 1)
	}
b3:
	// lib/grammar.rego:134
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.holder produced conflicting values for the same inputs", "lib/grammar.rego", 134, 1)
b4:
	// lib/grammar.rego:132
	return ret
}

// lib_grammar_found is data.arthurlint.lib.grammar.found.
func lib_grammar_found(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10, l12, l14 *ast.Term
		// lib/grammar.rego:117
		result = nil
		if l6 = regort.Dot(l3, &s_found); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_75099cc9.Get()) {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_at); l10 == nil {
			goto b1
		}
		if l12 = lib_grammar_value(s, l10); l12 == nil {
			goto b1
		}
		if l14 = lib_scalars_described(s, l12); l14 == nil {
			goto b1
		}
		result = regort.Once(result, l14, "function data.arthurlint.lib.grammar.found produced conflicting values for the same inputs", "lib/grammar.rego", 117, 1)
	}
b1:
	// lib/grammar.rego:117
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.found produced conflicting values for the same inputs", "lib/grammar.rego", 117, 1)
b2:
	{
		var l8, l10 *ast.Term
		// lib/grammar.rego:119
		result = nil
		if l8 = regort.Dot(l3, &s_found); l8 == nil {
			goto b3
		}
		if l10 = regort.Dot(object_884f150a.Get(), l8); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.grammar.found produced conflicting values for the same inputs", "lib/grammar.rego", 119, 1)
	}
b3:
	// lib/grammar.rego:119
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.found produced conflicting values for the same inputs", "lib/grammar.rego", 119, 1)
b4:
	// lib/grammar.rego:117
	return ret
}

// lib_grammar_wanted_words_work is data.arthurlint.lib.grammar.wanted_words.
func lib_grammar_wanted_words_work(s *regort.State) *ast.Term {
	// lib/grammar.rego:122
	return object_bfc4973c.Get()
}

// lib_grammar_capital is data.arthurlint.lib.grammar.capital.
func lib_grammar_capital(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/grammar.rego:217
	result = nil
	if !regort.Equal(l3, &n_0) {
		goto b1
	}
	result = regort.Once(result, l4, "function data.arthurlint.lib.grammar.capital produced conflicting values for the same inputs", "lib/grammar.rego", 217, 1)
b1:
	// lib/grammar.rego:217
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.capital produced conflicting values for the same inputs", "lib/grammar.rego", 217, 1)
b2:
	{
		var l12, l14, l18, l20, l21 *ast.Term
		// lib/grammar.rego:219
		result = nil
		if !regort.HoldsGreater(l3, &n_0) {
			goto b3
		}
		if l12 = regort.Substring(l4, &n_0, &n_1); l12 == nil {
			goto b3
		}
		if l14 = s.Call1(&builtin_upper, l12); l14 == nil {
			goto b3
		}
		if l18 = regort.Substring(l4, &n_1, &n_8cc61237); l18 == nil {
			goto b3
		}
		l20 = regort.Array(l14, l18)
		if l21 = s.Call2(&builtin_concat, &s__f3716d84, l20); l21 == nil {
			goto b3
		}
		result = regort.Once(result, l21, "function data.arthurlint.lib.grammar.capital produced conflicting values for the same inputs", "lib/grammar.rego", 219, 1)
	}
b3:
	// lib/grammar.rego:219
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.capital produced conflicting values for the same inputs", "lib/grammar.rego", 219, 1)
b4:
	// lib/grammar.rego:217
	return ret
}

// lib_grammar_stripped is data.arthurlint.lib.grammar.stripped.
func lib_grammar_stripped(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l13, l16 *ast.Term
		var v6 []*ast.Term
		// lib/grammar.rego:215
		v6 = nil
		if l7 = s.Call2(&builtin_regex_split, &s_A_Za_z0_9_c609cd43, l3); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9, l10 = s.Pair(i2)
				if l13 = lib_grammar_capital(s, l9, l10); l13 == nil {
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
	// lib/grammar.rego:215
	return nil
}

// lib_grammar_lettered is data.arthurlint.lib.grammar.lettered.
func lib_grammar_lettered(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/grammar.rego:228
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/grammar.rego:228
	return nil
}

// lib_grammar_sole is data.arthurlint.lib.grammar.sole.
func lib_grammar_sole(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l15, l18 *ast.Term
		var v6 []*ast.Term
		// lib/grammar.rego:222
		v6 = nil
		if l8 = input_facts_statements(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_sid); l13 == nil {
					continue
				}
				if l15 = lib_grammar_stripped(s, l13); l15 == nil {
					continue
				}
				if !regort.Equal(l15, l3) {
					continue
				}
				v6 = append(v6, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l18 = regort.Count(l6); l18 == nil {
			goto b1
		}
		if !regort.Equal(l18, &n_1) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/grammar.rego:222
	return nil
}

// lib_grammar_unused is data.arthurlint.lib.grammar.unused.
func lib_grammar_unused(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l15 *ast.Term
		var v6 []*ast.Term
		// lib/grammar.rego:225
		v6 = nil
		if l8 = input_facts_statements(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_sid); l13 == nil {
					continue
				}
				if !regort.Equal(l13, l3) {
					continue
				}
				v6 = append(v6, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l15 = regort.Count(l6); l15 == nil {
			goto b1
		}
		if !regort.Equal(l15, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/grammar.rego:225
	return nil
}

// lib_grammar_misnamed is data.arthurlint.lib.grammar.misnamed.
func lib_grammar_misnamed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13, l15 *ast.Term
		// lib/grammar.rego:67
		// 68
		if l7 = input_facts_unknown_elements_a23418c1(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 69
				if l12 = regort.Dot(l9, &s_in); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "policy") {
					continue
				}
				// 70
				if l13 = regort.Dot(l9, &s_name); l13 == nil {
					continue
				}
				if l15 = lib_grammar_near(s, l13, &s_policy); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l3, l15) {
					continue
				}
				// 67
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/grammar.rego:67
	return nil
}

// lib_grammar_unnamed is data.arthurlint.lib.grammar.unnamed.
func lib_grammar_unnamed(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/grammar.rego:65
	if lib_grammar_misnamed(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/grammar.rego:65
	return nil
}

// lib_grammar_applied is data.arthurlint.lib.grammar.applied.
func lib_grammar_applied(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l14 *ast.Term
		// lib/grammar.rego:139
		// 140
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_6c23c53b.Get()) {
			goto b1
		}
		// 141
		if l10 = regort.Dot(l3, &s_element); l10 == nil {
			goto b1
		}
		if !regort.HoldsMember(l10, set_4cfde521.Get()) {
			goto b1
		}
		// 142
		if l14 = regort.Dot(l3, &s_in_key_63cc9c20); l14 == nil {
			goto b2
		}
		if regort.IsFalse(l14) {
			goto b2
		}
		goto b1
	b2:
		// 139
		return regort.True
	}
b1:
	// lib/grammar.rego:139
	return nil
}

// lib_grammar_versions_work is data.arthurlint.lib.grammar.versions.
func lib_grammar_versions_work(s *regort.State) *ast.Term {
	// lib/grammar.rego:26
	return set_484bed88.Get()
}

// lib_grammar_varied_work is data.arthurlint.lib.grammar.varied.
func lib_grammar_varied_work(s *regort.State) *ast.Term {
	{
		var l5, l7 *ast.Term
		// lib/grammar.rego:154
		// 155
		if l5 = input_facts_variables(s); l5 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l5)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				// 156
				if lib_grammar_applied(s, l7) == nil {
					continue
				}
				// 154
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/grammar.rego:154
	return nil
}

// lib_grammar_listed is data.arthurlint.lib.grammar.listed.
func lib_grammar_listed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/grammar.rego:202
	result = nil
	if !regort.IsArray(l3) {
		goto b1
	}
	result = regort.Once(result, l3, "function data.arthurlint.lib.grammar.listed produced conflicting values for the same inputs", "lib/grammar.rego", 202, 1)
b1:
	// lib/grammar.rego:202
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.listed produced conflicting values for the same inputs", "lib/grammar.rego", 202, 1)
b2:
	{
		var l7 *ast.Term
		// lib/grammar.rego:204
		result = nil
		if !regort.IsArray(l3) {
			goto b4
		}
		goto b3
	b4:
		l7 = regort.Array(l3)
		result = regort.Once(result, l7, "function data.arthurlint.lib.grammar.listed produced conflicting values for the same inputs", "lib/grammar.rego", 204, 1)
	}
b3:
	// lib/grammar.rego:204
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.grammar.listed produced conflicting values for the same inputs", "lib/grammar.rego", 204, 1)
b5:
	// lib/grammar.rego:202
	return ret
}

// lib_grammar_statements_work is data.arthurlint.lib.grammar.statements.
func lib_grammar_statements_work(s *regort.State) *ast.Term {
	{
		var l5, l7 *ast.Term
		// lib/grammar.rego:200
		if l5 = input_value_Statement(s); l5 == nil {
			goto b1
		}
		if l7 = lib_grammar_listed(s, l5); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// lib/grammar.rego:200
	return nil
}

// lib_grammar_values_work is data.arthurlint.lib.grammar.values.
func lib_grammar_values_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/grammar.rego:181
	ret = regort.EmptySet
	{
		var l4, l6, l12, l15, l17, l20 *ast.Term
		// lib/grammar.rego:181
		// 182
		if l4 = lib_grammar_statements(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 183
				{
					lo3, hi3 := s.Scan(array_a5c03586.Get())
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 184
						if l15 = regort.Dot(l6, l12); l15 == nil {
							continue
						}
						if l17 = lib_grammar_listed(s, l15); l17 == nil {
							continue
						}
						{
							lo4, hi4 := s.Scan(l17)
							for i4 := lo4; i4 < hi4; i4++ {
								l20 = s.Value(i4)
								// 181
								ret = regort.SetAdd(ret, l20)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l11, l14, l17 *ast.Term
		// lib/grammar.rego:187
		// 188
		if l4 = lib_grammar_statements(s); l4 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l6 = s.Value(i6)
				// 189
				if l9 = regort.Dot(l6, &s_Condition); l9 == nil {
					continue
				}
				{
					lo7, hi7 := s.Scan(l9)
					for i7 := lo7; i7 < hi7; i7++ {
						l11 = s.Value(i7)
						// 190
						if l14 = lib_grammar_listed(s, l11); l14 == nil {
							continue
						}
						{
							lo8, hi8 := s.Scan(l14)
							for i8 := lo8; i8 < hi8; i8++ {
								l17 = s.Value(i8)
								// 187
								ret = regort.SetAdd(ret, l17)
							}
							s.Leave(lo8)
						}
					}
					s.Leave(lo7)
				}
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l4, l6, l9, l11, l15, l18, l21 *ast.Term
		// lib/grammar.rego:193
		// 194
		if l4 = lib_grammar_statements(s); l4 == nil {
			goto b10
		}
		{
			lo10, hi10 := s.Scan(l4)
			for i10 := lo10; i10 < hi10; i10++ {
				l6 = s.Value(i10)
				// 195
				if l9 = regort.Dot(l6, &s_Condition); l9 == nil {
					continue
				}
				{
					lo11, hi11 := s.Scan(l9)
					for i11 := lo11; i11 < hi11; i11++ {
						l11 = s.Value(i11)
						// 196
						{
							lo12, hi12 := s.Scan(l11)
							for i12 := lo12; i12 < hi12; i12++ {
								l15 = s.Value(i12)
								// 197
								if l18 = lib_grammar_listed(s, l15); l18 == nil {
									continue
								}
								{
									lo13, hi13 := s.Scan(l18)
									for i13 := lo13; i13 < hi13; i13++ {
										l21 = s.Value(i13)
										// 193
										ret = regort.SetAdd(ret, l21)
									}
									s.Leave(lo13)
								}
							}
							s.Leave(lo12)
						}
					}
					s.Leave(lo11)
				}
			}
			s.Leave(lo10)
		}
	}
b10:
	// lib/grammar.rego:181
	return ret
}

// lib_grammar_obscured_work is data.arthurlint.lib.grammar.obscured.
func lib_grammar_obscured_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9 *ast.Term
		// lib/grammar.rego:159
		// 160
		l4 = lib_grammar_values(s)
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 161
				if l9 = regort.Dot(l6, &s_class); l9 == nil {
					continue
				}
				if !regort.EqualString(l9, "ref") {
					continue
				}
				// 159
				return regort.True
			}
			s.Leave(lo1)
		}
	}
	// lib/grammar.rego:159
	return nil
}

// lib_grammar_unvaried_work is data.arthurlint.lib.grammar.unvaried.
func lib_grammar_unvaried_work(s *regort.State) *ast.Term {
	// lib/grammar.rego:149
	// 150
	if lib_grammar_varied(s) == nil {
		goto b2
	}
	goto b1
b2:
	// 151
	if lib_grammar_obscured(s) == nil {
		goto b3
	}
	goto b1
b3:
	// 149
	return regort.True
b1:
	// lib/grammar.rego:149
	return nil
}

// lib_grammar_holed_work is data.arthurlint.lib.grammar.holed.
func lib_grammar_holed_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// lib/grammar.rego:170
		// 171
		l4 = lib_grammar_values(s)
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 172
				if lib_uncertain(s, l6) == nil {
					continue
				}
				// 170
				return regort.True
			}
			s.Leave(lo1)
		}
	}
	{
		var l4, l6 *ast.Term
		// lib/grammar.rego:175
		// 176
		l4 = lib_grammar_values(s)
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 177
				if lib_matches(s, l6, &s__e0f8dcd2) == nil {
					continue
				}
				// 175
				return regort.True
			}
			s.Leave(lo4)
		}
	}
	// lib/grammar.rego:170
	return nil
}

// lib_grammar_free_work is data.arthurlint.lib.grammar.free.
func lib_grammar_free_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/grammar.rego:165
		// 166
		if l5 = input_facts_variables(s); l5 == nil {
			goto b2
		}
		if regort.IsFalse(l5) {
			goto b2
		}
		goto b1
	b2:
		// 167
		if lib_grammar_holed(s) == nil {
			goto b3
		}
		goto b1
	b3:
		// 165
		return regort.True
	}
b1:
	// lib/grammar.rego:165
	return nil
}

// lib_grammar_modern is data.arthurlint.lib.grammar.modern.
func lib_grammar_modern(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l8, l9, l10 *ast.Term
		// lib/grammar.rego:207
		// 211
		if lib_grammar_free(s) == nil {
			goto b2
		}
		// 207
		l10 = regort.Record(&s_at, array_1577602d.Get(), &s_op, l3, &s_value, &s_2012_10_17_9164872c)
		l9 = regort.Array(l10)
		l8 = regort.Record(&s_edits, l9, &s_title, &s_Set_Version_to__2012_10__3be6be52)
		l7 = regort.Record(&s_fix, l8)
		return l7
	b2:
		// 212
		return regort.EmptyObject
	}
}
