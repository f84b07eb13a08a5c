// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_tag_specification_key_value_findings_work is data.arthurlint.rules.storageclass["tag-specification-key-value"].findings.
func storageclass_tag_specification_key_value_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/tag_specification_key_value/tag_specification_key_value.rego:25
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l17, l20, l23, l26, l28, l29, l32, l33, l35, l41, l42, l48, l49, l50, l51, l52, l53 *ast.Term
		// rules/storageclass/tag_specification_key_value/tag_specification_key_value.rego:25
		// 33
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 34
		l5 = lib_ebs_tags_tags(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_tag); l10 == nil {
					continue
				}
				if l12 = regort.Lower(l10); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "key") {
					continue
				}
				// 36
				if l14 = regort.Dot(l7, &s_text); l14 == nil {
					continue
				}
				if l17 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s____________s___i_value___cba161b3, l14, &n_1); l17 == nil {
					continue
				}
				if l20 = regort.Dot(l17, &n_0); l20 == nil {
					continue
				}
				// 37
				if l23 = regort.Dot(l20, &n_1); l23 == nil {
					continue
				}
				if l26 = regort.Dot(l20, &n_2); l26 == nil {
					continue
				}
				l28 = regort.Array(l23, l26)
				if l29 = s.Call2(&builtin_sprintf, &s_s__s_0d9cf1ed, l28); l29 == nil {
					continue
				}
				// 29
				l32 = regort.Array(l29)
				if l33 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l32); l33 == nil {
					continue
				}
				// 27
				if l35 = regort.Dot(l7, &s_key); l35 == nil {
					continue
				}
				l41 = regort.Array(l35, l10, l14, l29)
				if l42 = s.Call2(&builtin_sprintf, &s__s_gives_the_tag__q_the__59da5821, l41); l42 == nil {
					continue
				}
				// 25
				l49 = regort.Array(&s_parameters, l35)
				l53 = regort.Array(&s_parameters, l35)
				l52 = regort.Record(&s_at, l53, &s_op, &s_set, &s_value, l29)
				l51 = regort.Array(l52)
				l50 = regort.Record(&s_edits, l51, &s_title, l33)
				l48 = regort.Record(&s_at, l49, &s_fix, l50, &s_message, l42)
				ret = regort.SetAdd(ret, l48)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/tag_specification_key_value/tag_specification_key_value.rego:25
	return ret
}
