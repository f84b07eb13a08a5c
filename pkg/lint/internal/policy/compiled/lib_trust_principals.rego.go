// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_trust_principals_of_pods is data.arthurlint.lib.trust_principals.of_pods.
func lib_trust_principals_of_pods(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l14, l17 *ast.Term
		// lib/trust_principals.rego:119
		// 120
		if l7 = input_facts_pod_identities_65ed9c64(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 121
				if l12 = regort.Dot(l9, &s_foreign); l12 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l12)
					for i2 := lo2; i2 < hi2; i2++ {
						l14 = s.Value(i2)
						// 122
						if l17 = regort.Dot(l14, &s_at); l17 == nil {
							continue
						}
						if !regort.Equal(l17, l3) {
							continue
						}
						// 119
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:119
	return nil
}

// lib_trust_principals_of_others is data.arthurlint.lib.trust_principals.of_others.
func lib_trust_principals_of_others(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/trust_principals.rego:126
	if lib_trust_principals_of_pods(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/trust_principals.rego:126
	return nil
}

// lib_trust_principals_clients_work is data.arthurlint.lib.trust_principals.clients.
func lib_trust_principals_clients_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:45
	return object_2a7e9009.Get()
}

// lib_trust_principals_kinds_work is data.arthurlint.lib.trust_principals.kinds.
func lib_trust_principals_kinds_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:29
	return object_15954e2a.Get()
}

// lib_trust_principals_wanted_work is data.arthurlint.lib.trust_principals.wanted.
func lib_trust_principals_wanted_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:37
	return object_973d00f5.Get()
}

// lib_trust_principals_allows is data.arthurlint.lib.trust_principals.allows.
func lib_trust_principals_allows(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l11, l14, l15, l16 *ast.Term
		// lib/trust_principals.rego:70
		// 71
		if l9 = input_facts_assumed_actions_a30fc8ae(s); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 72
				if l14 = regort.Dot(l11, &s_statement); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l3) {
					continue
				}
				// 73
				if l15 = regort.Dot(l11, &s_effect); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "Allow") {
					continue
				}
				// 74
				if l16 = regort.Dot(l11, &s_grants); l16 == nil {
					continue
				}
				if !regort.HoldsMember(l4, l16) {
					continue
				}
				// 70
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:70
	return nil
}

// lib_trust_principals_pods_work is data.arthurlint.lib.trust_principals.pods.
func lib_trust_principals_pods_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:17
	return set_450aaffe.Get()
}

// lib_trust_principals_kind is data.arthurlint.lib.trust_principals.kind.
func lib_trust_principals_kind(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/trust_principals.rego:52
	result = nil
	if !regort.HoldsMember(l3, set_244d92a1.Get()) {
		goto b1
	}
	result = regort.Once(result, &s_oidc, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 52, 1)
b1:
	// lib/trust_principals.rego:52
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 52, 1)
b2:
	// lib/trust_principals.rego:54
	result = nil
	if !regort.EqualString(l3, "saml-provider") {
		goto b3
	}
	result = regort.Once(result, &s_saml, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 54, 1)
b3:
	// lib/trust_principals.rego:54
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 54, 1)
b4:
	// lib/trust_principals.rego:56
	result = nil
	if !regort.EqualString(l3, "service") {
		goto b5
	}
	result = regort.Once(result, &s_service, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 56, 1)
b5:
	// lib/trust_principals.rego:56
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 56, 1)
b6:
	// lib/trust_principals.rego:58
	result = nil
	if !regort.HoldsMember(l3, set_95e3c947.Get()) {
		goto b7
	}
	result = regort.Once(result, &s_aws, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 58, 1)
b7:
	// lib/trust_principals.rego:58
	if result == nil {
		goto b8
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.kind produced conflicting values for the same inputs", "lib/trust_principals.rego", 58, 1)
b8:
	// lib/trust_principals.rego:52
	return ret
}

// lib_trust_principals_unknown_action is data.arthurlint.lib.trust_principals.unknown_action.
func lib_trust_principals_unknown_action(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12 *ast.Term
		// lib/trust_principals.rego:131
		// 132
		if l7 = input_facts_unknown_actions_aa165332(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 133
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 131
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:131
	return nil
}

// lib_trust_principals_known_action is data.arthurlint.lib.trust_principals.known_action.
func lib_trust_principals_known_action(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/trust_principals.rego:129
	if lib_trust_principals_unknown_action(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/trust_principals.rego:129
	return nil
}

// lib_trust_principals_tests is data.arthurlint.lib.trust_principals.tests.
func lib_trust_principals_tests(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l11, l14, l15 *ast.Term
		// lib/trust_principals.rego:78
		// 79
		if l9 = input_facts_statements(s); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 80
				if l14 = regort.Dot(l11, &s_at); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l3) {
					continue
				}
				// 81
				if l15 = regort.Dot(l11, &s_keys); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l4, l15) {
					continue
				}
				// 78
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:78
	return nil
}

// lib_trust_principals_troubled is data.arthurlint.lib.trust_principals.troubled.
func lib_trust_principals_troubled(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/trust_principals.rego:61
		// 62
		if l8 = regort.Dot(l3, &s_problems); l8 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l8)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 63
				if !regort.HoldsMember(l10, l4) {
					continue
				}
				// 61
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:61
	return nil
}

// lib_trust_principals_partition_problems_work is data.arthurlint.lib.trust_principals.partition_problems.
func lib_trust_principals_partition_problems_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:218
	return set_9df4fca5.Get()
}

// lib_trust_principals_only_partition is data.arthurlint.lib.trust_principals.only_partition.
func lib_trust_principals_only_partition(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l19 *ast.Term
		var v6 []*ast.Term
		// lib/trust_principals.rego:221
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
				if !regort.HoldsMember(l12, set_9df4fca5.Get()) {
					goto b4
				}
				continue
			b4:
				v6 = append(v6, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l19 = regort.Count(l6); l19 == nil {
			goto b1
		}
		if !regort.Equal(l19, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/trust_principals.rego:221
	return nil
}

// lib_trust_principals_misplaced is data.arthurlint.lib.trust_principals.misplaced.
func lib_trust_principals_misplaced(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13, l15, l18 *ast.Term
		// lib/trust_principals.rego:207
		// 208
		if l7 = input_facts_providers(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 209
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 210
				if l13 = regort.Dot(l9, &s_problems); l13 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l13)
					for i2 := lo2; i2 < hi2; i2++ {
						l15 = s.Value(i2)
						// 211
						if l18 = regort.Dot(l15, &s_code); l18 == nil {
							continue
						}
						if !regort.HoldsMember(l18, set_9df4fca5.Get()) {
							continue
						}
						// 207
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:207
	return nil
}

// lib_trust_principals_elsewhere is data.arthurlint.lib.trust_principals.elsewhere.
func lib_trust_principals_elsewhere(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/trust_principals.rego:215
	if lib_trust_principals_misplaced(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/trust_principals.rego:215
	return nil
}

// lib_trust_principals_foreign is data.arthurlint.lib.trust_principals.foreign.
func lib_trust_principals_foreign(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l15, l18, l19, l20 *ast.Term
		var v6 []*ast.Term
		// lib/trust_principals.rego:111
		v6 = nil
		// 112
		if l7 = regort.Dot(l3, &s_foreign); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 113
				if l13 = input_facts_assumed_actions_a30fc8ae(s); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Value(i3)
						// 114
						if l18 = regort.Dot(l15, &s_at); l18 == nil {
							continue
						}
						if l19 = regort.Dot(l9, &s_at); l19 == nil {
							continue
						}
						if !regort.Equal(l18, l19) {
							continue
						}
						// 115
						if l20 = regort.Dot(l15, &s_useless); l20 == nil {
							continue
						}
						if regort.IsFalse(l20) {
							continue
						}
						// 111
						v6 = append(v6, l9)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_trust_principals_listed is data.arthurlint.lib.trust_principals.listed.
func lib_trust_principals_listed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11 *ast.Term
		// lib/trust_principals.rego:105
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b1
		}
		if !regort.HoldsIsNumber(l11) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/trust_principals.rego:105
	return nil
}

// lib_trust_principals_added is data.arthurlint.lib.trust_principals.added.
func lib_trust_principals_added(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l11, l15, l16, l17, l20, l22, l24, l25, l27 *ast.Term
		var v15 []*ast.Term
		// lib/trust_principals.rego:170
		result = nil
		// 171
		if l8 = input_value(s); l8 == nil {
			goto b1
		}
		if l11 = regort.ObjectGet(l8, l3, regort.Null); l11 == nil {
			goto b1
		}
		if !regort.IsArray(l11) {
			goto b1
		}
		// 172
		if lib_closed(s, l3) == nil {
			goto b1
		}
		// 170
		v15 = nil
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l16, l17 = s.Pair(i2)
				if l20 = lib_size(s, l3); l20 == nil {
					continue
				}
				if l22 = s.Call2(&builtin_plus, l20, l16); l22 == nil {
					continue
				}
				l24 = regort.Array(l22)
				if l25 = s.Call2(&builtin_array_concat, l3, l24); l25 == nil {
					continue
				}
				l27 = regort.Record(&s_at, l25, &s_op, &s_insert, &s_value, l17)
				v15 = append(v15, l27)
			}
			s.Leave(lo2)
		}
		l15 = regort.Array(v15...)
		result = regort.Once(result, l15, "function data.arthurlint.lib.trust_principals.added produced conflicting values for the same inputs", "lib/trust_principals.rego", 170, 1)
	}
b1:
	// lib/trust_principals.rego:170
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.added produced conflicting values for the same inputs", "lib/trust_principals.rego", 170, 1)
b4:
	{
		var l8, l11, l15, l16, l18, l19 *ast.Term
		// lib/trust_principals.rego:175
		result = nil
		// 176
		if l8 = input_value(s); l8 == nil {
			goto b5
		}
		if l11 = regort.ObjectGet(l8, l3, regort.Null); l11 == nil {
			goto b5
		}
		// 177
		if !regort.HoldsIsString(l11) {
			goto b5
		}
		// 175
		l15 = regort.Array(l11)
		if l16 = s.Call2(&builtin_array_concat, l15, l4); l16 == nil {
			goto b5
		}
		l19 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l16)
		l18 = regort.Array(l19)
		result = regort.Once(result, l18, "function data.arthurlint.lib.trust_principals.added produced conflicting values for the same inputs", "lib/trust_principals.rego", 175, 1)
	}
b5:
	// lib/trust_principals.rego:175
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.added produced conflicting values for the same inputs", "lib/trust_principals.rego", 175, 1)
b6:
	// lib/trust_principals.rego:170
	return ret
}

// lib_trust_principals_exchanged is data.arthurlint.lib.trust_principals.exchanged.
func lib_trust_principals_exchanged(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l10, l11, l12, l15, l17, l19, l22, l23, l24, l27, l30, l32, l36, l39, l42, l44, l46, l48, l50, l52 *ast.Term
		var v10, v22 []*ast.Term
		// lib/trust_principals.rego:182
		result = nil
		// 183
		v10 = nil
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l11, l12 = s.Pair(i2)
				if l15 = regort.Dot(l12, &s_at); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l4, l11); l17 == nil {
					continue
				}
				l19 = regort.Record(&s_at, l15, &s_op, &s_set, &s_value, l17)
				v10 = append(v10, l19)
			}
			s.Leave(lo2)
		}
		l10 = regort.Array(v10...)
		// 184
		v22 = nil
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l23, l24 = s.Pair(i4)
				if l27 = regort.Count(l4); l27 == nil {
					continue
				}
				if !regort.HoldsAtLeast(l23, l27) {
					continue
				}
				if l30 = regort.Dot(l24, &s_at); l30 == nil {
					continue
				}
				l32 = regort.Record(&s_at, l30, &s_op, &s_remove)
				v22 = append(v22, l32)
			}
			s.Leave(lo4)
		}
		l22 = regort.Array(v22...)
		// 185
		{
			lo5, hi5 := s.Scan(l5)
			for i5 := lo5; i5 < hi5; i5++ {
				l36 = s.Value(i5)
				// 186
				if l39 = regort.Dot(l36, &s_at); l39 == nil {
					continue
				}
				if lib_trust_principals_listed(s, l39) == nil {
					continue
				}
				// 182
				if l42 = s.Call2(&builtin_array_concat, l10, l22); l42 == nil {
					continue
				}
				if l44 = regort.Count(l5); l44 == nil {
					continue
				}
				if l46 = regort.Count(l4); l46 == nil {
					continue
				}
				if l48 = s.Call3(&builtin_array_slice, l4, l44, l46); l48 == nil {
					continue
				}
				if l50 = lib_trust_principals_added(s, l3, l48); l50 == nil {
					continue
				}
				if l52 = s.Call2(&builtin_array_concat, l42, l50); l52 == nil {
					continue
				}
				result = regort.Once(result, l52, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 182, 1)
			}
			s.Leave(lo5)
		}
	}
	// lib/trust_principals.rego:182
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 182, 1)
b7:
	{
		var l10, l13 *ast.Term
		// lib/trust_principals.rego:189
		result = nil
		if !regort.IsArray(l5) {
			goto b8
		}
		if l10 = regort.Len(l5); l10 == nil {
			goto b8
		}
		if !regort.Equal(l10, &n_0) {
			goto b8
		}
		if l13 = lib_trust_principals_added(s, l3, l4); l13 == nil {
			goto b8
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 189, 1)
	}
b8:
	// lib/trust_principals.rego:189
	if result == nil {
		goto b9
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 189, 1)
b9:
	{
		var l10, l11, l12, l14, l15, l16 *ast.Term
		// lib/trust_principals.rego:191
		result = nil
		if !regort.IsArray(l5) {
			goto b10
		}
		if l10 = regort.Len(l5); l10 == nil {
			goto b10
		}
		if !regort.Equal(l10, &n_1) {
			goto b10
		}
		l11 = &n_0
		l11 = &n_0
		if l12 = regort.Dot(l5, l11); l12 == nil {
			goto b10
		}
		if l14 = regort.Dot(l12, &s_at); l14 == nil {
			goto b10
		}
		if !regort.Equal(l14, l3) {
			goto b10
		}
		l16 = regort.Record(&s_at, l3, &s_op, &s_set, &s_value, l4)
		l15 = regort.Array(l16)
		result = regort.Once(result, l15, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 191, 1)
	}
b10:
	// lib/trust_principals.rego:191
	if result == nil {
		goto b11
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.exchanged produced conflicting values for the same inputs", "lib/trust_principals.rego", 191, 1)
b11:
	// lib/trust_principals.rego:182
	return ret
}

// lib_trust_principals_key_path is data.arthurlint.lib.trust_principals.key_path.
func lib_trust_principals_key_path(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l9, l11 *ast.Term
		// lib/trust_principals.rego:92
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l11) {
			goto b1
		}
		result = regort.Once(result, l3, "function data.arthurlint.lib.trust_principals.key_path produced conflicting values for the same inputs", "lib/trust_principals.rego", 92, 1)
	}
b1:
	// lib/trust_principals.rego:92
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.key_path produced conflicting values for the same inputs", "lib/trust_principals.rego", 92, 1)
b2:
	{
		var l6, l9, l11, l20 *ast.Term
		// lib/trust_principals.rego:94
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if l9 = s.Call2(&builtin_minus, l6, &n_1); l9 == nil {
			goto b3
		}
		if l11 = regort.Dot(l3, l9); l11 == nil {
			goto b3
		}
		if !regort.HoldsIsNumber(l11) {
			goto b3
		}
		if l20 = s.Call3(&builtin_array_slice, l3, &n_0, l9); l20 == nil {
			goto b3
		}
		result = regort.Once(result, l20, "function data.arthurlint.lib.trust_principals.key_path produced conflicting values for the same inputs", "lib/trust_principals.rego", 94, 1)
	}
b3:
	// lib/trust_principals.rego:94
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.trust_principals.key_path produced conflicting values for the same inputs", "lib/trust_principals.rego", 94, 1)
b4:
	// lib/trust_principals.rego:92
	return ret
}

// lib_trust_principals_beside is data.arthurlint.lib.trust_principals.beside.
func lib_trust_principals_beside(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l12, l15, l18, l20, l21 *ast.Term
		// lib/trust_principals.rego:108
		if l8 = lib_trust_principals_key_path(s, l3); l8 == nil {
			goto b1
		}
		if l12 = regort.Count(l8); l12 == nil {
			goto b1
		}
		if l15 = s.Call2(&builtin_minus, l12, &n_1); l15 == nil {
			goto b1
		}
		if l18 = s.Call3(&builtin_array_slice, l8, &n_0, l15); l18 == nil {
			goto b1
		}
		l20 = regort.Array(l4)
		if l21 = s.Call2(&builtin_array_concat, l18, l20); l21 == nil {
			goto b1
		}
		return l21
	}
b1:
	// lib/trust_principals.rego:108
	return nil
}

// lib_trust_principals_pod_tags_work is data.arthurlint.lib.trust_principals.pod_tags.
func lib_trust_principals_pod_tags_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:23
	return set_88168414.Get()
}

// lib_trust_principals_sole is data.arthurlint.lib.trust_principals.sole.
func lib_trust_principals_sole(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11 *ast.Term
		// lib/trust_principals.rego:97
		// 98
		if l6 = lib_trust_principals_key_path(s, l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, l3) {
			goto b1
		}
		// 99
		if l8 = input_value(s); l8 == nil {
			goto b1
		}
		if l11 = regort.ObjectGet(l8, l3, regort.Null); l11 == nil {
			goto b1
		}
		if lib_text(s, l11) == nil {
			goto b1
		}
		// 97
		return regort.True
	}
b1:
	{
		var l6, l8 *ast.Term
		// lib/trust_principals.rego:102
		if l6 = lib_trust_principals_key_path(s, l3); l6 == nil {
			goto b3
		}
		if l8 = lib_size(s, l6); l8 == nil {
			goto b3
		}
		if !regort.Equal(l8, &n_1) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/trust_principals.rego:97
	return nil
}

// lib_trust_principals_sound is data.arthurlint.lib.trust_principals.sound.
func lib_trust_principals_sound(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/trust_principals.rego:67
	if lib_policies_off(s, l3, &s_problems) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/trust_principals.rego:67
	return nil
}

// lib_trust_principals_roles_anywhere_work is data.arthurlint.lib.trust_principals.roles_anywhere.
func lib_trust_principals_roles_anywhere_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:20
	return set_834cd8da.Get()
}

// lib_trust_principals_involved_work is data.arthurlint.lib.trust_principals.involved.
func lib_trust_principals_involved_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l10, l14, l17 *ast.Term
		// lib/trust_principals.rego:162
		// 163
		if l5 = input_facts_statements(s); l5 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l5)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				// 164
				if l10 = regort.Dot(l7, &s_effect); l10 == nil {
					goto b3
				}
				if !regort.EqualString(l10, "Deny") {
					goto b3
				}
				continue
			b3:
				// 165
				{
					lo3, hi3 := s.Scan(set_46c236bc.Get())
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						// 166
						if l17 = regort.Dot(l7, &s_elements); l17 == nil {
							continue
						}
						if !regort.HoldsMember(l14, l17) {
							continue
						}
						// 162
						return regort.True
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:162
	return nil
}

// lib_trust_principals_plain_work is data.arthurlint.lib.trust_principals.plain.
func lib_trust_principals_plain_work(s *regort.State) *ast.Term {
	// lib/trust_principals.rego:160
	if lib_trust_principals_involved(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/trust_principals.rego:160
	return nil
}

// lib_trust_principals_may_name is data.arthurlint.lib.trust_principals.may_name.
func lib_trust_principals_may_name(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/trust_principals.rego:151
		if l8 = regort.Dot(l3, &s_principals); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	{
		var l9, l11, l14, l15, l16 *ast.Term
		// lib/trust_principals.rego:153
		// 154
		if l9 = input_facts_principals(s); l9 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l9)
			for i4 := lo4; i4 < hi4; i4++ {
				l11 = s.Value(i4)
				// 155
				if l14 = regort.Dot(l11, &s_statement); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l3, &s_statement); l15 == nil {
					continue
				}
				if !regort.Equal(l14, l15) {
					continue
				}
				// 156
				if l16 = regort.Dot(l11, &s_text); l16 == nil {
					continue
				}
				if !regort.Equal(l16, l4) {
					continue
				}
				// 153
				return regort.True
			}
			s.Leave(lo4)
		}
	}
b4:
	// lib/trust_principals.rego:151
	return nil
}

// lib_trust_principals_perhaps is data.arthurlint.lib.trust_principals.perhaps.
func lib_trust_principals_perhaps(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l11, l14, l15 *ast.Term
		// lib/trust_principals.rego:144
		// 145
		if l9 = input_facts_assumed_actions_a30fc8ae(s); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 146
				if l14 = regort.Dot(l11, &s_effect); l14 == nil {
					goto b3
				}
				if !regort.EqualString(l14, "Deny") {
					goto b3
				}
				continue
			b3:
				// 147
				if l15 = regort.Dot(l11, &s_grants); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l4, l15) {
					continue
				}
				// 148
				if lib_trust_principals_may_name(s, l11, l3) == nil {
					continue
				}
				// 144
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:144
	return nil
}

// lib_trust_principals_refused is data.arthurlint.lib.trust_principals.refused.
func lib_trust_principals_refused(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l11, l14 *ast.Term
		var v8 []*ast.Term
		// lib/trust_principals.rego:137
		v8 = nil
		// 138
		if l11 = input_facts_policy_closed(s); l11 == nil {
			goto b2
		}
		if regort.IsFalse(l11) {
			goto b2
		}
		// 139
		if lib_trust_principals_plain(s) == nil {
			goto b2
		}
		// 140
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				// 141
				if lib_trust_principals_perhaps(s, l3, l14) == nil {
					goto b4
				}
				continue
			b4:
				// 137
				v8 = append(v8, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		return l8
	}
}

// lib_trust_principals_only_principal is data.arthurlint.lib.trust_principals.only_principal.
func lib_trust_principals_only_principal(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l13, l14, l16 *ast.Term
		// lib/trust_principals.rego:194
		// 195
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b1
		}
		if lib_trust_principals_sole(s, l6) == nil {
			goto b1
		}
		// 196
		if l9 = regort.Dot(l3, &s_statement); l9 == nil {
			goto b1
		}
		if l11 = regort.Dot(l3, &s_element); l11 == nil {
			goto b1
		}
		l13 = regort.Array(l11)
		if l14 = s.Call2(&builtin_array_concat, l9, l13); l14 == nil {
			goto b1
		}
		if l16 = lib_size(s, l14); l16 == nil {
			goto b1
		}
		if !regort.Equal(l16, &n_1) {
			goto b1
		}
		// 194
		return regort.True
	}
b1:
	// lib/trust_principals.rego:194
	return nil
}

// lib_trust_principals_tests_none is data.arthurlint.lib.trust_principals.tests_none.
func lib_trust_principals_tests_none(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l11, l14 *ast.Term
		// lib/trust_principals.rego:85
		// 86
		if l9 = input_facts_statements(s); l9 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 87
				if l14 = regort.Dot(l11, &s_at); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l3) {
					continue
				}
				// 88
				if lib_policies_lacks_keys(s, l11, l4) == nil {
					continue
				}
				// 85
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/trust_principals.rego:85
	return nil
}

// lib_trust_principals_settled_work is data.arthurlint.lib.trust_principals.settled.
func lib_trust_principals_settled_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9, l11, l14, l16 *ast.Term
		// lib/trust_principals.rego:200
		// 201
		if l4 = input_open(s); l4 == nil {
			goto b1
		}
		if l6 = regort.Count(l4); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_0) {
			goto b1
		}
		// 202
		if l9 = input_holes(s); l9 == nil {
			goto b1
		}
		if l11 = regort.Count(l9); l11 == nil {
			goto b1
		}
		if !regort.Equal(l11, &n_0) {
			goto b1
		}
		// 203
		if l14 = input_value(s); l14 == nil {
			goto b1
		}
		if l16 = s.Call1(&builtin_json_marshal, l14); l16 == nil {
			goto b1
		}
		if !regort.HoldsContains(l16, &s_unknown_ffb9da38) {
			goto b2
		}
		goto b1
	b2:
		// 200
		return regort.True
	}
b1:
	// lib/trust_principals.rego:200
	return nil
}
