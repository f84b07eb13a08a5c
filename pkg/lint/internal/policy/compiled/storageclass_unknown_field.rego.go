// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_unknown_field_findings_work is data.arthurlint.rules.storageclass["unknown-field"].findings.
func storageclass_unknown_field_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/unknown_field/unknown_field.rego:33
	ret = regort.EmptySet
	{
		var l4, l6, l10, l12, l13, l15, l16 *ast.Term
		// rules/storageclass/unknown_field/unknown_field.rego:33
		// 34
		if l4 = lib_storageclass_strays(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 35
				if lib_storageclass_settled(s, l6) == nil {
					continue
				}
				// 39
				if l10 = lib_storageclass_advice(s, l6); l10 == nil {
					continue
				}
				l12 = regort.Array(l6, l10)
				if l13 = s.Call2(&builtin_sprintf, &s__s_is_no_field_of_a_Stor_e8805409, l12); l13 == nil {
					continue
				}
				// 36
				l16 = regort.Array(l6)
				l15 = regort.Record(&s_at, l16, &s_message, l13, &s_on, &s_key)
				// 33
				ret = regort.SetAdd(ret, l15)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l11, l12, l14, l15 *ast.Term
		// rules/storageclass/unknown_field/unknown_field.rego:43
		// 44
		if l4 = lib_storageclass_metadata_strays(s); l4 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 48
				if l9 = lib_storageclass_metadata_advice(s, l6); l9 == nil {
					continue
				}
				l11 = regort.Array(l6, l9)
				if l12 = s.Call2(&builtin_sprintf, &s__s_is_no_field_of_metada_73367eae, l11); l12 == nil {
					continue
				}
				// 45
				l15 = regort.Array(&s_metadata, l6)
				l14 = regort.Record(&s_at, l15, &s_message, l12, &s_on, &s_key)
				// 43
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/storageclass/unknown_field/unknown_field.rego:33
	return ret
}
