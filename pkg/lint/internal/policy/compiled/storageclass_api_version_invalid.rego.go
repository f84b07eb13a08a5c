// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_api_version_invalid_findings_work is data.arthurlint.rules.storageclass["api-version-invalid"].findings.
func storageclass_api_version_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/api_version_invalid/api_version_invalid.rego:26
	ret = regort.EmptySet
	{
		var l5, l16, l17, l19 *ast.Term
		// rules/storageclass/api_version_invalid/api_version_invalid.rego:26
		// 27
		if l5 = input_value_apiVersion(s); l5 == nil {
			goto b2
		}
		if lib_none_of(s, l5, set_5bf9bc5f.Get()) == nil {
			goto b2
		}
		// 28
		if lib_matches(s, l5, &s_i_storage_5a2db71e) == nil {
			goto b2
		}
		// 31
		l16 = regort.Array(l5)
		if l17 = s.Call2(&builtin_sprintf, &s_apiVersion_is__q__write__95fe7257, l16); l17 == nil {
			goto b2
		}
		// 29
		l19 = regort.Record(&s_at, array_bdff5e75.Get(), &s_fix, object_e7a6a8c6.Get(), &s_message, l17)
		// 26
		ret = regort.SetAdd(ret, l19)
	}
b2:
	{
		var l5 *ast.Term
		// rules/storageclass/api_version_invalid/api_version_invalid.rego:39
		// 40
		if l5 = input_value_apiVersion(s); l5 == nil {
			goto b3
		}
		if !regort.HoldsMember(l5, array_8f205c2b.Get()) {
			goto b3
		}
		// 39
		ret = regort.SetAdd(ret, object_24a5146b.Get())
	}
b3:
	// rules/storageclass/api_version_invalid/api_version_invalid.rego:51
	// 52
	if lib_storageclass_lacks_field__apiVersion(s) == nil {
		goto b4
	}
	// 51
	ret = regort.SetAdd(ret, object_1c14e574.Get())
b4:
	// rules/storageclass/api_version_invalid/api_version_invalid.rego:26
	return ret
}
