// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_api_version_removed_findings_work is data.arthurlint.rules.storageclass["api-version-removed"].findings.
func storageclass_api_version_removed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/api_version_removed/api_version_removed.rego:23
	ret = regort.EmptySet
	{
		var l5, l6, l8, l9, l11 *ast.Term
		// rules/storageclass/api_version_removed/api_version_removed.rego:23
		// 24
		if l5 = input_value_apiVersion(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "storage.k8s.io/v1beta1") {
			goto b2
		}
		// 27
		if l6 = input_kind(s); l6 == nil {
			goto b2
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_apiVersion_is__storage_k_10c2a072, l8); l9 == nil {
			goto b2
		}
		// 25
		l11 = regort.Record(&s_at, array_bdff5e75.Get(), &s_fix, object_e7a6a8c6.Get(), &s_message, l9)
		// 23
		ret = regort.SetAdd(ret, l11)
	}
b2:
	// rules/storageclass/api_version_removed/api_version_removed.rego:23
	return ret
}
