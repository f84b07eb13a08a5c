// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_fstype_twice_findings_work is data.arthurlint.rules.storageclass["fstype-twice"].findings.
func storageclass_fstype_twice_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/fstype_twice/fstype_twice.rego:28
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l13, l16, l18, l27, l28, l34, l35, l36, l37, l38 *ast.Term
		// rules/storageclass/fstype_twice/fstype_twice.rego:28
		// 34
		if lib_ebs_serves_csi(s) == nil {
			goto b2
		}
		// 35
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_fstype); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 36
				l11 = lib_ebs_values_file_systems(s)
				{
					lo3, hi3 := s.Scan(l11)
					for i3 := lo3; i3 < hi3; i3++ {
						l13 = s.Value(i3)
						// 37
						if l16 = regort.Dot(l13, &s_key); l16 == nil {
							continue
						}
						if l18 = regort.Dot(l8, &s_key); l18 == nil {
							continue
						}
						if lib_differs(s, l16, l18) == nil {
							continue
						}
						// 31
						l27 = regort.Array(l18, l16, l18)
						if l28 = s.Call2(&builtin_sprintf, &s__s_and__s_both_name_the__46e3768e, l27); l28 == nil {
							continue
						}
						// 28
						l35 = regort.Array(&s_parameters, l18)
						l38 = regort.Array(&s_parameters, l16)
						l37 = regort.Record(&s_at, l38, &s_message, &s_the_other_one_9107c2ea)
						l36 = regort.Array(l37)
						l34 = regort.Record(&s_at, l35, &s_message, l28, &s_on, &s_key, &s_related, l36)
						ret = regort.SetAdd(ret, l34)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/fstype_twice/fstype_twice.rego:28
	return ret
}
