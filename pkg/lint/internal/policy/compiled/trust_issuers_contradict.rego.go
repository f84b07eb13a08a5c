// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuers_contradict_findings_work is data.arthurlint.rules.trust["issuers-contradict"].findings.
func trust_issuers_contradict_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuers_contradict/issuers_contradict.rego:23
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l16, l17, l19, l21, l23, l24, l25 *ast.Term
		// rules/trust/issuers_contradict/issuers_contradict.rego:23
		// 24
		if l5 = input_facts_rivals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 25
				if l10 = regort.Dot(l7, &s_provided); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 26
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 30
				if l12 = regort.Dot(l7, &s_text); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_first_text_0d88ceed); l14 == nil {
					continue
				}
				l16 = regort.Array(l12, l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_and__q_must_both_hold_0b39dc9d, l16); l17 == nil {
					continue
				}
				// 28
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 31
				if l21 = regort.Dot(l7, &s_first); l21 == nil {
					continue
				}
				// 27
				l25 = regort.Record(&s_at, l21, &s_message, &s_the_key_of_the_other_iss_4e948494)
				l24 = regort.Array(l25)
				l23 = regort.Record(&s_at, l19, &s_message, l17, &s_on, &s_key, &s_related, l24)
				// 23
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuers_contradict/issuers_contradict.rego:23
	return ret
}
