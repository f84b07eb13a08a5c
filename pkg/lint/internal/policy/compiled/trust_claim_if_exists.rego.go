// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_claim_if_exists_findings_work is data.arthurlint.rules.trust["claim-if-exists"].findings.
func trust_claim_if_exists_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/claim_if_exists/claim_if_exists.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l18, l21, l22, l26, l31, l33, l36, l41, l42, l44, l48, l49 *ast.Term
		// rules/trust/claim_if_exists/claim_if_exists.rego:28
		// 29
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_guard); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "vacuous") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_claim); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_539d0434.Get()) == nil {
					continue
				}
				// 32
				if l15 = lib_oidc_claims_of(s, l7); l15 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l15)
					for i3 := lo3; i3 < hi3; i3++ {
						l18 = s.Value(i3)
						// 33
						if l21 = regort.Dot(l18, &s_operator); l21 == nil {
							continue
						}
						if l22 = regort.Dot(l21, &s_if_exists_b0ca17f3); l22 == nil {
							continue
						}
						if regort.IsFalse(l22) {
							continue
						}
						// 34
						if lib_policies_off(s, l21, &s_qualifier) == nil {
							continue
						}
						// 35
						if l26 = regort.Dot(l18, &s_filled); l26 == nil {
							continue
						}
						if !regort.HoldsMember(l26, set_0a49b6a2.Get()) {
							continue
						}
						// 36
						if l31 = regort.Dot(l21, &s_name); l31 == nil {
							continue
						}
						if l33 = s.Call2(&builtin_trim_suffix, l31, &s_IfExists); l33 == nil {
							continue
						}
						// 38
						if l36 = regort.Dot(l18, &s_key); l36 == nil {
							continue
						}
						l41 = regort.Array(l36, l31, l33)
						if l42 = s.Call2(&builtin_sprintf, &s_tokens_without__q_get_pa_84bcdd40, l41); l42 == nil {
							continue
						}
						if l44 = regort.Dot(l18, &s_at); l44 == nil {
							continue
						}
						// 37
						l48 = regort.Record(&s_at, l44, &s_message, l42, &s_on, &s_key)
						if l49 = lib_oidc_moved(s, l48, l44, l33); l49 == nil {
							continue
						}
						// 28
						ret = regort.SetAdd(ret, l49)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/claim_if_exists/claim_if_exists.rego:28
	return ret
}
