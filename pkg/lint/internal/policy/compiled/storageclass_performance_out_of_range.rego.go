// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_performance_out_of_range_end_work is data.arthurlint.rules.storageclass["performance-out-of-range"].end.
func storageclass_performance_out_of_range_end_work(s *regort.State) *ast.Term {
	// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:68
	return object_6ea11427.Get()
}

// storageclass_performance_out_of_range_finding is data.arthurlint.rules.storageclass["performance-out-of-range"].finding.
func storageclass_performance_out_of_range_finding(s *regort.State, l3, l4, l5, l6, l7 *ast.Term) *ast.Term {
	{
		var l14, l16, l18, l19, l21, l22, l24, l27, l29, l30, l32, l33, l34, l35, l36, l37 *ast.Term
		// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:57
		// 65
		if l14 = lib_ebs_values_single(s, l3); l14 == nil {
			goto b1
		}
		if l16 = regort.Dot(l14, &s_key); l16 == nil {
			goto b1
		}
		// 62
		l18 = regort.Array(l6)
		if l19 = s.Call2(&builtin_sprintf, &s_d_641753ec, l18); l19 == nil {
			goto b1
		}
		// 61
		l21 = regort.Array(l6)
		if l22 = s.Call2(&builtin_sprintf, &s_Set_to___d_946d74a2, l21); l22 == nil {
			goto b1
		}
		// 59
		if l24 = lib_ebs_values_volume_type(s); l24 == nil {
			goto b1
		}
		if l27 = regort.Dot(object_6ea11427.Get(), l5); l27 == nil {
			goto b1
		}
		l29 = regort.Array(l16, l4, l7, l5, l6, l24, l27, l6)
		if l30 = s.Call2(&builtin_sprintf, &s__s_is__d_s___s_the__d_th_d9999b91, l29); l30 == nil {
			goto b1
		}
		// 57
		l33 = regort.Array(&s_parameters, l16)
		l37 = regort.Array(&s_parameters, l16)
		l36 = regort.Record(&s_at, l37, &s_op, &s_set, &s_value, l19)
		l35 = regort.Array(l36)
		l34 = regort.Record(&s_edits, l35, &s_title, l22)
		l32 = regort.Record(&s_at, l33, &s_fix, l34, &s_message, l30)
		return l32
	}
b1:
	// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:57
	return nil
}

// storageclass_performance_out_of_range_findings_work is data.arthurlint.rules.storageclass["performance-out-of-range"].findings.
func storageclass_performance_out_of_range_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:35
	ret = regort.EmptySet
	{
		var l5, l8, l11, l13, l19 *ast.Term
		// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:35
		// 36
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 37
		if l5 = lib_ebs_values_positive__iops(s); l5 == nil {
			goto b2
		}
		// 38
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b2
		}
		if l11 = regort.Dot(object_481b56cb.Get(), l8); l11 == nil {
			goto b2
		}
		// 39
		if l13 = regort.Dot(l11, &s_min); l13 == nil {
			goto b2
		}
		if lib_below(s, l5, l13) == nil {
			goto b2
		}
		// 40
		if lib_ebs_values_never_raises(s) == nil {
			goto b2
		}
		// 35
		if l19 = storageclass_performance_out_of_range_finding(s, &s_iops, l5, &s_below, l13, &s__f3716d84); l19 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l19)
	}
b2:
	{
		var l5, l8, l11, l13, l18 *ast.Term
		// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:43
		// 44
		if lib_ebs_serves(s) == nil {
			goto b3
		}
		// 45
		if l5 = lib_ebs_values_positive__throughput(s); l5 == nil {
			goto b3
		}
		// 46
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b3
		}
		if l11 = regort.Dot(object_2adeba1f.Get(), l8); l11 == nil {
			goto b3
		}
		// 47
		if l13 = regort.Dot(l11, &s_min); l13 == nil {
			goto b3
		}
		if lib_below(s, l5, l13) == nil {
			goto b3
		}
		// 43
		if l18 = storageclass_performance_out_of_range_finding(s, &s_throughput, l5, &s_below, l13, &s_MiB_s_05e9914b); l18 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l18)
	}
b3:
	{
		var l5, l8, l11, l13, l18 *ast.Term
		// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:50
		// 51
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 52
		if l5 = lib_ebs_values_positive__throughput(s); l5 == nil {
			goto b4
		}
		// 53
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b4
		}
		if l11 = regort.Dot(object_2adeba1f.Get(), l8); l11 == nil {
			goto b4
		}
		// 54
		if l13 = regort.Dot(l11, &s_max); l13 == nil {
			goto b4
		}
		if lib_above(s, l5, l13) == nil {
			goto b4
		}
		// 50
		if l18 = storageclass_performance_out_of_range_finding(s, &s_throughput, l5, &s_above, l13, &s_MiB_s_05e9914b); l18 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l18)
	}
b4:
	// rules/storageclass/performance_out_of_range/performance_out_of_range.rego:35
	return ret
}
