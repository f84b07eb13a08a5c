// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_anyone_with_external_id_findings_work is data.arthurlint.rules.trust["anyone-with-external-id"].findings.
func trust_anyone_with_external_id_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/anyone_with_external_id/anyone_with_external_id.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l14, l20, l22, l23, l25, l27 *ast.Term
		// rules/trust/anyone_with_external_id/anyone_with_external_id.rego:27
		// 28
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "everyone") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_under); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "AWS") {
					continue
				}
				// 31
				if l12 = regort.Dot(l7, &s_element); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Principal") {
					continue
				}
				// 32
				if l13 = regort.Dot(l7, &s_unlimited); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 33
				if l14 = regort.Dot(l7, &s_statement); l14 == nil {
					continue
				}
				if lib_trust_principals_tests(s, l14, &s_sts_externalid_91b35446) == nil {
					continue
				}
				// 34
				if lib_trust_principals_allows(s, l14, &s_sts_AssumeRole_8d1699f1) == nil {
					continue
				}
				// 37
				if l20 = regort.Dot(l7, &s_text); l20 == nil {
					continue
				}
				l22 = regort.Array(l20)
				if l23 = s.Call2(&builtin_sprintf, &s__q_with_an_ExternalId_le_34b85fe4, l22); l23 == nil {
					continue
				}
				// 36
				if l25 = regort.Dot(l7, &s_at); l25 == nil {
					continue
				}
				// 35
				l27 = regort.Record(&s_at, l25, &s_message, l23)
				// 27
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/anyone_with_external_id/anyone_with_external_id.rego:27
	return ret
}
