// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_useless_grant_reasons_work is data.arthurlint.rules.iam["useless-grant"].reasons.
func iam_useless_grant_reasons_work(s *regort.State) *ast.Term {
	// rules/iam/useless_grant/useless_grant.rego:38
	return object_e734caca.Get()
}

// iam_useless_grant_useless_work is data.arthurlint.rules.iam["useless-grant"].useless.
func iam_useless_grant_useless_work(s *regort.State) *ast.Term {
	// rules/iam/useless_grant/useless_grant.rego:44
	return set_0a058a85.Get()
}

// iam_useless_grant_fix is data.arthurlint.rules.iam["useless-grant"].fix.
func iam_useless_grant_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l13, l14, l15, l16 *ast.Term
		// rules/iam/useless_grant/useless_grant.rego:46
		// 50
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if lib_iam_resources_remains(s, l6, set_0a058a85.Get()) == nil {
			goto b2
		}
		// 46
		l16 = regort.Record(&s_at, l6, &s_op, &s_remove)
		l15 = regort.Array(l16)
		l14 = regort.Record(&s_edits, l15, &s_title, &s_Remove_it_a8c92bee)
		l13 = regort.Record(&s_fix, l14)
		return l13
	b2:
		// 51
		return regort.EmptyObject
	}
}

// iam_useless_grant_findings_work is data.arthurlint.rules.iam["useless-grant"].findings.
func iam_useless_grant_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/useless_grant/useless_grant.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l15, l17, l19, l20, l22, l24, l26, l27 *ast.Term
		// rules/iam/useless_grant/useless_grant.rego:30
		// 31
		if l5 = input_facts_grants(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "literal") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_action); l12 == nil {
					continue
				}
				if l15 = regort.Dot(object_e734caca.Get(), l12); l15 == nil {
					continue
				}
				// 35
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l17, l15)
				if l20 = s.Call2(&builtin_sprintf, &s_q__s__remove_it_6e64ae45, l19); l20 == nil {
					continue
				}
				if l22 = iam_useless_grant_fix(s, l7); l22 == nil {
					continue
				}
				if l24 = regort.Dot(l7, &s_at); l24 == nil {
					continue
				}
				l26 = regort.Record(&s_at, l24, &s_message, l20)
				if l27 = s.Call2(&builtin_object_union, l26, l22); l27 == nil {
					continue
				}
				// 30
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/useless_grant/useless_grant.rego:30
	return ret
}
