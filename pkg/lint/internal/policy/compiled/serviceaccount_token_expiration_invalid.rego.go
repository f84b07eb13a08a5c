// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_token_expiration_invalid_at_work is data.arthurlint.rules.serviceaccount["token-expiration-invalid"].at.
func serviceaccount_token_expiration_invalid_at_work(s *regort.State) *ast.Term {
	// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:43
	return array_cc50ea09.Get()
}

// serviceaccount_token_expiration_invalid_bounded is data.arthurlint.rules.serviceaccount["token-expiration-invalid"].bounded.
func serviceaccount_token_expiration_invalid_bounded(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l15, l16, l22, l23, l24, l25 *ast.Term
		// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:45
		// 49
		l10 = regort.Array(l3)
		if l11 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l10); l11 == nil {
			goto b1
		}
		// 47
		l15 = regort.Array(&s_eks_amazonaws_com_token__194c0c8b, l5, l3, l4, l3)
		if l16 = s.Call2(&builtin_sprintf, &s__s_is__q__for_which_the__aea0d288, l15); l16 == nil {
			goto b1
		}
		// 45
		l25 = regort.Record(&s_at, array_cc50ea09.Get(), &s_op, &s_set, &s_value, l3)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l11)
		l22 = regort.Record(&s_at, array_cc50ea09.Get(), &s_fix, l23, &s_message, l16)
		return l22
	}
b1:
	// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:45
	return nil
}

// serviceaccount_token_expiration_invalid_findings_work is data.arthurlint.rules.serviceaccount["token-expiration-invalid"].findings.
func serviceaccount_token_expiration_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:27
	ret = regort.EmptySet
	{
		var l9, l16, l17, l22 *ast.Term
		// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:27
		// 28
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20(s); l9 == nil {
			goto b2
		}
		// 29
		if lib_mismatches(s, l9, &s_0_9_f9f5e476) == nil {
			goto b2
		}
		// 30
		l16 = regort.Array(&s_eks_amazonaws_com_token__194c0c8b, l9)
		if l17 = s.Call2(&builtin_sprintf, &s__s_is__q__which_is_ignor_bf2b0856, l16); l17 == nil {
			goto b2
		}
		// 27
		l22 = regort.Record(&s_at, array_cc50ea09.Get(), &s_message, l17)
		ret = regort.SetAdd(ret, l22)
	}
b2:
	{
		var l9, l11, l15 *ast.Term
		// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:33
		// 34
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20(s); l9 == nil {
			goto b3
		}
		// 35
		if l11 = lib_irsa_seconds(s, l9); l11 == nil {
			goto b3
		}
		if lib_below(s, l11, &n_600) == nil {
			goto b3
		}
		// 33
		if l15 = serviceaccount_token_expiration_invalid_bounded(s, &s_600, &s_the_least_db902482, l9); l15 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l15)
	}
b3:
	{
		var l9, l11, l15 *ast.Term
		// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:38
		// 39
		if l9 = input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20(s); l9 == nil {
			goto b4
		}
		// 40
		if l11 = lib_irsa_seconds(s, l9); l11 == nil {
			goto b4
		}
		if lib_above(s, l11, &n_86400) == nil {
			goto b4
		}
		// 38
		if l15 = serviceaccount_token_expiration_invalid_bounded(s, &s_86400, &s_the_most_27c90305, l9); l15 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l15)
	}
b4:
	// rules/serviceaccount/token_expiration_invalid/token_expiration_invalid.rego:27
	return ret
}
