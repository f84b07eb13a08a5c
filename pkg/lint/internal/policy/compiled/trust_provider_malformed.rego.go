// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_provider_malformed_codes_work is data.arthurlint.rules.trust["provider-malformed"].codes.
func trust_provider_malformed_codes_work(s *regort.State) *ast.Term {
	// rules/trust/provider_malformed/provider_malformed.rego:52
	return set_ca996a12.Get()
}

// trust_provider_malformed_told_here is data.arthurlint.rules.trust["provider-malformed"].told_here.
func trust_provider_malformed_told_here(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:43
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_b46ae635.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l8, l10, l13, l14, l15 *ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:45
		// 46
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "other") {
			goto b3
		}
		// 47
		if l8 = input_facts_principals(s); l8 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				// 48
				if l13 = regort.Dot(l10, &s_at); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l3, &s_at); l14 == nil {
					continue
				}
				if !regort.Equal(l13, l14) {
					continue
				}
				// 49
				if l15 = regort.Dot(l10, &s_form); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "other") {
					continue
				}
				// 45
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b3:
	// rules/trust/provider_malformed/provider_malformed.rego:43
	return nil
}

// trust_provider_malformed_phrases_work is data.arthurlint.rules.trust["provider-malformed"].phrases.
func trust_provider_malformed_phrases_work(s *regort.State) *ast.Term {
	// rules/trust/provider_malformed/provider_malformed.rego:64
	return object_6401e776.Get()
}

// trust_provider_malformed_plain_work is data.arthurlint.rules.trust["provider-malformed"].plain.
func trust_provider_malformed_plain_work(s *regort.State) *ast.Term {
	// rules/trust/provider_malformed/provider_malformed.rego:80
	return object_63f2fd2b.Get()
}

// trust_provider_malformed_fault is data.arthurlint.rules.trust["provider-malformed"].fault.
func trust_provider_malformed_fault(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l15, l17, l18 *ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:57
		// 58
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "account") {
			goto b2
		}
		// 59
		if lib_policies_off(s, l3, &s_part) == nil {
			goto b2
		}
		// 57
		return &s_has_no_account_1e5c8603
	b2:
		// 60
		// 61
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_6401e776.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 60
		if l15 = regort.Dot(l3, &s_part); l15 == nil {
			goto b3
		}
		l17 = regort.Array(l15)
		if l18 = s.Call2(&builtin_sprintf, l9, l17); l18 == nil {
			goto b3
		}
		return l18
	b3:
		// 62
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b4
		}
		if l9 = regort.Dot(object_63f2fd2b.Get(), l6); l9 == nil {
			goto b4
		}
		return l9
	b4:
	}
	// rules/trust/provider_malformed/provider_malformed.rego:57
	return nil
}

// trust_provider_malformed_partition is data.arthurlint.rules.trust["provider-malformed"].partition.
func trust_provider_malformed_partition(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:101
		// 102
		if l6 = regort.Dot(l3, &s_region_partition_93953b19); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 101
		return l6
	b2:
		// 103
		return &s_aws
	}
}

// trust_provider_malformed_advice is data.arthurlint.rules.trust["provider-malformed"].advice.
func trust_provider_malformed_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l9, l10, l11, l12, l14, l15, l17, l19, l21, l22 *ast.Term
		var v6 []*ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:90
		// 91
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 90
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 92
		// 93
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_21472fc4.Get()) {
			goto b3
		}
		// 92
		if l10 = trust_provider_malformed_partition(s, l3); l10 == nil {
			goto b3
		}
		if l12 = regort.Dot(l3, &s_issuer); l12 == nil {
			goto b3
		}
		l14 = regort.Array(l10, l12)
		if l15 = s.Call2(&builtin_sprintf, &s_write__arn__s_iam___acco_57f7af68, l14); l15 == nil {
			goto b3
		}
		return l15
	b3:
		// 94
		// 95
		v6 = nil
		if l7 = regort.Dot(l3, &s_problems); l7 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l7)
			for i5 := lo5; i5 < hi5; i5++ {
				l9 = s.Value(i5)
				if l12 = regort.Dot(l9, &s_code); l12 == nil {
					continue
				}
				v6 = append(v6, l12)
			}
			s.Leave(lo5)
		}
	b5:
		l6 = regort.Array(v6...)
		if lib_oidc_within(s, l6, set_f5cea115.Get()) == nil {
			goto b4
		}
		// 94
		if l17 = trust_provider_malformed_partition(s, l3); l17 == nil {
			goto b4
		}
		if l19 = regort.Dot(l3, &s_issuer); l19 == nil {
			goto b4
		}
		l21 = regort.Array(l17, l19)
		if l22 = s.Call2(&builtin_sprintf, &s_write__arn__s_iam___acco_57f7af68, l21); l22 == nil {
			goto b4
		}
		return l22
	b4:
		// 96
		// 97
		if l6 = regort.Dot(l3, &s_problems); l6 == nil {
			goto b7
		}
		{
			lo7, hi7 := s.Scan(l6)
			for i7 := lo7; i7 < hi7; i7++ {
				l8 = s.Value(i7)
				// 98
				if l11 = regort.Dot(l8, &s_code); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "path-missing") {
					continue
				}
				// 96
				result = regort.Once(result, &s_write_the_whole_issuer___79f09d1d, "function data.arthurlint.rules.trust[\"provider-malformed\"].advice produced conflicting values for the same inputs", "rules/trust/provider_malformed/provider_malformed.rego", 96, 3)
			}
			s.Leave(lo7)
		}
	b7:
		// 99
		if result != nil {
			goto b9
		}
		return &s_write__arn_aws_iam___acc_51ed4ba9
	b9:
		if result == nil {
			goto b10
		}
		return result
	b10:
	}
	// rules/trust/provider_malformed/provider_malformed.rego:90
	return nil
}

// trust_provider_malformed_fix is data.arthurlint.rules.trust["provider-malformed"].fix.
func trust_provider_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l21, l22, l24, l28, l29, l30, l31 *ast.Term
		var v7 []*ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:105
		// 109
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 110
		v7 = nil
		if l8 = regort.Dot(l3, &s_problems); l8 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				if l13 = regort.Dot(l10, &s_code); l13 == nil {
					continue
				}
				v7 = append(v7, l13)
			}
			s.Leave(lo3)
		}
	b3:
		l7 = regort.Array(v7...)
		if lib_oidc_within(s, l7, set_ca996a12.Get()) == nil {
			goto b2
		}
		// 106
		l21 = regort.Array(l6)
		if l22 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l21); l22 == nil {
			goto b2
		}
		// 107
		if l24 = regort.Dot(l3, &s_at); l24 == nil {
			goto b2
		}
		// 105
		l31 = regort.Record(&s_at, l24, &s_op, &s_set, &s_value, l6)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, l22)
		l28 = regort.Record(&s_fix, l29)
		return l28
	b2:
		// 111
		return regort.EmptyObject
	}
}

// trust_provider_malformed_findings_work is data.arthurlint.rules.trust["provider-malformed"].findings.
func trust_provider_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/provider_malformed/provider_malformed.rego:35
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l22, l29, l31, l33, l35, l36, l38, l40, l42, l43 *ast.Term
		var v10 []*ast.Term
		// rules/trust/provider_malformed/provider_malformed.rego:35
		// 36
		if l5 = input_facts_providers(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 37
				v10 = nil
				if l11 = regort.Dot(l7, &s_problems); l11 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l11)
					for i4 := lo4; i4 < hi4; i4++ {
						l13 = s.Value(i4)
						if l16 = regort.Dot(l13, &s_code); l16 == nil {
							continue
						}
						if !regort.HoldsMember(l16, set_ca996a12.Get()) {
							continue
						}
						if trust_provider_malformed_told_here(s, l7) == nil {
							continue
						}
						if l22 = trust_provider_malformed_fault(s, l13); l22 == nil {
							continue
						}
						v10 = append(v10, l22)
					}
					s.Leave(lo4)
				}
			b4:
				l10 = regort.Array(v10...)
				// 38
				{
					lo5, hi5 := s.Scan(l10)
					for i5 := lo5; i5 < hi5; i5++ {
						// 39
						if l29 = lib_oidc_listed(s, l10); l29 == nil {
							continue
						}
						if l31 = trust_provider_malformed_advice(s, l7); l31 == nil {
							continue
						}
						if l33 = regort.Dot(l7, &s_text); l33 == nil {
							continue
						}
						l35 = regort.Array(l33, l29, l31)
						if l36 = s.Call2(&builtin_sprintf, &s_q__s___s_9ee72f4c, l35); l36 == nil {
							continue
						}
						if l38 = trust_provider_malformed_fix(s, l7); l38 == nil {
							continue
						}
						if l40 = regort.Dot(l7, &s_at); l40 == nil {
							continue
						}
						l42 = regort.Record(&s_at, l40, &s_message, l36)
						if l43 = s.Call2(&builtin_object_union, l42, l38); l43 == nil {
							continue
						}
						// 35
						ret = regort.SetAdd(ret, l43)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/provider_malformed/provider_malformed.rego:35
	return ret
}
