// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// kms_api_name_fix is data.arthurlint.rules.kms["api-name"].fix.
func kms_api_name_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12, l13, l14, l15 *ast.Term
		// rules/kms/api_name/api_name.rego:44
		// 48
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b2
		}
		if !regort.EqualString(l8, "reencrypt") {
			goto b2
		}
		// 46
		if l10 = regort.Dot(l3, &s_at); l10 == nil {
			goto b2
		}
		// 44
		l15 = regort.Record(&s_at, l10, &s_op, &s_set, &s_value, &s_kms_ReEncrypt_f72b8615)
		l14 = regort.Array(l15)
		l13 = regort.Record(&s_edits, l14, &s_title, &s_Write__kms_ReEncrypt_caa55a3c)
		l12 = regort.Record(&s_fix, l13)
		return l12
	b2:
		// 49
		return regort.EmptyObject
	}
}

// kms_api_name_findings_work is data.arthurlint.rules.kms["api-name"].findings.
func kms_api_name_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/kms/api_name/api_name.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l15, l17, l20, l22, l24, l26, l27, l29, l31, l33, l34 *ast.Term
		// rules/kms/api_name/api_name.rego:30
		// 31
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_service); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "kms") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_form); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "action") {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_name); l12 == nil {
					continue
				}
				l14 = regort.Array(l12)
				if l15 = s.Call2(&builtin_sprintf, &s_kms__s_87947685, l14); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				if l20 = regort.Dot(object_08a60142.Get(), l17); l20 == nil {
					continue
				}
				// 38
				if l22 = lib_policies_quoted(s, l20); l22 == nil {
					continue
				}
				if l24 = regort.Dot(l7, &s_text); l24 == nil {
					continue
				}
				l26 = regort.Array(l24, l22)
				if l27 = s.Call2(&builtin_sprintf, &s__q_is_an_API_operation_a_f914dbc6, l26); l27 == nil {
					continue
				}
				// 40
				if l29 = kms_api_name_fix(s, l7); l29 == nil {
					continue
				}
				// 37
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				// 35
				l33 = regort.Record(&s_at, l31, &s_message, l27)
				if l34 = s.Call2(&builtin_object_union, l33, l29); l34 == nil {
					continue
				}
				// 30
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/kms/api_name/api_name.rego:30
	return ret
}
