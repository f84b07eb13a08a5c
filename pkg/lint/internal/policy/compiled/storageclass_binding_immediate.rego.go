// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_binding_immediate_said_work is data.arthurlint.rules.storageclass["binding-immediate"].said.
func storageclass_binding_immediate_said_work(s *regort.State) *ast.Term {
	{
		var l8, l10 *ast.Term
		// rules/storageclass/binding_immediate/binding_immediate.rego:64
		if l8 = input_value_volumeBindingMode(s); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(object_90bb058c.Get(), l8); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// rules/storageclass/binding_immediate/binding_immediate.rego:64
	return nil
}

// storageclass_binding_immediate_findings_work is data.arthurlint.rules.storageclass["binding-immediate"].findings.
func storageclass_binding_immediate_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/binding_immediate/binding_immediate.rego:34
	ret = regort.EmptySet
	{
		var l6, l13, l15, l16, l18 *ast.Term
		// rules/storageclass/binding_immediate/binding_immediate.rego:34
		// 35
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 36
		if l6 = input_value_volumeBindingMode(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsMember(l6, array_ff249f6e.Get()) {
			goto b2
		}
		// 37
		if lib_storageclass_unpinned(s) == nil {
			goto b2
		}
		// 38
		if lib_storageclass_undemoted(s) == nil {
			goto b2
		}
		// 41
		if l13 = storageclass_binding_immediate_said(s); l13 == nil {
			goto b2
		}
		l15 = regort.Array(l13)
		if l16 = s.Call2(&builtin_sprintf, &s_volumeBindingMode_is__s__06a6f058, l15); l16 == nil {
			goto b2
		}
		// 39
		l18 = regort.Record(&s_at, array_619ab2f1.Get(), &s_fix, object_28aa82d6.Get(), &s_message, l16)
		// 34
		ret = regort.SetAdd(ret, l18)
	}
b2:
	// rules/storageclass/binding_immediate/binding_immediate.rego:49
	// 50
	if lib_ebs_serves(s) == nil {
		goto b3
	}
	// 51
	if lib_storageclass_lacks_field__volumeBindingMode(s) == nil {
		goto b3
	}
	// 52
	if lib_storageclass_unpinned(s) == nil {
		goto b3
	}
	// 53
	if lib_storageclass_undemoted(s) == nil {
		goto b3
	}
	// 49
	ret = regort.SetAdd(ret, object_66baf152.Get())
b3:
	// rules/storageclass/binding_immediate/binding_immediate.rego:34
	return ret
}
