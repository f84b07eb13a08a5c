// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_iam_actions_plain is data.arthurlint.lib.iam_actions.plain.
func lib_iam_actions_plain(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/iam_actions.rego:49
	if lib_mismatches(s, l3, &s_________t_n_r_x_20___x_F_44f3cac3) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/iam_actions.rego:49
	return nil
}

// lib_iam_actions_suggestion is data.arthurlint.lib.iam_actions.suggestion.
func lib_iam_actions_suggestion(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l14, l17, l19, l20 *ast.Term
		var v11 []*ast.Term
		// lib/iam_actions.rego:74
		// 75
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b2
		}
		if l8 = regort.Dot(l6, &n_0); l8 == nil {
			goto b2
		}
		if l9 = regort.Dot(l8, &s_distance); l9 == nil {
			goto b2
		}
		// 76
		v11 = nil
		{
			lo3, hi3 := s.Scan(l6)
			for i3 := lo3; i3 < hi3; i3++ {
				l14 = s.Value(i3)
				if l17 = regort.Dot(l14, &s_distance); l17 == nil {
					continue
				}
				if !regort.Equal(l17, l9) {
					continue
				}
				v11 = append(v11, l14)
			}
			s.Leave(lo3)
		}
		l11 = regort.Array(v11...)
		// 74
		l19 = regort.Record(&s_near, l11)
		if l20 = lib_policies_suggestion(s, l19); l20 == nil {
			goto b2
		}
		return l20
	b2:
		// 77
		return &s__f3716d84
	}
}

// lib_iam_actions_trimmed is data.arthurlint.lib.iam_actions.trimmed.
func lib_iam_actions_trimmed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_actions.rego:80
		// 81
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		// 82
		if !regort.HoldsMatch(&s___A_Za_z0_9_____A_Za_z0__9b9ee886, l6) {
			goto b1
		}
		// 80
		return l6
	}
b1:
	// lib/iam_actions.rego:80
	return nil
}

// lib_iam_actions_rewritten is data.arthurlint.lib.iam_actions.rewritten.
func lib_iam_actions_rewritten(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l13, l15, l16, l17, l18, l19 *ast.Term
		// lib/iam_actions.rego:86
		// 87
		l10 = regort.Array(l5)
		if l11 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l10); l11 == nil {
			goto b1
		}
		// 88
		if l13 = regort.Dot(l4, &s_at); l13 == nil {
			goto b1
		}
		// 86
		l18 = regort.Record(&s_at, l13, &s_op, &s_set, &s_value, l5)
		l17 = regort.Array(l18)
		l16 = regort.Record(&s_edits, l17, &s_title, l11)
		l15 = regort.Record(&s_fix, l16)
		if l19 = s.Call2(&builtin_object_union, l3, l15); l19 == nil {
			goto b1
		}
		return l19
	}
b1:
	// lib/iam_actions.rego:86
	return nil
}

// lib_iam_actions_behind is data.arthurlint.lib.iam_actions.behind.
func lib_iam_actions_behind(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12, l13, l15, l18 *ast.Term
		// lib/iam_actions.rego:46
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b1
		}
		if l8 = s.Call2(&builtin_trim_right, l6, &s__fc86bf1b); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_service); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l10, l8)
		if l13 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l12); l13 == nil {
			goto b1
		}
		if l15 = regort.Lower(l13); l15 == nil {
			goto b1
		}
		if l18 = regort.Dot(object_08a60142.Get(), l15); l18 == nil {
			goto b1
		}
		return l18
	}
b1:
	// lib/iam_actions.rego:46
	return nil
}

// lib_iam_actions_core_work is data.arthurlint.lib.iam_actions.core.
func lib_iam_actions_core_work(s *regort.State) *ast.Term {
	// lib/iam_actions.rego:14
	return set_d24cf02c.Get()
}

// lib_iam_actions_not_api_name is data.arthurlint.lib.iam_actions.not_api_name.
func lib_iam_actions_not_api_name(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11, l13, l17 *ast.Term
		// lib/iam_actions.rego:40
		// 41
		if l6 = regort.Dot(l3, &s_service); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_name); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l6, l8)
		if l11 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l10); l11 == nil {
			goto b1
		}
		if l13 = regort.Lower(l11); l13 == nil {
			goto b1
		}
		// 42
		if l17 = regort.Dot(object_08a60142.Get(), l13); l17 == nil {
			goto b2
		}
		if regort.IsFalse(l17) {
			goto b2
		}
		goto b1
	b2:
		// 40
		return regort.True
	}
b1:
	// lib/iam_actions.rego:40
	return nil
}

// lib_iam_actions_correction is data.arthurlint.lib.iam_actions.correction.
func lib_iam_actions_correction(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l14, l17, l18, l19 *ast.Term
		var v6 []*ast.Term
		// lib/iam_actions.rego:71
		v6 = nil
		if l7 = regort.Dot(l3, &s_near); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				if l12 = regort.Dot(l9, &s_distance); l12 == nil {
					continue
				}
				if !regort.Equal(l12, &n_1) {
					continue
				}
				if l14 = regort.Dot(l9, &s_name); l14 == nil {
					continue
				}
				v6 = append(v6, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		if !regort.IsArray(l6) {
			goto b1
		}
		if l17 = regort.Len(l6); l17 == nil {
			goto b1
		}
		if !regort.Equal(l17, &n_1) {
			goto b1
		}
		l18 = &n_0
		l18 = &n_0
		if l19 = regort.Dot(l6, l18); l19 == nil {
			goto b1
		}
		return l19
	}
b1:
	// lib/iam_actions.rego:71
	return nil
}

// lib_iam_actions_corrected is data.arthurlint.lib.iam_actions.corrected.
func lib_iam_actions_corrected(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/iam_actions.rego:92
		// 93
		if l8 = lib_iam_actions_correction(s, l4); l8 == nil {
			goto b2
		}
		if l10 = lib_iam_actions_rewritten(s, l3, l4, l8); l10 == nil {
			goto b2
		}
		// 92
		return l10
	b2:
		// 94
		return l3
	}
}

// lib_iam_actions_retired_work is data.arthurlint.lib.iam_actions.retired.
func lib_iam_actions_retired_work(s *regort.State) *ast.Term {
	// lib/iam_actions.rego:20
	return object_dcbc016b.Get()
}

// lib_iam_actions_everyday_work is data.arthurlint.lib.iam_actions.everyday.
func lib_iam_actions_everyday_work(s *regort.State) *ast.Term {
	// lib/iam_actions.rego:17
	return set_2a6adb59.Get()
}

// lib_iam_actions_whole is data.arthurlint.lib.iam_actions.whole.
func lib_iam_actions_whole(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// lib/iam_actions.rego:60
	result = nil
	if !regort.HoldsContains(l3, &s__933feb85) {
		goto b1
	}
	result = regort.Once(result, l3, "function data.arthurlint.lib.iam_actions.whole produced conflicting values for the same inputs", "lib/iam_actions.rego", 60, 1)
b1:
	// lib/iam_actions.rego:60
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_actions.whole produced conflicting values for the same inputs", "lib/iam_actions.rego", 60, 1)
b2:
	{
		var l9, l10 *ast.Term
		// lib/iam_actions.rego:62
		result = nil
		if !regort.HoldsContains(l3, &s__933feb85) {
			goto b4
		}
		goto b3
	b4:
		l9 = regort.Array(l3, l4)
		if l10 = s.Call2(&builtin_sprintf, &s_s__s_a083fee8, l9); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.iam_actions.whole produced conflicting values for the same inputs", "lib/iam_actions.rego", 62, 1)
	}
b3:
	// lib/iam_actions.rego:62
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.iam_actions.whole produced conflicting values for the same inputs", "lib/iam_actions.rego", 62, 1)
b5:
	// lib/iam_actions.rego:60
	return ret
}

// lib_iam_actions_corrections is data.arthurlint.lib.iam_actions.corrections.
func lib_iam_actions_corrections(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l14, l16, l19, l20, l26, l30 *ast.Term
		// lib/iam_actions.rego:52
		l6 = regort.EmptySet
		// 53
		if l7 = regort.Dot(l3, &s_name); l7 == nil {
			goto b2
		}
		if l9 = regort.Lower(l7); l9 == nil {
			goto b2
		}
		if !regort.HoldsMember(l9, set_2a6adb59.Get()) {
			goto b3
		}
		goto b2
	b3:
		// 54
		if l14 = regort.Dot(l3, &s_near); l14 == nil {
			goto b2
		}
		{
			lo3, hi3 := s.Scan(l14)
			for i3 := lo3; i3 < hi3; i3++ {
				l16 = s.Value(i3)
				// 55
				if l19 = regort.Dot(l16, &s_action_known_47c14601); l19 == nil {
					continue
				}
				if regort.IsFalse(l19) {
					continue
				}
				// 56
				if l20 = regort.Dot(l16, &s_distance); l20 == nil {
					continue
				}
				if !regort.HoldsMember(l20, set_83c87f4c.Get()) {
					continue
				}
				// 57
				if l26 = regort.Dot(l16, &s_name); l26 == nil {
					continue
				}
				if l30 = lib_iam_actions_whole(s, l26, l7); l30 == nil {
					continue
				}
				// 52
				l6 = regort.SetAdd(l6, l30)
			}
			s.Leave(lo3)
		}
	b2:
		return l6
	}
}

// lib_iam_actions_misspelt is data.arthurlint.lib.iam_actions.misspelt.
func lib_iam_actions_misspelt(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/iam_actions.rego:65
		if l6 = lib_iam_actions_corrections(s, l3); l6 == nil {
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
	// lib/iam_actions.rego:65
	return nil
}

// lib_iam_actions_strange is data.arthurlint.lib.iam_actions.strange.
func lib_iam_actions_strange(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/iam_actions.rego:68
		if l6 = lib_iam_actions_corrections(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_actions.rego:68
	return nil
}

// lib_iam_actions_current is data.arthurlint.lib.iam_actions.current.
func lib_iam_actions_current(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l10 *ast.Term
		// lib/iam_actions.rego:37
		if l10 = regort.Dot(l3, &s_service); l10 == nil {
			goto b1
		}
		if lib_none_of(s, l10, set_83a559a0.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_actions.rego:37
	return nil
}
