// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_size_quota_crossed_work is data.arthurlint.rules.policy["size-quota"].crossed.
func policy_size_quota_crossed_work(s *regort.State) *ast.Term {
	{
		var l4, l16, l19, l20, l21, l22, l23, l26 *ast.Term
		var v4 []*ast.Term
		// rules/policy/size_quota/size_quota.rego:39
		v4 = nil
		// 40
		{
			lo2, hi2 := s.Scan(array_61fd4e0f.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l16 = s.Value(i2)
				if !regort.IsArray(l16) {
					continue
				}
				if l19 = regort.Len(l16); l19 == nil {
					continue
				}
				if !regort.Equal(l19, &n_2) {
					continue
				}
				l20 = &n_0
				l20 = &n_0
				if l21 = regort.Dot(l16, l20); l21 == nil {
					continue
				}
				l22 = l21
				l20 = &n_1
				if l21 = regort.Dot(l16, l20); l21 == nil {
					continue
				}
				l23 = l21
				// 46
				if l26 = input_facts_policy_size(s); l26 == nil {
					continue
				}
				if lib_above(s, l26, l22) == nil {
					continue
				}
				// 39
				v4 = append(v4, l23)
			}
			s.Leave(lo2)
		}
		l4 = regort.Array(v4...)
		return l4
	}
}

// policy_size_quota_findings_work is data.arthurlint.rules.policy["size-quota"].findings.
func policy_size_quota_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/size_quota/size_quota.rego:30
	ret = regort.EmptySet
	{
		var l6, l10, l13, l15, l21, l22, l24 *ast.Term
		// rules/policy/size_quota/size_quota.rego:30
		// 31
		if l6 = input_facts_policy_size(s); l6 == nil {
			goto b2
		}
		if lib_above(s, l6, &n_6144) == nil {
			goto b2
		}
		// 32
		if l10 = input_document(s); l10 == nil {
			goto b2
		}
		if lib_policies_off(s, l10, &s_attachment) == nil {
			goto b2
		}
		// 35
		if l13 = policy_size_quota_crossed(s); l13 == nil {
			goto b2
		}
		if l15 = s.Call2(&builtin_concat, &s__5e272f7c, l13); l15 == nil {
			goto b2
		}
		l21 = regort.Array(l6, l15)
		if l22 = s.Call2(&builtin_sprintf, &s_policy_has__d_characters_7619e9a2, l21); l22 == nil {
			goto b2
		}
		// 33
		l24 = regort.Record(&s_at, regort.EmptyArray, &s_message, l22)
		// 30
		ret = regort.SetAdd(ret, l24)
	}
b2:
	// rules/policy/size_quota/size_quota.rego:30
	return ret
}
