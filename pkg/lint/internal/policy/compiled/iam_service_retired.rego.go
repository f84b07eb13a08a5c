// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_retired_findings_work is data.arthurlint.rules.iam["service-retired"].findings.
func iam_service_retired_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_retired/service_retired.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l14, l17, l19, l20, l23, l25 *ast.Term
		// rules/iam/service_retired/service_retired.rego:28
		// 29
		if l5 = input_facts_unknown_actions_aa165332(s); l5 == nil {
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
				if !regort.EqualString(l10, "service") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if l14 = regort.Dot(object_dcbc016b.Get(), l11); l14 == nil {
					continue
				}
				// 32
				if lib_iam_actions_strange(s, l7) == nil {
					continue
				}
				// 33
				if l17 = regort.Dot(l7, &s_text); l17 == nil {
					continue
				}
				l19 = regort.Array(l17, l14)
				if l20 = s.Call2(&builtin_sprintf, &s__q_is_of__s__a_service_t_4f3a0b64, l19); l20 == nil {
					continue
				}
				// 28
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				l25 = regort.Record(&s_at, l23, &s_message, l20)
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/service_retired/service_retired.rego:28
	return ret
}
