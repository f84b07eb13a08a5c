// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_contradicts_encrypted_findings_work is data.arthurlint.rules.storageclass["kms-key-contradicts-encrypted"].findings.
func storageclass_kms_key_contradicts_encrypted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_contradicts_encrypted/kms_key_contradicts_encrypted.rego:28
	ret = regort.EmptySet
	{
		var l5, l8, l11, l14, l16, l18, l19, l27, l28, l29, l30, l31, l32, l33, l34, l35 *ast.Term
		// rules/storageclass/kms_key_contradicts_encrypted/kms_key_contradicts_encrypted.rego:28
		// 37
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 38
		if l5 = lib_ebs_values_string__encrypted(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "false") {
			goto b2
		}
		// 39
		if !regort.Holds(lib_ebs_values_string__kmskeyid(s)) {
			goto b2
		}
		// 40
		if l8 = lib_ebs_values_single__encrypted(s); l8 == nil {
			goto b2
		}
		// 41
		if l11 = lib_ebs_values_single__kmskeyid(s); l11 == nil {
			goto b2
		}
		// 30
		if l14 = regort.Dot(l8, &s_key); l14 == nil {
			goto b2
		}
		if l16 = regort.Dot(l11, &s_key); l16 == nil {
			goto b2
		}
		l18 = regort.Array(l14, l16)
		if l19 = s.Call2(&builtin_sprintf, &s__s_is__false___and_the_d_042cb79f, l18); l19 == nil {
			goto b2
		}
		// 28
		l28 = regort.Array(&s_parameters, l14)
		l32 = regort.Array(&s_parameters, l14)
		l31 = regort.Record(&s_at, l32, &s_op, &s_set, &s_value, &s_true)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, &s_Set_to__true_3df3b662)
		l35 = regort.Array(&s_parameters, l16)
		l34 = regort.Record(&s_at, l35, &s_message, &s_the_key_that_the_driver__c2550c66)
		l33 = regort.Array(l34)
		l27 = regort.Record(&s_at, l28, &s_fix, l29, &s_message, l19, &s_related, l33)
		ret = regort.SetAdd(ret, l27)
	}
b2:
	// rules/storageclass/kms_key_contradicts_encrypted/kms_key_contradicts_encrypted.rego:28
	return ret
}
