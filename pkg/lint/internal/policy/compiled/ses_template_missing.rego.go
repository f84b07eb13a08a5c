// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_template_missing_named_work is data.arthurlint.rules.ses["template-missing"].named.
func ses_template_missing_named_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l14, l16, l20, l24, l26 *ast.Term
		var v4 []*ast.Term
		// rules/ses/template_missing/template_missing.rego:48
		v4 = nil
		// 49
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 50
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if l14 = regort.Dot(object_00ffad7f.Get(), l11); l14 == nil {
					continue
				}
				// 51
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 52
				if lib_ses_on_identities(s, l8) == nil {
					continue
				}
				// 53
				l20 = regort.Set(l11)
				if lib_ses_never_reaches(s, l20, l14) == nil {
					continue
				}
				// 48
				if l24 = regort.Dot(l8, &s_statement); l24 == nil {
					continue
				}
				l26 = regort.Record(&s_action, l11, &s_statement, l24, &s_type, l14)
				v4 = append(v4, l26)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// ses_template_missing_findings_work is data.arthurlint.rules.ses["template-missing"].findings.
func ses_template_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/template_missing/template_missing.rego:34
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l14, l17, l21, l24, l26, l29, l30, l34, l36, l38, l42, l44, l45, l47 *ast.Term
		var v24 []*ast.Term
		// rules/ses/template_missing/template_missing.rego:34
		// 35
		if l4 = ses_template_missing_named(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_statement(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 36
				l12 = regort.EmptySet
				{
					lo4, hi4 := s.Scan(l9)
					for i4 := lo4; i4 < hi4; i4++ {
						l14 = s.Value(i4)
						if l17 = regort.Dot(l14, &s_type); l17 == nil {
							continue
						}
						l12 = regort.SetAdd(l12, l17)
					}
					s.Leave(lo4)
				}
				{
					lo5, hi5 := s.Scan(l12)
					for i5 := lo5; i5 < hi5; i5++ {
						l21 = s.Value(i5)
						// 37
						v24 = nil
						{
							lo7, hi7 := s.Scan(l9)
							for i7 := lo7; i7 < hi7; i7++ {
								l26 = s.Value(i7)
								if l29 = regort.Dot(l26, &s_type); l29 == nil {
									continue
								}
								if !regort.Equal(l29, l21) {
									continue
								}
								if l30 = regort.Dot(l26, &s_action); l30 == nil {
									continue
								}
								v24 = append(v24, l30)
							}
							s.Leave(lo7)
						}
						l24 = regort.Array(v24...)
						// 39
						if l34 = s.Call2(&builtin_array_concat, l8, array_7693f908.Get()); l34 == nil {
							continue
						}
						// 41
						if l36 = lib_policies_sorted(s, l24); l36 == nil {
							continue
						}
						if l38 = lib_rows_listed(s, l36); l38 == nil {
							continue
						}
						// 42
						if l42 = lib_rows_plural(s, l36, &s_is, &s_are); l42 == nil {
							continue
						}
						// 40
						l44 = regort.Array(l38, l42, l21)
						if l45 = s.Call2(&builtin_sprintf, &s__s__s_allowed_on_identit_cbe15e97, l44); l45 == nil {
							continue
						}
						// 38
						l47 = regort.Record(&s_at, l34, &s_message, l45)
						// 34
						ret = regort.SetAdd(ret, l47)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/template_missing/template_missing.rego:34
	return ret
}
