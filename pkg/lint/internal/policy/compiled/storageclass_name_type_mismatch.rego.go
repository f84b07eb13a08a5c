// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_name_type_mismatch_findings_work is data.arthurlint.rules.storageclass["name-type-mismatch"].findings.
func storageclass_name_type_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/name_type_mismatch/name_type_mismatch.rego:28
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l17, l23, l29, l30, l34, l36, l38, l39, l40 *ast.Term
		// rules/storageclass/name_type_mismatch/name_type_mismatch.rego:28
		// 29
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 30
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_type); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 31
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_f068313e.Get()) {
					continue
				}
				// 32
				if l17 = lib_storageclass_said(s); l17 == nil {
					continue
				}
				if lib_differs(s, l11, l17) == nil {
					continue
				}
				// 33
				if lib_storageclass_undemoted(s) == nil {
					continue
				}
				// 37
				if l23 = input_value_metadata_name(s); l23 == nil {
					continue
				}
				l29 = regort.Array(l23, l17, l11)
				if l30 = s.Call2(&builtin_sprintf, &s_name__q_says__s__but_typ_6e9e5b8b, l29); l30 == nil {
					continue
				}
				// 38
				if l34 = regort.Dot(l8, &s_key); l34 == nil {
					continue
				}
				// 34
				l40 = regort.Array(&s_parameters, l34)
				l39 = regort.Record(&s_at, l40, &s_message, &s_the_type_of_the_volumes_b462d2ae)
				l38 = regort.Array(l39)
				l36 = regort.Record(&s_at, array_493b3a68.Get(), &s_message, l30, &s_part, l17, &s_related, l38)
				// 28
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l14, l20, l21, l25 *ast.Term
		// rules/storageclass/name_type_mismatch/name_type_mismatch.rego:42
		// 43
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 44
		if l5 = lib_storageclass_said(s); l5 == nil {
			goto b4
		}
		if !regort.HoldsMember(l5, set_4a987672.Get()) {
			goto b4
		}
		// 45
		if lib_ebs_parameters_forgotten__type(s) == nil {
			goto b4
		}
		// 46
		if lib_storageclass_upright(s) == nil {
			goto b4
		}
		// 47
		if lib_storageclass_undemoted(s) == nil {
			goto b4
		}
		// 52
		if l14 = input_value_metadata_name(s); l14 == nil {
			goto b4
		}
		// 51
		l20 = regort.Array(l14, l5, l5)
		if l21 = s.Call2(&builtin_sprintf, &s_name__q_says__s__but_wit_43621222, l20); l21 == nil {
			goto b4
		}
		// 48
		l25 = regort.Record(&s_at, array_493b3a68.Get(), &s_message, l21, &s_part, l5)
		// 42
		ret = regort.SetAdd(ret, l25)
	}
b4:
	// rules/storageclass/name_type_mismatch/name_type_mismatch.rego:28
	return ret
}
