// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// placeholder_left_in_message is data.arthurlint.rules.placeholder["left-in"].message.
func placeholder_left_in_message(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12, l13 *ast.Term
		// rules/placeholder/left_in/left_in.rego:78
		if l10 = lib_placeholders_quoted(s, l4); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l3, l10, l5)
		if l13 = s.Call2(&builtin_sprintf, &s_s_holds__s__write__s_2b6dc696, l12); l13 == nil {
			goto b1
		}
		return l13
	}
b1:
	// rules/placeholder/left_in/left_in.rego:78
	return nil
}

// placeholder_left_in_findings_work is data.arthurlint.rules.placeholder["left-in"].findings.
func placeholder_left_in_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/placeholder/left_in/left_in.rego:35
	ret = regort.EmptySet
	{
		var l4, l5, l6, l7, l11, l12, l13, l14, l15, l18, l21, l23, l24 *ast.Term
		// rules/placeholder/left_in/left_in.rego:35
		// 36
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b2
		}
		// 37
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 38
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_2) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "parameters") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l14 = l13
				// 39
				if l15 = regort.Lower(l14); l15 == nil {
					continue
				}
				if l18 = regort.Dot(object_afd43453.Get(), l15); l18 == nil {
					continue
				}
				// 40
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 41
				if l21 = placeholder_left_in_message(s, l14, l7, l18); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_at, l6, &s_message, l21)
				if l24 = lib_placeholders_narrowed(s, l23, l7); l24 == nil {
					continue
				}
				// 35
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l5, l6, l7, l11, l12, l13, l18, l20, l21 *ast.Term
		// rules/placeholder/left_in/left_in.rego:44
		// 45
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b4
		}
		// 46
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l6, l7 = s.Pair(i4)
				// 47
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_6) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "allowedTopologies") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l12 = &n_2
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "matchLabelExpressions") {
					continue
				}
				l12 = &n_3
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l12 = &n_4
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "values") {
					continue
				}
				l12 = &n_5
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				// 48
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 49
				if l18 = placeholder_left_in_message(s, &s_allowedTopologies, l7, &s_a_value_of_the_key__such_b1ca171b); l18 == nil {
					continue
				}
				l20 = regort.Record(&s_at, l6, &s_message, l18)
				if l21 = lib_placeholders_narrowed(s, l20, l7); l21 == nil {
					continue
				}
				// 44
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l4, l5, l6, l7, l13, l14, l15, l18, l20, l21 *ast.Term
		// rules/placeholder/left_in/left_in.rego:52
		// 53
		if l4 = input_kind(s); l4 == nil {
			goto b6
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b6
		}
		// 54
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l6, l7 = s.Pair(i6)
				// 55
				if !regort.IsArray(l6) {
					continue
				}
				if l13 = regort.Len(l6); l13 == nil {
					continue
				}
				if !regort.Equal(l13, &n_3) {
					continue
				}
				l14 = &n_0
				l14 = &n_0
				if l15 = regort.Dot(l6, l14); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "metadata") {
					continue
				}
				l14 = &n_1
				if l15 = regort.Dot(l6, l14); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "annotations") {
					continue
				}
				l14 = &n_2
				if l15 = regort.Dot(l6, l14); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "eks.amazonaws.com/role-arn") {
					continue
				}
				// 56
				if l18 = placeholder_left_in_message(s, &s_eks_amazonaws_com_role_a_ea9324ab, l7, &s_the_ARN_of_the_role__arn_f8c9031d); l18 == nil {
					continue
				}
				l20 = regort.Record(&s_at, l6, &s_message, l18)
				if l21 = lib_placeholders_narrowed(s, l20, l7); l21 == nil {
					continue
				}
				// 52
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l4, l9, l10, l11, l14, l22, l25, l27, l29, l30 *ast.Term
		// rules/placeholder/left_in/left_in.rego:59
		// 60
		if l4 = input_kind(s); l4 == nil {
			goto b8
		}
		if !regort.HoldsMember(l4, set_fd9e847e.Get()) {
			goto b8
		}
		// 61
		if l9 = lib_placeholders_left(s); l9 == nil {
			goto b8
		}
		{
			lo8, hi8 := s.Scan(l9)
			for i8 := lo8; i8 < hi8; i8++ {
				l10, l11 = s.Pair(i8)
				// 62
				if l14 = lib_grammar_element(s, l10); l14 == nil {
					continue
				}
				// 63
				if !regort.HoldsMember(l14, set_5fd64696.Get()) {
					continue
				}
				// 64
				if l22 = lib_policy_placeholders_unique(s, l11); l22 == nil {
					continue
				}
				// 65
				if l25 = lib_policy_placeholders_advice(s, l10); l25 == nil {
					continue
				}
				if l27 = placeholder_left_in_message(s, l14, l22, l25); l27 == nil {
					continue
				}
				l29 = regort.Record(&s_at, l10, &s_message, l27)
				if l30 = lib_placeholders_narrowed(s, l29, l22); l30 == nil {
					continue
				}
				// 59
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo8)
		}
	}
b8:
	{
		var l4, l9, l11, l14, l16, l18, l20, l21, l23, l25 *ast.Term
		// rules/placeholder/left_in/left_in.rego:68
		// 69
		if l4 = input_kind(s); l4 == nil {
			goto b10
		}
		if !regort.HoldsMember(l4, set_fd9e847e.Get()) {
			goto b10
		}
		// 70
		l9 = lib_policy_placeholders_keys(s)
		{
			lo10, hi10 := s.Scan(l9)
			for i10 := lo10; i10 < hi10; i10++ {
				l11 = s.Value(i10)
				// 74
				if l14 = regort.Dot(l11, &s_texts); l14 == nil {
					continue
				}
				if l16 = lib_policy_placeholders_quoted(s, l14); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l11, &s_element); l18 == nil {
					continue
				}
				l20 = regort.Array(l18, l16)
				if l21 = s.Call2(&builtin_sprintf, &s__s_holds__s_in_a_key__wr_c65edc04, l20); l21 == nil {
					continue
				}
				// 72
				if l23 = regort.Dot(l11, &s_at); l23 == nil {
					continue
				}
				// 71
				l25 = regort.Record(&s_at, l23, &s_message, l21, &s_on, &s_key)
				// 68
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo10)
		}
	}
b10:
	// rules/placeholder/left_in/left_in.rego:35
	return ret
}
