// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_pod_identity_service_wrong_findings_work is data.arthurlint.rules.trust["pod-identity-service-wrong"].findings.
func trust_pod_identity_service_wrong_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/pod_identity_service_wrong/pod_identity_service_wrong.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l15, l18, l19, l23, l25, l28, l29, l30, l31, l32, l35, l36, l38, l42, l44, l45, l46, l47, l48, l49 *ast.Term
		// rules/trust/pod_identity_service_wrong/pod_identity_service_wrong.rego:27
		// 28
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_text); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "eks.amazonaws.com") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_under); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Service") {
					continue
				}
				// 31
				if l12 = regort.Dot(l7, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 32
				{
					lo3, hi3 := s.Scan(set_88168414.Get())
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Value(i3)
						// 33
						l18 = regort.Array(l15)
						if l19 = s.Call2(&builtin_sprintf, &s_aws_requesttag__s_e66c9cb1, l18); l19 == nil {
							continue
						}
						// 34
						if l23 = input_facts_conditions(s); l23 == nil {
							continue
						}
						{
							lo4, hi4 := s.Scan(l23)
							for i4 := lo4; i4 < hi4; i4++ {
								l25 = s.Value(i4)
								// 35
								if l28 = regort.Dot(l25, &s_key); l28 == nil {
									continue
								}
								if !regort.Equal(l28, l19) {
									continue
								}
								// 36
								if l29 = regort.Dot(l25, &s_statement); l29 == nil {
									continue
								}
								if l30 = regort.Dot(l7, &s_statement); l30 == nil {
									continue
								}
								if !regort.Equal(l29, l30) {
									continue
								}
								// 37
								if l31 = regort.Dot(l25, &s_operator); l31 == nil {
									continue
								}
								if l32 = regort.Dot(l31, &s_required); l32 == nil {
									continue
								}
								if regort.IsFalse(l32) {
									continue
								}
								// 40
								l35 = regort.Array(l10, l15)
								if l36 = s.Call2(&builtin_sprintf, &s__q_sends_no_tag__q__writ_a8d4be31, l35); l36 == nil {
									continue
								}
								// 39
								if l38 = regort.Dot(l7, &s_at); l38 == nil {
									continue
								}
								// 41
								if l42 = regort.Dot(l25, &s_at); l42 == nil {
									continue
								}
								// 38
								l47 = regort.Record(&s_at, l38, &s_op, &s_set, &s_value, &s_pods_eks_amazonaws_com_93e133fc)
								l46 = regort.Array(l47)
								l45 = regort.Record(&s_edits, l46, &s_title, &s_Write__pods_eks_amazonaw_d8d684a0)
								l49 = regort.Record(&s_at, l42, &s_message, &s_needs_the_tag_38cae00a)
								l48 = regort.Array(l49)
								l44 = regort.Record(&s_at, l38, &s_fix, l45, &s_message, l36, &s_related, l48)
								// 27
								ret = regort.SetAdd(ret, l44)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/pod_identity_service_wrong/pod_identity_service_wrong.rego:27
	return ret
}
