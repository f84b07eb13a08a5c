// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// suppression_reason_missing_named is data.arthurlint.rules.suppression["reason-missing"].named.
func suppression_reason_missing_named(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11 *ast.Term
		// rules/suppression/reason_missing/reason_missing.rego:34
		// 35
		if l6 = regort.Dot(l3, &s_rules); l6 == nil {
			goto b2
		}
		if lib_sequence(s, l6) == nil {
			goto b2
		}
		// 34
		if l11 = s.Call2(&builtin_concat, &s__5e272f7c, l6); l11 == nil {
			goto b2
		}
		return l11
	b2:
		// 36
		if l6 = regort.Dot(l3, &s_rule); l6 == nil {
			goto b3
		}
		return l6
	b3:
	}
	// rules/suppression/reason_missing/reason_missing.rego:34
	return nil
}

// suppression_reason_missing_findings_work is data.arthurlint.rules.suppression["reason-missing"].findings.
func suppression_reason_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/suppression/reason_missing/reason_missing.rego:25
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l13, l14, l16, l17 *ast.Term
		// rules/suppression/reason_missing/reason_missing.rego:25
		// 26
		if l5 = input_value_suppressions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 27
				if l10 = regort.Dot(l7, &s_state); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "reason-missing") {
					continue
				}
				// 30
				if l11 = suppression_reason_missing_named(s, l7); l11 == nil {
					continue
				}
				l13 = regort.Array(l11)
				if l14 = s.Call2(&builtin_sprintf, &s_suppression_of__s_withou_0e0ae33f, l13); l14 == nil {
					continue
				}
				// 28
				l17 = regort.Array(&s_suppressions, l6)
				l16 = regort.Record(&s_at, l17, &s_message, l14)
				// 25
				ret = regort.SetAdd(ret, l16)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/suppression/reason_missing/reason_missing.rego:25
	return ret
}
