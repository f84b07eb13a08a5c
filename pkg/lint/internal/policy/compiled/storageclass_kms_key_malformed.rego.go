// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_malformed_flaw is data.arthurlint.rules.storageclass["kms-key-malformed"].flaw.
func storageclass_kms_key_malformed_flaw(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/storageclass/kms_key_malformed/kms_key_malformed.rego:40
		// 41
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b2
		}
		if !regort.Holds(lib_ebs_values_kms_form(s, l6)) {
			goto b2
		}
		// 40
		return &s_with_white_space_around__5dc27b7c
	b2:
		// 42
		// 43
		if lib_mismatches(s, l3, &s_arn_______kms_9d1cecb4) == nil {
			goto b3
		}
		// 44
		if lib_begins(s, l3, &s_arn_666238f0) == nil {
			goto b3
		}
		// 42
		return &s_an_ARN_of_something_else_3eb4dd0d
	b3:
		// 45
		// 46
		if lib_matches(s, l3, &s_arn_______kms_b6b58b92) == nil {
			goto b4
		}
		// 45
		return &s_an_ARN_without_a_region_d9cc75e1
	b4:
		// 47
		// 48
		if lib_mismatches(s, l3, &s__arn_______kms________0__b0c6d090) == nil {
			goto b5
		}
		// 49
		if lib_begins(s, l3, &s_arn_666238f0) == nil {
			goto b5
		}
		// 47
		return &s_an_ARN_without_an_accoun_1a7f851a
	b5:
		// 50
		// 51
		if lib_matches(s, l3, &s__arn_______kms________0__5e6ef5b3) == nil {
			goto b6
		}
		// 50
		return &s_an_ARN_without__key___be_993b859b
	b6:
		// 52
		return &s_which_is_no_reference_to_3af0d58d
	}
}

// storageclass_kms_key_malformed_findings_work is data.arthurlint.rules.storageclass["kms-key-malformed"].findings.
func storageclass_kms_key_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_malformed/kms_key_malformed.rego:31
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l16, l18, l22, l23, l27, l28 *ast.Term
		// rules/storageclass/kms_key_malformed/kms_key_malformed.rego:31
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
				if lib_ebs_values_kms_malformed(s, l11) == nil {
					continue
				}
				// 33
				if l16 = storageclass_kms_key_malformed_flaw(s, l11); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l8, &s_key); l18 == nil {
					continue
				}
				l22 = regort.Array(l18, l11, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__s_is__q___s__write_the__5544fcbe, l22); l23 == nil {
					continue
				}
				// 31
				l28 = regort.Array(&s_parameters, l18)
				l27 = regort.Record(&s_at, l28, &s_message, l23)
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/kms_key_malformed/kms_key_malformed.rego:31
	return ret
}
