// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_pod_identity_incomplete_completed is data.arthurlint.rules.trust["pod-identity-incomplete"].completed.
func trust_pod_identity_incomplete_completed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l11, l15, l17, l21, l23, l24, l26, l27 *ast.Term
		// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:51
		// 55
		if l6 = regort.Dot(l3, &s_insert); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				// 53
				if l11 = lib_trust_principals_foreign(s, l3); l11 == nil {
					continue
				}
				if l15 = regort.Dot(l3, &s_missing); l15 == nil {
					continue
				}
				if l17 = lib_trust_principals_exchanged(s, l6, l15, l11); l17 == nil {
					continue
				}
				// 52
				if l21 = lib_policies_quoted(s, l15); l21 == nil {
					continue
				}
				l23 = regort.Array(l21)
				if l24 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l23); l24 == nil {
					continue
				}
				// 51
				l27 = regort.Record(&s_edits, l17, &s_title, l24)
				l26 = regort.Record(&s_fix, l27)
				result = regort.Once(result, l26, "function data.arthurlint.rules.trust[\"pod-identity-incomplete\"].completed produced conflicting values for the same inputs", "rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego", 51, 1)
			}
			s.Leave(lo2)
		}
	b2:
		// 56
		if result != nil {
			goto b4
		}
		return regort.EmptyObject
	b4:
		if result == nil {
			goto b5
		}
		return result
	b5:
	}
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:51
	return nil
}

// trust_pod_identity_incomplete_both_work is data.arthurlint.rules.trust["pod-identity-incomplete"].both.
func trust_pod_identity_incomplete_both_work(s *regort.State) *ast.Term {
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:44
	return array_7ee590e2.Get()
}

// trust_pod_identity_incomplete_advice is data.arthurlint.rules.trust["pod-identity-incomplete"].advice.
func trust_pod_identity_incomplete_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l10, l11, l13, l20, l22, l24, l26, l27 *ast.Term
		var v6 []*ast.Term
		// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:46
		// 47
		v6 = nil
		if l7 = lib_trust_principals_foreign(s, l3); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				if l13 = regort.Dot(l10, &s_text); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo3)
		}
	b3:
		l6 = regort.Array(v6...)
		// 48
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				// 46
				if l20 = regort.Dot(l3, &s_missing); l20 == nil {
					continue
				}
				if l22 = lib_policies_quoted(s, l20); l22 == nil {
					continue
				}
				if l24 = lib_policies_quoted(s, l6); l24 == nil {
					continue
				}
				l26 = regort.Array(l22, l24)
				if l27 = s.Call2(&builtin_sprintf, &s_write__s_instead_of__s_3575c0fb, l26); l27 == nil {
					continue
				}
				result = regort.Once(result, l27, "function data.arthurlint.rules.trust[\"pod-identity-incomplete\"].advice produced conflicting values for the same inputs", "rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego", 46, 1)
			}
			s.Leave(lo4)
		}
		// 49
		if result != nil {
			goto b6
		}
		if l6 = regort.Dot(l3, &s_missing); l6 == nil {
			goto b6
		}
		if l8 = lib_policies_quoted(s, l6); l8 == nil {
			goto b6
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_add__s_e11cc1f6, l10); l11 == nil {
			goto b6
		}
		return l11
	b6:
		if result == nil {
			goto b7
		}
		return result
	b7:
	}
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:46
	return nil
}

// trust_pod_identity_incomplete_removed is data.arthurlint.rules.trust["pod-identity-incomplete"].removed.
func trust_pod_identity_incomplete_removed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10, l11, l13, l15, l17, l21, l23, l24, l28, l29, l30, l31 *ast.Term
		// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:58
		// 62
		if l6 = lib_trust_principals_foreign(s, l3); l6 == nil {
			goto b2
		}
		if !regort.IsArray(l6) {
			goto b2
		}
		if l9 = regort.Len(l6); l9 == nil {
			goto b2
		}
		if !regort.Equal(l9, &n_1) {
			goto b2
		}
		l10 = &n_0
		l10 = &n_0
		if l11 = regort.Dot(l6, l10); l11 == nil {
			goto b2
		}
		// 63
		if l13 = regort.Dot(l11, &s_at); l13 == nil {
			goto b2
		}
		if l15 = lib_trust_principals_key_path(s, l13); l15 == nil {
			goto b2
		}
		if l17 = lib_size(s, l15); l17 == nil {
			goto b2
		}
		if lib_above(s, l17, &n_1) == nil {
			goto b2
		}
		// 59
		if l21 = regort.Dot(l11, &s_text); l21 == nil {
			goto b2
		}
		l23 = regort.Array(l21)
		if l24 = s.Call2(&builtin_sprintf, &s_Take__q_out_b2016a9e, l23); l24 == nil {
			goto b2
		}
		// 58
		l31 = regort.Record(&s_at, l13, &s_op, &s_remove)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, l24)
		l28 = regort.Record(&s_fix, l29)
		return l28
	b2:
		// 64
		return regort.EmptyObject
	}
}

// trust_pod_identity_incomplete_problems is data.arthurlint.rules.trust["pod-identity-incomplete"].problems.
func trust_pod_identity_incomplete_problems(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l10, l11, l13, l15, l17, l19, l20, l22, l23, l24, l25, l27, l28 *ast.Term
		var v6 []*ast.Term
		// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:37
		// 38
		if l6 = regort.Dot(l3, &s_missing); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				// 37
				if l11 = trust_pod_identity_incomplete_completed(s, l3); l11 == nil {
					continue
				}
				if l15 = lib_policies_quoted__7ee590e2(s); l15 == nil {
					continue
				}
				if l17 = trust_pod_identity_incomplete_advice(s, l3); l17 == nil {
					continue
				}
				l19 = regort.Array(l15, l17)
				if l20 = s.Call2(&builtin_sprintf, &s_needs__s___s_6153edb9, l19); l20 == nil {
					continue
				}
				l23 = regort.Record(&s_fix, l11, &s_says, l20)
				l22 = regort.Array(l23)
				result = regort.Once(result, l22, "function data.arthurlint.rules.trust[\"pod-identity-incomplete\"].problems produced conflicting values for the same inputs", "rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego", 37, 1)
			}
			s.Leave(lo2)
		}
	b2:
		// 39
		if result != nil {
			goto b4
		}
		// 40
		v6 = nil
		if l7 = lib_trust_principals_foreign(s, l3); l7 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l7)
			for i5 := lo5; i5 < hi5; i5++ {
				l10 = s.Value(i5)
				if l13 = regort.Dot(l10, &s_text); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo5)
		}
	b5:
		l6 = regort.Array(v6...)
		// 41
		{
			lo6, hi6 := s.Scan(l6)
			for i6 := lo6; i6 < hi6; i6++ {
				// 39
				if l20 = trust_pod_identity_incomplete_removed(s, l3); l20 == nil {
					continue
				}
				if l22 = lib_policies_quoted(s, l6); l22 == nil {
					continue
				}
				l24 = regort.Array(l22)
				if l25 = s.Call2(&builtin_sprintf, &s_never_calls__s__remove_i_7e8355c0, l24); l25 == nil {
					continue
				}
				l28 = regort.Record(&s_fix, l20, &s_says, l25)
				l27 = regort.Array(l28)
				result = regort.Once(result, l27, "function data.arthurlint.rules.trust[\"pod-identity-incomplete\"].problems produced conflicting values for the same inputs", "rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego", 39, 3)
			}
			s.Leave(lo6)
		}
	b4:
		if result == nil {
			goto b8
		}
		return result
	b8:
	}
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:37
	return nil
}

// trust_pod_identity_incomplete_findings_work is data.arthurlint.rules.trust["pod-identity-incomplete"].findings.
func trust_pod_identity_incomplete_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l16, l18, l20, l21, l23, l25, l27, l28 *ast.Term
		// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:31
		// 32
		if l5 = input_facts_pod_identities_65ed9c64(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = trust_pod_identity_incomplete_problems(s, l7); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						// 34
						if l16 = regort.Dot(l7, &s_text); l16 == nil {
							continue
						}
						if l18 = regort.Dot(l13, &s_says); l18 == nil {
							continue
						}
						l20 = regort.Array(l16, l18)
						if l21 = s.Call2(&builtin_sprintf, &s_s__s_907f48a3, l20); l21 == nil {
							continue
						}
						if l23 = regort.Dot(l7, &s_action_at_24163062); l23 == nil {
							continue
						}
						if l25 = regort.Dot(l13, &s_fix); l25 == nil {
							continue
						}
						l27 = regort.Record(&s_at, l23, &s_message, l21)
						if l28 = s.Call2(&builtin_object_union, l27, l25); l28 == nil {
							continue
						}
						// 31
						ret = regort.SetAdd(ret, l28)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/pod_identity_incomplete/pod_identity_incomplete.rego:31
	return ret
}
