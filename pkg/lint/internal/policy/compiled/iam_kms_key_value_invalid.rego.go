// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_kms_key_value_invalid_forms_work is data.arthurlint.rules.iam["kms-key-value-invalid"].forms.
func iam_kms_key_value_invalid_forms_work(s *regort.State) *ast.Term {
	// rules/iam/kms_key_value_invalid/kms_key_value_invalid.rego:51
	return object_524383af.Get()
}

// iam_kms_key_value_invalid_findings_work is data.arthurlint.rules.iam["kms-key-value-invalid"].findings.
func iam_kms_key_value_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/kms_key_value_invalid/kms_key_value_invalid.rego:38
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l16, l20, l22, l26, l31, l32, l34, l36 *ast.Term
		// rules/iam/kms_key_value_invalid/kms_key_value_invalid.rego:38
		// 39
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 40
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if l13 = regort.Dot(object_524383af.Get(), l10); l13 == nil {
					continue
				}
				// 41
				if l15 = regort.Dot(l7, &s_operator); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_type); l16 == nil {
					continue
				}
				if !regort.HoldsMember(l16, set_9d5f5031.Get()) {
					continue
				}
				// 42
				if l20 = regort.Dot(l7, &s_values); l20 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l20)
					for i3 := lo3; i3 < hi3; i3++ {
						l22 = s.Value(i3)
						// 43
						if lib_conditions_plain(s, l22) == nil {
							continue
						}
						// 44
						if l26 = regort.Dot(l22, &s_text); l26 == nil {
							continue
						}
						if lib_mismatches(s, l26, l13) == nil {
							continue
						}
						// 47
						l31 = regort.Array(l26)
						if l32 = s.Call2(&builtin_sprintf, &s__q_is_not_the_ARN_of_a_K_bdd6822a, l31); l32 == nil {
							continue
						}
						// 46
						if l34 = regort.Dot(l22, &s_at); l34 == nil {
							continue
						}
						// 45
						l36 = regort.Record(&s_at, l34, &s_message, l32)
						// 38
						ret = regort.SetAdd(ret, l36)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/kms_key_value_invalid/kms_key_value_invalid.rego:38
	return ret
}
