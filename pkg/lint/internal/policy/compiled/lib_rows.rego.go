// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_rows_last is data.arthurlint.lib.rows.last.
func lib_rows_last(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/rows.rego:38
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
	// lib/rows.rego:38
	return nil
}

// lib_rows_by_place is data.arthurlint.lib.rows.by_place.
func lib_rows_by_place(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l15, l18 *ast.Term
		var v13 []*ast.Term
		// lib/rows.rego:9
		l6 = regort.EmptyObject
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_at); l11 == nil {
					continue
				}
				v13 = nil
				{
					lo4, hi4 := s.Scan(l3)
					for i4 := lo4; i4 < hi4; i4++ {
						l15 = s.Value(i4)
						if l18 = regort.Dot(l15, &s_at); l18 == nil {
							continue
						}
						if !regort.Equal(l18, l11) {
							continue
						}
						v13 = append(v13, l15)
					}
					s.Leave(lo4)
				}
				l13 = regort.Array(v13...)
				l6 = regort.InsertOnce(l6, l11, l13, "lib/rows.rego", 9, 19)
			}
			s.Leave(lo2)
		}
		return l6
	}
}

// lib_rows_actions is data.arthurlint.lib.rows.actions.
func lib_rows_actions(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14 *ast.Term
		// lib/rows.rego:15
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l11)
			}
			s.Leave(lo2)
		}
		if l14 = s.Call1(&builtin_sort, l6); l14 == nil {
			goto b1
		}
		return l14
	}
b1:
	// lib/rows.rego:15
	return nil
}

// lib_rows_commas is data.arthurlint.lib.rows.commas.
func lib_rows_commas(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l15 *ast.Term
		var v6 []*ast.Term
		// lib/rows.rego:27
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
		if l15 = s.Call2(&builtin_concat, &s__5e272f7c, l6); l15 == nil {
			goto b1
		}
		return l15
	}
b1:
	// lib/rows.rego:27
	return nil
}

// lib_rows_listed is data.arthurlint.lib.rows.listed.
func lib_rows_listed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10, l12, l13 *ast.Term
		// lib/rows.rego:18
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		if l10 = regort.Dot(l3, &n_0); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l12); l13 == nil {
			goto b1
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 18, 1)
	}
b1:
	// lib/rows.rego:18
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 18, 1)
b2:
	{
		var l6, l17, l20, l22, l29, l31, l32 *ast.Term
		// lib/rows.rego:20
		result = nil
		// 21
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b3
		}
		// 22
		if !regort.HoldsAtMost(l6, &n_4) {
			goto b3
		}
		// 20
		if l17 = s.Call2(&builtin_minus, l6, &n_1); l17 == nil {
			goto b3
		}
		if l20 = s.Call3(&builtin_array_slice, l3, &n_0, l17); l20 == nil {
			goto b3
		}
		if l22 = lib_rows_commas(s, l20); l22 == nil {
			goto b3
		}
		if l29 = regort.Dot(l3, l17); l29 == nil {
			goto b3
		}
		l31 = regort.Array(l22, l29)
		if l32 = s.Call2(&builtin_sprintf, &s_s_and__q_e12ef0ec, l31); l32 == nil {
			goto b3
		}
		result = regort.Once(result, l32, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 20, 1)
	}
b3:
	// lib/rows.rego:20
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 20, 1)
b4:
	{
		var l6, l12, l14, l19, l21, l22 *ast.Term
		// lib/rows.rego:25
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b5
		}
		if !regort.HoldsGreater(l6, &n_4) {
			goto b5
		}
		if l12 = s.Call3(&builtin_array_slice, l3, &n_0, &n_3); l12 == nil {
			goto b5
		}
		if l14 = lib_rows_commas(s, l12); l14 == nil {
			goto b5
		}
		if l19 = s.Call2(&builtin_minus, l6, &n_3); l19 == nil {
			goto b5
		}
		l21 = regort.Array(l14, l19)
		if l22 = s.Call2(&builtin_sprintf, &s_s_and__d_more_60de4070, l21); l22 == nil {
			goto b5
		}
		result = regort.Once(result, l22, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 25, 1)
	}
b5:
	// lib/rows.rego:25
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.rows.listed produced conflicting values for the same inputs", "lib/rows.rego", 25, 1)
b6:
	// lib/rows.rego:18
	return ret
}

// lib_rows_plural is data.arthurlint.lib.rows.plural.
func lib_rows_plural(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l10 *ast.Term
		// lib/rows.rego:30
		result = nil
		if l10 = regort.Count(l3); l10 == nil {
			goto b1
		}
		if !regort.Equal(l10, &n_1) {
			goto b1
		}
		result = regort.Once(result, l4, "function data.arthurlint.lib.rows.plural produced conflicting values for the same inputs", "lib/rows.rego", 30, 1)
	}
b1:
	// lib/rows.rego:30
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.rows.plural produced conflicting values for the same inputs", "lib/rows.rego", 30, 1)
b2:
	{
		var l10 *ast.Term
		// lib/rows.rego:32
		result = nil
		if l10 = regort.Count(l3); l10 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l10, &n_1) {
			goto b3
		}
		result = regort.Once(result, l5, "function data.arthurlint.lib.rows.plural produced conflicting values for the same inputs", "lib/rows.rego", 32, 1)
	}
b3:
	// lib/rows.rego:32
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.rows.plural produced conflicting values for the same inputs", "lib/rows.rego", 32, 1)
b4:
	// lib/rows.rego:30
	return ret
}

// lib_rows_related is data.arthurlint.lib.rows.related.
func lib_rows_related(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11, l14, l17 *ast.Term
		var v8 []*ast.Term
		// lib/rows.rego:41
		v8 = nil
		if l11 = s.Call3(&builtin_array_slice, l3, &n_0, &n_4); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				l17 = regort.Record(&s_at, l14, &s_message, l4)
				v8 = append(v8, l17)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		return l8
	}
}

// lib_rows_parent is data.arthurlint.lib.rows.parent.
func lib_rows_parent(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12 *ast.Term
		// lib/rows.rego:35
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b1
		}
		if l12 = s.Call3(&builtin_array_slice, l3, &n_0, l9); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// lib/rows.rego:35
	return nil
}

// lib_rows_by_statement is data.arthurlint.lib.rows.by_statement.
func lib_rows_by_statement(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l15, l18 *ast.Term
		var v13 []*ast.Term
		// lib/rows.rego:12
		l6 = regort.EmptyObject
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_statement); l11 == nil {
					continue
				}
				v13 = nil
				{
					lo4, hi4 := s.Scan(l3)
					for i4 := lo4; i4 < hi4; i4++ {
						l15 = s.Value(i4)
						if l18 = regort.Dot(l15, &s_statement); l18 == nil {
							continue
						}
						if !regort.Equal(l18, l11) {
							continue
						}
						v13 = append(v13, l15)
					}
					s.Leave(lo4)
				}
				l13 = regort.Array(v13...)
				l6 = regort.InsertOnce(l6, l11, l13, "lib/rows.rego", 12, 23)
			}
			s.Leave(lo2)
		}
		return l6
	}
}
