// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_topology_malformed_finding is data.arthurlint.rules.storageclass["topology-malformed"].finding.
func storageclass_topology_malformed_finding(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:59
		l8 = regort.Record(&s_at, l3, &s_message, l4)
		return l8
	}
}

// storageclass_topology_malformed_repeat is data.arthurlint.rules.storageclass["topology-malformed"].repeat.
func storageclass_topology_malformed_repeat(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l12 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:61
		l12 = regort.Record(&s_at, l4, &s_message, &s_the_first_one_188806c1)
		l11 = regort.Array(l12)
		l10 = regort.Record(&s_at, l3, &s_message, l5, &s_related, l11)
		return l10
	}
}

// storageclass_topology_malformed_findings_work is data.arthurlint.rules.storageclass["topology-malformed"].findings.
func storageclass_topology_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/topology_malformed/topology_malformed.rego:26
	ret = regort.EmptySet
	{
		var l5, l11, l12, l17, l18 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:26
		// 27
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.HoldsMember(l5, set_5517496c.Get()) {
			goto b2
		}
		// 28
		if l11 = input_value_allowedTopologies(s); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Key(i2)
				// 29
				if lib_ebs_topology_empty_term(s, l12) == nil {
					continue
				}
				// 26
				l17 = regort.Array(&s_allowedTopologies, l12)
				if l18 = storageclass_topology_malformed_finding(s, l17, &s_term_has_no_requirement__15a80607); l18 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l10, l12, l15, l18 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:32
		// 33
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b4
		}
		if !regort.HoldsMember(l5, set_5517496c.Get()) {
			goto b4
		}
		// 34
		l10 = lib_ebs_topology_expressions(s)
		{
			lo4, hi4 := s.Scan(l10)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				// 35
				if l15 = lib_ebs_topology_empty_values(s, l12); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 32
				if l18 = storageclass_topology_malformed_finding(s, l15, &s_requirement_has_no_value_ea533db0); l18 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l10, l12, l15, l16, l18, l21, l24, l26, l28, l29, l33, l35, l36, l42, l44, l45, l47 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:38
		// 39
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b6
		}
		if !regort.HoldsMember(l5, set_5517496c.Get()) {
			goto b6
		}
		// 40
		l10 = lib_ebs_topology_expressions(s)
		{
			lo6, hi6 := s.Scan(l10)
			for i6 := lo6; i6 < hi6; i6++ {
				l12 = s.Value(i6)
				// 41
				if l15 = regort.Dot(l12, &s_expression); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_values); l16 == nil {
					continue
				}
				if l18 = lib_ebs_topology_repeats(s, l16); l18 == nil {
					continue
				}
				{
					lo7, hi7 := s.Scan(l18)
					for i7 := lo7; i7 < hi7; i7++ {
						l21 = s.Value(i7)
						// 38
						if l24 = regort.Dot(l12, &s_at); l24 == nil {
							continue
						}
						if l26 = regort.Dot(l21, &s_index); l26 == nil {
							continue
						}
						l28 = regort.Array(&s_values, l26)
						if l29 = s.Call2(&builtin_array_concat, l24, l28); l29 == nil {
							continue
						}
						if l33 = regort.Dot(l21, &s_first); l33 == nil {
							continue
						}
						l35 = regort.Array(&s_values, l33)
						if l36 = s.Call2(&builtin_array_concat, l24, l35); l36 == nil {
							continue
						}
						if l42 = regort.Dot(l16, l26); l42 == nil {
							continue
						}
						l44 = regort.Array(l42)
						if l45 = s.Call2(&builtin_sprintf, &s_value__q_stands_here_twi_82de240b, l44); l45 == nil {
							continue
						}
						if l47 = storageclass_topology_malformed_repeat(s, l29, l36, l45); l47 == nil {
							continue
						}
						ret = regort.SetAdd(ret, l47)
					}
					s.Leave(lo7)
				}
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l5, l11, l12, l13, l16, l19, l22, l24, l25, l26, l28, l29, l33, l35, l36, l37 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:44
		// 49
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b9
		}
		if !regort.HoldsMember(l5, set_5517496c.Get()) {
			goto b9
		}
		// 50
		if l11 = input_value_allowedTopologies(s); l11 == nil {
			goto b9
		}
		{
			lo9, hi9 := s.Scan(l11)
			for i9 := lo9; i9 < hi9; i9++ {
				l12, l13 = s.Pair(i9)
				// 51
				if l16 = lib_ebs_topology_repeated_keys(s, l13); l16 == nil {
					continue
				}
				{
					lo10, hi10 := s.Scan(l16)
					for i10 := lo10; i10 < hi10; i10++ {
						l19 = s.Value(i10)
						// 47
						if l22 = regort.Dot(l19, &s_index); l22 == nil {
							continue
						}
						if l24 = regort.Dot(l13, &s_matchLabelExpressions); l24 == nil {
							continue
						}
						if l25 = regort.Dot(l24, l22); l25 == nil {
							continue
						}
						if l26 = regort.Dot(l25, &s_key); l26 == nil {
							continue
						}
						l28 = regort.Array(l26)
						if l29 = s.Call2(&builtin_sprintf, &s_key__q_stands_twice_in_t_d3267244, l28); l29 == nil {
							continue
						}
						// 46
						if l33 = regort.Dot(l19, &s_first); l33 == nil {
							continue
						}
						// 44
						l35 = regort.Array(&s_allowedTopologies, l12, &s_matchLabelExpressions, l22, &s_key)
						l36 = regort.Array(&s_allowedTopologies, l12, &s_matchLabelExpressions, l33, &s_key)
						if l37 = storageclass_topology_malformed_repeat(s, l35, l36, l29); l37 == nil {
							continue
						}
						ret = regort.SetAdd(ret, l37)
					}
					s.Leave(lo10)
				}
			}
			s.Leave(lo9)
		}
	}
b9:
	{
		var l5, l10, l12, l15, l17, l19, l20, l21 *ast.Term
		// rules/storageclass/topology_malformed/topology_malformed.rego:54
		// 55
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b12
		}
		if !regort.HoldsMember(l5, set_5517496c.Get()) {
			goto b12
		}
		// 56
		if l10 = lib_ebs_topology_repeated_terms(s); l10 == nil {
			goto b12
		}
		{
			lo12, hi12 := s.Scan(l10)
			for i12 := lo12; i12 < hi12; i12++ {
				l12 = s.Value(i12)
				// 54
				if l15 = regort.Dot(l12, &s_index); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l12, &s_first); l17 == nil {
					continue
				}
				l19 = regort.Array(&s_allowedTopologies, l15)
				l20 = regort.Array(&s_allowedTopologies, l17)
				if l21 = storageclass_topology_malformed_repeat(s, l19, l20, &s_term_asks_for_the_same_a_5b235cf0); l21 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo12)
		}
	}
b12:
	// rules/storageclass/topology_malformed/topology_malformed.rego:26
	return ret
}
