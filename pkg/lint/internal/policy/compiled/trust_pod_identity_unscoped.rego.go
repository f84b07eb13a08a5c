// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_pod_identity_unscoped_findings_work is data.arthurlint.rules.trust["pod-identity-unscoped"].findings.
func trust_pod_identity_unscoped_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/pod_identity_unscoped/pod_identity_unscoped.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l14, l16, l18 *ast.Term
		// rules/trust/pod_identity_unscoped/pod_identity_unscoped.rego:25
		// 26
		if l5 = input_facts_pod_identities_65ed9c64(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_unscoped); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_text); l11 == nil {
					continue
				}
				l13 = regort.Array(l11)
				if l14 = s.Call2(&builtin_sprintf, &s__s_is_let_in_for_every_p_ea708a4f, l13); l14 == nil {
					continue
				}
				// 29
				if l16 = regort.Dot(l7, &s_at); l16 == nil {
					continue
				}
				// 28
				l18 = regort.Record(&s_at, l16, &s_message, l14)
				// 25
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/pod_identity_unscoped/pod_identity_unscoped.rego:25
	return ret
}
