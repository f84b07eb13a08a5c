// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// suppression_expired_findings_work is data.arthurlint.rules.suppression.expired.findings.
func suppression_expired_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/suppression/expired/expired.rego:22
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l13, l15, l16, l18, l19 *ast.Term
		// rules/suppression/expired/expired.rego:22
		// 23
		if l5 = input_value_suppressions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 24
				if l10 = regort.Dot(l7, &s_state); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "expired") {
					continue
				}
				// 27
				if l11 = regort.Dot(l7, &s_rule); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l7, &s_until); l13 == nil {
					continue
				}
				l15 = regort.Array(l11, l13)
				if l16 = s.Call2(&builtin_sprintf, &s_suppression_of__s_expire_830100d4, l15); l16 == nil {
					continue
				}
				// 25
				l19 = regort.Array(&s_suppressions, l6)
				l18 = regort.Record(&s_at, l19, &s_message, l16)
				// 22
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/suppression/expired/expired.rego:22
	return ret
}
