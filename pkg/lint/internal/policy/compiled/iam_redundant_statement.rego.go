// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_redundant_statement_findings_work is data.arthurlint.rules.iam["redundant-statement"].findings.
func iam_redundant_statement_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/redundant_statement/redundant_statement.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l16, l17, l18 *ast.Term
		// rules/iam/redundant_statement/redundant_statement.rego:27
		// 28
		if l5 = input_facts_redundant(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_what); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "statement") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				// 34
				if l13 = regort.Dot(l7, &s_by); l13 == nil {
					continue
				}
				// 30
				l17 = regort.Record(&s_at, l13, &s_message, &s_this_statement_says_it_fb93fcaf)
				l16 = regort.Array(l17)
				l15 = regort.Record(&s_at, l11, &s_message, &s_the_statement_says_nothi_db3bf38c, &s_related, l16)
				if l18 = lib_iam_resources_removed(s, l15, l7); l18 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/redundant_statement/redundant_statement.rego:27
	return ret
}
