// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_fstype_removed_findings_work is data.arthurlint.rules.storageclass["fstype-removed"].findings.
func storageclass_fstype_removed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/fstype_removed/fstype_removed.rego:30
	ret = regort.EmptySet
	{
		var l5, l13, l15, l18, l19, l21, l22, l28, l29, l30, l31, l32, l33 *ast.Term
		// rules/storageclass/fstype_removed/fstype_removed.rego:30
		// 38
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.HoldsMember(l5, set_402a242c.Get()) {
			goto b2
		}
		// 39
		l13 = lib_ebs_values_file_systems(s)
		{
			lo2, hi2 := s.Scan(l13)
			for i2 := lo2; i2 < hi2; i2++ {
				l15 = s.Value(i2)
				// 40
				if l18 = regort.Dot(l15, &s_value); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "ext2") {
					continue
				}
				// 32
				if l19 = regort.Dot(l15, &s_key); l19 == nil {
					continue
				}
				l21 = regort.Array(l19)
				if l22 = s.Call2(&builtin_sprintf, &s__s_is__ext2___which_the__14f534e3, l21); l22 == nil {
					continue
				}
				// 30
				l29 = regort.Array(&s_parameters, l19)
				l33 = regort.Array(&s_parameters, l19)
				l32 = regort.Record(&s_at, l33, &s_op, &s_set, &s_value, &s_ext4)
				l31 = regort.Array(l32)
				l30 = regort.Record(&s_edits, l31, &s_title, &s_Set_to__ext4_1692c3da)
				l28 = regort.Record(&s_at, l29, &s_fix, l30, &s_message, l22)
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/fstype_removed/fstype_removed.rego:30
	return ret
}
