// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_pod_identity_principal_tag_fix is data.arthurlint.rules.trust["pod-identity-principal-tag"].fix.
func trust_pod_identity_principal_tag_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l15, l16, l22, l23, l24, l25 *ast.Term
		// rules/trust/pod_identity_principal_tag/pod_identity_principal_tag.rego:41
		// 45
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if l8 = regort.Dot(l3, &s_fixed); l8 == nil {
			goto b2
		}
		if l10 = lib_trust_principals_beside(s, l6, l8); l10 == nil {
			goto b2
		}
		if lib_lacks(s, l10) == nil {
			goto b2
		}
		// 42
		l15 = regort.Array(l8)
		if l16 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l15); l16 == nil {
			goto b2
		}
		// 41
		l25 = regort.Record(&s_at, l6, &s_op, &s_rename, &s_value, l8)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l16)
		l22 = regort.Record(&s_fix, l23)
		return l22
	b2:
		// 46
		return regort.EmptyObject
	}
}

// trust_pod_identity_principal_tag_findings_work is data.arthurlint.rules.trust["pod-identity-principal-tag"].findings.
func trust_pod_identity_principal_tag_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/pod_identity_principal_tag/pod_identity_principal_tag.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l17, l19, l20, l22, l24, l26, l27 *ast.Term
		// rules/trust/pod_identity_principal_tag/pod_identity_principal_tag.rego:28
		// 29
		if l5 = input_facts_pod_identities_65ed9c64(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_principal_tags_39572e19); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 35
						if l15 = regort.Dot(l12, &s_text); l15 == nil {
							continue
						}
						if l17 = regort.Dot(l12, &s_fixed); l17 == nil {
							continue
						}
						l19 = regort.Array(l15, l17)
						if l20 = s.Call2(&builtin_sprintf, &s__q_is_no_tag_of_the_prin_9837d86d, l19); l20 == nil {
							continue
						}
						// 37
						if l22 = trust_pod_identity_principal_tag_fix(s, l12); l22 == nil {
							continue
						}
						// 33
						if l24 = regort.Dot(l12, &s_at); l24 == nil {
							continue
						}
						// 31
						l26 = regort.Record(&s_at, l24, &s_message, l20, &s_on, &s_key)
						if l27 = s.Call2(&builtin_object_union, l26, l22); l27 == nil {
							continue
						}
						// 28
						ret = regort.SetAdd(ret, l27)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/pod_identity_principal_tag/pod_identity_principal_tag.rego:28
	return ret
}
