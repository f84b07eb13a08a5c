// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_performance_capped_finding is data.arthurlint.rules.storageclass["performance-capped"].finding.
func storageclass_performance_capped_finding(s *regort.State, l3, l4, l5, l6 *ast.Term) *ast.Term {
	{
		var l12, l14, l16, l17, l19, l20, l22, l24, l25, l27, l28, l29, l30, l31, l32 *ast.Term
		// rules/storageclass/performance_capped/performance_capped.rego:48
		// 56
		if l12 = lib_ebs_values_single(s, l3); l12 == nil {
			goto b1
		}
		if l14 = regort.Dot(l12, &s_key); l14 == nil {
			goto b1
		}
		// 53
		l16 = regort.Array(l5)
		if l17 = s.Call2(&builtin_sprintf, &s_d_641753ec, l16); l17 == nil {
			goto b1
		}
		// 52
		l19 = regort.Array(l5)
		if l20 = s.Call2(&builtin_sprintf, &s_Set_to___d_946d74a2, l19); l20 == nil {
			goto b1
		}
		// 50
		if l22 = lib_ebs_values_volume_type(s); l22 == nil {
			goto b1
		}
		l24 = regort.Array(l14, l4, l22, l5, l6, l5)
		if l25 = s.Call2(&builtin_sprintf, &s__s_is__d__and__s_volumes_92cd861b, l24); l25 == nil {
			goto b1
		}
		// 48
		l28 = regort.Array(&s_parameters, l14)
		l32 = regort.Array(&s_parameters, l14)
		l31 = regort.Record(&s_at, l32, &s_op, &s_set, &s_value, l17)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, l20)
		l27 = regort.Record(&s_at, l28, &s_fix, l29, &s_message, l25)
		return l27
	}
b1:
	// rules/storageclass/performance_capped/performance_capped.rego:48
	return nil
}

// storageclass_performance_capped_findings_work is data.arthurlint.rules.storageclass["performance-capped"].findings.
func storageclass_performance_capped_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/performance_capped/performance_capped.rego:34
	ret = regort.EmptySet
	{
		var l5, l8, l11, l13, l18 *ast.Term
		// rules/storageclass/performance_capped/performance_capped.rego:34
		// 35
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 36
		if l5 = lib_ebs_values_positive__iops(s); l5 == nil {
			goto b2
		}
		// 37
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b2
		}
		if l11 = regort.Dot(object_481b56cb.Get(), l8); l11 == nil {
			goto b2
		}
		// 38
		if l13 = regort.Dot(l11, &s_max); l13 == nil {
			goto b2
		}
		if lib_above(s, l5, l13) == nil {
			goto b2
		}
		// 34
		if l18 = storageclass_performance_capped_finding(s, &s_iops, l5, l13, &s__f3716d84); l18 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l18)
	}
b2:
	{
		var l5, l8, l11, l13, l18 *ast.Term
		// rules/storageclass/performance_capped/performance_capped.rego:41
		// 42
		if lib_ebs_serves(s) == nil {
			goto b3
		}
		// 43
		if l5 = lib_ebs_values_positive__iopspergb(s); l5 == nil {
			goto b3
		}
		// 44
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b3
		}
		if l11 = regort.Dot(object_481b56cb.Get(), l8); l11 == nil {
			goto b3
		}
		// 45
		if l13 = regort.Dot(l11, &s_per_gib_d941eabf); l13 == nil {
			goto b3
		}
		if lib_above(s, l5, l13) == nil {
			goto b3
		}
		// 41
		if l18 = storageclass_performance_capped_finding(s, &s_iopspergb, l5, l13, &s_per_GiB_b98959c0); l18 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l18)
	}
b3:
	// rules/storageclass/performance_capped/performance_capped.rego:34
	return ret
}
