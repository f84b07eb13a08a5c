// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_sensitive_key_variable_ids_work is data.arthurlint.rules.iam["sensitive-key-variable"].ids.
func iam_sensitive_key_variable_ids_work(s *regort.State) *ast.Term {
	// rules/iam/sensitive_key_variable/sensitive_key_variable.rego:57
	return &s___i______aws___principal_92d75dae
}

// iam_sensitive_key_variable_findings_work is data.arthurlint.rules.iam["sensitive-key-variable"].findings.
func iam_sensitive_key_variable_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/sensitive_key_variable/sensitive_key_variable.rego:42
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l19, l21, l24, l26, l33, l35, l36, l38, l40 *ast.Term
		// rules/iam/sensitive_key_variable/sensitive_key_variable.rego:42
		// 43
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 44
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_12f266f8.Get()) {
					continue
				}
				// 45
				if l15 = regort.Dot(l7, &s_operator); l15 == nil {
					continue
				}
				if lib_conditions_compares(s, l15) == nil {
					continue
				}
				// 46
				if lib_conditions_lets_through(s, l7) == nil {
					continue
				}
				// 47
				if l19 = regort.Dot(l7, &s_values); l19 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l19)
					for i3 := lo3; i3 < hi3; i3++ {
						l21 = s.Value(i3)
						// 48
						if l24 = regort.Dot(l21, &s_variable); l24 == nil {
							continue
						}
						if regort.IsFalse(l24) {
							continue
						}
						// 49
						if lib_policies_off(s, l21, &s_wildcard) == nil {
							continue
						}
						// 50
						if l26 = regort.Dot(l21, &s_text); l26 == nil {
							continue
						}
						if lib_mismatches(s, l26, &s___i______aws___principal_92d75dae) == nil {
							continue
						}
						// 53
						if l33 = regort.Dot(l7, &s_text); l33 == nil {
							continue
						}
						l35 = regort.Array(l26, l33)
						if l36 = s.Call2(&builtin_sprintf, &s__q_leaves_it_to_the_vari_3816931a, l35); l36 == nil {
							continue
						}
						// 52
						if l38 = regort.Dot(l21, &s_at); l38 == nil {
							continue
						}
						// 51
						l40 = regort.Record(&s_at, l38, &s_message, l36)
						// 42
						ret = regort.SetAdd(ret, l40)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/sensitive_key_variable/sensitive_key_variable.rego:42
	return ret
}
