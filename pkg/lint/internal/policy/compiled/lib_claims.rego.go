// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_claims_classes_work is data.arthurlint.lib.claims.classes.
func lib_claims_classes_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/claims.rego:96
	ret = regort.EmptyObject
	{
		var l4, l6, l9, l10, l12, l14 *ast.Term
		// lib/claims.rego:96
		// 97
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 98
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "class") {
					continue
				}
				// 96
				if l12 = regort.Dot(l9, &s_name); l12 == nil {
					continue
				}
				if l14 = regort.Dot(ret, l12); l14 == nil {
					goto b5
				}
				goto b4
			b5:
				l14 = regort.EmptySet
			b4:
				l14 = regort.SetAdd(l14, l6)
				ret = regort.Insert(ret, l12, l14)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/claims.rego:96
	return ret
}

// lib_claims_perhaps is data.arthurlint.lib.claims.perhaps.
func lib_claims_perhaps(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l15, l17 *ast.Term
		// lib/claims.rego:102
		l6 = lib_claims_classes(s)
		if l9 = regort.ObjectGet(l6, l3, regort.EmptySet); l9 == nil {
			goto b1
		}
		if l15 = regort.ObjectGet(l6, regort.Null, regort.EmptySet); l15 == nil {
			goto b1
		}
		if l17 = s.Call2(&builtin_or, l9, l15); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/claims.rego:102
	return nil
}

// lib_claims_other_driver is data.arthurlint.lib.claims.other_driver.
func lib_claims_other_driver(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l13, l15 *ast.Term
		// lib/claims.rego:104
		// 105
		if l6 = lib_claims_perhaps(s, l3); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 106
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_patch); l13 == nil {
					continue
				}
				if !regort.IsFalse(l13) {
					continue
				}
				// 107
				if l15 = regort.Dot(l12, &s_ebs); l15 == nil {
					continue
				}
				if !regort.IsFalse(l15) {
					continue
				}
				// 104
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/claims.rego:104
	return nil
}

// lib_claims_volumes_work is data.arthurlint.lib.claims.volumes.
func lib_claims_volumes_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/claims.rego:115
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12 *ast.Term
		// lib/claims.rego:115
		// 116
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 117
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "volume") {
					continue
				}
				// 115
				if l12 = regort.Dot(l9, &s_class); l12 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l12)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/claims.rego:115
	return ret
}

// lib_claims_other_volume is data.arthurlint.lib.claims.other_volume.
func lib_claims_other_volume(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l13 *ast.Term
		// lib/claims.rego:110
		// 111
		l6 = regort.Set(regort.Null, l3)
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 112
				l13 = lib_claims_volumes(s)
				if !regort.HoldsMember(l10, l13) {
					continue
				}
				// 110
				return regort.True
			}
			s.Leave(lo1)
		}
	}
	// lib/claims.rego:110
	return nil
}

// lib_claims_overlays_work is data.arthurlint.lib.claims.overlays.
func lib_claims_overlays_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/claims.rego:131
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l15, l17 *ast.Term
		// lib/claims.rego:131
		// 132
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 133
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "overlay") {
					continue
				}
				// 131
				if l12 = regort.Dot(l9, &s_kind); l12 == nil {
					continue
				}
				if l15 = regort.Dot(l9, &s_name); l15 == nil {
					continue
				}
				l17 = regort.Array(l12, l15)
				ret = regort.SetAdd(ret, l17)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/claims.rego:131
	return ret
}

// lib_claims_overlaid is data.arthurlint.lib.claims.overlaid.
func lib_claims_overlaid(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l14, l15 *ast.Term
		// lib/claims.rego:120
		// 121
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, regort.Null) {
			goto b1
		}
		// 122
		l8 = lib_claims_overlays(s)
		{
			lo1, hi1 := s.Scan(l8)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 123
				if l14 = regort.Dot(l10, &n_0); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l3, &s_kind); l15 == nil {
					continue
				}
				if !regort.Equal(l14, l15) {
					continue
				}
				// 120
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l6, l8, l12, l15, l17, l19 *ast.Term
		// lib/claims.rego:126
		// 127
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b4
		}
		l8 = regort.Set(regort.Null, l6)
		{
			lo4, hi4 := s.Scan(l8)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				// 128
				if l15 = regort.Dot(l3, &s_kind); l15 == nil {
					continue
				}
				l17 = lib_claims_overlays(s)
				l19 = regort.Array(l15, l12)
				if !regort.HoldsMember(l19, l17) {
					continue
				}
				// 126
				return regort.True
			}
			s.Leave(lo4)
		}
	}
b4:
	// lib/claims.rego:120
	return nil
}

// lib_claims_sure is data.arthurlint.lib.claims.sure.
func lib_claims_sure(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l14, l15 *ast.Term
		// lib/claims.rego:87
		// 88
		if l6 = regort.Dot(l3, &s_class); l6 == nil {
			goto b1
		}
		l8 = lib_claims_classes(s)
		if l9 = regort.Dot(l8, l6); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 89
				if l14 = regort.Dot(l11, &s_entry); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_patch); l15 == nil {
					continue
				}
				if !regort.IsFalse(l15) {
					continue
				}
				// 90
				if lib_claims_other_driver(s, l6) == nil {
					goto b3
				}
				continue
			b3:
				// 91
				if lib_claims_other_volume(s, l6) == nil {
					goto b4
				}
				continue
			b4:
				// 92
				if lib_claims_overlaid(s, l3) == nil {
					goto b5
				}
				continue
			b5:
				// 87
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/claims.rego:87
	return nil
}

// lib_claims_defined is data.arthurlint.lib.claims.defined.
func lib_claims_defined(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l10, l12, l15, l16, l18, l20 *ast.Term
		var v8 []*ast.Term
		// lib/claims.rego:151
		v8 = nil
		// 152
		l9 = lib_claims_classes(s)
		if l10 = regort.Dot(l9, l3); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				// 151
				l15 = regort.Array(l3)
				if l16 = s.Call2(&builtin_sprintf, &s_StorageClass__q_is_defin_bf4eec7c, l15); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l12, &s_document); l18 == nil {
					continue
				}
				l20 = regort.Record(&s_at, l4, &s_document, l18, &s_message, l16)
				v8 = append(v8, l20)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		return l8
	}
}

// lib_claims_patched is data.arthurlint.lib.claims.patched.
func lib_claims_patched(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l13 *ast.Term
		// lib/claims.rego:145
		// 146
		if l6 = lib_claims_perhaps(s, l3); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 147
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_patch); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 145
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/claims.rego:145
	return nil
}

// lib_claims_sole is data.arthurlint.lib.claims.sole.
func lib_claims_sole(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l9, l10, l13, l16, l17, l20, l24 *ast.Term
		// lib/claims.rego:137
		// 138
		if lib_claims_patched(s, l3) == nil {
			goto b2
		}
		goto b1
	b2:
		// 139
		l9 = regort.EmptySet
		if l10 = lib_claims_perhaps(s, l3); l10 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l10)
			for i3 := lo3; i3 < hi3; i3++ {
				l13 = s.Value(i3)
				if l16 = regort.Dot(l13, &s_entry); l16 == nil {
					continue
				}
				if l17 = regort.Dot(l16, l4); l17 == nil {
					continue
				}
				l9 = regort.SetAdd(l9, l17)
			}
			s.Leave(lo3)
		}
	b3:
		// 140
		if l20 = regort.Count(l9); l20 == nil {
			goto b1
		}
		if !regort.Equal(l20, &n_1) {
			goto b1
		}
		// 141
		{
			lo4, hi4 := s.Scan(l9)
			for i4 := lo4; i4 < hi4; i4++ {
				l24 = s.Value(i4)
				// 142
				if !regort.HoldsMember(l24, set_1ffb2488.Get()) {
					goto b6
				}
				continue
			b6:
				// 137
				result = regort.Once(result, l24, "function data.arthurlint.lib.claims.sole produced conflicting values for the same inputs", "lib/claims.rego", 137, 1)
			}
			s.Leave(lo4)
		}
	}
b1:
	// lib/claims.rego:137
	if result == nil {
		goto b7
	}
	return result
b7:
	// lib/claims.rego:137
	return nil
}

// lib_claims_serves_work is data.arthurlint.lib.claims.serves.
func lib_claims_serves_work(s *regort.State) *ast.Term {
	// lib/claims.rego:32
	if lib_ebs_serves(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/claims.rego:30
	return regort.False
}

// lib_claims_iops_work is data.arthurlint.lib.claims.iops.
func lib_claims_iops_work(s *regort.State) *ast.Term {
	{
		var l5, l13 *ast.Term
		// lib/claims.rego:38
		// 39
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.HoldsMember(l5, set_402a242c.Get()) {
			goto b2
		}
		// 38
		if l13 = lib_ebs_values_positive__iops(s); l13 == nil {
			goto b2
		}
		return l13
	b2:
		// 40
		return &n_0
	}
}

// lib_claims_name_work is data.arthurlint.lib.claims.name.
func lib_claims_name_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/claims.rego:22
		// 23
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 22
		return l6
	b2:
		// 24
		return regort.Null
	}
}

// lib_claims_patch_work is data.arthurlint.lib.claims.patch.
func lib_claims_patch_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/claims.rego:28
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
	// lib/claims.rego:26
	return regort.False
}

// lib_claims_type_work is data.arthurlint.lib.claims.type.
func lib_claims_type_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/claims.rego:34
		// 35
		if l4 = lib_ebs_values_volume_type(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 34
		return l4
	b2:
		// 36
		return &s__f3716d84
	}
}

// lib_claims_class_work is data.arthurlint.lib.claims.class.
func lib_claims_class_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l9, l11, l13, l15, l17 *ast.Term
		// lib/claims.rego:17
		// 18
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b1
		}
		// 19
		if lib_lacks__493b3a68(s) == nil {
			goto b2
		}
		goto b1
	b2:
		// 17
		if l7 = lib_claims_serves(s); l7 == nil {
			goto b1
		}
		if l9 = lib_claims_iops(s); l9 == nil {
			goto b1
		}
		if l11 = lib_claims_name(s); l11 == nil {
			goto b1
		}
		if l13 = lib_claims_patch(s); l13 == nil {
			goto b1
		}
		if l15 = lib_claims_type(s); l15 == nil {
			goto b1
		}
		l17 = regort.Record(&s_ebs, l7, &s_iops, l9, &s_is, &s_class, &s_name, l11, &s_patch, l13, &s_type, l15)
		return l17
	}
b1:
	// lib/claims.rego:17
	return nil
}

// lib_claims_volume_class_work is data.arthurlint.lib.claims.volume_class.
func lib_claims_volume_class_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/claims.rego:54
		// 55
		if l6 = input_value_spec_storageClassName(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 54
		return l6
	b2:
		// 56
		return regort.Null
	}
}

// lib_claims_beside_work is data.arthurlint.lib.claims.beside.
func lib_claims_beside_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l7, l9 *ast.Term
		// lib/claims.rego:44
		result = nil
		// 45
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "PersistentVolume") {
			goto b1
		}
		// 46
		if lib_lacks__7c64b1c0(s) == nil {
			goto b2
		}
		goto b1
	b2:
		// 44
		if l7 = lib_claims_volume_class(s); l7 == nil {
			goto b1
		}
		l9 = regort.Record(&s_class, l7, &s_is, &s_volume)
		result = regort.Once(result, l9, "rule data.arthurlint.lib.claims.beside produced conflicting values", "lib/claims.rego", 44, 1)
	}
b1:
	// lib/claims.rego:44
	if result == nil {
		goto b3
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.claims.beside produced conflicting values", "lib/claims.rego", 44, 1)
b3:
	{
		var l4, l9, l12, l14 *ast.Term
		// lib/claims.rego:49
		result = nil
		// 50
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.HoldsMember(l4, set_318e6c16.Get()) {
			goto b4
		}
		// 51
		if l9 = input_open__879de86d(s); l9 == nil {
			goto b4
		}
		if regort.IsFalse(l9) {
			goto b4
		}
		// 49
		if l12 = lib_claims_name(s); l12 == nil {
			goto b4
		}
		l14 = regort.Record(&s_is, &s_overlay, &s_kind, l4, &s_name, l12)
		result = regort.Once(result, l14, "rule data.arthurlint.lib.claims.beside produced conflicting values", "lib/claims.rego", 49, 1)
	}
b4:
	// lib/claims.rego:49
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.claims.beside produced conflicting values", "lib/claims.rego", 49, 1)
b5:
	// lib/claims.rego:44
	return ret
}

// lib_claims_provisioned is data.arthurlint.lib.claims.provisioned.
func lib_claims_provisioned(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l14, l18, l22 *ast.Term
		// lib/claims.rego:71
		// 72
		if l10 = regort.Dot(l3, &s_storageClassName); l10 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l10) {
			goto b1
		}
		// 73
		if l14 = s.Call2(&builtin_array_concat, l5, array_be376b38.Get()); l14 == nil {
			goto b1
		}
		if lib_lacks(s, l14) == nil {
			goto b1
		}
		// 74
		if l18 = s.Call2(&builtin_array_concat, l5, array_a03643fc.Get()); l18 == nil {
			goto b1
		}
		if lib_lacks(s, l18) == nil {
			goto b1
		}
		// 75
		if l22 = s.Call2(&builtin_array_concat, l4, array_6c59a025.Get()); l22 == nil {
			goto b1
		}
		if lib_lacks(s, l22) == nil {
			goto b1
		}
		// 71
		return regort.True
	}
b1:
	// lib/claims.rego:71
	return nil
}

// lib_claims_claims_work is data.arthurlint.lib.claims.claims.
func lib_claims_claims_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/claims.rego:59
	ret = regort.EmptySet
	{
		var l4, l6, l14 *ast.Term
		// lib/claims.rego:59
		// 60
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "PersistentVolumeClaim") {
			goto b2
		}
		// 61
		if l6 = input_value_spec(s); l6 == nil {
			goto b2
		}
		if lib_claims_provisioned(s, l6, regort.EmptyArray, array_e1b6754f.Get()) == nil {
			goto b2
		}
		// 59
		l14 = regort.Record(&s_at, array_e1b6754f.Get(), &s_spec, l6)
		ret = regort.SetAdd(ret, l14)
	}
b2:
	{
		var l4, l7, l8, l9, l12, l15, l17, l25 *ast.Term
		// lib/claims.rego:64
		// 65
		if l4 = input_kind(s); l4 == nil {
			goto b3
		}
		if !regort.EqualString(l4, "StatefulSet") {
			goto b3
		}
		// 66
		if l7 = input_value_spec_volumeClaimTemplates(s); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l8, l9 = s.Pair(i3)
				// 67
				l12 = regort.Array(&s_spec, &s_volumeClaimTemplates, l8)
				// 68
				if l15 = s.Call2(&builtin_array_concat, l12, array_e1b6754f.Get()); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l9, &s_spec); l17 == nil {
					continue
				}
				if lib_claims_provisioned(s, l17, l12, l15) == nil {
					continue
				}
				// 64
				l25 = regort.Record(&s_at, l15, &s_spec, l17)
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo3)
		}
	}
b3:
	// lib/claims.rego:59
	return ret
}

// lib_claims_asks is data.arthurlint.lib.claims.asks.
func lib_claims_asks(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l11, l13, l15, l16 *ast.Term
		// lib/claims.rego:79
		if l8 = regort.Dot(l3, &s_spec); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, &s_storageClassName); l9 == nil {
			goto b1
		}
		if l11 = input_kind(s); l11 == nil {
			goto b1
		}
		if l13 = lib_claims_name(s); l13 == nil {
			goto b1
		}
		l15 = regort.Record(&s_class, l9, &s_is, &s_claim, &s_kind, l11, &s_name, l13)
		if l16 = s.Call2(&builtin_object_union, l4, l15); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/claims.rego:79
	return nil
}

// lib_claims_mode is data.arthurlint.lib.claims.mode.
func lib_claims_mode(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l9 *ast.Term
		// lib/claims.rego:82
		result = nil
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_array_concat, l6, array_ef088536.Get()); l9 == nil {
			goto b1
		}
		if lib_lacks(s, l9) == nil {
			goto b1
		}
		result = regort.Once(result, &s_Filesystem, "function data.arthurlint.lib.claims.mode produced conflicting values for the same inputs", "lib/claims.rego", 82, 1)
	}
b1:
	// lib/claims.rego:82
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.claims.mode produced conflicting values for the same inputs", "lib/claims.rego", 82, 1)
b2:
	{
		var l6, l7 *ast.Term
		// lib/claims.rego:84
		result = nil
		if l6 = regort.Dot(l3, &s_spec); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_volumeMode); l7 == nil {
			goto b3
		}
		if !regort.HoldsMember(l7, set_9bcc40e4.Get()) {
			goto b3
		}
		result = regort.Once(result, l7, "function data.arthurlint.lib.claims.mode produced conflicting values for the same inputs", "lib/claims.rego", 84, 1)
	}
b3:
	// lib/claims.rego:84
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.claims.mode produced conflicting values for the same inputs", "lib/claims.rego", 84, 1)
b4:
	// lib/claims.rego:82
	return ret
}

// lib_claims_capped is data.arthurlint.lib.claims.capped.
func lib_claims_capped(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l11, l12, l14, l20 *ast.Term
		// lib/claims.rego:156
		// 157
		if l11 = regort.Dot(object_481b56cb.Get(), l3); l11 == nil {
			goto b1
		}
		if l12 = regort.Dot(l11, &s_per_gib_d941eabf); l12 == nil {
			goto b1
		}
		if l14 = s.Call2(&builtin_mul, l12, l4); l14 == nil {
			goto b1
		}
		// 158
		if !regort.HoldsGreater(l5, l14) {
			goto b1
		}
		// 159
		if l20 = regort.Dot(l11, &s_min); l20 == nil {
			goto b1
		}
		if !regort.HoldsAtLeast(l14, l20) {
			goto b1
		}
		// 156
		return l14
	}
b1:
	// lib/claims.rego:156
	return nil
}

// lib_claims_refused is data.arthurlint.lib.claims.refused.
func lib_claims_refused(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l11, l12, l14, l19, l31, l33 *ast.Term
		// lib/claims.rego:164
		// 165
		if l11 = regort.Dot(object_481b56cb.Get(), l3); l11 == nil {
			goto b1
		}
		if l12 = regort.Dot(l11, &s_per_gib_d941eabf); l12 == nil {
			goto b1
		}
		if l14 = s.Call2(&builtin_mul, l12, l4); l14 == nil {
			goto b1
		}
		// 166
		if l19 = regort.Dot(l11, &s_min); l19 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l5, l19) {
			goto b1
		}
		// 167
		if !regort.HoldsLess(l14, l19) {
			goto b1
		}
		// 164
		if l31 = s.Call2(&builtin_div, l5, l12); l31 == nil {
			goto b1
		}
		if l33 = s.Call1(&builtin_ceil, l31); l33 == nil {
			goto b1
		}
		return l33
	}
b1:
	// lib/claims.rego:164
	return nil
}
