// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_sensitive_key_wildcard_findings_work is data.arthurlint.rules.iam["sensitive-key-wildcard"].findings.
func iam_sensitive_key_wildcard_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/sensitive_key_wildcard/sensitive_key_wildcard.rego:38
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l16, l18, l20, l23, l24, l26, l28, l29, l31, l33 *ast.Term
		// rules/iam/sensitive_key_wildcard/sensitive_key_wildcard.rego:38
		// 39
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 40
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_12f266f8.Get()) {
					continue
				}
				// 41
				if l15 = regort.Dot(l7, &s_operator); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_wildcards); l16 == nil {
					continue
				}
				if regort.IsFalse(l16) {
					continue
				}
				// 42
				if lib_conditions_lets_through(s, l7) == nil {
					continue
				}
				// 43
				if l18 = regort.Dot(l7, &s_values); l18 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l18)
					for i3 := lo3; i3 < hi3; i3++ {
						l20 = s.Value(i3)
						// 44
						if l23 = regort.Dot(l20, &s_wildcard); l23 == nil {
							continue
						}
						if regort.IsFalse(l23) {
							continue
						}
						// 47
						if l24 = regort.Dot(l20, &s_text); l24 == nil {
							continue
						}
						if l26 = regort.Dot(l7, &s_text); l26 == nil {
							continue
						}
						l28 = regort.Array(l24, l26)
						if l29 = s.Call2(&builtin_sprintf, &s__q_has_a_wildcard__and_t_498f58f3, l28); l29 == nil {
							continue
						}
						// 46
						if l31 = regort.Dot(l20, &s_at); l31 == nil {
							continue
						}
						// 45
						l33 = regort.Record(&s_at, l31, &s_message, l29)
						// 38
						ret = regort.SetAdd(ret, l33)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/sensitive_key_wildcard/sensitive_key_wildcard.rego:38
	return ret
}
