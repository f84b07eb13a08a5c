// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_parameter_unknown_findings_work is data.arthurlint.rules.storageclass["parameter-unknown"].findings.
func storageclass_parameter_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/parameter_unknown/parameter_unknown.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l9, l12, l14, l16, l17, l18 *ast.Term
		// rules/storageclass/parameter_unknown/parameter_unknown.rego:33
		// 34
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "ebs.csi.aws.com") {
			goto b2
		}
		// 35
		l7 = lib_ebs_parameters_unknown(s)
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 37
				if l12 = lib_ebs_parameters_message(s, l9); l12 == nil {
					continue
				}
				// 38
				if l14 = lib_ebs_parameters_fix(s, l9); l14 == nil {
					continue
				}
				// 36
				l17 = regort.Array(&s_parameters, l9)
				l16 = regort.Record(&s_at, l17, &s_message, l12, &s_on, &s_key)
				if l18 = s.Call2(&builtin_object_union, l16, l14); l18 == nil {
					continue
				}
				// 33
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/parameter_unknown/parameter_unknown.rego:33
	return ret
}
