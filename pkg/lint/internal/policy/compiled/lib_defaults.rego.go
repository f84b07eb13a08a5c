// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_defaults_beta_work is data.arthurlint.lib.defaults.beta.
func lib_defaults_beta_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:17
	return &s_storageclass_beta_kubern_04de0ca4
}

// lib_defaults_ga_work is data.arthurlint.lib.defaults.ga.
func lib_defaults_ga_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:15
	return &s_storageclass_kubernetes__b078f86f
}

// lib_defaults_keys_work is data.arthurlint.lib.defaults.keys.
func lib_defaults_keys_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:19
	return set_16c2e0a1.Get()
}

// lib_defaults_key is data.arthurlint.lib.defaults.key.
func lib_defaults_key(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// lib/defaults.rego:53
		result = nil
		if l6 = regort.Dot(l3, &s_ga); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "yes") {
			goto b1
		}
		result = regort.Once(result, &s_storageclass_kubernetes__b078f86f, "function data.arthurlint.lib.defaults.key produced conflicting values for the same inputs", "lib/defaults.rego", 53, 1)
	}
b1:
	// lib/defaults.rego:53
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.defaults.key produced conflicting values for the same inputs", "lib/defaults.rego", 53, 1)
b2:
	{
		var l6, l7 *ast.Term
		// lib/defaults.rego:55
		result = nil
		// 56
		if l6 = regort.Dot(l3, &s_beta); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "yes") {
			goto b3
		}
		// 57
		if l7 = regort.Dot(l3, &s_ga); l7 == nil {
			goto b3
		}
		if !regort.HoldsMember(l7, set_23cf956e.Get()) {
			goto b3
		}
		// 55
		result = regort.Once(result, &s_storageclass_beta_kubern_04de0ca4, "function data.arthurlint.lib.defaults.key produced conflicting values for the same inputs", "lib/defaults.rego", 55, 1)
	}
b3:
	// lib/defaults.rego:55
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.defaults.key produced conflicting values for the same inputs", "lib/defaults.rego", 55, 1)
b4:
	// lib/defaults.rego:53
	return ret
}

// lib_defaults_place is data.arthurlint.lib.defaults.place.
func lib_defaults_place(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// lib/defaults.rego:61
		result = nil
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b1
		}
		result = regort.Once(result, l6, "function data.arthurlint.lib.defaults.place produced conflicting values for the same inputs", "lib/defaults.rego", 61, 1)
	}
b1:
	// lib/defaults.rego:61
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.defaults.place produced conflicting values for the same inputs", "lib/defaults.rego", 61, 1)
b2:
	{
		var l6, l8 *ast.Term
		// lib/defaults.rego:63
		result = nil
		if l6 = lib_defaults_key(s, l3); l6 == nil {
			goto b3
		}
		l8 = regort.Array(&s_metadata, &s_annotations, l6)
		result = regort.Once(result, l8, "function data.arthurlint.lib.defaults.place produced conflicting values for the same inputs", "lib/defaults.rego", 63, 1)
	}
b3:
	// lib/defaults.rego:63
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.defaults.place produced conflicting values for the same inputs", "lib/defaults.rego", 63, 1)
b4:
	// lib/defaults.rego:61
	return ret
}

// lib_defaults_sure is data.arthurlint.lib.defaults.sure.
func lib_defaults_sure(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/defaults.rego:65
	if !regort.Holds(lib_defaults_place(s, l3)) {
		goto b1
	}
	return regort.True
b1:
	// lib/defaults.rego:65
	return nil
}

// lib_defaults_clouded_work is data.arthurlint.lib.defaults.clouded.
func lib_defaults_clouded_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9, l10, l12 *ast.Term
		// lib/defaults.rego:79
		// 80
		if l4 = input_aggregate(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 81
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_name); l10 == nil {
					continue
				}
				if !regort.Equal(l10, regort.Null) {
					continue
				}
				// 82
				if l12 = regort.Dot(l6, &s_entry); l12 == nil {
					continue
				}
				if lib_defaults_sure(s, l12) == nil {
					goto b3
				}
				continue
			b3:
				// 79
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:79
	return nil
}

// lib_defaults_patched is data.arthurlint.lib.defaults.patched.
func lib_defaults_patched(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l13, l14 *ast.Term
		// lib/defaults.rego:95
		// 96
		if l6 = input_aggregate(s); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l8 = s.Value(i1)
				// 97
				if l11 = regort.Dot(l8, &s_entry); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_name); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 98
				if l13 = regort.Dot(l8, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_patch); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 95
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:95
	return nil
}

// lib_defaults_unsure is data.arthurlint.lib.defaults.unsure.
func lib_defaults_unsure(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l13, l14, l15, l16, l17 *ast.Term
		// lib/defaults.rego:101
		// 102
		if l8 = input_aggregate(s); l8 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l8)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 103
				if l13 = regort.Dot(l10, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_name); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l3) {
					continue
				}
				// 104
				if l15 = regort.Dot(l10, &s_entry); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_patch); l16 == nil {
					continue
				}
				if !regort.Equal(l16, l4) {
					continue
				}
				// 105
				if l17 = regort.Dot(l10, &s_entry); l17 == nil {
					continue
				}
				if lib_defaults_sure(s, l17) == nil {
					goto b3
				}
				continue
			b3:
				// 101
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:101
	return nil
}

// lib_defaults_agreed is data.arthurlint.lib.defaults.agreed.
func lib_defaults_agreed(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/defaults.rego:85
	// 86
	if lib_defaults_patched(s, l3) == nil {
		goto b1
	}
	// 87
	if lib_defaults_unsure(s, l3, regort.True) == nil {
		goto b2
	}
	goto b1
b2:
	// 85
	return regort.True
b1:
	// lib/defaults.rego:90
	// 91
	if lib_defaults_patched(s, l3) == nil {
		goto b5
	}
	goto b4
b5:
	// 92
	if lib_defaults_unsure(s, l3, regort.False) == nil {
		goto b6
	}
	goto b4
b6:
	// 90
	return regort.True
b4:
	// lib/defaults.rego:85
	return nil
}

// lib_defaults_settled_work is data.arthurlint.lib.defaults.settled.
func lib_defaults_settled_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:70
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l15 *ast.Term
		// lib/defaults.rego:70
		// 71
		if lib_defaults_clouded(s) == nil {
			goto b3
		}
		goto b2
	b3:
		// 72
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo3, hi3 := s.Scan(l5)
			for i3 := lo3; i3 < hi3; i3++ {
				l7 = s.Value(i3)
				// 73
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_name); l11 == nil {
					continue
				}
				// 74
				if !regort.HoldsIsString(l11) {
					continue
				}
				// 75
				if l14 = regort.Dot(l7, &s_entry); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_patch); l15 == nil {
					continue
				}
				if !regort.IsFalse(l15) {
					continue
				}
				// 76
				if lib_defaults_agreed(s, l11) == nil {
					continue
				}
				// 70
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo3)
		}
	}
b2:
	// lib/defaults.rego:70
	return ret
}

// lib_defaults_quoted is data.arthurlint.lib.defaults.quoted.
func lib_defaults_quoted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l15, l17 *ast.Term
		var v6 []*ast.Term
		// lib/defaults.rego:120
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
		if l17 = s.Call2(&builtin_concat, &s_and_a729aeaf, l15); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/defaults.rego:120
	return nil
}

// lib_defaults_also is data.arthurlint.lib.defaults.also.
func lib_defaults_also(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9, l10 *ast.Term
		// lib/defaults.rego:123
		// 124
		if lib_several(s, l3) == nil {
			goto b3
		}
		goto b2
	b3:
		// 123
		if l7 = lib_defaults_quoted(s, l3); l7 == nil {
			goto b2
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_so_is__s_cda32f09, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 125
		if l6 = lib_defaults_quoted(s, l3); l6 == nil {
			goto b4
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_so_are__s_2ff372ce, l8); l9 == nil {
			goto b4
		}
		return l9
	b4:
	}
	// lib/defaults.rego:123
	return nil
}

// lib_defaults_others is data.arthurlint.lib.defaults.others.
func lib_defaults_others(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l13, l16, l19, l21, l23, l24, l26, l27, l29, l31 *ast.Term
		var v6 []*ast.Term
		// lib/defaults.rego:109
		v6 = nil
		// 114
		if l7 = input_aggregate(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 115
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_name); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, l3) {
					continue
				}
				// 116
				if l16 = regort.Dot(l9, &s_entry); l16 == nil {
					continue
				}
				if lib_defaults_sure(s, l16) == nil {
					continue
				}
				// 111
				if l19 = regort.Dot(l9, &s_entry); l19 == nil {
					continue
				}
				if l21 = lib_defaults_place(s, l19); l21 == nil {
					continue
				}
				// 112
				if l23 = regort.Dot(l9, &s_entry); l23 == nil {
					continue
				}
				if l24 = regort.Dot(l23, &s_name); l24 == nil {
					continue
				}
				l26 = regort.Array(l24)
				if l27 = s.Call2(&builtin_sprintf, &s__q_is_a_default_class_to_e6a19fe3, l26); l27 == nil {
					continue
				}
				// 110
				if l29 = regort.Dot(l9, &s_document); l29 == nil {
					continue
				}
				// 109
				l31 = regort.Object(&s_at, l21, &s_document, l29, &s_message, l27)
				v6 = append(v6, l31)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_defaults_yes_work is data.arthurlint.lib.defaults.yes.
func lib_defaults_yes_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:48
	return array_c196b8b2.Get()
}

// lib_defaults_no_work is data.arthurlint.lib.defaults.no.
func lib_defaults_no_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:50
	return array_72aeabfa.Get()
}

// lib_defaults_verdict is data.arthurlint.lib.defaults.verdict.
func lib_defaults_verdict(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9 *ast.Term
		// lib/defaults.rego:37
		// 38
		if l8 = input_value_metadata_annotations(s); l8 == nil {
			goto b2
		}
		if l9 = regort.Dot(l8, l3); l9 == nil {
			goto b2
		}
		if !regort.HoldsMember(l9, array_c196b8b2.Get()) {
			goto b2
		}
		// 37
		return &s_yes
	b2:
		// 39
		// 40
		if l8 = input_value_metadata_annotations(s); l8 == nil {
			goto b3
		}
		if l9 = regort.Dot(l8, l3); l9 == nil {
			goto b3
		}
		if !regort.HoldsMember(l9, array_72aeabfa.Get()) {
			goto b3
		}
		// 39
		return &s_no
	b3:
		// 41
		// 42
		if l8 = input_value_metadata_annotations(s); l8 == nil {
			goto b4
		}
		if l9 = regort.Dot(l8, l3); l9 == nil {
			goto b4
		}
		if lib_known(s, l9) == nil {
			goto b4
		}
		// 41
		return &s_odd
	b4:
		// 43
		// 44
		l6 = regort.Array(&s_metadata, &s_annotations, l3)
		if lib_lacks(s, l6) == nil {
			goto b5
		}
		// 43
		return &s_absent
	b5:
		// 45
		return &s_unknown
	}
}

// lib_defaults_name_work is data.arthurlint.lib.defaults.name.
func lib_defaults_name_work(s *regort.State) *ast.Term {
	{
		var l6, l11 *ast.Term
		// lib/defaults.rego:28
		// 29
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 28
		if l11 = input_value_metadata_name(s); l11 == nil {
			goto b2
		}
		return l11
	b2:
		// 30
		return regort.Null
	}
}

// lib_defaults_patch_work is data.arthurlint.lib.defaults.patch.
func lib_defaults_patch_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// lib/defaults.rego:34
		if l4 = input_value(s); l4 == nil {
			goto b1
		}
		if l6 = regort.ObjectKeys(l4); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(&s_provisioner, l6) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// lib/defaults.rego:32
	return regort.False
}

// lib_defaults_reading_work is data.arthurlint.lib.defaults.reading.
func lib_defaults_reading_work(s *regort.State) *ast.Term {
	{
		var l6, l10, l12, l14, l16 *ast.Term
		// lib/defaults.rego:23
		if l6 = lib_defaults_verdict__04de0ca4(s); l6 == nil {
			goto b1
		}
		if l10 = lib_defaults_verdict__b078f86f(s); l10 == nil {
			goto b1
		}
		if l12 = lib_defaults_name(s); l12 == nil {
			goto b1
		}
		if l14 = lib_defaults_patch(s); l14 == nil {
			goto b1
		}
		l16 = regort.Object(&s_beta, l6, &s_ga, l10, &s_name, l12, &s_patch, l14)
		return l16
	}
b1:
	// lib/defaults.rego:23
	return nil
}

// lib_defaults_entry_work is data.arthurlint.lib.defaults.entry.
func lib_defaults_entry_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/defaults.rego:26
		if lib_lacks__493b3a68(s) == nil {
			goto b2
		}
		goto b1
	b2:
		if l6 = lib_defaults_reading(s); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// lib/defaults.rego:26
	return nil
}

// lib_defaults_lookalikes_work is data.arthurlint.lib.defaults.lookalikes.
func lib_defaults_lookalikes_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:161
	return set_68467f02.Get()
}

// lib_defaults_misspelt is data.arthurlint.lib.defaults.misspelt.
func lib_defaults_misspelt(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/defaults.rego:151
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_68467f02.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l9, l17, l20 *ast.Term
		// lib/defaults.rego:153
		// 154
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsStartsWith(l6, &s_storageclass) {
			goto b3
		}
		// 155
		if l9 = regort.Lower(l3); l9 == nil {
			goto b3
		}
		if !regort.HoldsContains(l9, &s_default) {
			goto b3
		}
		// 156
		if !regort.HoldsMember(l3, set_16c2e0a1.Get()) {
			goto b4
		}
		goto b3
	b4:
		// 157
		{
			lo4, hi4 := s.Scan(set_16c2e0a1.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l17 = s.Value(i4)
				// 158
				if l20 = regort.Lower(l3); l20 == nil {
					continue
				}
				if lib_words_within_two(s, l20, l17) == nil {
					continue
				}
				// 153
				return regort.True
			}
			s.Leave(lo4)
		}
	}
b3:
	// lib/defaults.rego:151
	return nil
}

// lib_defaults_declines is data.arthurlint.lib.defaults.declines.
func lib_defaults_declines(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10 *ast.Term
		// lib/defaults.rego:135
		// 136
		if l6 = regort.Dot(l3, &s_ga); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_9b574644.Get()) {
			goto b1
		}
		// 137
		if l10 = regort.Dot(l3, &s_beta); l10 == nil {
			goto b1
		}
		if !regort.HoldsMember(l10, set_9b574644.Get()) {
			goto b1
		}
		// 135
		return regort.True
	}
b1:
	{
		var l6, l7, l8 *ast.Term
		// lib/defaults.rego:141
		// 142
		if l6 = regort.Dot(l3, &s_patch); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 143
		if l7 = regort.Dot(l3, &s_ga); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "no") {
			goto b3
		}
		// 144
		if l8 = regort.Dot(l3, &s_beta); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "unknown") {
			goto b3
		}
		// 141
		return regort.True
	}
b3:
	// lib/defaults.rego:135
	return nil
}

// lib_defaults_possible_work is data.arthurlint.lib.defaults.possible.
func lib_defaults_possible_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9 *ast.Term
		// lib/defaults.rego:130
		// 131
		if l4 = input_aggregate(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 132
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if lib_defaults_declines(s, l9) == nil {
					goto b3
				}
				continue
			b3:
				// 130
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:130
	return nil
}

// lib_defaults_none_work is data.arthurlint.lib.defaults.none.
func lib_defaults_none_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:128
	if lib_defaults_possible(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/defaults.rego:128
	return nil
}

// lib_defaults_first_work is data.arthurlint.lib.defaults.first.
func lib_defaults_first_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10, l11, l13, l15, l16 *ast.Term
		var v4 []*ast.Term
		// lib/defaults.rego:148
		v4 = nil
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_patch); l11 == nil {
					continue
				}
				if !regort.IsFalse(l11) {
					continue
				}
				v4 = append(v4, l6)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		if l13 = s.Call1(&builtin_min, l4); l13 == nil {
			goto b1
		}
		if l15 = input_aggregate(s); l15 == nil {
			goto b1
		}
		if l16 = regort.Dot(l15, l13); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/defaults.rego:148
	return nil
}

// lib_defaults_addons_plain_work is data.arthurlint.lib.defaults.addons_plain.
func lib_defaults_addons_plain_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:201
	if lib_lacks__b3c2b621(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l5, l11, l13, l14, l15, l19 *ast.Term
		// lib/defaults.rego:203
		// 204
		if l5 = input_value_addons(s); l5 == nil {
			goto b3
		}
		if lib_sequence(s, l5) == nil {
			goto b3
		}
		// 205
		if lib_closed__b3c2b621(s) == nil {
			goto b3
		}
		// 206
		if l11 = input_value_addons(s); l11 == nil {
			goto b3
		}
		l13 = nil
		if !regort.IsArray(l11) {
			goto b5
		}
		goto b4
	b5:
		if !regort.IsObject(l11) {
			goto b6
		}
		goto b4
	b6:
		if !regort.IsSet(l11) {
			goto b7
		}
		goto b4
	b7:
		goto b3
	b4:
		{
			lo7, hi7 := s.Scan(l11)
			for i7 := lo7; i7 < hi7; i7++ {
				l15 = s.Key(i7)
				l14 = nil
				// 207
				l19 = regort.Array(&s_addons, l15, &s_configurationValues)
				if lib_lacks(s, l19) == nil {
					goto b9
				}
				// 206
				l14 = regort.True
			b9:
				if l14 != nil {
					continue
				}
				l13 = regort.True
			}
			s.Leave(lo7)
		}
		if l13 != nil {
			goto b3
		}
		// 203
		return regort.True
	}
b3:
	// lib/defaults.rego:201
	return nil
}

// lib_defaults_addons_unsure_work is data.arthurlint.lib.defaults.addons_unsure.
func lib_defaults_addons_unsure_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:199
	if lib_defaults_addons_plain(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/defaults.rego:199
	return nil
}

// lib_defaults_meant_work is data.arthurlint.lib.defaults.meant.
func lib_defaults_meant_work(s *regort.State) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/defaults.rego:186
		// 187
		if l6 = input_value_metadata_annotations(s); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Key(i1)
				// 188
				if lib_defaults_misspelt(s, l7) == nil {
					continue
				}
				// 186
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l6, l11 *ast.Term
		// lib/defaults.rego:191
		// 192
		{
			lo4, hi4 := s.Scan(set_16c2e0a1.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 193
				if l11 = input_value_metadata_labels(s); l11 == nil {
					continue
				}
				if regort.Dot(l11, l6) == nil {
					continue
				}
				// 191
				return regort.True
			}
			s.Leave(lo4)
		}
	}
	{
		var l6 *ast.Term
		// lib/defaults.rego:196
		if l6 = input_value_metadata_labels(s); l6 == nil {
			goto b7
		}
		if lib_uncertain(s, l6) == nil {
			goto b7
		}
		return regort.True
	}
b7:
	// lib/defaults.rego:186
	return nil
}
