// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_version_invalid_findings_work is data.arthurlint.rules.policy["version-invalid"].findings.
func policy_version_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/version_invalid/version_invalid.rego:27
	ret = regort.EmptySet
	{
		var l5, l17, l18, l20 *ast.Term
		// rules/policy/version_invalid/version_invalid.rego:27
		// 28
		if l5 = input_value_Version(s); l5 == nil {
			goto b2
		}
		if lib_none_of(s, l5, set_484bed88.Get()) == nil {
			goto b2
		}
		// 29
		if lib_grammar_legible(s, l5) == nil {
			goto b2
		}
		// 32
		l17 = regort.Array(l5)
		if l18 = s.Call2(&builtin_sprintf, &s_Version_is__q__write__20_6d4effe3, l17); l18 == nil {
			goto b2
		}
		// 30
		l20 = regort.Record(&s_at, array_1577602d.Get(), &s_fix, object_a2134c19.Get(), &s_message, l18)
		// 27
		ret = regort.SetAdd(ret, l20)
	}
b2:
	// rules/policy/version_invalid/version_invalid.rego:27
	return ret
}
