// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_full_access_elsewhere_findings_work is data.arthurlint.rules.iam["service-full-access-elsewhere"].findings.
func iam_service_full_access_elsewhere_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_full_access_elsewhere/service_full_access_elsewhere.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l19, l23, l24, l26, l28, l30, l31, l32 *ast.Term
		// rules/iam/service_full_access_elsewhere/service_full_access_elsewhere.rego:28
		// 29
		if l5 = input_facts_broad_actions_5e3d16ec(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 32
				if l12 = regort.Dot(l7, &s_everywhere); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 33
				if l13 = regort.Dot(l7, &s_service); l13 == nil {
					continue
				}
				if lib_none_of(s, l13, set_4647b258.Get()) == nil {
					continue
				}
				// 34
				if lib_policies_unconditioned(s, l7) == nil {
					continue
				}
				// 37
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				l23 = regort.Array(l19, l13)
				if l24 = s.Call2(&builtin_sprintf, &s__q_on_____allows_every_a_690d3fc2, l23); l24 == nil {
					continue
				}
				// 36
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 38
				if l28 = regort.Dot(l7, &s_everywhere_at_b43b3813); l28 == nil {
					continue
				}
				// 35
				l32 = regort.Record(&s_at, l28, &s_message, &s_every_resource_244d4681)
				l31 = regort.Array(l32)
				l30 = regort.Record(&s_at, l26, &s_message, l24, &s_related, l31)
				// 28
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/service_full_access_elsewhere/service_full_access_elsewhere.rego:28
	return ret
}
