// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_anyone_findings_work is data.arthurlint.rules.trust.anyone.findings.
func trust_anyone_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/anyone/anyone.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l15, l18, l20, l21, l23, l25 *ast.Term
		// rules/trust/anyone/anyone.rego:28
		// 29
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "everyone") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_under); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "AWS") {
					continue
				}
				// 32
				if l12 = regort.Dot(l7, &s_element); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Principal") {
					continue
				}
				// 33
				if l13 = regort.Dot(l7, &s_unlimited); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 34
				if l14 = regort.Dot(l7, &s_external_id_7d4c2038); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "none") {
					continue
				}
				// 35
				if l15 = regort.Dot(l7, &s_statement); l15 == nil {
					continue
				}
				if lib_trust_principals_allows(s, l15, &s_sts_AssumeRole_8d1699f1) == nil {
					continue
				}
				// 38
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				l20 = regort.Array(l18)
				if l21 = s.Call2(&builtin_sprintf, &s__q_lets_every_AWS_accoun_6525b902, l20); l21 == nil {
					continue
				}
				// 37
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				// 36
				l25 = regort.Record(&s_at, l23, &s_message, l21)
				// 28
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/anyone/anyone.rego:28
	return ret
}
