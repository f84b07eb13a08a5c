// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_default_annotations_contradict_findings_work is data.arthurlint.rules.storageclass["default-annotations-contradict"].findings.
func storageclass_default_annotations_contradict_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/default_annotations_contradict/default_annotations_contradict.rego:25
	ret = regort.EmptySet
	{
		var l9, l15 *ast.Term
		// rules/storageclass/default_annotations_contradict/default_annotations_contradict.rego:25
		// 26
		if l9 = input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9(s); l9 == nil {
			goto b2
		}
		if !regort.EqualString(l9, "true") {
			goto b2
		}
		// 27
		if l15 = input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5(s); l15 == nil {
			goto b2
		}
		if !regort.EqualString(l15, "false") {
			goto b2
		}
		// 25
		ret = regort.SetAdd(ret, object_a2eeb8ce.Get())
	}
b2:
	// rules/storageclass/default_annotations_contradict/default_annotations_contradict.rego:25
	return ret
}
