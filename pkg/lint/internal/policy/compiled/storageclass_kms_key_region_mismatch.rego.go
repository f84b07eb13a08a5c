// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_region_mismatch_findings_work is data.arthurlint.rules.storageclass["kms-key-region-mismatch"].findings.
func storageclass_kms_key_region_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_region_mismatch/kms_key_region_mismatch.rego:32
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l13, l17, l19, l21, l23, l24, l28, l29 *ast.Term
		// rules/storageclass/kms_key_region_mismatch/kms_key_region_mismatch.rego:32
		// 38
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 39
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_kmskeyid); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 40
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if l13 = lib_ebs_values_kms_region(s, l11); l13 == nil {
					continue
				}
				// 41
				if lib_ebs_topology_elsewhere(s, l13) == nil {
					continue
				}
				// 34
				l17 = lib_ebs_topology_regions(s)
				if l19 = s.Call2(&builtin_concat, &s_and_a729aeaf, l17); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l8, &s_key); l21 == nil {
					continue
				}
				l23 = regort.Array(l21, l13, l19)
				if l24 = s.Call2(&builtin_sprintf, &s__s_is_a_key_in__s__and_a_970141de, l23); l24 == nil {
					continue
				}
				// 32
				l29 = regort.Array(&s_parameters, l21)
				l28 = regort.Record(&s_at, l29, &s_message, l24, &s_part, l13, &s_related, array_74ca45b2.Get())
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/kms_key_region_mismatch/kms_key_region_mismatch.rego:32
	return ret
}
