// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_claim_unlisted_findings_work is data.arthurlint.rules.trust["claim-unlisted"].findings.
func trust_claim_unlisted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/claim_unlisted/claim_unlisted.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l17, l19, l20, l22, l24 *ast.Term
		// rules/trust/claim_unlisted/claim_unlisted.rego:26
		// 27
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_filled); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "unlisted") {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_match); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_26319fe4.Get()) {
					continue
				}
				// 33
				if l15 = lib_policies_suggestion(s, l7); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_key); l17 == nil {
					continue
				}
				l19 = regort.Array(l17, l15)
				if l20 = s.Call2(&builtin_sprintf, &s__q_is_no_claim_that_AWS__ca5054c5, l19); l20 == nil {
					continue
				}
				// 31
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 30
				l24 = regort.Record(&s_at, l22, &s_message, l20, &s_on, &s_key)
				// 26
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/claim_unlisted/claim_unlisted.rego:26
	return ret
}
