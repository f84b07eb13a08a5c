// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_mount_option_debug_findings_work is data.arthurlint.rules.storageclass["mount-option-debug"].findings.
func storageclass_mount_option_debug_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/mount_option_debug/mount_option_debug.rego:27
	ret = regort.EmptySet
	{
		var l6, l7, l8, l12, l13, l14, l15, l16, l17 *ast.Term
		// rules/storageclass/mount_option_debug/mount_option_debug.rego:27
		// 35
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 36
		if l6 = input_value_mountOptions(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l7, l8 = s.Pair(i2)
				// 37
				if !regort.EqualString(l8, "debug") {
					continue
				}
				// 38
				if lib_ebs_values_ext_file_system(s) == nil {
					continue
				}
				// 27
				l13 = regort.Array(&s_mountOptions, l7)
				l17 = regort.Array(&s_mountOptions, l7)
				l16 = regort.Record(&s_at, l17, &s_op, &s_remove)
				l15 = regort.Array(l16)
				l14 = regort.Record(&s_edits, l15, &s_title, &s_Remove_debug_260429dd)
				l12 = regort.Record(&s_at, l13, &s_fix, l14, &s_message, &s_mount_option__debug__onl_3e27d331)
				ret = regort.SetAdd(ret, l12)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/mount_option_debug/mount_option_debug.rego:27
	return ret
}
