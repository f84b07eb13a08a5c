// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// syntax_byte_order_mark_findings_work is data.arthurlint.rules.syntax["byte-order-mark"].findings.
func syntax_byte_order_mark_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/syntax/byte_order_mark/byte_order_mark.rego:24
	ret = regort.EmptySet
	{
		var l5, l6, l7, l10, l11, l12 *ast.Term
		// rules/syntax/byte_order_mark/byte_order_mark.rego:24
		// 25
		if l5 = input_value_problems(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 26
				if l10 = regort.Dot(l7, &s_code); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "byte-order-mark") {
					continue
				}
				// 27
				l12 = regort.Array(&s_problems, l6)
				l11 = regort.Record(&s_at, l12, &s_message, &s_the_file_begins_with_a_b_9213cfa2)
				// 24
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/syntax/byte_order_mark/byte_order_mark.rego:24
	return ret
}
