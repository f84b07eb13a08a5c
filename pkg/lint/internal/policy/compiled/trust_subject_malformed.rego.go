// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_subject_malformed_whole_work is data.arthurlint.rules.trust["subject-malformed"].whole.
func trust_subject_malformed_whole_work(s *regort.State) *ast.Term {
	// rules/trust/subject_malformed/subject_malformed.rego:62
	return object_00c59181.Get()
}

// trust_subject_malformed_nouns_work is data.arthurlint.rules.trust["subject-malformed"].nouns.
func trust_subject_malformed_nouns_work(s *regort.State) *ast.Term {
	// rules/trust/subject_malformed/subject_malformed.rego:72
	return object_56114d1d.Get()
}

// trust_subject_malformed_longest_work is data.arthurlint.rules.trust["subject-malformed"].longest.
func trust_subject_malformed_longest_work(s *regort.State) *ast.Term {
	// rules/trust/subject_malformed/subject_malformed.rego:74
	return object_26639762.Get()
}

// trust_subject_malformed_in_names_work is data.arthurlint.rules.trust["subject-malformed"].in_names.
func trust_subject_malformed_in_names_work(s *regort.State) *ast.Term {
	// rules/trust/subject_malformed/subject_malformed.rego:70
	return object_b7124feb.Get()
}

// trust_subject_malformed_fault is data.arthurlint.rules.trust["subject-malformed"].fault.
func trust_subject_malformed_fault(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l10, l12, l13, l14, l15, l17, l18, l22, l23 *ast.Term
		// rules/trust/subject_malformed/subject_malformed.rego:42
		// 43
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b2
		}
		if l9 = regort.Dot(object_00c59181.Get(), l6); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 42
		return l9
	b2:
		// 44
		// 45
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "missing-part") {
			goto b3
		}
		// 46
		if l7 = regort.Dot(l3, &s_part); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "namespace") {
			goto b3
		}
		// 44
		return &s_it_has_neither_namespace_2f997bf9
	b3:
		// 47
		// 48
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b4
		}
		if !regort.EqualString(l6, "missing-part") {
			goto b4
		}
		// 47
		return &s_it_has_one_part_behind_s_e238efc4
	b4:
		// 49
		// 50
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "capital") {
			goto b5
		}
		// 51
		if l7 = regort.Dot(l3, &s_part); l7 == nil {
			goto b5
		}
		if !regort.EqualString(l7, "prefix") {
			goto b5
		}
		// 49
		return &s_it_has_capital_letters_9a9efa50
	b5:
		// 52
		// 53
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b6
		}
		if !regort.EqualString(l6, "empty") {
			goto b6
		}
		// 52
		if l7 = regort.Dot(l3, &s_part); l7 == nil {
			goto b6
		}
		if l10 = regort.Dot(object_56114d1d.Get(), l7); l10 == nil {
			goto b6
		}
		l12 = regort.Array(l10)
		if l13 = s.Call2(&builtin_sprintf, &s_the__s_is_empty_6776329b, l12); l13 == nil {
			goto b6
		}
		return l13
	b6:
		// 54
		// 55
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b7
		}
		if !regort.EqualString(l6, "too-long") {
			goto b7
		}
		// 54
		if l7 = regort.Dot(l3, &s_part); l7 == nil {
			goto b7
		}
		if l10 = regort.Dot(object_56114d1d.Get(), l7); l10 == nil {
			goto b7
		}
		if l15 = regort.Dot(object_26639762.Get(), l7); l15 == nil {
			goto b7
		}
		l17 = regort.Array(l10, l15)
		if l18 = s.Call2(&builtin_sprintf, &s_the__s_is_longer_than__s_bceaca0a, l17); l18 == nil {
			goto b7
		}
		return l18
	b7:
		// 56
		// 57
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b8
		}
		if l9 = regort.Dot(object_b7124feb.Get(), l6); l9 == nil {
			goto b8
		}
		if regort.IsFalse(l9) {
			goto b8
		}
		// 56
		if l10 = regort.Dot(l3, &s_part); l10 == nil {
			goto b8
		}
		if l13 = regort.Dot(object_56114d1d.Get(), l10); l13 == nil {
			goto b8
		}
		if l15 = regort.Dot(l3, &s_text); l15 == nil {
			goto b8
		}
		l22 = regort.Array(l13, l15, l9)
		if l23 = s.Call2(&builtin_sprintf, &s_the__s__q_has__s_50400dcf, l22); l23 == nil {
			goto b8
		}
		return l23
	b8:
		// 58
		// 59
		if l6 = regort.Dot(l3, &s_code); l6 == nil {
			goto b9
		}
		if !regort.EqualString(l6, "edge") {
			goto b9
		}
		// 58
		if l7 = regort.Dot(l3, &s_part); l7 == nil {
			goto b9
		}
		if l10 = regort.Dot(object_56114d1d.Get(), l7); l10 == nil {
			goto b9
		}
		if l12 = regort.Dot(l3, &s_text); l12 == nil {
			goto b9
		}
		l14 = regort.Array(l10, l12)
		if l15 = s.Call2(&builtin_sprintf, &s_the__s__q_begins_or_ends_1d93adb8, l14); l15 == nil {
			goto b9
		}
		return l15
	b9:
		// 60
		return &s_it_is_of_another_form_47cd501d
	}
}

// trust_subject_malformed_advice is data.arthurlint.rules.trust["subject-malformed"].advice.
func trust_subject_malformed_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l10 *ast.Term
		// rules/trust/subject_malformed/subject_malformed.rego:76
		// 77
		if l6 = regort.Dot(l3, &s_correction); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 76
		l9 = regort.Array(l6)
		if l10 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l9); l10 == nil {
			goto b2
		}
		return l10
	b2:
		// 78
		return &s_write__system_serviceacc_73071d20
	}
}

// trust_subject_malformed_fix is data.arthurlint.rules.trust["subject-malformed"].fix.
func trust_subject_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l20, l21, l23, l27, l28, l29, l30 *ast.Term
		var v7 []*ast.Term
		// rules/trust/subject_malformed/subject_malformed.rego:80
		// 84
		if l6 = regort.Dot(l3, &s_correction); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 85
		v7 = nil
		if l8 = regort.Dot(l3, &s_problems); l8 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				l10 = s.Value(i3)
				if l13 = regort.Dot(l10, &s_code); l13 == nil {
					continue
				}
				v7 = append(v7, l13)
			}
			s.Leave(lo3)
		}
	b3:
		l7 = regort.Array(v7...)
		if lib_oidc_within(s, l7, set_1bd4f99d.Get()) == nil {
			goto b2
		}
		// 81
		l20 = regort.Array(l6)
		if l21 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l20); l21 == nil {
			goto b2
		}
		// 82
		if l23 = regort.Dot(l3, &s_at); l23 == nil {
			goto b2
		}
		// 80
		l30 = regort.Record(&s_at, l23, &s_op, &s_set, &s_value, l6)
		l29 = regort.Array(l30)
		l28 = regort.Record(&s_edits, l29, &s_title, l21)
		l27 = regort.Record(&s_fix, l28)
		return l27
	b2:
		// 86
		return regort.EmptyObject
	}
}

// trust_subject_malformed_findings_work is data.arthurlint.rules.trust["subject-malformed"].findings.
func trust_subject_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/subject_malformed/subject_malformed.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l15, l18, l22, l29, l31, l33, l35, l36, l38, l40, l42, l43 *ast.Term
		var v12 []*ast.Term
		// rules/trust/subject_malformed/subject_malformed.rego:33
		// 34
		if l5 = input_facts_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_kubernetes); l10 == nil {
					continue
				}
				if regort.IsFalse(l10) {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_claim); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "sub") {
					continue
				}
				// 37
				v12 = nil
				if l13 = regort.Dot(l7, &s_problems); l13 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l13)
					for i4 := lo4; i4 < hi4; i4++ {
						l15 = s.Value(i4)
						if l18 = regort.Dot(l15, &s_code); l18 == nil {
							continue
						}
						if lib_none_of(s, l18, set_e60e3387.Get()) == nil {
							continue
						}
						if l22 = trust_subject_malformed_fault(s, l15); l22 == nil {
							continue
						}
						v12 = append(v12, l22)
					}
					s.Leave(lo4)
				}
			b4:
				l12 = regort.Array(v12...)
				// 38
				{
					lo5, hi5 := s.Scan(l12)
					for i5 := lo5; i5 < hi5; i5++ {
						// 39
						if l29 = lib_oidc_listed(s, l12); l29 == nil {
							continue
						}
						if l31 = trust_subject_malformed_advice(s, l7); l31 == nil {
							continue
						}
						if l33 = regort.Dot(l7, &s_text); l33 == nil {
							continue
						}
						l35 = regort.Array(l33, l29, l31)
						if l36 = s.Call2(&builtin_sprintf, &s__q_is_the_subject_of_no__889bdfdf, l35); l36 == nil {
							continue
						}
						if l38 = trust_subject_malformed_fix(s, l7); l38 == nil {
							continue
						}
						if l40 = regort.Dot(l7, &s_at); l40 == nil {
							continue
						}
						l42 = regort.Record(&s_at, l40, &s_message, l36)
						if l43 = s.Call2(&builtin_object_union, l42, l38); l43 == nil {
							continue
						}
						// 33
						ret = regort.SetAdd(ret, l43)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/subject_malformed/subject_malformed.rego:33
	return ret
}
