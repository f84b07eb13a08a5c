// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// placeholder_example_account_finding is data.arthurlint.rules.placeholder["example-account"].finding.
func placeholder_example_account_finding(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l11, l13, l17 *ast.Term
		// rules/placeholder/example_account/example_account.rego:51
		// 54
		if l8 = regort.Dot(l4, &s_text); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l3, l8)
		if l11 = s.Call2(&builtin_sprintf, &s__s_names_the_account__s__f62d3076, l10); l11 == nil {
			goto b1
		}
		// 52
		if l13 = regort.Dot(l4, &s_at); l13 == nil {
			goto b1
		}
		// 51
		l17 = regort.Record(&s_at, l13, &s_message, l11, &s_part, l8)
		return l17
	}
b1:
	// rules/placeholder/example_account/example_account.rego:51
	return nil
}

// placeholder_example_account_findings_work is data.arthurlint.rules.placeholder["example-account"].findings.
func placeholder_example_account_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/placeholder/example_account/example_account.rego:28
	ret = regort.EmptySet
	{
		var l4, l6, l8, l11, l12, l14, l15, l16, l17, l18, l22 *ast.Term
		// rules/placeholder/example_account/example_account.rego:28
		// 29
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b2
		}
		// 30
		if l6 = input_facts_placeholders(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 31
				if l11 = regort.Dot(l8, &s_form); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "example-account") {
					continue
				}
				// 32
				if l12 = regort.Dot(l8, &s_at); l12 == nil {
					continue
				}
				if !regort.IsArray(l12) {
					continue
				}
				if l14 = regort.Len(l12); l14 == nil {
					continue
				}
				if !regort.Equal(l14, &n_2) {
					continue
				}
				l15 = &n_0
				l15 = &n_0
				if l16 = regort.Dot(l12, l15); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "parameters") {
					continue
				}
				l15 = &n_1
				if l16 = regort.Dot(l12, l15); l16 == nil {
					continue
				}
				l17 = l16
				// 33
				if l18 = regort.Lower(l17); l18 == nil {
					continue
				}
				if !regort.HoldsMember(l18, set_d6fa6b10.Get()) {
					continue
				}
				// 28
				if l22 = placeholder_example_account_finding(s, l17, l8); l22 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l8, l11, l14, l16, l17, l18, l21 *ast.Term
		// rules/placeholder/example_account/example_account.rego:36
		// 37
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b4
		}
		// 38
		if l6 = input_facts_placeholders(s); l6 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				l8 = s.Value(i4)
				// 39
				if l11 = regort.Dot(l8, &s_form); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "example-account") {
					continue
				}
				// 40
				if l14 = regort.Dot(l8, &s_at); l14 == nil {
					continue
				}
				if !regort.IsArray(l14) {
					continue
				}
				if l16 = regort.Len(l14); l16 == nil {
					continue
				}
				if !regort.Equal(l16, &n_3) {
					continue
				}
				l17 = &n_0
				l17 = &n_0
				if l18 = regort.Dot(l14, l17); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "metadata") {
					continue
				}
				l17 = &n_1
				if l18 = regort.Dot(l14, l17); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "annotations") {
					continue
				}
				l17 = &n_2
				if l18 = regort.Dot(l14, l17); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "eks.amazonaws.com/role-arn") {
					continue
				}
				// 36
				if l21 = placeholder_example_account_finding(s, &s_eks_amazonaws_com_role_a_ea9324ab, l8); l21 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l4, l10, l12, l15, l16, l18, l24 *ast.Term
		// rules/placeholder/example_account/example_account.rego:43
		// 44
		if l4 = input_kind(s); l4 == nil {
			goto b6
		}
		if !regort.HoldsMember(l4, set_fd9e847e.Get()) {
			goto b6
		}
		// 45
		if l10 = input_facts_placeholders(s); l10 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l10)
			for i6 := lo6; i6 < hi6; i6++ {
				l12 = s.Value(i6)
				// 46
				if l15 = regort.Dot(l12, &s_form); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "example-account") {
					continue
				}
				// 47
				if l16 = regort.Dot(l12, &s_at); l16 == nil {
					continue
				}
				if l18 = lib_grammar_element(s, l16); l18 == nil {
					continue
				}
				// 48
				if !regort.HoldsMember(l18, set_570d4252.Get()) {
					continue
				}
				// 43
				if l24 = placeholder_example_account_finding(s, l18, l12); l24 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/placeholder/example_account/example_account.rego:28
	return ret
}
