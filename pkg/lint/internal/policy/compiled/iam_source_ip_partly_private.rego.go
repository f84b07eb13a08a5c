// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_source_ip_partly_private_findings_work is data.arthurlint.rules.iam["source-ip-partly-private"].findings.
func iam_source_ip_partly_private_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/source_ip_partly_private/source_ip_partly_private.rego:24
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l15, l16, l18, l20 *ast.Term
		// rules/iam/source_ip_partly_private/source_ip_partly_private.rego:24
		// 25
		if l5 = input_facts_ip_ranges_240a586b(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 26
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "private") {
					continue
				}
				// 27
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "aws:sourceip") {
					continue
				}
				// 28
				if l12 = regort.Dot(l7, &s_mixed); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 31
				if l13 = regort.Dot(l7, &s_text); l13 == nil {
					continue
				}
				l15 = regort.Array(l13)
				if l16 = s.Call2(&builtin_sprintf, &s__q_is_private__and_no_re_197051a2, l15); l16 == nil {
					continue
				}
				// 30
				if l18 = regort.Dot(l7, &s_at); l18 == nil {
					continue
				}
				// 29
				l20 = regort.Record(&s_at, l18, &s_message, l16)
				// 24
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/source_ip_partly_private/source_ip_partly_private.rego:24
	return ret
}
