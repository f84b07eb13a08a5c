// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_sts_regional_endpoints_invalid_set_to is data.arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid"].set_to.
func serviceaccount_sts_regional_endpoints_invalid_set_to(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l11, l12, l13, l14 *ast.Term
		// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:46
		// 47
		l6 = regort.Array(l3)
		if l7 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l6); l7 == nil {
			goto b1
		}
		// 46
		l14 = regort.Record(&s_at, array_1946f6af.Get(), &s_op, &s_set, &s_value, l3)
		l13 = regort.Array(l14)
		l12 = regort.Record(&s_edits, l13, &s_title, l7)
		l11 = regort.Record(&s_fix, l12)
		return l11
	}
b1:
	// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:46
	return nil
}

// serviceaccount_sts_regional_endpoints_invalid_fix is data.arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid"].fix.
func serviceaccount_sts_regional_endpoints_invalid_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l12 *ast.Term
		// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:40
		// 41
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b2
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b2
		}
		if !regort.HoldsMember(l8, set_1b66736f.Get()) {
			goto b2
		}
		// 40
		if l12 = serviceaccount_sts_regional_endpoints_invalid_set_to__true(s); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 42
		// 43
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_08d435ec.Get()) {
			goto b3
		}
		// 42
		if l12 = serviceaccount_sts_regional_endpoints_invalid_set_to__false(s); l12 == nil {
			goto b3
		}
		return l12
	b3:
		// 44
		return regort.EmptyObject
	}
}

// serviceaccount_sts_regional_endpoints_invalid_findings_work is data.arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid"].findings.
func serviceaccount_sts_regional_endpoints_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:28
	ret = regort.EmptySet
	{
		var l9, l16, l17, l19, l23, l25 *ast.Term
		// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:28
		// 29
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_sts_regional_endpoints_5902e820(s); l9 == nil {
			goto b2
		}
		// 30
		if lib_none_of(s, l9, set_bd2ee291.Get()) == nil {
			goto b2
		}
		// 34
		l16 = regort.Array(&s_eks_amazonaws_com_sts_re_5214375c, l9)
		if l17 = s.Call2(&builtin_sprintf, &s__s_is__q__which_is_ignor_2f905e46, l16); l17 == nil {
			goto b2
		}
		// 36
		if l19 = serviceaccount_sts_regional_endpoints_invalid_fix(s, l9); l19 == nil {
			goto b2
		}
		// 31
		l23 = regort.Record(&s_at, array_1946f6af.Get(), &s_message, l17)
		if l25 = s.Call2(&builtin_object_union, l23, l19); l25 == nil {
			goto b2
		}
		// 28
		ret = regort.SetAdd(ret, l25)
	}
b2:
	// rules/serviceaccount/sts_regional_endpoints_invalid/sts_regional_endpoints_invalid.rego:28
	return ret
}
