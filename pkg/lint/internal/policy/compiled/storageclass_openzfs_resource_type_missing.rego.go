// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_openzfs_resource_type_missing_advice_work is data.arthurlint.rules.storageclass["openzfs-resource-type-missing"].advice.
func storageclass_openzfs_resource_type_missing_advice_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8 *ast.Term
		// rules/storageclass/openzfs_resource_type_missing/openzfs_resource_type_missing.rego:37
		// 38
		if l4 = lib_ebs_values_respelled__ResourceType(s); l4 == nil {
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
		return &s_add_filesystem_or_volume_2a2b000a
	}
}

// storageclass_openzfs_resource_type_missing_findings_work is data.arthurlint.rules.storageclass["openzfs-resource-type-missing"].findings.
func storageclass_openzfs_resource_type_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/openzfs_resource_type_missing/openzfs_resource_type_missing.rego:29
	ret = regort.EmptySet
	{
		var l5, l8, l10, l11, l13 *ast.Term
		// rules/storageclass/openzfs_resource_type_missing/openzfs_resource_type_missing.rego:29
		// 33
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "fsx.openzfs.csi.aws.com") {
			goto b2
		}
		// 34
		if lib_ebs_values_lacks_key__d1f7187b(s) == nil {
			goto b2
		}
		// 31
		if l8 = storageclass_openzfs_resource_type_missing_advice(s); l8 == nil {
			goto b2
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_parameters_lack_Resource_f0ef2421, l10); l11 == nil {
			goto b2
		}
		// 29
		l13 = regort.Record(&s_at, array_e8f08091.Get(), &s_message, l11)
		ret = regort.SetAdd(ret, l13)
	}
b2:
	// rules/storageclass/openzfs_resource_type_missing/openzfs_resource_type_missing.rego:29
	return ret
}
