// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_s3_of_s3 is data.arthurlint.lib.s3.of_s3.
func lib_s3_of_s3(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/s3.rego:12
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b1
		}
		if !regort.HoldsStartsWith(l6, &s_s3_13b6293b) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/s3.rego:12
	return nil
}

// lib_s3_on_bucket is data.arthurlint.lib.s3.on_bucket.
func lib_s3_on_bucket(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l16, l18, l21 *ast.Term
		// lib/s3.rego:15
		// 16
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_targets); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_type); l12 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l12)
			}
			s.Leave(lo2)
		}
	b2:
		if !regort.HoldsMember(&s_object, l6) {
			goto b1
		}
		// 17
		if l16 = regort.Dot(l3, &s_resources); l16 == nil {
			goto b1
		}
		{
			lo3, hi3 := s.Scan(l16)
			for i3 := lo3; i3 < hi3; i3++ {
				l18 = s.Value(i3)
				// 18
				if l21 = regort.Dot(l18, &s_types); l21 == nil {
					continue
				}
				if !regort.HoldsMember(&s_bucket, l21) {
					continue
				}
				// 19
				if lib_iam_resources_well_formed(s, l3) == nil {
					continue
				}
				// 15
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b1:
	// lib/s3.rego:15
	return nil
}

// lib_s3_on_objects is data.arthurlint.lib.s3.on_objects.
func lib_s3_on_objects(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l16, l18, l21 *ast.Term
		// lib/s3.rego:23
		// 24
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_targets); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_type); l12 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l12)
			}
			s.Leave(lo2)
		}
	b2:
		if !regort.HoldsMember(&s_bucket, l6) {
			goto b1
		}
		// 25
		if l16 = regort.Dot(l3, &s_resources); l16 == nil {
			goto b1
		}
		{
			lo3, hi3 := s.Scan(l16)
			for i3 := lo3; i3 < hi3; i3++ {
				l18 = s.Value(i3)
				// 26
				if l21 = regort.Dot(l18, &s_types); l21 == nil {
					continue
				}
				if !regort.HoldsMember(&s_object, l21) {
					continue
				}
				// 27
				if lib_iam_resources_well_formed(s, l3) == nil {
					continue
				}
				// 23
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b1:
	// lib/s3.rego:23
	return nil
}

// lib_s3_elsewhere is data.arthurlint.lib.s3.elsewhere.
func lib_s3_elsewhere(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/s3.rego:31
	// 32
	if lib_iam_resources_well_formed(s, l3) == nil {
		goto b1
	}
	// 33
	if lib_s3_on_bucket(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	// 34
	if lib_s3_on_objects(s, l3) == nil {
		goto b3
	}
	goto b1
b3:
	// 31
	return regort.True
b1:
	// lib/s3.rego:31
	return nil
}

// lib_s3_texts is data.arthurlint.lib.s3.texts.
func lib_s3_texts(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l13, l15, l18, l21, l24 *ast.Term
		// lib/s3.rego:38
		l8 = regort.EmptySet
		// 39
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 40
				if l13 = regort.Dot(l10, &s_resources); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Value(i3)
						// 41
						if l18 = regort.Dot(l15, &s_types); l18 == nil {
							continue
						}
						if !regort.HoldsMember(l4, l18) {
							continue
						}
						// 38
						if l21 = regort.Dot(l15, &s_text); l21 == nil {
							continue
						}
						l8 = regort.SetAdd(l8, l21)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
		if l24 = s.Call1(&builtin_sort, l8); l24 == nil {
			goto b1
		}
		return l24
	}
b1:
	// lib/s3.rego:38
	return nil
}

// lib_s3_bucket is data.arthurlint.lib.s3.bucket.
func lib_s3_bucket(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/s3.rego:48
		if l6 = s.Call3(&builtin_regex_replace, l3, &s__0106ee22, &s_1_5d7df79b); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// lib/s3.rego:48
	return nil
}

// lib_s3_all_actions is data.arthurlint.lib.s3.all_actions.
func lib_s3_all_actions(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l8, l11, l14, l17 *ast.Term
		// lib/s3.rego:83
		// 84
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b1
		}
		if l8 = regort.Dot(l7, &s_statement); l8 == nil {
			goto b1
		}
		if l11 = s.Call2(&builtin_array_concat, l8, array_13593f18.Get()); l11 == nil {
			goto b1
		}
		// 85
		if l14 = input_value(s); l14 == nil {
			goto b1
		}
		if l17 = regort.ObjectGet(l14, l11, regort.Null); l17 == nil {
			goto b1
		}
		if lib_text(s, l17) == nil {
			goto b1
		}
		// 83
		return regort.True
	}
b1:
	{
		var l7, l8, l11, l14, l17, l22, l24, l27, l29, l30, l34, l35 *ast.Term
		// lib/s3.rego:88
		// 89
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b3
		}
		if l8 = regort.Dot(l7, &s_statement); l8 == nil {
			goto b3
		}
		if l11 = s.Call2(&builtin_array_concat, l8, array_13593f18.Get()); l11 == nil {
			goto b3
		}
		// 90
		if l14 = input_value(s); l14 == nil {
			goto b3
		}
		if l17 = regort.ObjectGet(l14, l11, regort.Null); l17 == nil {
			goto b3
		}
		// 91
		if lib_sequence(s, l17) == nil {
			goto b3
		}
		// 92
		if lib_closed(s, l11) == nil {
			goto b3
		}
		// 93
		l22 = regort.EmptySet
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l24 = s.Value(i4)
				if l27 = regort.Dot(l24, &s_at); l27 == nil {
					continue
				}
				l22 = regort.SetAdd(l22, l27)
			}
			s.Leave(lo4)
		}
		l29 = regort.EmptySet
		{
			lo6, hi6 := s.Scan(l17)
			for i6 := lo6; i6 < hi6; i6++ {
				l30 = s.Key(i6)
				l34 = regort.Array(l30)
				if l35 = s.Call2(&builtin_array_concat, l11, l34); l35 == nil {
					continue
				}
				l29 = regort.SetAdd(l29, l35)
			}
			s.Leave(lo6)
		}
		if !regort.Equal(l22, l29) {
			goto b3
		}
		// 88
		return regort.True
	}
b3:
	// lib/s3.rego:83
	return nil
}

// lib_s3_addition is data.arthurlint.lib.s3.addition.
func lib_s3_addition(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l9, l10, l13, l16, l19, l23, l24, l26, l27, l28 *ast.Term
		// lib/s3.rego:63
		result = nil
		// 67
		if l9 = regort.Dot(l3, &n_0); l9 == nil {
			goto b1
		}
		if l10 = regort.Dot(l9, &s_statement); l10 == nil {
			goto b1
		}
		if l13 = s.Call2(&builtin_array_concat, l10, array_7693f908.Get()); l13 == nil {
			goto b1
		}
		// 68
		if l16 = input_value(s); l16 == nil {
			goto b1
		}
		if l19 = regort.ObjectGet(l16, l13, regort.Null); l19 == nil {
			goto b1
		}
		if lib_text(s, l19) == nil {
			goto b1
		}
		// 69
		if lib_s3_all_actions(s, l3) == nil {
			goto b1
		}
		// 64
		l23 = regort.Array(l4)
		if l24 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l23); l24 == nil {
			goto b1
		}
		// 63
		l28 = regort.Record(&s_at, l13, &s_op, &s_set, &s_value, l4)
		l27 = regort.Array(l28)
		l26 = regort.Record(&s_edits, l27, &s_title, l24)
		result = regort.Once(result, l26, "function data.arthurlint.lib.s3.addition produced conflicting values for the same inputs", "lib/s3.rego", 63, 1)
	}
b1:
	// lib/s3.rego:63
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.s3.addition produced conflicting values for the same inputs", "lib/s3.rego", 63, 1)
b2:
	{
		var l9, l10, l13, l16, l19, l24, l26, l27, l29, l30, l32, l33, l34 *ast.Term
		// lib/s3.rego:72
		result = nil
		// 76
		if l9 = regort.Dot(l3, &n_0); l9 == nil {
			goto b3
		}
		if l10 = regort.Dot(l9, &s_statement); l10 == nil {
			goto b3
		}
		if l13 = s.Call2(&builtin_array_concat, l10, array_7693f908.Get()); l13 == nil {
			goto b3
		}
		// 77
		if l16 = input_value(s); l16 == nil {
			goto b3
		}
		if l19 = regort.ObjectGet(l16, l13, regort.Null); l19 == nil {
			goto b3
		}
		// 78
		if lib_sequence(s, l19) == nil {
			goto b3
		}
		// 79
		if lib_closed(s, l13) == nil {
			goto b3
		}
		// 74
		if l24 = regort.Count(l19); l24 == nil {
			goto b3
		}
		l26 = regort.Array(l24)
		if l27 = s.Call2(&builtin_array_concat, l13, l26); l27 == nil {
			goto b3
		}
		// 73
		l29 = regort.Array(l4)
		if l30 = s.Call2(&builtin_sprintf, &s_Add__q_9b8cc1dd, l29); l30 == nil {
			goto b3
		}
		// 72
		l34 = regort.Record(&s_at, l27, &s_op, &s_insert, &s_value, l4)
		l33 = regort.Array(l34)
		l32 = regort.Record(&s_edits, l33, &s_title, l30)
		result = regort.Once(result, l32, "function data.arthurlint.lib.s3.addition produced conflicting values for the same inputs", "lib/s3.rego", 72, 1)
	}
b3:
	// lib/s3.rego:72
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.s3.addition produced conflicting values for the same inputs", "lib/s3.rego", 72, 1)
b4:
	// lib/s3.rego:63
	return ret
}

// lib_s3_supplemented is data.arthurlint.lib.s3.supplemented.
func lib_s3_supplemented(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l10, l11, l12, l14, l17, l18 *ast.Term
		// lib/s3.rego:57
		result = nil
		if !regort.IsArray(l5) {
			goto b2
		}
		if l10 = regort.Len(l5); l10 == nil {
			goto b2
		}
		if !regort.Equal(l10, &n_1) {
			goto b2
		}
		l11 = &n_0
		l11 = &n_0
		if l12 = regort.Dot(l5, l11); l12 == nil {
			goto b2
		}
		// 58
		if l14 = lib_s3_addition(s, l4, l12); l14 == nil {
			goto b2
		}
		if regort.IsFalse(l14) {
			goto b2
		}
		// 57
		l17 = regort.Record(&s_fix, l14)
		if l18 = s.Call2(&builtin_object_union, l3, l17); l18 == nil {
			goto b2
		}
		result = regort.Once(result, l18, "function data.arthurlint.lib.s3.supplemented produced conflicting values for the same inputs", "lib/s3.rego", 57, 1)
	b2:
		// 59
		if result != nil {
			goto b3
		}
		if !regort.IsArray(l5) {
			goto b3
		}
		if l10 = regort.Len(l5); l10 == nil {
			goto b3
		}
		if !regort.Equal(l10, &n_1) {
			goto b3
		}
		l11 = &n_0
		l11 = &n_0
		if regort.Dot(l5, l11) == nil {
			goto b3
		}
		result = regort.Once(result, l3, "function data.arthurlint.lib.s3.supplemented produced conflicting values for the same inputs", "lib/s3.rego", 59, 3)
	b3:
		if result == nil {
			goto b4
		}
		ret = regort.Once(ret, result, "function data.arthurlint.lib.s3.supplemented produced conflicting values for the same inputs", "lib/s3.rego", 59, 3)
	b4:
	}
	{
		var l10 *ast.Term
		// lib/s3.rego:61
		result = nil
		if l10 = regort.Count(l5); l10 == nil {
			goto b5
		}
		if !regort.HoldsGreater(l10, &n_1) {
			goto b5
		}
		result = regort.Once(result, l3, "function data.arthurlint.lib.s3.supplemented produced conflicting values for the same inputs", "lib/s3.rego", 61, 1)
	}
b5:
	// lib/s3.rego:61
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.s3.supplemented produced conflicting values for the same inputs", "lib/s3.rego", 61, 1)
b6:
	// lib/s3.rego:57
	return ret
}

// lib_s3_objects is data.arthurlint.lib.s3.objects.
func lib_s3_objects(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/s3.rego:45
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s_s_05956825, l6); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// lib/s3.rego:45
	return nil
}

// lib_s3_name_buckets is data.arthurlint.lib.s3.name_buckets.
func lib_s3_name_buckets(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l14 *ast.Term
		var v6 []*ast.Term
		// lib/s3.rego:51
		// 52
		v6 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if !regort.HoldsMatch(&s__arn_______s3____________f27e6141, l8) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		if l14 = regort.Count(l6); l14 == nil {
			goto b1
		}
		if !regort.Equal(l14, &n_0) {
			goto b1
		}
		// 51
		return regort.True
	}
b1:
	// lib/s3.rego:51
	return nil
}
