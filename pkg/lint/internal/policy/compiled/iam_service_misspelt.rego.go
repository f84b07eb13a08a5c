// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_misspelt_fixed is data.arthurlint.rules.iam["service-misspelt"].fixed.
func iam_service_misspelt_fixed(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l11, l12, l13, l15 *ast.Term
		// rules/iam/service_misspelt/service_misspelt.rego:43
		// 44
		if !regort.IsArray(l5) {
			goto b2
		}
		if l11 = regort.Len(l5); l11 == nil {
			goto b2
		}
		if !regort.Equal(l11, &n_1) {
			goto b2
		}
		l12 = &n_0
		l12 = &n_0
		if l13 = regort.Dot(l5, l12); l13 == nil {
			goto b2
		}
		// 45
		if l15 = lib_iam_actions_rewritten(s, l3, l4, l13); l15 == nil {
			goto b2
		}
		// 43
		return l15
	b2:
		// 46
		return l3
	}
}

// iam_service_misspelt_findings_work is data.arthurlint.rules.iam["service-misspelt"].findings.
func iam_service_misspelt_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_misspelt/service_misspelt.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l17, l20, l22, l25, l26, l29, l33, l34, l37, l39, l40 *ast.Term
		var v20 []*ast.Term
		// rules/iam/service_misspelt/service_misspelt.rego:33
		// 34
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if lib_mismatches(s, l11, &s__0e9c8ca2) == nil {
					continue
				}
				// 37
				if lib_iam_actions_misspelt(s, l7) == nil {
					continue
				}
				// 38
				if l15 = lib_iam_actions_corrections(s, l7); l15 == nil {
					continue
				}
				if l17 = lib_policies_sorted(s, l15); l17 == nil {
					continue
				}
				// 39
				v20 = nil
				{
					lo4, hi4 := s.Scan(l17)
					for i4 := lo4; i4 < hi4; i4++ {
						l22 = s.Value(i4)
						l25 = regort.Array(l22)
						if l26 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l25); l26 == nil {
							continue
						}
						v20 = append(v20, l26)
					}
					s.Leave(lo4)
				}
				l20 = regort.Array(v20...)
				if l29 = s.Call2(&builtin_concat, &s_or_21fd09ef, l20); l29 == nil {
					continue
				}
				l33 = regort.Array(l11, l29)
				if l34 = s.Call2(&builtin_sprintf, &s__q_is_no_service__write__a905adb8, l33); l34 == nil {
					continue
				}
				// 40
				if l37 = regort.Dot(l7, &s_at); l37 == nil {
					continue
				}
				l39 = regort.Record(&s_at, l37, &s_message, l34)
				if l40 = iam_service_misspelt_fixed(s, l39, l7, l17); l40 == nil {
					continue
				}
				// 33
				ret = regort.SetAdd(ret, l40)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/service_misspelt/service_misspelt.rego:33
	return ret
}
