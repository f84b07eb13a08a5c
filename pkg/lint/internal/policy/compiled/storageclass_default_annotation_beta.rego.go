// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_default_annotation_beta_at_work is data.arthurlint.rules.storageclass["default-annotation-beta"].at.
func storageclass_default_annotation_beta_at_work(s *regort.State) *ast.Term {
	// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:46
	return array_4568f1a2.Get()
}

// storageclass_default_annotation_beta_finding is data.arthurlint.rules.storageclass["default-annotation-beta"].finding.
func storageclass_default_annotation_beta_finding(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l10 *ast.Term
		// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:48
		l10 = regort.Record(&s_at, array_4568f1a2.Get(), &s_fix, l4, &s_message, l3, &s_on, &s_key)
		return l10
	}
}

// storageclass_default_annotation_beta_findings_work is data.arthurlint.rules.storageclass["default-annotation-beta"].findings.
func storageclass_default_annotation_beta_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:30
	ret = regort.EmptySet
	{
		var l34 *ast.Term
		// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:30
		// 34
		if input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9(s) == nil {
			goto b2
		}
		// 35
		if lib_lacks__889c4b73(s) == nil {
			goto b2
		}
		// 30
		if l34 = storageclass_default_annotation_beta_finding__820b3445(s); l34 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l34)
	}
b2:
	{
		var l16, l29 *ast.Term
		// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:38
		// 42
		if input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9(s) == nil {
			goto b3
		}
		// 43
		if l16 = input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5(s); l16 == nil {
			goto b3
		}
		if !regort.EqualString(l16, "true") {
			goto b3
		}
		// 38
		if l29 = storageclass_default_annotation_beta_finding__5eabd1dd(s); l29 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l29)
	}
b3:
	// rules/storageclass/default_annotation_beta/default_annotation_beta.rego:30
	return ret
}
