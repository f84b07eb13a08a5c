// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// kms_create_grant_unguarded_guards_work is data.arthurlint.rules.kms["create-grant-unguarded"].guards.
func kms_create_grant_unguarded_guards_work(s *regort.State) *ast.Term {
	// rules/kms/create_grant_unguarded/create_grant_unguarded.rego:52
	return set_99b223a1.Get()
}

// kms_create_grant_unguarded_fix is data.arthurlint.rules.kms["create-grant-unguarded"].fix.
func kms_create_grant_unguarded_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l12, l17, l25, l26, l27, l28 *ast.Term
		// rules/kms/create_grant_unguarded/create_grant_unguarded.rego:58
		// 66
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "literal") {
			goto b2
		}
		// 67
		if l7 = regort.Dot(l3, &s_statement); l7 == nil {
			goto b2
		}
		if l10 = s.Call2(&builtin_array_concat, l7, array_13593f18.Get()); l10 == nil {
			goto b2
		}
		if l12 = regort.Dot(l3, &s_at); l12 == nil {
			goto b2
		}
		if !regort.Equal(l12, l10) {
			goto b2
		}
		// 68
		if lib_policies_unconditioned(s, l3) == nil {
			goto b2
		}
		// 69
		if l17 = s.Call2(&builtin_array_concat, l7, array_a2d3b227.Get()); l17 == nil {
			goto b2
		}
		if lib_lacks(s, l17) == nil {
			goto b2
		}
		// 58
		l28 = regort.Record(&s_at, l17, &s_op, &s_insert, &s_value, object_cbaa0e8f.Get())
		l27 = regort.Array(l28)
		l26 = regort.Record(&s_edits, l27, &s_title, &s_Allow_grants_for_AWS_ser_dde30eb7)
		l25 = regort.Record(&s_fix, l26)
		return l25
	b2:
		// 70
		return regort.EmptyObject
	}
}

// kms_create_grant_unguarded_findings_work is data.arthurlint.rules.kms["create-grant-unguarded"].findings.
func kms_create_grant_unguarded_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/kms/create_grant_unguarded/create_grant_unguarded.rego:32
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l19, l22, l24, l26, l27, l29, l31, l33, l34, l35, l36 *ast.Term
		// rules/kms/create_grant_unguarded/create_grant_unguarded.rego:32
		// 33
		if l5 = input_facts_grants(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "kms:CreateGrant") {
					continue
				}
				// 35
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 36
				if l12 = regort.Dot(l7, &s_form); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_6d8496d2.Get()) {
					continue
				}
				// 37
				if lib_policies_lacks_keys(s, l7, set_99b223a1.Get()) == nil {
					continue
				}
				// 40
				if l19 = regort.Dot(l7, &s_statement); l19 == nil {
					continue
				}
				if l22 = s.Call2(&builtin_array_concat, l19, array_13593f18.Get()); l22 == nil {
					continue
				}
				// 43
				if l24 = regort.Dot(l7, &s_text); l24 == nil {
					continue
				}
				// 42
				l26 = regort.Array(l24, &s_kms_GrantIsForAWSResourc_07729f68)
				if l27 = s.Call2(&builtin_sprintf, &s__q_allows_grants_to_anyo_cedc0257, l26); l27 == nil {
					continue
				}
				// 48
				if l29 = kms_create_grant_unguarded_fix(s, l7); l29 == nil {
					continue
				}
				// 46
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				// 38
				l35 = regort.Record(&s_at, l31, &s_message, &s_allows_kms_CreateGrant_ae39defe)
				l34 = regort.Array(l35)
				l33 = regort.Record(&s_at, l22, &s_message, l27, &s_on, &s_key, &s_related, l34)
				if l36 = s.Call2(&builtin_object_union, l33, l29); l36 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/kms/create_grant_unguarded/create_grant_unguarded.rego:32
	return ret
}
