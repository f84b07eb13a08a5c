// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_iam_grants_named is data.arthurlint.lib.iam_grants.named.
func lib_iam_grants_named(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/iam_grants.rego:45
	if lib_text(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l9, l13, l15, l21 *ast.Term
		var v13 []*ast.Term
		// lib/iam_grants.rego:47
		// 48
		if lib_sequence(s, l3) == nil {
			goto b3
		}
		// 49
		if l9 = regort.Count(l3); l9 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l9, &n_0) {
			goto b3
		}
		// 50
		v13 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l15 = s.Value(i4)
				if lib_text(s, l15) == nil {
					continue
				}
				v13 = append(v13, &n_1)
			}
			s.Leave(lo4)
		}
		l13 = regort.Array(v13...)
		if l21 = regort.Count(l13); l21 == nil {
			goto b3
		}
		if !regort.Equal(l21, l9) {
			goto b3
		}
		// 51
		if lib_closed(s, l4) == nil {
			goto b3
		}
		// 47
		return regort.True
	}
b3:
	// lib/iam_grants.rego:45
	return nil
}

// lib_iam_grants_confined is data.arthurlint.lib.iam_grants.confined.
func lib_iam_grants_confined(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l10, l13, l16 *ast.Term
		// lib/iam_grants.rego:38
		// 39
		if lib_policies_off(s, l3, &s_everywhere) == nil {
			goto b1
		}
		// 40
		if l7 = regort.Dot(l3, &s_statement); l7 == nil {
			goto b1
		}
		if l10 = s.Call2(&builtin_array_concat, l7, array_7693f908.Get()); l10 == nil {
			goto b1
		}
		// 41
		if l13 = input_value(s); l13 == nil {
			goto b1
		}
		if l16 = regort.ObjectGet(l13, l10, regort.Null); l16 == nil {
			goto b1
		}
		if lib_iam_grants_named(s, l16, l10) == nil {
			goto b1
		}
		// 38
		return regort.True
	}
b1:
	// lib/iam_grants.rego:38
	return nil
}

// lib_iam_grants_among is data.arthurlint.lib.iam_grants.among.
func lib_iam_grants_among(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12, l15, l18, l19, l24, l28, l30, l32, l33 *ast.Term
		// lib/iam_grants.rego:56
		// 57
		l8 = regort.EmptySet
		// 58
		if l10 = input_facts_grants(s); l10 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l10)
			for i3 := lo3; i3 < hi3; i3++ {
				l12 = s.Value(i3)
				// 59
				if l15 = regort.Dot(l12, &s_action); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l15, l4) {
					continue
				}
				// 60
				if l18 = regort.Dot(l12, &s_statement); l18 == nil {
					continue
				}
				if !regort.Equal(l18, l3) {
					continue
				}
				// 61
				if l19 = regort.Dot(l12, &s_effect); l19 == nil {
					continue
				}
				if !regort.EqualString(l19, "Allow") {
					continue
				}
				// 62
				if lib_policies_unconditioned(s, l12) == nil {
					continue
				}
				// 57
				l8 = regort.SetAdd(l8, l15)
			}
			s.Leave(lo3)
		}
	b3:
		// 64
		if l24 = regort.Count(l8); l24 == nil {
			goto b2
		}
		if !regort.HoldsGreater(l24, &n_0) {
			goto b2
		}
		// 56
		if l28 = s.Call1(&builtin_sort, l8); l28 == nil {
			goto b2
		}
		if l30 = lib_policies_quoted(s, l28); l30 == nil {
			goto b2
		}
		l32 = regort.Array(l30)
		if l33 = s.Call2(&builtin_sprintf, &s_and_lets_in__s_149f9619, l32); l33 == nil {
			goto b2
		}
		return l33
	b2:
		// 65
		return &s__f3716d84
	}
}

// lib_iam_grants_reaching is data.arthurlint.lib.iam_grants.reaching.
func lib_iam_grants_reaching(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12 *ast.Term
		var v6 []*ast.Term
		// lib/iam_grants.rego:29
		v6 = nil
		if l7 = regort.Dot(l3, &s_resources); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_reach); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_43f109fb.Get()) {
					continue
				}
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_iam_grants_wide is data.arthurlint.lib.iam_grants.wide.
func lib_iam_grants_wide(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10 *ast.Term
		// lib/iam_grants.rego:21
		result = nil
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_6d8496d2.Get()) {
			goto b1
		}
		if l10 = lib_iam_grants_reaching(s, l3); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.iam_grants.wide produced conflicting values for the same inputs", "lib/iam_grants.rego", 21, 1)
	}
b1:
	// lib/iam_grants.rego:21
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_grants.wide produced conflicting values for the same inputs", "lib/iam_grants.rego", 21, 1)
b2:
	{
		var l6, l7, l9 *ast.Term
		// lib/iam_grants.rego:23
		result = nil
		// 24
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "service") {
			goto b3
		}
		// 25
		if l7 = regort.Dot(l3, &s_resources_known_d9c72be2); l7 == nil {
			goto b3
		}
		if regort.IsFalse(l7) {
			goto b3
		}
		// 26
		if lib_policies_off(s, l3, &s_everywhere) == nil {
			goto b3
		}
		// 23
		if l9 = lib_iam_grants_reaching(s, l3); l9 == nil {
			goto b3
		}
		result = regort.Once(result, l9, "function data.arthurlint.lib.iam_grants.wide produced conflicting values for the same inputs", "lib/iam_grants.rego", 23, 1)
	}
b3:
	// lib/iam_grants.rego:23
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_grants.wide produced conflicting values for the same inputs", "lib/iam_grants.rego", 23, 1)
b4:
	// lib/iam_grants.rego:21
	return ret
}

// lib_iam_grants_undenied_work is data.arthurlint.lib.iam_grants.undenied.
func lib_iam_grants_undenied_work(s *regort.State) *ast.Term {
	{
		var l6, l7, l9, l11, l14, l17 *ast.Term
		var v7 []*ast.Term
		// lib/iam_grants.rego:68
		// 69
		if l6 = input_facts_policy_closed(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		// 70
		v7 = nil
		if l9 = input_facts_statements(s); l9 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l14 = regort.Dot(l11, &s_effect); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "Deny") {
					continue
				}
				v7 = append(v7, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l7 = regort.Array(v7...)
		if l17 = regort.Count(l7); l17 == nil {
			goto b1
		}
		if !regort.Equal(l17, &n_0) {
			goto b1
		}
		// 68
		return regort.True
	}
b1:
	// lib/iam_grants.rego:68
	return nil
}

// lib_iam_grants_covers is data.arthurlint.lib.iam_grants.covers.
func lib_iam_grants_covers(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_grants.rego:32
		if l6 = regort.Dot(l3, &s_everywhere); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l8 *ast.Term
		// lib/iam_grants.rego:34
		if l6 = lib_iam_grants_reaching(s, l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/iam_grants.rego:32
	return nil
}

// lib_iam_grants_sensitive_work is data.arthurlint.lib.iam_grants.sensitive.
func lib_iam_grants_sensitive_work(s *regort.State) *ast.Term {
	// lib/iam_grants.rego:14
	return set_4647b258.Get()
}
