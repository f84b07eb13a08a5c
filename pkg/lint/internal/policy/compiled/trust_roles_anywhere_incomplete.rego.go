// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_roles_anywhere_incomplete_fix is data.arthurlint.rules.trust["roles-anywhere-incomplete"].fix.
func trust_roles_anywhere_incomplete_fix(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l12, l14, l16, l18, l19, l21, l22 *ast.Term
		// rules/trust/roles_anywhere_incomplete/roles_anywhere_incomplete.rego:47
		// 51
		if lib_trust_principals_only_principal(s, l3) == nil {
			goto b2
		}
		// 49
		if l9 = regort.Dot(l3, &s_statement); l9 == nil {
			goto b2
		}
		if l12 = s.Call2(&builtin_array_concat, l9, array_13593f18.Get()); l12 == nil {
			goto b2
		}
		if l14 = lib_trust_principals_added(s, l12, l4); l14 == nil {
			goto b2
		}
		// 48
		if l16 = lib_policies_quoted(s, l4); l16 == nil {
			goto b2
		}
		l18 = regort.Array(l16)
		if l19 = s.Call2(&builtin_sprintf, &s_Add__s_797b8ed2, l18); l19 == nil {
			goto b2
		}
		// 47
		l22 = regort.Record(&s_edits, l14, &s_title, l19)
		l21 = regort.Record(&s_fix, l22)
		return l21
	b2:
		// 52
		return regort.EmptyObject
	}
}

// trust_roles_anywhere_incomplete_findings_work is data.arthurlint.rules.trust["roles-anywhere-incomplete"].findings.
func trust_roles_anywhere_incomplete_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/roles_anywhere_incomplete/roles_anywhere_incomplete.rego:31
	ret = regort.EmptySet
	{
		var l5, l7, l10, l15, l16, l20, l27, l30, l32, l36, l37, l39, l41, l42 *ast.Term
		// rules/trust/roles_anywhere_incomplete/roles_anywhere_incomplete.rego:31
		// 32
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 33
				if l10 = regort.Dot(l7, &s_text); l10 == nil {
					continue
				}
				if !regort.HoldsMember(l10, set_834cd8da.Get()) {
					continue
				}
				// 34
				if l15 = regort.Dot(l7, &s_under); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "Service") {
					continue
				}
				// 35
				if l16 = regort.Dot(l7, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 36
				if l20 = lib_trust_principals_refused(s, l10, array_c4dae6db.Get()); l20 == nil {
					continue
				}
				// 37
				{
					lo3, hi3 := s.Scan(l20)
					for i3 := lo3; i3 < hi3; i3++ {
						// 40
						if l27 = regort.Dot(l7, &s_statement); l27 == nil {
							continue
						}
						if l30 = s.Call2(&builtin_array_concat, l27, array_13593f18.Get()); l30 == nil {
							continue
						}
						// 41
						if l32 = lib_policies_quoted(s, l20); l32 == nil {
							continue
						}
						l36 = regort.Array(l10, l32)
						if l37 = s.Call2(&builtin_sprintf, &s__s_needs__sts_AssumeRole_19957673, l36); l37 == nil {
							continue
						}
						// 43
						if l39 = trust_roles_anywhere_incomplete_fix(s, l7, l20); l39 == nil {
							continue
						}
						// 38
						l41 = regort.Record(&s_at, l30, &s_message, l37)
						if l42 = s.Call2(&builtin_object_union, l41, l39); l42 == nil {
							continue
						}
						// 31
						ret = regort.SetAdd(ret, l42)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/roles_anywhere_incomplete/roles_anywhere_incomplete.rego:31
	return ret
}
