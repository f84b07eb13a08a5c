// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_mount_option_unsupported_findings_work is data.arthurlint.rules.storageclass["mount-option-unsupported"].findings.
func storageclass_mount_option_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/mount_option_unsupported/mount_option_unsupported.rego:28
	ret = regort.EmptySet
	{
		var l6, l7, l8, l14, l15, l16, l18, l19, l21, l22, l23, l24, l25, l26 *ast.Term
		// rules/storageclass/mount_option_unsupported/mount_option_unsupported.rego:28
		// 36
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 37
		if l6 = input_value_mountOptions(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l7, l8 = s.Pair(i2)
				// 38
				if lib_matches(s, l8, &s___debug_data____barrier__145eba8d) == nil {
					continue
				}
				// 39
				if l14 = lib_ebs_values_file_system(s); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "xfs") {
					continue
				}
				// 32
				l15 = regort.Array(l8)
				if l16 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l15); l16 == nil {
					continue
				}
				// 30
				l18 = regort.Array(l8)
				if l19 = s.Call2(&builtin_sprintf, &s_mount_option__q_is_unkno_fc42529a, l18); l19 == nil {
					continue
				}
				// 28
				l22 = regort.Array(&s_mountOptions, l7)
				l26 = regort.Array(&s_mountOptions, l7)
				l25 = regort.Record(&s_at, l26, &s_op, &s_remove)
				l24 = regort.Array(l25)
				l23 = regort.Record(&s_edits, l24, &s_title, l16)
				l21 = regort.Record(&s_at, l22, &s_fix, l23, &s_message, l19)
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/mount_option_unsupported/mount_option_unsupported.rego:28
	return ret
}
