// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_provisioner_in_tree_fix_work is data.arthurlint.rules.storageclass["provisioner-in-tree"].fix.
func storageclass_provisioner_in_tree_fix_work(s *regort.State) *ast.Term {
	// rules/storageclass/provisioner_in_tree/provisioner_in_tree.rego:47
	// 51
	if lib_ebs_lacks__zone(s) == nil {
		goto b2
	}
	// 52
	if lib_ebs_lacks__zones(s) == nil {
		goto b2
	}
	// 47
	return object_fa147ca0.Get()
b2:
	// 53
	return regort.EmptyObject
}

// storageclass_provisioner_in_tree_findings_work is data.arthurlint.rules.storageclass["provisioner-in-tree"].findings.
func storageclass_provisioner_in_tree_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/provisioner_in_tree/provisioner_in_tree.rego:35
	ret = regort.EmptySet
	{
		var l5, l8, l12 *ast.Term
		// rules/storageclass/provisioner_in_tree/provisioner_in_tree.rego:35
		// 36
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "kubernetes.io/aws-ebs") {
			goto b2
		}
		// 37
		if lib_storageclass_undemoted(s) == nil {
			goto b2
		}
		// 43
		if l8 = storageclass_provisioner_in_tree_fix(s); l8 == nil {
			goto b2
		}
		// 38
		if l12 = s.Call2(&builtin_object_union, object_73dae664.Get(), l8); l12 == nil {
			goto b2
		}
		// 35
		ret = regort.SetAdd(ret, l12)
	}
b2:
	// rules/storageclass/provisioner_in_tree/provisioner_in_tree.rego:35
	return ret
}
