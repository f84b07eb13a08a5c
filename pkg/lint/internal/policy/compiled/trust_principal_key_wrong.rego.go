// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_key_wrong_advice is data.arthurlint.rules.trust["principal-key-wrong"].advice.
func trust_principal_key_wrong_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9 *ast.Term
		// rules/trust/principal_key_wrong/principal_key_wrong.rego:40
		// 41
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "url") {
			goto b2
		}
		// 40
		return &s_write_the_ARN_of_the_pro_393f6673
	b2:
		// 42
		if l6 = regort.Dot(l3, &s_belongs); l6 == nil {
			goto b3
		}
		l8 = regort.Array(l6)
		if l9 = s.Call2(&builtin_sprintf, &s_write_it_under__q_30f6f82e, l8); l9 == nil {
			goto b3
		}
		return l9
	b3:
	}
	// rules/trust/principal_key_wrong/principal_key_wrong.rego:40
	return nil
}

// trust_principal_key_wrong_fix is data.arthurlint.rules.trust["principal-key-wrong"].fix.
func trust_principal_key_wrong_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l15, l17, l22, l24, l28, l29, l33, l34, l35, l36 *ast.Term
		// rules/trust/principal_key_wrong/principal_key_wrong.rego:44
		// 48
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if lib_none_of(s, l6, set_34776c50.Get()) == nil {
			goto b2
		}
		// 49
		if l10 = regort.Dot(l3, &s_at); l10 == nil {
			goto b2
		}
		if lib_trust_principals_sole(s, l10) == nil {
			goto b2
		}
		// 50
		if l15 = regort.Dot(l3, &s_belongs); l15 == nil {
			goto b2
		}
		if l17 = lib_trust_principals_beside(s, l10, l15); l17 == nil {
			goto b2
		}
		if lib_lacks(s, l17) == nil {
			goto b2
		}
		// 46
		if l22 = lib_trust_principals_key_path(s, l10); l22 == nil {
			goto b2
		}
		// 45
		if l24 = regort.Dot(l3, &s_under); l24 == nil {
			goto b2
		}
		l28 = regort.Array(l24, l15)
		if l29 = s.Call2(&builtin_sprintf, &s_Rename__s_to__s_88f63ca3, l28); l29 == nil {
			goto b2
		}
		// 44
		l36 = regort.Record(&s_at, l22, &s_op, &s_rename, &s_value, l15)
		l35 = regort.Array(l36)
		l34 = regort.Record(&s_edits, l35, &s_title, l29)
		l33 = regort.Record(&s_fix, l34)
		return l33
	b2:
		// 51
		return regort.EmptyObject
	}
}

// trust_principal_key_wrong_findings_work is data.arthurlint.rules.trust["principal-key-wrong"].findings.
func trust_principal_key_wrong_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_key_wrong/principal_key_wrong.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l17, l20, l22, l26, l27, l29, l31, l33, l34 *ast.Term
		// rules/trust/principal_key_wrong/principal_key_wrong.rego:29
		// 30
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Principal") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_belongs); l11 == nil {
					continue
				}
				if lib_text(s, l11) == nil {
					continue
				}
				// 33
				if l14 = regort.Dot(l7, &s_under); l14 == nil {
					continue
				}
				if l17 = regort.Dot(object_836092f5.Get(), &s_principal); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l14, l17) {
					continue
				}
				// 35
				if l20 = trust_principal_key_wrong_advice(s, l7); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_text); l22 == nil {
					continue
				}
				l26 = regort.Array(l22, l14, l20)
				if l27 = s.Call2(&builtin_sprintf, &s_q_stands_under__q___s_ee1b589a, l26); l27 == nil {
					continue
				}
				// 36
				if l29 = trust_principal_key_wrong_fix(s, l7); l29 == nil {
					continue
				}
				// 35
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				// 34
				l33 = regort.Record(&s_at, l31, &s_message, l27)
				if l34 = s.Call2(&builtin_object_union, l33, l29); l34 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_key_wrong/principal_key_wrong.rego:29
	return ret
}
