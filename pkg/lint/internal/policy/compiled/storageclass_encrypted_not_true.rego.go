// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_encrypted_not_true_fix is data.arthurlint.rules.storageclass["encrypted-not-true"].fix.
func storageclass_encrypted_not_true_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l14, l16, l17, l18, l19, l20 *ast.Term
		// rules/storageclass/encrypted_not_true/encrypted_not_true.rego:44
		// 48
		if l6 = regort.Dot(l3, &s_value); l6 == nil {
			goto b2
		}
		if l8 = regort.TrimSpace(l6); l8 == nil {
			goto b2
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b2
		}
		if !regort.HoldsMember(l10, set_4cd6dadf.Get()) {
			goto b2
		}
		// 46
		if l14 = regort.Dot(l3, &s_key); l14 == nil {
			goto b2
		}
		// 44
		l20 = regort.Array(&s_parameters, l14)
		l19 = regort.Record(&s_at, l20, &s_op, &s_set, &s_value, &s_true)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, &s_Set_to__true_3df3b662)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b2:
		// 49
		// 53
		if l6 = regort.Dot(l3, &s_value); l6 == nil {
			goto b3
		}
		if l8 = regort.TrimSpace(l6); l8 == nil {
			goto b3
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b3
		}
		if !regort.HoldsMember(l10, set_43bcc876.Get()) {
			goto b3
		}
		// 51
		if l14 = regort.Dot(l3, &s_key); l14 == nil {
			goto b3
		}
		// 49
		l20 = regort.Array(&s_parameters, l14)
		l19 = regort.Record(&s_at, l20, &s_op, &s_set, &s_value, &s_false)
		l18 = regort.Array(l19)
		l17 = regort.Record(&s_edits, l18, &s_title, &s_Set_to__false_cea2f109)
		l16 = regort.Record(&s_fix, l17)
		return l16
	b3:
		// 54
		return regort.EmptyObject
	}
}

// storageclass_encrypted_not_true_findings_work is data.arthurlint.rules.storageclass["encrypted-not-true"].findings.
func storageclass_encrypted_not_true_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/encrypted_not_true/encrypted_not_true.rego:31
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l15, l19, l20, l22, l26, l27, l28 *ast.Term
		// rules/storageclass/encrypted_not_true/encrypted_not_true.rego:31
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_encrypted); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 34
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_5358de52.Get()) == nil {
					continue
				}
				// 38
				if l15 = regort.Dot(l8, &s_key); l15 == nil {
					continue
				}
				l19 = regort.Array(l15, l11)
				if l20 = s.Call2(&builtin_sprintf, &s__s_is__q__which_the_driv_9f71728b, l19); l20 == nil {
					continue
				}
				// 40
				if l22 = storageclass_encrypted_not_true_fix(s, l8); l22 == nil {
					continue
				}
				// 35
				l27 = regort.Array(&s_parameters, l15)
				l26 = regort.Record(&s_at, l27, &s_message, l20)
				if l28 = s.Call2(&builtin_object_union, l26, l22); l28 == nil {
					continue
				}
				// 31
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/encrypted_not_true/encrypted_not_true.rego:31
	return ret
}
