// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_sid_empty_findings_work is data.arthurlint.rules.policy["sid-empty"].findings.
func policy_sid_empty_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/sid_empty/sid_empty.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l11, l13, l16, l18, l19, l20, l21 *ast.Term
		// rules/policy/sid_empty/sid_empty.rego:26
		// 27
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if lib_policies_off(s, l7, &s_sid) == nil {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				if l13 = lib_grammar_under(s, l11, &s_Sid); l13 == nil {
					continue
				}
				// 30
				if l16 = lib_grammar_value(s, l13); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "") {
					continue
				}
				// 31
				l21 = regort.Record(&s_at, l13, &s_op, &s_remove)
				l20 = regort.Array(l21)
				l19 = regort.Record(&s_edits, l20, &s_title, &s_Remove_Sid_c261994c)
				l18 = regort.Record(&s_at, l13, &s_fix, l19, &s_message, &s_Sid_is_empty__remove_it__27402d07)
				// 26
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/sid_empty/sid_empty.rego:26
	return ret
}
