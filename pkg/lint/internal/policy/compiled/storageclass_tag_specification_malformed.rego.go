// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_tag_specification_malformed_finding is data.arthurlint.rules.storageclass["tag-specification-malformed"].finding.
func storageclass_tag_specification_malformed_finding(s *regort.State, l3, l4, l5, l6 *ast.Term) *ast.Term {
	{
		var l12, l13, l15, l16 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:68
		// 70
		l12 = regort.Array(l3, l4, l5, l6)
		if l13 = s.Call2(&builtin_sprintf, &s_s__s___q___s_f4e7098f, l12); l13 == nil {
			goto b1
		}
		// 68
		l16 = regort.Array(&s_parameters, l3)
		l15 = regort.Record(&s_at, l16, &s_message, l13, &s_part, l5)
		return l15
	}
b1:
	// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:68
	return nil
}

// storageclass_tag_specification_malformed_driver_is_known_work is data.arthurlint.rules.storageclass["tag-specification-malformed"].driver_is_known.
func storageclass_tag_specification_malformed_driver_is_known_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:66
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsMember(l5, set_402a242c.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:66
	return nil
}

// storageclass_tag_specification_malformed_findings_work is data.arthurlint.rules.storageclass["tag-specification-malformed"].findings.
func storageclass_tag_specification_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:37
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:37
		// 38
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 39
		l5 = lib_ebs_tags_bare(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 37
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if l12 = regort.Dot(l7, &s_value); l12 == nil {
					continue
				}
				if l14 = storageclass_tag_specification_malformed_finding(s, l10, &s_has_no_equals_sign_61862d2b, l12, &s_write_key_value_4ae43d4e); l14 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l13 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:42
		// 43
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 44
		l5 = lib_ebs_tags_tags(s)
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 45
				if l10 = regort.Dot(l7, &s_tag); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "") {
					continue
				}
				// 42
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if l13 = storageclass_tag_specification_malformed_finding(s, l11, &s_has_no_key_7b99ed86, &s__010fe1c0, &s_write_key_value_4ae43d4e); l13 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l13)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l7, l10, l12, l15, l19 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:48
		// 49
		if lib_ebs_serves(s) == nil {
			goto b6
		}
		// 50
		l5 = lib_ebs_tags_tags(s)
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l7 = s.Value(i6)
				// 51
				if l10 = regort.Dot(l7, &s_tag); l10 == nil {
					continue
				}
				if l12 = regort.Lower(l10); l12 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l12, &s_aws_af59a38c) {
					continue
				}
				// 48
				if l15 = regort.Dot(l7, &s_key); l15 == nil {
					continue
				}
				if l19 = storageclass_tag_specification_malformed_finding(s, l15, &s_has_a_key_that_AWS_keeps_2caff93d, l10, &s_write_one_that_does_not__97128d4b); l19 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l19)
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l5, l7, l10, l12, l17, l18, l20, l24 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:54
		// 55
		if storageclass_tag_specification_malformed_driver_is_known(s) == nil {
			goto b8
		}
		// 56
		l5 = lib_ebs_tags_tags(s)
		{
			lo8, hi8 := s.Scan(l5)
			for i8 := lo8; i8 < hi8; i8++ {
				l7 = s.Value(i8)
				// 57
				if l10 = regort.Dot(l7, &s_tag); l10 == nil {
					continue
				}
				if l12 = lib_ebs_tags_reserved(s, l10); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 54
				l17 = regort.Array(l12)
				if l18 = s.Call2(&builtin_sprintf, &s_s__write_another_key_d08961ec, l17); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_key); l20 == nil {
					continue
				}
				if l24 = storageclass_tag_specification_malformed_finding(s, l20, &s_has_a_reserved_key_15ed32e0, l10, l18); l24 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo8)
		}
	}
b8:
	{
		var l5, l7, l10, l12, l17, l21 *ast.Term
		// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:60
		// 61
		if storageclass_tag_specification_malformed_driver_is_known(s) == nil {
			goto b10
		}
		// 62
		l5 = lib_ebs_tags_tags(s)
		{
			lo10, hi10 := s.Scan(l5)
			for i10 := lo10; i10 < hi10; i10++ {
				l7 = s.Value(i10)
				// 63
				if l10 = regort.Dot(l7, &s_text); l10 == nil {
					continue
				}
				if l12 = lib_ebs_tags_flaw(s, l10); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 60
				if l17 = regort.Dot(l7, &s_key); l17 == nil {
					continue
				}
				if l21 = storageclass_tag_specification_malformed_finding(s, l17, &s_has_a_value_that_fails_a_c12683e9, l10, l12); l21 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo10)
		}
	}
b10:
	// rules/storageclass/tag_specification_malformed/tag_specification_malformed.rego:37
	return ret
}
