// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// snippets_builtins_t_startswith_work is data.snippets.builtins.t_startswith.
func snippets_builtins_t_startswith_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:4
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.StartsWith(l7, &s_a); l10 == nil {
					continue
				}
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_startswith_holds_work is data.snippets.builtins.t_startswith_holds.
func snippets_builtins_t_startswith_holds_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// builtins.rego:6
	ret = regort.EmptySet
	{
		var l4, l6 *ast.Term
		// builtins.rego:6
		// 7
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 8
				if !regort.HoldsStartsWith(l6, &s_a) {
					continue
				}
				// 6
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// builtins.rego:6
	return ret
}

// snippets_builtins_t_endswith_work is data.snippets.builtins.t_endswith.
func snippets_builtins_t_endswith_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		// builtins.rego:11
		l4 = regort.EmptySet
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.EndsWith(l7, &s_b); l10 == nil {
					continue
				}
				l4 = regort.SetAdd(l4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_builtins_t_endswith_holds_work is data.snippets.builtins.t_endswith_holds.
func snippets_builtins_t_endswith_holds_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// builtins.rego:13
	ret = regort.EmptySet
	{
		var l4, l6 *ast.Term
		// builtins.rego:13
		// 14
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 15
				if !regort.HoldsEndsWith(l6, &s_b) {
					goto b4
				}
				continue
			b4:
				// 13
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// builtins.rego:13
	return ret
}

// snippets_builtins_t_contains_work is data.snippets.builtins.t_contains.
func snippets_builtins_t_contains_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:18
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Contains(l7, &s_b); l10 == nil {
					continue
				}
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_contains_holds_work is data.snippets.builtins.t_contains_holds.
func snippets_builtins_t_contains_holds_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// builtins.rego:20
	ret = regort.EmptySet
	{
		var l4, l6, l9 *ast.Term
		// builtins.rego:20
		// 21
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 22
				if l9 = input_a(s); l9 == nil {
					continue
				}
				if !regort.HoldsContains(l6, l9) {
					continue
				}
				// 20
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// builtins.rego:20
	return ret
}

// snippets_builtins_t_count_work is data.snippets.builtins.t_count.
func snippets_builtins_t_count_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9, l11, l17, l20 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:25
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		if l7 = input_object(s); l7 == nil {
			goto b2
		}
		if l9 = input_a(s); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l5, l7, l9, &s__924046e4, set_83c87f4c.Get())
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l17 = s.Value(i2)
				if l20 = regort.Count(l17); l20 == nil {
					continue
				}
				v4 = append(v4, l20)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_lower_work is data.snippets.builtins.t_lower.
func snippets_builtins_t_lower_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:27
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Lower(l7); l10 == nil {
					continue
				}
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_trim_work is data.snippets.builtins.t_trim.
func snippets_builtins_t_trim_work(s *regort.State) *ast.Term {
	{
		var l4, l9, l12 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:29
		v4 = nil
		{
			lo2, hi2 := s.Scan(array_f67f4dd4.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.TrimSpace(l9); l12 == nil {
					continue
				}
				v4 = append(v4, l12)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_types_work is data.snippets.builtins.t_types.
func snippets_builtins_t_types_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9, l11, l13, l19, l22, l24, l26, l28, l30, l32, l34, l36 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:31
		v4 = nil
		// 32
		if l5 = input_a(s); l5 == nil {
			goto b2
		}
		if l7 = input_b(s); l7 == nil {
			goto b2
		}
		if l9 = input_list(s); l9 == nil {
			goto b2
		}
		if l11 = input_object(s); l11 == nil {
			goto b2
		}
		l13 = regort.Array(l5, l7, l9, l11, set_850cdcea.Get(), regort.Null, regort.True)
		{
			lo2, hi2 := s.Scan(l13)
			for i2 := lo2; i2 < hi2; i2++ {
				l19 = s.Value(i2)
				// 31
				if l22 = regort.IsStringTerm(l19); l22 == nil {
					continue
				}
				if l24 = regort.IsNumberTerm(l19); l24 == nil {
					continue
				}
				if l26 = regort.IsBooleanTerm(l19); l26 == nil {
					continue
				}
				if l28 = regort.IsNullTerm(l19); l28 == nil {
					continue
				}
				if l30 = regort.IsArrayTerm(l19); l30 == nil {
					continue
				}
				if l32 = regort.IsObjectTerm(l19); l32 == nil {
					continue
				}
				if l34 = regort.IsSetTerm(l19); l34 == nil {
					continue
				}
				l36 = regort.Array(l22, l24, l26, l28, l30, l32, l34)
				v4 = append(v4, l36)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_type_holds_work is data.snippets.builtins.t_type_holds.
func snippets_builtins_t_type_holds_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l12, l13, l15, l20, l21, l23, l29 *ast.Term
		// builtins.rego:35
		// 36
		l4 = regort.EmptySet
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsIsString(l7) {
					continue
				}
				l4 = regort.SetAdd(l4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		// 37
		l12 = regort.EmptySet
		if l13 = input_list(s); l13 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l13)
			for i4 := lo4; i4 < hi4; i4++ {
				l15 = s.Value(i4)
				if !regort.HoldsIsNumber(l15) {
					continue
				}
				l12 = regort.SetAdd(l12, l15)
			}
			s.Leave(lo4)
		}
	b4:
		// 38
		l20 = regort.EmptySet
		if l21 = input_list(s); l21 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l21)
			for i6 := lo6; i6 < hi6; i6++ {
				l23 = s.Value(i6)
				if !regort.HoldsIsString(l23) {
					goto b8
				}
				continue
			b8:
				if !regort.HoldsIsNumber(l23) {
					goto b9
				}
				continue
			b9:
				l20 = regort.SetAdd(l20, l23)
			}
			s.Leave(lo6)
		}
	b6:
		// 35
		l29 = regort.Record(&s_number, l12, &s_rest, l20, &s_string, l4)
		return l29
	}
}

// snippets_builtins_composite is data.snippets.builtins.composite.
func snippets_builtins_composite(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// builtins.rego:43
	result = nil
	if !regort.IsArray(l3) {
		goto b1
	}
	result = regort.Once(result, &s_array, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 43, 1)
b1:
	// builtins.rego:43
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 43, 1)
b2:
	// builtins.rego:45
	result = nil
	if !regort.IsObject(l3) {
		goto b3
	}
	result = regort.Once(result, &s_object, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 45, 1)
b3:
	// builtins.rego:45
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 45, 1)
b4:
	// builtins.rego:47
	result = nil
	if !regort.IsSet(l3) {
		goto b5
	}
	result = regort.Once(result, &s_set, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 47, 1)
b5:
	// builtins.rego:47
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 47, 1)
b6:
	// builtins.rego:49
	result = nil
	// 50
	if !regort.IsArray(l3) {
		goto b8
	}
	goto b7
b8:
	// 51
	if !regort.IsObject(l3) {
		goto b9
	}
	goto b7
b9:
	// 52
	if !regort.IsSet(l3) {
		goto b10
	}
	goto b7
b10:
	// 49
	result = regort.Once(result, &s_none, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 49, 1)
b7:
	// builtins.rego:49
	if result == nil {
		goto b11
	}
	ret = regort.Once(ret, result, "function data.snippets.builtins.composite produced conflicting values for the same inputs", "builtins.rego", 49, 1)
b11:
	// builtins.rego:43
	return ret
}

// snippets_builtins_t_composite_holds_work is data.snippets.builtins.t_composite_holds.
func snippets_builtins_t_composite_holds_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9, l14, l17 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:41
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		if l7 = input_object(s); l7 == nil {
			goto b2
		}
		l9 = regort.Array(l5, l7, set_850cdcea.Get(), &s_x)
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				if l17 = snippets_builtins_composite(s, l14); l17 == nil {
					continue
				}
				v4 = append(v4, l17)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_compare_work is data.snippets.builtins.t_compare.
func snippets_builtins_t_compare_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l22, l25, l27, l39, l42, l44, l46, l48, l50, l52, l54 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:55
		v4 = nil
		// 56
		if l5 = input_a(s); l5 == nil {
			goto b2
		}
		l7 = regort.Array(l5, &n_1, &n_370af1ec, &s_a, regort.Null, array_b31886bc.Get(), object_794dac37.Get(), set_850cdcea.Get(), &n_1e2, &n_100, &n_53d2b531)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l22 = s.Value(i2)
				// 57
				if l25 = input_b(s); l25 == nil {
					continue
				}
				l27 = regort.Array(l25, &n_1, &s_b, array_e5cbcbd4.Get(), object_8a0c67bf.Get(), set_dafda58b.Get(), &n_0b68c7ea, &n_27b9d2b3)
				{
					lo3, hi3 := s.Scan(l27)
					for i3 := lo3; i3 < hi3; i3++ {
						l39 = s.Value(i3)
						// 55
						if l42 = regort.LessTerm(l22, l39); l42 == nil {
							continue
						}
						if l44 = regort.AtMostTerm(l22, l39); l44 == nil {
							continue
						}
						if l46 = regort.GreaterTerm(l22, l39); l46 == nil {
							continue
						}
						if l48 = regort.AtLeastTerm(l22, l39); l48 == nil {
							continue
						}
						if l50 = s.Call2(&builtin_equal, l22, l39); l50 == nil {
							continue
						}
						if l52 = regort.NotEqualTerm(l22, l39); l52 == nil {
							continue
						}
						l54 = regort.Array(l42, l44, l46, l48, l50, l52)
						v4 = append(v4, l54)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_compare_holds_work is data.snippets.builtins.t_compare_holds.
func snippets_builtins_t_compare_holds_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l12, l16 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:60
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				{
					lo3, hi3 := s.Scan(l5)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						if !regort.HoldsLess(l7, l12) {
							continue
						}
						l16 = regort.Array(l7, l12)
						v4 = append(v4, l16)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_at_most_work is data.snippets.builtins.t_at_most.
func snippets_builtins_t_at_most_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:62
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsAtMost(l7, &n_2) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_at_least_work is data.snippets.builtins.t_at_least.
func snippets_builtins_t_at_least_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:64
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsAtLeast(l7, &s_a) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_greater_work is data.snippets.builtins.t_greater.
func snippets_builtins_t_greater_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:66
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = input_a(s); l10 == nil {
					continue
				}
				if !regort.HoldsGreater(l7, l10) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_differs_work is data.snippets.builtins.t_differs.
func snippets_builtins_t_differs_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:68
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = input_a(s); l10 == nil {
					continue
				}
				if !regort.HoldsNotEqual(l7, l10) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_numbers_are_equal_work is data.snippets.builtins.t_numbers_are_equal.
func snippets_builtins_t_numbers_are_equal_work(s *regort.State) *ast.Term {
	// builtins.rego:70
	if !regort.Equal(&n_370af1ec, &n_1) {
		goto b1
	}
	return regort.True
b1:
	// builtins.rego:70
	return nil
}

// snippets_builtins_t_number_members_work is data.snippets.builtins.t_number_members.
func snippets_builtins_t_number_members_work(s *regort.State) *ast.Term {
	// builtins.rego:72
	return set_850cdcea.Get()
}

// snippets_builtins_t_number_key_work is data.snippets.builtins.t_number_key.
func snippets_builtins_t_number_key_work(s *regort.State) *ast.Term {
	{
		var l8 *ast.Term
		// builtins.rego:74
		if l8 = regort.Dot(object_40ad12c8.Get(), &n_370af1ec); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// builtins.rego:74
	return nil
}

// snippets_builtins_t_match_work is data.snippets.builtins.t_match.
func snippets_builtins_t_match_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:76
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Match(&s_a_eb14c9a4, l7); l10 == nil {
					continue
				}
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_match_holds_work is data.snippets.builtins.t_match_holds.
func snippets_builtins_t_match_holds_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// builtins.rego:78
	ret = regort.EmptySet
	{
		var l4, l6 *ast.Term
		// builtins.rego:78
		// 79
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 80
				if !regort.HoldsMatch(&s_a_c_b6624a91, l6) {
					continue
				}
				// 78
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// builtins.rego:78
	return ret
}

// snippets_builtins_t_match_broken_work is data.snippets.builtins.t_match_broken.
func snippets_builtins_t_match_broken_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// builtins.rego:83
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsMatch(&s__25707d9a, l4) {
			goto b1
		}
		return regort.True
	}
b1:
	// builtins.rego:83
	return nil
}

// snippets_builtins_t_match_broken_not_work is data.snippets.builtins.t_match_broken_not.
func snippets_builtins_t_match_broken_not_work(s *regort.State) *ast.Term {
	// builtins.rego:85
	if !regort.HoldsMatch(&s__25707d9a, &s_x) {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// builtins.rego:85
	return nil
}

// snippets_builtins_t_match_pattern_of_input_work is data.snippets.builtins.t_match_pattern_of_input.
func snippets_builtins_t_match_pattern_of_input_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:87
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Match(l4, &s_one); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:87
	return nil
}

// snippets_builtins_t_sprintf_work is data.snippets.builtins.t_sprintf.
func snippets_builtins_t_sprintf_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l11 *ast.Term
		// builtins.rego:89
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_b(s); l6 == nil {
			goto b1
		}
		if l8 = input_list(s); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l4, l6, l8, &s_x)
		if l11 = s.Call2(&builtin_sprintf, &s_s__d__v__q_9671026e, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// builtins.rego:89
	return nil
}

// snippets_builtins_t_sprintf_wrong_work is data.snippets.builtins.t_sprintf_wrong.
func snippets_builtins_t_sprintf_wrong_work(s *regort.State) *ast.Term {
	// builtins.rego:91
	return array_16254828.Get()
}

// snippets_builtins_t_sprintf_no_array_work is data.snippets.builtins.t_sprintf_no_array.
func snippets_builtins_t_sprintf_no_array_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:93
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = s.Call2(&builtin_sprintf, &s_s_c6ba58aa, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:93
	return nil
}

// snippets_builtins_t_sprintf_no_format_work is data.snippets.builtins.t_sprintf_no_format.
func snippets_builtins_t_sprintf_no_format_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9 *ast.Term
		// builtins.rego:95
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Dot(l4, &n_0); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_sprintf, l6, regort.EmptyArray); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// builtins.rego:95
	return nil
}

// snippets_builtins_t_concat_work is data.snippets.builtins.t_concat.
func snippets_builtins_t_concat_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l12 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:97
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsIsString(l7) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		if l12 = s.Call2(&builtin_concat, &s__5e272f7c, l4); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// builtins.rego:97
	return nil
}

// snippets_builtins_t_concat_wrong_work is data.snippets.builtins.t_concat_wrong.
func snippets_builtins_t_concat_wrong_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:99
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = s.Call2(&builtin_concat, &s__5e272f7c, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:99
	return nil
}

// snippets_builtins_t_union_work is data.snippets.builtins.t_union.
func snippets_builtins_t_union_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l12, l13, l14 *ast.Term
		// builtins.rego:101
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_b(s); l6 == nil {
			goto b1
		}
		l13 = regort.Record(&s_d, l4)
		l12 = regort.Record(&s_a, l13, &s_c, l6)
		if l14 = s.Call2(&builtin_object_union, object_0740ba2c.Get(), l12); l14 == nil {
			goto b1
		}
		return l14
	}
b1:
	// builtins.rego:101
	return nil
}

// snippets_builtins_t_union_wrong_work is data.snippets.builtins.t_union_wrong.
func snippets_builtins_t_union_wrong_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8 *ast.Term
		// builtins.rego:103
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = input_a(s); l6 == nil {
			goto b1
		}
		if l8 = s.Call2(&builtin_object_union, l4, l6); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// builtins.rego:103
	return nil
}

// snippets_builtins_t_union_n_work is data.snippets.builtins.t_union_n.
func snippets_builtins_t_union_n_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l10 *ast.Term
		// builtins.rego:105
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		l6 = regort.Array(l4, object_045c9348.Get(), object_30f83a4b.Get())
		if l10 = s.Call1(&builtin_object_union_n, l6); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// builtins.rego:105
	return nil
}

// snippets_builtins_t_get_work is data.snippets.builtins.t_get.
func snippets_builtins_t_get_work(s *regort.State) *ast.Term {
	{
		var l5, l9, l13, l19, l21 *ast.Term
		// builtins.rego:107
		// 108
		if l5 = regort.ObjectGet(s.Input, &s_a, &s_d); l5 == nil {
			goto b1
		}
		// 109
		if l9 = regort.ObjectGet(s.Input, array_6c596152.Get(), &s_d); l9 == nil {
			goto b1
		}
		// 110
		if l13 = regort.ObjectGet(s.Input, regort.EmptyArray, &s_d); l13 == nil {
			goto b1
		}
		// 111
		if l19 = regort.ObjectGet(object_d67e2f4b.Get(), &n_370af1ec, &s_d); l19 == nil {
			goto b1
		}
		// 107
		l21 = regort.Array(l5, l9, l13, l19)
		return l21
	}
b1:
	// builtins.rego:107
	return nil
}

// snippets_builtins_t_get_wrong_work is data.snippets.builtins.t_get_wrong.
func snippets_builtins_t_get_wrong_work(s *regort.State) *ast.Term {
	{
		var l4, l7 *ast.Term
		// builtins.rego:114
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l7 = regort.ObjectGet(l4, &n_0, &s_d); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// builtins.rego:114
	return nil
}

// snippets_builtins_t_get_index_work is data.snippets.builtins.t_get_index.
func snippets_builtins_t_get_index_work(s *regort.State) *ast.Term {
	{
		var l7 *ast.Term
		// builtins.rego:116
		if l7 = regort.ObjectGet(s.Input, array_adf15d5a.Get(), &s_d); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// builtins.rego:116
	return nil
}

// snippets_builtins_t_keys_work is data.snippets.builtins.t_keys.
func snippets_builtins_t_keys_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:118
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = regort.ObjectKeys(l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:118
	return nil
}

// snippets_builtins_t_keys_empty_work is data.snippets.builtins.t_keys_empty.
func snippets_builtins_t_keys_empty_work(s *regort.State) *ast.Term {
	// builtins.rego:120
	return regort.EmptySet
}

// snippets_builtins_t_keys_wrong_work is data.snippets.builtins.t_keys_wrong.
func snippets_builtins_t_keys_wrong_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:122
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = regort.ObjectKeys(l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:122
	return nil
}

// snippets_builtins_t_sets_work is data.snippets.builtins.t_sets.
func snippets_builtins_t_sets_work(s *regort.State) *ast.Term {
	{
		var l4, l9, l10, l12, l17, l19, l34 *ast.Term
		// builtins.rego:124
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		l9 = regort.Set(l4)
		if l10 = s.Call2(&builtin_or, set_83c87f4c.Get(), l9); l10 == nil {
			goto b1
		}
		if l12 = input_b(s); l12 == nil {
			goto b1
		}
		l17 = regort.Set(&n_1, l12)
		if l19 = s.Call2(&builtin_and, set_83c87f4c.Get(), l17); l19 == nil {
			goto b1
		}
		l34 = regort.Array(l10, l19, set_7bc21a5f.Get(), regort.EmptySet)
		return l34
	}
b1:
	// builtins.rego:124
	return nil
}

// snippets_builtins_t_to_number_work is data.snippets.builtins.t_to_number.
func snippets_builtins_t_to_number_work(s *regort.State) *ast.Term {
	{
		var l4, l10, l13 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:126
		v4 = nil
		{
			lo2, hi2 := s.Scan(array_516d56f3.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = s.Call1(&builtin_to_number, l10); l13 == nil {
					continue
				}
				v4 = append(v4, l13)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_arithmetic_work is data.snippets.builtins.t_arithmetic.
func snippets_builtins_t_arithmetic_work(s *regort.State) *ast.Term {
	{
		var l10, l14, l28 *ast.Term
		// builtins.rego:128
		if l10 = s.Call2(&builtin_div, &n_7, &n_2); l10 == nil {
			goto b1
		}
		if l14 = s.Call2(&builtin_rem, &n_7, &n_2); l14 == nil {
			goto b1
		}
		l28 = regort.Array(&n_3, l10, l14, &n_6, &n_52cc5773, &n_e326119f)
		return l28
	}
b1:
	// builtins.rego:128
	return nil
}

// snippets_builtins_t_division_by_zero_work is data.snippets.builtins.t_division_by_zero.
func snippets_builtins_t_division_by_zero_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// builtins.rego:130
		if l6 = s.Call2(&builtin_div, &n_1, &n_0); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:130
	return nil
}

// snippets_builtins_t_sum_of_input_work is data.snippets.builtins.t_sum_of_input.
func snippets_builtins_t_sum_of_input_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8 *ast.Term
		// builtins.rego:132
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_b(s); l6 == nil {
			goto b1
		}
		if l8 = s.Call2(&builtin_plus, l4, l6); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// builtins.rego:132
	return nil
}

// snippets_builtins_t_slice_work is data.snippets.builtins.t_slice.
func snippets_builtins_t_slice_work(s *regort.State) *ast.Term {
	{
		var l7 *ast.Term
		// builtins.rego:134
		if l7 = s.Call3(&builtin_array_slice, array_5ec062a4.Get(), &n_1, &n_2); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// builtins.rego:134
	return nil
}

// snippets_builtins_t_array_concat_work is data.snippets.builtins.t_array_concat.
func snippets_builtins_t_array_concat_work(s *regort.State) *ast.Term {
	{
		var l4, l8 *ast.Term
		// builtins.rego:136
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l8 = s.Call2(&builtin_array_concat, l4, array_b31886bc.Get()); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// builtins.rego:136
	return nil
}

// snippets_builtins_t_split_work is data.snippets.builtins.t_split.
func snippets_builtins_t_split_work(s *regort.State) *ast.Term {
	// builtins.rego:138
	return array_b67274a9.Get()
}

// snippets_builtins_t_replace_work is data.snippets.builtins.t_replace.
func snippets_builtins_t_replace_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// builtins.rego:140
		if l4 = s.Call3(&builtin_replace, &s_aXb, &s_X, &s__5adc6f1b); l4 == nil {
			goto b1
		}
		return l4
	}
b1:
	// builtins.rego:140
	return nil
}

// snippets_builtins_t_sort_work is data.snippets.builtins.t_sort.
func snippets_builtins_t_sort_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:142
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = s.Call1(&builtin_sort, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:142
	return nil
}

// snippets_builtins_t_min_max_work is data.snippets.builtins.t_min_max.
func snippets_builtins_t_min_max_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l10, l12 *ast.Term
		// builtins.rego:144
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = s.Call1(&builtin_min, l4); l6 == nil {
			goto b1
		}
		if l10 = s.Call1(&builtin_max, l4); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l6, l10)
		return l12
	}
b1:
	// builtins.rego:144
	return nil
}

// snippets_builtins_t_substring_work is data.snippets.builtins.t_substring.
func snippets_builtins_t_substring_work(s *regort.State) *ast.Term {
	{
		var l6, l10, l12 *ast.Term
		// builtins.rego:146
		if l6 = regort.Substring(&s_hello, &n_1, &n_2); l6 == nil {
			goto b1
		}
		if l10 = regort.Substring(&s_hello, &n_1, &n_8cc61237); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l6, l10)
		return l12
	}
b1:
	// builtins.rego:146
	return nil
}

// snippets_builtins_t_undefined_argument_work is data.snippets.builtins.t_undefined_argument.
func snippets_builtins_t_undefined_argument_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// builtins.rego:148
		if l4 = input_nowhere(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Lower(l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// builtins.rego:148
	return nil
}

// snippets_builtins_t_boolean_result_work is data.snippets.builtins.t_boolean_result.
func snippets_builtins_t_boolean_result_work(s *regort.State) *ast.Term {
	{
		var l4, l5 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:150
		v4 = nil
		if l5 = regort.StartsWith(&s_ab, &s_a); l5 == nil {
			goto b2
		}
		v4 = append(v4, l5)
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_boolean_result_false_work is data.snippets.builtins.t_boolean_result_false.
func snippets_builtins_t_boolean_result_false_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// builtins.rego:152
		if l4 = regort.StartsWith(&s_ab, &s_b); l4 == nil {
			goto b1
		}
		return l4
	}
b1:
	// builtins.rego:152
	return nil
}

// snippets_builtins_t_member_value_work is data.snippets.builtins.t_member_value.
func snippets_builtins_t_member_value_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l9, l11, l16, l20, l22 *ast.Term
		// builtins.rego:154
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l7 = regort.Member(&n_1, l4); l7 == nil {
			goto b1
		}
		if l9 = input_object(s); l9 == nil {
			goto b1
		}
		if l11 = regort.Member(&s_x, l9); l11 == nil {
			goto b1
		}
		if l16 = regort.Member(&n_2, set_7bc21a5f.Get()); l16 == nil {
			goto b1
		}
		if l20 = regort.Member(&n_3, &n_3); l20 == nil {
			goto b1
		}
		l22 = regort.Array(l7, l11, l16, l20)
		return l22
	}
b1:
	// builtins.rego:154
	return nil
}

// snippets_builtins_t_member_with_key_work is data.snippets.builtins.t_member_with_key.
func snippets_builtins_t_member_with_key_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l9, l12, l14 *ast.Term
		// builtins.rego:156
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l7 = regort.Member(&n_1, l4); l7 == nil {
			goto b1
		}
		if l9 = input_list(s); l9 == nil {
			goto b1
		}
		if l12 = regort.Member(&n_1, l9); l12 == nil {
			goto b1
		}
		l14 = regort.Array(&s_x, l7, &n_0, l12)
		return l14
	}
b1:
	// builtins.rego:156
	return nil
}

// snippets_builtins_t_json_work is data.snippets.builtins.t_json.
func snippets_builtins_t_json_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// builtins.rego:158
		if l5 = s.Call1(&builtin_json_marshal, s.Input); l5 == nil {
			goto b1
		}
		return l5
	}
b1:
	// builtins.rego:158
	return nil
}

// snippets_builtins_t_regex_find_work is data.snippets.builtins.t_regex_find.
func snippets_builtins_t_regex_find_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// builtins.rego:160
		if l5 = s.Call3(&builtin_regex_find_n, &s_a_z_34c0a80c, &s_abc, &n_2); l5 == nil {
			goto b1
		}
		return l5
	}
b1:
	// builtins.rego:160
	return nil
}

// snippets_builtins_t_keys_minus_work is data.snippets.builtins.t_keys_minus.
func snippets_builtins_t_keys_minus_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l11 *ast.Term
		// builtins.rego:163
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = regort.ObjectKeys(l4); l6 == nil {
			goto b1
		}
		if l8 = input_a(s); l8 == nil {
			goto b1
		}
		l10 = regort.Set(&s_x, l8)
		if l11 = s.Call2(&builtin_minus, l6, l10); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// builtins.rego:163
	return nil
}

// snippets_builtins_t_keys_minus_wrong_work is data.snippets.builtins.t_keys_minus_wrong.
func snippets_builtins_t_keys_minus_wrong_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:165
		v4 = nil
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		if l7 = regort.ObjectKeys(l5); l7 == nil {
			goto b2
		}
		if l9 = input_list(s); l9 == nil {
			goto b2
		}
		if !regort.Holds(s.Call2(&builtin_minus, l7, l9)) {
			goto b2
		}
		v4 = append(v4, &n_1)
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_keys_and_work is data.snippets.builtins.t_keys_and.
func snippets_builtins_t_keys_and_work(s *regort.State) *ast.Term {
	{
		var l4, l9 *ast.Term
		// builtins.rego:167
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l9 = regort.KeysAnd(l4, set_fcc386e9.Get()); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// builtins.rego:167
	return nil
}

// snippets_builtins_t_keys_member_work is data.snippets.builtins.t_keys_member.
func snippets_builtins_t_keys_member_work(s *regort.State) *ast.Term {
	{
		var l4, l9, l12 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:169
		v4 = nil
		{
			lo2, hi2 := s.Scan(array_d4ae1b14.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = input_object(s); l12 == nil {
					continue
				}
				if !regort.HoldsKey(l9, l12) {
					continue
				}
				v4 = append(v4, l9)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_keys_not_member_work is data.snippets.builtins.t_keys_not_member.
func snippets_builtins_t_keys_not_member_work(s *regort.State) *ast.Term {
	{
		var l4, l9, l12 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:171
		v4 = nil
		{
			lo2, hi2 := s.Scan(array_d4ae1b14.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = input_object(s); l12 == nil {
					continue
				}
				if !regort.IsObject(l12) {
					continue
				}
				if !regort.HoldsKey(l9, l12) {
					goto b4
				}
				continue
			b4:
				v4 = append(v4, l9)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_folded_work is data.snippets.builtins.t_folded.
func snippets_builtins_t_folded_work(s *regort.State) *ast.Term {
	// builtins.rego:173
	return array_c513d10c.Get()
}

// snippets_builtins_t_folded_undefined_work is data.snippets.builtins.t_folded_undefined.
func snippets_builtins_t_folded_undefined_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// builtins.rego:178
		if l5 = s.Call1(&builtin_max, regort.EmptyArray); l5 == nil {
			goto b1
		}
		return l5
	}
b1:
	// builtins.rego:178
	return nil
}

// snippets_builtins_t_shared_work is data.snippets.builtins.t_shared.
func snippets_builtins_t_shared_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6, l9, l13, l16, l21 *ast.Term
		var v13 []*ast.Term
		// builtins.rego:180
		// 181
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 182
				if l9 = regort.Dot(l6, &s_y); l9 == nil {
					continue
				}
				// 184
				v13 = nil
				if l16 = regort.Lower(l9); l16 == nil {
					goto b3
				}
				if !regort.Equal(l16, l16) {
					goto b3
				}
				v13 = append(v13, l9)
			b3:
				l13 = regort.Array(v13...)
				// 180
				l21 = regort.Array(l9, l9, l13)
				result = regort.Once(result, l21, "rule data.snippets.builtins.t_shared produced conflicting values", "builtins.rego", 180, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// builtins.rego:180
	if result == nil {
		goto b4
	}
	return result
b4:
	// builtins.rego:180
	return nil
}

// snippets_builtins_t_substrings_work is data.snippets.builtins.t_substrings.
func snippets_builtins_t_substrings_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l23, l35, l38 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:187
		v4 = nil
		// 188
		if l5 = input_a(s); l5 == nil {
			goto b2
		}
		l7 = regort.Array(&s_hello, &s__924046e4, &s__f3716d84, &s_a_fdd48c4d, l5)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 189
				{
					lo3, hi3 := s.Scan(array_3f7ebe8d.Get())
					for i3 := lo3; i3 < hi3; i3++ {
						l23 = s.Value(i3)
						// 190
						{
							lo4, hi4 := s.Scan(array_7b795925.Get())
							for i4 := lo4; i4 < hi4; i4++ {
								l35 = s.Value(i4)
								// 191
								if l38 = regort.Substring(l10, l23, l35); l38 == nil {
									continue
								}
								// 187
								v4 = append(v4, l38)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_equal_substrings_work is data.snippets.builtins.t_equal_substrings.
func snippets_builtins_t_equal_substrings_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l13, l15, l18, l29, l38 *ast.Term
		var v4 []*ast.Term
		// builtins.rego:194
		v4 = nil
		// 195
		if l5 = input_a(s); l5 == nil {
			goto b2
		}
		l7 = regort.Array(&s_hello, &s__924046e4, &s__f3716d84, l5)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 196
				if l13 = input_list(s); l13 == nil {
					continue
				}
				l15 = regort.Array(&s_help, &s__8a798665, &s_hello, l13)
				{
					lo3, hi3 := s.Scan(l15)
					for i3 := lo3; i3 < hi3; i3++ {
						l18 = s.Value(i3)
						// 197
						{
							lo4, hi4 := s.Scan(array_94f56d29.Get())
							for i4 := lo4; i4 < hi4; i4++ {
								l29 = s.Value(i4)
								// 198
								if !regort.EqualSubstrings(l10, &n_0, l29, l18, &n_0, l29) {
									continue
								}
								// 194
								l38 = regort.Array(l10, l18, l29)
								v4 = append(v4, l38)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_builtins_t_equal_substring_twice_work is data.snippets.builtins.t_equal_substring_twice.
func snippets_builtins_t_equal_substring_twice_work(s *regort.State) *ast.Term {
	{
		var l6, l9, l13 *ast.Term
		// builtins.rego:201
		// 202
		if l6 = regort.Substring(&s_abc, &n_1, &n_1); l6 == nil {
			goto b1
		}
		// 203
		if l9 = input_a(s); l9 == nil {
			goto b1
		}
		if l13 = regort.Substring(l9, &n_1, &n_1); l13 == nil {
			goto b1
		}
		if !regort.Equal(l6, l13) {
			goto b1
		}
		// 204
		if !regort.EqualString(l6, "b") {
			goto b1
		}
		// 201
		return regort.True
	}
b1:
	// builtins.rego:201
	return nil
}
