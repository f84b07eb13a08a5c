// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_configuration_set_missing_named_work is data.arthurlint.rules.ses["configuration-set-missing"].named.
func ses_configuration_set_missing_named_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16 *ast.Term
		var v4 []*ast.Term
		// rules/ses/configuration_set_missing/configuration_set_missing.rego:47
		v4 = nil
		// 48
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 49
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_23742df8.Get()) {
					continue
				}
				// 50
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 51
				if lib_ses_on_identities(s, l8) == nil {
					continue
				}
				// 47
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// ses_configuration_set_missing_findings_work is data.arthurlint.rules.ses["configuration-set-missing"].findings.
func ses_configuration_set_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/configuration_set_missing/configuration_set_missing.rego:34
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l15, l19, l21, l23, l25, l26, l28 *ast.Term
		// rules/ses/configuration_set_missing/configuration_set_missing.rego:34
		// 35
		if l4 = ses_configuration_set_missing_named(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_statement(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 36
				if lib_ses_never_reaches__5b932707(s) == nil {
					continue
				}
				// 37
				if l15 = lib_rows_actions(s, l9); l15 == nil {
					continue
				}
				// 39
				if l19 = s.Call2(&builtin_array_concat, l8, array_7693f908.Get()); l19 == nil {
					continue
				}
				// 41
				if l21 = lib_rows_listed(s, l15); l21 == nil {
					continue
				}
				// 42
				if l23 = lib_rows_plural(s, l15, &s_is, &s_are); l23 == nil {
					continue
				}
				// 40
				l25 = regort.Array(l21, l23)
				if l26 = s.Call2(&builtin_sprintf, &s__s__s_allowed_on_identit_7681a43d, l25); l26 == nil {
					continue
				}
				// 38
				l28 = regort.Record(&s_at, l19, &s_message, l26)
				// 34
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/configuration_set_missing/configuration_set_missing.rego:34
	return ret
}
