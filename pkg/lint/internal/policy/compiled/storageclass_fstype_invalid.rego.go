// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_fstype_invalid_exact is data.arthurlint.rules.storageclass["fstype-invalid"].exact.
func storageclass_fstype_invalid_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/storageclass/fstype_invalid/fstype_invalid.rego:45
		// 46
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		// 47
		if !regort.HoldsMember(l8, set_aeaa455e.Get()) {
			goto b1
		}
		// 45
		return l8
	}
b1:
	// rules/storageclass/fstype_invalid/fstype_invalid.rego:45
	return nil
}

// storageclass_fstype_invalid_advice is data.arthurlint.rules.storageclass["fstype-invalid"].advice.
func storageclass_fstype_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/storageclass/fstype_invalid/fstype_invalid.rego:50
		// 51
		if l6 = storageclass_fstype_invalid_exact(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 50
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 52
		return &s_ext4__ext3__xfs_or_ntfs_7edac27f
	}
}

// storageclass_fstype_invalid_fix is data.arthurlint.rules.storageclass["fstype-invalid"].fix.
func storageclass_fstype_invalid_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l17, l18, l20, l22, l23, l24, l25, l26 *ast.Term
		// rules/storageclass/fstype_invalid/fstype_invalid.rego:54
		// 58
		if l6 = regort.Dot(l3, &s_value); l6 == nil {
			goto b2
		}
		if l8 = storageclass_fstype_invalid_exact(s, l6); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 55
		l17 = regort.Array(l8)
		if l18 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l17); l18 == nil {
			goto b2
		}
		// 56
		if l20 = regort.Dot(l3, &s_key); l20 == nil {
			goto b2
		}
		// 54
		l26 = regort.Array(&s_parameters, l20)
		l25 = regort.Record(&s_at, l26, &s_op, &s_set, &s_value, l8)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l18)
		l22 = regort.Record(&s_fix, l23)
		return l22
	b2:
		// 59
		return regort.EmptyObject
	}
}

// storageclass_fstype_invalid_findings_work is data.arthurlint.rules.storageclass["fstype-invalid"].findings.
func storageclass_fstype_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/fstype_invalid/fstype_invalid.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l17, l19, l23, l24, l26, l30, l31, l32 *ast.Term
		// rules/storageclass/fstype_invalid/fstype_invalid.rego:31
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		l5 = lib_ebs_values_file_systems(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_value); l10 == nil {
					continue
				}
				if lib_mismatches(s, l10, &s___ext2_ext3_ext4_xfs___i_2b721dce) == nil {
					continue
				}
				// 38
				if l17 = storageclass_fstype_invalid_advice(s, l10); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_key); l19 == nil {
					continue
				}
				l23 = regort.Array(l19, l10, l17)
				if l24 = s.Call2(&builtin_sprintf, &s_s_is__q__write__s_efb58089, l23); l24 == nil {
					continue
				}
				// 40
				if l26 = storageclass_fstype_invalid_fix(s, l7); l26 == nil {
					continue
				}
				// 35
				l31 = regort.Array(&s_parameters, l19)
				l30 = regort.Record(&s_at, l31, &s_message, l24)
				if l32 = s.Call2(&builtin_object_union, l30, l26); l32 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/fstype_invalid/fstype_invalid.rego:31
	return ret
}
