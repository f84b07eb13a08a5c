// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_parameter_not_string_findings_work is data.arthurlint.rules.storageclass["parameter-not-string"].findings.
func storageclass_parameter_not_string_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/parameter_not_string/parameter_not_string.rego:32
	ret = regort.EmptySet
	{
		var l5, l10, l11, l15, l17, l19, l20, l22, l23, l25, l26, l27 *ast.Term
		// rules/storageclass/parameter_not_string/parameter_not_string.rego:32
		// 33
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		if lib_mapping(s, l5) == nil {
			goto b2
		}
		// 34
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l10, l11 = s.Pair(i2)
				// 35
				if lib_scalars_mistyped(s, l11, &s_string) == nil {
					continue
				}
				// 39
				if l15 = lib_scalars_described(s, l11); l15 == nil {
					continue
				}
				if l17 = lib_scalars_advice(s, l11); l17 == nil {
					continue
				}
				l19 = regort.Array(l10, l15, l17)
				if l20 = s.Call2(&builtin_sprintf, &s_s_is__s___s_88eed5c5, l19); l20 == nil {
					continue
				}
				// 41
				l22 = regort.Array(&s_parameters, l10)
				if l23 = lib_scalars_quoting(s, l22, l11); l23 == nil {
					continue
				}
				// 36
				l26 = regort.Array(&s_parameters, l10)
				l25 = regort.Record(&s_at, l26, &s_message, l20)
				if l27 = s.Call2(&builtin_object_union, l25, l23); l27 == nil {
					continue
				}
				// 32
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/parameter_not_string/parameter_not_string.rego:32
	return ret
}
