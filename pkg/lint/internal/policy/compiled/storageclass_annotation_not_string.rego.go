// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_annotation_not_string_findings_work is data.arthurlint.rules.storageclass["annotation-not-string"].findings.
func storageclass_annotation_not_string_findings_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// rules/storageclass/annotation_not_string/annotation_not_string.rego:27
		l4 = lib_annotations_mistyped(s)
		return l4
	}
}
