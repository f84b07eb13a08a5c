// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_service_unknown_fix is data.arthurlint.rules.trust["service-unknown"].fix.
func trust_service_unknown_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l12, l14, l15, l17, l21, l22, l23, l24 *ast.Term
		// rules/trust/service_unknown/service_unknown.rego:38
		// 42
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b2
		}
		if !regort.IsArray(l6) {
			goto b2
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b2
		}
		if !regort.Equal(l8, &n_1) {
			goto b2
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b2
		}
		// 39
		if l12 = regort.Dot(l10, &s_name); l12 == nil {
			goto b2
		}
		l14 = regort.Array(l12)
		if l15 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l14); l15 == nil {
			goto b2
		}
		// 40
		if l17 = regort.Dot(l3, &s_at); l17 == nil {
			goto b2
		}
		// 38
		l24 = regort.Record(&s_at, l17, &s_op, &s_set, &s_value, l12)
		l23 = regort.Array(l24)
		l22 = regort.Record(&s_edits, l23, &s_title, l15)
		l21 = regort.Record(&s_fix, l22)
		return l21
	b2:
		// 43
		return regort.EmptyObject
	}
}

// trust_service_unknown_findings_work is data.arthurlint.rules.trust["service-unknown"].findings.
func trust_service_unknown_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/service_unknown/service_unknown.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l18, l20, l22, l23, l25, l27, l29, l30 *ast.Term
		// rules/trust/service_unknown/service_unknown.rego:27
		// 28
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_under); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Service") {
					continue
				}
				// 30
				if lib_trust_principals_troubled(s, l7, set_6dc46644.Get()) == nil {
					continue
				}
				// 31
				if l13 = regort.Dot(l7, &s_near); l13 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l13)
					for i3 := lo3; i3 < hi3; i3++ {
						// 33
						if l18 = lib_policies_suggestion(s, l7); l18 == nil {
							continue
						}
						if l20 = regort.Dot(l7, &s_text); l20 == nil {
							continue
						}
						l22 = regort.Array(l20, l18)
						if l23 = s.Call2(&builtin_sprintf, &s_no_service_with_the_prin_6529cfd0, l22); l23 == nil {
							continue
						}
						// 34
						if l25 = trust_service_unknown_fix(s, l7); l25 == nil {
							continue
						}
						// 33
						if l27 = regort.Dot(l7, &s_at); l27 == nil {
							continue
						}
						// 32
						l29 = regort.Record(&s_at, l27, &s_message, l23)
						if l30 = s.Call2(&builtin_object_union, l29, l25); l30 == nil {
							continue
						}
						// 27
						ret = regort.SetAdd(ret, l30)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/service_unknown/service_unknown.rego:27
	return ret
}
