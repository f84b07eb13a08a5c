// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_ip_host_bits_findings_work is data.arthurlint.rules.iam["ip-host-bits"].findings.
func iam_ip_host_bits_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/ip_host_bits/ip_host_bits.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l16, l17, l19, l25, l26 *ast.Term
		// rules/iam/ip_host_bits/ip_host_bits.rego:27
		// 28
		if l5 = input_facts_ip_ranges_240a586b(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "host-bits") {
					continue
				}
				// 30
				if lib_conditions_comes_from(s, l7) == nil {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_text); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_fixed); l14 == nil {
					continue
				}
				l16 = regort.Array(l12, l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_has_bits_behind_its_p_e3198086, l16); l17 == nil {
					continue
				}
				// 33
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 31
				l25 = regort.Record(&s_at, l19, &s_message, l17)
				if l26 = lib_conditions_mended(s, l25, l19, l14); l26 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/ip_host_bits/ip_host_bits.rego:27
	return ret
}
