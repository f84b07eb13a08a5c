// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_ip_range_invalid_findings_work is data.arthurlint.rules.iam["ip-range-invalid"].findings.
func iam_ip_range_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/ip_range_invalid/ip_range_invalid.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l18, l20 *ast.Term
		// rules/iam/ip_range_invalid/ip_range_invalid.rego:27
		// 28
		if l5 = input_facts_invalid_values_1bd2f3b4(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_type); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "IPAddress") {
					continue
				}
				// 30
				if lib_policies_off(s, l7, &s_epoch) == nil {
					continue
				}
				// 33
				if l13 = regort.Dot(l7, &s_text); l13 == nil {
					continue
				}
				l15 = regort.Array(l13)
				if l16 = s.Call2(&builtin_sprintf, &s__q_is_neither_an_IP_addr_af9132b4, l15); l16 == nil {
					continue
				}
				// 32
				if l18 = regort.Dot(l7, &s_at); l18 == nil {
					continue
				}
				// 31
				l20 = regort.Record(&s_at, l18, &s_message, l16)
				// 27
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/ip_range_invalid/ip_range_invalid.rego:27
	return ret
}
