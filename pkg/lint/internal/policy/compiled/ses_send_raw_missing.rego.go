// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_send_raw_missing_findings_work is data.arthurlint.rules.ses["send-raw-missing"].findings.
func ses_send_raw_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/send_raw_missing/send_raw_missing.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l19, l20, l22, l24 *ast.Term
		// rules/ses/send_raw_missing/send_raw_missing.rego:30
		// 31
		if l5 = input_facts_grants(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_action); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "ses:SendEmail") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 34
				if l12 = regort.Dot(l7, &s_form); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_6d8496d2.Get()) {
					continue
				}
				// 35
				if lib_ses_never_allows__edd9c70c(s) == nil {
					continue
				}
				// 38
				l19 = regort.Array(l10, &s_ses_SendRawEmail_edd9c70c)
				if l20 = s.Call2(&builtin_sprintf, &s__q_is_allowed_and__q_is__70d219cf, l19); l20 == nil {
					continue
				}
				// 37
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				// 36
				l24 = regort.Record(&s_at, l22, &s_message, l20)
				// 30
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/send_raw_missing/send_raw_missing.rego:30
	return ret
}
