// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// snippets_documents_t_constant_work is data.snippets.documents.t_constant.
func snippets_documents_t_constant_work(s *regort.State) *ast.Term {
	// documents.rego:4
	return object_e97810f1.Get()
}

// snippets_documents_t_number_work is data.snippets.documents.t_number.
func snippets_documents_t_number_work(s *regort.State) *ast.Term {
	// documents.rego:6
	return &n_370af1ec
}

// snippets_documents_t_big_work is data.snippets.documents.t_big.
func snippets_documents_t_big_work(s *regort.State) *ast.Term {
	// documents.rego:8
	return &n_8511ce2e
}

// snippets_documents_t_complete_work is data.snippets.documents.t_complete.
func snippets_documents_t_complete_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:10
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if regort.IsFalse(l4) {
			goto b1
		}
		return l4
	}
b1:
	// documents.rego:10
	return nil
}

// snippets_documents_t_incremental_work is data.snippets.documents.t_incremental.
func snippets_documents_t_incremental_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:12
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if regort.IsFalse(l4) {
			goto b1
		}
		return &s_a
	}
b1:
	{
		var l4 *ast.Term
		// documents.rego:14
		if l4 = input_b(s); l4 == nil {
			goto b3
		}
		if regort.IsFalse(l4) {
			goto b3
		}
		return &s_a
	}
b3:
	// documents.rego:12
	return nil
}

// snippets_documents_t_conflict_work is data.snippets.documents.t_conflict.
func snippets_documents_t_conflict_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4 *ast.Term
		// documents.rego:16
		result = nil
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if regort.IsFalse(l4) {
			goto b1
		}
		result = regort.Once(result, l4, "rule data.snippets.documents.t_conflict produced conflicting values", "documents.rego", 16, 1)
	}
b1:
	// documents.rego:16
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "rule data.snippets.documents.t_conflict produced conflicting values", "documents.rego", 16, 1)
b2:
	{
		var l4 *ast.Term
		// documents.rego:18
		result = nil
		if l4 = input_b(s); l4 == nil {
			goto b3
		}
		if regort.IsFalse(l4) {
			goto b3
		}
		result = regort.Once(result, l4, "rule data.snippets.documents.t_conflict produced conflicting values", "documents.rego", 18, 1)
	}
b3:
	// documents.rego:18
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.snippets.documents.t_conflict produced conflicting values", "documents.rego", 18, 1)
b4:
	// documents.rego:16
	return ret
}

// snippets_documents_t_conflict_in_body_work is data.snippets.documents.t_conflict_in_body.
func snippets_documents_t_conflict_in_body_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6 *ast.Term
		// documents.rego:20
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				result = regort.Once(result, l6, "rule data.snippets.documents.t_conflict_in_body produced conflicting values", "documents.rego", 20, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// documents.rego:20
	if result == nil {
		goto b3
	}
	return result
b3:
	// documents.rego:20
	return nil
}

// snippets_documents_t_false_work is data.snippets.documents.t_false.
func snippets_documents_t_false_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4 *ast.Term
		// documents.rego:22
		result = nil
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "never") {
			goto b1
		}
		result = regort.Once(result, regort.True, "rule data.snippets.documents.t_false produced conflicting values", "documents.rego", 22, 1)
	}
b1:
	// documents.rego:22
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "rule data.snippets.documents.t_false produced conflicting values", "documents.rego", 22, 1)
b2:
	{
		var l4 *ast.Term
		// documents.rego:24
		result = nil
		if l4 = input_b(s); l4 == nil {
			goto b3
		}
		if regort.IsFalse(l4) {
			goto b3
		}
		result = regort.Once(result, regort.False, "rule data.snippets.documents.t_false produced conflicting values", "documents.rego", 24, 1)
	}
b3:
	// documents.rego:24
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.snippets.documents.t_false produced conflicting values", "documents.rego", 24, 1)
b4:
	// documents.rego:22
	return ret
}

// snippets_documents_t_default_work is data.snippets.documents.t_default.
func snippets_documents_t_default_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:28
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsNotEqual(l4, &n_1) {
			goto b1
		}
		return l4
	}
b1:
	// documents.rego:26
	return &s_otherwise
}

// snippets_documents_t_default_conflict_work is data.snippets.documents.t_default_conflict.
func snippets_documents_t_default_conflict_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6 *ast.Term
		// documents.rego:32
		if l4 = input_list(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				result = regort.Once(result, l6, "rule data.snippets.documents.t_default_conflict produced conflicting values", "documents.rego", 32, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// documents.rego:32
	if result == nil {
		goto b3
	}
	return result
b3:
	// documents.rego:30
	return &n_0
}

// snippets_documents_t_else_work is data.snippets.documents.t_else.
func snippets_documents_t_else_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:34
		// 35
		if l4 = input_a(s); l4 == nil {
			goto b2
		}
		if !regort.Equal(l4, &n_1) {
			goto b2
		}
		// 34
		return &s_first
	b2:
		// 36
		// 37
		if l4 = input_b(s); l4 == nil {
			goto b3
		}
		if regort.IsFalse(l4) {
			goto b3
		}
		// 36
		return &s_second
	b3:
		// 38
		// 39
		if l4 = input_list(s); l4 == nil {
			goto b4
		}
		if regort.IsFalse(l4) {
			goto b4
		}
		// 38
		return l4
	b4:
		// 40
		return &s_last
	}
}

// snippets_documents_t_else_undefined_work is data.snippets.documents.t_else_undefined.
func snippets_documents_t_else_undefined_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:42
		// 43
		if l4 = input_a(s); l4 == nil {
			goto b2
		}
		if !regort.Equal(l4, &n_1) {
			goto b2
		}
		// 42
		return &n_1
	b2:
		// 44
		// 45
		if l4 = input_a(s); l4 == nil {
			goto b3
		}
		if !regort.Equal(l4, &n_2) {
			goto b3
		}
		// 44
		return &n_2
	b3:
	}
	// documents.rego:42
	return nil
}

// snippets_documents_t_else_loop_work is data.snippets.documents.t_else_loop.
func snippets_documents_t_else_loop_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6 *ast.Term
		// documents.rego:48
		// 49
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 48
				result = regort.Once(result, l6, "rule data.snippets.documents.t_else_loop produced conflicting values", "documents.rego", 48, 1)
			}
			s.Leave(lo2)
		}
	b2:
		// 50
		if result != nil {
			goto b4
		}
		return &s_none
	b4:
		if result == nil {
			goto b5
		}
		return result
	b5:
	}
	// documents.rego:48
	return nil
}

// snippets_documents_t_else_twice_work is data.snippets.documents.t_else_twice.
func snippets_documents_t_else_twice_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4 *ast.Term
		// documents.rego:52
		result = nil
		// 53
		if l4 = input_a(s); l4 == nil {
			goto b2
		}
		if !regort.Equal(l4, &n_1) {
			goto b2
		}
		// 52
		result = regort.Once(result, &s_a, "rule data.snippets.documents.t_else_twice produced conflicting values", "documents.rego", 52, 1)
	b2:
		// 54
		if result != nil {
			goto b3
		}
		result = regort.Once(result, &s_b, "rule data.snippets.documents.t_else_twice produced conflicting values", "documents.rego", 54, 3)
	b3:
		if result == nil {
			goto b4
		}
		ret = regort.Once(ret, result, "rule data.snippets.documents.t_else_twice produced conflicting values", "documents.rego", 54, 3)
	b4:
	}
	{
		var l4 *ast.Term
		// documents.rego:56
		result = nil
		if l4 = input_b(s); l4 == nil {
			goto b5
		}
		if regort.IsFalse(l4) {
			goto b5
		}
		result = regort.Once(result, &s_b, "rule data.snippets.documents.t_else_twice produced conflicting values", "documents.rego", 56, 1)
	}
b5:
	// documents.rego:56
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.snippets.documents.t_else_twice produced conflicting values", "documents.rego", 56, 1)
b6:
	// documents.rego:52
	return ret
}

// snippets_documents_t_set_work is data.snippets.documents.t_set.
func snippets_documents_t_set_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:58
	ret = regort.EmptySet
	{
		var l4, l6 *ast.Term
		// documents.rego:58
		if l4 = input_list(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4 *ast.Term
		// documents.rego:60
		if l4 = input_a(s); l4 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l4)
	}
b4:
	{
		var l4, l5, l6, l9 *ast.Term
		// documents.rego:62
		if l4 = input_object(s); l4 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l5, l6 = s.Pair(i5)
				l9 = regort.Array(l5, l6)
				ret = regort.SetAdd(ret, l9)
			}
			s.Leave(lo5)
		}
	}
b5:
	// documents.rego:58
	return ret
}

// snippets_documents_t_object_work is data.snippets.documents.t_object.
func snippets_documents_t_object_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:64
	ret = regort.EmptyObject
	{
		var l4, l5, l6 *ast.Term
		// documents.rego:64
		if l4 = input_object(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				ret = regort.InsertOnce(ret, l5, l6, "documents.rego", 64, 1)
			}
			s.Leave(lo2)
		}
	}
b2:
	// documents.rego:64
	return ret
}

// snippets_documents_t_object_conflict_work is data.snippets.documents.t_object_conflict.
func snippets_documents_t_object_conflict_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:66
	ret = regort.EmptyObject
	{
		var l7, l10, l12 *ast.Term
		// documents.rego:66
		// 67
		{
			lo2, hi2 := s.Scan(array_c7098126.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 68
				if l10 = input_list(s); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 66
						ret = regort.InsertOnce(ret, l7, l12, "documents.rego", 66, 1)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	// documents.rego:66
	return ret
}

// snippets_documents_parts_x_work is data.snippets.documents.parts.x.
func snippets_documents_parts_x_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:71
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		return l4
	}
b1:
	// documents.rego:71
	return nil
}

// snippets_documents_parts_y_work is data.snippets.documents.parts.y.
func snippets_documents_parts_y_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// documents.rego:73
		if l4 = input_b(s); l4 == nil {
			goto b1
		}
		return l4
	}
b1:
	// documents.rego:73
	return nil
}

// snippets_documents_parts_z_deep_work is data.snippets.documents.parts.z.deep.
func snippets_documents_parts_z_deep_work(s *regort.State) *ast.Term {
	// documents.rego:75
	return &n_1
}

// snippets_documents_t_object_of_rules_work is data.snippets.documents.t_object_of_rules.
func snippets_documents_t_object_of_rules_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l9, l10, l11, l12, l13 *ast.Term
		// documents.rego:77
		l4 = regort.EmptyObject
		if l5 = snippets_documents_parts_x(s); l5 == nil {
			goto b2
		}
		l4 = regort.Insert(l4, &s_x, l5)
	b2:
		if l6 = snippets_documents_parts_y(s); l6 == nil {
			goto b3
		}
		l4 = regort.Insert(l4, &s_y, l6)
	b3:
		l7 = regort.EmptyObject
		l7 = regort.Insert(l7, &s_deep, &n_1)
		l4 = regort.Insert(l4, &s_z, l7)
		if l10 = regort.Dot(s.Data, &s_snippets); l10 == nil {
			goto b6
		}
		if l11 = regort.Dot(l10, &s_documents); l11 == nil {
			goto b6
		}
		if l12 = regort.Dot(l11, &s_parts); l12 == nil {
			goto b6
		}
		l9 = regort.Merge(l12, l4)
		goto b5
	b6:
		l9 = l4
	b5:
		l13 = l9
		return l13
	}
}

// snippets_documents_t_general_work is data.snippets.documents.t_general.
func snippets_documents_t_general_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:79
	ret = regort.EmptyObject
	{
		var l4, l5, l6, l10, l11 *ast.Term
		// documents.rego:79
		// 80
		if l4 = input_object(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 81
				if !regort.HoldsIsString(l6) {
					continue
				}
				// 79
				if l10 = regort.Dot(ret, l5); l10 == nil {
					goto b5
				}
				goto b4
			b5:
				l10 = regort.EmptyObject
			b4:
				if l11 = regort.Dot(l10, &s_deep); l11 == nil {
					goto b7
				}
				goto b6
			b7:
				l11 = regort.EmptyObject
			b6:
				l11 = regort.InsertOnce(l11, l6, regort.True, "documents.rego", 79, 1)
				l10 = regort.Insert(l10, &s_deep, l11)
				ret = regort.Insert(ret, l5, l10)
			}
			s.Leave(lo2)
		}
	}
b2:
	// documents.rego:79
	return ret
}

// snippets_documents_t_named_work is data.snippets.documents.t_named.
func snippets_documents_t_named_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:84
	ret = regort.EmptyObject
	{
		var l4, l5, l6, l9, l12, l13 *ast.Term
		// documents.rego:84
		if l4 = input_object(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				if l9 = regort.Lower(l5); l9 == nil {
					continue
				}
				l12 = regort.Record(&s_key, l5, &s_value, l6)
				if l13 = regort.Dot(ret, l9); l13 == nil {
					goto b5
				}
				goto b4
			b5:
				l13 = regort.EmptySet
			b4:
				l13 = regort.SetAdd(l13, l12)
				ret = regort.Insert(ret, l9, l13)
			}
			s.Leave(lo2)
		}
	}
b2:
	// documents.rego:84
	return ret
}

// snippets_documents_t_named_twice_work is data.snippets.documents.t_named_twice.
func snippets_documents_t_named_twice_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:86
	ret = regort.EmptyObject
	{
		var l4, l5, l6, l10, l13, l14 *ast.Term
		// documents.rego:86
		// 87
		if l4 = input_object(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 88
				if !regort.HoldsIsString(l6) {
					continue
				}
				// 86
				if l10 = regort.Lower(l5); l10 == nil {
					continue
				}
				if l13 = regort.Dot(ret, l10); l13 == nil {
					goto b5
				}
				goto b4
			b5:
				l13 = regort.EmptyObject
			b4:
				if l14 = regort.Dot(l13, l6); l14 == nil {
					goto b7
				}
				goto b6
			b7:
				l14 = regort.EmptySet
			b6:
				l14 = regort.SetAdd(l14, l5)
				l13 = regort.Insert(l13, l6, l14)
				ret = regort.Insert(ret, l10, l13)
			}
			s.Leave(lo2)
		}
	}
b2:
	// documents.rego:86
	return ret
}

// snippets_documents_t_uses_named_work is data.snippets.documents.t_uses_named.
func snippets_documents_t_uses_named_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10 *ast.Term
		// documents.rego:91
		l4 = regort.EmptyObject
		l5 = snippets_documents_t_named(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				if l10 = regort.Count(l7); l10 == nil {
					continue
				}
				l4 = regort.InsertOnce(l4, l6, l10, "documents.rego", 91, 17)
			}
			s.Leave(lo2)
		}
		return l4
	}
}

// snippets_documents_t_looked_up_work is data.snippets.documents.t_looked_up.
func snippets_documents_t_looked_up_work(s *regort.State) *ast.Term {
	{
		var l4, l5 *ast.Term
		// documents.rego:93
		l4 = snippets_documents_t_named(s)
		if l5 = regort.Dot(l4, &s_x); l5 == nil {
			goto b1
		}
		return l5
	}
b1:
	// documents.rego:93
	return nil
}

// snippets_documents_t_looked_up_key_work is data.snippets.documents.t_looked_up_key.
func snippets_documents_t_looked_up_key_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6, l7, l9 *ast.Term
		// documents.rego:95
		// 96
		if l4 = input_a(s); l4 == nil {
			goto b1
		}
		l6 = snippets_documents_t_named(s)
		if l7 = regort.Dot(l6, l4); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 95
				result = regort.Once(result, l9, "rule data.snippets.documents.t_looked_up_key produced conflicting values", "documents.rego", 95, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// documents.rego:95
	if result == nil {
		goto b3
	}
	return result
b3:
	// documents.rego:95
	return nil
}

// snippets_documents_t_empty_set_work is data.snippets.documents.t_empty_set.
func snippets_documents_t_empty_set_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:99
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// documents.rego:99
		// 100
		if l4 = input_nowhere(s); l4 == nil {
			goto b2
		}
		// 99
		ret = regort.SetAdd(ret, l4)
	}
b2:
	// documents.rego:99
	return ret
}

// snippets_documents_t_counts_empty_work is data.snippets.documents.t_counts_empty.
func snippets_documents_t_counts_empty_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// documents.rego:103
		l4 = snippets_documents_t_empty_set(s)
		if l6 = regort.Count(l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// documents.rego:103
	return nil
}

// snippets_documents_t_boolean_set_work is data.snippets.documents.t_boolean_set.
func snippets_documents_t_boolean_set_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// documents.rego:105
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// documents.rego:105
		if l4 = input_a(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		ret = regort.SetAdd(ret, regort.True)
	}
b2:
	// documents.rego:105
	return ret
}

// snippets_documents_t_references_work is data.snippets.documents.t_references.
func snippets_documents_t_references_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10 *ast.Term
		// documents.rego:107
		if l4 = snippets_documents_t_complete(s); l4 == nil {
			goto b1
		}
		l6 = snippets_documents_t_set(s)
		l8 = snippets_documents_t_object(s)
		l10 = regort.Array(l4, l6, l8)
		return l10
	}
b1:
	// documents.rego:107
	return nil
}

// snippets_documents_t_sum_work is data.snippets.documents.t_sum.
func snippets_documents_t_sum_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l11 *ast.Term
		// documents.rego:109
		if l5 = regort.Dot(object_e97810f1.Get(), &s_a); l5 == nil {
			goto b1
		}
		if l7 = regort.Dot(l5, &n_0); l7 == nil {
			goto b1
		}
		if l11 = s.Call2(&builtin_plus, l7, &n_370af1ec); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// documents.rego:109
	return nil
}
