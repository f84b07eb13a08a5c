// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// suppression_unused_findings_work is data.arthurlint.rules.suppression.unused.findings.
func suppression_unused_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/suppression/unused/unused.rego:23
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l13, l14, l16, l17 *ast.Term
		// rules/suppression/unused/unused.rego:23
		// 24
		if l5 = input_value_suppressions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 25
				if l10 = regort.Dot(l7, &s_state); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "unused") {
					continue
				}
				// 28
				if l11 = regort.Dot(l7, &s_rule); l11 == nil {
					continue
				}
				l13 = regort.Array(l11)
				if l14 = s.Call2(&builtin_sprintf, &s__s_finds_nothing_here__r_0a3ebb6f, l13); l14 == nil {
					continue
				}
				// 26
				l17 = regort.Array(&s_suppressions, l6)
				l16 = regort.Record(&s_at, l17, &s_message, l14)
				// 23
				ret = regort.SetAdd(ret, l16)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/suppression/unused/unused.rego:23
	return ret
}
