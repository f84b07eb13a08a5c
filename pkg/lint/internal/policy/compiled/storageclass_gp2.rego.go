// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_gp2_findings_work is data.arthurlint.rules.storageclass.gp2.findings.
func storageclass_gp2_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/gp2/gp2.rego:33
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l14, l18, l19, l20, l21, l22, l23 *ast.Term
		// rules/storageclass/gp2/gp2.rego:33
		// 34
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 35
		l5 = lib_ebs_named(s)
		if l6 = regort.Dot(l5, &s_type); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 36
				if l11 = regort.Dot(l8, &s_value); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "gp2") {
					continue
				}
				// 37
				if lib_storageclass_in_region(s) == nil {
					continue
				}
				// 38
				if lib_storageclass_undemoted(s) == nil {
					continue
				}
				// 40
				if l14 = regort.Dot(l8, &s_key); l14 == nil {
					continue
				}
				// 39
				l19 = regort.Array(&s_parameters, l14)
				l23 = regort.Array(&s_parameters, l14)
				l22 = regort.Record(&s_at, l23, &s_op, &s_set, &s_value, &s_gp3)
				l21 = regort.Array(l22)
				l20 = regort.Record(&s_edits, l21, &s_title, &s_Set_to__gp3_a24c7a82)
				l18 = regort.Record(&s_at, l19, &s_fix, l20, &s_message, &s_type_is__gp2___write__gp_a176e196)
				// 33
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/gp2/gp2.rego:33
	return ret
}
