// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_size_exceeded_findings_work is data.arthurlint.rules.trust["size-exceeded"].findings.
func trust_size_exceeded_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/size_exceeded/size_exceeded.rego:26
	ret = regort.EmptySet
	{
		var l6, l10, l11, l13 *ast.Term
		// rules/trust/size_exceeded/size_exceeded.rego:26
		// 27
		if l6 = input_facts_policy_size(s); l6 == nil {
			goto b2
		}
		// 28
		if lib_above(s, l6, &n_4096) == nil {
			goto b2
		}
		// 31
		l10 = regort.Array(l6)
		if l11 = s.Call2(&builtin_sprintf, &s_trust_policy_has__d_char_5b414667, l10); l11 == nil {
			goto b2
		}
		// 29
		l13 = regort.Record(&s_at, regort.EmptyArray, &s_message, l11)
		// 26
		ret = regort.SetAdd(ret, l13)
	}
b2:
	// rules/trust/size_exceeded/size_exceeded.rego:26
	return ret
}
