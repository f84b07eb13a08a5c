// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_size_exceeded_quotas_work is data.arthurlint.rules.policy["size-exceeded"].quotas.
func policy_size_exceeded_quotas_work(s *regort.State) *ast.Term {
	// rules/policy/size_exceeded/size_exceeded.rego:37
	return object_0c337ba7.Get()
}

// policy_size_exceeded_findings_work is data.arthurlint.rules.policy["size-exceeded"].findings.
func policy_size_exceeded_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/size_exceeded/size_exceeded.rego:28
	ret = regort.EmptySet
	{
		var l5, l8, l12, l14, l21, l25, l27, l28, l30 *ast.Term
		// rules/policy/size_exceeded/size_exceeded.rego:28
		// 29
		if l5 = input_document_attachment(s); l5 == nil {
			goto b2
		}
		if l8 = regort.Dot(object_0c337ba7.Get(), l5); l8 == nil {
			goto b2
		}
		// 30
		if l12 = input_facts_policy_size(s); l12 == nil {
			goto b2
		}
		if l14 = regort.Dot(l8, &s_characters); l14 == nil {
			goto b2
		}
		if lib_above(s, l12, l14) == nil {
			goto b2
		}
		// 33
		if l21 = regort.Dot(l8, &s_of); l21 == nil {
			goto b2
		}
		if l25 = regort.Dot(l8, &s_advice); l25 == nil {
			goto b2
		}
		l27 = regort.Array(l12, l21, l14, l25)
		if l28 = s.Call2(&builtin_sprintf, &s_policy_has__d_characters_1343521e, l27); l28 == nil {
			goto b2
		}
		// 31
		l30 = regort.Record(&s_at, regort.EmptyArray, &s_message, l28)
		// 28
		ret = regort.SetAdd(ret, l30)
	}
b2:
	// rules/policy/size_exceeded/size_exceeded.rego:28
	return ret
}
