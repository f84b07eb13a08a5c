// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_allow_not_resource_findings_work is data.arthurlint.rules.iam["allow-not-resource"].findings.
func iam_allow_not_resource_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/allow_not_resource/allow_not_resource.rego:38
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l17, l20, l25, l27, l28, l30 *ast.Term
		// rules/iam/allow_not_resource/allow_not_resource.rego:38
		// 39
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 40
				if l10 = regort.Dot(l7, &s_elements); l10 == nil {
					continue
				}
				if !regort.HoldsMember(&s_NotResource, l10) {
					continue
				}
				// 41
				if l13 = regort.Dot(l7, &s_effect); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "Allow") {
					continue
				}
				// 42
				if !regort.HoldsMember(&s_Action, l10) {
					continue
				}
				// 44
				if l17 = regort.Dot(l7, &s_at); l17 == nil {
					continue
				}
				if l20 = s.Call2(&builtin_array_concat, l17, array_df49ae26.Get()); l20 == nil {
					continue
				}
				// 46
				if l25 = lib_iam_grants_among(s, l17, set_90dac908.Get()); l25 == nil {
					continue
				}
				l27 = regort.Array(l25)
				if l28 = s.Call2(&builtin_sprintf, &s_NotResource_with_Allow_s_ebc5673e, l27); l28 == nil {
					continue
				}
				// 43
				l30 = regort.Record(&s_at, l20, &s_message, l28, &s_on, &s_key)
				// 38
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/allow_not_resource/allow_not_resource.rego:38
	return ret
}
