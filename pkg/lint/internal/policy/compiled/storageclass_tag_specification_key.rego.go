// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_tag_specification_key_fix is data.arthurlint.rules.storageclass["tag-specification-key"].fix.
func storageclass_tag_specification_key_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12, l14, l15, l16, l17, l18 *ast.Term
		// rules/storageclass/tag_specification_key/tag_specification_key.rego:40
		// 44
		if l6 = lib_ebs_tags_spelled(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 41
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_Rename_to__s_e3c9e525, l11); l12 == nil {
			goto b2
		}
		// 40
		l18 = regort.Array(&s_parameters, l3)
		l17 = regort.Record(&s_at, l18, &s_op, &s_rename, &s_value, l6)
		l16 = regort.Array(l17)
		l15 = regort.Record(&s_edits, l16, &s_title, l12)
		l14 = regort.Record(&s_fix, l15)
		return l14
	b2:
		// 45
		return regort.EmptyObject
	}
}

// storageclass_tag_specification_key_findings_work is data.arthurlint.rules.storageclass["tag-specification-key"].findings.
func storageclass_tag_specification_key_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/tag_specification_key/tag_specification_key.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l13, l15, l17, l18, l19 *ast.Term
		// rules/storageclass/tag_specification_key/tag_specification_key.rego:27
		// 28
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 29
		l5 = lib_ebs_tags_misspelled(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				if l10 = lib_ebs_tags_exact(s, l7); l10 == nil {
					continue
				}
				l12 = regort.Array(l7, l10)
				if l13 = s.Call2(&builtin_sprintf, &s__s_is_no_parameter_that__a25474ff, l12); l13 == nil {
					continue
				}
				// 36
				if l15 = storageclass_tag_specification_key_fix(s, l7); l15 == nil {
					continue
				}
				// 30
				l18 = regort.Array(&s_parameters, l7)
				l17 = regort.Record(&s_at, l18, &s_message, l13, &s_on, &s_key)
				if l19 = s.Call2(&builtin_object_union, l17, l15); l19 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l19)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/tag_specification_key/tag_specification_key.rego:27
	return ret
}
