// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_iops_missing_findings_work is data.arthurlint.rules.storageclass["iops-missing"].findings.
func storageclass_iops_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/iops_missing/iops_missing.rego:33
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l21, l25, l27, l29, l31, l32, l34, l36, l37 *ast.Term
		// rules/storageclass/iops_missing/iops_missing.rego:33
		// 37
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 38
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_type); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 39
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_af36926d.Get()) {
					continue
				}
				// 40
				if lib_ebs_values_nothing__iops(s) == nil {
					continue
				}
				// 41
				if lib_ebs_values_nothing__iopspergb(s) == nil {
					continue
				}
				// 42
				if l21 = regort.Dot(object_481b56cb.Get(), l11); l21 == nil {
					continue
				}
				// 35
				if l25 = regort.Dot(l21, &s_min); l25 == nil {
					continue
				}
				if l27 = regort.Dot(l21, &s_max); l27 == nil {
					continue
				}
				if l29 = regort.Dot(l21, &s_per_gib_d941eabf); l29 == nil {
					continue
				}
				l31 = regort.Array(l11, l25, l27, l29)
				if l32 = s.Call2(&builtin_sprintf, &s__s_volumes_need_their_IO_2d384231, l31); l32 == nil {
					continue
				}
				// 34
				if l34 = regort.Dot(l8, &s_key); l34 == nil {
					continue
				}
				// 33
				l37 = regort.Array(&s_parameters, l34)
				l36 = regort.Record(&s_at, l37, &s_message, l32)
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/iops_missing/iops_missing.rego:33
	return ret
}
