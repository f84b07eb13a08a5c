// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_topology_regions_mixed_findings_work is data.arthurlint.rules.storageclass["topology-regions-mixed"].findings.
func storageclass_topology_regions_mixed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/topology_regions_mixed/topology_regions_mixed.rego:28
	ret = regort.EmptySet
	{
		var l5, l10, l12, l13, l15 *ast.Term
		// rules/storageclass/topology_regions_mixed/topology_regions_mixed.rego:28
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		l5 = lib_ebs_topology_regions(s)
		if lib_several(s, l5) == nil {
			goto b2
		}
		// 30
		if l10 = s.Call2(&builtin_concat, &s_and_a729aeaf, l5); l10 == nil {
			goto b2
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_zones_are_in__s__keep_th_6beeca12, l12); l13 == nil {
			goto b2
		}
		// 28
		l15 = regort.Record(&s_at, array_22521df3.Get(), &s_message, l13)
		ret = regort.SetAdd(ret, l15)
	}
b2:
	// rules/storageclass/topology_regions_mixed/topology_regions_mixed.rego:28
	return ret
}
