// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_operator_type_operators_work is data.arthurlint.rules.iam["operator-type"].operators.
func iam_operator_type_operators_work(s *regort.State) *ast.Term {
	// rules/iam/operator_type/operator_type.rego:46
	return object_b99519c8.Get()
}

// iam_operator_type_findings_work is data.arthurlint.rules.iam["operator-type"].findings.
func iam_operator_type_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/operator_type/operator_type.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l14, l16, l18, l21, l25, l28, l32, l33, l35, l36, l38, l40 *ast.Term
		var v18 []*ast.Term
		// rules/iam/operator_type/operator_type.rego:30
		// 31
		if l5 = input_facts_operator_mismatches_efae8e65(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if lib_conditions_of_aws(s, l10) == nil {
					continue
				}
				// 33
				if lib_conditions_mismatched(s, l7) == nil {
					continue
				}
				// 39
				if l14 = regort.Dot(l7, &s_types); l14 == nil {
					continue
				}
				if l16 = s.Call2(&builtin_concat, &s_or_21fd09ef, l14); l16 == nil {
					continue
				}
				// 41
				v18 = nil
				{
					lo4, hi4 := s.Scan(l14)
					for i4 := lo4; i4 < hi4; i4++ {
						l21 = s.Value(i4)
						if l25 = regort.Dot(object_b99519c8.Get(), l21); l25 == nil {
							continue
						}
						v18 = append(v18, l25)
					}
					s.Leave(lo4)
				}
				l18 = regort.Array(v18...)
				if l28 = s.Call2(&builtin_concat, &s_or_21fd09ef, l18); l28 == nil {
					continue
				}
				// 40
				if l32 = regort.Dot(l7, &s_operator); l32 == nil {
					continue
				}
				if l33 = regort.Dot(l32, &s_name); l33 == nil {
					continue
				}
				// 37
				l35 = regort.Array(l10, l16, l33, l28)
				if l36 = s.Call2(&builtin_sprintf, &s__q_is_of_type__s__and__s_20c2223e, l35); l36 == nil {
					continue
				}
				// 35
				if l38 = regort.Dot(l7, &s_at); l38 == nil {
					continue
				}
				// 34
				l40 = regort.Record(&s_at, l38, &s_message, l36, &s_on, &s_key)
				// 30
				ret = regort.SetAdd(ret, l40)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/operator_type/operator_type.rego:30
	return ret
}
