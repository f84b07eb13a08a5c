// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_external_id_missing_findings_work is data.arthurlint.rules.trust["external-id-missing"].findings.
func trust_external_id_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/external_id_missing/external_id_missing.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l16, l17, l18, l21, l23, l24, l26, l28 *ast.Term
		// rules/trust/external_id_missing/external_id_missing.rego:27
		// 28
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_other_account_a8f92ce1); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_form); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_bd9f0c35.Get()) {
					continue
				}
				// 31
				if l15 = regort.Dot(l7, &s_effect); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "Allow") {
					continue
				}
				// 32
				if l16 = regort.Dot(l7, &s_unlimited); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 33
				if l17 = regort.Dot(l7, &s_external_id_7d4c2038); l17 == nil {
					continue
				}
				if !regort.EqualString(l17, "none") {
					continue
				}
				// 34
				if l18 = regort.Dot(l7, &s_statement); l18 == nil {
					continue
				}
				if lib_trust_principals_allows(s, l18, &s_sts_AssumeRole_8d1699f1) == nil {
					continue
				}
				// 37
				if l21 = regort.Dot(l7, &s_text); l21 == nil {
					continue
				}
				l23 = regort.Array(l21)
				if l24 = s.Call2(&builtin_sprintf, &s__q_is_of_another_account_24e7c37c, l23); l24 == nil {
					continue
				}
				// 36
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 35
				l28 = regort.Record(&s_at, l26, &s_message, l24)
				// 27
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/external_id_missing/external_id_missing.rego:27
	return ret
}
