// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_numeric_parameter_empty_findings_work is data.arthurlint.rules.storageclass["numeric-parameter-empty"].findings.
func storageclass_numeric_parameter_empty_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/numeric_parameter_empty/numeric_parameter_empty.rego:28
	ret = regort.EmptySet
	{
		var l6, l11, l12, l18, l23, l24, l26, l27, l29, l30, l31, l32, l33, l34 *ast.Term
		// rules/storageclass/numeric_parameter_empty/numeric_parameter_empty.rego:28
		// 29
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 30
		if l6 = input_value_parameters(s); l6 == nil {
			goto b2
		}
		if lib_mapping(s, l6) == nil {
			goto b2
		}
		// 31
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l11, l12 = s.Pair(i2)
				// 32
				if !regort.HoldsMember(l12, array_8f205c2b.Get()) {
					continue
				}
				// 33
				if l18 = regort.Lower(l11); l18 == nil {
					continue
				}
				if !regort.HoldsMember(l18, set_d005538f.Get()) {
					continue
				}
				// 39
				l23 = regort.Array(l11)
				if l24 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l23); l24 == nil {
					continue
				}
				// 37
				l26 = regort.Array(l11)
				if l27 = s.Call2(&builtin_sprintf, &s__s_has_no_value__write_a_64473449, l26); l27 == nil {
					continue
				}
				// 34
				l30 = regort.Array(&s_parameters, l11)
				l34 = regort.Array(&s_parameters, l11)
				l33 = regort.Record(&s_at, l34, &s_op, &s_remove)
				l32 = regort.Array(l33)
				l31 = regort.Record(&s_edits, l32, &s_title, l24)
				l29 = regort.Record(&s_at, l30, &s_fix, l31, &s_message, l27, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l29)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/numeric_parameter_empty/numeric_parameter_empty.rego:28
	return ret
}
