// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_server_fields_fields_work is data.arthurlint.rules.storageclass["server-fields"].fields.
func storageclass_server_fields_fields_work(s *regort.State) *ast.Term {
	// rules/storageclass/server_fields/server_fields.rego:41
	return set_9fd4b295.Get()
}

// storageclass_server_fields_findings_work is data.arthurlint.rules.storageclass["server-fields"].findings.
func storageclass_server_fields_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/server_fields/server_fields.rego:26
	ret = regort.EmptySet
	{
		var l5, l15, l18, l23, l27, l28, l30, l31, l33, l34, l35, l36, l37, l38 *ast.Term
		// rules/storageclass/server_fields/server_fields.rego:26
		// 27
		if l5 = input_value_metadata(s); l5 == nil {
			goto b2
		}
		if lib_mapping(s, l5) == nil {
			goto b2
		}
		// 28
		if l15 = regort.KeysAnd(l5, set_9fd4b295.Get()); l15 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l15)
			for i2 := lo2; i2 < hi2; i2++ {
				l18 = s.Value(i2)
				// 29
				if l23 = regort.Dot(l5, l18); l23 == nil {
					continue
				}
				if lib_differs(s, l23, regort.Null) == nil {
					continue
				}
				// 35
				l27 = regort.Array(l18)
				if l28 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l27); l28 == nil {
					continue
				}
				// 33
				l30 = regort.Array(l18)
				if l31 = s.Call2(&builtin_sprintf, &s__s_is_set_by_the_API_ser_fc9ffc78, l30); l31 == nil {
					continue
				}
				// 30
				l34 = regort.Array(&s_metadata, l18)
				l38 = regort.Array(&s_metadata, l18)
				l37 = regort.Record(&s_at, l38, &s_op, &s_remove)
				l36 = regort.Array(l37)
				l35 = regort.Record(&s_edits, l36, &s_title, l28)
				l33 = regort.Record(&s_at, l34, &s_fix, l35, &s_message, l31, &s_on, &s_key)
				// 26
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/server_fields/server_fields.rego:26
	return ret
}
