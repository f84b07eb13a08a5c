// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_no_default_findings_work is data.arthurlint.rules.storageclass["no-default"].findings.
func storageclass_no_default_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/no_default/no_default.rego:44
	ret = regort.EmptySet
	{
		var l5, l7, l14, l15, l17 *ast.Term
		// rules/storageclass/no_default/no_default.rego:44
		// 45
		if l5 = input_cluster_whole(s); l5 == nil {
			goto b2
		}
		if !regort.IsTrue(l5) {
			goto b2
		}
		// 46
		if l7 = input_cluster_complete(s); l7 == nil {
			goto b2
		}
		if !regort.IsTrue(l7) {
			goto b2
		}
		// 47
		if lib_defaults_none(s) == nil {
			goto b2
		}
		// 49
		if l14 = lib_defaults_first(s); l14 == nil {
			goto b2
		}
		if l15 = regort.Dot(l14, &s_document); l15 == nil {
			goto b2
		}
		// 48
		l17 = regort.Record(&s_at, array_493b3a68.Get(), &s_document, l15, &s_message, &s_no_StorageClass_of_this__e65a9409)
		// 44
		ret = regort.SetAdd(ret, l17)
	}
b2:
	// rules/storageclass/no_default/no_default.rego:44
	return ret
}

// storageclass_no_default_aggregate_work is data.arthurlint.rules.storageclass["no-default"].aggregate.
func storageclass_no_default_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/no_default/no_default.rego:30
	ret = regort.EmptySet
	{
		var l4, l5 *ast.Term
		// rules/storageclass/no_default/no_default.rego:30
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b2
		}
		if l5 = lib_defaults_reading(s); l5 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l5)
	}
b2:
	{
		var l4 *ast.Term
		// rules/storageclass/no_default/no_default.rego:32
		if l4 = input_kind(s); l4 == nil {
			goto b3
		}
		if !regort.HoldsMember(l4, set_bb0767d8.Get()) {
			goto b3
		}
		ret = regort.SetAdd(ret, object_59604023.Get())
	}
b3:
	{
		var l4 *ast.Term
		// rules/storageclass/no_default/no_default.rego:34
		// 35
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "ClusterConfig") {
			goto b4
		}
		// 36
		if lib_defaults_addons_unsure(s) == nil {
			goto b4
		}
		// 34
		ret = regort.SetAdd(ret, object_59604023.Get())
	}
b4:
	{
		var l4 *ast.Term
		// rules/storageclass/no_default/no_default.rego:39
		// 40
		if l4 = input_kind(s); l4 == nil {
			goto b5
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b5
		}
		// 41
		if lib_defaults_meant(s) == nil {
			goto b5
		}
		// 39
		ret = regort.SetAdd(ret, object_71f23523.Get())
	}
b5:
	// rules/storageclass/no_default/no_default.rego:30
	return ret
}
