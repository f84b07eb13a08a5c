// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_volume_keys_drivers_work is data.arthurlint.lib.volume_keys.drivers.
func lib_volume_keys_drivers_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l13, l15, l17 *ast.Term
		var v4 []*ast.Term
		// lib/volume_keys.rego:95
		v4 = nil
		// 96
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 97
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "policy") {
					continue
				}
				// 98
				if l13 = regort.Dot(l10, &s_driver); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 99
				if l15 = regort.Dot(l10, &s_grants); l15 == nil {
					continue
				}
				if l17 = regort.Count(l15); l17 == nil {
					continue
				}
				if !regort.HoldsGreater(l17, &n_0) {
					continue
				}
				// 95
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_volume_keys_clouded_work is data.arthurlint.lib.volume_keys.clouded.
func lib_volume_keys_clouded_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9, l10, l12 *ast.Term
		// lib/volume_keys.rego:102
		// 103
		if l4 = input_aggregate(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 104
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "policy") {
					continue
				}
				// 105
				if l12 = regort.Dot(l9, &s_closed); l12 == nil {
					continue
				}
				if !regort.IsFalse(l12) {
					continue
				}
				// 102
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/volume_keys.rego:102
	return nil
}

// lib_volume_keys_overlaid is data.arthurlint.lib.volume_keys.overlaid.
func lib_volume_keys_overlaid(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l14, l16, l18, l20 *ast.Term
		// lib/volume_keys.rego:108
		// 109
		if l6 = input_aggregate(s); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l8 = s.Value(i1)
				// 110
				if l11 = regort.Dot(l8, &s_entry); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_is); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "key") {
					continue
				}
				// 111
				if l14 = regort.Dot(l11, &s_overlay); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 112
				if l16 = regort.Dot(l11, &s_name); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l3, &s_name); l18 == nil {
					continue
				}
				l20 = regort.Set(regort.Null, l18)
				if !regort.HoldsMember(l16, l20) {
					continue
				}
				// 108
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/volume_keys.rego:108
	return nil
}

// lib_volume_keys_granted_work is data.arthurlint.lib.volume_keys.granted.
func lib_volume_keys_granted_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l13, l15 *ast.Term
		var v4 []*ast.Term
		// lib/volume_keys.rego:115
		v4 = nil
		// 116
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 117
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "policy") {
					continue
				}
				// 118
				if l13 = regort.Dot(l10, &s_grants); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Value(i3)
						// 115
						v4 = append(v4, l15)
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

// lib_volume_keys_covers is data.arthurlint.lib.volume_keys.covers.
func lib_volume_keys_covers(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/volume_keys.rego:121
		if l8 = regort.Dot(l4, &s_arn); l8 == nil {
			goto b1
		}
		if lib_globs_matches(s, l3, l8) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l11, l15, l17, l21, l23 *ast.Term
		// lib/volume_keys.rego:124
		// 125
		if l8 = regort.Dot(l4, &s_resource); l8 == nil {
			goto b3
		}
		if !regort.HoldsStartsWith(l8, &s_alias_ffbd56f4) {
			goto b3
		}
		// 126
		if l11 = s.Call2(&builtin_split, l3, &s__933feb85); l11 == nil {
			goto b3
		}
		// 127
		if l15 = regort.Dot(l11, &n_3); l15 == nil {
			goto b3
		}
		if l17 = regort.Dot(l4, &s_region); l17 == nil {
			goto b3
		}
		if lib_globs_matches(s, l15, l17) == nil {
			goto b3
		}
		// 128
		if l21 = regort.Dot(l11, &n_4); l21 == nil {
			goto b3
		}
		if l23 = regort.Dot(l4, &s_account); l23 == nil {
			goto b3
		}
		if lib_globs_matches(s, l21, l23) == nil {
			goto b3
		}
		// 124
		return regort.True
	}
b3:
	// lib/volume_keys.rego:121
	return nil
}

// lib_volume_keys_uncovered_work is data.arthurlint.lib.volume_keys.uncovered.
func lib_volume_keys_uncovered_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/volume_keys.rego:83
	ret = regort.EmptySet
	{
		var l4, l6, l11, l13, l16, l17, l19, l21, l25, l26, l28, l31, l38 *ast.Term
		var v25 []*ast.Term
		// lib/volume_keys.rego:83
		// 84
		if l4 = lib_volume_keys_drivers(s); l4 == nil {
			goto b2
		}
		if l6 = regort.Count(l4); l6 == nil {
			goto b2
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b2
		}
		// 85
		if lib_volume_keys_clouded(s) == nil {
			goto b3
		}
		goto b2
	b3:
		// 86
		if l11 = input_aggregate(s); l11 == nil {
			goto b2
		}
		{
			lo3, hi3 := s.Scan(l11)
			for i3 := lo3; i3 < hi3; i3++ {
				l13 = s.Value(i3)
				// 87
				if l16 = regort.Dot(l13, &s_entry); l16 == nil {
					continue
				}
				if l17 = regort.Dot(l16, &s_is); l17 == nil {
					continue
				}
				if !regort.EqualString(l17, "key") {
					continue
				}
				// 88
				if l19 = regort.Dot(l16, &s_overlay); l19 == nil {
					continue
				}
				if !regort.IsFalse(l19) {
					continue
				}
				// 89
				if l21 = regort.Dot(l16, &s_resource); l21 == nil {
					goto b5
				}
				if !regort.EqualString(l21, "alias/aws/ebs") {
					goto b5
				}
				continue
			b5:
				// 90
				if lib_volume_keys_overlaid(s, l16) == nil {
					goto b6
				}
				continue
			b6:
				// 91
				v25 = nil
				if l26 = lib_volume_keys_granted(s); l26 == nil {
					goto b7
				}
				{
					lo7, hi7 := s.Scan(l26)
					for i7 := lo7; i7 < hi7; i7++ {
						l28 = s.Value(i7)
						if l31 = regort.Dot(l28, &s_text); l31 == nil {
							continue
						}
						if lib_volume_keys_covers(s, l31, l16) == nil {
							continue
						}
						v25 = append(v25, &n_1)
					}
					s.Leave(lo7)
				}
			b7:
				l25 = regort.Array(v25...)
				if l38 = regort.Count(l25); l38 == nil {
					continue
				}
				if !regort.Equal(l38, &n_0) {
					continue
				}
				// 83
				ret = regort.SetAdd(ret, l13)
			}
			s.Leave(lo3)
		}
	}
b2:
	// lib/volume_keys.rego:83
	return ret
}

// lib_volume_keys_named_work is data.arthurlint.lib.volume_keys.named.
func lib_volume_keys_named_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l13, l16, l19, l22, l23, l28, l31, l34, l37, l38, l41, l43 *ast.Term
		var v22, v28 []*ast.Term
		// lib/volume_keys.rego:147
		// 148
		l4 = regort.EmptySet
		if l5 = lib_volume_keys_drivers(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_grants); l11 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						if l16 = regort.Dot(l13, &s_text); l16 == nil {
							continue
						}
						l4 = regort.SetAdd(l4, l16)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		if l19 = s.Call1(&builtin_sort, l4); l19 == nil {
			goto b1
		}
		// 149
		v22 = nil
		if l23 = regort.Count(l19); l23 == nil {
			goto b5
		}
		if !regort.HoldsGreater(l23, &n_3) {
			goto b5
		}
		v22 = append(v22, &s_and_others_98b8d173)
	b5:
		l22 = regort.Array(v22...)
		// 147
		v28 = nil
		if l31 = s.Call3(&builtin_array_slice, l19, &n_0, &n_3); l31 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l31)
			for i6 := lo6; i6 < hi6; i6++ {
				l34 = s.Value(i6)
				l37 = regort.Array(l34)
				if l38 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l37); l38 == nil {
					continue
				}
				v28 = append(v28, l38)
			}
			s.Leave(lo6)
		}
	b6:
		l28 = regort.Array(v28...)
		if l41 = s.Call2(&builtin_array_concat, l28, l22); l41 == nil {
			goto b1
		}
		if l43 = s.Call2(&builtin_concat, &s__5e272f7c, l41); l43 == nil {
			goto b1
		}
		return l43
	}
b1:
	// lib/volume_keys.rego:147
	return nil
}

// lib_volume_keys_foreign is data.arthurlint.lib.volume_keys.foreign.
func lib_volume_keys_foreign(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l11, l14, l15, l17, l20, l22, l24, l29 *ast.Term
		var v8 []*ast.Term
		// lib/volume_keys.rego:138
		// 139
		v8 = nil
		// 140
		if l9 = lib_volume_keys_drivers(s); l9 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				// 141
				if l14 = regort.Dot(l11, &s_entry); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_grants); l15 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l15)
					for i3 := lo3; i3 < hi3; i3++ {
						l17 = s.Value(i3)
						// 142
						if l20 = regort.Dot(l17, &s_text); l20 == nil {
							continue
						}
						if l22 = s.Call2(&builtin_split, l20, &s__933feb85); l22 == nil {
							continue
						}
						if l24 = regort.Dot(l22, l3); l24 == nil {
							continue
						}
						if lib_globs_matches(s, l24, l4) == nil {
							continue
						}
						// 139
						v8 = append(v8, &n_1)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		if l29 = regort.Count(l8); l29 == nil {
			goto b1
		}
		if !regort.Equal(l29, &n_0) {
			goto b1
		}
		// 138
		return regort.True
	}
b1:
	// lib/volume_keys.rego:138
	return nil
}

// lib_volume_keys_differing is data.arthurlint.lib.volume_keys.differing.
func lib_volume_keys_differing(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/volume_keys.rego:132
		// 133
		if l6 = regort.Dot(l3, &s_region); l6 == nil {
			goto b2
		}
		if lib_volume_keys_foreign(s, &n_3, l6) == nil {
			goto b2
		}
		// 132
		return l6
	b2:
		// 134
		// 135
		if l6 = regort.Dot(l3, &s_account); l6 == nil {
			goto b3
		}
		if lib_volume_keys_foreign(s, &n_4, l6) == nil {
			goto b3
		}
		// 134
		return l6
	b3:
		// 136
		if l6 = regort.Dot(l3, &s_resource); l6 == nil {
			goto b4
		}
		return l6
	b4:
	}
	// lib/volume_keys.rego:132
	return nil
}

// lib_volume_keys_fields is data.arthurlint.lib.volume_keys.fields.
func lib_volume_keys_fields(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l11, l13, l18, l23, l25 *ast.Term
		// lib/volume_keys.rego:17
		// 18
		if l7 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s__arn_aws_a_z____kms___a__2313e005, l3, &n_1); l7 == nil {
			goto b1
		}
		// 17
		if l11 = regort.Dot(l7, &n_0); l11 == nil {
			goto b1
		}
		if l13 = regort.Dot(l11, &n_2); l13 == nil {
			goto b1
		}
		if l18 = regort.Dot(l11, &n_1); l18 == nil {
			goto b1
		}
		if l23 = regort.Dot(l11, &n_3); l23 == nil {
			goto b1
		}
		l25 = regort.Record(&s_account, l13, &s_region, l18, &s_resource, l23)
		return l25
	}
b1:
	// lib/volume_keys.rego:17
	return nil
}

// lib_volume_keys_name_work is data.arthurlint.lib.volume_keys.name.
func lib_volume_keys_name_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/volume_keys.rego:37
		// 38
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 37
		return l6
	b2:
		// 39
		return regort.Null
	}
}

// lib_volume_keys_key_work is data.arthurlint.lib.volume_keys.key.
func lib_volume_keys_key_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l10, l13, l15, l22, l24, l26, l27, l28 *ast.Term
		// lib/volume_keys.rego:22
		result = nil
		// 26
		if lib_ebs_serves(s) == nil {
			goto b1
		}
		// 27
		if l6 = input_open__879de86d(s); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		goto b1
	b2:
		// 28
		l7 = lib_ebs_named(s)
		if l8 = regort.Dot(l7, &s_kmskeyid); l8 == nil {
			goto b1
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 29
				if l13 = regort.Dot(l10, &s_value); l13 == nil {
					continue
				}
				if l15 = lib_volume_keys_fields(s, l13); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 23
				if l22 = regort.Dot(l10, &s_key); l22 == nil {
					continue
				}
				if l24 = lib_volume_keys_name(s); l24 == nil {
					continue
				}
				// 22
				l27 = regort.Array(&s_parameters, l22)
				l26 = regort.Record(&s_arn, l13, &s_at, l27, &s_is, &s_key, &s_name, l24, &s_overlay, regort.False)
				if l28 = s.Call2(&builtin_object_union, l26, l15); l28 == nil {
					continue
				}
				result = regort.Once(result, l28, "rule data.arthurlint.lib.volume_keys.key produced conflicting values", "lib/volume_keys.rego", 22, 1)
			}
			s.Leave(lo2)
		}
	}
b1:
	// lib/volume_keys.rego:22
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.volume_keys.key produced conflicting values", "lib/volume_keys.rego", 22, 1)
b4:
	{
		var l4, l6, l7, l9 *ast.Term
		// lib/volume_keys.rego:32
		result = nil
		// 33
		if l4 = input_kind(s); l4 == nil {
			goto b5
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b5
		}
		// 34
		if l6 = input_open__879de86d(s); l6 == nil {
			goto b5
		}
		if regort.IsFalse(l6) {
			goto b5
		}
		// 32
		if l7 = lib_volume_keys_name(s); l7 == nil {
			goto b5
		}
		l9 = regort.Record(&s_is, &s_key, &s_name, l7, &s_overlay, regort.True)
		result = regort.Once(result, l9, "rule data.arthurlint.lib.volume_keys.key produced conflicting values", "lib/volume_keys.rego", 32, 1)
	}
b5:
	// lib/volume_keys.rego:32
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.volume_keys.key produced conflicting values", "lib/volume_keys.rego", 32, 1)
b6:
	// lib/volume_keys.rego:22
	return ret
}

// lib_volume_keys_closed_work is data.arthurlint.lib.volume_keys.closed.
func lib_volume_keys_closed_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/volume_keys.rego:67
		if l6 = input_facts_targets_kms_closed_d59e1663(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l5, l8 *ast.Term
		// lib/volume_keys.rego:69
		// 70
		if l5 = input_facts_targets(s); l5 == nil {
			goto b4
		}
		if regort.IsFalse(l5) {
			goto b4
		}
		goto b3
	b4:
		// 71
		if l8 = input_facts_policy_closed(s); l8 == nil {
			goto b3
		}
		if regort.IsFalse(l8) {
			goto b3
		}
		// 69
		return regort.True
	}
b3:
	// lib/volume_keys.rego:65
	return regort.False
}

// lib_volume_keys_grants_work is data.arthurlint.lib.volume_keys.grants.
func lib_volume_keys_grants_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l14, l18, l20, l22 *ast.Term
		var v4 []*ast.Term
		// lib/volume_keys.rego:74
		v4 = nil
		// 75
		if l6 = input_facts_kms_targets_315c86f3(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 76
				if l11 = regort.Dot(l8, &s_actions); l11 == nil {
					continue
				}
				if !regort.HoldsMember(&s_kms_CreateGrant_c76c018b, l11) {
					continue
				}
				// 77
				if l14 = regort.Dot(l8, &s_form); l14 == nil {
					continue
				}
				if !regort.HoldsMember(l14, set_75855e28.Get()) {
					continue
				}
				// 74
				if l18 = regort.Dot(l8, &s_at); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l8, &s_text); l20 == nil {
					continue
				}
				l22 = regort.Record(&s_at, l18, &s_text, l20)
				v4 = append(v4, l22)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_volume_keys_relevant_work is data.arthurlint.lib.volume_keys.relevant.
func lib_volume_keys_relevant_work(s *regort.State) *ast.Term {
	// lib/volume_keys.rego:47
	if !regort.Holds(lib_volume_keys_closed(s)) {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	{
		var l4, l6 *ast.Term
		// lib/volume_keys.rego:49
		if l4 = lib_volume_keys_grants(s); l4 == nil {
			goto b4
		}
		if l6 = regort.Count(l4); l6 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b4
		}
		return regort.True
	}
b4:
	// lib/volume_keys.rego:47
	return nil
}

// lib_volume_keys_driver_work is data.arthurlint.lib.volume_keys.driver.
func lib_volume_keys_driver_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l10, l11 *ast.Term
		// lib/volume_keys.rego:53
		// 54
		if l5 = input_facts_grants(s); l5 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l5)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				// 55
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "ec2:CreateVolume") {
					continue
				}
				// 56
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 53
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l4, l6, l11, l13, l16 *ast.Term
		// lib/volume_keys.rego:59
		// 60
		if l4 = lib_volume_keys_grants(s); l4 == nil {
			goto b4
		}
		if l6 = regort.Count(l4); l6 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b4
		}
		// 61
		if l11 = input_facts_kms_targets_315c86f3(s); l11 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l11)
			for i4 := lo4; i4 < hi4; i4++ {
				l13 = s.Value(i4)
				// 62
				if l16 = regort.Dot(l13, &s_actions); l16 == nil {
					continue
				}
				if !regort.HoldsMember(&s_kms_GenerateDataKeyWitho_475b277e, l16) {
					continue
				}
				// 59
				return regort.True
			}
			s.Leave(lo4)
		}
	}
b4:
	// lib/volume_keys.rego:51
	return regort.False
}

// lib_volume_keys_policy_work is data.arthurlint.lib.volume_keys.policy.
func lib_volume_keys_policy_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l12 *ast.Term
		// lib/volume_keys.rego:42
		// 43
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "IdentityPolicy") {
			goto b1
		}
		// 44
		if lib_volume_keys_relevant(s) == nil {
			goto b1
		}
		// 42
		if l6 = lib_volume_keys_closed(s); l6 == nil {
			goto b1
		}
		if l8 = lib_volume_keys_driver(s); l8 == nil {
			goto b1
		}
		if l10 = lib_volume_keys_grants(s); l10 == nil {
			goto b1
		}
		l12 = regort.Record(&s_closed, l6, &s_driver, l8, &s_grants, l10, &s_is, &s_policy)
		return l12
	}
b1:
	// lib/volume_keys.rego:42
	return nil
}
