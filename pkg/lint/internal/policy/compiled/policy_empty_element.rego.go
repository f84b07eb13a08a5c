// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_empty_element_nouns_work is data.arthurlint.rules.policy["empty-element"].nouns.
func policy_empty_element_nouns_work(s *regort.State) *ast.Term {
	// rules/policy/empty_element/empty_element.rego:57
	return object_06afe457.Get()
}

// policy_empty_element_elements_work is data.arthurlint.rules.policy["empty-element"].elements.
func policy_empty_element_elements_work(s *regort.State) *ast.Term {
	// rules/policy/empty_element/empty_element.rego:38
	return object_d66c2d56.Get()
}

// policy_empty_element_shapes_work is data.arthurlint.rules.policy["empty-element"].shapes.
func policy_empty_element_shapes_work(s *regort.State) *ast.Term {
	// rules/policy/empty_element/empty_element.rego:45
	return set_358bc231.Get()
}

// policy_empty_element_findings_work is data.arthurlint.rules.policy["empty-element"].findings.
func policy_empty_element_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/empty_element/empty_element.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l15, l20, l24, l26, l28, l35, l37, l38, l42 *ast.Term
		// rules/policy/empty_element/empty_element.rego:28
		// 29
		if l5 = input_facts_empty_elements_ed5f8884(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if l12 = input_kind(s); l12 == nil {
					continue
				}
				if l15 = regort.Dot(object_d66c2d56.Get(), l12); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l10, l15) {
					continue
				}
				// 31
				if l20 = regort.Dot(l7, &s_shape); l20 == nil {
					continue
				}
				l24 = regort.Array(l10, l20)
				if !regort.HoldsMember(l24, set_358bc231.Get()) {
					continue
				}
				// 34
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				if l28 = lib_grammar_holder(s, l26); l28 == nil {
					continue
				}
				if l35 = regort.Dot(object_06afe457.Get(), l10); l35 == nil {
					continue
				}
				l37 = regort.Array(l28, l20, l35)
				if l38 = s.Call2(&builtin_sprintf, &s_s_an_empty__s__write__s_672986d3, l37); l38 == nil {
					continue
				}
				// 32
				l42 = regort.Record(&s_at, l26, &s_message, l38)
				// 28
				ret = regort.SetAdd(ret, l42)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/empty_element/empty_element.rego:28
	return ret
}
