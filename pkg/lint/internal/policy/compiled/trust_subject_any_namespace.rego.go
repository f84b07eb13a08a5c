// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_any_namespace_whom is data.arthurlint.rules.trust["subject-any-namespace"].whom.
func trust_subject_any_namespace_whom(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12 *ast.Term
		// rules/trust/subject_any_namespace/subject_any_namespace.rego:35
		// 36
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if lib_mismatches(s, l6, &s__0e9c8ca2) == nil {
			goto b2
		}
		// 35
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_a_service_account__q_of__64b9ba4c, l11); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 37
		return &s_the_service_accounts_of__72b33ffd
	}
}

// trust_subject_any_namespace_findings_work is data.arthurlint.rules.trust["subject-any-namespace"].findings.
func trust_subject_any_namespace_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_any_namespace/subject_any_namespace.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22 *ast.Term
		// rules/trust/subject_any_namespace/subject_any_namespace.rego:27
		// 28
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_reach); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "cluster") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_kubernetes); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 31
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 32
				if l13 = trust_subject_any_namespace_whom(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_lets_in__s__write_the_5770513e, l17); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				l22 = regort.Record(&s_at, l20, &s_message, l18)
				// 27
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_any_namespace/subject_any_namespace.rego:27
	return ret
}
