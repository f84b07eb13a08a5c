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
		var l4, l6, l9, l10 *ast.Term
		// lib/defaults.rego:82
		// 83
		if l4 = input_aggregate(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 84
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_name); l10 == nil {
					continue
				}
				if !regort.Equal(l10, regort.Null) {
					continue
				}
				// 85
				if lib_defaults_sure(s, l9) == nil {
					goto b3
				}
				continue
			b3:
				// 82
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:82
	return nil
}

// lib_defaults_claimed_work is data.arthurlint.lib.defaults.claimed.
func lib_defaults_claimed_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:76
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12 *ast.Term
		// lib/defaults.rego:76
		// 77
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 78
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_patch); l10 == nil {
					continue
				}
				if !regort.IsFalse(l10) {
					continue
				}
				// 79
				if l12 = regort.Dot(l9, &s_name); l12 == nil {
					continue
				}
				if !regort.HoldsIsString(l12) {
					continue
				}
				// 76
				ret = regort.SetAdd(ret, l12)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/defaults.rego:76
	return ret
}

// lib_defaults_patched_work is data.arthurlint.lib.defaults.patched.
func lib_defaults_patched_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:98
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12 *ast.Term
		// lib/defaults.rego:98
		// 99
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 100
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_patch); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 98
				if l12 = regort.Dot(l9, &s_name); l12 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l12)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/defaults.rego:98
	return ret
}

// lib_defaults_unsure_work is data.arthurlint.lib.defaults.unsure.
func lib_defaults_unsure_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:103
	ret = regort.EmptySet
	{
		var l4, l6, l9, l13, l16, l18 *ast.Term
		// lib/defaults.rego:103
		// 104
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 105
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if lib_defaults_sure(s, l9) == nil {
					goto b4
				}
				continue
			b4:
				// 103
				if l13 = regort.Dot(l9, &s_name); l13 == nil {
					continue
				}
				if l16 = regort.Dot(l9, &s_patch); l16 == nil {
					continue
				}
				l18 = regort.Array(l13, l16)
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/defaults.rego:103
	return ret
}

// lib_defaults_agreed is data.arthurlint.lib.defaults.agreed.
func lib_defaults_agreed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/defaults.rego:88
		// 89
		l6 = lib_defaults_patched(s)
		if !regort.HoldsMember(l3, l6) {
			goto b1
		}
		// 90
		l9 = lib_defaults_unsure(s)
		l11 = regort.Array(l3, regort.True)
		if !regort.HoldsMember(l11, l9) {
			goto b2
		}
		goto b1
	b2:
		// 88
		return regort.True
	}
b1:
	{
		var l6, l9, l11 *ast.Term
		// lib/defaults.rego:93
		// 94
		l6 = lib_defaults_patched(s)
		if !regort.HoldsMember(l3, l6) {
			goto b5
		}
		goto b4
	b5:
		// 95
		l9 = lib_defaults_unsure(s)
		l11 = regort.Array(l3, regort.False)
		if !regort.HoldsMember(l11, l9) {
			goto b6
		}
		goto b4
	b6:
		// 93
		return regort.True
	}
b4:
	// lib/defaults.rego:88
	return nil
}

// lib_defaults_settled_work is data.arthurlint.lib.defaults.settled.
func lib_defaults_settled_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:70
	ret = regort.EmptySet
	{
		var l5, l7 *ast.Term
		// lib/defaults.rego:70
		// 71
		if lib_defaults_clouded(s) == nil {
			goto b3
		}
		goto b2
	b3:
		// 72
		l5 = lib_defaults_claimed(s)
		{
			lo3, hi3 := s.Scan(l5)
			for i3 := lo3; i3 < hi3; i3++ {
				l7 = s.Value(i3)
				// 73
				if lib_defaults_agreed(s, l7) == nil {
					continue
				}
				// 70
				ret = regort.SetAdd(ret, l7)
			}
			s.Leave(lo3)
		}
	}
b2:
	// lib/defaults.rego:70
	return ret
}

// lib_defaults_ranked_work is data.arthurlint.lib.defaults.ranked.
func lib_defaults_ranked_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// lib/defaults.rego:112
		l4 = lib_defaults_settled(s)
		if l6 = s.Call1(&builtin_sort, l4); l6 == nil {
			goto b1
		}
		return l6
	}
b1:
	// lib/defaults.rego:112
	return nil
}

// lib_defaults_shown is data.arthurlint.lib.defaults.shown.
func lib_defaults_shown(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l14, l21 *ast.Term
		var v6 []*ast.Term
		// lib/defaults.rego:110
		v6 = nil
		if l7 = lib_defaults_ranked(s); l7 == nil {
			goto b2
		}
		if l11 = s.Call3(&builtin_array_slice, l7, &n_0, &n_6); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				if !regort.HoldsNotEqual(l14, l3) {
					continue
				}
				v6 = append(v6, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l21 = s.Call3(&builtin_array_slice, l6, &n_0, &n_5); l21 == nil {
			goto b1
		}
		return l21
	}
b1:
	// lib/defaults.rego:110
	return nil
}

// lib_defaults_more is data.arthurlint.lib.defaults.more.
func lib_defaults_more(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l13, l15, l17, l22, l23 *ast.Term
		// lib/defaults.rego:135
		// 136
		l6 = lib_defaults_settled(s)
		l8 = regort.Set(l3)
		if l9 = s.Call2(&builtin_minus, l6, l8); l9 == nil {
			goto b2
		}
		if l11 = regort.Count(l9); l11 == nil {
			goto b2
		}
		if l13 = lib_defaults_shown(s, l3); l13 == nil {
			goto b2
		}
		if l15 = regort.Count(l13); l15 == nil {
			goto b2
		}
		if l17 = s.Call2(&builtin_minus, l11, l15); l17 == nil {
			goto b2
		}
		// 137
		if !regort.HoldsGreater(l17, &n_0) {
			goto b2
		}
		// 135
		l22 = regort.Array(l17)
		if l23 = s.Call2(&builtin_sprintf, &s_and__d_more_2a8c42b4, l22); l23 == nil {
			goto b2
		}
		return l23
	b2:
		// 138
		return &s__f3716d84
	}
}

// lib_defaults_also is data.arthurlint.lib.defaults.also.
func lib_defaults_also(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l14, l17, l19, l21, l22 *ast.Term
		var v6 []*ast.Term
		// lib/defaults.rego:131
		// 132
		if l6 = lib_defaults_shown(s, l3); l6 == nil {
			goto b2
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b2
		}
		if !regort.Equal(l8, &n_1) {
			goto b2
		}
		// 131
		if l13 = s.Call2(&builtin_sprintf, &s_so_is__q_38a261f2, l6); l13 == nil {
			goto b2
		}
		return l13
	b2:
		// 133
		v6 = nil
		if l7 = lib_defaults_shown(s, l3); l7 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l7)
			for i4 := lo4; i4 < hi4; i4++ {
				l10 = s.Value(i4)
				l13 = regort.Array(l10)
				if l14 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l13); l14 == nil {
					continue
				}
				v6 = append(v6, l14)
			}
			s.Leave(lo4)
		}
	b4:
		l6 = regort.Array(v6...)
		if l17 = s.Call2(&builtin_concat, &s_and_a729aeaf, l6); l17 == nil {
			goto b3
		}
		if l19 = lib_defaults_more(s, l3); l19 == nil {
			goto b3
		}
		l21 = regort.Array(l17, l19)
		if l22 = s.Call2(&builtin_sprintf, &s_so_are__s_s_fce34603, l21); l22 == nil {
			goto b3
		}
		return l22
	b3:
	}
	// lib/defaults.rego:131
	return nil
}

// lib_defaults_named_work is data.arthurlint.lib.defaults.named.
func lib_defaults_named_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/defaults.rego:124
	ret = regort.EmptyObject
	{
		var l4, l6, l9, l10, l12, l21 *ast.Term
		// lib/defaults.rego:124
		// 125
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 126
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_name); l10 == nil {
					continue
				}
				l12 = lib_defaults_settled(s)
				if !regort.HoldsMember(l10, l12) {
					continue
				}
				// 127
				if lib_defaults_sure(s, l9) == nil {
					continue
				}
				// 124
				if l21 = regort.Dot(ret, l10); l21 == nil {
					goto b5
				}
				goto b4
			b5:
				l21 = regort.EmptySet
			b4:
				l21 = regort.SetAdd(l21, l6)
				ret = regort.Insert(ret, l10, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/defaults.rego:124
	return ret
}

// lib_defaults_others is data.arthurlint.lib.defaults.others.
func lib_defaults_others(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l14, l17, l19, l22, l24, l25, l27, l29 *ast.Term
		var v6 []*ast.Term
		// lib/defaults.rego:115
		v6 = nil
		// 120
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 121
				l11 = lib_defaults_named(s)
				if l12 = regort.Dot(l11, l8); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						// 117
						if l17 = regort.Dot(l14, &s_entry); l17 == nil {
							continue
						}
						if l19 = lib_defaults_place(s, l17); l19 == nil {
							continue
						}
						// 118
						if l22 = regort.Dot(l17, &s_name); l22 == nil {
							continue
						}
						l24 = regort.Array(l22)
						if l25 = s.Call2(&builtin_sprintf, &s__q_is_a_default_class_to_e6a19fe3, l24); l25 == nil {
							continue
						}
						// 116
						if l27 = regort.Dot(l14, &s_document); l27 == nil {
							continue
						}
						// 115
						l29 = regort.Record(&s_at, l19, &s_document, l27, &s_message, l25)
						v6 = append(v6, l29)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
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
		var l6 *ast.Term
		// lib/defaults.rego:28
		// 29
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 28
		return l6
	b2:
		// 30
		return regort.Null
	}
}

// lib_defaults_patch_work is data.arthurlint.lib.defaults.patch.
func lib_defaults_patch_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/defaults.rego:34
		if l4 = input_value(s); l4 == nil {
			goto b1
		}
		if !regort.IsObject(l4) {
			goto b1
		}
		if !regort.HoldsKey(&s_provisioner, l4) {
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
		l16 = regort.Record(&s_beta, l6, &s_ga, l10, &s_name, l12, &s_patch, l14)
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
	// lib/defaults.rego:174
	return set_68467f02.Get()
}

// lib_defaults_misspelt is data.arthurlint.lib.defaults.misspelt.
func lib_defaults_misspelt(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/defaults.rego:164
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
		var l6, l17 *ast.Term
		// lib/defaults.rego:166
		// 167
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsStartsWith(l6, &s_storageclass) {
			goto b3
		}
		// 168
		if !regort.HoldsContains(l6, &s_default) {
			goto b3
		}
		// 169
		if !regort.HoldsMember(l3, set_16c2e0a1.Get()) {
			goto b4
		}
		goto b3
	b4:
		// 170
		{
			lo4, hi4 := s.Scan(set_16c2e0a1.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l17 = s.Value(i4)
				// 171
				if lib_words_within_two(s, l6, l17) == nil {
					continue
				}
				// 166
				return regort.True
			}
			s.Leave(lo4)
		}
	}
b3:
	// lib/defaults.rego:164
	return nil
}

// lib_defaults_declines is data.arthurlint.lib.defaults.declines.
func lib_defaults_declines(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10 *ast.Term
		// lib/defaults.rego:148
		// 149
		if l6 = regort.Dot(l3, &s_ga); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_9b574644.Get()) {
			goto b1
		}
		// 150
		if l10 = regort.Dot(l3, &s_beta); l10 == nil {
			goto b1
		}
		if !regort.HoldsMember(l10, set_9b574644.Get()) {
			goto b1
		}
		// 148
		return regort.True
	}
b1:
	{
		var l6, l7, l8 *ast.Term
		// lib/defaults.rego:154
		// 155
		if l6 = regort.Dot(l3, &s_patch); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 156
		if l7 = regort.Dot(l3, &s_ga); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "no") {
			goto b3
		}
		// 157
		if l8 = regort.Dot(l3, &s_beta); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "unknown") {
			goto b3
		}
		// 154
		return regort.True
	}
b3:
	// lib/defaults.rego:148
	return nil
}

// lib_defaults_possible_work is data.arthurlint.lib.defaults.possible.
func lib_defaults_possible_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9 *ast.Term
		// lib/defaults.rego:143
		// 144
		if l4 = input_aggregate(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 145
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if lib_defaults_declines(s, l9) == nil {
					goto b3
				}
				continue
			b3:
				// 143
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/defaults.rego:143
	return nil
}

// lib_defaults_none_work is data.arthurlint.lib.defaults.none.
func lib_defaults_none_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:141
	if lib_defaults_possible(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/defaults.rego:141
	return nil
}

// lib_defaults_first_work is data.arthurlint.lib.defaults.first.
func lib_defaults_first_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l6, l7, l10, l11, l13, l15, l16 *ast.Term
		var v4 []*ast.Term
		// lib/defaults.rego:161
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
	// lib/defaults.rego:161
	return nil
}

// lib_defaults_addons_plain_work is data.arthurlint.lib.defaults.addons_plain.
func lib_defaults_addons_plain_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:214
	if lib_lacks__b3c2b621(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l5, l13, l14, l15, l19 *ast.Term
		// lib/defaults.rego:216
		// 217
		if l5 = input_value_addons(s); l5 == nil {
			goto b3
		}
		if lib_sequence(s, l5) == nil {
			goto b3
		}
		// 218
		if lib_closed__b3c2b621(s) == nil {
			goto b3
		}
		// 219
		l13 = nil
		if !regort.IsArray(l5) {
			goto b5
		}
		goto b4
	b5:
		if !regort.IsObject(l5) {
			goto b6
		}
		goto b4
	b6:
		if !regort.IsSet(l5) {
			goto b7
		}
		goto b4
	b7:
		goto b3
	b4:
		{
			lo7, hi7 := s.Scan(l5)
			for i7 := lo7; i7 < hi7; i7++ {
				l15 = s.Key(i7)
				l14 = nil
				// 220
				l19 = regort.Array(&s_addons, l15, &s_configurationValues)
				if lib_lacks(s, l19) == nil {
					goto b9
				}
				// 219
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
		// 216
		return regort.True
	}
b3:
	// lib/defaults.rego:214
	return nil
}

// lib_defaults_addons_unsure_work is data.arthurlint.lib.defaults.addons_unsure.
func lib_defaults_addons_unsure_work(s *regort.State) *ast.Term {
	// lib/defaults.rego:212
	if lib_defaults_addons_plain(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/defaults.rego:212
	return nil
}

// lib_defaults_meant_work is data.arthurlint.lib.defaults.meant.
func lib_defaults_meant_work(s *regort.State) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/defaults.rego:199
		// 200
		if l6 = input_value_metadata_annotations(s); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Key(i1)
				// 201
				if lib_defaults_misspelt(s, l7) == nil {
					continue
				}
				// 199
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l6, l11 *ast.Term
		// lib/defaults.rego:204
		// 205
		{
			lo4, hi4 := s.Scan(set_16c2e0a1.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 206
				if l11 = input_value_metadata_labels(s); l11 == nil {
					continue
				}
				if regort.Dot(l11, l6) == nil {
					continue
				}
				// 204
				return regort.True
			}
			s.Leave(lo4)
		}
	}
	{
		var l6 *ast.Term
		// lib/defaults.rego:209
		if l6 = input_value_metadata_labels(s); l6 == nil {
			goto b7
		}
		if lib_uncertain(s, l6) == nil {
			goto b7
		}
		return regort.True
	}
b7:
	// lib/defaults.rego:199
	return nil
}
