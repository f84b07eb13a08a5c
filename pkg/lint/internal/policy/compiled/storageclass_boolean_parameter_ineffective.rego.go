// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_boolean_parameter_ineffective_wanted is data.arthurlint.rules.storageclass["boolean-parameter-ineffective"].wanted.
func storageclass_boolean_parameter_ineffective_wanted(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/storageclass/boolean_parameter_ineffective/boolean_parameter_ineffective.rego:46
		// 47
		if l6 = lib_ebs_parameters_exact(s, l3); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 46
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 48
		return &s_true__or__false_fddb3806
	}
}

// storageclass_boolean_parameter_ineffective_fix is data.arthurlint.rules.storageclass["boolean-parameter-ineffective"].fix.
func storageclass_boolean_parameter_ineffective_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l14, l16, l17, l18, l19, l20 *ast.Term
		// rules/storageclass/boolean_parameter_ineffective/boolean_parameter_ineffective.rego:50
		// 54
		if l8 = lib_ebs_parameters_exact(s, l4); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 51
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l13); l14 == nil {
			goto b2
		}
		// 50
		l20 = regort.Array(&s_parameters, l3)
		l19 = regort.Record(&s_at, l20, &s_op, &s_set, &s_value, l8)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, l14)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b2:
		// 55
		return regort.EmptyObject
	}
}

// storageclass_boolean_parameter_ineffective_findings_work is data.arthurlint.rules.storageclass["boolean-parameter-ineffective"].findings.
func storageclass_boolean_parameter_ineffective_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/boolean_parameter_ineffective/boolean_parameter_ineffective.rego:31
	ret = regort.EmptySet
	{
		var l6, l11, l12, l15, l22, l24, l25, l27, l29, l30, l31 *ast.Term
		// rules/storageclass/boolean_parameter_ineffective/boolean_parameter_ineffective.rego:31
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		if l6 = input_value_parameters(s); l6 == nil {
			goto b2
		}
		if lib_mapping(s, l6) == nil {
			goto b2
		}
		// 34
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l11, l12 = s.Pair(i2)
				// 35
				if l15 = regort.Lower(l11); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l15, set_06e36488.Get()) {
					continue
				}
				// 36
				if lib_none_of(s, l12, set_5358de52.Get()) == nil {
					continue
				}
				// 40
				if l22 = storageclass_boolean_parameter_ineffective_wanted(s, l12); l22 == nil {
					continue
				}
				l24 = regort.Array(l11, l12, l22)
				if l25 = s.Call2(&builtin_sprintf, &s__s_is__q__which_the_driv_9d76f086, l24); l25 == nil {
					continue
				}
				// 42
				if l27 = storageclass_boolean_parameter_ineffective_fix(s, l11, l12); l27 == nil {
					continue
				}
				// 37
				l30 = regort.Array(&s_parameters, l11)
				l29 = regort.Record(&s_at, l30, &s_message, l25)
				if l31 = s.Call2(&builtin_object_union, l29, l27); l31 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/boolean_parameter_ineffective/boolean_parameter_ineffective.rego:31
	return ret
}
