// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_admin_access_findings_work is data.arthurlint.rules.iam["admin-access"].findings.
func iam_admin_access_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/admin_access/admin_access.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l16, l17, l19, l21, l23, l24, l25 *ast.Term
		// rules/iam/admin_access/admin_access.rego:33
		// 34
		if l5 = input_facts_broad_actions_5e3d16ec(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_form); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "all") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 37
				if l12 = regort.Dot(l7, &s_everywhere); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 38
				if lib_policies_unconditioned(s, l7) == nil {
					continue
				}
				// 41
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s__q_on_____allows_every_a_2cda7f17, l16); l17 == nil {
					continue
				}
				// 40
				if l19 = regort.Dot(l7, &s_at); l19 == nil {
					continue
				}
				// 42
				if l21 = regort.Dot(l7, &s_everywhere_at_b43b3813); l21 == nil {
					continue
				}
				// 39
				l25 = regort.Record(&s_at, l21, &s_message, &s_every_resource_244d4681)
				l24 = regort.Array(l25)
				l23 = regort.Record(&s_at, l19, &s_message, l17, &s_related, l24)
				// 33
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/admin_access/admin_access.rego:33
	return ret
}
