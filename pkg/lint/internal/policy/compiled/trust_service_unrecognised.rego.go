// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_service_unrecognised_findings_work is data.arthurlint.rules.trust["service-unrecognised"].findings.
func trust_service_unrecognised_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/service_unrecognised/service_unrecognised.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l17, l19, l21 *ast.Term
		// rules/trust/service_unrecognised/service_unrecognised.rego:25
		// 26
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_under); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Service") {
					continue
				}
				// 28
				if lib_trust_principals_troubled(s, l7, set_6dc46644.Get()) == nil {
					continue
				}
				// 29
				if lib_policies_off(s, l7, &s_near) == nil {
					continue
				}
				// 30
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s_no_service_with_the_prin_6419dcff, l16); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l17)
				// 25
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/service_unrecognised/service_unrecognised.rego:25
	return ret
}
