// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_iam_resources_account_wide_work is data.arthurlint.lib.iam_resources.account_wide.
func lib_iam_resources_account_wide_work(s *regort.State) *ast.Term {
	// lib/iam_resources.rego:15
	return set_21f7bc24.Get()
}

// lib_iam_resources_specific is data.arthurlint.lib.iam_resources.specific.
func lib_iam_resources_specific(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l15 *ast.Term
		var v6 []*ast.Term
		// lib/iam_resources.rego:80
		// 81
		v6 = nil
		if l7 = regort.Dot(l3, &s_texts); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if !regort.HoldsMatch(&s__arn_____________________fc46c37d, l9) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l15 = regort.Count(l6); l15 == nil {
			goto b1
		}
		if !regort.Equal(l15, &n_0) {
			goto b1
		}
		// 80
		return regort.True
	}
b1:
	// lib/iam_resources.rego:80
	return nil
}

// lib_iam_resources_undetermined is data.arthurlint.lib.iam_resources.undetermined.
func lib_iam_resources_undetermined(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12 *ast.Term
		// lib/iam_resources.rego:126
		if !regort.EqualString(l4, "Resource") {
			goto b1
		}
		if l10 = s.Call2(&builtin_array_concat, l5, array_7693f908.Get()); l10 == nil {
			goto b1
		}
		if l12 = regort.Dot(l3, &s_Resource); l12 == nil {
			goto b1
		}
		if lib_iam_grants_named(s, l12, l10) == nil {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	{
		var l10 *ast.Term
		// lib/iam_resources.rego:128
		if !regort.EqualString(l4, "Condition") {
			goto b4
		}
		if l10 = s.Call2(&builtin_array_concat, l5, array_a2d3b227.Get()); l10 == nil {
			goto b4
		}
		if lib_closed(s, l10) == nil {
			goto b5
		}
		goto b4
	b5:
		return regort.True
	}
b4:
	// lib/iam_resources.rego:126
	return nil
}

// lib_iam_resources_texts is data.arthurlint.lib.iam_resources.texts.
func lib_iam_resources_texts(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l7 *ast.Term
		// lib/iam_resources.rego:122
		result = nil
		if lib_text(s, l3) == nil {
			goto b1
		}
		l7 = regort.Array(l3)
		result = regort.Once(result, l7, "function data.arthurlint.lib.iam_resources.texts produced conflicting values for the same inputs", "lib/iam_resources.rego", 122, 1)
	}
b1:
	// lib/iam_resources.rego:122
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.texts produced conflicting values for the same inputs", "lib/iam_resources.rego", 122, 1)
b2:
	{
		var l7, l9 *ast.Term
		var v7 []*ast.Term
		// lib/iam_resources.rego:124
		result = nil
		if lib_sequence(s, l3) == nil {
			goto b3
		}
		v7 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l9 = s.Value(i4)
				if lib_text(s, l9) == nil {
					continue
				}
				v7 = append(v7, l9)
			}
			s.Leave(lo4)
		}
		l7 = regort.Array(v7...)
		result = regort.Once(result, l7, "function data.arthurlint.lib.iam_resources.texts produced conflicting values for the same inputs", "lib/iam_resources.rego", 124, 1)
	}
b3:
	// lib/iam_resources.rego:124
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.texts produced conflicting values for the same inputs", "lib/iam_resources.rego", 124, 1)
b6:
	// lib/iam_resources.rego:122
	return ret
}

// lib_iam_resources_names_service is data.arthurlint.lib.iam_resources.names_service.
func lib_iam_resources_names_service(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l11 *ast.Term
		// lib/iam_resources.rego:130
		if l8 = regort.Lower(l3); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l4)
		if l11 = s.Call2(&builtin_sprintf, &s_s_266b4354, l10); l11 == nil {
			goto b1
		}
		if !regort.HoldsStartsWith(l8, l11) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_resources.rego:132
	if !regort.HoldsMatch(&s__3aa87ad0, l3) {
		goto b3
	}
	return regort.True
b3:
	// lib/iam_resources.rego:130
	return nil
}

// lib_iam_resources_may_allow is data.arthurlint.lib.iam_resources.may_allow.
func lib_iam_resources_may_allow(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l13, l17, l19, l22 *ast.Term
		// lib/iam_resources.rego:115
		// 116
		{
			lo1, hi1 := s.Scan(array_e29cadb3.Get())
			for i1 := lo1; i1 < hi1; i1++ {
				l13 = s.Value(i1)
				// 117
				if lib_iam_resources_undetermined(s, l3, l13, l4) == nil {
					continue
				}
				// 118
				if l17 = regort.Dot(l3, &s_Action); l17 == nil {
					continue
				}
				if l19 = lib_iam_resources_texts(s, l17); l19 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l19)
					for i2 := lo2; i2 < hi2; i2++ {
						l22 = s.Value(i2)
						// 119
						if lib_iam_resources_names_service(s, l22, l5) == nil {
							continue
						}
						// 115
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
	// lib/iam_resources.rego:115
	return nil
}

// lib_iam_resources_only_here is data.arthurlint.lib.iam_resources.only_here.
func lib_iam_resources_only_here(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l9, l10, l12, l17, l18, l21, l23, l25, l27, l31 *ast.Term
		var v10 []*ast.Term
		// lib/iam_resources.rego:103
		// 104
		if lib_policies_off(s, l3, &s_elsewhere) == nil {
			goto b1
		}
		// 105
		if l9 = input_facts_policy_closed(s); l9 == nil {
			goto b1
		}
		if regort.IsFalse(l9) {
			goto b1
		}
		// 106
		v10 = nil
		// 107
		if l12 = input_value_Statement(s); l12 == nil {
			goto b2
		}
		if lib_sequence(s, l12) == nil {
			goto b2
		}
		// 108
		{
			lo2, hi2 := s.Scan(l12)
			for i2 := lo2; i2 < hi2; i2++ {
				l17, l18 = s.Pair(i2)
				// 109
				if l21 = regort.Dot(l3, &s_statement); l21 == nil {
					continue
				}
				l23 = regort.Array(&s_Statement, l17)
				if !regort.HoldsNotEqual(l23, l21) {
					continue
				}
				// 110
				if l25 = regort.Dot(l3, &s_service); l25 == nil {
					continue
				}
				l27 = regort.Array(&s_Statement, l17)
				if lib_iam_resources_may_allow(s, l18, l27, l25) == nil {
					continue
				}
				// 106
				v10 = append(v10, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l10 = regort.Array(v10...)
		if l31 = regort.Count(l10); l31 == nil {
			goto b1
		}
		if !regort.Equal(l31, &n_0) {
			goto b1
		}
		// 103
		return regort.True
	}
b1:
	// lib/iam_resources.rego:103
	return nil
}

// lib_iam_resources_service is data.arthurlint.lib.iam_resources.service.
func lib_iam_resources_service(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/iam_resources.rego:18
		if l6 = s.Call2(&builtin_split, l3, &s__933feb85); l6 == nil {
			goto b1
		}
		if l9 = regort.Dot(l6, &n_0); l9 == nil {
			goto b1
		}
		if l11 = regort.Lower(l9); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/iam_resources.rego:18
	return nil
}

// lib_iam_resources_no_alias is data.arthurlint.lib.iam_resources.no_alias.
func lib_iam_resources_no_alias(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l17 *ast.Term
		var v6 []*ast.Term
		// lib/iam_resources.rego:43
		// 44
		v6 = nil
		if l7 = regort.Dot(l3, &s_resources); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_types); l12 == nil {
					continue
				}
				if !regort.HoldsMember(&s_alias, l12) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l17 = regort.Count(l6); l17 == nil {
			goto b1
		}
		if !regort.Equal(l17, &n_0) {
			goto b1
		}
		// 43
		return regort.True
	}
b1:
	// lib/iam_resources.rego:43
	return nil
}

// lib_iam_resources_common is data.arthurlint.lib.iam_resources.common.
func lib_iam_resources_common(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/iam_resources.rego:22
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b1
		}
		if l8 = lib_iam_resources_service(s, l6); l8 == nil {
			goto b1
		}
		if lib_none_of(s, l8, set_590bc5a1.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l8 *ast.Term
		// lib/iam_resources.rego:24
		// 25
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b3
		}
		if l8 = lib_iam_resources_service(s, l6); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "kms") {
			goto b3
		}
		// 26
		if lib_iam_resources_no_alias(s, l3) == nil {
			goto b3
		}
		// 24
		return regort.True
	}
b3:
	// lib/iam_resources.rego:22
	return nil
}

// lib_iam_resources_whole_work is data.arthurlint.lib.iam_resources.whole.
func lib_iam_resources_whole_work(s *regort.State) *ast.Term {
	// lib/iam_resources.rego:30
	return set_ce075313.Get()
}

// lib_iam_resources_unsure is data.arthurlint.lib.iam_resources.unsure.
func lib_iam_resources_unsure(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/iam_resources.rego:35
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b1
		}
		if l8 = lib_iam_resources_service(s, l6); l8 == nil {
			goto b1
		}
		if lib_none_of(s, l8, set_ce075313.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_resources.rego:35
	return nil
}

// lib_iam_resources_well_formed is data.arthurlint.lib.iam_resources.well_formed.
func lib_iam_resources_well_formed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l17 *ast.Term
		var v6 []*ast.Term
		// lib/iam_resources.rego:38
		// 39
		v6 = nil
		if l7 = regort.Dot(l3, &s_resources); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if lib_iam_arns_faulty(s, l12) == nil {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l17 = regort.Count(l6); l17 == nil {
			goto b1
		}
		if !regort.Equal(l17, &n_0) {
			goto b1
		}
		// 38
		return regort.True
	}
b1:
	// lib/iam_resources.rego:38
	return nil
}

// lib_iam_resources_target_service is data.arthurlint.lib.iam_resources.target_service.
func lib_iam_resources_target_service(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11 *ast.Term
		// lib/iam_resources.rego:58
		if l6 = regort.Dot(l3, &s_arn); l6 == nil {
			goto b1
		}
		if l8 = s.Call2(&builtin_split, l6, &s__933feb85); l8 == nil {
			goto b1
		}
		if l11 = regort.Dot(l8, &n_2); l11 == nil {
			goto b1
		}
		return l11
	}
b1:
	// lib/iam_resources.rego:58
	return nil
}

// lib_iam_resources_described is data.arthurlint.lib.iam_resources.described.
func lib_iam_resources_described(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l10, l13, l14, l17, l19, l21, l22 *ast.Term
		var v7 []*ast.Term
		// lib/iam_resources.rego:61
		result = nil
		// 62
		if l6 = regort.Dot(l3, &s_types); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		// 61
		v7 = nil
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				l13 = regort.Array(l10)
				if l14 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l13); l14 == nil {
					continue
				}
				v7 = append(v7, l14)
			}
			s.Leave(lo2)
		}
		l7 = regort.Array(v7...)
		if l17 = s.Call2(&builtin_concat, &s_or_21fd09ef, l7); l17 == nil {
			goto b1
		}
		if l19 = regort.Dot(l3, &s_text); l19 == nil {
			goto b1
		}
		l21 = regort.Array(l19, l17)
		if l22 = s.Call2(&builtin_sprintf, &s_q_is_of_type__s_d1727346, l21); l22 == nil {
			goto b1
		}
		result = regort.Once(result, l22, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 61, 1)
	}
b1:
	// lib/iam_resources.rego:61
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 61, 1)
b4:
	{
		var l6, l7, l8, l12, l13 *ast.Term
		// lib/iam_resources.rego:65
		result = nil
		// 66
		if l6 = regort.Dot(l3, &s_service); l6 == nil {
			goto b5
		}
		if regort.IsFalse(l6) {
			goto b5
		}
		// 67
		if l7 = regort.Dot(l3, &s_types); l7 == nil {
			goto b6
		}
		if regort.IsFalse(l7) {
			goto b6
		}
		goto b5
	b6:
		// 65
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b5
		}
		l12 = regort.Array(l8, l6)
		if l13 = s.Call2(&builtin_sprintf, &s_q_is_of_service__q_f834f3dc, l12); l13 == nil {
			goto b5
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 65, 1)
	}
b5:
	// lib/iam_resources.rego:65
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 65, 1)
b7:
	{
		var l6, l7, l8, l10, l11 *ast.Term
		// lib/iam_resources.rego:70
		result = nil
		// 71
		if l6 = regort.Dot(l3, &s_types); l6 == nil {
			goto b9
		}
		if regort.IsFalse(l6) {
			goto b9
		}
		goto b8
	b9:
		// 72
		if l7 = regort.Dot(l3, &s_service); l7 == nil {
			goto b10
		}
		if regort.IsFalse(l7) {
			goto b10
		}
		goto b8
	b10:
		// 70
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b8
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_q_is_none_11130e67, l10); l11 == nil {
			goto b8
		}
		result = regort.Once(result, l11, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 70, 1)
	}
b8:
	// lib/iam_resources.rego:70
	if result == nil {
		goto b11
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.described produced conflicting values for the same inputs", "lib/iam_resources.rego", 70, 1)
b11:
	// lib/iam_resources.rego:61
	return ret
}

// lib_iam_resources_mismatch is data.arthurlint.lib.iam_resources.mismatch.
func lib_iam_resources_mismatch(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l14, l16, l19, l20, l22, l25, l27, l29, l33, l36, l38, l40, l41, l44, l47, l50, l53, l55, l56 *ast.Term
		var v6, v19, v40 []*ast.Term
		// lib/iam_resources.rego:48
		// 53
		v6 = nil
		if l7 = regort.Dot(l3, &s_targets); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = lib_iam_resources_target_service(s, l9); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l3, &s_action); l14 == nil {
					continue
				}
				if l16 = lib_iam_resources_service(s, l14); l16 == nil {
					continue
				}
				if !regort.Equal(l12, l16) {
					continue
				}
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		// 54
		v19 = nil
		if l20 = regort.Dot(l3, &s_targets); l20 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l20)
			for i4 := lo4; i4 < hi4; i4++ {
				l22 = s.Value(i4)
				if l25 = lib_iam_resources_target_service(s, l22); l25 == nil {
					continue
				}
				if l27 = regort.Dot(l3, &s_action); l27 == nil {
					continue
				}
				if l29 = lib_iam_resources_service(s, l27); l29 == nil {
					continue
				}
				if !regort.HoldsNotEqual(l25, l29) {
					continue
				}
				v19 = append(v19, l22)
			}
			s.Leave(lo4)
		}
	b4:
		l19 = regort.Array(v19...)
		// 55
		if l33 = s.Call2(&builtin_array_concat, l6, l19); l33 == nil {
			goto b1
		}
		// 49
		if l36 = lib_iam_arns_type_names(s, l33); l36 == nil {
			goto b1
		}
		// 50
		if l38 = lib_iam_arns_shapes(s, l33); l38 == nil {
			goto b1
		}
		// 51
		v40 = nil
		if l41 = regort.Dot(l3, &s_resources); l41 == nil {
			goto b6
		}
		if l44 = lib_policies_first(s, l41, &n_2); l44 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l44)
			for i6 := lo6; i6 < hi6; i6++ {
				l47 = s.Value(i6)
				if l50 = lib_iam_resources_described(s, l47); l50 == nil {
					continue
				}
				v40 = append(v40, l50)
			}
			s.Leave(lo6)
		}
	b6:
		l40 = regort.Array(v40...)
		if l53 = s.Call2(&builtin_concat, &s__5e272f7c, l40); l53 == nil {
			goto b1
		}
		// 48
		l55 = regort.Array(l36, l38, l53)
		if l56 = s.Call2(&builtin_sprintf, &s_it_takes_resources_of_ty_65b7b333, l55); l56 == nil {
			goto b1
		}
		return l56
	}
b1:
	// lib/iam_resources.rego:48
	return nil
}

// lib_iam_resources_places is data.arthurlint.lib.iam_resources.places.
func lib_iam_resources_places(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l13, l16, l18 *ast.Term
		var v6 []*ast.Term
		// lib/iam_resources.rego:76
		v6 = nil
		if l7 = regort.Dot(l3, &s_resources); l7 == nil {
			goto b2
		}
		if l10 = lib_policies_first(s, l7, &n_3); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l13 = s.Value(i2)
				if l16 = regort.Dot(l13, &s_at); l16 == nil {
					continue
				}
				l18 = regort.Record(&s_at, l16, &s_message, &s_this_resource_7f83f892)
				v6 = append(v6, l18)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_iam_resources_sure is data.arthurlint.lib.iam_resources.sure.
func lib_iam_resources_sure(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/iam_resources.rego:33
		if l6 = regort.Dot(l3, &s_action); l6 == nil {
			goto b1
		}
		if l8 = lib_iam_resources_service(s, l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsMember(l8, set_ce075313.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_resources.rego:33
	return nil
}

// lib_iam_resources_listed is data.arthurlint.lib.iam_resources.listed.
func lib_iam_resources_listed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/iam_resources.rego:147
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b1
		}
		if !regort.HoldsIsNumber(l11) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_resources.rego:147
	return nil
}

// lib_iam_resources_same_list is data.arthurlint.lib.iam_resources.same_list.
func lib_iam_resources_same_list(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l12, l15, l17, l20, l23 *ast.Term
		// lib/iam_resources.rego:158
		// 159
		if lib_iam_resources_listed(s, l3) == nil {
			goto b1
		}
		// 160
		if l9 = regort.Count(l3); l9 == nil {
			goto b1
		}
		if l12 = s.Call2(&builtin_minus, l9, &n_1); l12 == nil {
			goto b1
		}
		if l15 = s.Call3(&builtin_array_slice, l3, &n_0, l12); l15 == nil {
			goto b1
		}
		if l17 = regort.Count(l4); l17 == nil {
			goto b1
		}
		if l20 = s.Call2(&builtin_minus, l17, &n_1); l20 == nil {
			goto b1
		}
		if l23 = s.Call3(&builtin_array_slice, l4, &n_0, l20); l23 == nil {
			goto b1
		}
		if !regort.Equal(l15, l23) {
			goto b1
		}
		// 158
		return regort.True
	}
b1:
	// lib/iam_resources.rego:158
	return nil
}

// lib_iam_resources_removed is data.arthurlint.lib.iam_resources.removed.
func lib_iam_resources_removed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l15, l16, l17, l18, l19 *ast.Term
		// lib/iam_resources.rego:151
		// 155
		if l8 = regort.Dot(l4, &s_at); l8 == nil {
			goto b2
		}
		if l10 = regort.Dot(l4, &s_by); l10 == nil {
			goto b2
		}
		if lib_iam_resources_same_list(s, l8, l10) == nil {
			goto b2
		}
		// 151
		l18 = regort.Record(&s_at, l8, &s_op, &s_remove)
		l17 = regort.Array(l18)
		l16 = regort.Record(&s_edits, l17, &s_title, &s_Remove_it_a8c92bee)
		l15 = regort.Record(&s_fix, l16)
		if l19 = s.Call2(&builtin_object_union, l3, l15); l19 == nil {
			goto b2
		}
		return l19
	b2:
		// 156
		return l3
	}
}

// lib_iam_resources_unused is data.arthurlint.lib.iam_resources.unused.
func lib_iam_resources_unused(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12 *ast.Term
		// lib/iam_resources.rego:96
		// 97
		if l7 = input_facts_unused_resources_85c17ad3(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 98
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 96
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/iam_resources.rego:96
	return nil
}

// lib_iam_resources_used_beside is data.arthurlint.lib.iam_resources.used_beside.
func lib_iam_resources_used_beside(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l15, l20, l22, l28, l30, l32, l36, l37 *ast.Term
		var v20 []*ast.Term
		// lib/iam_resources.rego:86
		// 87
		if l6 = regort.Dot(l3, &s_statement); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_array_concat, l6, array_7693f908.Get()); l9 == nil {
			goto b1
		}
		// 88
		if l12 = input_value(s); l12 == nil {
			goto b1
		}
		if l15 = regort.ObjectGet(l12, l9, regort.Null); l15 == nil {
			goto b1
		}
		// 89
		if lib_sequence(s, l15) == nil {
			goto b1
		}
		// 90
		if lib_closed(s, l9) == nil {
			goto b1
		}
		// 91
		v20 = nil
		{
			lo2, hi2 := s.Scan(l15)
			for i2 := lo2; i2 < hi2; i2++ {
				l22 = s.Value(i2)
				if lib_text(s, l22) == nil {
					continue
				}
				v20 = append(v20, &n_1)
			}
			s.Leave(lo2)
		}
		l20 = regort.Array(v20...)
		if l28 = regort.Count(l20); l28 == nil {
			goto b1
		}
		if l30 = regort.Count(l15); l30 == nil {
			goto b1
		}
		if !regort.Equal(l28, l30) {
			goto b1
		}
		// 92
		{
			lo3, hi3 := s.Scan(l15)
			for i3 := lo3; i3 < hi3; i3++ {
				l32 = s.Key(i3)
				// 93
				l36 = regort.Array(l32)
				if l37 = s.Call2(&builtin_array_concat, l9, l36); l37 == nil {
					continue
				}
				if lib_iam_resources_unused(s, l37) == nil {
					goto b5
				}
				continue
			b5:
				// 86
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b1:
	// lib/iam_resources.rego:86
	return nil
}

// lib_iam_resources_lowered is data.arthurlint.lib.iam_resources.lowered.
func lib_iam_resources_lowered(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l7 *ast.Term
		// lib/iam_resources.rego:142
		result = nil
		if !regort.HoldsIsString(l3) {
			goto b1
		}
		if l7 = regort.Lower(l3); l7 == nil {
			goto b1
		}
		result = regort.Once(result, l7, "function data.arthurlint.lib.iam_resources.lowered produced conflicting values for the same inputs", "lib/iam_resources.rego", 142, 1)
	}
b1:
	// lib/iam_resources.rego:142
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.lowered produced conflicting values for the same inputs", "lib/iam_resources.rego", 142, 1)
b2:
	// lib/iam_resources.rego:144
	result = nil
	if !regort.HoldsIsString(l3) {
		goto b4
	}
	goto b3
b4:
	result = regort.Once(result, &s__f3716d84, "function data.arthurlint.lib.iam_resources.lowered produced conflicting values for the same inputs", "lib/iam_resources.rego", 144, 1)
b3:
	// lib/iam_resources.rego:144
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_resources.lowered produced conflicting values for the same inputs", "lib/iam_resources.rego", 144, 1)
b5:
	// lib/iam_resources.rego:142
	return ret
}

// lib_iam_resources_remains is data.arthurlint.lib.iam_resources.remains.
func lib_iam_resources_remains(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l12, l15, l17, l20, l23, l26 *ast.Term
		// lib/iam_resources.rego:136
		// 137
		if lib_iam_resources_listed(s, l3) == nil {
			goto b1
		}
		// 138
		if l9 = regort.Count(l3); l9 == nil {
			goto b1
		}
		if l12 = s.Call2(&builtin_minus, l9, &n_1); l12 == nil {
			goto b1
		}
		if l15 = s.Call3(&builtin_array_slice, l3, &n_0, l12); l15 == nil {
			goto b1
		}
		if l17 = input_value(s); l17 == nil {
			goto b1
		}
		if l20 = regort.ObjectGet(l17, l15, regort.Null); l20 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l20)
			for i1 := lo1; i1 < hi1; i1++ {
				l23 = s.Value(i1)
				// 139
				if l26 = lib_iam_resources_lowered(s, l23); l26 == nil {
					continue
				}
				if !regort.HoldsMember(l26, l4) {
					goto b3
				}
				continue
			b3:
				// 136
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/iam_resources.rego:136
	return nil
}
