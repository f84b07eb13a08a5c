// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_field_type_advice is data.arthurlint.rules.storageclass["field-type"].advice.
func storageclass_field_type_advice(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// rules/storageclass/field_type/field_type.rego:75
	result = nil
	if !regort.EqualString(l4, "boolean") {
		goto b2
	}
	// 76
	if !regort.HoldsMember(l3, set_d8d9b412.Get()) {
		goto b2
	}
	// 75
	result = regort.Once(result, &s_remove_the_quotes_baad8e9c, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 75, 1)
b2:
	// 77
	if result != nil {
		goto b3
	}
	if !regort.EqualString(l4, "boolean") {
		goto b3
	}
	result = regort.Once(result, &s_write_true_or_false_290d6a29, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 77, 3)
b3:
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 77, 3)
b4:
	// rules/storageclass/field_type/field_type.rego:79
	result = nil
	if !regort.EqualString(l4, "mapping") {
		goto b6
	}
	// 80
	if lib_sequence(s, l3) == nil {
		goto b6
	}
	// 79
	result = regort.Once(result, &s_write_a_mapping__without_6cfb53d2, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 79, 1)
b6:
	// 81
	if result != nil {
		goto b7
	}
	if !regort.EqualString(l4, "mapping") {
		goto b7
	}
	result = regort.Once(result, &s_write_a_mapping_606b2dfc, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 81, 3)
b7:
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 81, 3)
b8:
	// rules/storageclass/field_type/field_type.rego:83
	result = nil
	if !regort.EqualString(l4, "sequence") {
		goto b9
	}
	result = regort.Once(result, &s_write_a_sequence_d2479c8e, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 83, 1)
b9:
	// rules/storageclass/field_type/field_type.rego:83
	if result == nil {
		goto b10
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 83, 1)
b10:
	{
		var l7 *ast.Term
		// rules/storageclass/field_type/field_type.rego:85
		result = nil
		if !regort.EqualString(l4, "string") {
			goto b11
		}
		if l7 = lib_scalars_advice(s, l3); l7 == nil {
			goto b11
		}
		result = regort.Once(result, l7, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 85, 1)
	}
b11:
	// rules/storageclass/field_type/field_type.rego:85
	if result == nil {
		goto b12
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"field-type\"].advice produced conflicting values for the same inputs", "rules/storageclass/field_type/field_type.rego", 85, 1)
b12:
	// rules/storageclass/field_type/field_type.rego:75
	return ret
}

// storageclass_field_type_findings_work is data.arthurlint.rules.storageclass["field-type"].findings.
func storageclass_field_type_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/field_type/field_type.rego:32
	ret = regort.EmptySet
	{
		var l6, l7, l10, l11, l14, l16, l18, l19, l21, l22 *ast.Term
		// rules/storageclass/field_type/field_type.rego:32
		// 33
		{
			lo2, hi2 := s.Scan(object_e1d8fe81.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 43
				if l10 = input_value(s); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, l6); l11 == nil {
					continue
				}
				// 44
				if lib_scalars_mistyped(s, l11, l7) == nil {
					continue
				}
				// 45
				if l14 = lib_scalars_described(s, l11); l14 == nil {
					continue
				}
				if l16 = storageclass_field_type_advice(s, l11, l7); l16 == nil {
					continue
				}
				l18 = regort.Array(l6, l14, l16)
				if l19 = s.Call2(&builtin_sprintf, &s_s_is__s___s_88eed5c5, l18); l19 == nil {
					continue
				}
				l22 = regort.Array(l6)
				l21 = regort.Record(&s_at, l22, &s_message, l19)
				// 32
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
	{
		var l5, l10, l11, l16, l19, l21, l23, l24, l26, l27 *ast.Term
		// rules/storageclass/field_type/field_type.rego:48
		// 49
		if l5 = input_value_metadata(s); l5 == nil {
			goto b4
		}
		if lib_mapping(s, l5) == nil {
			goto b4
		}
		// 50
		{
			lo4, hi4 := s.Scan(object_45f6eb51.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l10, l11 = s.Pair(i4)
				// 57
				if l16 = regort.Dot(l5, l10); l16 == nil {
					continue
				}
				// 58
				if lib_scalars_mistyped(s, l16, l11) == nil {
					continue
				}
				// 61
				if l19 = lib_scalars_described(s, l16); l19 == nil {
					continue
				}
				if l21 = storageclass_field_type_advice(s, l16, l11); l21 == nil {
					continue
				}
				l23 = regort.Array(l10, l19, l21)
				if l24 = s.Call2(&builtin_sprintf, &s_s_is__s___s_88eed5c5, l23); l24 == nil {
					continue
				}
				// 59
				l27 = regort.Array(&s_metadata, l10)
				l26 = regort.Record(&s_at, l27, &s_message, l24)
				// 48
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l10, l11, l15, l17, l19, l20, l22, l23 *ast.Term
		// rules/storageclass/field_type/field_type.rego:65
		// 66
		if l5 = input_value_mountOptions(s); l5 == nil {
			goto b6
		}
		if lib_sequence(s, l5) == nil {
			goto b6
		}
		// 67
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l10, l11 = s.Pair(i6)
				// 68
				if lib_scalars_mistyped(s, l11, &s_string) == nil {
					continue
				}
				// 71
				if l15 = lib_scalars_described(s, l11); l15 == nil {
					continue
				}
				if l17 = storageclass_field_type_advice(s, l11, &s_string); l17 == nil {
					continue
				}
				l19 = regort.Array(l15, l17)
				if l20 = s.Call2(&builtin_sprintf, &s_the_mount_option_is__s___5838cd2c, l19); l20 == nil {
					continue
				}
				// 69
				l23 = regort.Array(&s_mountOptions, l10)
				l22 = regort.Record(&s_at, l23, &s_message, l20)
				// 65
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/storageclass/field_type/field_type.rego:32
	return ret
}
