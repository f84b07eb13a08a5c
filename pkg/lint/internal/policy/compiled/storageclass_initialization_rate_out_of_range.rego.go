// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_initialization_rate_out_of_range_end_work is data.arthurlint.rules.storageclass["initialization-rate-out-of-range"].end.
func storageclass_initialization_rate_out_of_range_end_work(s *regort.State) *ast.Term {
	// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:52
	return object_6ea11427.Get()
}

// storageclass_initialization_rate_out_of_range_finding is data.arthurlint.rules.storageclass["initialization-rate-out-of-range"].finding.
func storageclass_initialization_rate_out_of_range_finding(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12, l14, l15, l17, l18, l21, l23, l24, l26, l27, l28, l29, l30, l31 *ast.Term
		// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:41
		// 49
		if l10 = lib_ebs_values_single__volumeinitializationrate(s); l10 == nil {
			goto b1
		}
		if l12 = regort.Dot(l10, &s_key); l12 == nil {
			goto b1
		}
		// 46
		l14 = regort.Array(l5)
		if l15 = s.Call2(&builtin_sprintf, &s_d_641753ec, l14); l15 == nil {
			goto b1
		}
		// 45
		l17 = regort.Array(l5)
		if l18 = s.Call2(&builtin_sprintf, &s_Set_to___d_946d74a2, l17); l18 == nil {
			goto b1
		}
		// 43
		if l21 = regort.Dot(object_6ea11427.Get(), l4); l21 == nil {
			goto b1
		}
		l23 = regort.Array(l12, l3, l4, l5, l21, l5)
		if l24 = s.Call2(&builtin_sprintf, &s__s_is__d___s_the__d_MiB__982c43ae, l23); l24 == nil {
			goto b1
		}
		// 41
		l27 = regort.Array(&s_parameters, l12)
		l31 = regort.Array(&s_parameters, l12)
		l30 = regort.Record(&s_at, l31, &s_op, &s_set, &s_value, l15)
		l29 = regort.Array(l30)
		l28 = regort.Record(&s_edits, l29, &s_title, l18)
		l26 = regort.Record(&s_at, l27, &s_fix, l28, &s_message, l24)
		return l26
	}
b1:
	// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:41
	return nil
}

// storageclass_initialization_rate_out_of_range_findings_work is data.arthurlint.rules.storageclass["initialization-rate-out-of-range"].findings.
func storageclass_initialization_rate_out_of_range_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:29
	ret = regort.EmptySet
	{
		var l5, l9, l15 *ast.Term
		// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:29
		// 30
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 31
		if l5 = lib_ebs_values_positive__volumeinitializationrate(s); l5 == nil {
			goto b2
		}
		// 32
		if l9 = regort.Dot(object_b170726b.Get(), &s_min); l9 == nil {
			goto b2
		}
		if lib_below(s, l5, l9) == nil {
			goto b2
		}
		// 29
		if l15 = storageclass_initialization_rate_out_of_range_finding(s, l5, &s_below, l9); l15 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l15)
	}
b2:
	{
		var l5, l9, l15 *ast.Term
		// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:35
		// 36
		if lib_ebs_serves(s) == nil {
			goto b3
		}
		// 37
		if l5 = lib_ebs_values_positive__volumeinitializationrate(s); l5 == nil {
			goto b3
		}
		// 38
		if l9 = regort.Dot(object_b170726b.Get(), &s_max); l9 == nil {
			goto b3
		}
		if lib_above(s, l5, l9) == nil {
			goto b3
		}
		// 35
		if l15 = storageclass_initialization_rate_out_of_range_finding(s, l5, &s_above, l9); l15 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l15)
	}
b3:
	// rules/storageclass/initialization_rate_out_of_range/initialization_rate_out_of_range.rego:29
	return ret
}
