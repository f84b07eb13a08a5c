// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_guard_weak_counts is data.arthurlint.rules.trust["subject-guard-weak"].counts.
func trust_subject_guard_weak_counts(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7 *ast.Term
		// rules/trust/subject_guard_weak/subject_guard_weak.rego:59
		// 60
		if l6 = regort.Dot(l3, &s_granted); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		// 61
		if l7 = regort.Dot(l3, &s_undenied); l7 == nil {
			goto b1
		}
		if regort.IsFalse(l7) {
			goto b1
		}
		// 62
		if lib_oidc_by_subject(s, l3) == nil {
			goto b1
		}
		// 63
		if lib_oidc_alone(s, l3) == nil {
			goto b1
		}
		// 59
		return regort.True
	}
b1:
	// rules/trust/subject_guard_weak/subject_guard_weak.rego:59
	return nil
}

// trust_subject_guard_weak_findings_work is data.arthurlint.rules.trust["subject-guard-weak"].findings.
func trust_subject_guard_weak_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_guard_weak/subject_guard_weak.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22 *ast.Term
		// rules/trust/subject_guard_weak/subject_guard_weak.rego:29
		// 30
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 32
				if l11 = regort.Dot(l7, &s_guard); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "negated") {
					continue
				}
				// 33
				if trust_subject_guard_weak_counts(s, l7) == nil {
					continue
				}
				// 37
				if l13 = lib_oidc_keyed(s, l7); l13 == nil {
					continue
				}
				if l15 = lib_oidc_sample(s, l7); l15 == nil {
					continue
				}
				l17 = regort.Array(l13, l15)
				if l18 = s.Call2(&builtin_sprintf, &s_conditions_on__s_only_ex_37b80f44, l17); l18 == nil {
					continue
				}
				// 35
				if l20 = regort.Dot(l7, &s_at); l20 == nil {
					continue
				}
				// 34
				l22 = regort.Record(&s_at, l20, &s_message, l18, &s_on, &s_key)
				// 29
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l14, l17, l20, l21, l29, l31, l34, l39, l40, l42, l46, l47 *ast.Term
		// rules/trust/subject_guard_weak/subject_guard_weak.rego:41
		// 42
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 43
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 44
				if l11 = regort.Dot(l7, &s_guard); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "vacuous") {
					continue
				}
				// 45
				if trust_subject_guard_weak_counts(s, l7) == nil {
					continue
				}
				// 46
				if lib_oidc_narrow(s, l7) == nil {
					continue
				}
				// 47
				if l14 = lib_oidc_claims_of(s, l7); l14 == nil {
					continue
				}
				{
					lo5, hi5 := s.Scan(l14)
					for i5 := lo5; i5 < hi5; i5++ {
						l17 = s.Value(i5)
						// 48
						if l20 = regort.Dot(l17, &s_operator); l20 == nil {
							continue
						}
						if l21 = regort.Dot(l20, &s_if_exists_b0ca17f3); l21 == nil {
							continue
						}
						if regort.IsFalse(l21) {
							continue
						}
						// 49
						if lib_policies_off(s, l20, &s_qualifier) == nil {
							continue
						}
						// 50
						if lib_policies_off(s, l20, &s_negated) == nil {
							continue
						}
						// 51
						if l29 = regort.Dot(l20, &s_name); l29 == nil {
							continue
						}
						if l31 = s.Call2(&builtin_trim_suffix, l29, &s_IfExists); l31 == nil {
							continue
						}
						// 53
						if l34 = lib_oidc_keyed(s, l7); l34 == nil {
							continue
						}
						l39 = regort.Array(l29, l34, l31)
						if l40 = s.Call2(&builtin_sprintf, &s__s_tests__s_only_where_t_311cf17d, l39); l40 == nil {
							continue
						}
						if l42 = regort.Dot(l17, &s_at); l42 == nil {
							continue
						}
						// 52
						l46 = regort.Record(&s_at, l42, &s_message, l40, &s_on, &s_key)
						if l47 = lib_oidc_moved(s, l46, l42, l31); l47 == nil {
							continue
						}
						// 41
						ret = regort.SetAdd(ret, l47)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/trust/subject_guard_weak/subject_guard_weak.rego:29
	return ret
}
