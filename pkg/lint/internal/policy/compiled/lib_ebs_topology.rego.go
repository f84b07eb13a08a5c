// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_topology_region_pattern_work is data.arthurlint.lib.ebs_topology.region_pattern.
func lib_ebs_topology_region_pattern_work(s *regort.State) *ast.Term {
	// lib/ebs_topology.rego:15
	return &s__a_z__2_4______a_z_______d1554806
}

// lib_ebs_topology_region_of is data.arthurlint.lib.ebs_topology.region_of.
func lib_ebs_topology_region_of(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l13, l17, l19 *ast.Term
		// lib/ebs_topology.rego:33
		// 34
		if lib_text(s, l3) == nil {
			goto b1
		}
		// 35
		if l13 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s____a_z__2_4______a_z_____9c7991f8, l3, &n_1); l13 == nil {
			goto b1
		}
		// 33
		if l17 = regort.Dot(l13, &n_0); l17 == nil {
			goto b1
		}
		if l19 = regort.Dot(l17, &n_1); l19 == nil {
			goto b1
		}
		return l19
	}
b1:
	// lib/ebs_topology.rego:33
	return nil
}

// lib_ebs_topology_elsewhere is data.arthurlint.lib.ebs_topology.elsewhere.
func lib_ebs_topology_elsewhere(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l13, l22, l23, l24, l25, l28, l29, l30, l33, l38, l43, l47, l51, l52, l54, l57 *ast.Term
		// lib/ebs_topology.rego:45
		// 46
		if l7 = input_value_allowedTopologies(s); l7 == nil {
			goto b1
		}
		if lib_sequence(s, l7) == nil {
			goto b1
		}
		// 47
		if l13 = regort.Count(l7); l13 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l13, &n_0) {
			goto b1
		}
		// 48
		if lib_closed__22521df3(s) == nil {
			goto b1
		}
		// 49
		l22 = nil
		if !regort.IsArray(l7) {
			goto b3
		}
		goto b2
	b3:
		if !regort.IsObject(l7) {
			goto b4
		}
		goto b2
	b4:
		if !regort.IsSet(l7) {
			goto b5
		}
		goto b2
	b5:
		goto b1
	b2:
		{
			lo5, hi5 := s.Scan(l7)
			for i5 := lo5; i5 < hi5; i5++ {
				l24, l25 = s.Pair(i5)
				l23 = nil
				// 50
				if l28 = regort.Dot(l25, &s_matchLabelExpressions); l28 == nil {
					goto b7
				}
				{
					lo7, hi7 := s.Scan(l28)
					for i7 := lo7; i7 < hi7; i7++ {
						l29, l30 = s.Pair(i7)
						// 51
						if l33 = regort.Dot(l30, &s_key); l33 == nil {
							continue
						}
						if !regort.HoldsMember(l33, set_d7f5f581.Get()) {
							continue
						}
						// 52
						if l38 = regort.Dot(l30, &s_values); l38 == nil {
							continue
						}
						if lib_sequence(s, l38) == nil {
							continue
						}
						// 53
						if l43 = regort.Count(l38); l43 == nil {
							continue
						}
						if !regort.HoldsGreater(l43, &n_0) {
							continue
						}
						// 54
						l47 = regort.Array(&s_allowedTopologies, l24, &s_matchLabelExpressions, l29, &s_values)
						if lib_closed(s, l47) == nil {
							continue
						}
						// 55
						l51 = nil
						if !regort.IsArray(l38) {
							goto b10
						}
						goto b9
					b10:
						if !regort.IsObject(l38) {
							goto b11
						}
						goto b9
					b11:
						if !regort.IsSet(l38) {
							goto b12
						}
						goto b9
					b12:
						continue
					b9:
						{
							lo12, hi12 := s.Scan(l38)
							for i12 := lo12; i12 < hi12; i12++ {
								l54 = s.Value(i12)
								l52 = nil
								// 56
								if l57 = lib_ebs_topology_region_of(s, l54); l57 == nil {
									goto b14
								}
								if !regort.HoldsNotEqual(l57, l3) {
									goto b14
								}
								// 55
								l52 = regort.True
							b14:
								if l52 != nil {
									continue
								}
								l51 = regort.True
							}
							s.Leave(lo12)
						}
						if l51 != nil {
							continue
						}
						// 49
						l23 = regort.True
					}
					s.Leave(lo7)
				}
			b7:
				if l23 != nil {
					continue
				}
				l22 = regort.True
			}
			s.Leave(lo5)
		}
		if l22 != nil {
			goto b1
		}
		// 45
		return regort.True
	}
b1:
	// lib/ebs_topology.rego:45
	return nil
}

// lib_ebs_topology_expressions_work is data.arthurlint.lib.ebs_topology.expressions.
func lib_ebs_topology_expressions_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_topology.rego:18
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l12, l16, l17 *ast.Term
		// lib/ebs_topology.rego:18
		// 19
		if l5 = input_value_allowedTopologies(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 20
				if l10 = regort.Dot(l7, &s_matchLabelExpressions); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l11, l12 = s.Pair(i3)
						// 21
						if lib_mapping(s, l12) == nil {
							continue
						}
						// 18
						l17 = regort.Array(&s_allowedTopologies, l6, &s_matchLabelExpressions, l11)
						l16 = regort.Record(&s_at, l17, &s_expression, l12)
						ret = regort.SetAdd(ret, l16)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/ebs_topology.rego:18
	return ret
}

// lib_ebs_topology_zones_work is data.arthurlint.lib.ebs_topology.zones.
func lib_ebs_topology_zones_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_topology.rego:25
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l16, l17, l18, l22, l24, l25, l27 *ast.Term
		// lib/ebs_topology.rego:25
		// 26
		l4 = lib_ebs_topology_expressions(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 27
				if l9 = regort.Dot(l6, &s_expression); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_d7f5f581.Get()) {
					continue
				}
				// 28
				if l16 = regort.Dot(l9, &s_values); l16 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l16)
					for i3 := lo3; i3 < hi3; i3++ {
						l17, l18 = s.Pair(i3)
						// 29
						if lib_text(s, l18) == nil {
							continue
						}
						// 25
						if l22 = regort.Dot(l6, &s_at); l22 == nil {
							continue
						}
						l24 = regort.Array(&s_values, l17)
						if l25 = s.Call2(&builtin_array_concat, l22, l24); l25 == nil {
							continue
						}
						l27 = regort.Record(&s_at, l25, &s_value, l18)
						ret = regort.SetAdd(ret, l27)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	// lib/ebs_topology.rego:25
	return ret
}

// lib_ebs_topology_regions_work is data.arthurlint.lib.ebs_topology.regions.
func lib_ebs_topology_regions_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_topology.rego:42
	ret = regort.EmptySet
	{
		var l4, l6, l9, l11 *ast.Term
		// lib/ebs_topology.rego:42
		l4 = lib_ebs_topology_zones(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				if l9 = regort.Dot(l6, &s_value); l9 == nil {
					continue
				}
				if l11 = lib_ebs_topology_region_of(s, l9); l11 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo2)
		}
	}
	// lib/ebs_topology.rego:42
	return ret
}

// lib_ebs_topology_empty_term is data.arthurlint.lib.ebs_topology.empty_term.
func lib_ebs_topology_empty_term(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l8 *ast.Term
		// lib/ebs_topology.rego:82
		if l7 = input_value_allowedTopologies(s); l7 == nil {
			goto b1
		}
		if l8 = regort.Dot(l7, l3); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, regort.Null) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// lib/ebs_topology.rego:84
		l6 = regort.Array(&s_allowedTopologies, l3, &s_matchLabelExpressions)
		if lib_lacks(s, l6) == nil {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l7, l8, l10, l16, l18 *ast.Term
		// lib/ebs_topology.rego:86
		// 87
		if l7 = input_value_allowedTopologies(s); l7 == nil {
			goto b5
		}
		if l8 = regort.Dot(l7, l3); l8 == nil {
			goto b5
		}
		// 88
		if l10 = regort.Dot(l8, &s_matchLabelExpressions); l10 == nil {
			goto b5
		}
		if !regort.HoldsMember(l10, array_9ab6787e.Get()) {
			goto b5
		}
		// 89
		l16 = regort.Array(&s_allowedTopologies, l3)
		if lib_closed(s, l16) == nil {
			goto b5
		}
		// 90
		l18 = regort.Array(&s_allowedTopologies, l3, &s_matchLabelExpressions)
		if lib_closed(s, l18) == nil {
			goto b5
		}
		// 86
		return regort.True
	}
b5:
	// lib/ebs_topology.rego:82
	return nil
}

// lib_ebs_topology_empty_values is data.arthurlint.lib.ebs_topology.empty_values.
func lib_ebs_topology_empty_values(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l13, l16 *ast.Term
		// lib/ebs_topology.rego:73
		result = nil
		// 74
		if l6 = regort.Dot(l3, &s_expression); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, &s_values); l7 == nil {
			goto b1
		}
		if !regort.HoldsMember(l7, array_9ab6787e.Get()) {
			goto b1
		}
		// 75
		if l13 = regort.Dot(l3, &s_at); l13 == nil {
			goto b1
		}
		if l16 = s.Call2(&builtin_array_concat, l13, array_e2c2eafe.Get()); l16 == nil {
			goto b1
		}
		if lib_closed(s, l16) == nil {
			goto b1
		}
		// 76
		if lib_closed(s, l13) == nil {
			goto b1
		}
		// 73
		result = regort.Once(result, l16, "function data.arthurlint.lib.ebs_topology.empty_values produced conflicting values for the same inputs", "lib/ebs_topology.rego", 73, 1)
	}
b1:
	// lib/ebs_topology.rego:73
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_topology.empty_values produced conflicting values for the same inputs", "lib/ebs_topology.rego", 73, 1)
b2:
	{
		var l6, l9 *ast.Term
		// lib/ebs_topology.rego:79
		result = nil
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b3
		}
		if l9 = s.Call2(&builtin_array_concat, l6, array_e2c2eafe.Get()); l9 == nil {
			goto b3
		}
		if lib_lacks(s, l9) == nil {
			goto b3
		}
		result = regort.Once(result, l6, "function data.arthurlint.lib.ebs_topology.empty_values produced conflicting values for the same inputs", "lib/ebs_topology.rego", 79, 1)
	}
b3:
	// lib/ebs_topology.rego:79
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_topology.empty_values produced conflicting values for the same inputs", "lib/ebs_topology.rego", 79, 1)
b4:
	// lib/ebs_topology.rego:73
	return ret
}

// lib_ebs_topology_repeats is data.arthurlint.lib.ebs_topology.repeats.
func lib_ebs_topology_repeats(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l12, l13, l14, l19, l23, l25 *ast.Term
		// lib/ebs_topology.rego:62
		l6 = regort.EmptySet
		// 63
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l7, l8 = s.Pair(i2)
				// 64
				if lib_text(s, l8) == nil {
					continue
				}
				// 65
				l12 = regort.EmptySet
				{
					lo4, hi4 := s.Scan(l3)
					for i4 := lo4; i4 < hi4; i4++ {
						l13, l14 = s.Pair(i4)
						if !regort.HoldsLess(l13, l7) {
							continue
						}
						if !regort.Equal(l14, l8) {
							continue
						}
						l12 = regort.SetAdd(l12, l13)
					}
					s.Leave(lo4)
				}
				// 66
				if l19 = regort.Count(l12); l19 == nil {
					continue
				}
				if !regort.HoldsGreater(l19, &n_0) {
					continue
				}
				// 62
				if l23 = s.Call1(&builtin_min, l12); l23 == nil {
					continue
				}
				l25 = regort.Record(&s_first, l23, &s_index, l7)
				l6 = regort.SetAdd(l6, l25)
			}
			s.Leave(lo2)
		}
		return l6
	}
}

// lib_ebs_topology_repeated_keys is data.arthurlint.lib.ebs_topology.repeated_keys.
func lib_ebs_topology_repeated_keys(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l13, l16 *ast.Term
		var v6 []*ast.Term
		// lib/ebs_topology.rego:70
		v6 = nil
		if l7 = regort.Dot(l3, &s_matchLabelExpressions); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l13 = regort.ObjectGet(l9, &s_key, regort.Null); l13 == nil {
					continue
				}
				v6 = append(v6, l13)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if l16 = lib_ebs_topology_repeats(s, l6); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/ebs_topology.rego:70
	return nil
}

// lib_ebs_topology_meaning is data.arthurlint.lib.ebs_topology.meaning.
func lib_ebs_topology_meaning(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l8, l10, l15, l19, l21, l23, l26, l29, l32, l40, l41, l42, l43, l46, l49, l52, l56, l57, l59, l63, l66, l69, l71, l72, l74 *ast.Term
		// lib/ebs_topology.rego:94
		// 95
		if l7 = input_value_allowedTopologies(s); l7 == nil {
			goto b1
		}
		if l8 = regort.Dot(l7, l3); l8 == nil {
			goto b1
		}
		// 96
		if l10 = regort.Dot(l8, &s_matchLabelExpressions); l10 == nil {
			goto b1
		}
		if lib_sequence(s, l10) == nil {
			goto b1
		}
		// 97
		if l15 = regort.Count(l10); l15 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l15, &n_0) {
			goto b1
		}
		// 98
		l19 = regort.Array(&s_allowedTopologies, l3)
		if lib_closed(s, l19) == nil {
			goto b1
		}
		// 99
		l21 = regort.Array(&s_allowedTopologies, l3, &s_matchLabelExpressions)
		if lib_closed(s, l21) == nil {
			goto b1
		}
		// 100
		l23 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l26 = s.Value(i2)
				if l29 = regort.Dot(l26, &s_key); l29 == nil {
					continue
				}
				l23 = regort.SetAdd(l23, l29)
			}
			s.Leave(lo2)
		}
		if l32 = regort.Count(l23); l32 == nil {
			goto b1
		}
		if !regort.Equal(l32, l15) {
			goto b1
		}
		// 101
		l40 = nil
		if !regort.IsArray(l10) {
			goto b5
		}
		goto b4
	b5:
		if !regort.IsObject(l10) {
			goto b6
		}
		goto b4
	b6:
		if !regort.IsSet(l10) {
			goto b7
		}
		goto b4
	b7:
		goto b1
	b4:
		{
			lo7, hi7 := s.Scan(l10)
			for i7 := lo7; i7 < hi7; i7++ {
				l42, l43 = s.Pair(i7)
				l41 = nil
				// 102
				if l46 = regort.Dot(l43, &s_key); l46 == nil {
					goto b9
				}
				if lib_text(s, l46) == nil {
					goto b9
				}
				// 103
				if l49 = regort.Dot(l43, &s_values); l49 == nil {
					goto b9
				}
				if lib_sequence(s, l49) == nil {
					goto b9
				}
				// 104
				l52 = regort.Array(&s_allowedTopologies, l3, &s_matchLabelExpressions, l42, &s_values)
				if lib_closed(s, l52) == nil {
					goto b9
				}
				// 105
				l56 = nil
				if !regort.IsArray(l49) {
					goto b11
				}
				goto b10
			b11:
				if !regort.IsObject(l49) {
					goto b12
				}
				goto b10
			b12:
				if !regort.IsSet(l49) {
					goto b13
				}
				goto b10
			b13:
				goto b9
			b10:
				{
					lo13, hi13 := s.Scan(l49)
					for i13 := lo13; i13 < hi13; i13++ {
						l59 = s.Value(i13)
						l57 = nil
						// 106
						if lib_text(s, l59) == nil {
							goto b15
						}
						// 105
						l57 = regort.True
					b15:
						if l57 != nil {
							continue
						}
						l56 = regort.True
					}
					s.Leave(lo13)
				}
				if l56 != nil {
					goto b9
				}
				// 101
				l41 = regort.True
			b9:
				if l41 != nil {
					continue
				}
				l40 = regort.True
			}
			s.Leave(lo7)
		}
		if l40 != nil {
			goto b1
		}
		// 94
		l63 = regort.EmptyObject
		{
			lo16, hi16 := s.Scan(l10)
			for i16 := lo16; i16 < hi16; i16++ {
				l66 = s.Value(i16)
				if l69 = regort.Dot(l66, &s_key); l69 == nil {
					continue
				}
				l71 = regort.EmptySet
				if l72 = regort.Dot(l66, &s_values); l72 == nil {
					goto b18
				}
				{
					lo18, hi18 := s.Scan(l72)
					for i18 := lo18; i18 < hi18; i18++ {
						l74 = s.Value(i18)
						l71 = regort.SetAdd(l71, l74)
					}
					s.Leave(lo18)
				}
			b18:
				l63 = regort.InsertOnce(l63, l69, l71, "lib/ebs_topology.rego", 94, 15)
			}
			s.Leave(lo16)
		}
		return l63
	}
b1:
	// lib/ebs_topology.rego:94
	return nil
}

// lib_ebs_topology_repeated_terms_work is data.arthurlint.lib.ebs_topology.repeated_terms.
func lib_ebs_topology_repeated_terms_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l11, l15, l18, l21, l26, l29, l33, l35 *ast.Term
		// lib/ebs_topology.rego:112
		l4 = regort.EmptySet
		// 113
		if l6 = input_value_allowedTopologies(s); l6 == nil {
			goto b2
		}
		if lib_sequence(s, l6) == nil {
			goto b2
		}
		// 114
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Key(i2)
				// 115
				if l15 = lib_ebs_topology_meaning(s, l11); l15 == nil {
					continue
				}
				// 116
				l18 = regort.EmptySet
				{
					lo4, hi4 := s.Scan(l6)
					for i4 := lo4; i4 < hi4; i4++ {
						l21 = s.Key(i4)
						if !regort.HoldsLess(l21, l11) {
							continue
						}
						if l26 = lib_ebs_topology_meaning(s, l21); l26 == nil {
							continue
						}
						if !regort.Equal(l26, l15) {
							continue
						}
						l18 = regort.SetAdd(l18, l21)
					}
					s.Leave(lo4)
				}
				// 117
				if l29 = regort.Count(l18); l29 == nil {
					continue
				}
				if !regort.HoldsGreater(l29, &n_0) {
					continue
				}
				// 112
				if l33 = s.Call1(&builtin_min, l18); l33 == nil {
					continue
				}
				l35 = regort.Record(&s_first, l33, &s_index, l11)
				l4 = regort.SetAdd(l4, l35)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// lib_ebs_topology_names_region is data.arthurlint.lib.ebs_topology.names_region.
func lib_ebs_topology_names_region(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_topology.rego:39
	if lib_matches(s, l3, &s___a_z__2_4______a_z______99d288df) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/ebs_topology.rego:39
	return nil
}
