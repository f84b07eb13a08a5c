// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_account_mismatch_findings_work is data.arthurlint.rules.serviceaccount["role-account-mismatch"].findings.
func serviceaccount_role_account_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:37
	ret = regort.EmptySet
	{
		var l4, l6, l9, l11, l18, l20, l23, l24, l27, l29, l32, l35, l37, l38, l42, l47, l49, l52, l55, l57, l61 *ast.Term
		var v47 []*ast.Term
		// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:37
		// 38
		l4 = lib_roles_held(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 39
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l11 = lib_roles_strangers(s, l9); l11 == nil {
					continue
				}
				// 40
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						// 48
						l18 = regort.EmptySet
						{
							lo5, hi5 := s.Scan(l11)
							for i5 := lo5; i5 < hi5; i5++ {
								l20 = s.Value(i5)
								if l23 = regort.Dot(l20, &s_entry); l23 == nil {
									continue
								}
								if l24 = regort.Dot(l23, &s_account); l24 == nil {
									continue
								}
								l18 = regort.SetAdd(l18, l24)
							}
							s.Leave(lo5)
						}
						if l27 = lib_policies_sorted(s, l18); l27 == nil {
							continue
						}
						if l29 = s.Call2(&builtin_concat, &s_and_a729aeaf, l27); l29 == nil {
							continue
						}
						// 46
						if l32 = regort.Dot(l9, &s_role); l32 == nil {
							continue
						}
						// 47
						if l35 = regort.Dot(l9, &s_account); l35 == nil {
							continue
						}
						// 45
						l37 = regort.Array(l32, l35, l29)
						if l38 = s.Call2(&builtin_sprintf, &s_the_role__q_is_of_the_ac_f8566421, l37); l38 == nil {
							continue
						}
						// 42
						if l42 = regort.Dot(l6, &s_document); l42 == nil {
							continue
						}
						// 50
						v47 = nil
						if l49 = lib_policies_first(s, l11, &n_3); l49 == nil {
							goto b7
						}
						{
							lo7, hi7 := s.Scan(l49)
							for i7 := lo7; i7 < hi7; i7++ {
								l52 = s.Value(i7)
								if l55 = regort.Dot(l52, &s_document); l55 == nil {
									continue
								}
								l57 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l55, &s_message, &s_the_trust_policy_0e79692d)
								v47 = append(v47, l57)
							}
							s.Leave(lo7)
						}
					b7:
						l47 = regort.Array(v47...)
						// 41
						l61 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_document, l42, &s_message, l38, &s_part, l35, &s_related, l47)
						// 37
						ret = regort.SetAdd(ret, l61)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	{
		var l4, l6, l9, l10, l11, l12, l14, l17, l19, l22, l25, l26, l32, l34, l37, l39, l42, l44, l46, l48, l50, l53, l54, l57, l59, l62, l65, l66, l67, l69, l70, l72, l74, l76, l79, l84, l86, l90 *ast.Term
		var v11, v74 []*ast.Term
		// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:54
		// 55
		if l4 = input_aggregate(s); l4 == nil {
			goto b9
		}
		{
			lo9, hi9 := s.Scan(l4)
			for i9 := lo9; i9 < hi9; i9++ {
				l6 = s.Value(i9)
				// 56
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "trust") {
					continue
				}
				// 57
				v11 = nil
				// 58
				l12 = lib_roles_held(s)
				{
					lo11, hi11 := s.Scan(l12)
					for i11 := lo11; i11 < hi11; i11++ {
						l14 = s.Value(i11)
						// 59
						if l17 = regort.Dot(l14, &s_entry); l17 == nil {
							continue
						}
						if l19 = lib_roles_strangers(s, l17); l19 == nil {
							continue
						}
						{
							lo12, hi12 := s.Scan(l19)
							for i12 := lo12; i12 < hi12; i12++ {
								l22 = s.Value(i12)
								// 60
								if l25 = regort.Dot(l22, &s_document); l25 == nil {
									continue
								}
								if l26 = regort.Dot(l6, &s_document); l26 == nil {
									continue
								}
								if !regort.Equal(l25, l26) {
									continue
								}
								// 57
								v11 = append(v11, l14)
							}
							s.Leave(lo12)
						}
					}
					s.Leave(lo11)
				}
				l11 = regort.Array(v11...)
				// 62
				{
					lo13, hi13 := s.Scan(l11)
					for i13 := lo13; i13 < hi13; i13++ {
						// 69
						l32 = regort.EmptySet
						{
							lo15, hi15 := s.Scan(l11)
							for i15 := lo15; i15 < hi15; i15++ {
								l34 = s.Value(i15)
								if l37 = regort.Dot(l34, &s_entry); l37 == nil {
									continue
								}
								if l39 = lib_roles_subject(s, l37); l39 == nil {
									continue
								}
								l32 = regort.SetAdd(l32, l39)
							}
							s.Leave(lo15)
						}
						if l42 = lib_policies_sorted(s, l32); l42 == nil {
							continue
						}
						if l44 = lib_policies_quoted(s, l42); l44 == nil {
							continue
						}
						// 70
						if l46 = lib_rows_plural(s, l11, &s_names, &s_name); l46 == nil {
							continue
						}
						// 72
						l48 = regort.EmptySet
						{
							lo17, hi17 := s.Scan(l11)
							for i17 := lo17; i17 < hi17; i17++ {
								l50 = s.Value(i17)
								if l53 = regort.Dot(l50, &s_entry); l53 == nil {
									continue
								}
								if l54 = regort.Dot(l53, &s_account); l54 == nil {
									continue
								}
								l48 = regort.SetAdd(l48, l54)
							}
							s.Leave(lo17)
						}
						if l57 = lib_policies_sorted(s, l48); l57 == nil {
							continue
						}
						if l59 = s.Call2(&builtin_concat, &s_and_a729aeaf, l57); l59 == nil {
							continue
						}
						// 68
						if l62 = regort.Dot(l9, &s_account); l62 == nil {
							continue
						}
						// 71
						if l65 = regort.Dot(l11, &n_0); l65 == nil {
							continue
						}
						if l66 = regort.Dot(l65, &s_entry); l66 == nil {
							continue
						}
						if l67 = regort.Dot(l66, &s_role); l67 == nil {
							continue
						}
						// 67
						l69 = regort.Array(l62, l44, l46, l67, l59)
						if l70 = s.Call2(&builtin_sprintf, &s_the_provider_is_of_the_a_ee0b14e4, l69); l70 == nil {
							continue
						}
						// 64
						if l72 = regort.Dot(l6, &s_document); l72 == nil {
							continue
						}
						// 74
						v74 = nil
						if l76 = lib_policies_first(s, l11, &n_3); l76 == nil {
							goto b19
						}
						{
							lo19, hi19 := s.Scan(l76)
							for i19 := lo19; i19 < hi19; i19++ {
								l79 = s.Value(i19)
								if l84 = regort.Dot(l79, &s_document); l84 == nil {
									continue
								}
								l86 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_document, l84, &s_message, &s_names_the_role_e885fe08)
								v74 = append(v74, l86)
							}
							s.Leave(lo19)
						}
					b19:
						l74 = regort.Array(v74...)
						// 63
						l90 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l72, &s_message, l70, &s_on, &s_key, &s_related, l74)
						// 54
						ret = regort.SetAdd(ret, l90)
					}
					s.Leave(lo13)
				}
			}
			s.Leave(lo9)
		}
	}
b9:
	// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:37
	return ret
}

// serviceaccount_role_account_mismatch_aggregate_work is data.arthurlint.rules.serviceaccount["role-account-mismatch"].aggregate.
func serviceaccount_role_account_mismatch_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:33
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:33
		if l4 = lib_roles_holder(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:35
		if l4 = lib_roles_truster(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/serviceaccount/role_account_mismatch/role_account_mismatch.rego:33
	return ret
}
