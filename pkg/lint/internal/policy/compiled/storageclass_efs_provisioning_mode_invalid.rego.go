// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_efs_provisioning_mode_invalid_exact is data.arthurlint.rules.storageclass["efs-provisioning-mode-invalid"].exact.
func storageclass_efs_provisioning_mode_invalid_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:41
		// 42
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		// 43
		if !regort.HoldsMember(l8, set_84e5e2b1.Get()) {
			goto b1
		}
		// 41
		return l8
	}
b1:
	// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:41
	return nil
}

// storageclass_efs_provisioning_mode_invalid_advice is data.arthurlint.rules.storageclass["efs-provisioning-mode-invalid"].advice.
func storageclass_efs_provisioning_mode_invalid_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:46
		// 47
		if l6 = storageclass_efs_provisioning_mode_invalid_exact(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 46
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 48
		return &s_efs_ap_or_s3files_ap_6c933e5c
	}
}

// storageclass_efs_provisioning_mode_invalid_fix is data.arthurlint.rules.storageclass["efs-provisioning-mode-invalid"].fix.
func storageclass_efs_provisioning_mode_invalid_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12, l14, l15, l16, l17 *ast.Term
		// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:50
		// 54
		if l6 = storageclass_efs_provisioning_mode_invalid_exact(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 51
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l11); l12 == nil {
			goto b2
		}
		// 50
		l17 = regort.Record(&s_at, array_14927eb5.Get(), &s_op, &s_set, &s_value, l6)
		l16 = regort.Array(l17)
		l15 = regort.Record(&s_edits, l16, &s_title, l12)
		l14 = regort.Record(&s_fix, l15)
		return l14
	b2:
		// 55
		return regort.EmptyObject
	}
}

// storageclass_efs_provisioning_mode_invalid_findings_work is data.arthurlint.rules.storageclass["efs-provisioning-mode-invalid"].findings.
func storageclass_efs_provisioning_mode_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:27
	ret = regort.EmptySet
	{
		var l5, l8, l16, l18, l19, l21, l23, l25 *ast.Term
		// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:27
		// 28
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "efs.csi.aws.com") {
			goto b2
		}
		// 29
		if l8 = input_value_parameters_provisioningMode(s); l8 == nil {
			goto b2
		}
		// 30
		if lib_none_of(s, l8, set_af86ce13.Get()) == nil {
			goto b2
		}
		// 34
		if l16 = storageclass_efs_provisioning_mode_invalid_advice(s, l8); l16 == nil {
			goto b2
		}
		l18 = regort.Array(l8, l16)
		if l19 = s.Call2(&builtin_sprintf, &s_provisioningMode_is__q___a0495c11, l18); l19 == nil {
			goto b2
		}
		// 36
		if l21 = storageclass_efs_provisioning_mode_invalid_fix(s, l8); l21 == nil {
			goto b2
		}
		// 31
		l23 = regort.Record(&s_at, array_14927eb5.Get(), &s_message, l19)
		if l25 = s.Call2(&builtin_object_union, l23, l21); l25 == nil {
			goto b2
		}
		// 27
		ret = regort.SetAdd(ret, l25)
	}
b2:
	// rules/storageclass/efs_provisioning_mode_invalid/efs_provisioning_mode_invalid.rego:27
	return ret
}
