// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_namespace_set_findings_work is data.arthurlint.rules.storageclass["namespace-set"].findings.
func storageclass_namespace_set_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/namespace_set/namespace_set.rego:23
	ret = regort.EmptySet
	{
		var l6, l10, l11, l13 *ast.Term
		// rules/storageclass/namespace_set/namespace_set.rego:23
		// 24
		if l6 = input_value_metadata_namespace(s); l6 == nil {
			goto b2
		}
		// 25
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 26
		if lib_differs(s, l6, &s__f3716d84) == nil {
			goto b2
		}
		// 29
		l10 = regort.Array(l6)
		if l11 = s.Call2(&builtin_sprintf, &s_namespace_is__q_in_a_cla_89f20fcc, l10); l11 == nil {
			goto b2
		}
		// 27
		l13 = regort.Record(&s_at, array_e0128f85.Get(), &s_fix, object_725e0a56.Get(), &s_message, l11)
		// 23
		ret = regort.SetAdd(ret, l13)
	}
b2:
	// rules/storageclass/namespace_set/namespace_set.rego:23
	return ret
}
