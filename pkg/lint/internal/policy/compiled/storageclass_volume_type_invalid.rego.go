// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_volume_type_invalid_exact is data.arthurlint.rules.storageclass["volume-type-invalid"].exact.
func storageclass_volume_type_invalid_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:56
		// 57
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		// 58
		if !regort.HoldsMember(l8, set_f068313e.Get()) {
			goto b1
		}
		// 56
		return l8
	}
b1:
	// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:56
	return nil
}

// storageclass_volume_type_invalid_advice is data.arthurlint.rules.storageclass["volume-type-invalid"].advice.
func storageclass_volume_type_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:61
		// 62
		if l6 = storageclass_volume_type_invalid_exact(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 61
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 63
		return &s_gp3__gp2__io1__io2__st1__b080a962
	}
}

// storageclass_volume_type_invalid_fix is data.arthurlint.rules.storageclass["volume-type-invalid"].fix.
func storageclass_volume_type_invalid_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l17, l18, l20, l22, l23, l24, l25, l26 *ast.Term
		// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:65
		// 69
		if l6 = regort.Dot(l3, &s_value); l6 == nil {
			goto b2
		}
		if l8 = storageclass_volume_type_invalid_exact(s, l6); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 66
		l17 = regort.Array(l8)
		if l18 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l17); l18 == nil {
			goto b2
		}
		// 67
		if l20 = regort.Dot(l3, &s_key); l20 == nil {
			goto b2
		}
		// 65
		l26 = regort.Array(&s_parameters, l20)
		l25 = regort.Record(&s_at, l26, &s_op, &s_set, &s_value, l8)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l18)
		l22 = regort.Record(&s_fix, l23)
		return l22
	b2:
		// 70
		return regort.EmptyObject
	}
}

// storageclass_volume_type_invalid_findings_work is data.arthurlint.rules.storageclass["volume-type-invalid"].findings.
func storageclass_volume_type_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:33
	ret = regort.EmptySet
	{
		var l5, l6, l8, l20, l25, l27, l31, l32, l34, l38, l39, l40 *ast.Term
		// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:33
		// 34
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 35
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_type); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 36
				if l20 = regort.Dot(l8, &s_value); l20 == nil {
					continue
				}
				if lib_none_of(s, l20, set_5a11252b.Get()) == nil {
					continue
				}
				// 40
				if l25 = storageclass_volume_type_invalid_advice(s, l20); l25 == nil {
					continue
				}
				if l27 = regort.Dot(l8, &s_key); l27 == nil {
					continue
				}
				l31 = regort.Array(l27, l20, l25)
				if l32 = s.Call2(&builtin_sprintf, &s__s_is__q__which_is_no_EB_39ee2a30, l31); l32 == nil {
					continue
				}
				// 42
				if l34 = storageclass_volume_type_invalid_fix(s, l8); l34 == nil {
					continue
				}
				// 37
				l39 = regort.Array(&s_parameters, l27)
				l38 = regort.Record(&s_at, l39, &s_message, l32)
				if l40 = s.Call2(&builtin_object_union, l38, l34); l40 == nil {
					continue
				}
				// 33
				ret = regort.SetAdd(ret, l40)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l13, l14, l16, l19, l24, l28, l29, l33, l34 *ast.Term
		// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:46
		// 50
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b4
		}
		if !regort.HoldsMember(l5, set_402a242c.Get()) {
			goto b4
		}
		// 51
		l13 = lib_ebs_named(s)
		if l14 = regort.Dot(l13, &s_type); l14 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l14)
			for i4 := lo4; i4 < hi4; i4++ {
				l16 = s.Value(i4)
				// 52
				if l19 = regort.Dot(l16, &s_value); l19 == nil {
					continue
				}
				if !regort.HoldsMember(l19, set_ee8e0b9c.Get()) {
					continue
				}
				// 48
				if l24 = regort.Dot(l16, &s_key); l24 == nil {
					continue
				}
				l28 = regort.Array(l24, l19)
				if l29 = s.Call2(&builtin_sprintf, &s__s_is__q__which_the_driv_23cce0b8, l28); l29 == nil {
					continue
				}
				// 46
				l34 = regort.Array(&s_parameters, l24)
				l33 = regort.Record(&s_at, l34, &s_message, l29)
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/storageclass/volume_type_invalid/volume_type_invalid.rego:33
	return ret
}
