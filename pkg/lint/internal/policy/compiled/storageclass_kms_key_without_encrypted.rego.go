// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_without_encrypted_findings_work is data.arthurlint.rules.storageclass["kms-key-without-encrypted"].findings.
func storageclass_kms_key_without_encrypted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_without_encrypted/kms_key_without_encrypted.rego:27
	ret = regort.EmptySet
	{
		var l7, l10, l12, l13, l17, l18 *ast.Term
		// rules/storageclass/kms_key_without_encrypted/kms_key_without_encrypted.rego:27
		// 36
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 37
		if !regort.Holds(lib_ebs_values_string__kmskeyid(s)) {
			goto b2
		}
		// 38
		if lib_ebs_values_without__encrypted(s) == nil {
			goto b2
		}
		// 39
		if l7 = lib_ebs_values_single__kmskeyid(s); l7 == nil {
			goto b2
		}
		// 29
		if l10 = regort.Dot(l7, &s_key); l10 == nil {
			goto b2
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s__s_is_set_without_encryp_310031aa, l12); l13 == nil {
			goto b2
		}
		// 27
		l18 = regort.Array(&s_parameters, l10)
		l17 = regort.Record(&s_at, l18, &s_fix, object_0b493325.Get(), &s_message, l13, &s_on, &s_key)
		ret = regort.SetAdd(ret, l17)
	}
b2:
	// rules/storageclass/kms_key_without_encrypted/kms_key_without_encrypted.rego:27
	return ret
}
