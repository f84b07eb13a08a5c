// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// snippets_with_doubled_work is data.snippets.with_.doubled.
func snippets_with_doubled_work(s *regort.State) *ast.Term {
	{
		var l4, l10 *ast.Term
		// with.rego:4
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsIsNumber(l4) {
			goto b1
		}
		if l10 = s.Call2(&builtin_mul, l4, &n_2); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// with.rego:4
	return nil
}

// snippets_with_t_input_work is data.snippets.with_.t_input.
func snippets_with_t_input_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7 *ast.Term
		var w1, w3 regort.Saved
		// with.rego:12
		result = nil
		l6 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, object_e5991e13.Get())
		if l7 = snippets_with_doubled(s); l7 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l6)
		result = regort.Once(result, l7, "rule data.snippets.with_.t_input produced conflicting values", "with.rego", 12, 1)
		s.Restore(w3)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:12
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_input produced conflicting values", "with.rego", 12, 1)
b6:
	// with.rego:12
	return ret
}

// snippets_with_t_input_path_work is data.snippets.with_.t_input_path.
func snippets_with_t_input_path_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l6, l9, l10, l13, l14 *ast.Term
		var w1, w3, w5, w7, w9, w11 regort.Saved
		// with.rego:14
		result = nil
		l5 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_5, &s_a)
		if l6 = regort.Dot(s.Input, &s_a); l6 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l5)
		l9 = s.Input
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, &n_5, &s_a)
		if l10 = snippets_with_doubled(s); l10 == nil {
			goto b6
		}
		w7 = s.With()
		s.Input = regort.Upsert(s.Input, l9)
		l13 = s.Input
		w9 = s.With()
		s.Input = regort.Upsert(s.Input, &n_5, &s_a)
		l14 = regort.Array(l6, l10)
		w11 = s.With()
		s.Input = regort.Upsert(s.Input, l13)
		result = regort.Once(result, l14, "rule data.snippets.with_.t_input_path produced conflicting values", "with.rego", 14, 1)
		s.Restore(w11)
		s.Restore(w9)
		s.Restore(w7)
		s.Restore(w5)
		goto b7
	b6:
		s.Restore(w5)
		goto b4
	b7:
		s.Restore(w3)
		goto b5
	b4:
		s.Restore(w3)
		goto b2
	b5:
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:14
	if result == nil {
		goto b14
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_input_path produced conflicting values", "with.rego", 14, 1)
b14:
	// with.rego:14
	return ret
}

// snippets_with_t_input_deep_work is data.snippets.with_.t_input_deep.
func snippets_with_t_input_deep_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l6, l7, l8 *ast.Term
		var w1, w3 regort.Saved
		// with.rego:16
		result = nil
		l5 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_1, &s_object, &s_new, &s_x)
		if l6 = regort.Dot(s.Input, &s_object); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l6, &s_new); l7 == nil {
			goto b2
		}
		if l8 = regort.Dot(l7, &s_x); l8 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l5)
		result = regort.Once(result, l8, "rule data.snippets.with_.t_input_deep produced conflicting values", "with.rego", 16, 1)
		s.Restore(w3)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:16
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_input_deep produced conflicting values", "with.rego", 16, 1)
b6:
	// with.rego:16
	return ret
}

// snippets_with_t_before_and_after_work is data.snippets.with_.t_before_and_after.
func snippets_with_t_before_and_after_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l5, l9, l10, l12, l13, l16 *ast.Term
		var w1, w3 regort.Saved
		// with.rego:18
		result = nil
		// 19
		l4 = s.Input
		if l5 = regort.ObjectGet(l4, &s_a, &s_none); l5 == nil {
			goto b1
		}
		// 20
		l9 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_4, &s_a)
		if l10 = snippets_with_doubled(s); l10 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l9)
		// 21
		l12 = s.Input
		if l13 = regort.ObjectGet(l12, &s_a, &s_none); l13 == nil {
			goto b4
		}
		// 18
		l16 = regort.Array(l5, l10, l13)
		result = regort.Once(result, l16, "rule data.snippets.with_.t_before_and_after produced conflicting values", "with.rego", 18, 1)
		s.Restore(w3)
		goto b5
	b4:
		s.Restore(w3)
		goto b2
	b5:
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:18
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_before_and_after produced conflicting values", "with.rego", 18, 1)
b6:
	// with.rego:18
	return ret
}

// snippets_with_t_memo_work is data.snippets.with_.t_memo.
func snippets_with_t_memo_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l5, l8, l10, l11, l14, l15, l18 *ast.Term
		var v4, v8, v14 []*ast.Term
		var w3, w5 regort.Saved
		// with.rego:24
		result = nil
		// 25
		v4 = nil
		if l5 = snippets_with_doubled(s); l5 == nil {
			goto b2
		}
		v4 = append(v4, l5)
	b2:
		l4 = regort.Array(v4...)
		// 26
		v8 = nil
		l10 = s.Input
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, &n_1, &s_a)
		if l11 = snippets_with_doubled(s); l11 == nil {
			goto b4
		}
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, l10)
		v8 = append(v8, l11)
		s.Restore(w5)
		s.Restore(w3)
		goto b5
	b4:
		s.Restore(w3)
		goto b3
	b5:
	b3:
		l8 = regort.Array(v8...)
		// 27
		v14 = nil
		if l15 = snippets_with_doubled(s); l15 == nil {
			goto b8
		}
		v14 = append(v14, l15)
	b8:
		l14 = regort.Array(v14...)
		// 24
		l18 = regort.Array(l4, l8, l14)
		result = regort.Once(result, l18, "rule data.snippets.with_.t_memo produced conflicting values", "with.rego", 24, 1)
	}
	// with.rego:24
	if result == nil {
		goto b9
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_memo produced conflicting values", "with.rego", 24, 1)
b9:
	// with.rego:24
	return ret
}

// snippets_with_inner_work is data.snippets.with_.inner.
func snippets_with_inner_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l6 *ast.Term
		var w1, w3 regort.Saved
		// with.rego:30
		result = nil
		l5 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_3, &s_a)
		if l6 = snippets_with_doubled(s); l6 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l5)
		result = regort.Once(result, l6, "rule data.snippets.with_.inner produced conflicting values", "with.rego", 30, 1)
		s.Restore(w3)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:30
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.inner produced conflicting values", "with.rego", 30, 1)
b6:
	// with.rego:30
	return ret
}

// snippets_with_t_nested_work is data.snippets.with_.t_nested.
func snippets_with_t_nested_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l6, l9, l10, l13, l14, l17, l18 *ast.Term
		var w1, w3, w5, w7, w9, w11, w13, w15 regort.Saved
		// with.rego:32
		result = nil
		l5 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_a)
		if l6 = snippets_with_inner(s); l6 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l5)
		l9 = s.Input
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_a)
		if l10 = snippets_with_doubled(s); l10 == nil {
			goto b6
		}
		w7 = s.With()
		s.Input = regort.Upsert(s.Input, l9)
		l13 = s.Input
		w9 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_a)
		if l14 = regort.Dot(s.Input, &s_a); l14 == nil {
			goto b10
		}
		w11 = s.With()
		s.Input = regort.Upsert(s.Input, l13)
		l17 = s.Input
		w13 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_a)
		l18 = regort.Array(l6, l10, l14)
		w15 = s.With()
		s.Input = regort.Upsert(s.Input, l17)
		result = regort.Once(result, l18, "rule data.snippets.with_.t_nested produced conflicting values", "with.rego", 32, 1)
		s.Restore(w15)
		s.Restore(w13)
		s.Restore(w11)
		s.Restore(w9)
		goto b11
	b10:
		s.Restore(w9)
		goto b8
	b11:
		s.Restore(w7)
		goto b9
	b8:
		s.Restore(w7)
		goto b6
	b9:
		s.Restore(w5)
		goto b7
	b6:
		s.Restore(w5)
		goto b4
	b7:
		s.Restore(w3)
		goto b5
	b4:
		s.Restore(w3)
		goto b2
	b5:
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:32
	if result == nil {
		goto b18
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_nested produced conflicting values", "with.rego", 32, 1)
b18:
	// with.rego:32
	return ret
}

// snippets_with_t_loop_work is data.snippets.with_.t_loop.
func snippets_with_t_loop_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// with.rego:34
	ret = regort.EmptySet
	{
		var l10, l13, l14 *ast.Term
		var w3, w5 regort.Saved
		// with.rego:34
		// 35
		{
			lo2, hi2 := s.Scan(array_28f54671.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 36
				l13 = s.Input
				w3 = s.With()
				s.Input = regort.Upsert(s.Input, l10, &s_a)
				if l14 = snippets_with_doubled(s); l14 == nil {
					goto b4
				}
				w5 = s.With()
				s.Input = regort.Upsert(s.Input, l13)
				// 34
				ret = regort.SetAdd(ret, l14)
				s.Restore(w5)
				s.Restore(w3)
				goto b5
			b4:
				s.Restore(w3)
				continue
			b5:
			}
			s.Leave(lo2)
		}
	}
	// with.rego:34
	return ret
}

// snippets_with_t_undefined_work is data.snippets.with_.t_undefined.
func snippets_with_t_undefined_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l6 *ast.Term
		var w1, w3 regort.Saved
		// with.rego:39
		result = nil
		l5 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, regort.EmptyObject)
		if l6 = snippets_with_doubled(s); l6 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l5)
		result = regort.Once(result, l6, "rule data.snippets.with_.t_undefined produced conflicting values", "with.rego", 39, 1)
		s.Restore(w3)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:39
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_undefined produced conflicting values", "with.rego", 39, 1)
b6:
	// with.rego:39
	return ret
}

// snippets_with_t_not_work is data.snippets.with_.t_not.
func snippets_with_t_not_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4 *ast.Term
		var w1, w4 regort.Saved
		// with.rego:41
		result = nil
		l4 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &s_x, &s_a)
		if !regort.Holds(snippets_with_doubled(s)) {
			goto b4
		}
		goto b2
	b4:
		w4 = s.With()
		s.Input = regort.Upsert(s.Input, l4)
		result = regort.Once(result, regort.True, "rule data.snippets.with_.t_not produced conflicting values", "with.rego", 41, 1)
		s.Restore(w4)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:41
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_not produced conflicting values", "with.rego", 41, 1)
b7:
	// with.rego:41
	return ret
}

// snippets_with_t_data_work is data.snippets.with_.t_data.
func snippets_with_t_data_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l5, l8, l9, l10 *ast.Term
		var w1, w5 regort.Saved
		// with.rego:43
		result = nil
		l5 = s.Data
		w1 = s.With()
		s.Data = regort.Upsert(s.Data, &n_8, &s_snippets, &s_with_5214cc14, &s_fixed)
		if l8 = regort.Dot(s.Data, &s_snippets); l8 == nil {
			goto b5
		}
		if l9 = regort.Dot(l8, &s_with_5214cc14); l9 == nil {
			goto b5
		}
		if l10 = regort.Dot(l9, &s_fixed); l10 == nil {
			goto b5
		}
		goto b4
	b5:
		goto b2
	b4:
		w5 = s.With()
		s.Data = regort.Upsert(s.Data, l5)
		result = regort.Once(result, l10, "rule data.snippets.with_.t_data produced conflicting values", "with.rego", 43, 1)
		s.Restore(w5)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:43
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_data produced conflicting values", "with.rego", 43, 1)
b8:
	// with.rego:43
	return ret
}

// snippets_with_f is data.snippets.with_.f.
func snippets_with_f(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// with.rego:10
		if l6 = input_a(s); l6 == nil {
			goto b1
		}
		l8 = regort.Array(l3, l6)
		return l8
	}
b1:
	// with.rego:10
	return nil
}

// snippets_with_t_function_work is data.snippets.with_.t_function.
func snippets_with_t_function_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l6, l8 *ast.Term
		var w1, w3, w5, w7 regort.Saved
		// with.rego:45
		result = nil
		l4 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &s_w, &s_a)
		if l6 = snippets_with_f__b0971537(s); l6 == nil {
			goto b2
		}
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, l4)
		l8 = s.Input
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, &s_w, &s_a)
		w7 = s.With()
		s.Input = regort.Upsert(s.Input, l8)
		result = regort.Once(result, l6, "rule data.snippets.with_.t_function produced conflicting values", "with.rego", 45, 1)
		s.Restore(w7)
		s.Restore(w5)
		s.Restore(w3)
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:45
	if result == nil {
		goto b10
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_function produced conflicting values", "with.rego", 45, 1)
b10:
	// with.rego:45
	return ret
}

// snippets_with_t_mock_work is data.snippets.with_.t_mock.
func snippets_with_t_mock_work(s *regort.State) *ast.Term {
	// with.rego:47
	return &s_mocked
}

// snippets_with_t_mock_function_work is data.snippets.with_.t_mock_function.
func snippets_with_t_mock_function_work(s *regort.State) *ast.Term {
	// with.rego:49
	return &s_mocked
}

// snippets_with_t_path_outside_work is data.snippets.with_.t_path_outside.
func snippets_with_t_path_outside_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l6, l7, l11, l12, l13, l16 *ast.Term
		var v6, v12 []*ast.Term
		var w2, w5 regort.Saved
		// with.rego:51
		result = nil
		// 52
		if l4 = regort.Dot(s.Input, &s_object); l4 == nil {
			goto b1
		}
		// 53
		v6 = nil
		if l7 = regort.Dot(l4, &s_x); l7 == nil {
			goto b2
		}
		v6 = append(v6, l7)
	b2:
		l6 = regort.Array(v6...)
		// 54
		l11 = s.Input
		w2 = s.With()
		s.Input = regort.Upsert(s.Input, object_11a8ce6c.Get(), &s_object)
		v12 = nil
		if l13 = regort.Dot(l4, &s_x); l13 == nil {
			goto b5
		}
		v12 = append(v12, l13)
	b5:
		l12 = regort.Array(v12...)
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, l11)
		// 51
		l16 = regort.Array(l6, l12)
		result = regort.Once(result, l16, "rule data.snippets.with_.t_path_outside produced conflicting values", "with.rego", 51, 1)
		s.Restore(w5)
		s.Restore(w2)
	}
b1:
	// with.rego:51
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_path_outside produced conflicting values", "with.rego", 51, 1)
b8:
	// with.rego:51
	return ret
}

// snippets_with_t_both_work is data.snippets.with_.t_both.
func snippets_with_t_both_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l11, l12, l16, l17 *ast.Term
		var w1, w3, w5, w7, w9, w11, w13, w15, w17 regort.Saved
		// with.rego:57
		result = nil
		l6 = s.Input
		w1 = s.With()
		s.Input = regort.Upsert(s.Input, &n_1, &s_a)
		w3 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_b)
		if l7 = regort.Dot(s.Input, &s_a); l7 == nil {
			goto b4
		}
		w5 = s.With()
		s.Input = regort.Upsert(s.Input, l6)
		l11 = s.Input
		w7 = s.With()
		s.Input = regort.Upsert(s.Input, &n_1, &s_a)
		w9 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_b)
		if l12 = regort.Dot(s.Input, &s_b); l12 == nil {
			goto b10
		}
		w11 = s.With()
		s.Input = regort.Upsert(s.Input, l11)
		l16 = s.Input
		w13 = s.With()
		s.Input = regort.Upsert(s.Input, &n_1, &s_a)
		w15 = s.With()
		s.Input = regort.Upsert(s.Input, &n_2, &s_b)
		l17 = regort.Array(l7, l12)
		w17 = s.With()
		s.Input = regort.Upsert(s.Input, l16)
		result = regort.Once(result, l17, "rule data.snippets.with_.t_both produced conflicting values", "with.rego", 57, 1)
		s.Restore(w17)
		s.Restore(w15)
		s.Restore(w13)
		s.Restore(w11)
		s.Restore(w9)
		goto b11
	b10:
		s.Restore(w9)
		goto b8
	b11:
		s.Restore(w7)
		goto b9
	b8:
		s.Restore(w7)
		goto b6
	b9:
		s.Restore(w5)
		goto b7
	b6:
		s.Restore(w5)
		goto b4
	b7:
		s.Restore(w3)
		goto b5
	b4:
		s.Restore(w3)
		goto b2
	b5:
		s.Restore(w1)
		goto b3
	b2:
		s.Restore(w1)
		goto b1
	b3:
	}
b1:
	// with.rego:57
	if result == nil {
		goto b20
	}
	ret = regort.Once(ret, result, "rule data.snippets.with_.t_both produced conflicting values", "with.rego", 57, 1)
b20:
	// with.rego:57
	return ret
}
