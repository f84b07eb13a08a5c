// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_api_name_fix is data.arthurlint.rules.s3["api-name"].fix.
func s3_api_name_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l9, l10, l12, l13, l15, l17, l18, l19, l20 *ast.Term
		// rules/s3/api_name/api_name.rego:46
		result = nil
		if !regort.IsArray(l4) {
			goto b1
		}
		if l8 = regort.Len(l4); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_1) {
			goto b1
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l4, l9); l10 == nil {
			goto b1
		}
		// 47
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l12); l13 == nil {
			goto b1
		}
		// 48
		if l15 = regort.Dot(l3, &s_at); l15 == nil {
			goto b1
		}
		// 46
		l20 = regort.Record(&s_at, l15, &s_op, &s_set, &s_value, l10)
		l19 = regort.Array(l20)
		l18 = regort.Record(&s_edits, l19, &s_title, l13)
		l17 = regort.Record(&s_fix, l18)
		result = regort.Once(result, l17, "function data.arthurlint.rules.s3[\"api-name\"].fix produced conflicting values for the same inputs", "rules/s3/api_name/api_name.rego", 46, 1)
	}
b1:
	// rules/s3/api_name/api_name.rego:46
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.s3[\"api-name\"].fix produced conflicting values for the same inputs", "rules/s3/api_name/api_name.rego", 46, 1)
b2:
	{
		var l8, l9 *ast.Term
		// rules/s3/api_name/api_name.rego:51
		result = nil
		if !regort.IsArray(l4) {
			goto b3
		}
		if l8 = regort.Len(l4); l8 == nil {
			goto b3
		}
		if !regort.Equal(l8, &n_2) {
			goto b3
		}
		l9 = &n_0
		l9 = &n_0
		if regort.Dot(l4, l9) == nil {
			goto b3
		}
		l9 = &n_1
		if regort.Dot(l4, l9) == nil {
			goto b3
		}
		result = regort.Once(result, regort.EmptyObject, "function data.arthurlint.rules.s3[\"api-name\"].fix produced conflicting values for the same inputs", "rules/s3/api_name/api_name.rego", 51, 1)
	}
b3:
	// rules/s3/api_name/api_name.rego:51
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.s3[\"api-name\"].fix produced conflicting values for the same inputs", "rules/s3/api_name/api_name.rego", 51, 1)
b4:
	// rules/s3/api_name/api_name.rego:46
	return ret
}

// s3_api_name_findings_work is data.arthurlint.rules.s3["api-name"].findings.
func s3_api_name_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/api_name/api_name.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l15, l17, l20, l22, l24, l26, l27, l29, l31, l33, l34 *ast.Term
		// rules/s3/api_name/api_name.rego:32
		// 33
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_service); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "s3") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_form); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "action") {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_name); l12 == nil {
					continue
				}
				l14 = regort.Array(l12)
				if l15 = s.Call2(&builtin_sprintf, &s_s3__s_7af221e8, l14); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				if l20 = regort.Dot(object_08a60142.Get(), l17); l20 == nil {
					continue
				}
				// 40
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
				// 42
				if l29 = s3_api_name_fix(s, l7, l20); l29 == nil {
					continue
				}
				// 39
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				// 37
				l33 = regort.Record(&s_at, l31, &s_message, l27)
				if l34 = s.Call2(&builtin_object_union, l33, l29); l34 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/api_name/api_name.rego:32
	return ret
}
