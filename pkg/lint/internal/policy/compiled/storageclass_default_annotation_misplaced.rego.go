// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_default_annotation_misplaced_findings_work is data.arthurlint.rules.storageclass["default-annotation-misplaced"].findings.
func storageclass_default_annotation_misplaced_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/default_annotation_misplaced/default_annotation_misplaced.rego:28
	ret = regort.EmptySet
	{
		var l6, l11, l12, l24, l25, l29, l30, l31, l32, l33, l34 *ast.Term
		// rules/storageclass/default_annotation_misplaced/default_annotation_misplaced.rego:28
		// 29
		{
			lo2, hi2 := s.Scan(set_16c2e0a1.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 30
				if l11 = input_value_metadata_labels(s); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, l6); l12 == nil {
					continue
				}
				// 31
				if !regort.HoldsMember(l12, array_c196b8b2.Get()) {
					continue
				}
				// 32
				if lib_lacks__889c4b73(s) == nil {
					continue
				}
				// 33
				if lib_lacks__4568f1a2(s) == nil {
					continue
				}
				// 37
				l24 = regort.Array(l6)
				if l25 = s.Call2(&builtin_sprintf, &s__s_is_a_label__write_it__e3365b43, l24); l25 == nil {
					continue
				}
				// 34
				l30 = regort.Array(&s_metadata, &s_labels, l6)
				l34 = regort.Array(&s_metadata, &s_labels, l6)
				l33 = regort.Record(&s_at, l34, &s_op, &s_remove)
				l32 = regort.Array(l33, object_223f5fe1.Get())
				l31 = regort.Record(&s_edits, l32, &s_title, &s_Move_to_annotations_8e05367c)
				l29 = regort.Record(&s_at, l30, &s_fix, l31, &s_message, l25, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
	// rules/storageclass/default_annotation_misplaced/default_annotation_misplaced.rego:28
	return ret
}
