// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_parameter_unrecognised_findings_work is data.arthurlint.rules.storageclass["parameter-unrecognised"].findings.
func storageclass_parameter_unrecognised_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/parameter_unrecognised/parameter_unrecognised.rego:31
	ret = regort.EmptySet
	{
		var l5, l13, l15, l18, l20, l22, l23, l24 *ast.Term
		// rules/storageclass/parameter_unrecognised/parameter_unrecognised.rego:31
		// 32
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.HoldsMember(l5, set_eca0980c.Get()) {
			goto b2
		}
		// 33
		l13 = lib_ebs_parameters_unknown(s)
		{
			lo2, hi2 := s.Scan(l13)
			for i2 := lo2; i2 < hi2; i2++ {
				l15 = s.Value(i2)
				// 35
				if l18 = lib_ebs_parameters_message(s, l15); l18 == nil {
					continue
				}
				// 36
				if l20 = lib_ebs_parameters_fix(s, l15); l20 == nil {
					continue
				}
				// 34
				l23 = regort.Array(&s_parameters, l15)
				l22 = regort.Record(&s_at, l23, &s_message, l18, &s_on, &s_key)
				if l24 = s.Call2(&builtin_object_union, l22, l20); l24 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/parameter_unrecognised/parameter_unrecognised.rego:31
	return ret
}
