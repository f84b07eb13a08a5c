// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuers_differ_findings_work is data.arthurlint.rules.trust["issuers-differ"].findings.
func trust_issuers_differ_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuers_differ/issuers_differ.rego:43
	ret = regort.EmptySet
	{
		var l4, l5, l7, l10, l15, l17, l20, l27, l29, l30, l32, l33, l35, l36, l38, l40, l42, l45, l48, l49, l51, l52, l54, l56, l59 *ast.Term
		var v40 []*ast.Term
		// rules/trust/issuers_differ/issuers_differ.rego:43
		// 44
		l4 = regort.EmptySet
		if l5 = input_aggregate(s); l5 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l5)
			for i3 := lo3; i3 < hi3; i3++ {
				l7 = s.Value(i3)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				l4 = regort.SetAdd(l4, l10)
			}
			s.Leave(lo3)
		}
	b3:
		if !regort.HoldsMember(object_b16426e6.Get(), l4) {
			goto b2
		}
		// 45
		if l15 = lib_clusters_named(s); l15 == nil {
			goto b2
		}
		{
			lo4, hi4 := s.Scan(l15)
			for i4 := lo4; i4 < hi4; i4++ {
				l17 = s.Value(i4)
				// 46
				if l20 = lib_clusters_others(s, l17); l20 == nil {
					continue
				}
				// 47
				{
					lo5, hi5 := s.Scan(l20)
					for i5 := lo5; i5 < hi5; i5++ {
						// 51
						if l27 = lib_clusters_seen(s, l20); l27 == nil {
							continue
						}
						l29 = regort.Array(l27)
						if l30 = s.Call2(&builtin_sprintf, &s_other_trust_policies_of__555947de, l29); l30 == nil {
							continue
						}
						// 50
						if l32 = regort.Dot(l17, &s_entry); l32 == nil {
							continue
						}
						if l33 = regort.Dot(l32, &s_issuers); l33 == nil {
							continue
						}
						if l35 = regort.Dot(l33, &n_0); l35 == nil {
							continue
						}
						if l36 = regort.Dot(l35, &s_at); l36 == nil {
							continue
						}
						// 49
						if l38 = regort.Dot(l17, &s_document); l38 == nil {
							continue
						}
						// 52
						v40 = nil
						if l42 = lib_policies_first(s, l20, &n_3); l42 == nil {
							goto b7
						}
						{
							lo7, hi7 := s.Scan(l42)
							for i7 := lo7; i7 < hi7; i7++ {
								l45 = s.Value(i7)
								if l48 = regort.Dot(l45, &s_entry); l48 == nil {
									continue
								}
								if l49 = regort.Dot(l48, &s_issuers); l49 == nil {
									continue
								}
								if l51 = regort.Dot(l49, &n_0); l51 == nil {
									continue
								}
								if l52 = regort.Dot(l51, &s_at); l52 == nil {
									continue
								}
								if l54 = regort.Dot(l45, &s_document); l54 == nil {
									continue
								}
								l56 = regort.Record(&s_at, l52, &s_document, l54, &s_message, &s_another_cluster_s_issuer_5636327c)
								v40 = append(v40, l56)
							}
							s.Leave(lo7)
						}
					b7:
						l40 = regort.Array(v40...)
						// 48
						l59 = regort.Record(&s_at, l36, &s_document, l38, &s_message, l30, &s_related, l40)
						// 43
						ret = regort.SetAdd(ret, l59)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	}
b2:
	// rules/trust/issuers_differ/issuers_differ.rego:43
	return ret
}

// trust_issuers_differ_aggregate_work is data.arthurlint.rules.trust["issuers-differ"].aggregate.
func trust_issuers_differ_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuers_differ/issuers_differ.rego:31
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/trust/issuers_differ/issuers_differ.rego:31
		if l4 = lib_clusters_issuers(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/trust/issuers_differ/issuers_differ.rego:33
		// 34
		if l4 = input_kind(s); l4 == nil {
			goto b3
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b3
		}
		// 35
		if input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52(s) == nil {
			goto b3
		}
		// 33
		ret = regort.SetAdd(ret, object_b16426e6.Get())
	}
b3:
	{
		var l4 *ast.Term
		// rules/trust/issuers_differ/issuers_differ.rego:38
		// 39
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b4
		}
		// 40
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 38
		ret = regort.SetAdd(ret, object_b16426e6.Get())
	}
b4:
	// rules/trust/issuers_differ/issuers_differ.rego:31
	return ret
}
