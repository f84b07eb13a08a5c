// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_values_single is data.arthurlint.lib.ebs_values.single.
func lib_ebs_values_single(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l9, l15 *ast.Term
		// lib/ebs_values.rego:21
		// 22
		l6 = lib_ebs_named(s)
		if l7 = regort.Dot(l6, l3); l7 == nil {
			goto b1
		}
		if l9 = regort.Count(l7); l9 == nil {
			goto b1
		}
		if !regort.Equal(l9, &n_1) {
			goto b1
		}
		// 23
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l15 = s.Value(i1)
				// 21
				result = regort.Once(result, l15, "function data.arthurlint.lib.ebs_values.single produced conflicting values for the same inputs", "lib/ebs_values.rego", 21, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/ebs_values.rego:21
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/ebs_values.rego:21
	return nil
}

// lib_ebs_values_signed is data.arthurlint.lib.ebs_values.signed.
func lib_ebs_values_signed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8 *ast.Term
		// lib/ebs_values.rego:48
		result = nil
		if !regort.EqualString(l3, "-") {
			goto b1
		}
		if l8 = s.Call2(&builtin_minus, &n_0, l4); l8 == nil {
			goto b1
		}
		result = regort.Once(result, l8, "function data.arthurlint.lib.ebs_values.signed produced conflicting values for the same inputs", "lib/ebs_values.rego", 48, 1)
	}
b1:
	// lib/ebs_values.rego:48
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_values.signed produced conflicting values for the same inputs", "lib/ebs_values.rego", 48, 1)
b2:
	// lib/ebs_values.rego:50
	result = nil
	if !regort.HoldsMember(l3, set_d2738aec.Get()) {
		goto b3
	}
	result = regort.Once(result, l4, "function data.arthurlint.lib.ebs_values.signed produced conflicting values for the same inputs", "lib/ebs_values.rego", 50, 1)
b3:
	// lib/ebs_values.rego:50
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_values.signed produced conflicting values for the same inputs", "lib/ebs_values.rego", 50, 1)
b4:
	// lib/ebs_values.rego:48
	return ret
}

// lib_ebs_values_numeral is data.arthurlint.lib.ebs_values.numeral.
func lib_ebs_values_numeral(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8, l12, l14, l16, l21, l23 *ast.Term
		// lib/ebs_values.rego:40
		// 41
		if lib_text(s, l3) == nil {
			goto b1
		}
		// 42
		if l8 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s_0___0_9__1_10_475e52a5, l3, &n_1); l8 == nil {
			goto b1
		}
		// 43
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b1
		}
		if l14 = regort.Dot(l12, &n_2); l14 == nil {
			goto b1
		}
		if l16 = s.Call1(&builtin_to_number, l14); l16 == nil {
			goto b1
		}
		if l21 = regort.Dot(l12, &n_1); l21 == nil {
			goto b1
		}
		if l23 = lib_ebs_values_signed(s, l21, l16); l23 == nil {
			goto b1
		}
		// 44
		if !regort.HoldsAtMost(l23, &n_2147483647) {
			goto b1
		}
		// 45
		if !regort.HoldsAtLeast(l23, &n_959e8be4) {
			goto b1
		}
		// 40
		return l23
	}
b1:
	// lib/ebs_values.rego:40
	return nil
}

// lib_ebs_values_positive is data.arthurlint.lib.ebs_values.positive.
func lib_ebs_values_positive(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10 *ast.Term
		// lib/ebs_values.rego:60
		// 61
		if l6 = lib_ebs_values_single(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &s_value); l8 == nil {
			goto b1
		}
		if l10 = lib_ebs_values_numeral(s, l8); l10 == nil {
			goto b1
		}
		// 62
		if !regort.HoldsGreater(l10, &n_0) {
			goto b1
		}
		// 60
		return l10
	}
b1:
	// lib/ebs_values.rego:60
	return nil
}

// lib_ebs_values_without is data.arthurlint.lib.ebs_values.without.
func lib_ebs_values_without(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:34
	// 35
	if lib_ebs_lacks(s, l3) == nil {
		goto b1
	}
	// 36
	if lib_ebs_parameters_mistyped(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	// 34
	return regort.True
b1:
	// lib/ebs_values.rego:34
	return nil
}

// lib_ebs_values_volume_type_work is data.arthurlint.lib.ebs_values.volume_type.
func lib_ebs_values_volume_type_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	// lib/ebs_values.rego:78
	result = nil
	if lib_ebs_values_without__type(s) == nil {
		goto b1
	}
	result = regort.Once(result, &s_gp3, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 78, 1)
b1:
	// lib/ebs_values.rego:78
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 78, 1)
b2:
	{
		var l4, l6 *ast.Term
		// lib/ebs_values.rego:80
		result = nil
		if l4 = lib_ebs_values_single__type(s); l4 == nil {
			goto b3
		}
		if l6 = regort.Dot(l4, &s_value); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, array_8f205c2b.Get()) {
			goto b3
		}
		result = regort.Once(result, &s_gp3, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 80, 1)
	}
b3:
	// lib/ebs_values.rego:80
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 80, 1)
b4:
	{
		var l4, l6 *ast.Term
		// lib/ebs_values.rego:82
		result = nil
		// 83
		if l4 = lib_ebs_values_single__type(s); l4 == nil {
			goto b5
		}
		if l6 = regort.Dot(l4, &s_value); l6 == nil {
			goto b5
		}
		// 84
		if !regort.HoldsMember(l6, set_f068313e.Get()) {
			goto b5
		}
		// 82
		result = regort.Once(result, l6, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 82, 1)
	}
b5:
	// lib/ebs_values.rego:82
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.ebs_values.volume_type produced conflicting values", "lib/ebs_values.rego", 82, 1)
b6:
	// lib/ebs_values.rego:78
	return ret
}

// lib_ebs_values_own_keys is data.arthurlint.lib.ebs_values.own_keys.
func lib_ebs_values_own_keys(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l13, l17 *ast.Term
		// lib/ebs_values.rego:195
		l6 = regort.EmptySet
		// 196
		if l8 = input_value_parameters(s); l8 == nil {
			goto b2
		}
		if lib_mapping(s, l8) == nil {
			goto b2
		}
		// 197
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l13 = s.Key(i2)
				// 198
				if l17 = regort.Lower(l13); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l17, l3) {
					goto b4
				}
				continue
			b4:
				// 199
				if !regort.HoldsNotEqual(l17, &s_fstype) {
					continue
				}
				// 200
				if !regort.HoldsStartsWith(l13, &s_csi_storage_k8s_io_42cf460a) {
					goto b5
				}
				continue
			b5:
				// 195
				l6 = regort.SetAdd(l6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_ebs_values_lacks_key is data.arthurlint.lib.ebs_values.lacks_key.
func lib_ebs_values_lacks_key(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12 *ast.Term
		// lib/ebs_values.rego:204
		// 205
		l8 = regort.Array(&s_parameters, l3)
		if lib_lacks(s, l8) == nil {
			goto b1
		}
		// 206
		if l10 = lib_ebs_values_own_keys(s, l4); l10 == nil {
			goto b1
		}
		if l12 = regort.Count(l10); l12 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l12, &n_0) {
			goto b1
		}
		// 204
		return regort.True
	}
b1:
	// lib/ebs_values.rego:204
	return nil
}

// lib_ebs_values_respelled is data.arthurlint.lib.ebs_values.respelled.
func lib_ebs_values_respelled(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l13, l15, l19 *ast.Term
		// lib/ebs_values.rego:210
		// 211
		l6 = regort.EmptySet
		if l8 = input_value_parameters(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Key(i2)
				if l13 = regort.Lower(l9); l13 == nil {
					continue
				}
				if l15 = regort.Lower(l3); l15 == nil {
					continue
				}
				if !regort.Equal(l13, l15) {
					continue
				}
				if !regort.HoldsNotEqual(l9, l3) {
					continue
				}
				l6 = regort.SetAdd(l6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		if l19 = s.Call1(&builtin_min, l6); l19 == nil {
			goto b1
		}
		// 210
		return l19
	}
b1:
	// lib/ebs_values.rego:210
	return nil
}

// lib_ebs_values_file_systems_work is data.arthurlint.lib.ebs_values.file_systems.
func lib_ebs_values_file_systems_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_values.rego:105
	ret = regort.EmptySet
	{
		var l4, l5, l7 *ast.Term
		// lib/ebs_values.rego:105
		l4 = lib_ebs_named(s)
		if l5 = regort.Dot(l4, &s_fstype); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				ret = regort.SetAdd(ret, l7)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l6, l7, l9, l12 *ast.Term
		// lib/ebs_values.rego:107
		// 108
		l6 = lib_ebs_named(s)
		if l7 = regort.Dot(l6, &s_csi_storage_k8s_io_fstyp_48af37f7); l7 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l7)
			for i4 := lo4; i4 < hi4; i4++ {
				l9 = s.Value(i4)
				// 109
				if l12 = regort.Dot(l9, &s_key); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "csi.storage.k8s.io/fstype") {
					continue
				}
				// 107
				ret = regort.SetAdd(ret, l9)
			}
			s.Leave(lo4)
		}
	}
b4:
	// lib/ebs_values.rego:105
	return ret
}

// lib_ebs_values_file_system_work is data.arthurlint.lib.ebs_values.file_system.
func lib_ebs_values_file_system_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l4, l6, l11, l14 *ast.Term
		// lib/ebs_values.rego:113
		// 114
		l4 = lib_ebs_values_file_systems(s)
		if l6 = regort.Count(l4); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		// 115
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 116
				if l14 = regort.Dot(l11, &s_value); l14 == nil {
					continue
				}
				if lib_text(s, l14) == nil {
					continue
				}
				// 118
				if !regort.HoldsNotEqual(l14, &s__f3716d84) {
					continue
				}
				// 113
				result = regort.Once(result, l14, "rule data.arthurlint.lib.ebs_values.file_system produced conflicting values", "lib/ebs_values.rego", 113, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/ebs_values.rego:113
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/ebs_values.rego:113
	return nil
}

// lib_ebs_values_string is data.arthurlint.lib.ebs_values.string.
func lib_ebs_values_string(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/ebs_values.rego:27
		// 28
		if l6 = lib_ebs_values_single(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &s_value); l8 == nil {
			goto b1
		}
		// 29
		if lib_text(s, l8) == nil {
			goto b1
		}
		// 30
		if !regort.HoldsNotEqual(l8, &s__f3716d84) {
			goto b1
		}
		// 27
		return l8
	}
b1:
	// lib/ebs_values.rego:27
	return nil
}

// lib_ebs_values_default_file_system_work is data.arthurlint.lib.ebs_values.default_file_system.
func lib_ebs_values_default_file_system_work(s *regort.State) *ast.Term {
	// lib/ebs_values.rego:122
	// 123
	if lib_ebs_values_without__fstype(s) == nil {
		goto b1
	}
	// 124
	if lib_lacks__fd880ffc(s) == nil {
		goto b1
	}
	// 125
	if lib_ebs_parameters_mistyped__48af37f7(s) == nil {
		goto b2
	}
	goto b1
b2:
	// 122
	return regort.True
b1:
	// lib/ebs_values.rego:122
	return nil
}

// lib_ebs_values_may_cluster_work is data.arthurlint.lib.ebs_values.may_cluster.
func lib_ebs_values_may_cluster_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/ebs_values.rego:129
		if l4 = lib_ebs_values_file_system(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "ext4") {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/ebs_values.rego:131
	if lib_ebs_values_default_file_system(s) == nil {
		goto b3
	}
	return regort.True
b3:
	// lib/ebs_values.rego:129
	return nil
}

// lib_ebs_values_unhinted_in is data.arthurlint.lib.ebs_values.unhinted_in.
func lib_ebs_values_unhinted_in(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/ebs_values.rego:181
		l8 = regort.Array(&s_metadata, l3)
		if lib_lacks(s, l8) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l9, l10 *ast.Term
		// lib/ebs_values.rego:183
		if l9 = input_value_metadata(s); l9 == nil {
			goto b3
		}
		if l10 = regort.Dot(l9, l3); l10 == nil {
			goto b3
		}
		if !regort.Equal(l10, regort.Null) {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l9, l10, l13, l19, l20, l21, l22 *ast.Term
		// lib/ebs_values.rego:185
		// 186
		if l9 = input_value_metadata(s); l9 == nil {
			goto b5
		}
		if l10 = regort.Dot(l9, l3); l10 == nil {
			goto b5
		}
		if lib_mapping(s, l10) == nil {
			goto b5
		}
		// 187
		l13 = regort.Array(&s_metadata, l3)
		if lib_closed(s, l13) == nil {
			goto b5
		}
		// 188
		l19 = nil
		if !regort.IsArray(l10) {
			goto b7
		}
		goto b6
	b7:
		if !regort.IsObject(l10) {
			goto b8
		}
		goto b6
	b8:
		if !regort.IsSet(l10) {
			goto b9
		}
		goto b6
	b9:
		goto b5
	b6:
		{
			lo9, hi9 := s.Scan(l10)
			for i9 := lo9; i9 < hi9; i9++ {
				l21, l22 = s.Pair(i9)
				l20 = nil
				// 189
				if lib_mismatches(s, l21, l4) == nil {
					goto b11
				}
				// 190
				if lib_mismatches(s, l22, l4) == nil {
					goto b11
				}
				// 188
				l20 = regort.True
			b11:
				if l20 != nil {
					continue
				}
				l19 = regort.True
			}
			s.Leave(lo9)
		}
		if l19 != nil {
			goto b5
		}
		// 185
		return regort.True
	}
b5:
	// lib/ebs_values.rego:181
	return nil
}

// lib_ebs_values_unhinted is data.arthurlint.lib.ebs_values.unhinted.
func lib_ebs_values_unhinted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/ebs_values.rego:175
		// 176
		if l8 = input_value_metadata_name(s); l8 == nil {
			goto b1
		}
		if lib_mismatches(s, l8, l3) == nil {
			goto b1
		}
		// 177
		if lib_ebs_values_unhinted_in(s, &s_annotations, l3) == nil {
			goto b1
		}
		// 178
		if lib_ebs_values_unhinted_in(s, &s_labels, l3) == nil {
			goto b1
		}
		// 175
		return regort.True
	}
b1:
	// lib/ebs_values.rego:175
	return nil
}

// lib_ebs_values_nothing is data.arthurlint.lib.ebs_values.nothing.
func lib_ebs_values_nothing(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:66
	if lib_ebs_values_without(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6, l8, l10 *ast.Term
		// lib/ebs_values.rego:68
		if l6 = lib_ebs_values_single(s, l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Dot(l6, &s_value); l8 == nil {
			goto b3
		}
		if l10 = lib_ebs_values_numeral(s, l8); l10 == nil {
			goto b3
		}
		if !regort.HoldsAtMost(l10, &n_0) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/ebs_values.rego:66
	return nil
}

// lib_ebs_values_uuid_work is data.arthurlint.lib.ebs_values.uuid.
func lib_ebs_values_uuid_work(s *regort.State) *ast.Term {
	// lib/ebs_values.rego:138
	return &s__0_9a_fA_F__8___0_9a_fA__c9df93c6
}

// lib_ebs_values_kms_patterns_work is data.arthurlint.lib.ebs_values.kms_patterns.
func lib_ebs_values_kms_patterns_work(s *regort.State) *ast.Term {
	// lib/ebs_values.rego:142
	return object_9cffcdda.Get()
}

// lib_ebs_values_kms_form is data.arthurlint.lib.ebs_values.kms_form.
func lib_ebs_values_kms_form(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l8, l9 *ast.Term
		// lib/ebs_values.rego:150
		// 151
		if lib_text(s, l3) == nil {
			goto b1
		}
		// 152
		{
			lo1, hi1 := s.Scan(object_9cffcdda.Get())
			for i1 := lo1; i1 < hi1; i1++ {
				l8, l9 = s.Pair(i1)
				// 153
				if !regort.HoldsMatch(l9, l3) {
					continue
				}
				// 150
				result = regort.Once(result, l8, "function data.arthurlint.lib.ebs_values.kms_form produced conflicting values for the same inputs", "lib/ebs_values.rego", 150, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/ebs_values.rego:150
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/ebs_values.rego:150
	return nil
}

// lib_ebs_values_kms_default is data.arthurlint.lib.ebs_values.kms_default.
func lib_ebs_values_kms_default(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:167
	if !regort.EqualString(l3, "alias/aws/ebs") {
		goto b1
	}
	return regort.True
b1:
	{
		var l6 *ast.Term
		// lib/ebs_values.rego:169
		// 170
		if l6 = lib_ebs_values_kms_form(s, l3); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "alias ARN") {
			goto b3
		}
		// 171
		if !regort.HoldsEndsWith(l3, &s_alias_aws_ebs_cd43b964) {
			goto b3
		}
		// 169
		return regort.True
	}
b3:
	// lib/ebs_values.rego:167
	return nil
}

// lib_ebs_values_kms_malformed is data.arthurlint.lib.ebs_values.kms_malformed.
func lib_ebs_values_kms_malformed(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:157
	// 158
	if lib_text(s, l3) == nil {
		goto b1
	}
	// 159
	if !regort.HoldsNotEqual(l3, &s__f3716d84) {
		goto b1
	}
	// 160
	if !regort.Holds(lib_ebs_values_kms_form(s, l3)) {
		goto b2
	}
	goto b1
b2:
	// 157
	return regort.True
b1:
	// lib/ebs_values.rego:157
	return nil
}

// lib_ebs_values_kms_region is data.arthurlint.lib.ebs_values.kms_region.
func lib_ebs_values_kms_region(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l13 *ast.Term
		// lib/ebs_values.rego:164
		if l6 = lib_ebs_values_kms_form(s, l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_73069cbb.Get()) {
			goto b1
		}
		if l10 = s.Call2(&builtin_split, l3, &s__933feb85); l10 == nil {
			goto b1
		}
		if l13 = regort.Dot(l10, &n_3); l13 == nil {
			goto b1
		}
		return l13
	}
b1:
	// lib/ebs_values.rego:164
	return nil
}

// lib_ebs_values_ext_file_system_work is data.arthurlint.lib.ebs_values.ext_file_system.
func lib_ebs_values_ext_file_system_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/ebs_values.rego:134
		if l4 = lib_ebs_values_file_system(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsMember(l4, set_237195a8.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/ebs_values.rego:136
	if lib_ebs_values_default_file_system(s) == nil {
		goto b3
	}
	return regort.True
b3:
	// lib/ebs_values.rego:134
	return nil
}

// lib_ebs_values_no_numeral is data.arthurlint.lib.ebs_values.no_numeral.
func lib_ebs_values_no_numeral(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:53
	// 54
	if lib_text(s, l3) == nil {
		goto b1
	}
	// 55
	if !regort.HoldsNotEqual(l3, &s__f3716d84) {
		goto b1
	}
	// 56
	if !regort.Holds(lib_ebs_values_numeral(s, l3)) {
		goto b2
	}
	goto b1
b2:
	// 53
	return regort.True
b1:
	// lib/ebs_values.rego:53
	return nil
}

// lib_ebs_values_ungrouped is data.arthurlint.lib.ebs_values.ungrouped.
func lib_ebs_values_ungrouped(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l12, l14, l17, l18 *ast.Term
		// lib/ebs_values.rego:98
		// 99
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		// 100
		if !regort.HoldsMatch(&s___0_9__1_3_______0_9__3__2013935c, l6) {
			goto b1
		}
		// 101
		if l10 = s.Call3(&builtin_replace, l6, &s__8d191208, &s__f3716d84); l10 == nil {
			goto b1
		}
		if l12 = s.Call3(&builtin_replace, l10, &s__134f4d10, &s__f3716d84); l12 == nil {
			goto b1
		}
		if l14 = lib_ebs_values_numeral(s, l12); l14 == nil {
			goto b1
		}
		// 98
		l17 = regort.Array(l14)
		if l18 = s.Call2(&builtin_sprintf, &s_d_641753ec, l17); l18 == nil {
			goto b1
		}
		return l18
	}
b1:
	// lib/ebs_values.rego:98
	return nil
}

// lib_ebs_values_between is data.arthurlint.lib.ebs_values.between.
func lib_ebs_values_between(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	// lib/ebs_values.rego:71
	// 72
	if !regort.HoldsAtLeast(l3, l4) {
		goto b1
	}
	// 73
	if !regort.HoldsAtMost(l3, l5) {
		goto b1
	}
	// 71
	return regort.True
b1:
	// lib/ebs_values.rego:71
	return nil
}

// lib_ebs_values_never_raises_work is data.arthurlint.lib.ebs_values.never_raises.
func lib_ebs_values_never_raises_work(s *regort.State) *ast.Term {
	// lib/ebs_values.rego:88
	if lib_ebs_values_without__bac8f57a(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l4, l6 *ast.Term
		// lib/ebs_values.rego:90
		if l4 = lib_ebs_values_single__bac8f57a(s); l4 == nil {
			goto b3
		}
		if l6 = regort.Dot(l4, &s_value); l6 == nil {
			goto b3
		}
		if !regort.Equal(l6, regort.Null) {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l4, l6 *ast.Term
		// lib/ebs_values.rego:92
		// 93
		if l4 = lib_ebs_values_single__bac8f57a(s); l4 == nil {
			goto b5
		}
		if l6 = regort.Dot(l4, &s_value); l6 == nil {
			goto b5
		}
		// 94
		if lib_none_of(s, l6, set_dbaf19fa.Get()) == nil {
			goto b5
		}
		// 92
		return regort.True
	}
b5:
	// lib/ebs_values.rego:88
	return nil
}
