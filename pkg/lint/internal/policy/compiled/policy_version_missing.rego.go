// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_version_missing_findings_work is data.arthurlint.rules.policy["version-missing"].findings.
func policy_version_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/version_missing/version_missing.rego:30
	ret = regort.EmptySet
	{
		var l6, l9, l13 *ast.Term
		// rules/policy/version_missing/version_missing.rego:30
		// 31
		if l6 = input_facts_policy_no_version_6335bca8(s); l6 == nil {
			goto b2
		}
		if !regort.IsTrue(l6) {
			goto b2
		}
		// 32
		if lib_grammar_unnamed__Version(s) == nil {
			goto b2
		}
		// 33
		if lib_grammar_unvaried(s) == nil {
			goto b2
		}
		// 34
		if l9 = lib_grammar_modern__insert(s); l9 == nil {
			goto b2
		}
		if l13 = s.Call2(&builtin_object_union, object_ba3a28a9.Get(), l9); l13 == nil {
			goto b2
		}
		// 30
		ret = regort.SetAdd(ret, l13)
	}
b2:
	// rules/policy/version_missing/version_missing.rego:30
	return ret
}
