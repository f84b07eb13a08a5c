// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_provisioner_in_tree_demoted_findings_work is data.arthurlint.rules.storageclass["provisioner-in-tree-demoted"].findings.
func storageclass_provisioner_in_tree_demoted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/provisioner_in_tree_demoted/provisioner_in_tree_demoted.rego:26
	ret = regort.EmptySet
	// rules/storageclass/provisioner_in_tree_demoted/provisioner_in_tree_demoted.rego:26
	// 27
	if lib_storageclass_demoted(s) == nil {
		goto b2
	}
	// 26
	ret = regort.SetAdd(ret, object_0212ccce.Get())
b2:
	// rules/storageclass/provisioner_in_tree_demoted/provisioner_in_tree_demoted.rego:26
	return ret
}
