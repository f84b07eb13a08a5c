// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_name_missing_findings_work is data.arthurlint.rules.storageclass["name-missing"].findings.
func storageclass_name_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/name_missing/name_missing.rego:24
	ret = regort.EmptySet
	// rules/storageclass/name_missing/name_missing.rego:24
	// 25
	if lib_storageclass_nameless(s) == nil {
		goto b2
	}
	// 24
	ret = regort.SetAdd(ret, object_2a1c14c3.Get())
b2:
	// rules/storageclass/name_missing/name_missing.rego:24
	return ret
}
