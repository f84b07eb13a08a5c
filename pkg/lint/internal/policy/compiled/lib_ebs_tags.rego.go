// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_tags_prefix_work is data.arthurlint.lib.ebs_tags.prefix.
func lib_ebs_tags_prefix_work(s *regort.State) *ast.Term {
	// lib/ebs_tags.rego:19
	return &s_tagSpecification
}

// lib_ebs_tags_misspelled_work is data.arthurlint.lib.ebs_tags.misspelled.
func lib_ebs_tags_misspelled_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_tags.rego:43
	ret = regort.EmptySet
	{
		var l5, l6, l10 *ast.Term
		// lib/ebs_tags.rego:43
		// 44
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Key(i2)
				// 45
				if l10 = regort.Lower(l6); l10 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l10, &s_tagspecification) {
					continue
				}
				// 46
				if !regort.HoldsStartsWith(l6, &s_tagSpecification) {
					goto b4
				}
				continue
			b4:
				// 43
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/ebs_tags.rego:43
	return ret
}

// lib_ebs_tags_exact is data.arthurlint.lib.ebs_tags.exact.
func lib_ebs_tags_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l11, l15, l16 *ast.Term
		// lib/ebs_tags.rego:50
		if l11 = regort.Substring(l3, &n_16, &n_8cc61237); l11 == nil {
			goto b1
		}
		l15 = regort.Array(&s_tagSpecification, l11)
		if l16 = s.Call2(&builtin_concat, &s__f3716d84, l15); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// lib/ebs_tags.rego:50
	return nil
}

// lib_ebs_tags_spelled is data.arthurlint.lib.ebs_tags.spelled.
func lib_ebs_tags_spelled(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/ebs_tags.rego:53
		// 54
		if l6 = lib_ebs_tags_exact(s, l3); l6 == nil {
			goto b1
		}
		// 55
		l9 = regort.Array(&s_parameters, l6)
		if lib_lacks(s, l9) == nil {
			goto b1
		}
		// 53
		return l6
	}
b1:
	// lib/ebs_tags.rego:53
	return nil
}

// lib_ebs_tags_written_work is data.arthurlint.lib.ebs_tags.written.
func lib_ebs_tags_written_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_tags.rego:22
	ret = regort.EmptyObject
	{
		var l5, l6, l7 *ast.Term
		// lib/ebs_tags.rego:22
		// 23
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 24
				if !regort.HoldsStartsWith(l6, &s_tagSpecification) {
					continue
				}
				// 25
				if lib_text(s, l7) == nil {
					continue
				}
				// 26
				if !regort.HoldsNotEqual(l7, &s__f3716d84) {
					continue
				}
				// 22
				ret = regort.InsertOnce(ret, l6, l7, "lib/ebs_tags.rego", 22, 1)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/ebs_tags.rego:22
	return ret
}

// lib_ebs_tags_tags_work is data.arthurlint.lib.ebs_tags.tags.
func lib_ebs_tags_tags_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_tags.rego:36
	ret = regort.EmptySet
	{
		var l4, l5, l6, l9, l15, l18, l21, l23 *ast.Term
		// lib/ebs_tags.rego:36
		// 37
		l4 = lib_ebs_tags_written(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 38
				if l9 = s.Call2(&builtin_indexof, l6, &s__010fe1c0); l9 == nil {
					continue
				}
				// 39
				if !regort.HoldsAtLeast(l9, &n_0) {
					continue
				}
				// 36
				if l15 = regort.Substring(l6, &n_0, l9); l15 == nil {
					continue
				}
				if l18 = s.Call2(&builtin_plus, l9, &n_1); l18 == nil {
					continue
				}
				if l21 = regort.Substring(l6, l18, &n_8cc61237); l21 == nil {
					continue
				}
				l23 = regort.Record(&s_key, l5, &s_tag, l15, &s_text, l21)
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
	// lib/ebs_tags.rego:36
	return ret
}

// lib_ebs_tags_bare_work is data.arthurlint.lib.ebs_tags.bare.
func lib_ebs_tags_bare_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_tags.rego:30
	ret = regort.EmptySet
	{
		var l4, l5, l6, l10 *ast.Term
		// lib/ebs_tags.rego:30
		// 31
		l4 = lib_ebs_tags_written(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 32
				if !regort.HoldsContains(l6, &s__010fe1c0) {
					goto b4
				}
				continue
			b4:
				// 30
				l10 = regort.Record(&s_key, l5, &s_value, l6)
				ret = regort.SetAdd(ret, l10)
			}
			s.Leave(lo2)
		}
	}
	// lib/ebs_tags.rego:30
	return ret
}

// lib_ebs_tags_reserved is data.arthurlint.lib.ebs_tags.reserved.
func lib_ebs_tags_reserved(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l8, l12, l13 *ast.Term
		// lib/ebs_tags.rego:59
		// 60
		if !regort.HoldsMember(l3, set_6bbab14c.Get()) {
			goto b2
		}
		// 59
		return &s_the_driver_sets_that_tag_54c76ca1
	b2:
		// 61
		// 62
		{
			lo3, hi3 := s.Scan(set_86dce9a3.Get())
			for i3 := lo3; i3 < hi3; i3++ {
				l8 = s.Value(i3)
				// 63
				if !regort.HoldsStartsWith(l3, l8) {
					continue
				}
				// 61
				l12 = regort.Array(l8)
				if l13 = s.Call2(&builtin_sprintf, &s_the_driver_keeps_tags_th_1ea7aaf1, l12); l13 == nil {
					continue
				}
				result = regort.Once(result, l13, "function data.arthurlint.lib.ebs_tags.reserved produced conflicting values for the same inputs", "lib/ebs_tags.rego", 61, 3)
			}
			s.Leave(lo3)
		}
		if result == nil {
			goto b5
		}
		return result
	b5:
	}
	// lib/ebs_tags.rego:59
	return nil
}

// lib_ebs_tags_unclosed is data.arthurlint.lib.ebs_tags.unclosed.
func lib_ebs_tags_unclosed(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_tags.rego:84
	// 85
	if !regort.HoldsMatch(&s__abe47bda, l3) {
		goto b2
	}
	// 84
	return array_f7adba7d.Get()
b2:
	// 86
	return regort.EmptyArray
}

// lib_ebs_tags_actions is data.arthurlint.lib.ebs_tags.actions.
func lib_ebs_tags_actions(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14 *ast.Term
		var v6 []*ast.Term
		// lib/ebs_tags.rego:67
		v6 = nil
		// 68
		if l8 = s.Call3(&builtin_regex_find_n, &s__fba103ae, l3, &n_8cc61237); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				// 67
				if l14 = s.Call3(&builtin_regex_replace, l11, &s__985af1b7, &s__30e50ed5); l14 == nil {
					continue
				}
				v6 = append(v6, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_ebs_tags_fields is data.arthurlint.lib.ebs_tags.fields.
func lib_ebs_tags_fields(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l15 *ast.Term
		// lib/ebs_tags.rego:72
		l6 = regort.EmptySet
		if l8 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s___s_________A_Za_z___A_Z_9cad6bd2, l3, &n_8cc61237); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l15 = regort.Dot(l11, &n_1); l15 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l15)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_ebs_tags_wrong_fields is data.arthurlint.lib.ebs_tags.wrong_fields.
func lib_ebs_tags_wrong_fields(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l14, l18, l19 *ast.Term
		// lib/ebs_tags.rego:97
		l6 = regort.EmptySet
		// 98
		if l7 = lib_ebs_tags_fields(s, l3); l7 == nil {
			goto b2
		}
		if l11 = s.Call2(&builtin_minus, l7, set_8f13cfff.Get()); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				// 99
				if !regort.HoldsMatch(&s___i___pvc__volumesnapsho_77ac48b7, l14) {
					continue
				}
				// 97
				l18 = regort.Array(l14)
				if l19 = s.Call2(&builtin_sprintf, &s_the_template_has_no___s__06fe9985, l18); l19 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l19)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_ebs_tags_calls is data.arthurlint.lib.ebs_tags.calls.
func lib_ebs_tags_calls(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l15, l20 *ast.Term
		// lib/ebs_tags.rego:75
		l6 = regort.EmptySet
		if l8 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s__________________s___A_Z_2d1be357, l3, &n_8cc61237); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l15 = regort.Dot(l11, &n_1); l15 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l15)
			}
			s.Leave(lo2)
		}
	b2:
		if l20 = s.Call2(&builtin_minus, l6, set_8f715952.Get()); l20 == nil {
			goto b1
		}
		return l20
	}
b1:
	// lib/ebs_tags.rego:75
	return nil
}

// lib_ebs_tags_refusal is data.arthurlint.lib.ebs_tags.refusal.
func lib_ebs_tags_refusal(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10 *ast.Term
		// lib/ebs_tags.rego:109
		// 110
		if !regort.HoldsMember(l3, set_b94c217f.Get()) {
			goto b2
		}
		// 109
		l9 = regort.Array(l3)
		if l10 = s.Call2(&builtin_sprintf, &s_the_driver_has_disabled__b46ca65e, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 111
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s_the_template_has_no_func_404cf11c, l6); l7 == nil {
			goto b3
		}
		return l7
	b3:
	}
	// lib/ebs_tags.rego:109
	return nil
}

// lib_ebs_tags_wrong_calls is data.arthurlint.lib.ebs_tags.wrong_calls.
func lib_ebs_tags_wrong_calls(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l13, l17, l21, l24, l27 *ast.Term
		// lib/ebs_tags.rego:103
		l6 = regort.EmptySet
		// 104
		if l7 = lib_ebs_tags_fields(s, l3); l7 == nil {
			goto b2
		}
		if l11 = s.Call2(&builtin_and, l7, set_8f13cfff.Get()); l11 == nil {
			goto b2
		}
		if l13 = regort.Count(l11); l13 == nil {
			goto b2
		}
		if !regort.HoldsGreater(l13, &n_0) {
			goto b2
		}
		// 105
		if l17 = lib_ebs_tags_calls(s, l3); l17 == nil {
			goto b2
		}
		if l21 = s.Call2(&builtin_minus, l17, set_64a2e422.Get()); l21 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l21)
			for i2 := lo2; i2 < hi2; i2++ {
				l24 = s.Value(i2)
				// 106
				if l27 = lib_ebs_tags_refusal(s, l24); l27 == nil {
					continue
				}
				// 103
				l6 = regort.SetAdd(l6, l27)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_ebs_tags_forgotten_dots is data.arthurlint.lib.ebs_tags.forgotten_dots.
func lib_ebs_tags_forgotten_dots(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l14, l17, l18 *ast.Term
		// lib/ebs_tags.rego:113
		l6 = regort.EmptySet
		// 114
		if l7 = lib_ebs_tags_calls(s, l3); l7 == nil {
			goto b2
		}
		if l11 = s.Call2(&builtin_and, l7, set_8f13cfff.Get()); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				// 113
				l17 = regort.Array(l14, l14)
				if l18 = s.Call2(&builtin_sprintf, &s__s_lacks_its_dot__write__28c27ecc, l17); l18 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l18)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_ebs_tags_flaws_in is data.arthurlint.lib.ebs_tags.flaws_in.
func lib_ebs_tags_flaws_in(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12, l14 *ast.Term
		// lib/ebs_tags.rego:94
		if l6 = lib_ebs_tags_wrong_fields(s, l3); l6 == nil {
			goto b1
		}
		if l8 = lib_ebs_tags_wrong_calls(s, l3); l8 == nil {
			goto b1
		}
		if l10 = s.Call2(&builtin_or, l6, l8); l10 == nil {
			goto b1
		}
		if l12 = lib_ebs_tags_forgotten_dots(s, l3); l12 == nil {
			goto b1
		}
		if l14 = s.Call2(&builtin_or, l10, l12); l14 == nil {
			goto b1
		}
		return l14
	}
b1:
	// lib/ebs_tags.rego:94
	return nil
}

// lib_ebs_tags_action_flaws is data.arthurlint.lib.ebs_tags.action_flaws.
func lib_ebs_tags_action_flaws(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14, l17 *ast.Term
		// lib/ebs_tags.rego:88
		l6 = regort.EmptySet
		// 89
		if !regort.HoldsMatch(&s________s__with_range_def_2c1f7867, l3) {
			goto b3
		}
		goto b2
	b3:
		// 90
		if l8 = lib_ebs_tags_actions(s, l3); l8 == nil {
			goto b2
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l11 = s.Value(i3)
				// 91
				if l14 = lib_ebs_tags_flaws_in(s, l11); l14 == nil {
					continue
				}
				{
					lo4, hi4 := s.Scan(l14)
					for i4 := lo4; i4 < hi4; i4++ {
						l17 = s.Value(i4)
						// 88
						l6 = regort.SetAdd(l6, l17)
					}
					s.Leave(lo4)
				}
			}
			s.Leave(lo3)
		}
	b2:
		return l6
	}
}

// lib_ebs_tags_flaw is data.arthurlint.lib.ebs_tags.flaw.
func lib_ebs_tags_flaw(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l11, l13, l16, l21 *ast.Term
		// lib/ebs_tags.rego:78
		// 79
		if !regort.HoldsContains(l3, &s__7df4c278) {
			goto b1
		}
		// 80
		if l7 = lib_ebs_tags_unclosed(s, l3); l7 == nil {
			goto b1
		}
		if l9 = lib_ebs_tags_action_flaws(s, l3); l9 == nil {
			goto b1
		}
		if l11 = s.Call1(&builtin_sort, l9); l11 == nil {
			goto b1
		}
		if l13 = s.Call2(&builtin_array_concat, l7, l11); l13 == nil {
			goto b1
		}
		// 81
		if l16 = regort.Count(l13); l16 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l16, &n_0) {
			goto b1
		}
		// 78
		if l21 = regort.Dot(l13, &n_0); l21 == nil {
			goto b1
		}
		return l21
	}
b1:
	// lib/ebs_tags.rego:78
	return nil
}
