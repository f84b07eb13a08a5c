// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_ses_chain_findings_work is data.arthurlint.rules.arthur["ses-chain"].findings.
func arthur_ses_chain_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/ses_chain/ses_chain.rego:40
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l13, l15, l17, l19, l21, l23, l24, l27, l29, l30, l32, l33, l35, l38, l40, l44 *ast.Term
		var v32 []*ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:40
		// 41
		l4 = lib_arthur_mail_unanswered(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 42
				if l9 = regort.Dot(l6, &s_client); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_entry); l10 == nil {
					continue
				}
				// 47
				if l12 = regort.Dot(l6, &s_target); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_role); l13 == nil {
					continue
				}
				if l15 = lib_roles_last_name(s, l13); l15 == nil {
					continue
				}
				// 49
				if l17 = regort.Dot(l10, &s_roles); l17 == nil {
					continue
				}
				if l19 = lib_roles_title(s, l17); l19 == nil {
					continue
				}
				// 48
				if l21 = regort.Dot(l10, &s_account); l21 == nil {
					continue
				}
				// 46
				l23 = regort.Array(l15, l21, l19)
				if l24 = s.Call2(&builtin_sprintf, &s_the_trust_policy_of__q_l_41b62e6b, l23); l24 == nil {
					continue
				}
				// 45
				if l27 = regort.Dot(l12, &s_at); l27 == nil {
					continue
				}
				// 44
				if l29 = regort.Dot(l6, &s_policy); l29 == nil {
					continue
				}
				if l30 = regort.Dot(l29, &s_document); l30 == nil {
					continue
				}
				// 51
				v32 = nil
				if l33 = regort.Dot(l6, &s_doors); l33 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l33)
					for i4 := lo4; i4 < hi4; i4++ {
						l35 = s.Value(i4)
						if l38 = regort.Dot(l35, &s_document); l38 == nil {
							continue
						}
						l40 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l38, &s_message, &s_the_trust_policy_0e79692d)
						v32 = append(v32, l40)
					}
					s.Leave(lo4)
				}
			b4:
				l32 = regort.Array(v32...)
				// 43
				l44 = regort.Record(&s_at, l27, &s_document, l30, &s_message, l24, &s_related, l32)
				// 40
				ret = regort.SetAdd(ret, l44)
			}
			s.Leave(lo2)
		}
	}
	{
		var l4, l6, l9, l10, l12, l14, l17, l19, l25, l29, l30, l32, l34, l35, l37, l38, l40, l42, l43 *ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:55
		// 56
		l4 = lib_arthur_mail_unanswered(s)
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l6 = s.Value(i6)
				// 57
				if l9 = regort.Dot(l6, &s_client); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_entry); l10 == nil {
					continue
				}
				// 58
				if l12 = regort.Dot(l6, &s_doors); l12 == nil {
					continue
				}
				{
					lo7, hi7 := s.Scan(l12)
					for i7 := lo7; i7 < hi7; i7++ {
						l14 = s.Value(i7)
						// 64
						if l17 = regort.Dot(l10, &s_roles); l17 == nil {
							continue
						}
						if l19 = lib_roles_title(s, l17); l19 == nil {
							continue
						}
						// 65
						if l25 = regort.Dot(l10, &s_account); l25 == nil {
							continue
						}
						// 63
						l29 = regort.Array(l19, l25, l25, l19)
						if l30 = s.Call2(&builtin_sprintf, &s_Arthur_s_role__q_of_the__6ae949b4, l29); l30 == nil {
							continue
						}
						// 60
						if l32 = regort.Dot(l14, &s_document); l32 == nil {
							continue
						}
						// 69
						if l34 = regort.Dot(l6, &s_target); l34 == nil {
							continue
						}
						if l35 = regort.Dot(l34, &s_at); l35 == nil {
							continue
						}
						if l37 = regort.Dot(l6, &s_policy); l37 == nil {
							continue
						}
						if l38 = regort.Dot(l37, &s_document); l38 == nil {
							continue
						}
						// 59
						l43 = regort.Record(&s_at, l35, &s_document, l38, &s_message, &s_names_this_role_7e5a4cfe)
						l42 = regort.Array(l43)
						l40 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l32, &s_message, l30, &s_on, &s_key, &s_related, l42)
						// 55
						ret = regort.SetAdd(ret, l40)
					}
					s.Leave(lo7)
				}
			}
			s.Leave(lo6)
		}
	}
	{
		var l5, l6, l8, l11, l12, l13, l15, l17, l18, l19, l21, l23, l25, l26, l28, l29, l31, l32, l35, l37, l39, l40 *ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:73
		// 74
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b9
		}
		if !regort.IsTrue(l5) {
			goto b9
		}
		// 75
		l6 = lib_arthur_mail_unasked(s)
		{
			lo9, hi9 := s.Scan(l6)
			for i9 := lo9; i9 < hi9; i9++ {
				l8 = s.Value(i9)
				// 81
				if l11 = regort.Dot(l8, &s_client); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_roles); l13 == nil {
					continue
				}
				if l15 = lib_roles_title(s, l13); l15 == nil {
					continue
				}
				// 82
				if l17 = regort.Dot(l8, &s_door); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, &s_entry); l18 == nil {
					continue
				}
				if l19 = regort.Dot(l18, &s_roles); l19 == nil {
					continue
				}
				if l21 = lib_roles_title(s, l19); l21 == nil {
					continue
				}
				// 83
				if l23 = regort.Dot(l8, &s_account); l23 == nil {
					continue
				}
				// 80
				l25 = regort.Array(l15, l21, l23)
				if l26 = s.Call2(&builtin_sprintf, &s_Arthur_s_role__q_is_let__ba71c491, l25); l26 == nil {
					continue
				}
				// 77
				if l28 = regort.Dot(l8, &s_policy); l28 == nil {
					continue
				}
				if l29 = regort.Dot(l28, &s_document); l29 == nil {
					continue
				}
				// 85
				if l31 = regort.Dot(l8, &s_principal); l31 == nil {
					continue
				}
				if l32 = regort.Dot(l31, &s_at); l32 == nil {
					continue
				}
				if l35 = regort.Dot(l17, &s_document); l35 == nil {
					continue
				}
				// 76
				l40 = regort.Record(&s_at, l32, &s_document, l35, &s_message, &s_lets_it_in_475cf1e1)
				l39 = regort.Array(l40)
				l37 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l29, &s_message, l26, &s_on, &s_key, &s_related, l39)
				// 73
				ret = regort.SetAdd(ret, l37)
			}
			s.Leave(lo9)
		}
	}
b9:
	{
		var l5, l6, l8, l11, l12, l13, l15, l17, l18, l20, l21, l24, l26, l27, l29, l30, l32, l33, l34 *ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:89
		// 90
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b11
		}
		if !regort.IsTrue(l5) {
			goto b11
		}
		// 91
		l6 = lib_arthur_mail_unasked(s)
		{
			lo11, hi11 := s.Scan(l6)
			for i11 := lo11; i11 < hi11; i11++ {
				l8 = s.Value(i11)
				// 97
				if l11 = regort.Dot(l8, &s_client); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_roles); l13 == nil {
					continue
				}
				if l15 = lib_roles_title(s, l13); l15 == nil {
					continue
				}
				// 96
				if l17 = regort.Dot(l8, &s_principal); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, &s_text); l18 == nil {
					continue
				}
				// 95
				l20 = regort.Array(l18, l15)
				if l21 = s.Call2(&builtin_sprintf, &s__q_is_let_in__and_no_pol_49020f22, l20); l21 == nil {
					continue
				}
				// 94
				if l24 = regort.Dot(l17, &s_at); l24 == nil {
					continue
				}
				// 93
				if l26 = regort.Dot(l8, &s_door); l26 == nil {
					continue
				}
				if l27 = regort.Dot(l26, &s_document); l27 == nil {
					continue
				}
				// 99
				if l29 = regort.Dot(l8, &s_policy); l29 == nil {
					continue
				}
				if l30 = regort.Dot(l29, &s_document); l30 == nil {
					continue
				}
				// 92
				l34 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l30, &s_message, &s_the_policy_of_Arthur_s_r_efe889c0)
				l33 = regort.Array(l34)
				l32 = regort.Record(&s_at, l24, &s_document, l27, &s_message, l21, &s_related, l33)
				// 89
				ret = regort.SetAdd(ret, l32)
			}
			s.Leave(lo11)
		}
	}
b11:
	// rules/arthur/ses_chain/ses_chain.rego:40
	return ret
}

// arthur_ses_chain_aggregate_work is data.arthurlint.rules.arthur["ses-chain"].aggregate.
func arthur_ses_chain_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/ses_chain/ses_chain.rego:36
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:36
		if l4 = lib_arthur_mail_trust(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/arthur/ses_chain/ses_chain.rego:38
		if l4 = lib_arthur_mail_policy(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/arthur/ses_chain/ses_chain.rego:36
	return ret
}
