// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_does_not_admit_findings_work is data.arthurlint.rules.serviceaccount["role-does-not-admit"].findings.
func serviceaccount_role_does_not_admit_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:43
	ret = regort.EmptySet
	{
		var l4, l6, l9, l11, l23, l25, l27, l30, l31, l33, l37, l40, l42, l43, l47, l49, l51, l54, l55, l57, l58, l60, l62, l65 *ast.Term
		var v25, v49 []*ast.Term
		// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:43
		// 44
		l4 = lib_roles_held(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 45
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l11 = lib_roles_refusing(s, l9); l11 == nil {
					continue
				}
				// 46
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						// 47
						if lib_arthur_unpaired(s, l11, l9) == nil {
							continue
						}
						// 53
						if l23 = lib_roles_subject(s, l9); l23 == nil {
							continue
						}
						// 54
						v25 = nil
						{
							lo5, hi5 := s.Scan(l11)
							for i5 := lo5; i5 < hi5; i5++ {
								l27 = s.Value(i5)
								if l30 = regort.Dot(l27, &s_entry); l30 == nil {
									continue
								}
								if l31 = regort.Dot(l30, &s_accounts); l31 == nil {
									continue
								}
								{
									lo6, hi6 := s.Scan(l31)
									for i6 := lo6; i6 < hi6; i6++ {
										l33 = s.Value(i6)
										v25 = append(v25, l33)
									}
									s.Leave(lo6)
								}
							}
							s.Leave(lo5)
						}
						l25 = regort.Array(v25...)
						if l37 = lib_roles_shown(s, l25); l37 == nil {
							continue
						}
						// 52
						if l40 = regort.Dot(l9, &s_role); l40 == nil {
							continue
						}
						// 51
						l42 = regort.Array(l40, l23, l37)
						if l43 = s.Call2(&builtin_sprintf, &s_the_trust_policy_of_the__f361facd, l42); l43 == nil {
							continue
						}
						// 49
						if l47 = regort.Dot(l6, &s_document); l47 == nil {
							continue
						}
						// 56
						v49 = nil
						{
							lo8, hi8 := s.Scan(l11)
							for i8 := lo8; i8 < hi8; i8++ {
								l51 = s.Value(i8)
								if l54 = regort.Dot(l51, &s_entry); l54 == nil {
									continue
								}
								if l55 = regort.Dot(l54, &s_accounts); l55 == nil {
									continue
								}
								if l57 = regort.Dot(l55, &n_0); l57 == nil {
									continue
								}
								if l58 = regort.Dot(l57, &s_at); l58 == nil {
									continue
								}
								if l60 = regort.Dot(l51, &s_document); l60 == nil {
									continue
								}
								l62 = regort.Record(&s_at, l58, &s_document, l60, &s_message, &s_who_is_let_in_61128e1f)
								v49 = append(v49, l62)
							}
							s.Leave(lo8)
						}
						l49 = regort.Array(v49...)
						// 48
						l65 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_document, l47, &s_message, l43, &s_related, l49)
						// 43
						ret = regort.SetAdd(ret, l65)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	{
		var l4, l6, l9, l10, l11, l12, l14, l17, l19, l26, l29, l30, l36, l38, l41, l43, l46, l48, l50, l53, l54, l55, l57, l58, l60, l62, l64, l69, l71, l75 *ast.Term
		var v11, v62 []*ast.Term
		// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:60
		// 61
		if l4 = input_aggregate(s); l4 == nil {
			goto b10
		}
		{
			lo10, hi10 := s.Scan(l4)
			for i10 := lo10; i10 < hi10; i10++ {
				l6 = s.Value(i10)
				// 62
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "trust") {
					continue
				}
				// 63
				v11 = nil
				// 64
				l12 = lib_roles_held(s)
				{
					lo12, hi12 := s.Scan(l12)
					for i12 := lo12; i12 < hi12; i12++ {
						l14 = s.Value(i12)
						// 65
						if l17 = regort.Dot(l14, &s_entry); l17 == nil {
							continue
						}
						if l19 = lib_roles_refusing(s, l17); l19 == nil {
							continue
						}
						// 66
						if lib_arthur_unpaired(s, l19, l17) == nil {
							continue
						}
						// 67
						{
							lo13, hi13 := s.Scan(l19)
							for i13 := lo13; i13 < hi13; i13++ {
								l26 = s.Value(i13)
								// 68
								if l29 = regort.Dot(l26, &s_document); l29 == nil {
									continue
								}
								if l30 = regort.Dot(l6, &s_document); l30 == nil {
									continue
								}
								if !regort.Equal(l29, l30) {
									continue
								}
								// 63
								v11 = append(v11, l14)
							}
							s.Leave(lo13)
						}
					}
					s.Leave(lo12)
				}
				l11 = regort.Array(v11...)
				// 70
				{
					lo14, hi14 := s.Scan(l11)
					for i14 := lo14; i14 < hi14; i14++ {
						// 77
						l36 = regort.EmptySet
						{
							lo16, hi16 := s.Scan(l11)
							for i16 := lo16; i16 < hi16; i16++ {
								l38 = s.Value(i16)
								if l41 = regort.Dot(l38, &s_entry); l41 == nil {
									continue
								}
								if l43 = lib_roles_subject(s, l41); l43 == nil {
									continue
								}
								l36 = regort.SetAdd(l36, l43)
							}
							s.Leave(lo16)
						}
						if l46 = lib_policies_sorted(s, l36); l46 == nil {
							continue
						}
						if l48 = lib_policies_quoted(s, l46); l48 == nil {
							continue
						}
						// 78
						if l50 = lib_rows_plural(s, l11, &s_it, &s_them); l50 == nil {
							continue
						}
						// 76
						if l53 = regort.Dot(l11, &n_0); l53 == nil {
							continue
						}
						if l54 = regort.Dot(l53, &s_entry); l54 == nil {
							continue
						}
						if l55 = regort.Dot(l54, &s_role); l55 == nil {
							continue
						}
						// 75
						l57 = regort.Array(l55, l48, l50)
						if l58 = s.Call2(&builtin_sprintf, &s_the_role__q_does_not_let_a8691925, l57); l58 == nil {
							continue
						}
						// 72
						if l60 = regort.Dot(l6, &s_document); l60 == nil {
							continue
						}
						// 80
						v62 = nil
						{
							lo18, hi18 := s.Scan(l11)
							for i18 := lo18; i18 < hi18; i18++ {
								l64 = s.Value(i18)
								if l69 = regort.Dot(l64, &s_document); l69 == nil {
									continue
								}
								l71 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_document, l69, &s_message, &s_names_the_role_e885fe08)
								v62 = append(v62, l71)
							}
							s.Leave(lo18)
						}
						l62 = regort.Array(v62...)
						// 71
						l75 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l60, &s_message, l58, &s_on, &s_key, &s_related, l62)
						// 60
						ret = regort.SetAdd(ret, l75)
					}
					s.Leave(lo14)
				}
			}
			s.Leave(lo10)
		}
	}
b10:
	// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:43
	return ret
}

// serviceaccount_role_does_not_admit_aggregate_work is data.arthurlint.rules.serviceaccount["role-does-not-admit"].aggregate.
func serviceaccount_role_does_not_admit_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:39
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:39
		if l4 = lib_roles_holder(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:41
		if l4 = lib_roles_truster(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/serviceaccount/role_does_not_admit/role_does_not_admit.rego:39
	return ret
}
