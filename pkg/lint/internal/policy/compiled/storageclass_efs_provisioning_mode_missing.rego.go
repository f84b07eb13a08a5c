// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_efs_provisioning_mode_missing_advice_work is data.arthurlint.rules.storageclass["efs-provisioning-mode-missing"].advice.
func storageclass_efs_provisioning_mode_missing_advice_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8 *ast.Term
		// rules/storageclass/efs_provisioning_mode_missing/efs_provisioning_mode_missing.rego:37
		// 38
		if l4 = lib_ebs_values_respelled__provisioningMode(s); l4 == nil {
			goto b2
		}
		if regort.IsFalse(l4) {
			goto b2
		}
		// 37
		l7 = regort.Array(l4)
		if l8 = s.Call2(&builtin_sprintf, &s_rename__s_b3cf4dfe, l7); l8 == nil {
			goto b2
		}
		return l8
	b2:
		// 39
		return &s_add_efs_ap_or_s3files_ap_20967d03
	}
}

// storageclass_efs_provisioning_mode_missing_findings_work is data.arthurlint.rules.storageclass["efs-provisioning-mode-missing"].findings.
func storageclass_efs_provisioning_mode_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/efs_provisioning_mode_missing/efs_provisioning_mode_missing.rego:29
	ret = regort.EmptySet
	{
		var l5, l9, l11, l12, l14 *ast.Term
		// rules/storageclass/efs_provisioning_mode_missing/efs_provisioning_mode_missing.rego:29
		// 33
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "efs.csi.aws.com") {
			goto b2
		}
		// 34
		if lib_ebs_values_lacks_key__614c63c0(s) == nil {
			goto b2
		}
		// 31
		if l9 = storageclass_efs_provisioning_mode_missing_advice(s); l9 == nil {
			goto b2
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_parameters_lack_provisio_ed0026a1, l11); l12 == nil {
			goto b2
		}
		// 29
		l14 = regort.Record(&s_at, array_e8f08091.Get(), &s_message, l12)
		ret = regort.SetAdd(ret, l14)
	}
b2:
	// rules/storageclass/efs_provisioning_mode_missing/efs_provisioning_mode_missing.rego:29
	return ret
}
