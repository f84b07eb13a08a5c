// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_region_invalid_wrong is data.arthurlint.rules.iam["region-invalid"].wrong.
func iam_region_invalid_wrong(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10 *ast.Term
		// rules/iam/region_invalid/region_invalid.rego:41
		// 42
		if lib_matches(s, l3, &s___a_z__2____a_z______0_9_d95a5875) == nil {
			goto b2
		}
		// 41
		if l7 = s.Call2(&builtin_trim_right, l3, &s_abcdef); l7 == nil {
			goto b2
		}
		l9 = regort.Array(l3, l7)
		if l10 = s.Call2(&builtin_sprintf, &s__q_is_an_Availability_Zo_cde4bf90, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 43
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s__q_is_no_code_of_a_Regio_0af67871, l6); l7 == nil {
			goto b3
		}
		return l7
	b3:
	}
	// rules/iam/region_invalid/region_invalid.rego:41
	return nil
}

// iam_region_invalid_findings_work is data.arthurlint.rules.iam["region-invalid"].findings.
func iam_region_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/region_invalid/region_invalid.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l15, l16, l18, l24, l26, l31, l33, l35 *ast.Term
		// rules/iam/region_invalid/region_invalid.rego:31
		// 32
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_ac13673c.Get()) {
					continue
				}
				// 34
				if l14 = regort.Dot(l7, &s_operator); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_type); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "String") {
					continue
				}
				// 35
				if l16 = regort.Dot(l7, &s_values); l16 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l16)
					for i3 := lo3; i3 < hi3; i3++ {
						l18 = s.Value(i3)
						// 36
						if lib_conditions_plain(s, l18) == nil {
							continue
						}
						// 37
						if l24 = regort.Dot(l18, &s_text); l24 == nil {
							continue
						}
						if l26 = lib_conditions_written(s, l14, l24); l26 == nil {
							continue
						}
						if lib_mismatches(s, l26, &s___a_z__2_5____a_z______0_09d9b596) == nil {
							continue
						}
						// 38
						if l31 = iam_region_invalid_wrong(s, l24); l31 == nil {
							continue
						}
						if l33 = regort.Dot(l18, &s_at); l33 == nil {
							continue
						}
						l35 = regort.Record(&s_at, l33, &s_message, l31)
						// 31
						ret = regort.SetAdd(ret, l35)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/region_invalid/region_invalid.rego:31
	return ret
}
