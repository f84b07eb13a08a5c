// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_efs_foreign_parameter_names_file_system is data.arthurlint.rules.storageclass["efs-foreign-parameter"].names_file_system.
func storageclass_efs_foreign_parameter_names_file_system(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:49
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "fstype") {
			goto b1
		}
		return regort.True
	}
b1:
	// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:51
	if !regort.EqualString(l3, "csi.storage.k8s.io/fstype") {
		goto b3
	}
	return regort.True
b3:
	// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:49
	return nil
}

// storageclass_efs_foreign_parameter_findings_work is data.arthurlint.rules.storageclass["efs-foreign-parameter"].findings.
func storageclass_efs_foreign_parameter_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l8, l12, l17, l18, l20, l21 *ast.Term
		// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:29
		// 34
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "efs.csi.aws.com") {
			goto b2
		}
		// 35
		if l7 = input_value_parameters(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Key(i2)
				// 36
				if l12 = regort.Lower(l8); l12 == nil {
					continue
				}
				if !regort.HoldsMember(l12, set_eee83a65.Get()) {
					continue
				}
				// 32
				l17 = regort.Array(l8)
				if l18 = s.Call2(&builtin_sprintf, &s__s_is_a_parameter_of_EBS_b82ae667, l17); l18 == nil {
					continue
				}
				// 29
				l21 = regort.Array(&s_parameters, l8)
				l20 = regort.Record(&s_at, l21, &s_message, l18, &s_on, &s_key)
				ret = regort.SetAdd(ret, l20)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l8, l9, l16, l17, l19, l20 *ast.Term
		// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:39
		// 43
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b4
		}
		if !regort.EqualString(l5, "efs.csi.aws.com") {
			goto b4
		}
		// 44
		if l7 = input_value_parameters(s); l7 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l7)
			for i4 := lo4; i4 < hi4; i4++ {
				l8, l9 = s.Pair(i4)
				// 45
				if storageclass_efs_foreign_parameter_names_file_system(s, l8) == nil {
					continue
				}
				// 46
				if lib_none_of(s, l9, set_04d7b033.Get()) == nil {
					continue
				}
				// 41
				l16 = regort.Array(l8, l9)
				if l17 = s.Call2(&builtin_sprintf, &s__s_is__q__which_efs_csi__122753cd, l16); l17 == nil {
					continue
				}
				// 39
				l20 = regort.Array(&s_parameters, l8)
				l19 = regort.Record(&s_at, l20, &s_message, l17)
				ret = regort.SetAdd(ret, l19)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/storageclass/efs_foreign_parameter/efs_foreign_parameter.rego:29
	return ret
}
