// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_conditions_contradict_findings_work is data.arthurlint.rules.trust["conditions-contradict"].findings.
func trust_conditions_contradict_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/conditions_contradict/conditions_contradict.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l14, l16, l19, l20, l21, l22, l23, l25, l28, l30, l34, l36, l39, l42, l45, l48, l50, l54, l55, l57, l59, l62, l65, l68, l70, l73 *ast.Term
		var v39, v59 []*ast.Term
		// rules/trust/conditions_contradict/conditions_contradict.rego:29
		// 30
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_kind); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "nothing") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_granted); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 33
				if l12 = lib_oidc_token(s, l7); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l12, &s_dead); l14 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l14)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 34
						if l19 = regort.Dot(l16, &s_reason); l19 == nil {
							continue
						}
						if !regort.EqualString(l19, "contradiction") {
							continue
						}
						// 35
						if l20 = regort.Dot(l16, &s_claim); l20 == nil {
							continue
						}
						if l21 = regort.Dot(l7, &s_claim); l21 == nil {
							continue
						}
						if !regort.Equal(l20, l21) {
							continue
						}
						// 36
						l22 = regort.EmptySet
						if l23 = regort.Dot(l7, &s_contradiction); l23 == nil {
							goto b5
						}
						{
							lo5, hi5 := s.Scan(l23)
							for i5 := lo5; i5 < hi5; i5++ {
								l25 = s.Value(i5)
								if l28 = regort.Dot(l25, &s_at); l28 == nil {
									continue
								}
								if l30 = lib_rows_parent(s, l28); l30 == nil {
									continue
								}
								l22 = regort.SetAdd(l22, l30)
							}
							s.Leave(lo5)
						}
					b5:
						if lib_several(s, l22) == nil {
							continue
						}
						// 37
						if l34 = regort.Dot(l7, &s_contradiction); l34 == nil {
							continue
						}
						if l36 = lib_rows_last(s, l34); l36 == nil {
							continue
						}
						// 41
						v39 = nil
						{
							lo7, hi7 := s.Scan(l34)
							for i7 := lo7; i7 < hi7; i7++ {
								l42 = s.Value(i7)
								if l45 = regort.Dot(l42, &s_text); l45 == nil {
									continue
								}
								v39 = append(v39, l45)
							}
							s.Leave(lo7)
						}
						l39 = regort.Array(v39...)
						if l48 = lib_rows_listed(s, l39); l48 == nil {
							continue
						}
						if l50 = lib_oidc_keyed(s, l7); l50 == nil {
							continue
						}
						l54 = regort.Array(l21, l48, l50)
						if l55 = s.Call2(&builtin_sprintf, &s_no__s_meets_all_of__s_on_733cdcee, l54); l55 == nil {
							continue
						}
						// 39
						if l57 = regort.Dot(l36, &s_at); l57 == nil {
							continue
						}
						// 42
						v59 = nil
						if l62 = lib_rows_parent(s, l34); l62 == nil {
							goto b9
						}
						{
							lo9, hi9 := s.Scan(l62)
							for i9 := lo9; i9 < hi9; i9++ {
								l65 = s.Value(i9)
								if l68 = regort.Dot(l65, &s_at); l68 == nil {
									continue
								}
								l70 = regort.Record(&s_at, l68, &s_message, &s_excludes_it_d7aae1e0)
								v59 = append(v59, l70)
							}
							s.Leave(lo9)
						}
					b9:
						l59 = regort.Array(v59...)
						// 38
						l73 = regort.Record(&s_at, l57, &s_message, l55, &s_on, &s_key, &s_related, l59)
						// 29
						ret = regort.SetAdd(ret, l73)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/conditions_contradict/conditions_contradict.rego:29
	return ret
}
