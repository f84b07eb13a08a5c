// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// syntax_too_large_findings_work is data.arthurlint.rules.syntax["too-large"].findings.
func syntax_too_large_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/syntax/too_large/too_large.rego:22
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l12, l15, l17, l18, l20, l21 *ast.Term
		// rules/syntax/too_large/too_large.rego:22
		// 23
		if l5 = input_value_problems(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 24
				if l10 = regort.Dot(l7, &s_code); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "too-large") {
					continue
				}
				// 27
				if l11 = regort.Dot(l7, &s_detail); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_what); l12 == nil {
					continue
				}
				if l15 = regort.Dot(l11, &s_limit); l15 == nil {
					continue
				}
				l17 = regort.Array(l12, l15)
				if l18 = s.Call2(&builtin_sprintf, &s__s_above_the_limit_of__s_29929c47, l17); l18 == nil {
					continue
				}
				// 25
				l21 = regort.Array(&s_problems, l6)
				l20 = regort.Record(&s_at, l21, &s_message, l18)
				// 22
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/syntax/too_large/too_large.rego:22
	return ret
}
