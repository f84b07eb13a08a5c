// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_not_encrypted_keyless_work is data.arthurlint.rules.storageclass["not-encrypted"].keyless.
func storageclass_not_encrypted_keyless_work(s *regort.State) *ast.Term {
	// rules/storageclass/not_encrypted/not_encrypted.rego:63
	// 64
	if lib_ebs_parameters_unset__kmskeyid(s) == nil {
		goto b1
	}
	// 65
	if lib_storageclass_upright(s) == nil {
		goto b1
	}
	// 66
	if lib_storageclass_undemoted(s) == nil {
		goto b1
	}
	// 63
	return regort.True
b1:
	// rules/storageclass/not_encrypted/not_encrypted.rego:63
	return nil
}

// storageclass_not_encrypted_insertion_work is data.arthurlint.rules.storageclass["not-encrypted"].insertion.
func storageclass_not_encrypted_insertion_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// rules/storageclass/not_encrypted/not_encrypted.rego:75
		// 79
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		if lib_mapping(s, l5) == nil {
			goto b2
		}
		// 75
		return object_303a2d8f.Get()
	b2:
		// 80
		// 84
		if lib_lacks__e8f08091(s) == nil {
			goto b3
		}
		// 80
		return object_7cd8838c.Get()
	b3:
		// 85
		return regort.EmptyObject
	}
}

// storageclass_not_encrypted_said is data.arthurlint.rules.storageclass["not-encrypted"].said.
func storageclass_not_encrypted_said(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// rules/storageclass/not_encrypted/not_encrypted.rego:69
	result = nil
	if !regort.Equal(l3, regort.Null) {
		goto b1
	}
	result = regort.Once(result, &s_has_no_value_a160553f, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 69, 1)
b1:
	// rules/storageclass/not_encrypted/not_encrypted.rego:69
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 69, 1)
b2:
	// rules/storageclass/not_encrypted/not_encrypted.rego:71
	result = nil
	if !regort.EqualString(l3, "") {
		goto b3
	}
	result = regort.Once(result, &s_is_empty_2babdb63, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 71, 1)
b3:
	// rules/storageclass/not_encrypted/not_encrypted.rego:71
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 71, 1)
b4:
	// rules/storageclass/not_encrypted/not_encrypted.rego:73
	result = nil
	if !regort.EqualString(l3, "false") {
		goto b5
	}
	result = regort.Once(result, &s_is__false_e345ec86, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 73, 1)
b5:
	// rules/storageclass/not_encrypted/not_encrypted.rego:73
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.storageclass[\"not-encrypted\"].said produced conflicting values for the same inputs", "rules/storageclass/not_encrypted/not_encrypted.rego", 73, 1)
b6:
	// rules/storageclass/not_encrypted/not_encrypted.rego:69
	return ret
}

// storageclass_not_encrypted_findings_work is data.arthurlint.rules.storageclass["not-encrypted"].findings.
func storageclass_not_encrypted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/not_encrypted/not_encrypted.rego:38
	ret = regort.EmptySet
	{
		var l7, l11 *ast.Term
		// rules/storageclass/not_encrypted/not_encrypted.rego:38
		// 39
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 40
		if lib_ebs_parameters_forgotten__encrypted(s) == nil {
			goto b2
		}
		// 41
		if storageclass_not_encrypted_keyless(s) == nil {
			goto b2
		}
		// 44
		if l7 = storageclass_not_encrypted_insertion(s); l7 == nil {
			goto b2
		}
		// 42
		if l11 = s.Call2(&builtin_object_union, object_d98fa9b5.Get(), l7); l11 == nil {
			goto b2
		}
		// 38
		ret = regort.SetAdd(ret, l11)
	}
b2:
	{
		var l5, l6, l8, l11, l19, l21, l23, l24, l30, l31, l32, l33, l34, l35 *ast.Term
		// rules/storageclass/not_encrypted/not_encrypted.rego:48
		// 49
		if lib_ebs_serves(s) == nil {
			goto b3
		}
		// 50
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_encrypted); l6 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l6)
			for i3 := lo3; i3 < hi3; i3++ {
				l8 = s.Value(i3)
				// 51
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, array_54434fea.Get()) {
					continue
				}
				// 52
				if storageclass_not_encrypted_keyless(s) == nil {
					continue
				}
				// 55
				if l19 = storageclass_not_encrypted_said(s, l11); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l8, &s_key); l21 == nil {
					continue
				}
				l23 = regort.Array(l21, l19)
				if l24 = s.Call2(&builtin_sprintf, &s_s__s__write__true_dbda198a, l23); l24 == nil {
					continue
				}
				// 53
				l31 = regort.Array(&s_parameters, l21)
				l35 = regort.Array(&s_parameters, l21)
				l34 = regort.Record(&s_at, l35, &s_op, &s_set, &s_value, &s_true)
				l33 = regort.Array(l34)
				l32 = regort.Record(&s_edits, l33, &s_title, &s_Set_to__true_3df3b662)
				l30 = regort.Record(&s_at, l31, &s_fix, l32, &s_message, l24)
				// 48
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo3)
		}
	}
b3:
	// rules/storageclass/not_encrypted/not_encrypted.rego:38
	return ret
}
