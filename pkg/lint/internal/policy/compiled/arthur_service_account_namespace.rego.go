// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_service_account_namespace_findings_work is data.arthurlint.rules.arthur["service-account-namespace"].findings.
func arthur_service_account_namespace_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/service_account_namespace/service_account_namespace.rego:28
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l13, l15, l23, l24, l26, l30, l32, l33 *ast.Term
		// rules/arthur/service_account_namespace/service_account_namespace.rego:28
		// 29
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 36
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_namespace); l10 == nil {
					continue
				}
				if l13 = regort.Dot(l9, &s_name); l13 == nil {
					continue
				}
				if l15 = lib_arthur_right(s, l10, l13); l15 == nil {
					continue
				}
				// 33
				l23 = regort.Array(l13, l10, l15)
				if l24 = s.Call2(&builtin_sprintf, &s__q_is_in_the_namespace___2335ac94, l23); l24 == nil {
					continue
				}
				// 31
				if l26 = regort.Dot(l6, &s_document); l26 == nil {
					continue
				}
				// 30
				l33 = regort.Record(&s_at, array_e0128f85.Get(), &s_document, l26, &s_message, &s_the_namespace_bc4d9967)
				l32 = regort.Array(l33)
				l30 = regort.Record(&s_at, array_493b3a68.Get(), &s_document, l26, &s_message, l24, &s_related, l32)
				// 28
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/arthur/service_account_namespace/service_account_namespace.rego:28
	return ret
}

// arthur_service_account_namespace_aggregate_work is data.arthurlint.rules.arthur["service-account-namespace"].aggregate.
func arthur_service_account_namespace_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/service_account_namespace/service_account_namespace.rego:24
	ret = regort.EmptySet
	{
		var l6, l10, l21 *ast.Term
		// rules/arthur/service_account_namespace/service_account_namespace.rego:24
		// 25
		if l6 = input_value_metadata_namespace(s); l6 == nil {
			goto b2
		}
		if l10 = input_value_metadata_name(s); l10 == nil {
			goto b2
		}
		if lib_arthur_astray(s, l6, l10) == nil {
			goto b2
		}
		// 24
		l21 = regort.Record(&s_name, l10, &s_namespace, l6)
		ret = regort.SetAdd(ret, l21)
	}
b2:
	// rules/arthur/service_account_namespace/service_account_namespace.rego:24
	return ret
}
