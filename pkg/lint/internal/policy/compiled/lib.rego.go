// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_uncertain is data.arthurlint.lib.uncertain.
func lib_uncertain(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/lib.rego:12
		if l6 = regort.Dot(l3, &s_unknown_e867279b); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// lib/lib.rego:14
		if l6 = regort.Dot(l3, &s_parts_5402bf9d); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/lib.rego:12
	return nil
}

// lib_known is data.arthurlint.lib.known.
func lib_known(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/lib.rego:17
	if lib_uncertain(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/lib.rego:17
	return nil
}

// lib_mapping is data.arthurlint.lib.mapping.
func lib_mapping(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/lib.rego:37
	// 38
	if !regort.IsObject(l3) {
		goto b1
	}
	// 39
	if lib_known(s, l3) == nil {
		goto b1
	}
	// 37
	return regort.True
b1:
	// lib/lib.rego:37
	return nil
}

// lib_held_container is data.arthurlint.lib.held_container.
func lib_held_container(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/lib.rego:185
	if lib_mapping(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/lib.rego:187
	if !regort.IsArray(l3) {
		goto b3
	}
	return regort.True
b3:
	// lib/lib.rego:185
	return nil
}

// lib_pointer is data.arthurlint.lib.pointer.
func lib_pointer(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l14, l16, l19, l20, l23 *ast.Term
		var v6 []*ast.Term
		// lib/lib.rego:149
		v6 = nil
		// 150
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 151
				l11 = regort.Array(l8)
				if l12 = s.Call2(&builtin_sprintf, &s_v_0ac676a5, l11); l12 == nil {
					continue
				}
				if l14 = s.Call3(&builtin_replace, l12, &s__39c46605, &s_0_adbb334c); l14 == nil {
					continue
				}
				if l16 = s.Call3(&builtin_replace, l14, &s__c1049888, &s_1_db229aba); l16 == nil {
					continue
				}
				// 149
				l19 = regort.Array(l16)
				if l20 = s.Call2(&builtin_sprintf, &s_s_cec4179a, l19); l20 == nil {
					continue
				}
				v6 = append(v6, l20)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		if l23 = s.Call2(&builtin_concat, &s__f3716d84, l6); l23 == nil {
			goto b1
		}
		return l23
	}
b1:
	// lib/lib.rego:149
	return nil
}

// lib_closed is data.arthurlint.lib.closed.
func lib_closed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/lib.rego:141
		if l6 = input_open(s); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l8, l12, l15 *ast.Term
		// lib/lib.rego:143
		// 144
		if l6 = input_open(s); l6 == nil {
			goto b3
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b3
		}
		// 145
		if l12 = lib_pointer(s, l3); l12 == nil {
			goto b3
		}
		if l15 = regort.Dot(l6, l12); l15 == nil {
			goto b4
		}
		if regort.IsFalse(l15) {
			goto b4
		}
		goto b3
	b4:
		// 143
		return regort.True
	}
b3:
	// lib/lib.rego:141
	return nil
}

// lib_size is data.arthurlint.lib.size.
func lib_size(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l13 *ast.Term
		// lib/lib.rego:179
		// 180
		if l6 = input_value(s); l6 == nil {
			goto b1
		}
		if l8 = regort.ObjectGet(l6, l3, &s_absent_064630c4); l8 == nil {
			goto b1
		}
		// 181
		if lib_held_container(s, l8) == nil {
			goto b1
		}
		// 182
		if lib_closed(s, l3) == nil {
			goto b1
		}
		// 179
		if l13 = regort.Count(l8); l13 == nil {
			goto b1
		}
		return l13
	}
b1:
	// lib/lib.rego:179
	return nil
}

// lib_without is data.arthurlint.lib.without.
func lib_without(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	// lib/lib.rego:163
	// 164
	if lib_mapping(s, l3) == nil {
		goto b1
	}
	// 165
	if !regort.IsObject(l3) {
		goto b1
	}
	if !regort.HoldsKey(l4, l3) {
		goto b2
	}
	goto b1
b2:
	// 166
	if lib_closed(s, l5) == nil {
		goto b1
	}
	// 163
	return regort.True
b1:
	// lib/lib.rego:169
	if !regort.Equal(l3, regort.Null) {
		goto b4
	}
	return regort.True
b4:
	// lib/lib.rego:163
	return nil
}

// lib_lacks is data.arthurlint.lib.lacks.
func lib_lacks(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l14, l16 *ast.Term
		// lib/lib.rego:156
		// 157
		{
			lo1, hi1 := s.Scan(l3)
			for i1 := lo1; i1 < hi1; i1++ {
				l6, l7 = s.Pair(i1)
				// 158
				if l11 = s.Call3(&builtin_array_slice, l3, &n_0, l6); l11 == nil {
					continue
				}
				// 159
				if l14 = input_value(s); l14 == nil {
					continue
				}
				if l16 = regort.ObjectGet(l14, l11, &s_absent_064630c4); l16 == nil {
					continue
				}
				// 160
				if lib_without(s, l16, l7, l11) == nil {
					continue
				}
				// 156
				return regort.True
			}
			s.Leave(lo1)
		}
	}
	// lib/lib.rego:156
	return nil
}

// lib_mismatches is data.arthurlint.lib.mismatches.
func lib_mismatches(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:101
	// 102
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	// 103
	if !regort.HoldsMatch(l4, l3) {
		goto b2
	}
	goto b1
b2:
	// 101
	return regort.True
b1:
	// lib/lib.rego:101
	return nil
}

// lib_none_of is data.arthurlint.lib.none_of.
func lib_none_of(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:89
	// 90
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	// 91
	if !regort.HoldsMember(l3, l4) {
		goto b2
	}
	goto b1
b2:
	// 89
	return regort.True
b1:
	// lib/lib.rego:89
	return nil
}

// lib_sequence is data.arthurlint.lib.sequence.
func lib_sequence(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/lib.rego:43
	if !regort.IsArray(l3) {
		goto b1
	}
	return regort.True
b1:
	// lib/lib.rego:43
	return nil
}

// lib_text is data.arthurlint.lib.text.
func lib_text(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/lib.rego:28
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	return regort.True
b1:
	// lib/lib.rego:28
	return nil
}

// lib_matches is data.arthurlint.lib.matches.
func lib_matches(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:95
	// 96
	if !regort.HoldsIsString(l3) {
		goto b1
	}
	// 97
	if !regort.HoldsMatch(l4, l3) {
		goto b1
	}
	// 95
	return regort.True
b1:
	// lib/lib.rego:95
	return nil
}

// lib_begins is data.arthurlint.lib.begins.
func lib_begins(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:115
	if !regort.HoldsStartsWith(l3, l4) {
		goto b1
	}
	return regort.True
b1:
	{
		var l8, l10 *ast.Term
		// lib/lib.rego:117
		if l8 = regort.Dot(l3, &s_parts_5402bf9d); l8 == nil {
			goto b3
		}
		if l10 = regort.Dot(l8, &n_0); l10 == nil {
			goto b3
		}
		if !regort.HoldsStartsWith(l10, l4) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/lib.rego:115
	return nil
}

// lib_differs is data.arthurlint.lib.differs.
func lib_differs(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:83
	// 84
	if lib_known(s, l3) == nil {
		goto b1
	}
	// 85
	if !regort.HoldsNotEqual(l3, l4) {
		goto b1
	}
	// 83
	return regort.True
b1:
	// lib/lib.rego:83
	return nil
}

// lib_kind_of is data.arthurlint.lib.kind_of.
func lib_kind_of(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/lib.rego:70
	result = nil
	if lib_mapping(s, l3) == nil {
		goto b1
	}
	result = regort.Once(result, &s_mapping, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 70, 1)
b1:
	// lib/lib.rego:70
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 70, 1)
b2:
	// lib/lib.rego:72
	result = nil
	if !regort.IsArray(l3) {
		goto b3
	}
	result = regort.Once(result, &s_sequence, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 72, 1)
b3:
	// lib/lib.rego:72
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 72, 1)
b4:
	// lib/lib.rego:74
	result = nil
	if !regort.HoldsIsString(l3) {
		goto b5
	}
	result = regort.Once(result, &s_string, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 74, 1)
b5:
	// lib/lib.rego:74
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 74, 1)
b6:
	// lib/lib.rego:76
	result = nil
	if !regort.HoldsIsBoolean(l3) {
		goto b7
	}
	result = regort.Once(result, &s_boolean, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 76, 1)
b7:
	// lib/lib.rego:76
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 76, 1)
b8:
	// lib/lib.rego:78
	result = nil
	if !regort.HoldsIsNumber(l3) {
		goto b9
	}
	result = regort.Once(result, &s_number, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 78, 1)
b9:
	// lib/lib.rego:78
	if result == nil {
		goto b10
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 78, 1)
b10:
	// lib/lib.rego:80
	result = nil
	if !regort.HoldsIsNull(l3) {
		goto b11
	}
	result = regort.Once(result, &s_null, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 80, 1)
b11:
	// lib/lib.rego:80
	if result == nil {
		goto b12
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.kind_of produced conflicting values for the same inputs", "lib/lib.rego", 80, 1)
b12:
	// lib/lib.rego:70
	return ret
}

// lib_above is data.arthurlint.lib.above.
func lib_above(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:134
	// 135
	if !regort.HoldsIsNumber(l3) {
		goto b1
	}
	// 136
	if !regort.HoldsIsNumber(l4) {
		goto b1
	}
	// 137
	if !regort.HoldsGreater(l3, l4) {
		goto b1
	}
	// 134
	return regort.True
b1:
	// lib/lib.rego:134
	return nil
}

// lib_below is data.arthurlint.lib.below.
func lib_below(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/lib.rego:128
	// 129
	if !regort.HoldsIsNumber(l3) {
		goto b1
	}
	// 130
	if !regort.HoldsIsNumber(l4) {
		goto b1
	}
	// 131
	if !regort.HoldsLess(l3, l4) {
		goto b1
	}
	// 128
	return regort.True
b1:
	// lib/lib.rego:128
	return nil
}

// lib_several is data.arthurlint.lib.several.
func lib_several(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/lib.rego:190
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/lib.rego:190
	return nil
}
