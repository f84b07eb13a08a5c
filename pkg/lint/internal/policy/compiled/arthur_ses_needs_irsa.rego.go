// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_ses_needs_irsa_findings_work is data.arthurlint.rules.arthur["ses-needs-irsa"].findings.
func arthur_ses_needs_irsa_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:37
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l23, l25, l29, l32, l35, l36, l38, l40, l42, l45 *ast.Term
		var v25 []*ast.Term
		// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:37
		// 38
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b2
		}
		if !regort.IsTrue(l5) {
			goto b2
		}
		// 39
		l6 = lib_arthur_mail_roleless(s)
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 40
				if l11 = lib_arthur_mail_policies_of_arthur(s); l11 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						// 42
						if l23 = regort.Dot(l8, &s_document); l23 == nil {
							continue
						}
						// 45
						v25 = nil
						if l29 = lib_policies_first(s, l11, &n_3); l29 == nil {
							goto b5
						}
						{
							lo5, hi5 := s.Scan(l29)
							for i5 := lo5; i5 < hi5; i5++ {
								l32 = s.Value(i5)
								if l35 = regort.Dot(l32, &s_entry); l35 == nil {
									continue
								}
								if l36 = regort.Dot(l35, &s_at); l36 == nil {
									continue
								}
								if l38 = regort.Dot(l36, &n_0); l38 == nil {
									continue
								}
								if l40 = regort.Dot(l32, &s_document); l40 == nil {
									continue
								}
								l42 = regort.Record(&s_at, l38, &s_document, l40, &s_message, &s_lets_somebody_send_mail_c347a1e7)
								v25 = append(v25, l42)
							}
							s.Leave(lo5)
						}
					b5:
						l25 = regort.Array(v25...)
						// 41
						l45 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_document, l23, &s_message, &s_there_is_no_eks_amazonaw_870a2db9, &s_related, l25)
						// 37
						ret = regort.SetAdd(ret, l45)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:37
	return ret
}

// arthur_ses_needs_irsa_aggregate_work is data.arthurlint.rules.arthur["ses-needs-irsa"].aggregate.
func arthur_ses_needs_irsa_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:33
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:33
		if l4 = lib_arthur_mail_mail(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:35
		if l4 = lib_arthur_mail_presence(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/arthur/ses_needs_irsa/ses_needs_irsa.rego:33
	return ret
}
