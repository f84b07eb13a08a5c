// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_principal_malformed_ours is data.arthurlint.rules.trust["principal-malformed"].ours.
func trust_principal_malformed_ours(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:42
		// 43
		if l6 = regort.Dot(l3, &s_under); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "AWS") {
			goto b1
		}
		// 44
		if l7 = regort.Dot(l3, &s_form); l7 == nil {
			goto b1
		}
		if !regort.HoldsMember(l7, set_e4a6f7fc.Get()) {
			goto b1
		}
		// 42
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:47
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "saml-provider") {
			goto b3
		}
		return regort.True
	}
b3:
	// rules/trust/principal_malformed/principal_malformed.rego:42
	return nil
}

// trust_principal_malformed_instead is data.arthurlint.rules.trust["principal-malformed"].instead.
func trust_principal_malformed_instead(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l14 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:76
		// 77
		if l8 = regort.Dot(l3, &s_fixed); l8 == nil {
			goto b2
		}
		if lib_text(s, l8) == nil {
			goto b2
		}
		// 76
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 78
		return l4
	}
}

// trust_principal_malformed_form_work is data.arthurlint.rules.trust["principal-malformed"].form.
func trust_principal_malformed_form_work(s *regort.State) *ast.Term {
	// rules/trust/principal_malformed/principal_malformed.rego:49
	return &s_arn_aws_iam___account__r_020c8e82
}

// trust_principal_malformed_complaint is data.arthurlint.rules.trust["principal-malformed"].complaint.
func trust_principal_malformed_complaint(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l11, l13, l14, l15, l16, l18, l20, l21 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:51
		// 52
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "group") {
			goto b2
		}
		// 51
		return &s_is_a_group__which_is_no__c85a8f58
	b2:
		// 53
		// 54
		if lib_trust_principals_troubled(s, l3, set_896de71c.Get()) == nil {
			goto b3
		}
		// 53
		if l8 = trust_principal_malformed_instead(s, l3, &s_write_the_ARN_alone_3a0ba466); l8 == nil {
			goto b3
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_has_white_space_in_it____b926752a, l10); l11 == nil {
			goto b3
		}
		return l11
	b3:
		// 55
		// 56
		if lib_trust_principals_troubled(s, l3, set_10931d0d.Get()) == nil {
			goto b4
		}
		// 55
		return &s_lacks_fields_of_an_ARN___81b6da7e
	b4:
		// 57
		// 58
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b5
		}
		if !regort.IsArray(l6) {
			goto b5
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b5
		}
		if !regort.Equal(l8, &n_1) {
			goto b5
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b5
		}
		if !regort.EqualString(l10, "partition") {
			goto b5
		}
		// 57
		if l11 = regort.Dot(l3, &s_part); l11 == nil {
			goto b5
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_is_of_the_partition__q___32ba5b36, l13); l14 == nil {
			goto b5
		}
		return l14
	b5:
		// 59
		// 60
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b6
		}
		if !regort.IsArray(l6) {
			goto b6
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b6
		}
		if !regort.Equal(l8, &n_1) {
			goto b6
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b6
		}
		if !regort.EqualString(l10, "account") {
			goto b6
		}
		// 59
		if l11 = regort.Dot(l3, &s_part); l11 == nil {
			goto b6
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_has_the_account__q__writ_6472fddf, l13); l14 == nil {
			goto b6
		}
		return l14
	b6:
		// 61
		// 62
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b7
		}
		if !regort.IsArray(l6) {
			goto b7
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b7
		}
		if !regort.Equal(l8, &n_1) {
			goto b7
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b7
		}
		if !regort.EqualString(l10, "region") {
			goto b7
		}
		// 61
		if l11 = trust_principal_malformed_instead(s, l3, &s_leave_the_field_empty_aa02805a); l11 == nil {
			goto b7
		}
		if l13 = regort.Dot(l3, &s_part); l13 == nil {
			goto b7
		}
		l15 = regort.Array(l13, l11)
		if l16 = s.Call2(&builtin_sprintf, &s_has_the_Region__q__which_7433c6e1, l15); l16 == nil {
			goto b7
		}
		return l16
	b7:
		// 63
		// 64
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b8
		}
		if !regort.IsArray(l6) {
			goto b8
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b8
		}
		if !regort.Equal(l8, &n_1) {
			goto b8
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b8
		}
		if !regort.EqualString(l10, "service") {
			goto b8
		}
		// 63
		if l16 = trust_principal_malformed_instead(s, l3, &s_write_arn_aws_iam___acco_1fbde900); l16 == nil {
			goto b8
		}
		if l18 = regort.Dot(l3, &s_part); l18 == nil {
			goto b8
		}
		l20 = regort.Array(l18, l16)
		if l21 = s.Call2(&builtin_sprintf, &s_is_an_ARN_of__q___s_baada284, l20); l21 == nil {
			goto b8
		}
		return l21
	b8:
		// 65
		// 66
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b9
		}
		if !regort.IsArray(l6) {
			goto b9
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b9
		}
		if !regort.Equal(l8, &n_1) {
			goto b9
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b9
		}
		if !regort.EqualString(l10, "name") {
			goto b9
		}
		// 65
		if l11 = regort.Dot(l3, &s_part); l11 == nil {
			goto b9
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_sprintf, &s_has_no_name_behind__q__w_9b04c952, l13); l14 == nil {
			goto b9
		}
		return l14
	b9:
		// 67
		// 68
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b10
		}
		if !regort.IsArray(l6) {
			goto b10
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b10
		}
		if !regort.Equal(l8, &n_1) {
			goto b10
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b10
		}
		if !regort.EqualString(l10, "resource") {
			goto b10
		}
		// 67
		if l16 = trust_principal_malformed_instead(s, l3, &s_write_arn_aws_iam___acco_1fbde900); l16 == nil {
			goto b10
		}
		if l18 = regort.Dot(l3, &s_part); l18 == nil {
			goto b10
		}
		l20 = regort.Array(l18, l16)
		if l21 = s.Call2(&builtin_sprintf, &s_is_no_principal__as_it_n_1f5ecd57, l20); l21 == nil {
			goto b10
		}
		return l21
	b10:
		// 69
		// 70
		if lib_trust_principals_troubled(s, l3, set_099b365e.Get()) == nil {
			goto b11
		}
		// 69
		if l13 = trust_principal_malformed_instead(s, l3, &s_write_arn_aws_iam___acco_1fbde900); l13 == nil {
			goto b11
		}
		l15 = regort.Array(l13)
		if l16 = s.Call2(&builtin_sprintf, &s_is_no_ARN_of_a_principal_5f011f9f, l15); l16 == nil {
			goto b11
		}
		return l16
	b11:
		// 71
		// 72
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b12
		}
		if !regort.HoldsMember(l6, set_ab5c8498.Get()) {
			goto b12
		}
		// 73
		if lib_trust_principals_sound(s, l3) == nil {
			goto b12
		}
		// 71
		return &s_is_no_principal_of_AWS___7f6e2006
	b12:
	}
	// rules/trust/principal_malformed/principal_malformed.rego:51
	return nil
}

// trust_principal_malformed_fix is data.arthurlint.rules.trust["principal-malformed"].fix.
func trust_principal_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12, l14, l18, l19, l20, l21 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:80
		// 84
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 81
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l11); l12 == nil {
			goto b2
		}
		// 82
		if l14 = regort.Dot(l3, &s_at); l14 == nil {
			goto b2
		}
		// 80
		l21 = regort.Record(&s_at, l14, &s_op, &s_set, &s_value, l6)
		l20 = regort.Array(l21)
		l19 = regort.Record(&s_edits, l20, &s_title, l12)
		l18 = regort.Record(&s_fix, l19)
		return l18
	b2:
		// 85
		return regort.EmptyObject
	}
}

// trust_principal_malformed_findings_work is data.arthurlint.rules.trust["principal-malformed"].findings.
func trust_principal_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/principal_malformed/principal_malformed.rego:34
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l17, l18, l20, l22, l24, l25 *ast.Term
		// rules/trust/principal_malformed/principal_malformed.rego:34
		// 35
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 36
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Principal") {
					continue
				}
				// 37
				if trust_principal_malformed_ours(s, l7) == nil {
					continue
				}
				// 38
				if l12 = trust_principal_malformed_complaint(s, l7); l12 == nil {
					continue
				}
				// 39
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l12)
				if l18 = s.Call2(&builtin_sprintf, &s_q__s_9f8cb5a5, l17); l18 == nil {
					continue
				}
				if l20 = trust_principal_malformed_fix(s, l7); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l18)
				if l25 = s.Call2(&builtin_object_union, l24, l20); l25 == nil {
					continue
				}
				// 34
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/principal_malformed/principal_malformed.rego:34
	return ret
}
