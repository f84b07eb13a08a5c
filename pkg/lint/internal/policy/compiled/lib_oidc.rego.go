// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_oidc_untested is data.arthurlint.lib.oidc.untested.
func lib_oidc_untested(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// lib/oidc.rego:98
		// 99
		if l6 = regort.Dot(l3, &s_guard); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "none") {
			goto b1
		}
		// 100
		if l7 = regort.Dot(l3, &s_elsewhere); l7 == nil {
			goto b2
		}
		if regort.IsFalse(l7) {
			goto b2
		}
		goto b1
	b2:
		// 98
		return regort.True
	}
b1:
	{
		var l6, l7, l8, l10, l12, l15, l16, l17, l18, l21 *ast.Term
		var v8 []*ast.Term
		// lib/oidc.rego:103
		// 104
		if l6 = regort.Dot(l3, &s_guard); l6 == nil {
			goto b4
		}
		if !regort.EqualString(l6, "presence") {
			goto b4
		}
		// 105
		if l7 = regort.Dot(l3, &s_elsewhere); l7 == nil {
			goto b5
		}
		if regort.IsFalse(l7) {
			goto b5
		}
		goto b4
	b5:
		// 106
		v8 = nil
		if l10 = input_facts_subjects(s); l10 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l10)
			for i6 := lo6; i6 < hi6; i6++ {
				l12 = s.Value(i6)
				if l15 = regort.Dot(l12, &s_claim); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_claim); l16 == nil {
					continue
				}
				if !regort.Equal(l15, l16) {
					continue
				}
				if l17 = regort.Dot(l12, &s_provider); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l3, &s_provider); l18 == nil {
					continue
				}
				if !regort.Equal(l17, l18) {
					continue
				}
				v8 = append(v8, &n_1)
			}
			s.Leave(lo6)
		}
	b6:
		l8 = regort.Array(v8...)
		if l21 = regort.Count(l8); l21 == nil {
			goto b4
		}
		if !regort.Equal(l21, &n_0) {
			goto b4
		}
		// 103
		return regort.True
	}
b4:
	// lib/oidc.rego:98
	return nil
}

// lib_oidc_token is data.arthurlint.lib.oidc.token.
func lib_oidc_token(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l7, l9, l12, l13 *ast.Term
		// lib/oidc.rego:49
		// 50
		if l7 = input_facts_tokens(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 51
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_provider); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 49
				result = regort.Once(result, l9, "function data.arthurlint.lib.oidc.token produced conflicting values for the same inputs", "lib/oidc.rego", 49, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:49
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/oidc.rego:49
	return nil
}

// lib_oidc_keyed is data.arthurlint.lib.oidc.keyed.
func lib_oidc_keyed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l9, l10 *ast.Term
		// lib/oidc.rego:38
		result = nil
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.oidc.keyed produced conflicting values for the same inputs", "lib/oidc.rego", 38, 1)
	}
b1:
	// lib/oidc.rego:38
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.oidc.keyed produced conflicting values for the same inputs", "lib/oidc.rego", 38, 1)
b2:
	{
		var l6, l7, l9, l10 *ast.Term
		// lib/oidc.rego:40
		result = nil
		if l6 = regort.Dot(l3, &s_key); l6 == nil {
			goto b4
		}
		if regort.IsFalse(l6) {
			goto b4
		}
		goto b3
	b4:
		if l7 = regort.Dot(l3, &s_claim); l7 == nil {
			goto b3
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_q_of_the_issuer_6e32a11d, l9); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.oidc.keyed produced conflicting values for the same inputs", "lib/oidc.rego", 40, 1)
	}
b3:
	// lib/oidc.rego:40
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.oidc.keyed produced conflicting values for the same inputs", "lib/oidc.rego", 40, 1)
b5:
	// lib/oidc.rego:38
	return ret
}

// lib_oidc_literal is data.arthurlint.lib.oidc.literal.
func lib_oidc_literal(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13, l14, l15, l16 *ast.Term
		// lib/oidc.rego:167
		// 168
		if l7 = input_facts_subjects(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 169
				if l12 = regort.Dot(l9, &s_provider); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_provider); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 170
				if l14 = regort.Dot(l9, &s_claim); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l3, &s_claim); l15 == nil {
					continue
				}
				if !regort.Equal(l14, l15) {
					continue
				}
				// 171
				if l16 = regort.Dot(l9, &s_literal_wildcard_93a83847); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 167
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:167
	return nil
}

// lib_oidc_unspoilt is data.arthurlint.lib.oidc.unspoilt.
func lib_oidc_unspoilt(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/oidc.rego:175
	if lib_oidc_literal(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/oidc.rego:175
	return nil
}

// lib_oidc_claims_of is data.arthurlint.lib.oidc.claims_of.
func lib_oidc_claims_of(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l15, l17, l19, l20 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:121
		v6 = nil
		// 122
		if l8 = input_facts_claims(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 123
				if l13 = regort.Dot(l10, &s_provider); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l3, &s_provider); l14 == nil {
					continue
				}
				if !regort.Equal(l13, l14) {
					continue
				}
				// 124
				if l15 = regort.Dot(l10, &s_claim); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l3, &s_claim); l19 == nil {
					continue
				}
				if !regort.Equal(l17, l19) {
					continue
				}
				// 125
				if l20 = regort.Dot(l10, &s_match); l20 == nil {
					continue
				}
				if !regort.HoldsMember(l20, set_26319fe4.Get()) {
					continue
				}
				// 121
				v6 = append(v6, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_oidc_target is data.arthurlint.lib.oidc.target.
func lib_oidc_target(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12, l14, l15 *ast.Term
		// lib/oidc.rego:217
		if l8 = lib_rows_parent(s, l3); l8 == nil {
			goto b1
		}
		if l10 = lib_rows_parent(s, l8); l10 == nil {
			goto b1
		}
		if l12 = lib_rows_last(s, l3); l12 == nil {
			goto b1
		}
		l14 = regort.Array(l4, l12)
		if l15 = s.Call2(&builtin_array_concat, l10, l14); l15 == nil {
			goto b1
		}
		return l15
	}
b1:
	// lib/oidc.rego:217
	return nil
}

// lib_oidc_settled is data.arthurlint.lib.oidc.settled.
func lib_oidc_settled(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	// lib/oidc.rego:227
	if lib_text(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l10, l12, l18 *ast.Term
		var v10 []*ast.Term
		// lib/oidc.rego:229
		// 230
		if lib_sequence(s, l3) == nil {
			goto b3
		}
		// 231
		if lib_closed(s, l4) == nil {
			goto b3
		}
		// 232
		v10 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				if lib_text(s, l12) == nil {
					goto b6
				}
				continue
			b6:
				v10 = append(v10, &n_1)
			}
			s.Leave(lo4)
		}
		l10 = regort.Array(v10...)
		if l18 = regort.Count(l10); l18 == nil {
			goto b3
		}
		if !regort.Equal(l18, &n_0) {
			goto b3
		}
		// 229
		return regort.True
	}
b3:
	// lib/oidc.rego:227
	return nil
}

// lib_oidc_leaving is data.arthurlint.lib.oidc.leaving.
func lib_oidc_leaving(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/oidc.rego:220
		// 221
		if l6 = lib_rows_parent(s, l3); l6 == nil {
			goto b2
		}
		if lib_conditions_alone(s, l6) == nil {
			goto b2
		}
		// 220
		return l6
	b2:
		// 222
		// 223
		if l6 = lib_rows_parent(s, l3); l6 == nil {
			goto b3
		}
		if lib_closed(s, l6) == nil {
			goto b3
		}
		// 222
		return l3
	b3:
	}
	// lib/oidc.rego:220
	return nil
}

// lib_oidc_move is data.arthurlint.lib.oidc.move.
func lib_oidc_move(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11, l14, l16, l17, l20, l21, l22 *ast.Term
		// lib/oidc.rego:206
		// 207
		if l8 = lib_rows_parent(s, l3); l8 == nil {
			goto b2
		}
		if lib_conditions_alone(s, l8) == nil {
			goto b2
		}
		// 208
		if lib_conditions_free(s, l8, l4) == nil {
			goto b2
		}
		// 206
		l17 = regort.Record(&s_at, l8, &s_op, &s_rename, &s_value, l4)
		l16 = regort.Array(l17)
		return l16
	b2:
		// 209
		// 213
		if l8 = lib_oidc_target(s, l3, l4); l8 == nil {
			goto b3
		}
		if lib_lacks(s, l8) == nil {
			goto b3
		}
		// 214
		if l11 = lib_grammar_value(s, l3); l11 == nil {
			goto b3
		}
		if lib_oidc_settled(s, l11, l3) == nil {
			goto b3
		}
		// 210
		if l14 = lib_oidc_leaving(s, l3); l14 == nil {
			goto b3
		}
		// 209
		l21 = regort.Record(&s_at, l14, &s_op, &s_remove)
		l22 = regort.Record(&s_at, l8, &s_op, &s_insert, &s_value, l11)
		l20 = regort.Array(l21, l22)
		return l20
	b3:
	}
	// lib/oidc.rego:206
	return nil
}

// lib_oidc_moved is data.arthurlint.lib.oidc.moved.
func lib_oidc_moved(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l13, l14, l16, l17, l18 *ast.Term
		// lib/oidc.rego:202
		// 203
		if l10 = lib_oidc_move(s, l4, l5); l10 == nil {
			goto b2
		}
		if regort.IsFalse(l10) {
			goto b2
		}
		// 202
		l13 = regort.Array(l5)
		if l14 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l13); l14 == nil {
			goto b2
		}
		l17 = regort.Record(&s_edits, l10, &s_title, l14)
		l16 = regort.Record(&s_fix, l17)
		if l18 = s.Call2(&builtin_object_union, l3, l16); l18 == nil {
			goto b2
		}
		return l18
	b2:
		// 204
		return l3
	}
}

// lib_oidc_clusters_work is data.arthurlint.lib.oidc.clusters.
func lib_oidc_clusters_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:27
	return set_5194cb07.Get()
}

// lib_oidc_by_operator is data.arthurlint.lib.oidc.by_operator.
func lib_oidc_by_operator(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l15, l18 *ast.Term
		var v13 []*ast.Term
		// lib/oidc.rego:129
		l6 = regort.EmptyObject
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_operator_at_c3da4b89); l11 == nil {
					continue
				}
				v13 = nil
				{
					lo4, hi4 := s.Scan(l3)
					for i4 := lo4; i4 < hi4; i4++ {
						l15 = s.Value(i4)
						if l18 = regort.Dot(l15, &s_operator_at_c3da4b89); l18 == nil {
							continue
						}
						if !regort.Equal(l18, l11) {
							continue
						}
						v13 = append(v13, l15)
					}
					s.Leave(lo4)
				}
				l13 = regort.Array(v13...)
				l6 = regort.InsertOnce(l6, l11, l13, "lib/oidc.rego", 129, 20)
			}
			s.Leave(lo2)
		}
		return l6
	}
}

// lib_oidc_regrouped is data.arthurlint.lib.oidc.regrouped.
func lib_oidc_regrouped(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l12, l14, l15, l16, l17, l18, l21, l24, l31, l32, l38, l39, l40, l41, l42 *ast.Term
		// lib/oidc.rego:132
		// 136
		if l11 = regort.Dot(l4, &n_0); l11 == nil {
			goto b2
		}
		if l12 = regort.Dot(l11, &s_operator_at_c3da4b89); l12 == nil {
			goto b2
		}
		if l14 = lib_size(s, l12); l14 == nil {
			goto b2
		}
		l16 = regort.EmptySet
		{
			lo3, hi3 := s.Scan(l4)
			for i3 := lo3; i3 < hi3; i3++ {
				l18 = s.Value(i3)
				if l21 = regort.Dot(l18, &s_at); l21 == nil {
					continue
				}
				l16 = regort.SetAdd(l16, l21)
			}
			s.Leave(lo3)
		}
		if l24 = regort.Count(l16); l24 == nil {
			goto b2
		}
		if !regort.Equal(l14, l24) {
			goto b2
		}
		// 137
		if lib_conditions_free(s, l12, l5) == nil {
			goto b2
		}
		// 133
		l31 = regort.Array(l5)
		if l32 = s.Call2(&builtin_sprintf, &s_Write__s_c1c0f3a9, l31); l32 == nil {
			goto b2
		}
		// 132
		l41 = regort.Record(&s_at, l12, &s_op, &s_rename, &s_value, l5)
		l40 = regort.Array(l41)
		l39 = regort.Record(&s_edits, l40, &s_title, l32)
		l38 = regort.Record(&s_fix, l39)
		if l42 = s.Call2(&builtin_object_union, l3, l38); l42 == nil {
			goto b2
		}
		return l42
	b2:
		// 138
		// 139
		if l10 = regort.Count(l4); l10 == nil {
			goto b5
		}
		if !regort.Equal(l10, &n_1) {
			goto b5
		}
		// 138
		if l14 = regort.Dot(l4, &n_0); l14 == nil {
			goto b5
		}
		if l15 = regort.Dot(l14, &s_at); l15 == nil {
			goto b5
		}
		if l17 = lib_oidc_moved(s, l3, l15, l5); l17 == nil {
			goto b5
		}
		return l17
	b5:
		// 140
		return l3
	}
}

// lib_oidc_lets_in is data.arthurlint.lib.oidc.lets_in.
func lib_oidc_lets_in(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9 *ast.Term
		// lib/oidc.rego:110
		// 111
		if l6 = regort.Dot(l3, &s_claim); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "sub") {
			goto b1
		}
		// 112
		if l7 = regort.Dot(l3, &s_effect); l7 == nil {
			goto b1
		}
		if !regort.EqualString(l7, "Allow") {
			goto b1
		}
		// 113
		if l8 = regort.Dot(l3, &s_granted); l8 == nil {
			goto b1
		}
		if regort.IsFalse(l8) {
			goto b1
		}
		// 114
		if l9 = regort.Dot(l3, &s_undenied); l9 == nil {
			goto b1
		}
		if regort.IsFalse(l9) {
			goto b1
		}
		// 110
		return regort.True
	}
b1:
	// lib/oidc.rego:110
	return nil
}

// lib_oidc_statement is data.arthurlint.lib.oidc.statement.
func lib_oidc_statement(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l7, l9, l12, l13 *ast.Term
		// lib/oidc.rego:43
		// 44
		if l7 = input_facts_statements(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 45
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_statement); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 43
				result = regort.Once(result, l9, "function data.arthurlint.lib.oidc.statement produced conflicting values for the same inputs", "lib/oidc.rego", 43, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:43
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/oidc.rego:43
	return nil
}

// lib_oidc_pins_work is data.arthurlint.lib.oidc.pins.
func lib_oidc_pins_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:84
	return set_973fc2f1.Get()
}

// lib_oidc_pinning is data.arthurlint.lib.oidc.pinning.
func lib_oidc_pinning(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l14, l15, l17 *ast.Term
		// lib/oidc.rego:95
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(set_973fc2f1.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l3, &s_issuer); l12 == nil {
					continue
				}
				l14 = regort.Array(l12, l9)
				if l15 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l14); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l17)
			}
			s.Leave(lo2)
		}
		return l6
	}
}

// lib_oidc_unpinned is data.arthurlint.lib.oidc.unpinned.
func lib_oidc_unpinned(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/oidc.rego:87
		if l6 = lib_oidc_statement(s, l3); l6 == nil {
			goto b1
		}
		if l8 = lib_oidc_pinning(s, l3); l8 == nil {
			goto b1
		}
		if lib_policies_lacks_keys(s, l6, l8) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/oidc.rego:87
	return nil
}

// lib_oidc_forms is data.arthurlint.lib.oidc.forms.
func lib_oidc_forms(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12 *ast.Term
		// lib/oidc.rego:300
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_readings); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_form); l12 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l12)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_oidc_pinned is data.arthurlint.lib.oidc.pinned.
func lib_oidc_pinned(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13 *ast.Term
		// lib/oidc.rego:90
		// 91
		if l6 = lib_oidc_statement(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &s_keys); l8 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l8)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 92
				if l13 = lib_oidc_pinning(s, l3); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l10, l13) {
					continue
				}
				// 90
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:90
	return nil
}

// lib_oidc_tenancy is data.arthurlint.lib.oidc.tenancy.
func lib_oidc_tenancy(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l7, l9, l12, l13, l14 *ast.Term
		// lib/oidc.rego:55
		// 56
		if l7 = input_facts_providers(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 57
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_provider); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 55
				if l14 = regort.Dot(l9, &s_tenancy); l14 == nil {
					continue
				}
				result = regort.Once(result, l14, "function data.arthurlint.lib.oidc.tenancy produced conflicting values for the same inputs", "lib/oidc.rego", 55, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:55
	if result == nil {
		goto b3
	}
	return result
b3:
	// lib/oidc.rego:55
	return nil
}

// lib_oidc_tenants_work is data.arthurlint.lib.oidc.tenants.
func lib_oidc_tenants_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:265
	return object_72ee6d59.Get()
}

// lib_oidc_widest is data.arthurlint.lib.oidc.widest.
func lib_oidc_widest(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l15, l16, l22, l23, l24 *ast.Term
		// lib/oidc.rego:277
		// 278
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b2
		}
		if !regort.EqualString(l6, "anyone") {
			goto b2
		}
		// 279
		if l7 = regort.Dot(l3, &s_vendor); l7 == nil {
			goto b2
		}
		if l10 = regort.Dot(object_72ee6d59.Get(), l7); l10 == nil {
			goto b2
		}
		if regort.IsFalse(l10) {
			goto b2
		}
		// 277
		if l16 = regort.Dot(l3, &s_title); l16 == nil {
			goto b2
		}
		l23 = regort.Array(l10, l16, l10)
		if l24 = s.Call2(&builtin_sprintf, &s_lets_in_every__s_of__s___a1119bc3, l23); l24 == nil {
			goto b2
		}
		return l24
	b2:
		// 280
		// 281
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_72ee6d59.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 280
		if l15 = regort.Dot(l3, &s_title); l15 == nil {
			goto b3
		}
		l22 = regort.Array(l9, l15, l9)
		if l23 = s.Call2(&builtin_sprintf, &s_lets_in_more_than_one__s_03b4df8c, l22); l23 == nil {
			goto b3
		}
		return l23
	b3:
		// 282
		// 283
		if l6 = regort.Dot(l3, &s_title); l6 == nil {
			goto b4
		}
		if regort.IsFalse(l6) {
			goto b4
		}
		// 282
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_lets_in_every_subject_of_936960e5, l9); l10 == nil {
			goto b4
		}
		return l10
	b4:
		// 284
		return &s_lets_in_every_subject_of_1769c869
	}
}

// lib_oidc_projects_work is data.arthurlint.lib.oidc.projects.
func lib_oidc_projects_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:270
	return object_03bef8a4.Get()
}

// lib_oidc_free_project is data.arthurlint.lib.oidc.free_project.
func lib_oidc_free_project(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l12, l15, l20 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:293
		v6 = nil
		if l7 = regort.Dot(l3, &s_vendor); l7 == nil {
			goto b2
		}
		if l10 = regort.Dot(object_03bef8a4.Get(), l7); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				if l15 = regort.Dot(l3, &s_free); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l12, l15) {
					continue
				}
				v6 = append(v6, l12)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l20 = regort.Dot(l6, &n_0); l20 == nil {
			goto b1
		}
		return l20
	}
b1:
	// lib/oidc.rego:293
	return nil
}

// lib_oidc_tenant is data.arthurlint.lib.oidc.tenant.
func lib_oidc_tenant(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/oidc.rego:295
		// 296
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b2
		}
		if l9 = regort.Dot(object_72ee6d59.Get(), l6); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 295
		return l9
	b2:
		// 297
		return &s_account
	}
}

// lib_oidc_wide is data.arthurlint.lib.oidc.wide.
func lib_oidc_wide(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10, l13, l14, l17, l26, l27 *ast.Term
		// lib/oidc.rego:287
		// 288
		if l6 = lib_oidc_free_project(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 287
		if l9 = lib_oidc_tenant(s, l3); l9 == nil {
			goto b2
		}
		l13 = regort.Array(l6, l9, l6)
		if l14 = s.Call2(&builtin_sprintf, &s_lets_in_every__s_of_the__13153ffb, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 289
		// 290
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_03bef8a4.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 289
		if l10 = lib_oidc_tenant(s, l3); l10 == nil {
			goto b3
		}
		if l17 = regort.Dot(l9, &n_0); l17 == nil {
			goto b3
		}
		l26 = regort.Array(l17, l10, l17)
		if l27 = s.Call2(&builtin_sprintf, &s_lets_in_more_than_one__s_7e314da1, l26); l27 == nil {
			goto b3
		}
		return l27
	b3:
		// 291
		return &s_lets_in_more_than_one_pr_077d7ef7
	}
}

// lib_oidc_key_path is data.arthurlint.lib.oidc.key_path.
func lib_oidc_key_path(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l13, l16 *ast.Term
		// lib/oidc.rego:158
		if l6 = regort.Dot(l3, &s_statement); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if l11 = s.Call2(&builtin_plus, l8, &n_3); l11 == nil {
			goto b1
		}
		if l13 = regort.Dot(l3, &s_at); l13 == nil {
			goto b1
		}
		if l16 = s.Call3(&builtin_array_slice, l13, &n_0, l11); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/oidc.rego:158
	return nil
}

// lib_oidc_appended is data.arthurlint.lib.oidc.appended.
func lib_oidc_appended(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l13, l16, l17, l19, l20, l22, l23, l24, l25, l26 *ast.Term
		// lib/oidc.rego:236
		// 240
		if l10 = lib_grammar_value(s, l4); l10 == nil {
			goto b2
		}
		if lib_sequence(s, l10) == nil {
			goto b2
		}
		// 241
		if l13 = lib_size(s, l4); l13 == nil {
			goto b2
		}
		if regort.IsFalse(l13) {
			goto b2
		}
		// 238
		l16 = regort.Array(l13)
		if l17 = s.Call2(&builtin_array_concat, l4, l16); l17 == nil {
			goto b2
		}
		// 237
		l19 = regort.Array(l5)
		if l20 = s.Call2(&builtin_sprintf, &s_Add__q_9b8cc1dd, l19); l20 == nil {
			goto b2
		}
		// 236
		l25 = regort.Record(&s_at, l17, &s_op, &s_insert, &s_value, l5)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l20)
		l22 = regort.Record(&s_fix, l23)
		if l26 = s.Call2(&builtin_object_union, l3, l22); l26 == nil {
			goto b2
		}
		return l26
	b2:
		// 242
		return l3
	}
}

// lib_oidc_said_work is data.arthurlint.lib.oidc.said.
func lib_oidc_said_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:311
	return object_7464e407.Get()
}

// lib_oidc_fault is data.arthurlint.lib.oidc.fault.
func lib_oidc_fault(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/oidc.rego:305
		// 306
		if l6 = regort.Dot(l3, &s_says); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 305
		return l6
	b2:
		// 307
		// 308
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_7464e407.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 307
		return l9
	b3:
		// 309
		return &s_none_of_its_forms_fits_bb55cb82
	}
}

// lib_oidc_faults is data.arthurlint.lib.oidc.faults.
func lib_oidc_faults(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l15 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:303
		v6 = nil
		if l7 = regort.Dot(l3, &s_problems); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_code); l12 == nil {
					continue
				}
				if !regort.HoldsNotEqual(l12, &s_wildcard) {
					continue
				}
				if l15 = lib_oidc_fault(s, l9); l15 == nil {
					continue
				}
				v6 = append(v6, l15)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_oidc_listed is data.arthurlint.lib.oidc.listed.
func lib_oidc_listed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10 *ast.Term
		// lib/oidc.rego:33
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		if l10 = regort.Dot(l3, &n_0); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.oidc.listed produced conflicting values for the same inputs", "lib/oidc.rego", 33, 1)
	}
b1:
	// lib/oidc.rego:33
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.oidc.listed produced conflicting values for the same inputs", "lib/oidc.rego", 33, 1)
b2:
	{
		var l6, l13, l16, l18, l25, l27, l28 *ast.Term
		// lib/oidc.rego:35
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b3
		}
		if l13 = s.Call2(&builtin_minus, l6, &n_1); l13 == nil {
			goto b3
		}
		if l16 = s.Call3(&builtin_array_slice, l3, &n_0, l13); l16 == nil {
			goto b3
		}
		if l18 = s.Call2(&builtin_concat, &s__5e272f7c, l16); l18 == nil {
			goto b3
		}
		if l25 = regort.Dot(l3, l13); l25 == nil {
			goto b3
		}
		l27 = regort.Array(l18, l25)
		if l28 = s.Call2(&builtin_sprintf, &s_s_and__s_80542b61, l27); l28 == nil {
			goto b3
		}
		result = regort.Once(result, l28, "function data.arthurlint.lib.oidc.listed produced conflicting values for the same inputs", "lib/oidc.rego", 35, 1)
	}
b3:
	// lib/oidc.rego:35
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.oidc.listed produced conflicting values for the same inputs", "lib/oidc.rego", 35, 1)
b4:
	// lib/oidc.rego:33
	return ret
}

// lib_oidc_correct is data.arthurlint.lib.oidc.correct.
func lib_oidc_correct(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10, l11, l12 *ast.Term
		// lib/oidc.rego:318
		// 319
		if l6 = regort.Dot(l3, &s_correction); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 318
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 320
		// 321
		if l6 = regort.Dot(l3, &s_shapes); l6 == nil {
			goto b3
		}
		if regort.IsFalse(l6) {
			goto b3
		}
		// 320
		if l9 = regort.Dot(l6, &n_0); l9 == nil {
			goto b3
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_write_one_such_as__q_d053c3a9, l11); l12 == nil {
			goto b3
		}
		return l12
	b3:
		// 322
		return &s_write_a_subject_of_the_i_dfe031bc
	}
}

// lib_oidc_renamed is data.arthurlint.lib.oidc.renamed.
func lib_oidc_renamed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12, l13, l18, l19, l21, l25, l26, l27, l28, l29 *ast.Term
		// lib/oidc.rego:194
		// 198
		if l8 = regort.Dot(l4, &s_operator_at_c3da4b89); l8 == nil {
			goto b2
		}
		if l10 = regort.Dot(l4, &s_fixed); l10 == nil {
			goto b2
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_array_concat, l8, l12); l13 == nil {
			goto b2
		}
		if lib_lacks(s, l13) == nil {
			goto b2
		}
		// 195
		l18 = regort.Array(l10)
		if l19 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l18); l19 == nil {
			goto b2
		}
		// 196
		if l21 = regort.Dot(l4, &s_at); l21 == nil {
			goto b2
		}
		// 194
		l28 = regort.Record(&s_at, l21, &s_op, &s_rename, &s_value, l10)
		l27 = regort.Array(l28)
		l26 = regort.Record(&s_edits, l27, &s_title, l19)
		l25 = regort.Record(&s_fix, l26)
		if l29 = s.Call2(&builtin_object_union, l3, l25); l29 == nil {
			goto b2
		}
		return l29
	b2:
		// 199
		return l3
	}
}

// lib_oidc_within is data.arthurlint.lib.oidc.within.
func lib_oidc_within(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l16 *ast.Term
		var v8 []*ast.Term
		// lib/oidc.rego:30
		v8 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if !regort.HoldsMember(l10, l4) {
					goto b4
				}
				continue
			b4:
				v8 = append(v8, &n_1)
			}
			s.Leave(lo2)
		}
		l8 = regort.Array(v8...)
		if l16 = regort.Count(l8); l16 == nil {
			goto b1
		}
		if !regort.Equal(l16, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/oidc.rego:30
	return nil
}

// lib_oidc_apart is data.arthurlint.lib.oidc.apart.
func lib_oidc_apart(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12 *ast.Term
		// lib/oidc.rego:185
		// 186
		if l6 = regort.Dot(l3, &s_issuer); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_provider_issuer_31b307a7); l10 == nil {
			goto b1
		}
		if l12 = regort.Lower(l10); l12 == nil {
			goto b1
		}
		if lib_differs(s, l8, l12) == nil {
			goto b1
		}
		// 187
		if lib_mismatches(s, l10, &s__0e9c8ca2) == nil {
			goto b1
		}
		// 185
		return regort.True
	}
b1:
	// lib/oidc.rego:185
	return nil
}

// lib_oidc_keyless is data.arthurlint.lib.oidc.keyless.
func lib_oidc_keyless(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l12, l15, l16, l17, l23 *ast.Term
		var v8 []*ast.Term
		// lib/oidc.rego:178
		// 179
		if l6 = regort.Dot(l3, &s_subject); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "none") {
			goto b1
		}
		// 180
		if l7 = regort.Dot(l3, &s_audience); l7 == nil {
			goto b1
		}
		if !regort.EqualString(l7, "none") {
			goto b1
		}
		// 181
		v8 = nil
		if l10 = input_facts_admitted(s); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				if l15 = regort.Dot(l12, &s_provider); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_at); l16 == nil {
					continue
				}
				if !regort.Equal(l15, l16) {
					continue
				}
				if l17 = regort.Dot(l12, &s_claim); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l17, set_58c5cf72.Get()) {
					goto b4
				}
				continue
			b4:
				v8 = append(v8, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		if l23 = regort.Count(l8); l23 == nil {
			goto b1
		}
		if !regort.Equal(l23, &n_0) {
			goto b1
		}
		// 178
		return regort.True
	}
b1:
	// lib/oidc.rego:178
	return nil
}

// lib_oidc_by_audience_work is data.arthurlint.lib.oidc.by_audience.
func lib_oidc_by_audience_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:19
	return set_9602e5a8.Get()
}

// lib_oidc_by_subject is data.arthurlint.lib.oidc.by_subject.
func lib_oidc_by_subject(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/oidc.rego:22
	if lib_policies_off(s, l3, &s_vendor) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6 *ast.Term
		// lib/oidc.rego:24
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b3
		}
		if lib_none_of(s, l6, set_9602e5a8.Get()) == nil {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/oidc.rego:22
	return nil
}

// lib_oidc_untold is data.arthurlint.lib.oidc.untold.
func lib_oidc_untold(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13, l14 *ast.Term
		// lib/oidc.rego:61
		// 62
		if l7 = input_facts_providers(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 63
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_provider); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 64
				if l14 = regort.Dot(l9, &s_tenancy); l14 == nil {
					goto b3
				}
				if regort.IsFalse(l14) {
					goto b3
				}
				continue
			b3:
				// 61
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:61
	return nil
}

// lib_oidc_anything is data.arthurlint.lib.oidc.anything.
func lib_oidc_anything(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/oidc.rego:164
	if !regort.HoldsMatch(&s__dd7bfc38, l3) {
		goto b1
	}
	return regort.True
b1:
	// lib/oidc.rego:164
	return nil
}

// lib_oidc_unsaid is data.arthurlint.lib.oidc.unsaid.
func lib_oidc_unsaid(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l15, l18 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:191
		v6 = nil
		if l8 = input_facts_redundant(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_what); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "statement") {
					continue
				}
				if l14 = regort.Dot(l10, &s_at); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l3, &s_statement); l15 == nil {
					continue
				}
				if !regort.Equal(l14, l15) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l18 = regort.Count(l6); l18 == nil {
			goto b1
		}
		if !regort.Equal(l18, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/oidc.rego:191
	return nil
}

// lib_oidc_others is data.arthurlint.lib.oidc.others.
func lib_oidc_others(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l11, l14, l16, l17, l19, l22, l26, l31, l32, l34 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:68
		v6 = nil
		// 69
		if l7 = lib_oidc_statement(s, l3); l7 == nil {
			goto b2
		}
		if l9 = regort.Dot(l7, &s_keys); l9 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				// 70
				if l14 = regort.Dot(l3, &s_issuer); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s_s_266b4354, l16); l17 == nil {
					continue
				}
				if l19 = regort.Lower(l17); l19 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l11, l19) {
					continue
				}
				// 71
				l22 = regort.EmptySet
				{
					lo4, hi4 := s.Scan(array_e4b69584.Get())
					for i4 := lo4; i4 < hi4; i4++ {
						l26 = s.Value(i4)
						l31 = regort.Array(l14, l26)
						if l32 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l31); l32 == nil {
							continue
						}
						if l34 = regort.Lower(l32); l34 == nil {
							continue
						}
						l22 = regort.SetAdd(l22, l34)
					}
					s.Leave(lo4)
				}
				if !regort.HoldsMember(l11, l22) {
					goto b6
				}
				continue
			b6:
				// 68
				v6 = append(v6, l11)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_oidc_alone is data.arthurlint.lib.oidc.alone.
func lib_oidc_alone(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l12, l14 *ast.Term
		// lib/oidc.rego:75
		// 76
		if l6 = lib_oidc_statement(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &s_conditions); l8 == nil {
			goto b1
		}
		if !regort.HoldsMember(l8, set_bd20e371.Get()) {
			goto b1
		}
		// 77
		if l12 = lib_oidc_others(s, l3); l12 == nil {
			goto b1
		}
		if l14 = regort.Count(l12); l14 == nil {
			goto b1
		}
		if !regort.Equal(l14, &n_0) {
			goto b1
		}
		// 75
		return regort.True
	}
b1:
	// lib/oidc.rego:75
	return nil
}

// lib_oidc_samples_work is data.arthurlint.lib.oidc.samples.
func lib_oidc_samples_work(s *regort.State) *ast.Term {
	// lib/oidc.rego:245
	return object_08391489.Get()
}

// lib_oidc_sample is data.arthurlint.lib.oidc.sample.
func lib_oidc_sample(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l15, l16 *ast.Term
		// lib/oidc.rego:260
		// 261
		if l6 = regort.Dot(l3, &s_vendor); l6 == nil {
			goto b2
		}
		if l9 = regort.Dot(object_08391489.Get(), l6); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 260
		l15 = regort.Array(l9)
		if l16 = s.Call2(&builtin_sprintf, &s_such_as__q_3f6e0fc7, l15); l16 == nil {
			goto b2
		}
		return l16
	b2:
		// 262
		return &s__f3716d84
	}
}

// lib_oidc_narrow is data.arthurlint.lib.oidc.narrow.
func lib_oidc_narrow(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l15, l16, l17, l23 *ast.Term
		var v6 []*ast.Term
		// lib/oidc.rego:118
		v6 = nil
		if l8 = input_facts_subjects(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_claim); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l3, &s_claim); l14 == nil {
					continue
				}
				if !regort.Equal(l13, l14) {
					continue
				}
				if l15 = regort.Dot(l10, &s_provider); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_provider); l16 == nil {
					continue
				}
				if !regort.Equal(l15, l16) {
					continue
				}
				if l17 = regort.Dot(l10, &s_reach); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l17, set_e96f0f8d.Get()) {
					continue
				}
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l23 = regort.Count(l6); l23 == nil {
			goto b1
		}
		if !regort.Equal(l23, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/oidc.rego:118
	return nil
}

// lib_oidc_exact is data.arthurlint.lib.oidc.exact.
func lib_oidc_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l13, l16, l18, l21 *ast.Term
		var v9 []*ast.Term
		// lib/oidc.rego:152
		// 153
		if l6 = lib_grammar_value(s, l3); l6 == nil {
			goto b1
		}
		if lib_oidc_settled(s, l6, l3) == nil {
			goto b1
		}
		// 154
		v9 = nil
		if l11 = input_facts_subjects(s); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l13 = s.Value(i2)
				if l16 = lib_oidc_key_path(s, l13); l16 == nil {
					continue
				}
				if !regort.Equal(l16, l3) {
					continue
				}
				if l18 = regort.Dot(l13, &s_exact); l18 == nil {
					goto b4
				}
				if regort.IsFalse(l18) {
					goto b4
				}
				continue
			b4:
				v9 = append(v9, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l9 = regort.Array(v9...)
		if l21 = regort.Count(l9); l21 == nil {
			goto b1
		}
		if !regort.Equal(l21, &n_0) {
			goto b1
		}
		// 152
		return regort.True
	}
b1:
	// lib/oidc.rego:152
	return nil
}

// lib_oidc_unlike is data.arthurlint.lib.oidc.unlike.
func lib_oidc_unlike(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l12 *ast.Term
		// lib/oidc.rego:161
		if l6 = regort.Dot(l3, &s_base); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_1f530ff4.Get()) {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_name); l10 == nil {
			goto b1
		}
		if l12 = s.Call3(&builtin_replace, l10, &s_Like, &s_Equals); l12 == nil {
			goto b1
		}
		return l12
	}
b1:
	// lib/oidc.rego:161
	return nil
}

// lib_oidc_accompanied is data.arthurlint.lib.oidc.accompanied.
func lib_oidc_accompanied(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/oidc.rego:81
		if l6 = lib_oidc_others(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/oidc.rego:81
	return nil
}

// lib_oidc_beside is data.arthurlint.lib.oidc.beside.
func lib_oidc_beside(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l14, l16, l18, l23, l26 *ast.Term
		// lib/oidc.rego:143
		// 144
		if l7 = input_facts_subjects(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 145
				if l12 = lib_oidc_key_path(s, l9); l12 == nil {
					continue
				}
				if l14 = lib_oidc_key_path(s, l3); l14 == nil {
					continue
				}
				if !regort.Equal(l12, l14) {
					continue
				}
				// 146
				if l16 = regort.Dot(l9, &s_at); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l3, &s_at); l18 == nil {
					continue
				}
				if !regort.HoldsNotEqual(l16, l18) {
					continue
				}
				// 147
				if l23 = lib_grammar_value(s, l16); l23 == nil {
					continue
				}
				if lib_mismatches(s, l23, &s__0e9c8ca2) == nil {
					continue
				}
				// 148
				if l26 = regort.Dot(l9, &s_problems); l26 == nil {
					goto b3
				}
				if regort.IsFalse(l26) {
					goto b3
				}
				continue
			b3:
				// 143
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/oidc.rego:143
	return nil
}
