// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_auto_mode_work is data.arthurlint.lib.ebs.auto_mode.
func lib_ebs_auto_mode_work(s *regort.State) *ast.Term {
	// lib/ebs.rego:17
	return &s_ebs_csi_eks_amazonaws_co_a7378601
}

// lib_ebs_in_tree_work is data.arthurlint.lib.ebs.in_tree.
func lib_ebs_in_tree_work(s *regort.State) *ast.Term {
	// lib/ebs.rego:19
	return &s_kubernetes_io_aws_ebs_bd7036e4
}

// lib_ebs_upstream_work is data.arthurlint.lib.ebs.upstream.
func lib_ebs_upstream_work(s *regort.State) *ast.Term {
	// lib/ebs.rego:15
	return &s_ebs_csi_aws_com_6a3ee666
}

// lib_ebs_provisioners_work is data.arthurlint.lib.ebs.provisioners.
func lib_ebs_provisioners_work(s *regort.State) *ast.Term {
	// lib/ebs.rego:23
	return set_58ab62bd.Get()
}

// lib_ebs_serves_work is data.arthurlint.lib.ebs.serves.
func lib_ebs_serves_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/ebs.rego:26
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsMember(l5, set_58ab62bd.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/ebs.rego:26
	return nil
}

// lib_ebs_csi_drivers_work is data.arthurlint.lib.ebs.csi_drivers.
func lib_ebs_csi_drivers_work(s *regort.State) *ast.Term {
	// lib/ebs.rego:21
	return set_7f29dd9e.Get()
}

// lib_ebs_named_work is data.arthurlint.lib.ebs.named.
func lib_ebs_named_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs.rego:33
	ret = regort.EmptyObject
	{
		var l5, l6, l7, l10, l13, l14 *ast.Term
		// lib/ebs.rego:33
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				if l10 = regort.Lower(l6); l10 == nil {
					continue
				}
				l13 = regort.Record(&s_key, l6, &s_value, l7)
				if l14 = regort.Dot(ret, l10); l14 == nil {
					goto b5
				}
				goto b4
			b5:
				l14 = regort.EmptySet
			b4:
				l14 = regort.SetAdd(l14, l13)
				ret = regort.Insert(ret, l10, l14)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/ebs.rego:33
	return ret
}

// lib_ebs_lacks is data.arthurlint.lib.ebs.lacks.
func lib_ebs_lacks(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs.rego:36
	if lib_lacks__e8f08091(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l7 *ast.Term
		// lib/ebs.rego:38
		if l7 = input_value_parameters(s); l7 == nil {
			goto b3
		}
		if !regort.Equal(l7, regort.Null) {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l7, l12, l13 *ast.Term
		// lib/ebs.rego:40
		// 41
		if l7 = input_value_parameters(s); l7 == nil {
			goto b5
		}
		if lib_mapping(s, l7) == nil {
			goto b5
		}
		// 42
		if lib_closed__e8f08091(s) == nil {
			goto b5
		}
		// 43
		l12 = lib_ebs_named(s)
		if l13 = regort.Dot(l12, l3); l13 == nil {
			goto b6
		}
		if regort.IsFalse(l13) {
			goto b6
		}
		goto b5
	b6:
		// 40
		return regort.True
	}
b5:
	// lib/ebs.rego:36
	return nil
}

// lib_ebs_serves_csi_work is data.arthurlint.lib.ebs.serves_csi.
func lib_ebs_serves_csi_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/ebs.rego:29
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsMember(l5, set_7f29dd9e.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/ebs.rego:29
	return nil
}

// lib_ebs_unset is data.arthurlint.lib.ebs.unset.
func lib_ebs_unset(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs.rego:47
	if lib_ebs_lacks(s, l3) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6, l7, l9, l12 *ast.Term
		// lib/ebs.rego:49
		// 50
		l6 = lib_ebs_named(s)
		if l7 = regort.Dot(l6, l3); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l9 = s.Value(i3)
				// 51
				if l12 = regort.Dot(l9, &s_value); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, array_8f205c2b.Get()) {
					continue
				}
				// 49
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b3:
	// lib/ebs.rego:47
	return nil
}
