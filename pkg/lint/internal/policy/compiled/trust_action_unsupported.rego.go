// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_action_unsupported_advices_work is data.arthurlint.rules.trust["action-unsupported"].advices.
func trust_action_unsupported_advices_work(s *regort.State) *ast.Term {
	// rules/trust/action_unsupported/action_unsupported.rego:37
	return object_fad3c9cf.Get()
}

// trust_action_unsupported_findings_work is data.arthurlint.rules.trust["action-unsupported"].findings.
func trust_action_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/action_unsupported/action_unsupported.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l18, l20, l21, l25 *ast.Term
		// rules/trust/action_unsupported/action_unsupported.rego:30
		// 31
		if l5 = input_facts_assumed_actions_a30fc8ae(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if l13 = regort.Dot(object_fad3c9cf.Get(), l10); l13 == nil {
					continue
				}
				// 33
				if l15 = regort.Dot(l7, &s_at); l15 == nil {
					continue
				}
				if lib_trust_principals_known_action(s, l15) == nil {
					continue
				}
				// 34
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				l20 = regort.Array(l18, l13)
				if l21 = s.Call2(&builtin_sprintf, &s__q_does_not_let_anybody__c67041e1, l20); l21 == nil {
					continue
				}
				l25 = regort.Record(&s_at, l15, &s_message, l21)
				// 30
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/action_unsupported/action_unsupported.rego:30
	return ret
}
