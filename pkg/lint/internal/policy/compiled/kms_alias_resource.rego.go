// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// kms_alias_resource_mismatched_work is data.arthurlint.rules.kms["alias-resource"].mismatched.
func kms_alias_resource_mismatched_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l14 *ast.Term
		var v4 []*ast.Term
		// rules/kms/alias_resource/alias_resource.rego:49
		v4 = nil
		// 50
		if l6 = input_facts_unmatchable(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 51
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsStartsWith(l11, &s_kms_d2991e94) {
					continue
				}
				// 52
				if l14 = regort.Dot(l8, &s_effect); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "Allow") {
					continue
				}
				// 49
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// kms_alias_resource_findings_work is data.arthurlint.rules.kms["alias-resource"].findings.
func kms_alias_resource_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/kms/alias_resource/alias_resource.rego:30
	ret = regort.EmptySet
	{
		var l4, l6, l8, l9, l12, l15, l17, l20, l22, l25, l28, l30, l33, l34, l37, l39, l41, l42, l44, l46, l49, l50, l53, l55 *ast.Term
		var v44 []*ast.Term
		// rules/kms/alias_resource/alias_resource.rego:30
		// 31
		if l4 = kms_alias_resource_mismatched(s); l4 == nil {
			goto b2
		}
		if l6 = lib_rows_by_statement(s, l4); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8, l9 = s.Pair(i2)
				// 32
				if l12 = lib_rows_actions(s, l9); l12 == nil {
					continue
				}
				// 33
				l15 = regort.EmptyObject
				// 34
				{
					lo4, hi4 := s.Scan(l9)
					for i4 := lo4; i4 < hi4; i4++ {
						l17 = s.Value(i4)
						// 35
						if l20 = regort.Dot(l17, &s_resources); l20 == nil {
							continue
						}
						{
							lo5, hi5 := s.Scan(l20)
							for i5 := lo5; i5 < hi5; i5++ {
								l22 = s.Value(i5)
								// 36
								if l25 = regort.Dot(l22, &s_types); l25 == nil {
									continue
								}
								if !regort.HoldsMember(&s_alias, l25) {
									continue
								}
								// 33
								if l28 = regort.Dot(l22, &s_at); l28 == nil {
									continue
								}
								if l30 = regort.Dot(l22, &s_text); l30 == nil {
									continue
								}
								l15 = regort.InsertOnce(l15, l28, l30, "rules/kms/alias_resource/alias_resource.rego", 33, 19)
							}
							s.Leave(lo5)
						}
					}
					s.Leave(lo4)
				}
				{
					lo6, hi6 := s.Scan(l15)
					for i6 := lo6; i6 < hi6; i6++ {
						l33, l34 = s.Pair(i6)
						// 41
						if l37 = lib_rows_listed(s, l12); l37 == nil {
							continue
						}
						// 42
						if l39 = lib_rows_plural(s, l12, &s_acts, &s_act); l39 == nil {
							continue
						}
						// 40
						l41 = regort.Array(l37, l39, l34)
						if l42 = s.Call2(&builtin_sprintf, &s__s__s_on_keys__and__q_is_81faebae, l41); l42 == nil {
							continue
						}
						// 45
						v44 = nil
						{
							lo8, hi8 := s.Scan(l9)
							for i8 := lo8; i8 < hi8; i8++ {
								l46 = s.Value(i8)
								if l49 = regort.Dot(l46, &s_statement); l49 == nil {
									continue
								}
								if !regort.Equal(l49, l8) {
									continue
								}
								if l50 = regort.Dot(l46, &s_at); l50 == nil {
									continue
								}
								v44 = append(v44, l50)
							}
							s.Leave(lo8)
						}
						l44 = regort.Array(v44...)
						if l53 = lib_rows_related(s, l44, &s_acts_on_keys_a0127736); l53 == nil {
							continue
						}
						// 38
						l55 = regort.Record(&s_at, l33, &s_message, l42, &s_related, l53)
						// 30
						ret = regort.SetAdd(ret, l55)
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/kms/alias_resource/alias_resource.rego:30
	return ret
}
