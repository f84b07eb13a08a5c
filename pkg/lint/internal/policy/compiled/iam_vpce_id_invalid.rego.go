// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_vpce_id_invalid_findings_work is data.arthurlint.rules.iam["vpce-id-invalid"].findings.
func iam_vpce_id_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/vpce_id_invalid/vpce_id_invalid.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l15, l16, l18, l22, l27, l28, l30, l32 *ast.Term
		// rules/iam/vpce_id_invalid/vpce_id_invalid.rego:28
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
				if !regort.HoldsMember(l10, set_9facfbbe.Get()) {
					continue
				}
				// 31
				if l14 = regort.Dot(l7, &s_operator); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_type); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "String") {
					continue
				}
				// 32
				if l16 = regort.Dot(l7, &s_values); l16 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l16)
					for i3 := lo3; i3 < hi3; i3++ {
						l18 = s.Value(i3)
						// 33
						if lib_conditions_plain(s, l18) == nil {
							continue
						}
						// 34
						if l22 = regort.Dot(l18, &s_text); l22 == nil {
							continue
						}
						if lib_mismatches(s, l22, &s___i__vpce__0_9a_f__8___0_63b7fd7a) == nil {
							continue
						}
						// 37
						l27 = regort.Array(l22)
						if l28 = s.Call2(&builtin_sprintf, &s__q_is_no_id_of_a_VPC_end_6b744bc8, l27); l28 == nil {
							continue
						}
						// 36
						if l30 = regort.Dot(l18, &s_at); l30 == nil {
							continue
						}
						// 35
						l32 = regort.Record(&s_at, l30, &s_message, l28)
						// 28
						ret = regort.SetAdd(ret, l32)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/vpce_id_invalid/vpce_id_invalid.rego:28
	return ret
}
