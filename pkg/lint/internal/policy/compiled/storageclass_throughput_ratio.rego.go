// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_throughput_ratio_iops_work is data.arthurlint.rules.storageclass["throughput-ratio"].iops.
func storageclass_throughput_ratio_iops_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l8, l9, l13 *ast.Term
		// rules/storageclass/throughput_ratio/throughput_ratio.rego:52
		result = nil
		// 53
		if l4 = lib_ebs_values_positive__iops(s); l4 == nil {
			goto b1
		}
		// 54
		if l8 = regort.Dot(object_481b56cb.Get(), &s_gp3); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, &s_min); l9 == nil {
			goto b1
		}
		if l13 = regort.Dot(l8, &s_max); l13 == nil {
			goto b1
		}
		if lib_ebs_values_between(s, l4, l9, l13) == nil {
			goto b1
		}
		// 52
		result = regort.Once(result, l4, "rule data.arthurlint.rules.storageclass[\"throughput-ratio\"].iops produced conflicting values", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 52, 1)
	}
b1:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:52
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.rules.storageclass[\"throughput-ratio\"].iops produced conflicting values", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 52, 1)
b2:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:57
	result = nil
	if lib_ebs_values_nothing__iops(s) == nil {
		goto b3
	}
	result = regort.Once(result, &n_3000, "rule data.arthurlint.rules.storageclass[\"throughput-ratio\"].iops produced conflicting values", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 57, 1)
b3:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:57
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.rules.storageclass[\"throughput-ratio\"].iops produced conflicting values", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 57, 1)
b4:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:52
	return ret
}

// storageclass_throughput_ratio_edit is data.arthurlint.rules.storageclass["throughput-ratio"].edit.
func storageclass_throughput_ratio_edit(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8, l10, l11 *ast.Term
		// rules/storageclass/throughput_ratio/throughput_ratio.rego:59
		result = nil
		if l6 = lib_ebs_values_single__iops(s); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l6, &s_key); l8 == nil {
			goto b1
		}
		l11 = regort.Array(&s_parameters, l8)
		l10 = regort.Record(&s_at, l11, &s_op, &s_set, &s_value, l3)
		result = regort.Once(result, l10, "function data.arthurlint.rules.storageclass[\"throughput-ratio\"].edit produced conflicting values for the same inputs", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 59, 1)
	}
b1:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:59
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"throughput-ratio\"].edit produced conflicting values for the same inputs", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 59, 1)
b2:
	{
		var l7 *ast.Term
		// rules/storageclass/throughput_ratio/throughput_ratio.rego:61
		result = nil
		if lib_ebs_values_without__iops(s) == nil {
			goto b3
		}
		l7 = regort.Record(&s_at, array_73c103e4.Get(), &s_op, &s_insert, &s_value, l3)
		result = regort.Once(result, l7, "function data.arthurlint.rules.storageclass[\"throughput-ratio\"].edit produced conflicting values for the same inputs", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 61, 1)
	}
b3:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:61
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"throughput-ratio\"].edit produced conflicting values for the same inputs", "rules/storageclass/throughput_ratio/throughput_ratio.rego", 61, 1)
b4:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:59
	return ret
}

// storageclass_throughput_ratio_findings_work is data.arthurlint.rules.storageclass["throughput-ratio"].findings.
func storageclass_throughput_ratio_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:34
	ret = regort.EmptySet
	{
		var l5, l8, l11, l13, l15, l19, l21, l24, l27, l30, l31, l33, l35, l36, l38, l42, l43, l47, l48, l49, l50 *ast.Term
		// rules/storageclass/throughput_ratio/throughput_ratio.rego:34
		// 42
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 43
		if l5 = lib_ebs_values_positive__throughput(s); l5 == nil {
			goto b2
		}
		// 44
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b2
		}
		if l11 = regort.Dot(object_2adeba1f.Get(), l8); l11 == nil {
			goto b2
		}
		// 45
		if l13 = regort.Dot(l11, &s_min); l13 == nil {
			goto b2
		}
		if l15 = regort.Dot(l11, &s_max); l15 == nil {
			goto b2
		}
		if lib_ebs_values_between(s, l5, l13, l15) == nil {
			goto b2
		}
		// 46
		if lib_ebs_values_without__iopspergb(s) == nil {
			goto b2
		}
		// 47
		if l19 = regort.Dot(l11, &s_iops_each_8a3d49f7); l19 == nil {
			goto b2
		}
		if l21 = s.Call2(&builtin_mul, l5, l19); l21 == nil {
			goto b2
		}
		// 48
		if l24 = storageclass_throughput_ratio_iops(s); l24 == nil {
			goto b2
		}
		if lib_above(s, l21, l24) == nil {
			goto b2
		}
		// 49
		if l27 = lib_ebs_values_single__throughput(s); l27 == nil {
			goto b2
		}
		// 39
		l30 = regort.Array(l21)
		if l31 = s.Call2(&builtin_sprintf, &s_d_641753ec, l30); l31 == nil {
			goto b2
		}
		if l33 = storageclass_throughput_ratio_edit(s, l31); l33 == nil {
			goto b2
		}
		// 38
		l35 = regort.Array(l21)
		if l36 = s.Call2(&builtin_sprintf, &s_Set_iops_to___d_14492d3f, l35); l36 == nil {
			goto b2
		}
		// 36
		if l38 = regort.Dot(l27, &s_key); l38 == nil {
			goto b2
		}
		l42 = regort.Array(l38, l5, l21, l24, l21)
		if l43 = s.Call2(&builtin_sprintf, &s__s__d_MiB_s_needs__d_iop_977cfbe2, l42); l43 == nil {
			goto b2
		}
		// 34
		l48 = regort.Array(&s_parameters, l38)
		l50 = regort.Array(l33)
		l49 = regort.Record(&s_edits, l50, &s_title, l36)
		l47 = regort.Record(&s_at, l48, &s_fix, l49, &s_message, l43)
		ret = regort.SetAdd(ret, l47)
	}
b2:
	// rules/storageclass/throughput_ratio/throughput_ratio.rego:34
	return ret
}
