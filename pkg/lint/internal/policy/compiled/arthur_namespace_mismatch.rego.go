// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_namespace_mismatch_findings_work is data.arthurlint.rules.arthur["namespace-mismatch"].findings.
func arthur_namespace_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/namespace_mismatch/namespace_mismatch.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l21, l27, l28, l30, l34 *ast.Term
		// rules/arthur/namespace_mismatch/namespace_mismatch.rego:26
		// 27
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_kubernetes); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 29
				if l11 = regort.Dot(l7, &s_effect); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Allow") {
					continue
				}
				// 30
				if l12 = regort.Dot(l7, &s_namespace); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_name); l14 == nil {
					continue
				}
				if lib_arthur_astray(s, l12, l14) == nil {
					continue
				}
				// 37
				if l21 = lib_arthur_right(s, l12, l14); l21 == nil {
					continue
				}
				// 34
				l27 = regort.Array(l14, l12, l21)
				if l28 = s.Call2(&builtin_sprintf, &s__q_is_in_the_namespace___2335ac94, l27); l28 == nil {
					continue
				}
				// 32
				if l30 = regort.Dot(l7, &s_at); l30 == nil {
					continue
				}
				// 31
				l34 = regort.Record(&s_at, l30, &s_message, l28, &s_part, l14)
				// 26
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/arthur/namespace_mismatch/namespace_mismatch.rego:26
	return ret
}
