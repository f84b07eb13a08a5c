// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_size_quota_findings_work is data.arthurlint.rules.trust["size-quota"].findings.
func trust_size_quota_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/size_quota/size_quota.rego:29
	ret = regort.EmptySet
	{
		var l6, l13, l14, l16 *ast.Term
		// rules/trust/size_quota/size_quota.rego:29
		// 30
		if l6 = input_facts_policy_size(s); l6 == nil {
			goto b2
		}
		// 31
		if lib_above(s, l6, &n_2048) == nil {
			goto b2
		}
		// 32
		if lib_below(s, l6, &n_4097) == nil {
			goto b2
		}
		// 33
		if lib_trust_principals_settled(s) == nil {
			goto b2
		}
		// 36
		l13 = regort.Array(l6)
		if l14 = s.Call2(&builtin_sprintf, &s_trust_policy_has__d_char_031ee1e3, l13); l14 == nil {
			goto b2
		}
		// 34
		l16 = regort.Record(&s_at, regort.EmptyArray, &s_message, l14)
		// 29
		ret = regort.SetAdd(ret, l16)
	}
b2:
	// rules/trust/size_quota/size_quota.rego:29
	return ret
}
