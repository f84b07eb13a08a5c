// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_addon_default_keys_findings_work is data.arthurlint.rules.storageclass["addon-default-keys"].findings.
func storageclass_addon_default_keys_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/addon_default_keys/addon_default_keys.rego:26
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l15, l21, l23, l24, l26, l27, l29 *ast.Term
		// rules/storageclass/addon_default_keys/addon_default_keys.rego:26
		// 27
		l4 = lib_addon_values(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 28
				if l9 = regort.Dot(l6, &s_value); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_defaultStorageClass); l10 == nil {
					continue
				}
				if lib_mapping(s, l10) == nil {
					continue
				}
				// 29
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l15 = s.Key(i3)
						// 30
						if lib_none_of(s, l15, set_3e5b34f7.Get()) == nil {
							continue
						}
						// 32
						if l21 = regort.Dot(l6, &s_at); l21 == nil {
							continue
						}
						l23 = regort.Array(&s_defaultStorageClass, l15)
						if l24 = s.Call2(&builtin_array_concat, l21, l23); l24 == nil {
							continue
						}
						// 34
						l26 = regort.Array(l15)
						if l27 = s.Call2(&builtin_sprintf, &s_defaultStorageClass_take_2afa255e, l26); l27 == nil {
							continue
						}
						// 31
						l29 = regort.Record(&s_at, l24, &s_message, l27, &s_on, &s_key)
						// 26
						ret = regort.SetAdd(ret, l29)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	// rules/storageclass/addon_default_keys/addon_default_keys.rego:26
	return ret
}
