// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_service_malformed_ours is data.arthurlint.rules.trust["service-malformed"].ours.
func trust_service_malformed_ours(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/trust/service_malformed/service_malformed.rego:36
	if lib_trust_principals_troubled(s, l3, set_0c86ac49.Get()) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l6 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:38
		// 39
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "other") {
			goto b3
		}
		// 40
		if lib_trust_principals_sound(s, l3) == nil {
			goto b3
		}
		// 38
		return regort.True
	}
b3:
	{
		var l6, l8 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:43
		// 44
		if l6 = regort.Dot(l3, &s_form); l6 == nil {
			goto b5
		}
		if !regort.EqualString(l6, "service") {
			goto b5
		}
		// 45
		if lib_trust_principals_sound(s, l3) == nil {
			goto b5
		}
		// 46
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b5
		}
		if lib_matches(s, l8, &s_aws__amazon__com_5f22fd1a) == nil {
			goto b5
		}
		// 43
		return regort.True
	}
b5:
	// rules/trust/service_malformed/service_malformed.rego:36
	return nil
}

// trust_service_malformed_meant is data.arthurlint.rules.trust["service-malformed"].meant.
func trust_service_malformed_meant(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l10, l12 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:54
		// 55
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 54
		return l6
	b2:
		// 56
		// 57
		if l6 = regort.Dot(l3, &s_near); l6 == nil {
			goto b3
		}
		if !regort.IsArray(l6) {
			goto b3
		}
		if l8 = regort.Len(l6); l8 == nil {
			goto b3
		}
		if !regort.Equal(l8, &n_1) {
			goto b3
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l6, l9); l10 == nil {
			goto b3
		}
		// 56
		if l12 = regort.Dot(l10, &s_name); l12 == nil {
			goto b3
		}
		return l12
	b3:
	}
	// rules/trust/service_malformed/service_malformed.rego:54
	return nil
}

// trust_service_malformed_advice is data.arthurlint.rules.trust["service-malformed"].advice.
func trust_service_malformed_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l11, l12 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:49
		// 50
		if l6 = trust_service_malformed_meant(s, l3); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 49
		l11 = regort.Array(l6)
		if l12 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l11); l12 == nil {
			goto b2
		}
		return l12
	b2:
		// 51
		return &s_write_one_such_as__ec2_a_8eacfd83
	}
}

// trust_service_malformed_fix is data.arthurlint.rules.trust["service-malformed"].fix.
func trust_service_malformed_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l13, l14, l16, l18, l19, l20, l21 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:60
		// 64
		if l6 = trust_service_malformed_meant(s, l3); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 61
		l13 = regort.Array(l6)
		if l14 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l13); l14 == nil {
			goto b2
		}
		// 62
		if l16 = regort.Dot(l3, &s_at); l16 == nil {
			goto b2
		}
		// 60
		l21 = regort.Record(&s_at, l16, &s_op, &s_set, &s_value, l6)
		l20 = regort.Array(l21)
		l19 = regort.Record(&s_edits, l20, &s_title, l14)
		l18 = regort.Record(&s_fix, l19)
		return l18
	b2:
		// 65
		return regort.EmptyObject
	}
}

// trust_service_malformed_findings_work is data.arthurlint.rules.trust["service-malformed"].findings.
func trust_service_malformed_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/service_malformed/service_malformed.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l18, l20, l22, l24, l25 *ast.Term
		// rules/trust/service_malformed/service_malformed.rego:28
		// 29
		if l5 = input_facts_principals(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_under); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "Service") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_element); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Principal") {
					continue
				}
				// 32
				if trust_service_malformed_ours(s, l7) == nil {
					continue
				}
				// 33
				if l13 = trust_service_malformed_advice(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				l17 = regort.Array(l15, l13)
				if l18 = s.Call2(&builtin_sprintf, &s__q_is_no_service_princip_65d79776, l17); l18 == nil {
					continue
				}
				if l20 = trust_service_malformed_fix(s, l7); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_at); l22 == nil {
					continue
				}
				l24 = regort.Record(&s_at, l22, &s_message, l18)
				if l25 = s.Call2(&builtin_object_union, l24, l20); l25 == nil {
					continue
				}
				// 28
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/service_malformed/service_malformed.rego:28
	return ret
}
