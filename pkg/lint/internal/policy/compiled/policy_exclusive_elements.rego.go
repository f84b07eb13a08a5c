// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_exclusive_elements_elements_work is data.arthurlint.rules.policy["exclusive-elements"].elements.
func policy_exclusive_elements_elements_work(s *regort.State) *ast.Term {
	// rules/policy/exclusive_elements/exclusive_elements.rego:39
	return object_939957b9.Get()
}

// policy_exclusive_elements_findings_work is data.arthurlint.rules.policy["exclusive-elements"].findings.
func policy_exclusive_elements_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/exclusive_elements/exclusive_elements.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l17, l20, l23, l26, l30, l36, l37, l43, l47, l48, l50, l51, l52 *ast.Term
		// rules/policy/exclusive_elements/exclusive_elements.rego:27
		// 28
		if l5 = input_facts_exclusive_elements_2b190baa(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_element); l10 == nil {
					continue
				}
				if l12 = regort.Dot(l7, &s_other); l12 == nil {
					continue
				}
				l14 = regort.Set(l10, l12)
				{
					lo3, hi3 := s.Scan(l14)
					for i3 := lo3; i3 < hi3; i3++ {
						l17 = s.Value(i3)
						// 30
						if l20 = input_kind(s); l20 == nil {
							continue
						}
						if l23 = regort.Dot(object_939957b9.Get(), l20); l23 == nil {
							continue
						}
						if !regort.HoldsMember(l17, l23) {
							continue
						}
						// 32
						if l26 = regort.Dot(l7, &s_at); l26 == nil {
							continue
						}
						if l30 = lib_grammar_under(s, l26, l12); l30 == nil {
							continue
						}
						// 34
						l36 = regort.Array(l10, l12)
						if l37 = s.Call2(&builtin_sprintf, &s__q_and__q_exclude_each_o_0fefa471, l36); l37 == nil {
							continue
						}
						// 35
						if l43 = lib_grammar_under(s, l26, l10); l43 == nil {
							continue
						}
						l47 = regort.Array(l10)
						if l48 = s.Call2(&builtin_sprintf, &s_q_stands_here_a173e89e, l47); l48 == nil {
							continue
						}
						// 31
						l52 = regort.Record(&s_at, l43, &s_message, l48)
						l51 = regort.Array(l52)
						l50 = regort.Record(&s_at, l30, &s_message, l37, &s_on, &s_key, &s_related, l51)
						// 27
						ret = regort.SetAdd(ret, l50)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/exclusive_elements/exclusive_elements.rego:27
	return ret
}
