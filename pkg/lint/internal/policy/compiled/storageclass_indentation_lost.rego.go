// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_indentation_lost_findings_work is data.arthurlint.rules.storageclass["indentation-lost"].findings.
func storageclass_indentation_lost_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/indentation_lost/indentation_lost.rego:36
	ret = regort.EmptySet
	{
		var l4, l5, l6, l9, l10, l12, l13 *ast.Term
		// rules/storageclass/indentation_lost/indentation_lost.rego:36
		// 37
		l4 = lib_storageclass_lost(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 41
				l9 = regort.Array(l5, l6)
				if l10 = s.Call2(&builtin_sprintf, &s__s_stands_at_the_top_lev_bf41076f, l9); l10 == nil {
					continue
				}
				// 38
				l13 = regort.Array(l5)
				l12 = regort.Record(&s_at, l13, &s_message, l10, &s_on, &s_key)
				// 36
				ret = regort.SetAdd(ret, l12)
			}
			s.Leave(lo2)
		}
	}
	// rules/storageclass/indentation_lost/indentation_lost.rego:36
	return ret
}
