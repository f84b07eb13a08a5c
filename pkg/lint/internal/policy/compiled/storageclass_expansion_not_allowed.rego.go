// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_expansion_not_allowed_said_work is data.arthurlint.rules.storageclass["expansion-not-allowed"].said.
func storageclass_expansion_not_allowed_said_work(s *regort.State) *ast.Term {
	{
		var l8, l10 *ast.Term
		// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:58
		if l8 = input_value_allowVolumeExpansion(s); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(object_05a1652d.Get(), l8); l10 == nil {
			goto b1
		}
		return l10
	}
b1:
	// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:58
	return nil
}

// storageclass_expansion_not_allowed_findings_work is data.arthurlint.rules.storageclass["expansion-not-allowed"].findings.
func storageclass_expansion_not_allowed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:30
	ret = regort.EmptySet
	{
		var l6, l12, l14, l15, l17 *ast.Term
		// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:30
		// 31
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 32
		if l6 = input_value_allowVolumeExpansion(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsMember(l6, array_9c4fbccb.Get()) {
			goto b2
		}
		// 33
		if lib_storageclass_undemoted(s) == nil {
			goto b2
		}
		// 36
		if l12 = storageclass_expansion_not_allowed_said(s); l12 == nil {
			goto b2
		}
		l14 = regort.Array(l12)
		if l15 = s.Call2(&builtin_sprintf, &s_allowVolumeExpansion_is__9328278a, l14); l15 == nil {
			goto b2
		}
		// 34
		l17 = regort.Record(&s_at, array_af482280.Get(), &s_fix, object_36e5e4ad.Get(), &s_message, l15)
		// 30
		ret = regort.SetAdd(ret, l17)
	}
b2:
	// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:44
	// 45
	if lib_ebs_serves(s) == nil {
		goto b3
	}
	// 46
	if lib_storageclass_lacks_field__allowVolumeExpansion(s) == nil {
		goto b3
	}
	// 47
	if lib_storageclass_undemoted(s) == nil {
		goto b3
	}
	// 44
	ret = regort.SetAdd(ret, object_f54addd5.Get())
b3:
	// rules/storageclass/expansion_not_allowed/expansion_not_allowed.rego:30
	return ret
}
