// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_numeric_parameter_malformed_advice is data.arthurlint.rules.storageclass["numeric-parameter-malformed"].advice.
func storageclass_numeric_parameter_malformed_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/storageclass/numeric_parameter_malformed/numeric_parameter_malformed.rego:45
		// 46
		if l6 = lib_ebs_values_ungrouped(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 45
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 47
		return &s_digits_alone__up_to_2147_e2372bf0
	}
}

// storageclass_numeric_parameter_malformed_fix is data.arthurlint.rules.storageclass["numeric-parameter-malformed"].fix.
func storageclass_numeric_parameter_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l17, l18, l20, l22, l23, l24, l25, l26 *ast.Term
		// rules/storageclass/numeric_parameter_malformed/numeric_parameter_malformed.rego:49
		// 53
		if l6 = regort.Dot(l3, &s_value); l6 == nil {
			goto b2
		}
		if l8 = lib_ebs_values_ungrouped(s, l6); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 50
		l17 = regort.Array(l8)
		if l18 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l17); l18 == nil {
			goto b2
		}
		// 51
		if l20 = regort.Dot(l3, &s_key); l20 == nil {
			goto b2
		}
		// 49
		l26 = regort.Array(&s_parameters, l20)
		l25 = regort.Record(&s_at, l26, &s_op, &s_set, &s_value, l8)
		l24 = regort.Array(l25)
		l23 = regort.Record(&s_edits, l24, &s_title, l18)
		l22 = regort.Record(&s_fix, l23)
		return l22
	b2:
		// 54
		return regort.EmptyObject
	}
}

// storageclass_numeric_parameter_malformed_findings_work is data.arthurlint.rules.storageclass["numeric-parameter-malformed"].findings.
func storageclass_numeric_parameter_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/numeric_parameter_malformed/numeric_parameter_malformed.rego:31
	ret = regort.EmptySet
	{
		var l7, l10, l11, l13, l16, l21, l23, l27, l28, l30, l34, l35, l36 *ast.Term
		// rules/storageclass/numeric_parameter_malformed/numeric_parameter_malformed.rego:31
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		{
			lo2, hi2 := s.Scan(set_d005538f.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 34
				l10 = lib_ebs_named(s)
				if l11 = regort.Dot(l10, l7); l11 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						// 35
						if l16 = regort.Dot(l13, &s_value); l16 == nil {
							continue
						}
						if lib_ebs_values_no_numeral(s, l16) == nil {
							continue
						}
						// 39
						if l21 = storageclass_numeric_parameter_malformed_advice(s, l16); l21 == nil {
							continue
						}
						if l23 = regort.Dot(l13, &s_key); l23 == nil {
							continue
						}
						l27 = regort.Array(l23, l16, l21)
						if l28 = s.Call2(&builtin_sprintf, &s__s_is__q__which_the_driv_d225eeb3, l27); l28 == nil {
							continue
						}
						// 41
						if l30 = storageclass_numeric_parameter_malformed_fix(s, l13); l30 == nil {
							continue
						}
						// 36
						l35 = regort.Array(&s_parameters, l23)
						l34 = regort.Record(&s_at, l35, &s_message, l28)
						if l36 = s.Call2(&builtin_object_union, l34, l30); l36 == nil {
							continue
						}
						// 31
						ret = regort.SetAdd(ret, l36)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/numeric_parameter_malformed/numeric_parameter_malformed.rego:31
	return ret
}
