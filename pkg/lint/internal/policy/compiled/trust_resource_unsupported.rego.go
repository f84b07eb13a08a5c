// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_resource_unsupported_fix is data.arthurlint.rules.trust["resource-unsupported"].fix.
func trust_resource_unsupported_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l7, l12, l13, l14, l15 *ast.Term
		// rules/trust/resource_unsupported/resource_unsupported.rego:39
		result = nil
		if !regort.EqualString(l3, "Resource") {
			goto b2
		}
		// 43
		if l7 = lib_grammar_value(s, l4); l7 == nil {
			goto b2
		}
		if !regort.HoldsMember(l7, array_eba5b9dd.Get()) {
			goto b2
		}
		// 39
		l15 = regort.Record(&s_at, l4, &s_op, &s_remove)
		l14 = regort.Array(l15)
		l13 = regort.Record(&s_edits, l14, &s_title, &s_Remove_Resource_429d4e46)
		l12 = regort.Record(&s_fix, l13)
		result = regort.Once(result, l12, "function data.arthurlint.rules.trust[\"resource-unsupported\"].fix produced conflicting values for the same inputs", "rules/trust/resource_unsupported/resource_unsupported.rego", 39, 1)
	b2:
		// 44
		if result != nil {
			goto b3
		}
		if !regort.EqualString(l3, "Resource") {
			goto b3
		}
		result = regort.Once(result, regort.EmptyObject, "function data.arthurlint.rules.trust[\"resource-unsupported\"].fix produced conflicting values for the same inputs", "rules/trust/resource_unsupported/resource_unsupported.rego", 44, 3)
	b3:
		if result == nil {
			goto b4
		}
		ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"resource-unsupported\"].fix produced conflicting values for the same inputs", "rules/trust/resource_unsupported/resource_unsupported.rego", 44, 3)
	b4:
	}
	// rules/trust/resource_unsupported/resource_unsupported.rego:46
	result = nil
	if !regort.EqualString(l3, "NotResource") {
		goto b5
	}
	result = regort.Once(result, regort.EmptyObject, "function data.arthurlint.rules.trust[\"resource-unsupported\"].fix produced conflicting values for the same inputs", "rules/trust/resource_unsupported/resource_unsupported.rego", 46, 1)
b5:
	// rules/trust/resource_unsupported/resource_unsupported.rego:46
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"resource-unsupported\"].fix produced conflicting values for the same inputs", "rules/trust/resource_unsupported/resource_unsupported.rego", 46, 1)
b6:
	// rules/trust/resource_unsupported/resource_unsupported.rego:39
	return ret
}

// trust_resource_unsupported_findings_work is data.arthurlint.rules.trust["resource-unsupported"].findings.
func trust_resource_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/resource_unsupported/resource_unsupported.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l17, l19, l22, l23, l25, l27, l28 *ast.Term
		// rules/trust/resource_unsupported/resource_unsupported.rego:28
		// 29
		if l5 = input_facts_statements(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_elements); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 31
						if !regort.HoldsMember(l12, set_970853ba.Get()) {
							continue
						}
						// 32
						if l17 = regort.Dot(l7, &s_at); l17 == nil {
							continue
						}
						if l19 = lib_grammar_under(s, l17, l12); l19 == nil {
							continue
						}
						// 34
						l22 = regort.Array(l12)
						if l23 = s.Call2(&builtin_sprintf, &s__s_has_no_place_in_a_tru_08024d9e, l22); l23 == nil {
							continue
						}
						// 35
						if l25 = trust_resource_unsupported_fix(s, l12, l19); l25 == nil {
							continue
						}
						// 33
						l27 = regort.Record(&s_at, l19, &s_message, l23, &s_on, &s_key)
						if l28 = s.Call2(&builtin_object_union, l27, l25); l28 == nil {
							continue
						}
						// 28
						ret = regort.SetAdd(ret, l28)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/resource_unsupported/resource_unsupported.rego:28
	return ret
}
