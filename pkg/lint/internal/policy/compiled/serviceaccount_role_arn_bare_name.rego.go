// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_arn_bare_name_findings_work is data.arthurlint.rules.serviceaccount["role-arn-bare-name"].findings.
func serviceaccount_role_arn_bare_name_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_arn_bare_name/role_arn_bare_name.rego:27
	ret = regort.EmptySet
	{
		var l9, l14, l18, l19, l23 *ast.Term
		// rules/serviceaccount/role_arn_bare_name/role_arn_bare_name.rego:27
		// 28
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52(s); l9 == nil {
			goto b2
		}
		// 29
		if lib_matches(s, l9, &s_A_Za_z0_9_91592ff3) == nil {
			goto b2
		}
		// 32
		if l14 = s.Call2(&builtin_trim_left, l9, &s__c1049888); l14 == nil {
			goto b2
		}
		l18 = regort.Array(&s_eks_amazonaws_com_role_a_ea9324ab, l9, l14)
		if l19 = s.Call2(&builtin_sprintf, &s__s_is__q__a_name_alone___cedde48f, l18); l19 == nil {
			goto b2
		}
		// 30
		l23 = regort.Record(&s_at, array_f0ab6c0a.Get(), &s_message, l19)
		// 27
		ret = regort.SetAdd(ret, l23)
	}
b2:
	// rules/serviceaccount/role_arn_bare_name/role_arn_bare_name.rego:27
	return ret
}
