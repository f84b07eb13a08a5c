// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_iam_escalation_changes_work is data.arthurlint.lib.iam_escalation.changes.
func lib_iam_escalation_changes_work(s *regort.State) *ast.Term {
	// lib/iam_escalation.rego:19
	return set_20a4f211.Get()
}

// lib_iam_escalation_passed is data.arthurlint.lib.iam_escalation.passed.
func lib_iam_escalation_passed(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l13, l14, l15, l16, l18, l19, l21, l24, l25, l26 *ast.Term
		// lib/iam_escalation.rego:46
		l6 = regort.EmptySet
		// 47
		if l8 = input_facts_conditions(s); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 48
				if l13 = regort.Dot(l10, &s_key); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "iam:passedtoservice") {
					continue
				}
				// 49
				if l14 = regort.Dot(l10, &s_statement); l14 == nil {
					continue
				}
				if !regort.Equal(l14, l3) {
					continue
				}
				// 50
				if l15 = regort.Dot(l10, &s_operator); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_required); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 51
				if l18 = regort.Dot(l15, &s_type); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "String") {
					continue
				}
				// 52
				if l19 = regort.Dot(l10, &s_values); l19 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l19)
					for i3 := lo3; i3 < hi3; i3++ {
						l21 = s.Value(i3)
						// 53
						if l24 = regort.Dot(l21, &s_wildcard); l24 == nil {
							goto b5
						}
						if regort.IsFalse(l24) {
							goto b5
						}
						continue
					b5:
						// 54
						if l25 = regort.Dot(l21, &s_variable); l25 == nil {
							goto b6
						}
						if regort.IsFalse(l25) {
							goto b6
						}
						continue
					b6:
						// 46
						if l26 = regort.Dot(l21, &s_text); l26 == nil {
							continue
						}
						l6 = regort.SetAdd(l6, l26)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_iam_escalation_runners_work is data.arthurlint.lib.iam_escalation.runners.
func lib_iam_escalation_runners_work(s *regort.State) *ast.Term {
	// lib/iam_escalation.rego:27
	return array_f906e633.Get()
}

// lib_iam_escalation_held_work is data.arthurlint.lib.iam_escalation.held.
func lib_iam_escalation_held_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l14 *ast.Term
		// lib/iam_escalation.rego:38
		l4 = regort.EmptySet
		// 39
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 40
				if l11 = regort.Dot(l8, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 41
				if lib_policies_unconditioned(s, l8) == nil {
					continue
				}
				// 42
				if lib_iam_grants_covers(s, l8) == nil {
					continue
				}
				// 38
				if l14 = regort.Dot(l8, &s_action); l14 == nil {
					continue
				}
				l4 = regort.SetAdd(l4, l14)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// lib_iam_escalation_runs is data.arthurlint.lib.iam_escalation.runs.
func lib_iam_escalation_runs(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l15, l17, l19, l21 *ast.Term
		var v6 []*ast.Term
		// lib/iam_escalation.rego:58
		v6 = nil
		// 59
		{
			lo2, hi2 := s.Scan(array_f906e633.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 60
				if l12 = regort.Dot(l9, &s_service); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, l3) {
					continue
				}
				// 61
				if l15 = regort.Dot(l9, &s_actions); l15 == nil {
					continue
				}
				if l17 = lib_iam_escalation_held(s); l17 == nil {
					continue
				}
				if l19 = s.Call2(&builtin_minus, l15, l17); l19 == nil {
					continue
				}
				if l21 = regort.Count(l19); l21 == nil {
					continue
				}
				if !regort.Equal(l21, &n_0) {
					continue
				}
				// 58
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
		l6 = regort.Array(v6...)
		return l6
	}
}
