// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_topology_key_unknown_fix is data.arthurlint.rules.storageclass["topology-key-unknown"].fix.
func storageclass_topology_key_unknown_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l12, l15, l17, l18, l19, l20 *ast.Term
		// rules/storageclass/topology_key_unknown/topology_key_unknown.rego:50
		// 54
		if l6 = regort.Dot(l3, &s_expression); l6 == nil {
			goto b2
		}
		if l7 = regort.Dot(l6, &s_key); l7 == nil {
			goto b2
		}
		if !regort.HoldsMember(l7, set_4a42cbe1.Get()) {
			goto b2
		}
		// 52
		if l12 = regort.Dot(l3, &s_at); l12 == nil {
			goto b2
		}
		if l15 = s.Call2(&builtin_array_concat, l12, array_6594b28e.Get()); l15 == nil {
			goto b2
		}
		// 50
		l20 = regort.Record(&s_at, l15, &s_op, &s_set, &s_value, &s_topology_kubernetes_io_z_19906253)
		l19 = regort.Array(l20)
		l18 = regort.Record(&s_edits, l19, &s_title, &s_Set_to_topology_kubernet_e72f5a1d)
		l17 = regort.Record(&s_fix, l18)
		return l17
	b2:
		// 55
		return regort.EmptyObject
	}
}

// storageclass_topology_key_unknown_findings_work is data.arthurlint.rules.storageclass["topology-key-unknown"].findings.
func storageclass_topology_key_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/topology_key_unknown/topology_key_unknown.rego:36
	ret = regort.EmptySet
	{
		var l5, l7, l9, l12, l13, l22, l25, l32, l33, l35, l37, l38 *ast.Term
		// rules/storageclass/topology_key_unknown/topology_key_unknown.rego:36
		// 37
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "ebs.csi.aws.com") {
			goto b2
		}
		// 38
		l7 = lib_ebs_topology_expressions(s)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 39
				if l12 = regort.Dot(l9, &s_expression); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_key); l13 == nil {
					continue
				}
				if lib_matches(s, l13, &s___i_zone_region_failure__05d170ef) == nil {
					continue
				}
				// 40
				if lib_none_of(s, l13, set_72a5d4c8.Get()) == nil {
					continue
				}
				// 43
				if l22 = regort.Dot(l9, &s_at); l22 == nil {
					continue
				}
				if l25 = s.Call2(&builtin_array_concat, l22, array_6594b28e.Get()); l25 == nil {
					continue
				}
				// 44
				l32 = regort.Array(l13, &s_ebs_csi_aws_com_6a3ee666)
				if l33 = s.Call2(&builtin_sprintf, &s_key__q_is_none_that__s_k_c0d9ab4a, l32); l33 == nil {
					continue
				}
				// 46
				if l35 = storageclass_topology_key_unknown_fix(s, l9); l35 == nil {
					continue
				}
				// 41
				l37 = regort.Record(&s_at, l25, &s_message, l33)
				if l38 = s.Call2(&builtin_object_union, l37, l35); l38 == nil {
					continue
				}
				// 36
				ret = regort.SetAdd(ret, l38)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/topology_key_unknown/topology_key_unknown.rego:36
	return ret
}
