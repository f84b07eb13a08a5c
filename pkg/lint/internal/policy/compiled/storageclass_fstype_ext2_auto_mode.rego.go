// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_fstype_ext2_auto_mode_findings_work is data.arthurlint.rules.storageclass["fstype-ext2-auto-mode"].findings.
func storageclass_fstype_ext2_auto_mode_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/fstype_ext2_auto_mode/fstype_ext2_auto_mode.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l9, l12, l13, l15, l16, l22, l23, l24, l25, l26, l27 *ast.Term
		// rules/storageclass/fstype_ext2_auto_mode/fstype_ext2_auto_mode.rego:28
		// 36
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "ebs.csi.eks.amazonaws.com") {
			goto b2
		}
		// 37
		l7 = lib_ebs_values_file_systems(s)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 38
				if l12 = regort.Dot(l9, &s_value); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "ext2") {
					continue
				}
				// 30
				if l13 = regort.Dot(l9, &s_key); l13 == nil {
					continue
				}
				l15 = regort.Array(l13)
				if l16 = s.Call2(&builtin_sprintf, &s__s_is__ext2___which_the__082fc411, l15); l16 == nil {
					continue
				}
				// 28
				l23 = regort.Array(&s_parameters, l13)
				l27 = regort.Array(&s_parameters, l13)
				l26 = regort.Record(&s_at, l27, &s_op, &s_set, &s_value, &s_ext4)
				l25 = regort.Array(l26)
				l24 = regort.Record(&s_edits, l25, &s_title, &s_Set_to__ext4_1692c3da)
				l22 = regort.Record(&s_at, l23, &s_fix, l24, &s_message, l16)
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/fstype_ext2_auto_mode/fstype_ext2_auto_mode.rego:28
	return ret
}
