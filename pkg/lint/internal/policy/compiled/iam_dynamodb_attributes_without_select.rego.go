// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_dynamodb_attributes_without_select_findings_work is data.arthurlint.rules.iam["dynamodb-attributes-without-select"].findings.
func iam_dynamodb_attributes_without_select_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/dynamodb_attributes_without_select/dynamodb_attributes_without_select.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l17, l19, l21, l24, l25, l26, l37, l39, l41, l43, l44, l46, l48 *ast.Term
		// rules/iam/dynamodb_attributes_without_select/dynamodb_attributes_without_select.rego:31
		// 32
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "dynamodb:attributes") {
					continue
				}
				// 34
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 35
				if l12 = regort.Dot(l7, &s_operator); l12 == nil {
					continue
				}
				if lib_conditions_compares(s, l12) == nil {
					continue
				}
				// 36
				if lib_policies_lacks_keys(s, l7, set_f59d98d6.Get()) == nil {
					continue
				}
				// 37
				l17 = regort.EmptySet
				// 38
				if l19 = input_facts_grants(s); l19 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l19)
					for i4 := lo4; i4 < hi4; i4++ {
						l21 = s.Value(i4)
						// 39
						if l24 = regort.Dot(l21, &s_statement); l24 == nil {
							continue
						}
						if l25 = regort.Dot(l7, &s_statement); l25 == nil {
							continue
						}
						if !regort.Equal(l24, l25) {
							continue
						}
						// 40
						if l26 = regort.Dot(l21, &s_action); l26 == nil {
							continue
						}
						if !regort.HoldsMember(l26, set_4ad4bf83.Get()) {
							continue
						}
						// 37
						l17 = regort.SetAdd(l17, l26)
					}
					s.Leave(lo4)
				}
			b4:
				// 42
				{
					lo5, hi5 := s.Scan(l17)
					for i5 := lo5; i5 < hi5; i5++ {
						// 48
						if l37 = lib_policies_sorted(s, l17); l37 == nil {
							continue
						}
						if l39 = lib_rows_listed(s, l37); l39 == nil {
							continue
						}
						// 47
						if l41 = regort.Dot(l7, &s_text); l41 == nil {
							continue
						}
						// 46
						l43 = regort.Array(l41, l39, &s_dynamodb_Select_dedd025e, &s_SPECIFIC_ATTRIBUTES_0f2982e4)
						if l44 = s.Call2(&builtin_sprintf, &s__q_does_not_keep__s_from_eac5478b, l43); l44 == nil {
							continue
						}
						// 44
						if l46 = regort.Dot(l7, &s_at); l46 == nil {
							continue
						}
						// 43
						l48 = regort.Record(&s_at, l46, &s_message, l44, &s_on, &s_key)
						// 31
						ret = regort.SetAdd(ret, l48)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/dynamodb_attributes_without_select/dynamodb_attributes_without_select.rego:31
	return ret
}
