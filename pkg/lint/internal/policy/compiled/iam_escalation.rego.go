// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_escalation_changed_work is data.arthurlint.rules.iam.escalation.changed.
func iam_escalation_changed_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/escalation/escalation.rego:71
	ret = regort.EmptyObject
	{
		var l5, l7, l10, l15, l17, l23, l27 *ast.Term
		// rules/iam/escalation/escalation.rego:71
		// 72
		if l5 = input_facts_grants(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 73
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_20a4f211.Get()) {
					continue
				}
				// 74
				if l15 = regort.Dot(l7, &s_effect); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "Allow") {
					continue
				}
				// 75
				if lib_policies_unconditioned(s, l7) == nil {
					continue
				}
				// 76
				if l17 = lib_iam_grants_wide(s, l7); l17 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l17)
					for i3 := lo3; i3 < hi3; i3++ {
						// 71
						if l23 = regort.Dot(l7, &s_statement); l23 == nil {
							continue
						}
						if l27 = regort.Dot(ret, l23); l27 == nil {
							goto b6
						}
						goto b5
					b6:
						l27 = regort.EmptySet
					b5:
						l27 = regort.SetAdd(l27, l10)
						ret = regort.Insert(ret, l23, l27)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/escalation/escalation.rego:71
	return ret
}

// iam_escalation_findings_work is data.arthurlint.rules.iam.escalation.findings.
func iam_escalation_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/escalation/escalation.rego:64
	ret = regort.EmptySet
	{
		var l4, l5, l6, l10, l12, l14, l15, l19, l21 *ast.Term
		// rules/iam/escalation/escalation.rego:64
		// 65
		l4 = iam_escalation_changed(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 66
				if lib_iam_grants_undenied(s) == nil {
					continue
				}
				// 67
				if l10 = lib_policies_sorted(s, l6); l10 == nil {
					continue
				}
				if l12 = lib_policies_quoted(s, l10); l12 == nil {
					continue
				}
				l14 = regort.Array(l12)
				if l15 = s.Call2(&builtin_sprintf, &s__s_on_all_resources_of_t_3cb8ccbc, l14); l15 == nil {
					continue
				}
				// 64
				if l19 = s.Call2(&builtin_array_concat, l5, array_13593f18.Get()); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_at, l19, &s_message, l15)
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
	{
		var l5, l7, l10, l11, l12, l15, l18, l20, l22, l24, l27, l31, l33, l35, l37, l39, l41, l43, l44, l46, l48 *ast.Term
		// rules/iam/escalation/escalation.rego:79
		// 80
		if l5 = input_facts_grants(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 81
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "iam:PassRole") {
					continue
				}
				// 82
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 83
				if l12 = regort.Dot(l7, &s_conditions); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "some") {
					continue
				}
				// 84
				if lib_policies_only_keys(s, l7, set_7861780b.Get()) == nil {
					continue
				}
				// 85
				if l15 = lib_iam_grants_wide(s, l7); l15 == nil {
					continue
				}
				if l18 = regort.Dot(l15, &n_0); l18 == nil {
					continue
				}
				// 86
				if l20 = regort.Dot(l7, &s_statement); l20 == nil {
					continue
				}
				if l22 = lib_iam_escalation_passed(s, l20); l22 == nil {
					continue
				}
				if l24 = lib_iam_escalation_runs(s, l22); l24 == nil {
					continue
				}
				{
					lo5, hi5 := s.Scan(l24)
					for i5 := lo5; i5 < hi5; i5++ {
						l27 = s.Value(i5)
						// 87
						if lib_iam_grants_undenied(s) == nil {
							continue
						}
						// 94
						if l31 = regort.Dot(l27, &s_actions); l31 == nil {
							continue
						}
						if l33 = lib_policies_sorted(s, l31); l33 == nil {
							continue
						}
						if l35 = lib_policies_quoted(s, l33); l35 == nil {
							continue
						}
						// 91
						if l37 = regort.Dot(l7, &s_text); l37 == nil {
							continue
						}
						// 92
						if l39 = regort.Dot(l18, &s_text); l39 == nil {
							continue
						}
						// 93
						if l41 = regort.Dot(l27, &s_service); l41 == nil {
							continue
						}
						// 90
						l43 = regort.Array(l37, l39, l41, l35)
						if l44 = s.Call2(&builtin_sprintf, &s__q_on__q_for__q__with__s_d216a3a5, l43); l44 == nil {
							continue
						}
						// 89
						if l46 = regort.Dot(l7, &s_at); l46 == nil {
							continue
						}
						// 88
						l48 = regort.Record(&s_at, l46, &s_message, l44)
						// 79
						ret = regort.SetAdd(ret, l48)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/iam/escalation/escalation.rego:64
	return ret
}
