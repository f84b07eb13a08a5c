// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_arthur_hook is data.arthurlint.lib.arthur.hook.
func lib_arthur_hook(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/arthur.rego:22
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s_arthurai__s_helm_hook_e93e43b1, l6); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// lib/arthur.rego:22
	return nil
}

// lib_arthur_main is data.arthurlint.lib.arthur.main.
func lib_arthur_main(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/arthur.rego:20
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s_arthurai__s_a9fb6950, l6); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// lib/arthur.rego:20
	return nil
}

// lib_arthur_label_work is data.arthurlint.lib.arthur.label.
func lib_arthur_label_work(s *regort.State) *ast.Term {
	// lib/arthur.rego:17
	return &s___a_z0_9___a_z0_9____a_z_69ad381b
}

// lib_arthur_ours is data.arthurlint.lib.arthur.ours.
func lib_arthur_ours(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12 *ast.Term
		// lib/arthur.rego:25
		// 26
		if l8 = lib_arthur_hook(s, l3); l8 == nil {
			goto b1
		}
		if l10 = lib_arthur_main(s, l3); l10 == nil {
			goto b1
		}
		l12 = regort.Set(l8, l10)
		if !regort.HoldsMember(l4, l12) {
			goto b1
		}
		// 27
		if !regort.HoldsMatch(&s___a_z0_9___a_z0_9____a_z_69ad381b, l3) {
			goto b1
		}
		// 25
		return regort.True
	}
b1:
	// lib/arthur.rego:25
	return nil
}

// lib_arthur_partner is data.arthurlint.lib.arthur.partner.
func lib_arthur_partner(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l10 *ast.Term
		// lib/arthur.rego:66
		result = nil
		if l8 = lib_arthur_main(s, l3); l8 == nil {
			goto b1
		}
		if !regort.Equal(l4, l8) {
			goto b1
		}
		if l10 = lib_arthur_hook(s, l3); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.arthur.partner produced conflicting values for the same inputs", "lib/arthur.rego", 66, 1)
	}
b1:
	// lib/arthur.rego:66
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.partner produced conflicting values for the same inputs", "lib/arthur.rego", 66, 1)
b2:
	{
		var l8, l10 *ast.Term
		// lib/arthur.rego:68
		result = nil
		if l8 = lib_arthur_hook(s, l3); l8 == nil {
			goto b3
		}
		if !regort.Equal(l4, l8) {
			goto b3
		}
		if l10 = lib_arthur_main(s, l3); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.arthur.partner produced conflicting values for the same inputs", "lib/arthur.rego", 68, 1)
	}
b3:
	// lib/arthur.rego:68
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.partner produced conflicting values for the same inputs", "lib/arthur.rego", 68, 1)
b4:
	// lib/arthur.rego:66
	return ret
}

// lib_arthur_missing is data.arthurlint.lib.arthur.missing.
func lib_arthur_missing(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l15, l19, l20, l24, l25, l27, l30, l32, l34, l36, l38, l43 *ast.Term
		var v24 []*ast.Term
		// lib/arthur.rego:44
		// 45
		if l6 = regort.Dot(l3, &s_namespace); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_name); l8 == nil {
			goto b1
		}
		if lib_arthur_ours(s, l6, l8) == nil {
			goto b1
		}
		// 46
		if l15 = lib_arthur_partner(s, l6, l8); l15 == nil {
			goto b1
		}
		l19 = regort.Array(l6, l15)
		if l20 = s.Call2(&builtin_sprintf, &s_system_serviceaccount__s_b2f89f38, l19); l20 == nil {
			goto b1
		}
		// 47
		if !regort.Holds(lib_roles_closed(s)) {
			goto b1
		}
		// 48
		v24 = nil
		// 49
		if l25 = lib_roles_subjects(s); l25 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l25)
			for i2 := lo2; i2 < hi2; i2++ {
				l27 = s.Value(i2)
				// 50
				if l30 = regort.Dot(l27, &s_issuer); l30 == nil {
					continue
				}
				if l32 = regort.Lower(l30); l32 == nil {
					continue
				}
				if l34 = regort.Dot(l3, &s_issuer); l34 == nil {
					continue
				}
				if l36 = regort.Lower(l34); l36 == nil {
					continue
				}
				if !regort.Equal(l32, l36) {
					continue
				}
				// 51
				if l38 = lib_roles_folded(s, l27); l38 == nil {
					continue
				}
				if lib_globs_matches(s, l38, l20) == nil {
					continue
				}
				// 48
				v24 = append(v24, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l24 = regort.Array(v24...)
		if l43 = regort.Count(l24); l43 == nil {
			goto b1
		}
		if !regort.Equal(l43, &n_0) {
			goto b1
		}
		// 44
		return l20
	}
b1:
	// lib/arthur.rego:44
	return nil
}

// lib_arthur_written is data.arthurlint.lib.arthur.written.
func lib_arthur_written(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/arthur.rego:79
		if l6 = input_value(s); l6 == nil {
			goto b1
		}
		if l9 = regort.ObjectGet(l6, l3, regort.Null); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// lib/arthur.rego:79
	return nil
}

// lib_arthur_adding is data.arthurlint.lib.arthur.adding.
func lib_arthur_adding(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l10, l13, l15, l18, l19 *ast.Term
		// lib/arthur.rego:81
		result = nil
		if l10 = regort.Count(l3); l10 == nil {
			goto b1
		}
		if l13 = s.Call2(&builtin_minus, l10, &n_1); l13 == nil {
			goto b1
		}
		if l15 = regort.Dot(l3, l13); l15 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l15) {
			goto b1
		}
		l19 = regort.Array(l4, l5)
		l18 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l19)
		result = regort.Once(result, l18, "function data.arthurlint.lib.arthur.adding produced conflicting values for the same inputs", "lib/arthur.rego", 81, 1)
	}
b1:
	// lib/arthur.rego:81
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.adding produced conflicting values for the same inputs", "lib/arthur.rego", 81, 1)
b2:
	{
		var l10, l13, l15, l24, l27, l29, l30, l32 *ast.Term
		// lib/arthur.rego:83
		result = nil
		// 84
		if l10 = regort.Count(l3); l10 == nil {
			goto b3
		}
		if l13 = s.Call2(&builtin_minus, l10, &n_1); l13 == nil {
			goto b3
		}
		if l15 = regort.Dot(l3, l13); l15 == nil {
			goto b3
		}
		if !regort.HoldsIsNumber(l15) {
			goto b3
		}
		// 85
		if l24 = s.Call3(&builtin_array_slice, l3, &n_0, l13); l24 == nil {
			goto b3
		}
		// 83
		if l27 = lib_size(s, l24); l27 == nil {
			goto b3
		}
		l29 = regort.Array(l27)
		if l30 = s.Call2(&builtin_array_concat, l24, l29); l30 == nil {
			goto b3
		}
		l32 = regort.Record(&s_at, l30, &s_op, &s_insert, &s_value, l5)
		result = regort.Once(result, l32, "function data.arthurlint.lib.arthur.adding produced conflicting values for the same inputs", "lib/arthur.rego", 83, 1)
	}
b3:
	// lib/arthur.rego:83
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.adding produced conflicting values for the same inputs", "lib/arthur.rego", 83, 1)
b4:
	// lib/arthur.rego:81
	return ret
}

// lib_arthur_added is data.arthurlint.lib.arthur.added.
func lib_arthur_added(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12, l15, l16, l18, l19, l20 *ast.Term
		// lib/arthur.rego:71
		// 75
		if l10 = lib_arthur_written(s, l3); l10 == nil {
			goto b2
		}
		if !regort.Equal(l10, l4) {
			goto b2
		}
		// 76
		if l12 = lib_arthur_adding(s, l3, l4, l5); l12 == nil {
			goto b2
		}
		// 72
		l15 = regort.Array(l5)
		if l16 = s.Call2(&builtin_sprintf, &s_Add__q_9b8cc1dd, l15); l16 == nil {
			goto b2
		}
		// 71
		l20 = regort.Array(l12)
		l19 = regort.Record(&s_edits, l20, &s_title, l16)
		l18 = regort.Record(&s_fix, l19)
		return l18
	b2:
		// 77
		return regort.EmptyObject
	}
}

// lib_arthur_astray is data.arthurlint.lib.arthur.astray.
func lib_arthur_astray(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l15, l17, l19 *ast.Term
		// lib/arthur.rego:31
		// 32
		if !regort.HoldsMatch(&s___a_z0_9___a_z0_9____a_z_69ad381b, l3) {
			goto b1
		}
		// 33
		if !regort.HoldsMatch(&s___a_z0_9___a_z0_9____a_z_69ad381b, l4) {
			goto b1
		}
		// 34
		if !regort.HoldsStartsWith(l4, &s_arthurai_3812c220) {
			goto b1
		}
		// 35
		if l15 = lib_arthur_hook(s, l3); l15 == nil {
			goto b1
		}
		if l17 = lib_arthur_main(s, l3); l17 == nil {
			goto b1
		}
		l19 = regort.Set(l15, l17)
		if !regort.HoldsMember(l4, l19) {
			goto b2
		}
		goto b1
	b2:
		// 31
		return regort.True
	}
b1:
	// lib/arthur.rego:31
	return nil
}

// lib_arthur_right is data.arthurlint.lib.arthur.right.
func lib_arthur_right(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l9 *ast.Term
		// lib/arthur.rego:39
		result = nil
		if !regort.HoldsEndsWith(l4, &s_helm_hook_1b97fbd3) {
			goto b1
		}
		if l9 = lib_arthur_hook(s, l3); l9 == nil {
			goto b1
		}
		result = regort.Once(result, l9, "function data.arthurlint.lib.arthur.right produced conflicting values for the same inputs", "lib/arthur.rego", 39, 1)
	}
b1:
	// lib/arthur.rego:39
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.right produced conflicting values for the same inputs", "lib/arthur.rego", 39, 1)
b2:
	{
		var l9 *ast.Term
		// lib/arthur.rego:41
		result = nil
		if !regort.HoldsEndsWith(l4, &s_helm_hook_1b97fbd3) {
			goto b4
		}
		goto b3
	b4:
		if l9 = lib_arthur_main(s, l3); l9 == nil {
			goto b3
		}
		result = regort.Once(result, l9, "function data.arthurlint.lib.arthur.right produced conflicting values for the same inputs", "lib/arthur.rego", 41, 1)
	}
b3:
	// lib/arthur.rego:41
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.arthur.right produced conflicting values for the same inputs", "lib/arthur.rego", 41, 1)
b5:
	// lib/arthur.rego:39
	return ret
}

// lib_arthur_admitted_work is data.arthurlint.lib.arthur.admitted.
func lib_arthur_admitted_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l11, l14, l19, l23, l25, l28 *ast.Term
		// lib/arthur.rego:89
		// 90
		if l4 = lib_roles_subjects(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 91
				if l11 = regort.Dot(l6, &s_namespace); l11 == nil {
					continue
				}
				if !regort.HoldsMatch(&s___a_z0_9___a_z0_9____a_z_69ad381b, l11) {
					continue
				}
				// 92
				if l14 = regort.Dot(l6, &s_name); l14 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l14, &s_arthurai_3812c220) {
					continue
				}
				// 93
				if l19 = lib_arthur_main(s, l11); l19 == nil {
					continue
				}
				if l23 = lib_arthur_hook(s, l11); l23 == nil {
					continue
				}
				l25 = regort.Array(l19, l23)
				{
					lo2, hi2 := s.Scan(l25)
					for i2 := lo2; i2 < hi2; i2++ {
						l28 = s.Value(i2)
						// 94
						if lib_globs_matches(s, l14, l28) == nil {
							continue
						}
						// 89
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/arthur.rego:89
	return nil
}

// lib_arthur_account_work is data.arthurlint.lib.arthur.account.
func lib_arthur_account_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l14 *ast.Term
		// lib/arthur.rego:98
		// 99
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b1
		}
		// 100
		if l5 = lib_roles_namespace(s); l5 == nil {
			goto b1
		}
		if l7 = lib_roles_name(s); l7 == nil {
			goto b1
		}
		if lib_arthur_ours(s, l5, l7) == nil {
			goto b1
		}
		// 98
		l14 = regort.Record(&s_name, l7, &s_namespace, l5)
		return l14
	}
b1:
	// lib/arthur.rego:98
	return nil
}

// lib_arthur_about_work is data.arthurlint.lib.arthur.about.
func lib_arthur_about_work(s *regort.State) *ast.Term {
	{
		var l5, l7 *ast.Term
		// lib/arthur.rego:130
		if l5 = input_document_name(s); l5 == nil {
			goto b1
		}
		if l7 = regort.Lower(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsContains(l7, &s_arthur) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l4, l6 *ast.Term
		// lib/arthur.rego:132
		if l4 = lib_roles_stem(s); l4 == nil {
			goto b3
		}
		if l6 = regort.Lower(l4); l6 == nil {
			goto b3
		}
		if !regort.HoldsContains(l6, &s_arthur) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/arthur.rego:130
	return nil
}

// lib_arthur_bare_work is data.arthurlint.lib.arthur.bare.
func lib_arthur_bare_work(s *regort.State) *ast.Term {
	// lib/arthur.rego:104
	// 105
	if !regort.Holds(lib_arthur_account(s)) {
		goto b1
	}
	// 106
	if lib_lacks__f0ab6c0a(s) == nil {
		goto b1
	}
	// 104
	return regort.True
b1:
	// lib/arthur.rego:104
	return nil
}

// lib_arthur_with_role_work is data.arthurlint.lib.arthur.with_role.
func lib_arthur_with_role_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/arthur.rego:127
		if l6 = lib_roles_annotation__ea9324ab(s); l6 == nil {
			goto b1
		}
		if !regort.Holds(lib_roles_arn_parts(s, l6)) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/arthur.rego:127
	return nil
}

// lib_arthur_dim_work is data.arthurlint.lib.arthur.dim.
func lib_arthur_dim_work(s *regort.State) *ast.Term {
	{
		var l4, l5 *ast.Term
		// lib/arthur.rego:110
		// 111
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b1
		}
		// 112
		if l5 = lib_roles_name(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l5) {
			goto b2
		}
		goto b1
	b2:
		// 110
		return regort.True
	}
b1:
	{
		var l4, l5, l8 *ast.Term
		// lib/arthur.rego:115
		// 116
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b4
		}
		// 117
		if l5 = lib_roles_name(s); l5 == nil {
			goto b4
		}
		if !regort.HoldsStartsWith(l5, &s_arthurai_3812c220) {
			goto b4
		}
		// 118
		if l8 = lib_roles_namespace(s); l8 == nil {
			goto b4
		}
		if !regort.HoldsIsString(l8) {
			goto b5
		}
		goto b4
	b5:
		// 115
		return regort.True
	}
b4:
	// lib/arthur.rego:121
	// 122
	if !regort.Holds(lib_arthur_account(s)) {
		goto b7
	}
	// 123
	if lib_lacks__f0ab6c0a(s) == nil {
		goto b8
	}
	goto b7
b8:
	// 124
	if lib_arthur_with_role(s) == nil {
		goto b9
	}
	goto b7
b9:
	// 121
	return regort.True
b7:
	// lib/arthur.rego:110
	return nil
}

// lib_arthur_paired is data.arthurlint.lib.arthur.paired.
func lib_arthur_paired(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l17, l21, l22, l26, l29, l30, l32, l35 *ast.Term
		// lib/arthur.rego:58
		// 59
		if l8 = regort.Dot(l4, &s_namespace); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(l4, &s_name); l10 == nil {
			goto b1
		}
		if lib_arthur_ours(s, l8, l10) == nil {
			goto b1
		}
		// 60
		if l17 = lib_arthur_partner(s, l8, l10); l17 == nil {
			goto b1
		}
		l21 = regort.Array(l8, l17)
		if l22 = s.Call2(&builtin_sprintf, &s_system_serviceaccount__s_b2f89f38, l21); l22 == nil {
			goto b1
		}
		// 61
		{
			lo1, hi1 := s.Scan(l3)
			for i1 := lo1; i1 < hi1; i1++ {
				l26 = s.Value(i1)
				// 62
				if l29 = regort.Dot(l26, &s_entry); l29 == nil {
					continue
				}
				if l30 = regort.Dot(l29, &s_accounts); l30 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l30)
					for i2 := lo2; i2 < hi2; i2++ {
						l32 = s.Value(i2)
						// 63
						if l35 = regort.Dot(l32, &s_text); l35 == nil {
							continue
						}
						if !regort.Equal(l35, l22) {
							continue
						}
						// 58
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/arthur.rego:58
	return nil
}

// lib_arthur_unpaired is data.arthurlint.lib.arthur.unpaired.
func lib_arthur_unpaired(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/arthur.rego:56
	if lib_arthur_paired(s, l3, l4) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/arthur.rego:56
	return nil
}
