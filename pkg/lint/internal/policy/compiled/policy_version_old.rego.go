// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_version_old_findings_work is data.arthurlint.rules.policy["version-old"].findings.
func policy_version_old_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/version_old/version_old.rego:26
	ret = regort.EmptySet
	{
		var l6, l8, l12 *ast.Term
		// rules/policy/version_old/version_old.rego:26
		// 27
		if l6 = input_facts_policy_version(s); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "2008-10-17") {
			goto b2
		}
		// 28
		if lib_grammar_unvaried(s) == nil {
			goto b2
		}
		// 29
		if l8 = lib_grammar_modern__set(s); l8 == nil {
			goto b2
		}
		if l12 = s.Call2(&builtin_object_union, object_d2e7aec8.Get(), l8); l12 == nil {
			goto b2
		}
		// 26
		ret = regort.SetAdd(ret, l12)
	}
b2:
	// rules/policy/version_old/version_old.rego:26
	return ret
}
