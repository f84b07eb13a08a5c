// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_not_arn_findings_work is data.arthurlint.rules.storageclass["kms-key-not-arn"].findings.
func storageclass_kms_key_not_arn_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_not_arn/kms_key_not_arn.rego:31
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l13, l15, l19, l20, l24, l25 *ast.Term
		// rules/storageclass/kms_key_not_arn/kms_key_not_arn.rego:31
		// 35
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 36
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_kmskeyid); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 37
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if l13 = lib_ebs_values_kms_form(s, l11); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "key id") {
					continue
				}
				// 33
				if l15 = regort.Dot(l8, &s_key); l15 == nil {
					continue
				}
				l19 = regort.Array(l15, l11)
				if l20 = s.Call2(&builtin_sprintf, &s__s_is_the_key_id__q__wri_e74e66be, l19); l20 == nil {
					continue
				}
				// 31
				l25 = regort.Array(&s_parameters, l15)
				l24 = regort.Record(&s_at, l25, &s_message, l20)
				ret = regort.SetAdd(ret, l24)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l6, l8, l11, l13, l18, l22, l23, l27, l28 *ast.Term
		// rules/storageclass/kms_key_not_arn/kms_key_not_arn.rego:40
		// 44
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 45
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_kmskeyid); l6 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				l8 = s.Value(i4)
				// 46
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if l13 = lib_ebs_values_kms_form(s, l11); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "alias") {
					continue
				}
				// 47
				if lib_differs(s, l11, &s_alias_aws_ebs_07951995) == nil {
					continue
				}
				// 42
				if l18 = regort.Dot(l8, &s_key); l18 == nil {
					continue
				}
				l22 = regort.Array(l18, l11)
				if l23 = s.Call2(&builtin_sprintf, &s__s_is_the_alias__q__writ_4feb2b9b, l22); l23 == nil {
					continue
				}
				// 40
				l28 = regort.Array(&s_parameters, l18)
				l27 = regort.Record(&s_at, l28, &s_message, l23)
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/storageclass/kms_key_not_arn/kms_key_not_arn.rego:31
	return ret
}
