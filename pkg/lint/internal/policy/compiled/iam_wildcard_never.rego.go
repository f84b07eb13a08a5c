// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_wildcard_never_findings_work is data.arthurlint.rules.iam["wildcard-never"].findings.
func iam_wildcard_never_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/wildcard_never/wildcard_never.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l19, l22, l24, l25, l27, l29 *ast.Term
		// rules/iam/wildcard_never/wildcard_never.rego:28
		// 29
		if l5 = input_facts_wildcards(s); l5 == nil {
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
				if !regort.EqualString(l10, "any") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_qualifier); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "ForAnyValue") {
					continue
				}
				// 32
				if l14 = regort.Dot(l11, &s_negated); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 33
				if lib_policies_off(s, l11, &s_if_exists_b0ca17f3) == nil {
					continue
				}
				// 34
				if lib_policies_off(s, l7, &s_claim_of_provider_16cbfa1e) == nil {
					continue
				}
				// 37
				if l19 = regort.Dot(l7, &s_text); l19 == nil {
					continue
				}
				if l22 = regort.Dot(l11, &s_name); l22 == nil {
					continue
				}
				l24 = regort.Array(l19, l22)
				if l25 = s.Call2(&builtin_sprintf, &s__q_matches_anything__so__24ac1a61, l24); l25 == nil {
					continue
				}
				// 36
				if l27 = regort.Dot(l7, &s_at); l27 == nil {
					continue
				}
				// 35
				l29 = regort.Record(&s_at, l27, &s_message, l25)
				// 28
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/wildcard_never/wildcard_never.rego:28
	return ret
}
