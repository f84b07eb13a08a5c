// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_provisioner_missing_absent_work is data.arthurlint.rules.storageclass["provisioner-missing"].absent.
func storageclass_provisioner_missing_absent_work(s *regort.State) *ast.Term {
	// rules/storageclass/provisioner_missing/provisioner_missing.rego:38
	if lib_storageclass_lacks_field__provisioner(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// rules/storageclass/provisioner_missing/provisioner_missing.rego:38
	return nil
}

// storageclass_provisioner_missing_findings_work is data.arthurlint.rules.storageclass["provisioner-missing"].findings.
func storageclass_provisioner_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/provisioner_missing/provisioner_missing.rego:28
	ret = regort.EmptySet
	// rules/storageclass/provisioner_missing/provisioner_missing.rego:28
	// 29
	if storageclass_provisioner_missing_absent(s) == nil {
		goto b2
	}
	// 28
	ret = regort.SetAdd(ret, object_f6814848.Get())
b2:
	{
		var l5 *ast.Term
		// rules/storageclass/provisioner_missing/provisioner_missing.rego:33
		// 34
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b3
		}
		if !regort.HoldsMember(l5, array_8f205c2b.Get()) {
			goto b3
		}
		// 33
		ret = regort.SetAdd(ret, object_bfdd6d5a.Get())
	}
b3:
	// rules/storageclass/provisioner_missing/provisioner_missing.rego:28
	return ret
}
