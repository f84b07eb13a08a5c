// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_action_mismatch_clients is data.arthurlint.rules.trust["action-mismatch"].clients.
func trust_action_mismatch_clients(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l16 *ast.Term
		var v6 []*ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:61
		v6 = nil
		if l7 = regort.Dot(l3, &s_grants); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l13 = regort.Dot(object_2a7e9009.Get(), l9); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l16 = s.Call2(&builtin_concat, &s_and_32fec7d1, l6); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// rules/trust/action_mismatch/action_mismatch.rego:61
	return nil
}

// trust_action_mismatch_named is data.arthurlint.rules.trust["action-mismatch"].named.
func trust_action_mismatch_named(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l16 *ast.Term
		var v6 []*ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:63
		v6 = nil
		if l7 = regort.Dot(l3, &s_principals); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l13 = regort.Dot(object_15954e2a.Get(), l9); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l16 = s.Call2(&builtin_concat, &s_and_a729aeaf, l6); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// rules/trust/action_mismatch/action_mismatch.rego:63
	return nil
}

// trust_action_mismatch_wanted is data.arthurlint.rules.trust["action-mismatch"].wanted.
func trust_action_mismatch_wanted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l16 *ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:65
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_principals); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l13 = regort.Dot(object_973d00f5.Get(), l9); l13 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		if l16 = lib_policies_sorted(s, l6); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// rules/trust/action_mismatch/action_mismatch.rego:65
	return nil
}

// trust_action_mismatch_advice is data.arthurlint.rules.trust["action-mismatch"].advice.
func trust_action_mismatch_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l11, l13 *ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:67
		// 68
		if l6 = trust_action_mismatch_wanted(s, l3); l6 == nil {
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
		// 69
		if l13 = regort.Dot(l3, &s_statement); l13 == nil {
			goto b2
		}
		if lib_trust_principals_allows(s, l13, l11) == nil {
			goto b2
		}
		// 67
		return &s_remove_it_b0a69872
	b2:
		// 70
		if l6 = trust_action_mismatch_wanted(s, l3); l6 == nil {
			goto b3
		}
		if l8 = lib_policies_quoted(s, l6); l8 == nil {
			goto b3
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_write__s_a83b15e4, l10); l11 == nil {
			goto b3
		}
		return l11
	b3:
	}
	// rules/trust/action_mismatch/action_mismatch.rego:67
	return nil
}

// trust_action_mismatch_fix is data.arthurlint.rules.trust["action-mismatch"].fix.
func trust_action_mismatch_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12, l14, l18, l19, l20, l21 *ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:72
		// 76
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 73
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l11); l12 == nil {
			goto b2
		}
		// 74
		if l14 = regort.Dot(l3, &s_at); l14 == nil {
			goto b2
		}
		// 72
		l21 = regort.Record(&s_at, l14, &s_op, &s_set, &s_value, l6)
		l20 = regort.Array(l21)
		l19 = regort.Record(&s_edits, l20, &s_title, l12)
		l18 = regort.Record(&s_fix, l19)
		return l18
	b2:
		// 77
		return regort.EmptyObject
	}
}

// trust_action_mismatch_findings_work is data.arthurlint.rules.trust["action-mismatch"].findings.
func trust_action_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/action_mismatch/action_mismatch.rego:36
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l15, l17, l19, l21, l23, l24, l26, l30, l31 *ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:36
		// 37
		if l5 = input_facts_assumed_actions_a30fc8ae(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 38
				if l10 = regort.Dot(l7, &s_useless); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 39
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 40
				if l12 = regort.Dot(l7, &s_at); l12 == nil {
					continue
				}
				if lib_trust_principals_of_others(s, l12) == nil {
					continue
				}
				// 44
				if l15 = trust_action_mismatch_clients(s, l7); l15 == nil {
					continue
				}
				if l17 = trust_action_mismatch_named(s, l7); l17 == nil {
					continue
				}
				if l19 = trust_action_mismatch_advice(s, l7); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_text); l21 == nil {
					continue
				}
				l23 = regort.Array(l21, l15, l17, l19)
				if l24 = s.Call2(&builtin_sprintf, &s__q_is_for__s__and_the_st_388737b8, l23); l24 == nil {
					continue
				}
				// 46
				if l26 = trust_action_mismatch_fix(s, l7); l26 == nil {
					continue
				}
				// 41
				l30 = regort.Record(&s_at, l12, &s_message, l24)
				if l31 = s.Call2(&builtin_object_union, l30, l26); l31 == nil {
					continue
				}
				// 36
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l12, l17, l19, l24, l26, l27, l29, l31 *ast.Term
		// rules/trust/action_mismatch/action_mismatch.rego:50
		// 51
		if l5 = input_facts_principals(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 52
				if l10 = regort.Dot(l7, &s_unassumed); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 53
				if lib_policies_off(s, l7, &s_belongs) == nil {
					continue
				}
				// 54
				if l12 = regort.Dot(l7, &s_text); l12 == nil {
					continue
				}
				if lib_none_of(s, l12, set_450aaffe.Get()) == nil {
					continue
				}
				// 57
				if l17 = regort.Dot(l7, &s_form); l17 == nil {
					continue
				}
				if l19 = lib_trust_principals_kind(s, l17); l19 == nil {
					continue
				}
				if l24 = regort.Dot(object_973d00f5.Get(), l19); l24 == nil {
					continue
				}
				l26 = regort.Array(l12, l24)
				if l27 = s.Call2(&builtin_sprintf, &s_no_action_of_the_stateme_2a836321, l26); l27 == nil {
					continue
				}
				// 56
				if l29 = regort.Dot(l7, &s_at); l29 == nil {
					continue
				}
				// 55
				l31 = regort.Record(&s_at, l29, &s_message, l27)
				// 50
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/trust/action_mismatch/action_mismatch.rego:36
	return ret
}
