// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_forgeable_key_findings_work is data.arthurlint.rules.iam["forgeable-key"].findings.
func iam_forgeable_key_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/forgeable_key/forgeable_key.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l17, l19, l20, l22, l24 *ast.Term
		// rules/iam/forgeable_key/forgeable_key.rego:28
		// 29
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_ea9b37ac.Get()) {
					continue
				}
				// 31
				if l14 = regort.Dot(l7, &s_effect); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "Allow") {
					continue
				}
				// 32
				if lib_policies_only_keys(s, l7, set_ea9b37ac.Get()) == nil {
					continue
				}
				// 36
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l17)
				if l20 = s.Call2(&builtin_sprintf, &s_the_caller_can_write_wha_f85edfeb, l19); l20 == nil {
					continue
				}
				// 34
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 33
				l24 = regort.Record(&s_at, l22, &s_message, l20, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/forgeable_key/forgeable_key.rego:28
	return ret
}
