// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_element_type_ours is data.arthurlint.rules.policy["element-type"].ours.
func policy_element_type_ours(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/policy/element_type/element_type.rego:48
		if l6 = regort.Dot(l3, &s_element); l6 == nil {
			goto b1
		}
		if lib_none_of(s, l6, set_03134a72.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l10 *ast.Term
		// rules/policy/element_type/element_type.rego:50
		// 51
		if l6 = regort.Dot(l3, &s_element); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_03134a72.Get()) {
			goto b3
		}
		// 52
		if l10 = input_kind(s); l10 == nil {
			goto b3
		}
		if !regort.HoldsMember(l10, set_f9cdbe03.Get()) {
			goto b3
		}
		// 50
		return regort.True
	}
b3:
	// rules/policy/element_type/element_type.rego:48
	return nil
}

// policy_element_type_findings_work is data.arthurlint.rules.policy["element-type"].findings.
func policy_element_type_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/element_type/element_type.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l11, l13, l15, l17, l20, l22, l23, l27 *ast.Term
		// rules/policy/element_type/element_type.rego:33
		// 34
		if l5 = input_facts_malformed(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if policy_element_type_ours(s, l7) == nil {
					continue
				}
				// 38
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				if l13 = lib_grammar_holder(s, l11); l13 == nil {
					continue
				}
				if l15 = lib_grammar_found(s, l7); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_want); l17 == nil {
					continue
				}
				if l20 = regort.Dot(object_bfc4973c.Get(), l17); l20 == nil {
					continue
				}
				l22 = regort.Array(l13, l15, l20)
				if l23 = s.Call2(&builtin_sprintf, &s_s__s__write__s_25f69010, l22); l23 == nil {
					continue
				}
				// 36
				l27 = regort.Record(&s_at, l11, &s_message, l23)
				// 33
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l12, l15, l17, l18, l20 *ast.Term
		// rules/policy/element_type/element_type.rego:42
		// 43
		if l5 = input_facts_malformed(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 44
				if l10 = regort.Dot(l7, &s_at); l10 == nil {
					continue
				}
				if !regort.IsArray(l10) {
					continue
				}
				if l12 = regort.Len(l10); l12 == nil {
					continue
				}
				if !regort.Equal(l12, &n_0) {
					continue
				}
				// 45
				if l15 = lib_grammar_found(s, l7); l15 == nil {
					continue
				}
				l17 = regort.Array(l15)
				if l18 = s.Call2(&builtin_sprintf, &s_policy_is__s__write_an_o_283f2067, l17); l18 == nil {
					continue
				}
				l20 = regort.Record(&s_at, regort.EmptyArray, &s_message, l18)
				// 42
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/policy/element_type/element_type.rego:33
	return ret
}
