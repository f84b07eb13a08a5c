// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_vpc_source_ip_unpaired_findings_work is data.arthurlint.rules.iam["vpc-source-ip-unpaired"].findings.
func iam_vpc_source_ip_unpaired_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/vpc_source_ip_unpaired/vpc_source_ip_unpaired.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l16, l18, l19, l21, l23 *ast.Term
		// rules/iam/vpc_source_ip_unpaired/vpc_source_ip_unpaired.rego:28
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
				if !regort.EqualString(l10, "aws:vpcsourceip") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_type); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "IPAddress") {
					continue
				}
				// 32
				if lib_conditions_confines(s, l7) == nil {
					continue
				}
				// 33
				if lib_policies_lacks_keys(s, l7, set_9af49dc8.Get()) == nil {
					continue
				}
				// 37
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				l18 = regort.Array(l16)
				if l19 = s.Call2(&builtin_sprintf, &s_every_VPC_can_have_these_ef4b900e, l18); l19 == nil {
					continue
				}
				// 35
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				// 34
				l23 = regort.Record(&s_at, l21, &s_message, l19, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/vpc_source_ip_unpaired/vpc_source_ip_unpaired.rego:28
	return ret
}
