// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_fstype_key_deprecated_findings_work is data.arthurlint.rules.storageclass["fstype-key-deprecated"].findings.
func storageclass_fstype_key_deprecated_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/fstype_key_deprecated/fstype_key_deprecated.rego:29
	ret = regort.EmptySet
	{
		var l5, l17, l21, l22, l30, l31, l32, l33, l34, l35 *ast.Term
		// rules/storageclass/fstype_key_deprecated/fstype_key_deprecated.rego:29
		// 38
		if lib_ebs_serves_csi(s) == nil {
			goto b2
		}
		// 39
		if l5 = lib_ebs_values_single__fstype(s); l5 == nil {
			goto b2
		}
		// 40
		if lib_lacks__fd880ffc(s) == nil {
			goto b2
		}
		// 32
		if l17 = regort.Dot(l5, &s_key); l17 == nil {
			goto b2
		}
		l21 = regort.Array(l17, &s_csi_storage_k8s_io_fstyp_48af37f7)
		if l22 = s.Call2(&builtin_sprintf, &s__s_is_deprecated__write__3aa7854f, l21); l22 == nil {
			goto b2
		}
		// 29
		l31 = regort.Array(&s_parameters, l17)
		l35 = regort.Array(&s_parameters, l17)
		l34 = regort.Record(&s_at, l35, &s_op, &s_rename, &s_value, &s_csi_storage_k8s_io_fstyp_48af37f7)
		l33 = regort.Array(l34)
		l32 = regort.Record(&s_edits, l33, &s_title, &s_Rename_to_csi_storage_k8_f67e40e9)
		l30 = regort.Record(&s_at, l31, &s_fix, l32, &s_message, l22, &s_on, &s_key)
		ret = regort.SetAdd(ret, l30)
	}
b2:
	// rules/storageclass/fstype_key_deprecated/fstype_key_deprecated.rego:29
	return ret
}
