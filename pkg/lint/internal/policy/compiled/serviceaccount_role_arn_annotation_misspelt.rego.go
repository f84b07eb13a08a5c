// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_role_arn_annotation_misspelt_fix is data.arthurlint.rules.serviceaccount["role-arn-annotation-misspelt"].fix.
func serviceaccount_role_arn_annotation_misspelt_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l17, l18, l19, l20, l21 *ast.Term
		// rules/serviceaccount/role_arn_annotation_misspelt/role_arn_annotation_misspelt.rego:43
		// 47
		if lib_lacks__f0ab6c0a(s) == nil {
			goto b2
		}
		// 43
		l21 = regort.Array(&s_metadata, &s_annotations, l3)
		l20 = regort.Record(&s_at, l21, &s_op, &s_rename, &s_value, &s_eks_amazonaws_com_role_a_ea9324ab)
		l19 = regort.Array(l20)
		l18 = regort.Record(&s_edits, l19, &s_title, &s_Rename_to_eks_amazonaws__cf0c820f)
		l17 = regort.Record(&s_fix, l18)
		return l17
	b2:
		// 48
		return regort.EmptyObject
	}
}

// serviceaccount_role_arn_annotation_misspelt_findings_work is data.arthurlint.rules.serviceaccount["role-arn-annotation-misspelt"].findings.
func serviceaccount_role_arn_annotation_misspelt_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/role_arn_annotation_misspelt/role_arn_annotation_misspelt.rego:29
	ret = regort.EmptySet
	{
		var l6, l12, l19, l20, l22, l24, l25, l26 *ast.Term
		// rules/serviceaccount/role_arn_annotation_misspelt/role_arn_annotation_misspelt.rego:29
		// 30
		if l6 = input_value_metadata_annotations(s); l6 == nil {
			goto b2
		}
		if lib_mapping(s, l6) == nil {
			goto b2
		}
		// 31
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Key(i2)
				// 32
				if lib_irsa_misspelt(s, l12) == nil {
					continue
				}
				// 37
				l19 = regort.Array(l12, &s_eks_amazonaws_com_role_a_ea9324ab)
				if l20 = s.Call2(&builtin_sprintf, &s__s_is_no_annotation_that_fd4d8831, l19); l20 == nil {
					continue
				}
				// 39
				if l22 = serviceaccount_role_arn_annotation_misspelt_fix(s, l12); l22 == nil {
					continue
				}
				// 33
				l25 = regort.Array(&s_metadata, &s_annotations, l12)
				l24 = regort.Record(&s_at, l25, &s_message, l20, &s_on, &s_key)
				if l26 = s.Call2(&builtin_object_union, l24, l22); l26 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/serviceaccount/role_arn_annotation_misspelt/role_arn_annotation_misspelt.rego:29
	return ret
}
