// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_initialization_rate_findings_work is data.arthurlint.rules.storageclass["initialization-rate"].findings.
func storageclass_initialization_rate_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/initialization_rate/initialization_rate.rego:29
	ret = regort.EmptySet
	{
		var l7, l10, l12, l13, l17, l18 *ast.Term
		// rules/storageclass/initialization_rate/initialization_rate.rego:29
		// 34
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 35
		if !regort.Holds(lib_ebs_values_positive__volumeinitializationrate(s)) {
			goto b2
		}
		// 36
		if lib_ebs_values_unhinted__5f5fd172(s) == nil {
			goto b2
		}
		// 37
		if l7 = lib_ebs_values_single__volumeinitializationrate(s); l7 == nil {
			goto b2
		}
		// 32
		if l10 = regort.Dot(l7, &s_key); l10 == nil {
			goto b2
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s__s_makes_EC2_refuse_volu_33f0e8d7, l12); l13 == nil {
			goto b2
		}
		// 29
		l18 = regort.Array(&s_parameters, l10)
		l17 = regort.Record(&s_at, l18, &s_message, l13, &s_on, &s_key)
		ret = regort.SetAdd(ret, l17)
	}
b2:
	// rules/storageclass/initialization_rate/initialization_rate.rego:29
	return ret
}
