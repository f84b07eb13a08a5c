// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// suppression_unknown_rule_did_you_mean is data.arthurlint.rules.suppression["unknown-rule"].did_you_mean.
func suppression_unknown_rule_did_you_mean(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l12, l15, l16, l19, l21, l22 *ast.Term
		var v9 []*ast.Term
		// rules/suppression/unknown_rule/unknown_rule.rego:35
		// 36
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b2
		}
		if !regort.HoldsMember(l6, array_33f2cbc6.Get()) {
			goto b2
		}
		// 35
		return &s___write_the_id_of_one_th_737b753d
	b2:
		// 37
		// 38
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b3
		}
		if lib_sequence(s, l6) == nil {
			goto b3
		}
		// 37
		v9 = nil
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				l15 = regort.Array(l12)
				if l16 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l15); l16 == nil {
					continue
				}
				v9 = append(v9, l16)
			}
			s.Leave(lo4)
		}
		l9 = regort.Array(v9...)
		if l19 = s.Call2(&builtin_concat, &s_or_21fd09ef, l9); l19 == nil {
			goto b3
		}
		l21 = regort.Array(l19)
		if l22 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_0c30844e, l21); l22 == nil {
			goto b3
		}
		return l22
	b3:
		// 39
		// 40
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b6
		}
		if lib_text(s, l6) == nil {
			goto b6
		}
		// 39
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_did_you_mean__q_6c358942, l11); l12 == nil {
			goto b6
		}
		return l12
	b6:
		// 41
		return &s___write_the_id_of_one_th_737b753d
	}
}

// suppression_unknown_rule_findings_work is data.arthurlint.rules.suppression["unknown-rule"].findings.
func suppression_unknown_rule_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/suppression/unknown_rule/unknown_rule.rego:26
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l13, l15, l16, l18, l19 *ast.Term
		// rules/suppression/unknown_rule/unknown_rule.rego:26
		// 27
		if l5 = input_value_suppressions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 28
				if l10 = regort.Dot(l7, &s_state); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "unknown-rule") {
					continue
				}
				// 31
				if l11 = suppression_unknown_rule_did_you_mean(s, l7); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_rule); l13 == nil {
					continue
				}
				l15 = regort.Array(l13, l11)
				if l16 = s.Call2(&builtin_sprintf, &s_no_rule_is_called__q_s_e906ea5e, l15); l16 == nil {
					continue
				}
				// 29
				l19 = regort.Array(&s_suppressions, l6)
				l18 = regort.Record(&s_at, l19, &s_message, l16)
				// 26
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/suppression/unknown_rule/unknown_rule.rego:26
	return ret
}
