// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_default_alias_findings_work is data.arthurlint.rules.storageclass["kms-key-default-alias"].findings.
func storageclass_kms_key_default_alias_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_default_alias/kms_key_default_alias.rego:29
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l14, l18, l19, l23, l24 *ast.Term
		// rules/storageclass/kms_key_default_alias/kms_key_default_alias.rego:29
		// 33
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 34
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_kmskeyid); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 35
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if lib_ebs_values_kms_default(s, l11) == nil {
					continue
				}
				// 31
				if l14 = regort.Dot(l8, &s_key); l14 == nil {
					continue
				}
				l18 = regort.Array(l14, l11)
				if l19 = s.Call2(&builtin_sprintf, &s__s_is__q__the_key_that_E_3f9e7c3f, l18); l19 == nil {
					continue
				}
				// 29
				l24 = regort.Array(&s_parameters, l14)
				l23 = regort.Record(&s_at, l24, &s_message, l19)
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/kms_key_default_alias/kms_key_default_alias.rego:29
	return ret
}
