// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_parameter_empty_emptiness_reported_elsewhere_work is data.arthurlint.rules.storageclass["parameter-empty"].emptiness_reported_elsewhere.
func storageclass_parameter_empty_emptiness_reported_elsewhere_work(s *regort.State) *ast.Term {
	// rules/storageclass/parameter_empty/parameter_empty.rego:66
	return set_8d79680c.Get()
}

// storageclass_parameter_empty_findings_work is data.arthurlint.rules.storageclass["parameter-empty"].findings.
func storageclass_parameter_empty_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/parameter_empty/parameter_empty.rego:29
	ret = regort.EmptySet
	{
		var l6, l12, l13, l15, l24, l25, l27, l28, l30, l31, l32, l33, l34, l35 *ast.Term
		// rules/storageclass/parameter_empty/parameter_empty.rego:29
		// 30
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 31
		if l6 = input_value_parameters(s); l6 == nil {
			goto b2
		}
		if lib_mapping(s, l6) == nil {
			goto b2
		}
		// 32
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l12, l13 = s.Pair(i2)
				if !regort.Equal(l13, regort.Null) {
					continue
				}
				// 33
				if l15 = regort.Lower(l12); l15 == nil {
					continue
				}
				if lib_none_of(s, l15, set_8d79680c.Get()) == nil {
					continue
				}
				// 34
				if lib_mismatches(s, l15, &s_tagspecification_98ce883a) == nil {
					continue
				}
				// 35
				if lib_ebs_parameters_known(s, l12) == nil {
					continue
				}
				// 41
				l24 = regort.Array(l12)
				if l25 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l24); l25 == nil {
					continue
				}
				// 39
				l27 = regort.Array(l12)
				if l28 = s.Call2(&builtin_sprintf, &s__s_has_no_value__write_o_0bda2f38, l27); l28 == nil {
					continue
				}
				// 36
				l31 = regort.Array(&s_parameters, l12)
				l35 = regort.Array(&s_parameters, l12)
				l34 = regort.Record(&s_at, l35, &s_op, &s_remove)
				l33 = regort.Array(l34)
				l32 = regort.Record(&s_edits, l33, &s_title, l25)
				l30 = regort.Record(&s_at, l31, &s_fix, l32, &s_message, l28, &s_on, &s_key)
				// 29
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l6, l8, l11, l14, l16, l19, l25, l27, l29, l30, l36, l37, l38, l39, l40, l41 *ast.Term
		// rules/storageclass/parameter_empty/parameter_empty.rego:48
		// 49
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 50
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_encrypted); l6 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				l8 = s.Value(i4)
				// 51
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if !regort.Equal(l11, regort.Null) {
					continue
				}
				// 52
				if l14 = regort.Dot(l5, &s_kmskeyid); l14 == nil {
					continue
				}
				{
					lo5, hi5 := s.Scan(l14)
					for i5 := lo5; i5 < hi5; i5++ {
						l16 = s.Value(i5)
						// 53
						if l19 = regort.Dot(l16, &s_value); l19 == nil {
							continue
						}
						if lib_text(s, l19) == nil {
							continue
						}
						// 54
						if lib_differs(s, l19, &s__f3716d84) == nil {
							continue
						}
						// 58
						if l25 = regort.Dot(l8, &s_key); l25 == nil {
							continue
						}
						if l27 = regort.Dot(l16, &s_key); l27 == nil {
							continue
						}
						l29 = regort.Array(l25, l27)
						if l30 = s.Call2(&builtin_sprintf, &s__s_has_no_value_beside___3502b1f6, l29); l30 == nil {
							continue
						}
						// 55
						l37 = regort.Array(&s_parameters, l25)
						l41 = regort.Array(&s_parameters, l25)
						l40 = regort.Record(&s_at, l41, &s_op, &s_set, &s_value, &s_true)
						l39 = regort.Array(l40)
						l38 = regort.Record(&s_edits, l39, &s_title, &s_Set_to__true_3df3b662)
						l36 = regort.Record(&s_at, l37, &s_fix, l38, &s_message, l30, &s_on, &s_key)
						// 48
						ret = regort.SetAdd(ret, l36)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/storageclass/parameter_empty/parameter_empty.rego:29
	return ret
}
