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
		var l4, l7, l9, l12, l13, l15, l18, l20, l21, l23, l24, l27, l29, l31, l33, l34, l36, l37, l39, l41, l43 *ast.Term
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
				l15 = lib_defaults_settled(s)
				if !regort.HoldsMember(l13, l15) {
					continue
				}
				// 44
				l18 = lib_defaults_settled(s)
				if l20 = regort.Dot(l9, &s_entry); l20 == nil {
					continue
				}
				if l21 = regort.Dot(l20, &s_name); l21 == nil {
					continue
				}
				l23 = regort.Set(l21)
				if l24 = s.Call2(&builtin_minus, l18, l23); l24 == nil {
					continue
				}
				// 47
				if l27 = regort.Dot(l9, &s_entry); l27 == nil {
					continue
				}
				if l29 = lib_defaults_place(s, l27); l29 == nil {
					continue
				}
				// 50
				if l31 = lib_defaults_also(s, l24); l31 == nil {
					continue
				}
				if l33 = regort.Dot(l9, &s_entry); l33 == nil {
					continue
				}
				if l34 = regort.Dot(l33, &s_name); l34 == nil {
					continue
				}
				// 48
				l36 = regort.Array(l34, l31)
				if l37 = s.Call2(&builtin_sprintf, &s__q_is_a_default_class__a_f1ad447f, l36); l37 == nil {
					continue
				}
				// 52
				if l39 = lib_defaults_others(s, l24); l39 == nil {
					continue
				}
				// 46
				if l41 = regort.Dot(l9, &s_document); l41 == nil {
					continue
				}
				// 45
				l43 = regort.Object(&s_at, l29, &s_document, l41, &s_message, l37, &s_related, l39)
				// 40
				ret = regort.SetAdd(ret, l43)
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
