// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_arn_malformed_form_work is data.arthurlint.rules.serviceaccount["role-arn-malformed"].form.
func serviceaccount_role_arn_malformed_form_work(s *regort.State) *ast.Term {
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:83
	return &s_arn_aws_iam___account__r_fc6cd3f3
}

// serviceaccount_role_arn_malformed_type is data.arthurlint.rules.serviceaccount["role-arn-malformed"].type.
func serviceaccount_role_arn_malformed_type(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:85
		if l7 = regort.Dot(l3, &n_5); l7 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_split, l7, &s__c1049888); l9 == nil {
			goto b1
		}
		if l12 = regort.Dot(l9, &n_0); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:85
	return nil
}

// serviceaccount_role_arn_malformed_others_work is data.arthurlint.rules.serviceaccount["role-arn-malformed"].others.
func serviceaccount_role_arn_malformed_others_work(s *regort.State) *ast.Term {
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:87
	return object_65395f7d.Get()
}

// serviceaccount_role_arn_malformed_field_complaint is data.arthurlint.rules.serviceaccount["role-arn-malformed"].field_complaint.
func serviceaccount_role_arn_malformed_field_complaint(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l14, l15, l16, l17, l18, l19, l20, l21, l23 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:61
		// 62
		if l7 = regort.Dot(l3, &n_2); l7 == nil {
			goto b2
		}
		if !regort.EqualString(l7, "sts") {
			goto b2
		}
		// 61
		return object_b035b213.Get()
	b2:
		// 63
		// 64
		if l7 = regort.Dot(l3, &n_2); l7 == nil {
			goto b3
		}
		if lib_none_of(s, l7, set_cea6b9d0.Get()) == nil {
			goto b3
		}
		// 63
		l14 = regort.Array(l7)
		if l15 = s.Call2(&builtin_sprintf, &s_of_the_service__q__a_rol_16f471f3, l14); l15 == nil {
			goto b3
		}
		l20 = regort.Record(&s_part, l7, &s_says, l15)
		return l20
	b3:
		// 65
		// 66
		if l7 = regort.Dot(l3, &n_2); l7 == nil {
			goto b4
		}
		if !regort.EqualString(l7, "") {
			goto b4
		}
		// 65
		return object_08aefe44.Get()
	b4:
		// 67
		// 68
		if l6 = serviceaccount_role_arn_malformed_type(s, l3); l6 == nil {
			goto b5
		}
		if l9 = regort.Dot(object_65395f7d.Get(), l6); l9 == nil {
			goto b5
		}
		if regort.IsFalse(l9) {
			goto b5
		}
		// 67
		l17 = regort.Array(l9, &s_arn_aws_iam___account__r_fc6cd3f3)
		if l18 = s.Call2(&builtin_sprintf, &s_which_is__s__write_the_A_293b0dce, l17); l18 == nil {
			goto b5
		}
		if l21 = regort.Dot(l3, &n_5); l21 == nil {
			goto b5
		}
		l23 = regort.Record(&s_part, l21, &s_says, l18)
		return l23
	b5:
		// 69
		// 70
		if l7 = regort.Dot(l3, &n_3); l7 == nil {
			goto b6
		}
		if lib_none_of(s, l7, set_d566044d.Get()) == nil {
			goto b6
		}
		// 69
		l14 = regort.Array(l7)
		if l15 = s.Call2(&builtin_sprintf, &s_with_the_region__q__an_I_8750197c, l14); l15 == nil {
			goto b6
		}
		l20 = regort.Record(&s_part, l7, &s_says, l15)
		return l20
	b6:
		// 71
		// 72
		if l7 = regort.Dot(l3, &n_4); l7 == nil {
			goto b7
		}
		if !regort.EqualString(l7, "") {
			goto b7
		}
		// 71
		return object_9740602c.Get()
	b7:
		// 73
		// 74
		if l7 = regort.Dot(l3, &n_4); l7 == nil {
			goto b8
		}
		if lib_mismatches(s, l7, &s_0_9__12_8f817342) == nil {
			goto b8
		}
		// 73
		l13 = regort.Array(l7)
		if l14 = s.Call2(&builtin_sprintf, &s_with_the_account__q__wri_0d58c63d, l13); l14 == nil {
			goto b8
		}
		l19 = regort.Record(&s_part, l7, &s_says, l14)
		return l19
	b8:
		// 75
		// 76
		if l7 = regort.Dot(l3, &n_1); l7 == nil {
			goto b9
		}
		if lib_mismatches(s, l7, &s_aws_a_z0_9_4004bdff) == nil {
			goto b9
		}
		// 75
		l13 = regort.Array(l7)
		if l14 = s.Call2(&builtin_sprintf, &s_with_the_partition__q__w_2e6faa69, l13); l14 == nil {
			goto b9
		}
		l16 = regort.Record(&s_says, l14)
		return l16
	b9:
		// 77
		// 78
		if l7 = regort.Dot(l3, &n_5); l7 == nil {
			goto b10
		}
		if lib_mismatches(s, l7, &s_role_84f9835a) == nil {
			goto b10
		}
		// 77
		return object_67444586.Get()
	b10:
		// 79
		// 80
		if l7 = regort.Dot(l3, &n_5); l7 == nil {
			goto b11
		}
		if !regort.EqualString(l7, "role/") {
			goto b11
		}
		// 79
		return object_a9dfb0fd.Get()
	b11:
		// 81
		return object_1c5faf7c.Get()
	}
}

// serviceaccount_role_arn_malformed_complaint is data.arthurlint.rules.serviceaccount["role-arn-malformed"].complaint.
func serviceaccount_role_arn_malformed_complaint(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:50
		// 51
		if lib_matches(s, l3, &s_s_e8e4a8c4) == nil {
			goto b2
		}
		// 50
		return object_61795bbc.Get()
	b2:
		// 52
		// 53
		if lib_matches(s, l3, &s__1800508b) == nil {
			goto b3
		}
		// 52
		return object_110fe62a.Get()
	b3:
		// 54
		// 55
		if lib_mismatches(s, l3, &s_arn_6cb83cf6) == nil {
			goto b4
		}
		// 54
		return object_dc1b9dd1.Get()
	b4:
		// 56
		// 57
		if lib_mismatches(s, l3, &s_5_cac3ef01) == nil {
			goto b5
		}
		// 56
		return object_ced49e53.Get()
	b5:
		// 58
		if l6 = s.Call2(&builtin_split, l3, &s__933feb85); l6 == nil {
			goto b6
		}
		if l8 = serviceaccount_role_arn_malformed_field_complaint(s, l6); l8 == nil {
			goto b6
		}
		return l8
	b6:
	}
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:50
	return nil
}

// serviceaccount_role_arn_malformed_mended is data.arthurlint.rules.serviceaccount["role-arn-malformed"].mended.
func serviceaccount_role_arn_malformed_mended(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:106
		if l6 = s.Call2(&builtin_trim, l3, &s__e2a89cd2); l6 == nil {
			goto b1
		}
		if l8 = s.Call3(&builtin_regex_replace, l6, &s___arn_aws_a_z0_9____iam__2745f121, &s_1_0df9f76d); l8 == nil {
			goto b1
		}
		return l8
	}
b1:
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:106
	return nil
}

// serviceaccount_role_arn_malformed_fix is data.arthurlint.rules.serviceaccount["role-arn-malformed"].fix.
func serviceaccount_role_arn_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l15, l16, l20, l21, l22, l23 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:98
		// 102
		if l6 = serviceaccount_role_arn_malformed_mended(s, l3); l6 == nil {
			goto b2
		}
		if lib_matches(s, l6, &s__arn_aws_a_z0_9____iam___242dcd5d) == nil {
			goto b2
		}
		// 99
		l15 = regort.Array(l6)
		if l16 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l15); l16 == nil {
			goto b2
		}
		// 98
		l23 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_op, &s_set, &s_value, l6)
		l22 = regort.Array(l23)
		l21 = regort.Record(&s_edits, l22, &s_title, l16)
		l20 = regort.Record(&s_fix, l21)
		return l20
	b2:
		// 103
		return regort.EmptyObject
	}
}

// serviceaccount_role_arn_malformed_findings_work is data.arthurlint.rules.serviceaccount["role-arn-malformed"].findings.
func serviceaccount_role_arn_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:34
	ret = regort.EmptySet
	{
		var l9, l19, l24, l26, l27, l30, l32, l36, l37, l39 *ast.Term
		// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:34
		// 35
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52(s); l9 == nil {
			goto b2
		}
		// 36
		if lib_mismatches(s, l9, &s__arn_aws_a_z0_9____iam___242dcd5d) == nil {
			goto b2
		}
		// 37
		if lib_mismatches(s, l9, &s_A_Za_z0_9_91592ff3) == nil {
			goto b2
		}
		// 38
		if lib_none_of(s, l9, set_d566044d.Get()) == nil {
			goto b2
		}
		// 39
		if l19 = serviceaccount_role_arn_malformed_complaint(s, l9); l19 == nil {
			goto b2
		}
		// 43
		if l24 = regort.Dot(l19, &s_says); l24 == nil {
			goto b2
		}
		l26 = regort.Array(&s_eks_amazonaws_com_role_a_ea9324ab, l9, l24)
		if l27 = s.Call2(&builtin_sprintf, &s_s_is__q___s_1e1baeed, l26); l27 == nil {
			goto b2
		}
		// 45
		if l30 = s.Call2(&builtin_object_filter, l19, array_efee184e.Get()); l30 == nil {
			goto b2
		}
		// 46
		if l32 = serviceaccount_role_arn_malformed_fix(s, l9); l32 == nil {
			goto b2
		}
		// 40
		l37 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_message, l27)
		l36 = regort.Array(l37, l30, l32)
		if l39 = s.Call1(&builtin_object_union_n, l36); l39 == nil {
			goto b2
		}
		// 34
		ret = regort.SetAdd(ret, l39)
	}
b2:
	// rules/serviceaccount/role_arn_malformed/role_arn_malformed.rego:34
	return ret
}
