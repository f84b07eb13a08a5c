// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_topology_region_for_zone_findings_work is data.arthurlint.rules.storageclass["topology-region-for-zone"].findings.
func storageclass_topology_region_for_zone_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/topology_region_for_zone/topology_region_for_zone.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l17, l18, l20, l22 *ast.Term
		// rules/storageclass/topology_region_for_zone/topology_region_for_zone.rego:26
		// 30
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 31
		l5 = lib_ebs_topology_zones(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_value); l10 == nil {
					continue
				}
				if lib_ebs_topology_names_region(s, l10) == nil {
					continue
				}
				// 28
				l17 = regort.Array(l10, l10)
				if l18 = s.Call2(&builtin_sprintf, &s__q_is_a_region__write_it_695d2558, l17); l18 == nil {
					continue
				}
				// 27
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				// 26
				l22 = regort.Record(&s_at, l20, &s_message, l18)
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/topology_region_for_zone/topology_region_for_zone.rego:26
	return ret
}
