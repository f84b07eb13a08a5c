// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_storageclass_fields_work is data.arthurlint.lib.storageclass.fields.
func lib_storageclass_fields_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:18
	return set_cc8bcdf5.Get()
}

// lib_storageclass_strays_work is data.arthurlint.lib.storageclass.strays.
func lib_storageclass_strays_work(s *regort.State) *ast.Term {
	{
		var l4, l10 *ast.Term
		// lib/storageclass.rego:52
		if l4 = input_value(s); l4 == nil {
			goto b1
		}
		if l10 = regort.KeysMinus(l4, set_cc8bcdf5.Get()); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// lib/storageclass.rego:52
	return nil
}

// lib_storageclass_metadata_fields_work is data.arthurlint.lib.storageclass.metadata_fields.
func lib_storageclass_metadata_fields_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:32
	return set_afb48bf4.Get()
}

// lib_storageclass_metadata_strays_work is data.arthurlint.lib.storageclass.metadata_strays.
func lib_storageclass_metadata_strays_work(s *regort.State) *ast.Term {
	{
		var l5, l15 *ast.Term
		// lib/storageclass.rego:55
		if l5 = input_value_metadata(s); l5 == nil {
			goto b1
		}
		if lib_mapping(s, l5) == nil {
			goto b1
		}
		if l15 = regort.KeysMinus(l5, set_afb48bf4.Get()); l15 == nil {
			goto b1
		}
		return l15
	}
b1:
	// lib/storageclass.rego:55
	return nil
}

// lib_storageclass_nearly is data.arthurlint.lib.storageclass.nearly.
func lib_storageclass_nearly(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/storageclass.rego:195
		if l8 = regort.Lower(l3); l8 == nil {
			goto b1
		}
		if l10 = regort.Lower(l4); l10 == nil {
			goto b1
		}
		if lib_words_within_two(s, l8, l10) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l12, l14 *ast.Term
		// lib/storageclass.rego:197
		// 198
		if l8 = regort.Count(l3); l8 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l8, &n_3) {
			goto b3
		}
		// 199
		if l12 = regort.Lower(l4); l12 == nil {
			goto b3
		}
		if l14 = regort.Lower(l3); l14 == nil {
			goto b3
		}
		if !regort.HoldsContains(l12, l14) {
			goto b3
		}
		// 197
		return regort.True
	}
b3:
	{
		var l8, l10 *ast.Term
		// lib/storageclass.rego:202
		if l8 = regort.Lower(l3); l8 == nil {
			goto b5
		}
		if l10 = regort.Lower(l4); l10 == nil {
			goto b5
		}
		if !regort.HoldsContains(l8, l10) {
			goto b5
		}
		return regort.True
	}
b5:
	// lib/storageclass.rego:195
	return nil
}

// lib_storageclass_meant_for is data.arthurlint.lib.storageclass.meant_for.
func lib_storageclass_meant_for(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/storageclass.rego:144
		if l6 = lib_storageclass_strays(s); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(&s_spec, l6) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l7 *ast.Term
		// lib/storageclass.rego:146
		if l7 = input_value_metadata(s); l7 == nil {
			goto b3
		}
		if lib_uncertain(s, l7) == nil {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l7 *ast.Term
		// lib/storageclass.rego:148
		if l7 = input_value_parameters(s); l7 == nil {
			goto b5
		}
		if lib_uncertain(s, l7) == nil {
			goto b5
		}
		return regort.True
	}
b5:
	{
		var l6 *ast.Term
		// lib/storageclass.rego:150
		if l6 = lib_storageclass_metadata_strays(s); l6 == nil {
			goto b7
		}
		if !regort.HoldsMember(l3, l6) {
			goto b7
		}
		return regort.True
	}
b7:
	{
		var l7 *ast.Term
		// lib/storageclass.rego:152
		if l7 = input_value_parameters(s); l7 == nil {
			goto b9
		}
		if !regort.HoldsKey(l3, l7) {
			goto b9
		}
		return regort.True
	}
b9:
	{
		var l6, l8 *ast.Term
		// lib/storageclass.rego:154
		// 155
		if l6 = lib_storageclass_strays(s); l6 == nil {
			goto b11
		}
		{
			lo11, hi11 := s.Scan(l6)
			for i11 := lo11; i11 < hi11; i11++ {
				l8 = s.Value(i11)
				// 156
				if lib_storageclass_nearly(s, l8, l3) == nil {
					continue
				}
				// 154
				return regort.True
			}
			s.Leave(lo11)
		}
	}
b11:
	// lib/storageclass.rego:144
	return nil
}

// lib_storageclass_lacks_field is data.arthurlint.lib.storageclass.lacks_field.
func lib_storageclass_lacks_field(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8 *ast.Term
		// lib/storageclass.rego:138
		// 139
		if l6 = input_value(s); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l6, l3); l7 == nil {
			goto b2
		}
		if regort.IsFalse(l7) {
			goto b2
		}
		goto b1
	b2:
		// 140
		l8 = regort.Array(l3)
		if lib_lacks(s, l8) == nil {
			goto b1
		}
		// 141
		if lib_storageclass_meant_for(s, l3) == nil {
			goto b3
		}
		goto b1
	b3:
		// 138
		return regort.True
	}
b1:
	// lib/storageclass.rego:138
	return nil
}

// lib_storageclass_unset_field is data.arthurlint.lib.storageclass.unset_field.
func lib_storageclass_unset_field(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/storageclass.rego:160
	if lib_storageclass_lacks_field(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6, l7 *ast.Term
		// lib/storageclass.rego:162
		// 163
		if l6 = input_value(s); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, l3); l7 == nil {
			goto b3
		}
		if !regort.Equal(l7, regort.Null) {
			goto b3
		}
		// 164
		if lib_closed__86b3bf2d(s) == nil {
			goto b3
		}
		// 162
		return regort.True
	}
b3:
	// lib/storageclass.rego:160
	return nil
}

// lib_storageclass_zones_work is data.arthurlint.lib.storageclass.zones.
func lib_storageclass_zones_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/storageclass.rego:246
	ret = regort.EmptyObject
	{
		var l5, l7, l10, l12, l15, l18, l23, l29 *ast.Term
		// lib/storageclass.rego:246
		// 247
		if l5 = input_value_allowedTopologies(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 248
				if l10 = regort.Dot(l7, &s_matchLabelExpressions); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 249
						if l15 = regort.Dot(l12, &s_key); l15 == nil {
							continue
						}
						if lib_matches(s, l15, &s_zone__id_fcc44f61) == nil {
							continue
						}
						// 250
						if l18 = regort.Dot(l12, &s_values); l18 == nil {
							continue
						}
						if lib_sequence(s, l18) == nil {
							continue
						}
						// 251
						{
							lo4, hi4 := s.Scan(l18)
							for i4 := lo4; i4 < hi4; i4++ {
								l23 = s.Value(i4)
								// 252
								if lib_text(s, l23) == nil {
									continue
								}
								// 246
								if l29 = regort.Dot(ret, l15); l29 == nil {
									goto b7
								}
								goto b6
							b7:
								l29 = regort.EmptySet
							b6:
								l29 = regort.SetAdd(l29, l23)
								ret = regort.Insert(ret, l15, l29)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/storageclass.rego:246
	return ret
}

// lib_storageclass_unpinned_work is data.arthurlint.lib.storageclass.unpinned.
func lib_storageclass_unpinned_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:256
	if lib_storageclass_unset_field__allowedTopologies(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l4, l5, l10 *ast.Term
		// lib/storageclass.rego:258
		// 259
		l4 = lib_storageclass_zones(s)
		{
			lo3, hi3 := s.Scan(l4)
			for i3 := lo3; i3 < hi3; i3++ {
				l5 = s.Key(i3)
				// 260
				if l10 = regort.Dot(l4, l5); l10 == nil {
					continue
				}
				if lib_several(s, l10) == nil {
					continue
				}
				// 258
				return regort.True
			}
			s.Leave(lo3)
		}
	}
	// lib/storageclass.rego:256
	return nil
}

// lib_storageclass_default_annotations_work is data.arthurlint.lib.storageclass.default_annotations.
func lib_storageclass_default_annotations_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:205
	return set_16c2e0a1.Get()
}

// lib_storageclass_kept is data.arthurlint.lib.storageclass.kept.
func lib_storageclass_kept(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/storageclass.rego:238
		l6 = regort.Array(&s_metadata, &s_annotations, l3)
		if lib_lacks(s, l6) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l9 *ast.Term
		// lib/storageclass.rego:240
		// 241
		if l8 = input_value_metadata_annotations(s); l8 == nil {
			goto b3
		}
		if l9 = regort.Dot(l8, l3); l9 == nil {
			goto b3
		}
		if lib_differs(s, l9, &s_false) == nil {
			goto b3
		}
		// 242
		if lib_differs(s, l9, regort.False) == nil {
			goto b3
		}
		// 240
		return regort.True
	}
b3:
	// lib/storageclass.rego:238
	return nil
}

// lib_storageclass_undemoted_work is data.arthurlint.lib.storageclass.undemoted.
func lib_storageclass_undemoted_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/storageclass.rego:219
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsMember(l5, set_7f29dd9e.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l5, l9 *ast.Term
		// lib/storageclass.rego:221
		// 222
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b3
		}
		if !regort.EqualString(l5, "kubernetes.io/aws-ebs") {
			goto b3
		}
		// 223
		if l9 = input_value_metadata_name(s); l9 == nil {
			goto b3
		}
		if lib_differs(s, l9, &s_gp2) == nil {
			goto b3
		}
		// 221
		return regort.True
	}
b3:
	{
		var l5 *ast.Term
		// lib/storageclass.rego:226
		// 227
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b5
		}
		if !regort.EqualString(l5, "kubernetes.io/aws-ebs") {
			goto b5
		}
		// 228
		if lib_lacks__493b3a68(s) == nil {
			goto b5
		}
		// 226
		return regort.True
	}
b5:
	{
		var l5, l9, l10, l12 *ast.Term
		_, _, _, _ = l5, l9, l10, l12
		// lib/storageclass.rego:231
		// 232
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b7
		}
		if !regort.EqualString(l5, "kubernetes.io/aws-ebs") {
			goto b7
		}
		// 233
		l9 = nil
		goto b9
	b9:
		goto b10
	b10:
		goto b8
	b8:
		{
			lo11, hi11 := s.Scan(set_16c2e0a1.Get())
			for i11 := lo11; i11 < hi11; i11++ {
				l12 = s.Value(i11)
				l10 = nil
				// 234
				if lib_storageclass_kept(s, l12) == nil {
					goto b13
				}
				// 233
				l10 = regort.True
			b13:
				if l10 != nil {
					continue
				}
				l9 = regort.True
			}
			s.Leave(lo11)
		}
		if l9 != nil {
			goto b7
		}
		// 231
		return regort.True
	}
b7:
	// lib/storageclass.rego:219
	return nil
}

// lib_storageclass_named_in_region_work is data.arthurlint.lib.storageclass.named_in_region.
func lib_storageclass_named_in_region_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:285
	if lib_lacks__493b3a68(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6 *ast.Term
		// lib/storageclass.rego:287
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b3
		}
		if lib_mismatches(s, l6, &s___i_outpost_local__zone__1555e009) == nil {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/storageclass.rego:285
	return nil
}

// lib_storageclass_sealed is data.arthurlint.lib.storageclass.sealed.
func lib_storageclass_sealed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l14, l15 *ast.Term
		// lib/storageclass.rego:290
		// 291
		if l6 = input_open(s); l6 == nil {
			goto b1
		}
		l8 = nil
		if !regort.IsArray(l6) {
			goto b3
		}
		goto b2
	b3:
		if !regort.IsObject(l6) {
			goto b4
		}
		goto b2
	b4:
		if !regort.IsSet(l6) {
			goto b5
		}
		goto b2
	b5:
		goto b1
	b2:
		{
			lo5, hi5 := s.Scan(l6)
			for i5 := lo5; i5 < hi5; i5++ {
				l10 = s.Key(i5)
				l9 = nil
				// 292
				if !regort.Equal(l10, l3) {
					goto b8
				}
				goto b7
			b8:
				// 293
				l14 = regort.Array(l3)
				if l15 = s.Call2(&builtin_sprintf, &s_s_4476e10b, l14); l15 == nil {
					goto b7
				}
				if !regort.HoldsStartsWith(l10, l15) {
					goto b9
				}
				goto b7
			b9:
				// 291
				l9 = regort.True
			b7:
				if l9 != nil {
					continue
				}
				l8 = regort.True
			}
			s.Leave(lo5)
		}
		if l8 != nil {
			goto b1
		}
		// 290
		return regort.True
	}
b1:
	// lib/storageclass.rego:290
	return nil
}

// lib_storageclass_in_region_work is data.arthurlint.lib.storageclass.in_region.
func lib_storageclass_in_region_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:264
	// 265
	if lib_storageclass_unset_field__allowedTopologies(s) == nil {
		goto b1
	}
	// 266
	if lib_storageclass_named_in_region(s) == nil {
		goto b1
	}
	// 264
	return regort.True
b1:
	{
		var l5, l12, l13, l15, l18, l23, l24, l26, l29, l32, l37, l38, l40 *ast.Term
		// lib/storageclass.rego:269
		// 270
		if l5 = input_value_allowedTopologies(s); l5 == nil {
			goto b3
		}
		if lib_sequence(s, l5) == nil {
			goto b3
		}
		// 271
		if lib_storageclass_sealed__b22f4c1f(s) == nil {
			goto b3
		}
		// 272
		l12 = nil
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
				l15 = s.Value(i7)
				l13 = nil
				// 273
				if l18 = regort.Dot(l15, &s_matchLabelExpressions); l18 == nil {
					goto b9
				}
				if lib_sequence(s, l18) == nil {
					goto b9
				}
				// 274
				l23 = nil
				if !regort.IsArray(l18) {
					goto b11
				}
				goto b10
			b11:
				if !regort.IsObject(l18) {
					goto b12
				}
				goto b10
			b12:
				if !regort.IsSet(l18) {
					goto b13
				}
				goto b10
			b13:
				goto b9
			b10:
				{
					lo13, hi13 := s.Scan(l18)
					for i13 := lo13; i13 < hi13; i13++ {
						l26 = s.Value(i13)
						l24 = nil
						// 275
						if l29 = regort.Dot(l26, &s_key); l29 == nil {
							goto b15
						}
						if lib_mismatches(s, l29, &s_outpost) == nil {
							goto b15
						}
						// 276
						if l32 = regort.Dot(l26, &s_values); l32 == nil {
							goto b15
						}
						if lib_sequence(s, l32) == nil {
							goto b15
						}
						// 277
						l37 = nil
						if !regort.IsArray(l32) {
							goto b17
						}
						goto b16
					b17:
						if !regort.IsObject(l32) {
							goto b18
						}
						goto b16
					b18:
						if !regort.IsSet(l32) {
							goto b19
						}
						goto b16
					b19:
						goto b15
					b16:
						{
							lo19, hi19 := s.Scan(l32)
							for i19 := lo19; i19 < hi19; i19++ {
								l40 = s.Value(i19)
								l38 = nil
								// 278
								if lib_mismatches(s, l40, &s___a_z_____a_z______0_9___bd901021) == nil {
									goto b21
								}
								// 277
								l38 = regort.True
							b21:
								if l38 != nil {
									continue
								}
								l37 = regort.True
							}
							s.Leave(lo19)
						}
						if l37 != nil {
							goto b15
						}
						// 274
						l24 = regort.True
					b15:
						if l24 != nil {
							continue
						}
						l23 = regort.True
					}
					s.Leave(lo13)
				}
				if l23 != nil {
					goto b9
				}
				// 272
				l13 = regort.True
			b9:
				if l13 != nil {
					continue
				}
				l12 = regort.True
			}
			s.Leave(lo7)
		}
		if l12 != nil {
			goto b3
		}
		// 282
		if lib_storageclass_named_in_region(s) == nil {
			goto b3
		}
		// 269
		return regort.True
	}
b3:
	// lib/storageclass.rego:264
	return nil
}

// lib_storageclass_belongs is data.arthurlint.lib.storageclass.belongs.
func lib_storageclass_belongs(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/storageclass.rego:58
	result = nil
	if !regort.HoldsMember(l3, set_afb48bf4.Get()) {
		goto b1
	}
	result = regort.Once(result, &s_metadata, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 58, 1)
b1:
	// lib/storageclass.rego:58
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 58, 1)
b2:
	// lib/storageclass.rego:60
	result = nil
	if lib_ebs_parameters_plain(s, l3) == nil {
		goto b3
	}
	result = regort.Once(result, &s_parameters, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 60, 1)
b3:
	// lib/storageclass.rego:60
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 60, 1)
b4:
	// lib/storageclass.rego:62
	result = nil
	// 63
	if !regort.HoldsContains(l3, &s__c1049888) {
		goto b5
	}
	// 64
	if lib_ebs_parameters_plain(s, l3) == nil {
		goto b6
	}
	goto b5
b6:
	// 62
	result = regort.Once(result, &s_annotations, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 62, 1)
b5:
	// lib/storageclass.rego:62
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.storageclass.belongs produced conflicting values for the same inputs", "lib/storageclass.rego", 62, 1)
b7:
	// lib/storageclass.rego:58
	return ret
}

// lib_storageclass_lost_work is data.arthurlint.lib.storageclass.lost.
func lib_storageclass_lost_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/storageclass.rego:68
	ret = regort.EmptyObject
	{
		var l5, l7, l9, l12 *ast.Term
		// lib/storageclass.rego:68
		// 69
		if l5 = input_value_metadata(s); l5 == nil {
			goto b2
		}
		if !regort.Equal(l5, regort.Null) {
			goto b2
		}
		// 70
		if l7 = lib_storageclass_strays(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 71
				if l12 = lib_storageclass_belongs(s, l9); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "metadata") {
					continue
				}
				// 68
				ret = regort.InsertOnce(ret, l9, &s_metadata, "lib/storageclass.rego", 68, 1)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l9, l12 *ast.Term
		// lib/storageclass.rego:74
		// 75
		if l5 = input_value_parameters(s); l5 == nil {
			goto b4
		}
		if !regort.Equal(l5, regort.Null) {
			goto b4
		}
		// 76
		if l7 = lib_storageclass_strays(s); l7 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l7)
			for i4 := lo4; i4 < hi4; i4++ {
				l9 = s.Value(i4)
				// 77
				if l12 = lib_storageclass_belongs(s, l9); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "parameters") {
					continue
				}
				// 74
				ret = regort.InsertOnce(ret, l9, &s_parameters, "lib/storageclass.rego", 74, 1)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l7, l9, l12 *ast.Term
		// lib/storageclass.rego:80
		// 81
		if l5 = input_value_annotations(s); l5 == nil {
			goto b6
		}
		if !regort.Equal(l5, regort.Null) {
			goto b6
		}
		// 82
		if l7 = lib_storageclass_strays(s); l7 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l7)
			for i6 := lo6; i6 < hi6; i6++ {
				l9 = s.Value(i6)
				// 83
				if l12 = lib_storageclass_belongs(s, l9); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "annotations") {
					continue
				}
				// 80
				ret = regort.InsertOnce(ret, l9, &s_annotations, "lib/storageclass.rego", 80, 1)
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l6, l8, l10, l13 *ast.Term
		// lib/storageclass.rego:86
		// 87
		if l6 = input_value_metadata_annotations(s); l6 == nil {
			goto b8
		}
		if !regort.Equal(l6, regort.Null) {
			goto b8
		}
		// 88
		if l8 = lib_storageclass_strays(s); l8 == nil {
			goto b8
		}
		{
			lo8, hi8 := s.Scan(l8)
			for i8 := lo8; i8 < hi8; i8++ {
				l10 = s.Value(i8)
				// 89
				if l13 = lib_storageclass_belongs(s, l10); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "annotations") {
					continue
				}
				// 86
				ret = regort.InsertOnce(ret, l10, &s_annotations, "lib/storageclass.rego", 86, 1)
			}
			s.Leave(lo8)
		}
	}
b8:
	// lib/storageclass.rego:68
	return ret
}

// lib_storageclass_has_name_work is data.arthurlint.lib.storageclass.has_name.
func lib_storageclass_has_name_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/storageclass.rego:178
		// 179
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b1
		}
		if lib_text(s, l6) == nil {
			goto b1
		}
		// 180
		if !regort.HoldsNotEqual(l6, &s__f3716d84) {
			goto b1
		}
		// 178
		return regort.True
	}
b1:
	// lib/storageclass.rego:178
	return nil
}

// lib_storageclass_unset_metadata is data.arthurlint.lib.storageclass.unset_metadata.
func lib_storageclass_unset_metadata(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/storageclass.rego:183
		l6 = regort.Array(&s_metadata, l3)
		if lib_lacks(s, l6) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l7, l8 *ast.Term
		// lib/storageclass.rego:185
		// 186
		if l7 = input_value_metadata(s); l7 == nil {
			goto b3
		}
		if l8 = regort.Dot(l7, l3); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, array_8f205c2b.Get()) {
			goto b3
		}
		// 187
		if lib_closed__dfe2ada7(s) == nil {
			goto b3
		}
		// 185
		return regort.True
	}
b3:
	// lib/storageclass.rego:183
	return nil
}

// lib_storageclass_named_nearly_work is data.arthurlint.lib.storageclass.named_nearly.
func lib_storageclass_named_nearly_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// lib/storageclass.rego:190
		// 191
		if l4 = lib_storageclass_metadata_strays(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 192
				if lib_storageclass_nearly(s, l6, &s_name) == nil {
					continue
				}
				// 190
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/storageclass.rego:190
	return nil
}

// lib_storageclass_nameless_work is data.arthurlint.lib.storageclass.nameless.
func lib_storageclass_nameless_work(s *regort.State) *ast.Term {
	{
		var l7 *ast.Term
		// lib/storageclass.rego:168
		// 169
		if lib_storageclass_has_name(s) == nil {
			goto b2
		}
		goto b1
	b2:
		// 170
		if lib_storageclass_unset_metadata__name(s) == nil {
			goto b1
		}
		// 171
		if lib_storageclass_unset_metadata__generateName(s) == nil {
			goto b1
		}
		// 172
		if l7 = lib_storageclass_strays(s); l7 == nil {
			goto b1
		}
		if !regort.HoldsMember(&s_name, l7) {
			goto b3
		}
		goto b1
	b3:
		// 173
		if !regort.HoldsMember(&s_generateName, l7) {
			goto b4
		}
		goto b1
	b4:
		// 174
		if lib_storageclass_meant_for__metadata(s) == nil {
			goto b5
		}
		goto b1
	b5:
		// 175
		if lib_storageclass_named_nearly(s) == nil {
			goto b6
		}
		goto b1
	b6:
		// 168
		return regort.True
	}
b1:
	// lib/storageclass.rego:168
	return nil
}

// lib_storageclass_said_work is data.arthurlint.lib.storageclass.said.
func lib_storageclass_said_work(s *regort.State) *ast.Term {
	var result *ast.Term
	{
		var l6, l9, l15, l18, l22, l26 *ast.Term
		// lib/storageclass.rego:298
		// 299
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b1
		}
		if lib_text(s, l6) == nil {
			goto b1
		}
		// 300
		l9 = regort.EmptySet
		if l15 = s.Call3(&builtin_regex_find_n, &s__b_gp2_gp3_io1_io2_st1___77f7130f, l6, &n_8cc61237); l15 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l15)
			for i2 := lo2; i2 < hi2; i2++ {
				l18 = s.Value(i2)
				l9 = regort.SetAdd(l9, l18)
			}
			s.Leave(lo2)
		}
	b2:
		// 301
		if l22 = regort.Count(l9); l22 == nil {
			goto b1
		}
		if !regort.Equal(l22, &n_1) {
			goto b1
		}
		// 302
		{
			lo3, hi3 := s.Scan(l9)
			for i3 := lo3; i3 < hi3; i3++ {
				l26 = s.Value(i3)
				// 298
				result = regort.Once(result, l26, "rule data.arthurlint.lib.storageclass.said produced conflicting values", "lib/storageclass.rego", 298, 1)
			}
			s.Leave(lo3)
		}
	}
b1:
	// lib/storageclass.rego:298
	if result == nil {
		goto b5
	}
	return result
b5:
	// lib/storageclass.rego:298
	return nil
}

// lib_storageclass_crooked_work is data.arthurlint.lib.storageclass.crooked.
func lib_storageclass_crooked_work(s *regort.State) *ast.Term {
	{
		var l4, l6 *ast.Term
		// lib/storageclass.rego:126
		// 127
		if l4 = lib_storageclass_strays(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 128
				if lib_storageclass_belongs(s, l6) == nil {
					continue
				}
				// 126
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l4 *ast.Term
		// lib/storageclass.rego:131
		if l4 = lib_storageclass_strays(s); l4 == nil {
			goto b4
		}
		if !regort.HoldsMember(&s_spec, l4) {
			goto b4
		}
		return regort.True
	}
b4:
	{
		var l4 *ast.Term
		// lib/storageclass.rego:133
		if l4 = lib_storageclass_metadata_strays(s); l4 == nil {
			goto b6
		}
		if !regort.HoldsMember(&s_parameters, l4) {
			goto b6
		}
		return regort.True
	}
b6:
	{
		var l5 *ast.Term
		// lib/storageclass.rego:135
		if l5 = input_value_metadata(s); l5 == nil {
			goto b8
		}
		if lib_uncertain(s, l5) == nil {
			goto b8
		}
		return regort.True
	}
b8:
	// lib/storageclass.rego:126
	return nil
}

// lib_storageclass_upright_work is data.arthurlint.lib.storageclass.upright.
func lib_storageclass_upright_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:124
	if lib_storageclass_crooked(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/storageclass.rego:124
	return nil
}

// lib_storageclass_demoted_work is data.arthurlint.lib.storageclass.demoted.
func lib_storageclass_demoted_work(s *regort.State) *ast.Term {
	{
		var l5, l9, l12, l17, l18 *ast.Term
		// lib/storageclass.rego:211
		// 212
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.EqualString(l5, "kubernetes.io/aws-ebs") {
			goto b1
		}
		// 213
		if l9 = input_value_metadata_name(s); l9 == nil {
			goto b1
		}
		if !regort.EqualString(l9, "gp2") {
			goto b1
		}
		// 214
		{
			lo1, hi1 := s.Scan(set_16c2e0a1.Get())
			for i1 := lo1; i1 < hi1; i1++ {
				l12 = s.Value(i1)
				// 215
				if l17 = input_value_metadata_annotations(s); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, l12); l18 == nil {
					continue
				}
				if !regort.HoldsMember(l18, set_d8260afd.Get()) {
					continue
				}
				// 211
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/storageclass.rego:211
	return nil
}

// lib_storageclass_filled is data.arthurlint.lib.storageclass.filled.
func lib_storageclass_filled(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/storageclass.rego:106
		if l6 = input_value(s); l6 == nil {
			goto b1
		}
		if !regort.IsObject(l6) {
			goto b1
		}
		if !regort.HoldsKey(l3, l6) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	{
		var l6, l7 *ast.Term
		// lib/storageclass.rego:108
		if l6 = input_value(s); l6 == nil {
			goto b4
		}
		if l7 = regort.Dot(l6, l3); l7 == nil {
			goto b4
		}
		if lib_differs(s, l7, regort.Null) == nil {
			goto b4
		}
		return regort.True
	}
b4:
	// lib/storageclass.rego:106
	return nil
}

// lib_storageclass_has_metadata_work is data.arthurlint.lib.storageclass.has_metadata.
func lib_storageclass_has_metadata_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/storageclass.rego:121
		if l4 = input_value(s); l4 == nil {
			goto b1
		}
		if !regort.HoldsKey(&s_metadata, l4) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/storageclass.rego:121
	return nil
}

// lib_storageclass_filled_annotations_work is data.arthurlint.lib.storageclass.filled_annotations.
func lib_storageclass_filled_annotations_work(s *regort.State) *ast.Term {
	// lib/storageclass.rego:110
	if lib_storageclass_has_metadata(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	{
		var l5 *ast.Term
		// lib/storageclass.rego:112
		if l5 = input_value_metadata(s); l5 == nil {
			goto b4
		}
		if !regort.Equal(l5, regort.Null) {
			goto b4
		}
		return regort.True
	}
b4:
	{
		var l5 *ast.Term
		// lib/storageclass.rego:114
		// 115
		if l5 = input_value_metadata(s); l5 == nil {
			goto b6
		}
		if lib_mapping(s, l5) == nil {
			goto b6
		}
		// 116
		if !regort.IsObject(l5) {
			goto b6
		}
		if !regort.HoldsKey(&s_annotations, l5) {
			goto b7
		}
		goto b6
	b7:
		// 114
		return regort.True
	}
b6:
	{
		var l6 *ast.Term
		// lib/storageclass.rego:119
		if l6 = input_value_metadata_annotations(s); l6 == nil {
			goto b9
		}
		if lib_differs(s, l6, regort.Null) == nil {
			goto b9
		}
		return regort.True
	}
b9:
	// lib/storageclass.rego:110
	return nil
}

// lib_storageclass_settled is data.arthurlint.lib.storageclass.settled.
func lib_storageclass_settled(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/storageclass.rego:93
	if lib_storageclass_belongs(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	{
		var l6 *ast.Term
		// lib/storageclass.rego:95
		// 96
		if l6 = lib_storageclass_belongs(s, l3); l6 == nil {
			goto b4
		}
		if !regort.HoldsMember(l6, set_49700f94.Get()) {
			goto b4
		}
		// 97
		if lib_storageclass_filled(s, l6) == nil {
			goto b4
		}
		// 95
		return regort.True
	}
b4:
	{
		var l6 *ast.Term
		// lib/storageclass.rego:100
		// 101
		if l6 = lib_storageclass_belongs(s, l3); l6 == nil {
			goto b6
		}
		if !regort.EqualString(l6, "annotations") {
			goto b6
		}
		// 102
		if lib_storageclass_filled__annotations(s) == nil {
			goto b6
		}
		// 103
		if lib_storageclass_filled_annotations(s) == nil {
			goto b6
		}
		// 100
		return regort.True
	}
b6:
	// lib/storageclass.rego:93
	return nil
}

// lib_storageclass_suggestion is data.arthurlint.lib.storageclass.suggestion.
func lib_storageclass_suggestion(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l8, l10, l15, l19, l22, l23 *ast.Term
		// lib/storageclass.rego:325
		// 326
		if l8 = lib_words_did_you_mean(s, l3, l4); l8 == nil {
			goto b2
		}
		// 327
		if !regort.HoldsNotEqual(l8, &s__f3716d84) {
			goto b2
		}
		// 325
		return l8
	b2:
		// 328
		// 329
		l8 = regort.EmptySet
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l10 = s.Value(i4)
				if lib_storageclass_nearly(s, l3, l10) == nil {
					continue
				}
				l8 = regort.SetAdd(l8, l10)
			}
			s.Leave(lo4)
		}
		// 330
		if l15 = regort.Count(l8); l15 == nil {
			goto b3
		}
		if !regort.Equal(l15, &n_1) {
			goto b3
		}
		// 331
		{
			lo5, hi5 := s.Scan(l8)
			for i5 := lo5; i5 < hi5; i5++ {
				l19 = s.Value(i5)
				// 328
				l22 = regort.Set(l19)
				if l23 = lib_words_did_you_mean(s, l19, l22); l23 == nil {
					continue
				}
				result = regort.Once(result, l23, "function data.arthurlint.lib.storageclass.suggestion produced conflicting values for the same inputs", "lib/storageclass.rego", 328, 3)
			}
			s.Leave(lo5)
		}
	b3:
		// 332
		if result != nil {
			goto b7
		}
		return &s__f3716d84
	b7:
		if result == nil {
			goto b8
		}
		return result
	b8:
	}
	// lib/storageclass.rego:325
	return nil
}

// lib_storageclass_advice is data.arthurlint.lib.storageclass.advice.
func lib_storageclass_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10 *ast.Term
		// lib/storageclass.rego:306
		// 307
		if !regort.EqualString(l3, "spec") {
			goto b2
		}
		// 306
		return &s___move_what_it_holds_to__85e392a9
	b2:
		// 308
		// 309
		if l6 = lib_storageclass_belongs(s, l3); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 308
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_indent_it_under__s_fbe31a30, l9); l10 == nil {
			goto b3
		}
		return l10
	b3:
		// 310
		// 311
		if l8 = lib_storageclass_suggestion(s, l3, set_cc8bcdf5.Get()); l8 == nil {
			goto b4
		}
		// 312
		if !regort.HoldsNotEqual(l8, &s__f3716d84) {
			goto b4
		}
		// 310
		return l8
	b4:
		// 313
		return &s_remove_it_1888dd5e
	}
}

// lib_storageclass_metadata_advice is data.arthurlint.lib.storageclass.metadata_advice.
func lib_storageclass_metadata_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l12, l13 *ast.Term
		// lib/storageclass.rego:316
		// 317
		if !regort.HoldsMember(l3, set_cc8bcdf5.Get()) {
			goto b2
		}
		// 316
		return &s___move_it_to_the_top_lev_0cd754e0
	b2:
		// 318
		// 319
		if l6 = lib_storageclass_belongs(s, l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_fae34c9e.Get()) {
			goto b3
		}
		// 318
		l12 = regort.Array(l6)
		if l13 = s.Call2(&builtin_sprintf, &s_indent_it_under__s_fbe31a30, l12); l13 == nil {
			goto b3
		}
		return l13
	b3:
		// 320
		// 321
		if l7 = lib_storageclass_suggestion(s, l3, set_a42ef464.Get()); l7 == nil {
			goto b4
		}
		// 322
		if !regort.HoldsNotEqual(l7, &s__f3716d84) {
			goto b4
		}
		// 320
		return l7
	b4:
		// 323
		return &s_remove_it_1888dd5e
	}
}
