// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_performance_above_former_limit_findings_work is data.arthurlint.rules.storageclass["performance-above-former-limit"].findings.
func storageclass_performance_above_former_limit_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/performance_above_former_limit/performance_above_former_limit.rego:31
	ret = regort.EmptySet
	{
		var l5, l8, l11, l13, l16, l18, l21, l24, l28, l29, l33, l34 *ast.Term
		// rules/storageclass/performance_above_former_limit/performance_above_former_limit.rego:31
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
		if l13 = regort.Dot(l11, &s_former); l13 == nil {
			goto b2
		}
		if l16 = s.Call2(&builtin_plus, l13, &n_1); l16 == nil {
			goto b2
		}
		if l18 = regort.Dot(l11, &s_max); l18 == nil {
			goto b2
		}
		if lib_ebs_values_between(s, l5, l16, l18) == nil {
			goto b2
		}
		// 39
		if l21 = lib_ebs_values_single__iops(s); l21 == nil {
			goto b2
		}
		// 33
		if l24 = regort.Dot(l21, &s_key); l24 == nil {
			goto b2
		}
		l28 = regort.Array(l24, l5, l13)
		if l29 = s.Call2(&builtin_sprintf, &s__s_is__d__above_the__d_t_9a0ced29, l28); l29 == nil {
			goto b2
		}
		// 31
		l34 = regort.Array(&s_parameters, l24)
		l33 = regort.Record(&s_at, l34, &s_message, l29)
		ret = regort.SetAdd(ret, l33)
	}
b2:
	{
		var l5, l8, l11, l13, l16, l18, l21, l24, l28, l29, l33, l34 *ast.Term
		// rules/storageclass/performance_above_former_limit/performance_above_former_limit.rego:42
		// 46
		if lib_ebs_serves(s) == nil {
			goto b3
		}
		// 47
		if l5 = lib_ebs_values_positive__throughput(s); l5 == nil {
			goto b3
		}
		// 48
		if l8 = lib_ebs_values_volume_type(s); l8 == nil {
			goto b3
		}
		if l11 = regort.Dot(object_2adeba1f.Get(), l8); l11 == nil {
			goto b3
		}
		// 49
		if l13 = regort.Dot(l11, &s_former); l13 == nil {
			goto b3
		}
		if l16 = s.Call2(&builtin_plus, l13, &n_1); l16 == nil {
			goto b3
		}
		if l18 = regort.Dot(l11, &s_max); l18 == nil {
			goto b3
		}
		if lib_ebs_values_between(s, l5, l16, l18) == nil {
			goto b3
		}
		// 50
		if l21 = lib_ebs_values_single__throughput(s); l21 == nil {
			goto b3
		}
		// 44
		if l24 = regort.Dot(l21, &s_key); l24 == nil {
			goto b3
		}
		l28 = regort.Array(l24, l5, l13)
		if l29 = s.Call2(&builtin_sprintf, &s__s_is__d_MiB_s__above_th_fec53430, l28); l29 == nil {
			goto b3
		}
		// 42
		l34 = regort.Array(&s_parameters, l24)
		l33 = regort.Record(&s_at, l34, &s_message, l29)
		ret = regort.SetAdd(ret, l33)
	}
b3:
	// rules/storageclass/performance_above_former_limit/performance_above_former_limit.rego:31
	return ret
}
