// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_arn_empty_findings_work is data.arthurlint.rules.serviceaccount["role-arn-empty"].findings.
func serviceaccount_role_arn_empty_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_arn_empty/role_arn_empty.rego:26
	ret = regort.EmptySet
	{
		var l9 *ast.Term
		// rules/serviceaccount/role_arn_empty/role_arn_empty.rego:26
		// 27
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52(s); l9 == nil {
			goto b2
		}
		if !regort.HoldsMember(l9, array_241cfdbd.Get()) {
			goto b2
		}
		// 26
		ret = regort.SetAdd(ret, object_b67b43ea.Get())
	}
b2:
	// rules/serviceaccount/role_arn_empty/role_arn_empty.rego:26
	return ret
}
