// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_multiple_defaults_findings_work is data.arthurlint.rules.storageclass["multiple-defaults"].findings.
func storageclass_multiple_defaults_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/multiple_defaults/multiple_defaults.rego:40
	ret = regort.EmptySet
	{
		var l4, l7, l9, l12, l13, l20, l25, l30, l31, l36, l38, l40, l42 *ast.Term
		// rules/storageclass/multiple_defaults/multiple_defaults.rego:40
		// 41
		l4 = lib_defaults_settled(s)
		if lib_several(s, l4) == nil {
			goto b2
		}
		// 42
		if l7 = input_aggregate(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 43
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_name); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, l4) {
					continue
				}
				// 46
				if l20 = lib_defaults_place(s, l12); l20 == nil {
					continue
				}
				// 49
				if l25 = lib_defaults_also(s, l13); l25 == nil {
					continue
				}
				// 47
				l30 = regort.Array(l13, l25)
				if l31 = s.Call2(&builtin_sprintf, &s__q_is_a_default_class__a_f1ad447f, l30); l31 == nil {
					continue
				}
				// 51
				if l36 = lib_defaults_shown(s, l13); l36 == nil {
					continue
				}
				if l38 = lib_defaults_others(s, l36); l38 == nil {
					continue
				}
				// 45
				if l40 = regort.Dot(l9, &s_document); l40 == nil {
					continue
				}
				// 44
				l42 = regort.Record(&s_at, l20, &s_document, l40, &s_message, l31, &s_related, l38)
				// 40
				ret = regort.SetAdd(ret, l42)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/multiple_defaults/multiple_defaults.rego:40
	return ret
}

// storageclass_multiple_defaults_aggregate_work is data.arthurlint.rules.storageclass["multiple-defaults"].aggregate.
func storageclass_multiple_defaults_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/multiple_defaults/multiple_defaults.rego:38
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/storageclass/multiple_defaults/multiple_defaults.rego:38
		if l4 = lib_defaults_entry(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	// rules/storageclass/multiple_defaults/multiple_defaults.rego:38
	return ret
}
