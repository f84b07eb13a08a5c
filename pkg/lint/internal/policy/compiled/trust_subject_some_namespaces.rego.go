// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_some_namespaces_which is data.arthurlint.rules.trust["subject-some-namespaces"].which.
func trust_subject_some_namespaces_which(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/subject_some_namespaces/subject_some_namespaces.rego:33
		// 34
		if l6 = regort.Dot(l3, &s_namespace); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 33
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_every_namespace__q_01c11d6d, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 35
		return &s_several_namespaces_c005c283
	}
}

// trust_subject_some_namespaces_findings_work is data.arthurlint.rules.trust["subject-some-namespaces"].findings.
func trust_subject_some_namespaces_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_some_namespaces/subject_some_namespaces.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22 *ast.Term
		// rules/trust/subject_some_namespaces/subject_some_namespaces.rego:25
		// 26
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 27
				if l10 = regort.Dot(l7, &s_reach); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "namespaces") {
					continue
				}
				// 28
				if l11 = regort.Dot(l7, &s_kubernetes); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 29
				if lib_oidc_lets_in(s, l7) == nil {
					continue
				}
				// 30
				if l13 = trust_subject_some_namespaces_which(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_lets_in_service_accou_59369a33, l17); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				l22 = regort.Record(&s_at, l20, &s_message, l18)
				// 25
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_some_namespaces/subject_some_namespaces.rego:25
	return ret
}
