// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_principal_type_found is data.arthurlint.rules.policy["principal-type"].found.
func policy_principal_type_found(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l15, l16 *ast.Term
		// rules/policy/principal_type/principal_type.rego:48
		// 49
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if l8 = lib_grammar_value(s, l6); l8 == nil {
			goto b2
		}
		if lib_text(s, l8) == nil {
			goto b2
		}
		// 48
		l15 = regort.Array(l8)
		if l16 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l15); l16 == nil {
			goto b2
		}
		return l16
	b2:
		// 50
		if l6 = lib_grammar_found(s, l3); l6 == nil {
			goto b3
		}
		return l6
	b3:
	}
	// rules/policy/principal_type/principal_type.rego:48
	return nil
}

// policy_principal_type_type is data.arthurlint.rules.policy["principal-type"].type.
func policy_principal_type_type(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	// rules/policy/principal_type/principal_type.rego:57
	result = nil
	if lib_matches(s, l3, &s____0_9__12__arn__a_z_____3a723290) == nil {
		goto b1
	}
	result = regort.Once(result, &s_AWS, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 57, 1)
b1:
	// rules/policy/principal_type/principal_type.rego:57
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 57, 1)
b2:
	// rules/policy/principal_type/principal_type.rego:59
	result = nil
	if lib_matches(s, l3, &s__arn__a_z____iam___0_9___098a66b2) == nil {
		goto b3
	}
	result = regort.Once(result, &s_Federated, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 59, 1)
b3:
	// rules/policy/principal_type/principal_type.rego:59
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 59, 1)
b4:
	// rules/policy/principal_type/principal_type.rego:61
	result = nil
	if lib_matches(s, l3, &s___a_z0_9______amazonaws__9be4ad97) == nil {
		goto b5
	}
	result = regort.Once(result, &s_Service, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 61, 1)
b5:
	// rules/policy/principal_type/principal_type.rego:61
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"principal-type\"].type produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 61, 1)
b6:
	// rules/policy/principal_type/principal_type.rego:57
	return ret
}

// policy_principal_type_form is data.arthurlint.rules.policy["principal-type"].form.
func policy_principal_type_form(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l21, l22 *ast.Term
		// rules/policy/principal_type/principal_type.rego:52
		// 53
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if l8 = lib_grammar_value(s, l6); l8 == nil {
			goto b2
		}
		if l10 = policy_principal_type_type(s, l8); l10 == nil {
			goto b2
		}
		if regort.IsFalse(l10) {
			goto b2
		}
		// 52
		l21 = regort.Array(l10, l8)
		if l22 = s.Call2(&builtin_sprintf, &s_q___q_98b0ce62, l21); l22 == nil {
			goto b2
		}
		return l22
	b2:
		// 54
		return &s______or_an_object_such_a_61851608
	}
}

// policy_principal_type_wrapping is data.arthurlint.rules.policy["principal-type"].wrapping.
func policy_principal_type_wrapping(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l21, l23, l24, l28, l29, l30, l31, l32 *ast.Term
		// rules/policy/principal_type/principal_type.rego:63
		// 67
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b2
		}
		if l8 = lib_grammar_value(s, l6); l8 == nil {
			goto b2
		}
		if l10 = policy_principal_type_type(s, l8); l10 == nil {
			goto b2
		}
		if regort.IsFalse(l10) {
			goto b2
		}
		// 64
		if l21 = policy_principal_type_form(s, l3); l21 == nil {
			goto b2
		}
		l23 = regort.Array(l21)
		if l24 = s.Call2(&builtin_sprintf, &s_Write_as__s_32016931, l23); l24 == nil {
			goto b2
		}
		// 63
		l32 = regort.Object(l10, l8)
		l31 = regort.Record(&s_at, l6, &s_op, &s_set, &s_value, l32)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, l24)
		l28 = regort.Record(&s_fix, l29)
		return l28
	b2:
		// 68
		return regort.EmptyObject
	}
}

// policy_principal_type_advice is data.arthurlint.rules.policy["principal-type"].advice.
func policy_principal_type_advice(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l9, l11, l12, l13, l14, l18, l20, l21 *ast.Term
		// rules/policy/principal_type/principal_type.rego:70
		// 71
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if l8 = lib_grammar_twin(s, l6, &s_principal); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		// 70
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_write__q_b2fadd28, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 72
		// 73
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b3
		}
		if l8 = lib_grammar_near(s, l6, &s_principal); l8 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l8)
			for i3 := lo3; i3 < hi3; i3++ {
				// 72
				if l18 = lib_grammar_choice(s, l8); l18 == nil {
					continue
				}
				l20 = regort.Array(l18)
				if l21 = s.Call2(&builtin_sprintf, &s_did_you_mean__s_07396c58, l20); l21 == nil {
					continue
				}
				result = regort.Once(result, l21, "function data.arthurlint.rules.policy[\"principal-type\"].advice produced conflicting values for the same inputs", "rules/policy/principal_type/principal_type.rego", 72, 3)
			}
			s.Leave(lo3)
		}
	b3:
		// 74
		if result != nil {
			goto b5
		}
		if l7 = regort.Dot(object_836092f5.Get(), &s_principal); l7 == nil {
			goto b5
		}
		if l9 = lib_grammar_choice(s, l7); l9 == nil {
			goto b5
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_write__s_a83b15e4, l11); l12 == nil {
			goto b5
		}
		return l12
	b5:
		if result == nil {
			goto b6
		}
		return result
	b6:
	}
	// rules/policy/principal_type/principal_type.rego:70
	return nil
}

// policy_principal_type_renaming is data.arthurlint.rules.policy["principal-type"].renaming.
func policy_principal_type_renaming(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l12, l23, l24, l28, l29, l30, l31 *ast.Term
		// rules/policy/principal_type/principal_type.rego:76
		// 80
		if l6 = regort.Dot(l3, &s_name); l6 == nil {
			goto b2
		}
		if l8 = lib_grammar_twin(s, l6, &s_principal); l8 == nil {
			goto b2
		}
		if l10 = regort.Dot(l3, &s_at); l10 == nil {
			goto b2
		}
		if l12 = lib_grammar_beside(s, l10, l8); l12 == nil {
			goto b2
		}
		if lib_lacks(s, l12) == nil {
			goto b2
		}
		// 77
		l23 = regort.Array(l8)
		if l24 = s.Call2(&builtin_sprintf, &s_Rename_to__s_e3c9e525, l23); l24 == nil {
			goto b2
		}
		// 76
		l31 = regort.Record(&s_at, l10, &s_op, &s_rename, &s_value, l8)
		l30 = regort.Array(l31)
		l29 = regort.Record(&s_edits, l30, &s_title, l24)
		l28 = regort.Record(&s_fix, l29)
		return l28
	b2:
		// 81
		return regort.EmptyObject
	}
}

// policy_principal_type_findings_work is data.arthurlint.rules.policy["principal-type"].findings.
func policy_principal_type_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/principal_type/principal_type.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l15, l17, l19, l20, l22, l26, l27 *ast.Term
		// rules/policy/principal_type/principal_type.rego:29
		// 30
		if l5 = input_facts_malformed(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				if l10 = regort.Dot(l7, &s_want); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "\"*\" or object") {
					continue
				}
				// 33
				if l11 = regort.Dot(l7, &s_at); l11 == nil {
					continue
				}
				if l13 = lib_grammar_holder(s, l11); l13 == nil {
					continue
				}
				if l15 = policy_principal_type_found(s, l7); l15 == nil {
					continue
				}
				if l17 = policy_principal_type_form(s, l7); l17 == nil {
					continue
				}
				l19 = regort.Array(l13, l15, l17)
				if l20 = s.Call2(&builtin_sprintf, &s_s__s__write__s_25f69010, l19); l20 == nil {
					continue
				}
				// 34
				if l22 = policy_principal_type_wrapping(s, l7); l22 == nil {
					continue
				}
				// 32
				l26 = regort.Record(&s_at, l11, &s_message, l20)
				if l27 = s.Call2(&builtin_object_union, l26, l22); l27 == nil {
					continue
				}
				// 29
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l11, l14, l18, l19, l21, l23, l25, l26 *ast.Term
		// rules/policy/principal_type/principal_type.rego:38
		// 39
		if l5 = input_facts_unknown_elements_a23418c1(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 40
				if l10 = regort.Dot(l7, &s_in); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "principal") {
					continue
				}
				// 41
				if l11 = regort.Dot(l7, &s_name); l11 == nil {
					continue
				}
				if lib_grammar_legible(s, l11) == nil {
					continue
				}
				// 43
				if l14 = policy_principal_type_advice(s, l7); l14 == nil {
					continue
				}
				l18 = regort.Array(l11, l14)
				if l19 = s.Call2(&builtin_sprintf, &s__q_is_no_type_of_princip_90c136a4, l18); l19 == nil {
					continue
				}
				// 44
				if l21 = policy_principal_type_renaming(s, l7); l21 == nil {
					continue
				}
				// 43
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				// 42
				l25 = regort.Record(&s_at, l23, &s_message, l19, &s_on, &s_key)
				if l26 = s.Call2(&builtin_object_union, l25, l21); l26 == nil {
					continue
				}
				// 38
				ret = regort.SetAdd(ret, l26)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/policy/principal_type/principal_type.rego:29
	return ret
}
