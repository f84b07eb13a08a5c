// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_conditions_required is data.arthurlint.lib.conditions.required.
func lib_conditions_required(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:42
		if l6 = regort.Dot(l3, &s_required); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:42
	return nil
}

// lib_conditions_of_aws is data.arthurlint.lib.conditions.of_aws.
func lib_conditions_of_aws(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7 *ast.Term
		// lib/conditions.rego:36
		// 37
		if !regort.HoldsMatch(&s__45c993a3, l3) {
			goto b1
		}
		// 38
		if l7 = regort.Lower(l3); l7 == nil {
			goto b1
		}
		if !regort.HoldsStartsWith(l7, &s_saml_24c7605f) {
			goto b2
		}
		goto b1
	b2:
		// 36
		return regort.True
	}
b1:
	// lib/conditions.rego:36
	return nil
}

// lib_conditions_shared is data.arthurlint.lib.conditions.shared.
func lib_conditions_shared(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:68
		if l6 = regort.Dot(l3, &s_supported); l6 == nil {
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
		// lib/conditions.rego:70
		if l6 = regort.Dot(l3, &s_only); l6 == nil {
			goto b4
		}
		if regort.IsFalse(l6) {
			goto b4
		}
		goto b3
	b4:
		return regort.True
	}
b3:
	{
		var l6, l8 *ast.Term
		// lib/conditions.rego:72
		if l6 = regort.Dot(l3, &s_only); l6 == nil {
			goto b6
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b6
		}
		if !regort.HoldsGreater(l8, &n_1) {
			goto b6
		}
		return regort.True
	}
b6:
	// lib/conditions.rego:68
	return nil
}

// lib_conditions_taken_work is data.arthurlint.lib.conditions.taken.
func lib_conditions_taken_work(s *regort.State) *ast.Term {
	// lib/conditions.rego:19
	return set_64ef6cc3.Get()
}

// lib_conditions_full_name is data.arthurlint.lib.conditions.full_name.
func lib_conditions_full_name(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/conditions.rego:96
	if lib_mismatches(s, l3, &s__0e9c8ca2) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/conditions.rego:96
	return nil
}

// lib_conditions_full is data.arthurlint.lib.conditions.full.
func lib_conditions_full(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/conditions.rego:87
	if lib_conditions_full_name(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l9, l13, l15, l21 *ast.Term
		var v13 []*ast.Term
		// lib/conditions.rego:89
		// 90
		if lib_sequence(s, l3) == nil {
			goto b3
		}
		// 91
		if l9 = regort.Count(l3); l9 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l9, &n_0) {
			goto b3
		}
		// 92
		v13 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l15 = s.Value(i4)
				if lib_conditions_full_name(s, l15) == nil {
					continue
				}
				v13 = append(v13, &n_1)
			}
			s.Leave(lo4)
		}
		l13 = regort.Array(v13...)
		if l21 = regort.Count(l13); l21 == nil {
			goto b3
		}
		if !regort.Equal(l21, l9) {
			goto b3
		}
		// 93
		if lib_closed(s, l4) == nil {
			goto b3
		}
		// 89
		return regort.True
	}
b3:
	// lib/conditions.rego:87
	return nil
}

// lib_conditions_names_fully is data.arthurlint.lib.conditions.names_fully.
func lib_conditions_names_fully(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l10, l13 *ast.Term
		// lib/conditions.rego:82
		// 83
		if l7 = s.Call2(&builtin_array_concat, l3, array_13593f18.Get()); l7 == nil {
			goto b1
		}
		// 84
		if l10 = input_value(s); l10 == nil {
			goto b1
		}
		if l13 = regort.ObjectGet(l10, l7, regort.Null); l13 == nil {
			goto b1
		}
		if lib_conditions_full(s, l13, l7) == nil {
			goto b1
		}
		// 82
		return regort.True
	}
b1:
	// lib/conditions.rego:82
	return nil
}

// lib_conditions_without is data.arthurlint.lib.conditions.without.
func lib_conditions_without(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/conditions.rego:75
		// 76
		if l6 = regort.Dot(l3, &s_supported); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		goto b1
	b2:
		// 77
		if l7 = regort.Dot(l3, &s_statement); l7 == nil {
			goto b1
		}
		if lib_conditions_names_fully(s, l7) == nil {
			goto b1
		}
		// 75
		return regort.True
	}
b1:
	// lib/conditions.rego:75
	return nil
}

// lib_conditions_no_booleans is data.arthurlint.lib.conditions.no_booleans.
func lib_conditions_no_booleans(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l16, l19 *ast.Term
		var v6 []*ast.Term
		// lib/conditions.rego:141
		v6 = nil
		if l8 = input_facts_mixed_values_b5a504f3(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_problem); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "booleans") {
					continue
				}
				if l14 = lib_rows_parent(s, l3); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l10, &s_at); l16 == nil {
					continue
				}
				if !regort.Equal(l16, l14) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l19 = regort.Count(l6); l19 == nil {
			goto b1
		}
		if !regort.Equal(l19, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:141
	return nil
}

// lib_conditions_mended is data.arthurlint.lib.conditions.mended.
func lib_conditions_mended(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l13, l14, l15, l16, l17 *ast.Term
		// lib/conditions.rego:183
		// 184
		l10 = regort.Array(l5)
		if l11 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l10); l11 == nil {
			goto b1
		}
		// 183
		l16 = regort.Record(&s_at, l4, &s_op, &s_set, &s_value, l5)
		l15 = regort.Array(l16)
		l14 = regort.Record(&s_edits, l15, &s_title, l11)
		l13 = regort.Record(&s_fix, l14)
		if l17 = s.Call2(&builtin_object_union, l3, l13); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/conditions.rego:183
	return nil
}

// lib_conditions_dated is data.arthurlint.lib.conditions.dated.
func lib_conditions_dated(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l16, l18, l19, l22, l24 *ast.Term
		// lib/conditions.rego:162
		// 163
		if l8 = regort.Dot(l4, &s_text); l8 == nil {
			goto b2
		}
		if !regort.HoldsMatch(&s_0_9__5_10_652f52e1, l8) {
			goto b2
		}
		// 164
		if l13 = s.Call1(&builtin_to_number, l8); l13 == nil {
			goto b2
		}
		if l16 = s.Call2(&builtin_mul, l13, &n_1000000000); l16 == nil {
			goto b2
		}
		l18 = regort.Array(l16, &s_UTC, &s_2006_01_02T15_04_05Z_5310403a)
		if l19 = s.Call1(&builtin_time_format, l18); l19 == nil {
			goto b2
		}
		// 162
		if l22 = regort.Dot(l4, &s_at); l22 == nil {
			goto b2
		}
		if l24 = lib_conditions_mended(s, l3, l22, l19); l24 == nil {
			goto b2
		}
		return l24
	b2:
		// 165
		return l3
	}
}

// lib_conditions_compares is data.arthurlint.lib.conditions.compares.
func lib_conditions_compares(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:45
		if l6 = regort.Dot(l3, &s_type); l6 == nil {
			goto b1
		}
		if lib_none_of(s, l6, set_05e40b3a.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:45
	return nil
}

// lib_conditions_unmarked is data.arthurlint.lib.conditions.unmarked.
func lib_conditions_unmarked(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13 *ast.Term
		// lib/conditions.rego:135
		l6 = regort.EmptySet
		if l8 = input_facts_set_operators_b2eab7c1(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_at); l13 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		if !regort.HoldsMember(l3, l6) {
			goto b4
		}
		goto b1
	b4:
		return regort.True
	}
b1:
	// lib/conditions.rego:135
	return nil
}

// lib_conditions_alone is data.arthurlint.lib.conditions.alone.
func lib_conditions_alone(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:111
		if l6 = lib_size(s, l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:111
	return nil
}

// lib_conditions_free is data.arthurlint.lib.conditions.free.
func lib_conditions_free(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l11 *ast.Term
		// lib/conditions.rego:114
		if l8 = lib_rows_parent(s, l3); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l4)
		if l11 = s.Call2(&builtin_array_concat, l8, l10); l11 == nil {
			goto b1
		}
		if lib_lacks(s, l11) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:114
	return nil
}

// lib_conditions_renamed is data.arthurlint.lib.conditions.renamed.
func lib_conditions_renamed(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l12, l13, l15, l16, l17, l18, l19 *ast.Term
		// lib/conditions.rego:117
		// 121
		if lib_conditions_alone(s, l4) == nil {
			goto b2
		}
		// 122
		if lib_conditions_free(s, l4, l5) == nil {
			goto b2
		}
		// 118
		l12 = regort.Array(l5)
		if l13 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l12); l13 == nil {
			goto b2
		}
		// 117
		l18 = regort.Record(&s_at, l4, &s_op, &s_rename, &s_value, l5)
		l17 = regort.Array(l18)
		l16 = regort.Record(&s_edits, l17, &s_title, l13)
		l15 = regort.Record(&s_fix, l16)
		if l19 = s.Call2(&builtin_object_union, l3, l15); l19 == nil {
			goto b2
		}
		return l19
	b2:
		// 123
		return l3
	}
}

// lib_conditions_comes_from is data.arthurlint.lib.conditions.comes_from.
func lib_conditions_comes_from(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l15, l16, l19 *ast.Term
		var v6 []*ast.Term
		// lib/conditions.rego:138
		v6 = nil
		if l8 = input_facts_ip_ranges_240a586b(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_problem); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "private") {
					continue
				}
				if l14 = regort.Dot(l10, &s_key); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "aws:sourceip") {
					continue
				}
				if l15 = regort.Dot(l10, &s_at); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_at); l16 == nil {
					continue
				}
				if !regort.Equal(l15, l16) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l19 = regort.Count(l6); l19 == nil {
			goto b1
		}
		if !regort.Equal(l19, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:138
	return nil
}

// lib_conditions_plain is data.arthurlint.lib.conditions.plain.
func lib_conditions_plain(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/conditions.rego:156
		// 157
		if l6 = regort.Dot(l3, &s_wildcard); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		goto b1
	b2:
		// 158
		if l7 = regort.Dot(l3, &s_variable); l7 == nil {
			goto b3
		}
		if regort.IsFalse(l7) {
			goto b3
		}
		goto b1
	b3:
		// 156
		return regort.True
	}
b1:
	// lib/conditions.rego:156
	return nil
}

// lib_conditions_not_action is data.arthurlint.lib.conditions.not_action.
func lib_conditions_not_action(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13 *ast.Term
		// lib/conditions.rego:144
		// 145
		if l7 = input_facts_statements(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 146
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 147
				if l13 = regort.Dot(l9, &s_elements); l13 == nil {
					continue
				}
				if !regort.HoldsMember(&s_NotAction, l13) {
					continue
				}
				// 144
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/conditions.rego:144
	return nil
}

// lib_conditions_mismatched is data.arthurlint.lib.conditions.mismatched.
func lib_conditions_mismatched(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/conditions.rego:100
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, &s_type); l7 == nil {
			goto b1
		}
		if !regort.HoldsMember(l7, set_7d10d1cb.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l7, l11, l12, l14, l20 *ast.Term
		var v11 []*ast.Term
		// lib/conditions.rego:102
		// 103
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_type); l7 == nil {
			goto b3
		}
		if !regort.HoldsMember(l7, set_9d5f5031.Get()) {
			goto b3
		}
		// 104
		v11 = nil
		if l12 = regort.Dot(l3, &s_types); l12 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l12)
			for i4 := lo4; i4 < hi4; i4++ {
				l14 = s.Value(i4)
				if !regort.HoldsMember(l14, set_9d5f5031.Get()) {
					continue
				}
				v11 = append(v11, l14)
			}
			s.Leave(lo4)
		}
	b4:
		l11 = regort.Array(v11...)
		if l20 = regort.Count(l11); l20 == nil {
			goto b3
		}
		if !regort.Equal(l20, &n_0) {
			goto b3
		}
		// 102
		return regort.True
	}
b3:
	// lib/conditions.rego:100
	return nil
}

// lib_conditions_several_valued_work is data.arthurlint.lib.conditions.several_valued.
func lib_conditions_several_valued_work(s *regort.State) *ast.Term {
	// lib/conditions.rego:25
	return set_44b1641a.Get()
}

// lib_conditions_written is data.arthurlint.lib.conditions.written.
func lib_conditions_written(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l11 *ast.Term
		// lib/conditions.rego:151
		result = nil
		if l8 = regort.Dot(l3, &s_base); l8 == nil {
			goto b1
		}
		if !regort.HoldsEndsWith(l8, &s_IgnoreCase) {
			goto b1
		}
		if l11 = regort.Lower(l4); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.arthurlint.lib.conditions.written produced conflicting values for the same inputs", "lib/conditions.rego", 151, 1)
	}
b1:
	// lib/conditions.rego:151
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.conditions.written produced conflicting values for the same inputs", "lib/conditions.rego", 151, 1)
b2:
	{
		var l8 *ast.Term
		// lib/conditions.rego:153
		result = nil
		if l8 = regort.Dot(l3, &s_base); l8 == nil {
			goto b3
		}
		if !regort.HoldsEndsWith(l8, &s_IgnoreCase) {
			goto b4
		}
		goto b3
	b4:
		result = regort.Once(result, l4, "function data.arthurlint.lib.conditions.written produced conflicting values for the same inputs", "lib/conditions.rego", 153, 1)
	}
b3:
	// lib/conditions.rego:153
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.conditions.written produced conflicting values for the same inputs", "lib/conditions.rego", 153, 1)
b5:
	// lib/conditions.rego:151
	return ret
}

// lib_conditions_sensitive_work is data.arthurlint.lib.conditions.sensitive.
func lib_conditions_sensitive_work(s *regort.State) *ast.Term {
	// lib/conditions.rego:13
	return set_12f266f8.Get()
}

// lib_conditions_lets_through is data.arthurlint.lib.conditions.lets_through.
func lib_conditions_lets_through(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8 *ast.Term
		// lib/conditions.rego:48
		// 49
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "Allow") {
			goto b1
		}
		// 50
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b2
		}
		if l8 = regort.Dot(l7, &s_negated); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		goto b1
	b2:
		// 48
		return regort.True
	}
b1:
	{
		var l6, l7, l8 *ast.Term
		// lib/conditions.rego:53
		// 54
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b4
		}
		if !regort.EqualString(l6, "Deny") {
			goto b4
		}
		// 55
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b4
		}
		if l8 = regort.Dot(l7, &s_negated); l8 == nil {
			goto b4
		}
		if regort.IsFalse(l8) {
			goto b4
		}
		// 53
		return regort.True
	}
b4:
	// lib/conditions.rego:48
	return nil
}

// lib_conditions_no_principal is data.arthurlint.lib.conditions.no_principal.
func lib_conditions_no_principal(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/conditions.rego:176
	if lib_mismatches(s, l4, &s___A_Za_z0_9_______A_Za_z_bbc16eb4) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/conditions.rego:178
	if lib_matches(s, l4, &s___i____amazonaws_amazona_bdf92549) == nil {
		goto b3
	}
	return regort.True
b3:
	// lib/conditions.rego:180
	if !regort.EqualString(l3, "via") {
		goto b5
	}
	if lib_matches(s, l4, &s___i___a_z0_9_____amazona_d8416bd8) == nil {
		goto b5
	}
	return regort.True
b5:
	// lib/conditions.rego:176
	return nil
}

// lib_conditions_only_arns is data.arthurlint.lib.conditions.only_arns.
func lib_conditions_only_arns(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10 *ast.Term
		// lib/conditions.rego:108
		if l6 = regort.Dot(l3, &s_types); l6 == nil {
			goto b1
		}
		if !regort.IsArray(l6) {
			goto b1
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_1) {
			goto b1
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b1
		}
		if !regort.EqualString(l10, "ARN") {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/conditions.rego:108
	return nil
}

// lib_conditions_confines is data.arthurlint.lib.conditions.confines.
func lib_conditions_confines(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:168
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "Allow") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l7, l8 *ast.Term
		// lib/conditions.rego:170
		// 171
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "Deny") {
			goto b3
		}
		// 172
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b3
		}
		if l8 = regort.Dot(l7, &s_negated); l8 == nil {
			goto b3
		}
		if regort.IsFalse(l8) {
			goto b3
		}
		// 170
		return regort.True
	}
b3:
	// lib/conditions.rego:168
	return nil
}

// lib_conditions_harmless_any is data.arthurlint.lib.conditions.harmless_any.
func lib_conditions_harmless_any(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/conditions.rego:59
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_12f266f8.Get()) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	{
		var l6, l11 *ast.Term
		// lib/conditions.rego:61
		// 62
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b4
		}
		if !regort.HoldsMember(l6, set_12f266f8.Get()) {
			goto b4
		}
		// 63
		if l11 = regort.Dot(l3, &s_effect); l11 == nil {
			goto b4
		}
		if !regort.HoldsMember(l11, set_305c42d5.Get()) {
			goto b4
		}
		// 64
		if lib_conditions_lets_through(s, l3) == nil {
			goto b5
		}
		goto b4
	b5:
		// 61
		return regort.True
	}
b4:
	// lib/conditions.rego:59
	return nil
}

// lib_conditions_operator_path is data.arthurlint.lib.conditions.operator_path.
func lib_conditions_operator_path(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l12 *ast.Term
		// lib/conditions.rego:126
		if l6 = regort.Dot(l3, &s_statement); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_operator); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, &s_text); l9 == nil {
			goto b1
		}
		l11 = regort.Array(&s_Condition, l9)
		if l12 = s.Call2(&builtin_array_concat, l6, l11); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// lib/conditions.rego:126
	return nil
}

// lib_conditions_key_text is data.arthurlint.lib.conditions.key_text.
func lib_conditions_key_text(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11 *ast.Term
		// lib/conditions.rego:129
		if l6 = lib_conditions_operator_path(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_at); l10 == nil {
			goto b1
		}
		if l11 = regort.Dot(l10, l8); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/conditions.rego:129
	return nil
}

// lib_conditions_like is data.arthurlint.lib.conditions.like.
func lib_conditions_like(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l12 *ast.Term
		// lib/conditions.rego:132
		if l6 = regort.Dot(l3, &s_base); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_d1625f51.Get()) {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_name); l10 == nil {
			goto b1
		}
		if l12 = s.Call3(&builtin_replace, l10, &s_Equals, &s_Like); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// lib/conditions.rego:132
	return nil
}
