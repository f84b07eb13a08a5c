// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_provisioner_invalid_unqualified is data.arthurlint.rules.storageclass["provisioner-invalid"].unqualified.
func storageclass_provisioner_invalid_unqualified(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:36
	// 37
	if lib_mismatches(s, l3, &s____a_z0_9____a_z0_9___a__690bf1dc) == nil {
		goto b1
	}
	// 36
	return regort.True
b1:
	// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:40
	if lib_mismatches(s, l3, &s________1_253_________1_6_13340ada) == nil {
		goto b3
	}
	return regort.True
b3:
	// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:36
	return nil
}

// storageclass_provisioner_invalid_findings_work is data.arthurlint.rules.storageclass["provisioner-invalid"].findings.
func storageclass_provisioner_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:26
	ret = regort.EmptySet
	{
		var l10, l16, l26, l27, l29 *ast.Term
		// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:26
		// 27
		if l10 = input_value_provisioner(s); l10 == nil {
			goto b2
		}
		if lib_none_of(s, l10, set_d9c05a60.Get()) == nil {
			goto b2
		}
		// 28
		if l16 = regort.Lower(l10); l16 == nil {
			goto b2
		}
		if storageclass_provisioner_invalid_unqualified(s, l16) == nil {
			goto b2
		}
		// 29
		if lib_provisioners_foreign(s, l10) == nil {
			goto b2
		}
		// 32
		l26 = regort.Array(l10)
		if l27 = s.Call2(&builtin_sprintf, &s_provisioner_is__q__which_fdd4cd98, l26); l27 == nil {
			goto b2
		}
		// 30
		l29 = regort.Record(&s_at, array_69621b40.Get(), &s_message, l27)
		// 26
		ret = regort.SetAdd(ret, l29)
	}
b2:
	// rules/storageclass/provisioner_invalid/provisioner_invalid.rego:26
	return ret
}
