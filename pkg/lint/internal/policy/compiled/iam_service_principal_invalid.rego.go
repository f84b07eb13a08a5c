// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_service_principal_invalid_kind is data.arthurlint.rules.iam["service-principal-invalid"].kind.
func iam_service_principal_invalid_kind(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:55
	result = nil
	if !regort.EqualString(l3, "kms:viaservice") {
		goto b1
	}
	result = regort.Once(result, &s_via, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 55, 1)
b1:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:55
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 55, 1)
b2:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:57
	result = nil
	if !regort.HoldsMember(l3, set_a75fd8d1.Get()) {
		goto b3
	}
	result = regort.Once(result, &s_plain, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 57, 1)
b3:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:57
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 57, 1)
b4:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:62
	result = nil
	// 63
	if !regort.HoldsEndsWith(l3, &s_viaservice_80514861) {
		goto b5
	}
	// 64
	if lib_none_of(s, l3, set_bf7bd197.Get()) == nil {
		goto b5
	}
	// 62
	result = regort.Once(result, &s_plain, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 62, 1)
b5:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:62
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"service-principal-invalid\"].kind produced conflicting values for the same inputs", "rules/iam/service_principal_invalid/service_principal_invalid.rego", 62, 1)
b6:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:55
	return ret
}

// iam_service_principal_invalid_forms_work is data.arthurlint.rules.iam["service-principal-invalid"].forms.
func iam_service_principal_invalid_forms_work(s *regort.State) *ast.Term {
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:53
	return object_618f8376.Get()
}

// iam_service_principal_invalid_findings_work is data.arthurlint.rules.iam["service-principal-invalid"].findings.
func iam_service_principal_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:40
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l17, l18, l19, l21, l29, l34, l36, l37, l39, l41 *ast.Term
		// rules/iam/service_principal_invalid/service_principal_invalid.rego:40
		// 41
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 42
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if l12 = iam_service_principal_invalid_kind(s, l10); l12 == nil {
					continue
				}
				if l15 = regort.Dot(object_618f8376.Get(), l12); l15 == nil {
					continue
				}
				// 43
				if l17 = regort.Dot(l7, &s_operator); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, &s_type); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "String") {
					continue
				}
				// 44
				if l19 = regort.Dot(l7, &s_values); l19 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l19)
					for i3 := lo3; i3 < hi3; i3++ {
						l21 = s.Value(i3)
						// 45
						if lib_conditions_plain(s, l21) == nil {
							continue
						}
						// 46
						if l29 = regort.Dot(l21, &s_text); l29 == nil {
							continue
						}
						if lib_conditions_no_principal(s, l12, l29) == nil {
							continue
						}
						// 49
						if l34 = regort.Dot(l7, &s_text); l34 == nil {
							continue
						}
						l36 = regort.Array(l29, l34, l15)
						if l37 = s.Call2(&builtin_sprintf, &s__q_is_no_service_princip_39d328ff, l36); l37 == nil {
							continue
						}
						// 48
						if l39 = regort.Dot(l21, &s_at); l39 == nil {
							continue
						}
						// 47
						l41 = regort.Record(&s_at, l39, &s_message, l37)
						// 40
						ret = regort.SetAdd(ret, l41)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/service_principal_invalid/service_principal_invalid.rego:40
	return ret
}
