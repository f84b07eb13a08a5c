// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// syntax_invalid_json_findings_work is data.arthurlint.rules.syntax["invalid-json"].findings.
func syntax_invalid_json_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/syntax/invalid_json/invalid_json.rego:26
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l12, l14, l15, l17, l18 *ast.Term
		// rules/syntax/invalid_json/invalid_json.rego:26
		// 27
		if l5 = input_value_problems(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 28
				if l10 = regort.Dot(l7, &s_code); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "invalid-json") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_detail); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_error); l12 == nil {
					continue
				}
				l14 = regort.Array(l12)
				if l15 = s.Call2(&builtin_sprintf, &s_not_JSON___s_f1b754e9, l14); l15 == nil {
					continue
				}
				// 29
				l18 = regort.Array(&s_problems, l6)
				l17 = regort.Record(&s_at, l18, &s_message, l15)
				// 26
				ret = regort.SetAdd(ret, l17)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/syntax/invalid_json/invalid_json.rego:26
	return ret
}
