// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_default_annotation_ineffective_set_to is data.arthurlint.rules.storageclass["default-annotation-ineffective"].set_to.
func storageclass_default_annotation_ineffective_set_to(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l11, l12, l13, l14, l15 *ast.Term
		// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:47
		// 48
		l8 = regort.Array(l4)
		if l9 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l8); l9 == nil {
			goto b1
		}
		// 47
		l15 = regort.Array(&s_metadata, &s_annotations, l3)
		l14 = regort.Record(&s_at, l15, &s_op, &s_set, &s_value, l4)
		l13 = regort.Array(l14)
		l12 = regort.Record(&s_edits, l13, &s_title, l9)
		l11 = regort.Record(&s_fix, l12)
		return l11
	}
b1:
	// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:47
	return nil
}

// storageclass_default_annotation_ineffective_fix is data.arthurlint.rules.storageclass["default-annotation-ineffective"].fix.
func storageclass_default_annotation_ineffective_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l14 *ast.Term
		// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:41
		// 42
		if l8 = regort.TrimSpace(l4); l8 == nil {
			goto b2
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b2
		}
		if !regort.HoldsMember(l10, set_4cd6dadf.Get()) {
			goto b2
		}
		// 41
		if l14 = storageclass_default_annotation_ineffective_set_to(s, l3, &s_true); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 43
		// 44
		if l8 = regort.TrimSpace(l4); l8 == nil {
			goto b3
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b3
		}
		if !regort.HoldsMember(l10, set_abea95df.Get()) {
			goto b3
		}
		// 43
		if l14 = storageclass_default_annotation_ineffective_set_to(s, l3, &s_false); l14 == nil {
			goto b3
		}
		return l14
	b3:
		// 45
		return regort.EmptyObject
	}
}

// storageclass_default_annotation_ineffective_findings_work is data.arthurlint.rules.storageclass["default-annotation-ineffective"].findings.
func storageclass_default_annotation_ineffective_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:28
	ret = regort.EmptySet
	{
		var l6, l11, l12, l16, l17, l19, l21, l22, l23 *ast.Term
		// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:28
		// 29
		{
			lo2, hi2 := s.Scan(set_16c2e0a1.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 30
				if l11 = input_value_metadata_annotations(s); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, l6); l12 == nil {
					continue
				}
				// 31
				if lib_none_of(s, l12, set_d8d9b412.Get()) == nil {
					continue
				}
				// 35
				l16 = regort.Array(l6, l12)
				if l17 = s.Call2(&builtin_sprintf, &s__s_is__q__which_counts_a_e5c5fc39, l16); l17 == nil {
					continue
				}
				// 37
				if l19 = storageclass_default_annotation_ineffective_fix(s, l6, l12); l19 == nil {
					continue
				}
				// 32
				l22 = regort.Array(&s_metadata, &s_annotations, l6)
				l21 = regort.Record(&s_at, l22, &s_message, l17)
				if l23 = s.Call2(&builtin_object_union, l21, l19); l23 == nil {
					continue
				}
				// 28
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
	// rules/storageclass/default_annotation_ineffective/default_annotation_ineffective.rego:28
	return ret
}
