// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_provider_cluster_id_findings_work is data.arthurlint.rules.trust["provider-cluster-id"].findings.
func trust_provider_cluster_id_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/provider_cluster_id/provider_cluster_id.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l16, l21, l22, l24, l28 *ast.Term
		// rules/trust/provider_cluster_id/provider_cluster_id.rego:26
		// 27
		if l5 = input_facts_providers(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_problems); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 29
						if l15 = regort.Dot(l12, &s_code); l15 == nil {
							continue
						}
						if !regort.EqualString(l15, "cluster") {
							continue
						}
						// 30
						if l16 = regort.Dot(l12, &s_part); l16 == nil {
							continue
						}
						if lib_mismatches(s, l16, &s__0e9c8ca2) == nil {
							continue
						}
						// 34
						l21 = regort.Array(l16)
						if l22 = s.Call2(&builtin_sprintf, &s__q_is_no_id_of_an_EKS_cl_a8aa10a0, l21); l22 == nil {
							continue
						}
						// 32
						if l24 = regort.Dot(l7, &s_at); l24 == nil {
							continue
						}
						// 31
						l28 = regort.Record(&s_at, l24, &s_message, l22, &s_part, l16)
						// 26
						ret = regort.SetAdd(ret, l28)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/provider_cluster_id/provider_cluster_id.rego:26
	return ret
}
