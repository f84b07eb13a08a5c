// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_annotation_not_string_findings_work is data.arthurlint.rules.serviceaccount["annotation-not-string"].findings.
func serviceaccount_annotation_not_string_findings_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// rules/serviceaccount/annotation_not_string/annotation_not_string.rego:26
		l4 = lib_annotations_mistyped(s)
		return l4
	}
}
