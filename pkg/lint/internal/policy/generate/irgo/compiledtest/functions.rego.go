// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// snippets_functions_same is data.snippets.functions.same.
func snippets_functions_same(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:4
	if !regort.Equal(l3, &n_1) {
		goto b1
	}
	return regort.True
b1:
	// functions.rego:6
	if !regort.EqualString(l3, "one") {
		goto b3
	}
	return regort.True
b3:
	// functions.rego:4
	return nil
}

// snippets_functions_t_same_work is data.snippets.functions.t_same.
func snippets_functions_t_same_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// functions.rego:58
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if snippets_functions_same(s, l4) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// functions.rego:58
	return nil
}

// snippets_functions_t_same_constant_work is data.snippets.functions.t_same_constant.
func snippets_functions_t_same_constant_work(s *regort.State) *ast.Term {
	// functions.rego:60
	if snippets_functions_same__b0971537(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// functions.rego:60
	return nil
}

// snippets_functions_kind is data.snippets.functions.kind.
func snippets_functions_kind(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// functions.rego:8
	result = nil
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	result = regort.Once(result, &s_string, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 8, 1)
b1:
	// functions.rego:8
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 8, 1)
b2:
	// functions.rego:10
	result = nil
	if !regort.HoldsIsNumber(l3) {
		goto b3
	}
	result = regort.Once(result, &s_number, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 10, 1)
b3:
	// functions.rego:10
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 10, 1)
b4:
	// functions.rego:12
	result = nil
	if !regort.HoldsIsNull(l3) {
		goto b5
	}
	result = regort.Once(result, &s_null, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 12, 1)
b5:
	// functions.rego:12
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.kind produced conflicting values for the same inputs", "functions.rego", 12, 1)
b6:
	// functions.rego:8
	return ret
}

// snippets_functions_t_kinds_work is data.snippets.functions.t_kinds.
func snippets_functions_t_kinds_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10 *ast.Term
		var v4 []*ast.Term
		// functions.rego:62
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = snippets_functions_kind(s, l7); l10 == nil {
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

// snippets_functions_t_kind_of_constants_work is data.snippets.functions.t_kind_of_constants.
func snippets_functions_t_kind_of_constants_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l10, l12 *ast.Term
		// functions.rego:64
		if l4 = snippets_functions_kind__a(s); l4 == nil {
			goto b1
		}
		if l7 = snippets_functions_kind__b0971537(s); l7 == nil {
			goto b1
		}
		if l10 = snippets_functions_kind__6a330d9a(s); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l4, l7, l10)
		return l12
	}
b1:
	// functions.rego:64
	return nil
}

// snippets_functions_clash is data.snippets.functions.clash.
func snippets_functions_clash(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// functions.rego:14
	result = nil
	if regort.IsFalse(l3) {
		goto b1
	}
	result = regort.Once(result, &n_1, "function data.snippets.functions.clash produced conflicting values for the same inputs", "functions.rego", 14, 1)
b1:
	// functions.rego:14
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.clash produced conflicting values for the same inputs", "functions.rego", 14, 1)
b2:
	// functions.rego:16
	result = nil
	if !regort.HoldsIsNumber(l3) {
		goto b3
	}
	result = regort.Once(result, &n_2, "function data.snippets.functions.clash produced conflicting values for the same inputs", "functions.rego", 16, 1)
b3:
	// functions.rego:16
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.clash produced conflicting values for the same inputs", "functions.rego", 16, 1)
b4:
	// functions.rego:14
	return ret
}

// snippets_functions_t_clash_work is data.snippets.functions.t_clash.
func snippets_functions_t_clash_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:66
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_clash(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:66
	return nil
}

// snippets_functions_clash_in_body is data.snippets.functions.clash_in_body.
func snippets_functions_clash_in_body(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l7 *ast.Term
		// functions.rego:18
		{
			lo1, hi1 := s.Scan(l3)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				result = regort.Once(result, l7, "function data.snippets.functions.clash_in_body produced conflicting values for the same inputs", "functions.rego", 18, 1)
			}
			s.Leave(lo1)
		}
	}
	// functions.rego:18
	if result == nil {
		goto b3
	}
	return result
b3:
	// functions.rego:18
	return nil
}

// snippets_functions_t_clash_in_body_work is data.snippets.functions.t_clash_in_body.
func snippets_functions_t_clash_in_body_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:68
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_clash_in_body(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:68
	return nil
}

// snippets_functions_first is data.snippets.functions.first.
func snippets_functions_first(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// functions.rego:20
		// 21
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b2
		}
		// 20
		return l7
	b2:
		// 22
		// 23
		if l6 = regort.Dot(l3, &s_x); l6 == nil {
			goto b3
		}
		// 22
		return l6
	b3:
		// 24
		return &s_nothing
	}
}

// snippets_functions_t_first_work is data.snippets.functions.t_first.
func snippets_functions_t_first_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l12, l14, l16 *ast.Term
		// functions.rego:70
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_first(s, l4); l6 == nil {
			goto b1
		}
		if l8 = input_object(s); l8 == nil {
			goto b1
		}
		if l10 = snippets_functions_first(s, l8); l10 == nil {
			goto b1
		}
		if l12 = input_a(s); l12 == nil {
			goto b1
		}
		if l14 = snippets_functions_first(s, l12); l14 == nil {
			goto b1
		}
		l16 = regort.Array(l6, l10, l14)
		return l16
	}
b1:
	// functions.rego:70
	return nil
}

// snippets_functions_pattern is data.snippets.functions.pattern.
func snippets_functions_pattern(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l9, l10, l11 *ast.Term
		// functions.rego:26
		result = nil
		if !regort.IsArray(l3) {
			goto b1
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_2) {
			goto b1
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b1
		}
		l9 = l8
		l7 = &n_1
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b1
		}
		l10 = l8
		if l11 = s.Call2(&builtin_plus, l9, l10); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 26, 1)
	}
b1:
	// functions.rego:26
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 26, 1)
b2:
	{
		var l6, l7 *ast.Term
		// functions.rego:28
		result = nil
		if !regort.IsObject(l3) {
			goto b3
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b3
		}
		if !regort.Equal(l6, &n_1) {
			goto b3
		}
		if l7 = regort.Dot(l3, &s_x); l7 == nil {
			goto b3
		}
		result = regort.Once(result, l7, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 28, 1)
	}
b3:
	// functions.rego:28
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 28, 1)
b4:
	// functions.rego:30
	result = nil
	if !regort.EqualString(l3, "word") {
		goto b5
	}
	result = regort.Once(result, &n_0, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 30, 1)
b5:
	// functions.rego:30
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.snippets.functions.pattern produced conflicting values for the same inputs", "functions.rego", 30, 1)
b6:
	// functions.rego:26
	return ret
}

// snippets_functions_t_pattern_work is data.snippets.functions.t_pattern.
func snippets_functions_t_pattern_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l9, l11, l17, l20 *ast.Term
		// functions.rego:72
		l4 = regort.EmptySet
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		if l7 = input_object(s); l7 == nil {
			goto b2
		}
		if l9 = input_a(s); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l5, l7, l9, &s_word, array_90d584e8.Get())
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l17 = s.Value(i2)
				if l20 = snippets_functions_pattern(s, l17); l20 == nil {
					continue
				}
				l4 = regort.SetAdd(l4, l20)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// snippets_functions_wild is data.snippets.functions.wild.
func snippets_functions_wild(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:32
	return &s_anything
}

// snippets_functions_t_wild_work is data.snippets.functions.t_wild.
func snippets_functions_t_wild_work(s *regort.State) *ast.Term {
	// functions.rego:74
	if input_a(s) == nil {
		goto b1
	}
	return &s_anything
b1:
	// functions.rego:74
	return nil
}

// snippets_functions_t_wild_undefined_work is data.snippets.functions.t_wild_undefined.
func snippets_functions_t_wild_undefined_work(s *regort.State) *ast.Term {
	// functions.rego:76
	if input_nowhere(s) == nil {
		goto b1
	}
	return &s_anything
b1:
	// functions.rego:76
	return nil
}

// snippets_functions_no_default is data.snippets.functions.no_default.
func snippets_functions_no_default(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// functions.rego:34
		if l6 = regort.Dot(l3, &s_y); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:34
	return nil
}

// snippets_functions_t_no_default_work is data.snippets.functions.t_no_default.
func snippets_functions_t_no_default_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:78
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_no_default(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:78
	return nil
}

// snippets_functions_with_default is data.snippets.functions.with_default.
func snippets_functions_with_default(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// functions.rego:38
		if l6 = regort.Dot(l3, &s_y); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:36
	return &s_default
}

// snippets_functions_t_with_default_work is data.snippets.functions.t_with_default.
func snippets_functions_t_with_default_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:80
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_with_default(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:80
	return nil
}

// snippets_functions_t_with_default_undefined_work is data.snippets.functions.t_with_default_undefined.
func snippets_functions_t_with_default_undefined_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:82
		if l4 = input_nowhere(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_with_default(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:82
	return nil
}

// snippets_functions_two is data.snippets.functions.two.
func snippets_functions_two(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9 *ast.Term
		// functions.rego:40
		if !regort.HoldsNotEqual(l3, l4) {
			goto b1
		}
		l9 = regort.Array(l3, l4)
		return l9
	}
b1:
	// functions.rego:40
	return nil
}

// snippets_functions_t_two_work is data.snippets.functions.t_two.
func snippets_functions_t_two_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8 *ast.Term
		// functions.rego:84
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = input_b(s); l6 == nil {
			goto b1
		}
		if l8 = snippets_functions_two(s, l4, l6); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// functions.rego:84
	return nil
}

// snippets_functions_says_false is data.snippets.functions.says_false.
func snippets_functions_says_false(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:42
	return regort.False
}

// snippets_functions_t_false_undefined_work is data.snippets.functions.t_false_undefined.
func snippets_functions_t_false_undefined_work(s *regort.State) *ast.Term {
	// functions.rego:86
	goto b1
b1:
	// functions.rego:86
	return nil
}

// snippets_functions_t_false_value_work is data.snippets.functions.t_false_value.
func snippets_functions_t_false_value_work(s *regort.State) *ast.Term {
	// functions.rego:88
	return regort.False
}

// snippets_functions_says_false_sometimes is data.snippets.functions.says_false_sometimes.
func snippets_functions_says_false_sometimes(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:44
	if !regort.HoldsIsBoolean(l3) {
		goto b1
	}
	return l3
b1:
	// functions.rego:44
	return nil
}

// snippets_functions_t_sometimes_work is data.snippets.functions.t_sometimes.
func snippets_functions_t_sometimes_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// functions.rego:90
		if l4 = input_b(s); l4 == nil {
			goto b1
		}
		if !regort.Holds(snippets_functions_says_false_sometimes(s, l4)) {
			goto b1
		}
		return regort.True
	}
b1:
	// functions.rego:90
	return nil
}

// snippets_functions_t_not_sometimes_work is data.snippets.functions.t_not_sometimes.
func snippets_functions_t_not_sometimes_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// functions.rego:92
		if l4 = input_b(s); l4 == nil {
			goto b1
		}
		if !regort.Holds(snippets_functions_says_false_sometimes(s, l4)) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// functions.rego:92
	return nil
}

// snippets_functions_uses_input is data.snippets.functions.uses_input.
func snippets_functions_uses_input(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// functions.rego:50
		if l6 = input_a(s); l6 == nil {
			goto b1
		}
		l8 = regort.Array(l3, l6)
		return l8
	}
b1:
	// functions.rego:50
	return nil
}

// snippets_functions_t_constant_twice_work is data.snippets.functions.t_constant_twice.
func snippets_functions_t_constant_twice_work(s *regort.State) *ast.Term {
	{
		var l4, l9, l12, l14 *ast.Term
		// functions.rego:94
		if l4 = snippets_functions_uses_input__x(s); l4 == nil {
			goto b1
		}
		if l9 = snippets_functions_uses_input__b0971537(s); l9 == nil {
			goto b1
		}
		if l12 = snippets_functions_uses_input__56a03997(s); l12 == nil {
			goto b1
		}
		l14 = regort.Array(l4, l4, l9, l12)
		return l14
	}
b1:
	// functions.rego:94
	return nil
}

// snippets_functions_t_constant_composite_work is data.snippets.functions.t_constant_composite.
func snippets_functions_t_constant_composite_work(s *regort.State) *ast.Term {
	{
		var l7, l10, l12 *ast.Term
		// functions.rego:96
		if l7 = snippets_functions_uses_input__cf2fd256(s); l7 == nil {
			goto b1
		}
		if l10 = snippets_functions_uses_input__e12df6df(s); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l7, l10)
		return l12
	}
b1:
	// functions.rego:96
	return nil
}

// snippets_functions_recursive_data is data.snippets.functions.recursive_data.
func snippets_functions_recursive_data(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11 *ast.Term
		var v6 []*ast.Term
		// functions.rego:48
		v6 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = snippets_functions_kind(s, l8); l11 == nil {
					continue
				}
				v6 = append(v6, l11)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		return l6
	}
}

// snippets_functions_t_recursive_data_work is data.snippets.functions.t_recursive_data.
func snippets_functions_t_recursive_data_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:98
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_recursive_data(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:98
	return nil
}

// snippets_functions_third is data.snippets.functions.third.
func snippets_functions_third(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// functions.rego:56
	if !regort.Equal(l3, l4) {
		goto b1
	}
	return regort.True
b1:
	// functions.rego:56
	return nil
}

// snippets_functions_second is data.snippets.functions.second.
func snippets_functions_second(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:54
	if snippets_functions_third(s, l3, &n_1) == nil {
		goto b1
	}
	return regort.True
b1:
	// functions.rego:54
	return nil
}

// snippets_functions_chain is data.snippets.functions.chain.
func snippets_functions_chain(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:52
	if snippets_functions_second(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	// functions.rego:52
	return nil
}

// snippets_functions_t_chain_work is data.snippets.functions.t_chain.
func snippets_functions_t_chain_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// functions.rego:100
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if snippets_functions_chain(s, l4) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// functions.rego:100
	return nil
}

// snippets_functions_identity is data.snippets.functions.identity.
func snippets_functions_identity(s *regort.State, l3 *ast.Term) *ast.Term {
	// functions.rego:46
	return l3
}

// snippets_functions_t_identity_work is data.snippets.functions.t_identity.
func snippets_functions_t_identity_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8 *ast.Term
		// functions.rego:102
		if l4 = input_object(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_identity(s, l4); l6 == nil {
			goto b1
		}
		if l8 = snippets_functions_identity(s, l6); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// functions.rego:102
	return nil
}

// snippets_functions_t_partial_result_work is data.snippets.functions.t_partial_result.
func snippets_functions_t_partial_result_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// functions.rego:104
	ret = regort.EmptySet
	{
		var l4, l6, l9 *ast.Term
		// functions.rego:104
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				if l9 = snippets_functions_identity(s, l6); l9 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l9)
			}
			s.Leave(lo2)
		}
	}
b2:
	// functions.rego:104
	return ret
}

// snippets_functions_t_only_compared_work is data.snippets.functions.t_only_compared.
func snippets_functions_t_only_compared_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:106
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_kind(s, l4); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "string") {
			goto b1
		}
		return regort.True
	}
b1:
	// functions.rego:106
	return nil
}

// snippets_functions_t_compared_reversed_work is data.snippets.functions.t_compared_reversed.
func snippets_functions_t_compared_reversed_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:108
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_kind(s, l4); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "number") {
			goto b1
		}
		return regort.True
	}
b1:
	// functions.rego:108
	return nil
}

// snippets_functions_t_same_boolean_work is data.snippets.functions.t_same_boolean.
func snippets_functions_t_same_boolean_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// functions.rego:110
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if l6 = snippets_functions_same(s, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// functions.rego:110
	return nil
}

// snippets_functions_t_negated_work is data.snippets.functions.t_negated.
func snippets_functions_t_negated_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7 *ast.Term
		var v4 []*ast.Term
		// functions.rego:112
		v4 = nil
		if l5 = input_list(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if snippets_functions_same(s, l7) == nil {
					goto b4
				}
				continue
			b4:
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}
