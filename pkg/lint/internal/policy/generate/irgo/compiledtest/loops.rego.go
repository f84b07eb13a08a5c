// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// snippets_loops_t_some_work is data.snippets.loops.t_some.
func snippets_loops_t_some_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// loops.rego:4
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_some_key_work is data.snippets.loops.t_some_key.
func snippets_loops_t_some_key_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10 *ast.Term
		var v4 []*ast.Term
		// loops.rego:6
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				l10 = regort.Array(l6, l7)
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_some_object_work is data.snippets.loops.t_some_object.
func snippets_loops_t_some_object_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10 *ast.Term
		var v4 []*ast.Term
		// loops.rego:8
		v4 = nil
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				l10 = regort.Array(l6, l7)
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_wildcard_work is data.snippets.loops.t_wildcard.
func snippets_loops_t_wildcard_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// loops.rego:10
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_nested_work is data.snippets.loops.t_nested.
func snippets_loops_t_nested_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10, l11, l14 *ast.Term
		var v4 []*ast.Term
		// loops.rego:12
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				{
					lo3, hi3 := s.Scan(l7)
					for i3 := lo3; i3 < hi3; i3++ {
						l10, l11 = s.Pair(i3)
						l14 = regort.Array(l6, l10, l11)
						v4 = append(v4, l14)
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

// snippets_loops_t_walk_path_work is data.snippets.loops.t_walk_path.
func snippets_loops_t_walk_path_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		// loops.rego:14
		l4 = regort.EmptySet
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				{
					lo3, hi3 := s.Scan(l7)
					for i3 := lo3; i3 < hi3; i3++ {
						l10 = s.Value(i3)
						l4 = regort.SetAdd(l4, l10)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_set_loop_work is data.snippets.loops.t_set_loop.
func snippets_loops_t_set_loop_work(s *regort.State) *ast.Term {
	{
		var l4, l15 *ast.Term
		var v4 []*ast.Term
		// loops.rego:16
		v4 = nil
		{
			lo2, hi2 := s.Scan(set_72495a18.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l15 = s.Value(i2)
				v4 = append(v4, l15)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_set_of_sets_work is data.snippets.loops.t_set_of_sets.
func snippets_loops_t_set_of_sets_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l12 *ast.Term
		// loops.rego:18
		l4 = regort.EmptySet
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
				l12 = regort.Set(l7, l10)
				l4 = regort.SetAdd(l4, l12)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_member_work is data.snippets.loops.t_member.
func snippets_loops_t_member_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:20
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_list(s); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l4, l6) {
			goto b1
		}
		return regort.True
	}
b1:
	// loops.rego:20
	return nil
}

// snippets_loops_t_member_key_work is data.snippets.loops.t_member_key.
func snippets_loops_t_member_key_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// loops.rego:22
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if !regort.Holds(s.Call3(&builtin_internal_member_3, &s_x, &n_1, l4)) {
			goto b1
		}
		return regort.True
	}
b1:
	// loops.rego:22
	return nil
}

// snippets_loops_t_not_member_work is data.snippets.loops.t_not_member.
func snippets_loops_t_not_member_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:24
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_list(s); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l4, l6) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// loops.rego:24
	return nil
}

// snippets_loops_t_member_set_work is data.snippets.loops.t_member_set.
func snippets_loops_t_member_set_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// loops.rego:26
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsMember(l4, set_90a09df8.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// loops.rego:26
	return nil
}

// snippets_loops_t_not_work is data.snippets.loops.t_not.
func snippets_loops_t_not_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// loops.rego:28
		if l4 = input_a(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// loops.rego:28
	return nil
}

// snippets_loops_any_big_work is data.snippets.loops.any_big.
func snippets_loops_any_big_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:34
		// 35
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 36
				if !regort.HoldsGreater(l6, &n_2) {
					continue
				}
				// 34
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// loops.rego:34
	return nil
}

// snippets_loops_t_not_loop_work is data.snippets.loops.t_not_loop.
func snippets_loops_t_not_loop_work(s *regort.State) *ast.Term {
	// loops.rego:30
	// 31
	if snippets_loops_any_big(s) == nil {
		goto b2
	}
	goto b1
b2:
	// 30
	return regort.True
b1:
	// loops.rego:30
	return nil
}

// snippets_loops_t_not_in_loop_work is data.snippets.loops.t_not_in_loop.
func snippets_loops_t_not_in_loop_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// loops.rego:39
	ret = regort.EmptySet
	{
		var l4, l6, l9 *ast.Term
		// loops.rego:39
		// 40
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 41
				if l9 = regort.Dot(l6, &s_bad); l9 == nil {
					goto b4
				}
				if regort.IsFalse(l9) {
					goto b4
				}
				continue
			b4:
				// 42
				if !regort.Equal(l6, &n_2) {
					goto b5
				}
				continue
			b5:
				// 39
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// loops.rego:39
	return ret
}

// snippets_loops_t_every_work is data.snippets.loops.t_every.
func snippets_loops_t_every_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l9 *ast.Term
		// loops.rego:45
		// 46
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		l6 = nil
		if !regort.IsArray(l4) {
			goto b3
		}
		goto b2
	b3:
		if !regort.IsObject(l4) {
			goto b4
		}
		goto b2
	b4:
		if !regort.IsSet(l4) {
			goto b5
		}
		goto b2
	b5:
		goto b1
	b2:
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l9 = s.Value(i5)
				l7 = nil
				// 47
				if !regort.HoldsGreater(l9, &n_0) {
					goto b7
				}
				// 46
				l7 = regort.True
			b7:
				if l7 != nil {
					continue
				}
				l6 = regort.True
			}
			s.Leave(lo5)
		}
		if l6 != nil {
			goto b1
		}
		// 45
		return regort.True
	}
b1:
	// loops.rego:45
	return nil
}

// snippets_loops_t_every_key_work is data.snippets.loops.t_every_key.
func snippets_loops_t_every_key_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l8, l9 *ast.Term
		// loops.rego:51
		// 52
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		l6 = nil
		if !regort.IsArray(l4) {
			goto b3
		}
		goto b2
	b3:
		if !regort.IsObject(l4) {
			goto b4
		}
		goto b2
	b4:
		if !regort.IsSet(l4) {
			goto b5
		}
		goto b2
	b5:
		goto b1
	b2:
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l8, l9 = s.Pair(i5)
				l7 = nil
				// 53
				if !regort.HoldsIsString(l8) {
					goto b7
				}
				// 54
				if !regort.HoldsNotEqual(l9, regort.Null) {
					goto b7
				}
				// 52
				l7 = regort.True
			b7:
				if l7 != nil {
					continue
				}
				l6 = regort.True
			}
			s.Leave(lo5)
		}
		if l6 != nil {
			goto b1
		}
		// 51
		return regort.True
	}
b1:
	// loops.rego:51
	return nil
}

// snippets_loops_t_every_nested_work is data.snippets.loops.t_every_nested.
func snippets_loops_t_every_nested_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l9, l13, l14, l16 *ast.Term
		// loops.rego:58
		// 59
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		l6 = nil
		if !regort.IsArray(l4) {
			goto b3
		}
		goto b2
	b3:
		if !regort.IsObject(l4) {
			goto b4
		}
		goto b2
	b4:
		if !regort.IsSet(l4) {
			goto b5
		}
		goto b2
	b5:
		goto b1
	b2:
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l9 = s.Value(i5)
				l7 = nil
				// 60
				l13 = nil
				if !regort.IsArray(l9) {
					goto b9
				}
				goto b8
			b9:
				if !regort.IsObject(l9) {
					goto b10
				}
				goto b8
			b10:
				if !regort.IsSet(l9) {
					goto b11
				}
				goto b8
			b11:
				goto b7
			b8:
				{
					lo11, hi11 := s.Scan(l9)
					for i11 := lo11; i11 < hi11; i11++ {
						l16 = s.Value(i11)
						l14 = nil
						// 61
						if !regort.Equal(l16, &n_1) {
							goto b13
						}
						// 60
						l14 = regort.True
					b13:
						if l14 != nil {
							continue
						}
						l13 = regort.True
					}
					s.Leave(lo11)
				}
				if l13 != nil {
					goto b7
				}
				// 59
				l7 = regort.True
			b7:
				if l7 != nil {
					continue
				}
				l6 = regort.True
			}
			s.Leave(lo5)
		}
		if l6 != nil {
			goto b1
		}
		// 58
		return regort.True
	}
b1:
	// loops.rego:58
	return nil
}

// snippets_loops_t_every_in_loop_work is data.snippets.loops.t_every_in_loop.
func snippets_loops_t_every_in_loop_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// loops.rego:66
	ret = regort.EmptySet
	{
		var l4, l5, l6, l10, l11, l13, l16 *ast.Term
		// loops.rego:66
		// 67
		if l4 = input_object(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 68
				l10 = nil
				if !regort.IsArray(l6) {
					goto b5
				}
				goto b4
			b5:
				if !regort.IsObject(l6) {
					goto b6
				}
				goto b4
			b6:
				if !regort.IsSet(l6) {
					goto b7
				}
				goto b4
			b7:
				continue
			b4:
				{
					lo7, hi7 := s.Scan(l6)
					for i7 := lo7; i7 < hi7; i7++ {
						l13 = s.Value(i7)
						l11 = nil
						// 69
						if l16 = input_list(s); l16 == nil {
							goto b9
						}
						if !regort.HoldsMember(l13, l16) {
							goto b9
						}
						// 68
						l11 = regort.True
					b9:
						if l11 != nil {
							continue
						}
						l10 = regort.True
					}
					s.Leave(lo7)
				}
				if l10 != nil {
					continue
				}
				// 66
				ret = regort.SetAdd(ret, l5)
			}
			s.Leave(lo2)
		}
	}
b2:
	// loops.rego:66
	return ret
}

// snippets_loops_t_every_literal_work is data.snippets.loops.t_every_literal.
func snippets_loops_t_every_literal_work(s *regort.State) *ast.Term {
	{
		var l6, l7, l9 *ast.Term
		_, _, _ = l6, l7, l9
		// loops.rego:73
		// 74
		l6 = nil
		goto b2
	b2:
		{
			lo5, hi5 := s.Scan(regort.EmptyArray)
			for i5 := lo5; i5 < hi5; i5++ {
				l9 = s.Value(i5)
				l7 = nil
				// 75
				if !regort.Equal(l9, &n_1) {
					goto b7
				}
				// 74
				l7 = regort.True
			b7:
				if l7 != nil {
					continue
				}
				l6 = regort.True
			}
			s.Leave(lo5)
		}
		if l6 != nil {
			goto b1
		}
		// 73
		return regort.True
	}
b1:
	// loops.rego:73
	return nil
}

// snippets_loops_t_array_work is data.snippets.loops.t_array.
func snippets_loops_t_array_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// loops.rego:79
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsNotEqual(l7, &n_2) {
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

// snippets_loops_t_set_work is data.snippets.loops.t_set.
func snippets_loops_t_set_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		// loops.rego:81
		l4 = regort.EmptySet
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				l4 = regort.SetAdd(l4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_object_work is data.snippets.loops.t_object.
func snippets_loops_t_object_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7 *ast.Term
		// loops.rego:83
		l4 = regort.EmptyObject
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				l4 = regort.InsertOnce(l4, l6, l7, "loops.rego", 83, 13)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_object_by_value_work is data.snippets.loops.t_object_by_value.
func snippets_loops_t_object_by_value_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7 *ast.Term
		// loops.rego:85
		l4 = regort.EmptyObject
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				l4 = regort.InsertOnce(l4, l7, l6, "loops.rego", 85, 22)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_closure_work is data.snippets.loops.t_closure.
func snippets_loops_t_closure_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l13 *ast.Term
		var v4, v10 []*ast.Term
		// loops.rego:87
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				v10 = nil
				{
					lo4, hi4 := s.Scan(l5)
					for i4 := lo4; i4 < hi4; i4++ {
						l13 = s.Value(i4)
						if !regort.Equal(l13, l7) {
							continue
						}
						v10 = append(v10, l13)
					}
					s.Leave(lo4)
				}
				l10 = regort.Array(v10...)
				v4 = append(v4, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_count_work is data.snippets.loops.t_count.
func snippets_loops_t_count_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l12 *ast.Term
		var v4 []*ast.Term
		// loops.rego:89
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.HoldsIsNumber(l7) {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		if l12 = regort.Count(l4); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// loops.rego:89
	return nil
}

// snippets_loops_t_unused_work is data.snippets.loops.t_unused.
func snippets_loops_t_unused_work(s *regort.State) *ast.Term {
	{
		var l5, l7 *ast.Term
		var v4 []*ast.Term
		// loops.rego:91
		// 92
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		// 91
		return regort.True
	}
}

// snippets_loops_t_found_first_work is data.snippets.loops.t_found_first.
func snippets_loops_t_found_first_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l11 *ast.Term
		// loops.rego:95
		// 96
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 97
				{
					lo2, hi2 := s.Scan(l4)
					for i2 := lo2; i2 < hi2; i2++ {
						l11 = s.Value(i2)
						// 98
						if !regort.Equal(l6, l11) {
							continue
						}
						// 95
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// loops.rego:95
	return nil
}

// snippets_loops_t_seen_key_work is data.snippets.loops.t_seen_key.
func snippets_loops_t_seen_key_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7 *ast.Term
		// loops.rego:101
		// 102
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		// 103
		if l6 = input_object(s); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, l4); l7 == nil {
			goto b1
		}
		// 101
		return l7
	}
b1:
	// loops.rego:101
	return nil
}

// snippets_loops_t_dynamic_work is data.snippets.loops.t_dynamic.
func snippets_loops_t_dynamic_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:106
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Dot(s.Input, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// loops.rego:106
	return nil
}

// snippets_loops_t_array_index_work is data.snippets.loops.t_array_index.
func snippets_loops_t_array_index_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:108
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Dot(l4, &n_1); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// loops.rego:108
	return nil
}

// snippets_loops_t_array_index_float_work is data.snippets.loops.t_array_index_float.
func snippets_loops_t_array_index_float_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:110
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Dot(l4, &n_370af1ec); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// loops.rego:110
	return nil
}

// snippets_loops_t_array_index_input_work is data.snippets.loops.t_array_index_input.
func snippets_loops_t_array_index_input_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7 *ast.Term
		// loops.rego:112
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_list(s); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, l4); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// loops.rego:112
	return nil
}

// snippets_loops_t_negative_work is data.snippets.loops.t_negative.
func snippets_loops_t_negative_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// loops.rego:114
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Dot(l4, &n_8cc61237); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// loops.rego:114
	return nil
}

// snippets_loops_t_set_lookup_work is data.snippets.loops.t_set_lookup.
func snippets_loops_t_set_lookup_work(s *regort.State) *ast.Term {
	{
		var l9, l11 *ast.Term
		// loops.rego:116
		if l9 = input_a(s); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(set_0d2eacd1.Get(), l9); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// loops.rego:116
	return nil
}

// snippets_loops_t_object_number_key_work is data.snippets.loops.t_object_number_key.
func snippets_loops_t_object_number_key_work(s *regort.State) *ast.Term {
	{
		var l8, l10 *ast.Term
		// loops.rego:118
		if l8 = input_a(s); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(object_6676c16f.Get(), l8); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// loops.rego:118
	return nil
}

// snippets_loops_t_deep_work is data.snippets.loops.t_deep.
func snippets_loops_t_deep_work(s *regort.State) *ast.Term {
	{
		var l7 *ast.Term
		// loops.rego:120
		if l7 = input_object_x_y_z(s); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// loops.rego:120
	return nil
}

// snippets_loops_t_false_value_work is data.snippets.loops.t_false_value.
func snippets_loops_t_false_value_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// loops.rego:122
		if l4 = input_b(s); l4 == nil {
			goto b1
		}
		if regort.IsFalse(l4) {
			goto b1
		}
		return regort.True
	}
b1:
	// loops.rego:122
	return nil
}

// snippets_loops_t_false_refs_work is data.snippets.loops.t_false_refs.
func snippets_loops_t_false_refs_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// loops.rego:124
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if regort.IsFalse(l7) {
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

// snippets_loops_t_two_loops_work is data.snippets.loops.t_two_loops.
func snippets_loops_t_two_loops_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// loops.rego:126
	ret = regort.EmptySet
	{
		var l4, l6, l9, l11, l14, l17 *ast.Term
		// loops.rego:126
		// 127
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 128
				if l9 = input_object(s); l9 == nil {
					continue
				}
				if l11 = regort.ObjectKeys(l9); l11 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						// 126
						l17 = regort.Array(l6, l14)
						ret = regort.SetAdd(ret, l17)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// loops.rego:126
	return ret
}

// snippets_loops_t_pairs_work is data.snippets.loops.t_pairs.
func snippets_loops_t_pairs_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l12, l13, l14, l15 *ast.Term
		// loops.rego:131
		l4 = regort.EmptySet
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if !regort.IsArray(l7) {
					continue
				}
				if l10 = regort.Len(l7); l10 == nil {
					continue
				}
				if !regort.Equal(l10, &n_2) {
					continue
				}
				l11 = &n_0
				l11 = &n_0
				if l12 = regort.Dot(l7, l11); l12 == nil {
					continue
				}
				l13 = l12
				l11 = &n_1
				if l12 = regort.Dot(l7, l11); l12 == nil {
					continue
				}
				l14 = l12
				l15 = regort.Array(l13, l14)
				l4 = regort.SetAdd(l4, l15)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_destructure_work is data.snippets.loops.t_destructure.
func snippets_loops_t_destructure_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l8, l9, l10, l12 *ast.Term
		// loops.rego:133
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if !regort.IsArray(l4) {
			goto b1
		}
		if l6 = regort.Len(l4); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_3) {
			goto b1
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l4, l7); l8 == nil {
			goto b1
		}
		l9 = l8
		l7 = &n_1
		if l8 = regort.Dot(l4, l7); l8 == nil {
			goto b1
		}
		l10 = l8
		l7 = &n_2
		if l8 = regort.Dot(l4, l7); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_2) {
			goto b1
		}
		l12 = regort.Array(l9, l10)
		return l12
	}
b1:
	// loops.rego:133
	return nil
}

// snippets_loops_t_destructure_object_work is data.snippets.loops.t_destructure_object.
func snippets_loops_t_destructure_object_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l8 *ast.Term
		// loops.rego:135
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if !regort.IsObject(l4) {
			goto b1
		}
		if l6 = regort.Len(l4); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_2) {
			goto b1
		}
		if l7 = regort.Dot(l4, &s_x); l7 == nil {
			goto b1
		}
		l8 = l7
		if l7 = regort.Dot(l4, &s_y); l7 == nil {
			goto b1
		}
		return l8
	}
b1:
	// loops.rego:135
	return nil
}

// snippets_loops_t_destructure_nested_work is data.snippets.loops.t_destructure_nested.
func snippets_loops_t_destructure_nested_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l7, l9, l10, l11, l12, l14, l15, l17 *ast.Term
		// loops.rego:137
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if !regort.IsObject(l4) {
			goto b1
		}
		if l6 = regort.Len(l4); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		if l7 = input_object_x(s); l7 == nil {
			goto b1
		}
		if !regort.IsArray(l7) {
			goto b1
		}
		if l9 = regort.Len(l7); l9 == nil {
			goto b1
		}
		if !regort.Equal(l9, &n_2) {
			goto b1
		}
		l10 = &n_0
		l10 = &n_0
		if l11 = regort.Dot(l7, l10); l11 == nil {
			goto b1
		}
		l12 = l11
		l10 = &n_1
		if l11 = regort.Dot(l7, l10); l11 == nil {
			goto b1
		}
		if !regort.IsObject(l11) {
			goto b1
		}
		if l14 = regort.Len(l11); l14 == nil {
			goto b1
		}
		if !regort.Equal(l14, &n_1) {
			goto b1
		}
		if l15 = regort.Dot(l11, &s_k); l15 == nil {
			goto b1
		}
		l17 = regort.Array(l12, l15)
		return l17
	}
b1:
	// loops.rego:137
	return nil
}

// snippets_loops_t_unify_arrays_work is data.snippets.loops.t_unify_arrays.
func snippets_loops_t_unify_arrays_work(s *regort.State) *ast.Term {
	{
		var l4, l9 *ast.Term
		// loops.rego:139
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		l9 = regort.Array(l4, &n_1)
		return l9
	}
b1:
	// loops.rego:139
	return nil
}

// snippets_loops_t_numbers_work is data.snippets.loops.t_numbers.
func snippets_loops_t_numbers_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l10 *ast.Term
		var v4 []*ast.Term
		// loops.rego:141
		v4 = nil
		if l7 = s.Call2(&builtin_numbers_range, &n_1, &n_5); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if !regort.HoldsGreater(l10, &n_2) {
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

// snippets_loops_t_walk_work is data.snippets.loops.t_walk.
func snippets_loops_t_walk_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9, l11, l12, l13, l14, l15, l16 *ast.Term
		var v4 []*ast.Term
		// loops.rego:143
		v4 = nil
		if l5 = input_object(s); l5 == nil {
			goto b2
		}
		if l7 = s.CallAll(&builtin_walk, l5); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if !regort.IsArray(l9) {
					continue
				}
				if l11 = regort.Len(l9); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_2) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l9, l12); l13 == nil {
					continue
				}
				l14 = l13
				l12 = &n_1
				if l13 = regort.Dot(l9, l12); l13 == nil {
					continue
				}
				l15 = l13
				l16 = regort.Array(l14, l15)
				v4 = append(v4, l16)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// snippets_loops_t_walk_value_work is data.snippets.loops.t_walk_value.
func snippets_loops_t_walk_value_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l11, l12, l14 *ast.Term
		// loops.rego:145
		l4 = regort.EmptySet
		if l6 = s.CallAll(&builtin_walk, s.Input); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if !regort.IsArray(l8) {
					continue
				}
				if l10 = regort.Len(l8); l10 == nil {
					continue
				}
				if !regort.Equal(l10, &n_2) {
					continue
				}
				l11 = &n_0
				l11 = &n_0
				if l12 = regort.Dot(l8, l11); l12 == nil {
					continue
				}
				l11 = &n_1
				if l12 = regort.Dot(l8, l11); l12 == nil {
					continue
				}
				l14 = l12
				if !regort.HoldsIsString(l14) {
					continue
				}
				l4 = regort.SetAdd(l4, l14)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_loops_t_walk_holds_work is data.snippets.loops.t_walk_holds.
func snippets_loops_t_walk_holds_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l9, l10, l11, l13, l14, l15 *ast.Term
		// loops.rego:147
		if l5 = s.CallAll(&builtin_walk, s.Input); l5 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l5)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				if !regort.IsArray(l7) {
					continue
				}
				if l9 = regort.Len(l7); l9 == nil {
					continue
				}
				if !regort.Equal(l9, &n_2) {
					continue
				}
				l10 = &n_0
				l10 = &n_0
				if l11 = regort.Dot(l7, l10); l11 == nil {
					continue
				}
				if !regort.IsArray(l11) {
					continue
				}
				if l13 = regort.Len(l11); l13 == nil {
					continue
				}
				if !regort.Equal(l13, &n_1) {
					continue
				}
				l14 = &n_0
				l14 = &n_0
				if l15 = regort.Dot(l11, l14); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "a") {
					continue
				}
				l10 = &n_1
				if l11 = regort.Dot(l7, l10); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_1) {
					continue
				}
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// loops.rego:147
	return nil
}
