// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_roles_subjects_work is data.arthurlint.lib.roles.subjects.
func lib_roles_subjects_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l12, l13, l14, l15 *ast.Term
		var v4 []*ast.Term
		// lib/roles.rego:145
		v4 = nil
		// 146
		if l6 = input_facts_subjects(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 147
				if l11 = regort.Dot(l8, &s_kubernetes); l11 == nil {
					continue
				}
				if regort.IsFalse(l11) {
					continue
				}
				// 148
				if l12 = regort.Dot(l8, &s_claim); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "sub") {
					continue
				}
				// 149
				if l13 = regort.Dot(l8, &s_granted); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 150
				if l14 = regort.Dot(l8, &s_operator); l14 == nil {
					goto b4
				}
				if l15 = regort.Dot(l14, &s_negated); l15 == nil {
					goto b4
				}
				if regort.IsFalse(l15) {
					goto b4
				}
				continue
			b4:
				// 145
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_roles_unlimited_work is data.arthurlint.lib.roles.unlimited.
func lib_roles_unlimited_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l10, l11 *ast.Term
		// lib/roles.rego:130
		// 131
		if l5 = input_facts_admitted(s); l5 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l5)
			for i1 := lo1; i1 < hi1; i1++ {
				l7 = s.Value(i1)
				// 132
				if l10 = regort.Dot(l7, &s_claim); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "sub") {
					continue
				}
				// 133
				if l11 = regort.Dot(l7, &s_guard); l11 == nil {
					goto b3
				}
				if !regort.EqualString(l11, "firm") {
					goto b3
				}
				continue
			b3:
				// 130
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/roles.rego:130
	return nil
}

// lib_roles_closed_work is data.arthurlint.lib.roles.closed.
func lib_roles_closed_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/roles.rego:124
		// 125
		if l6 = input_facts_trust_service_accounts_closed_b6d9e9f3(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		// 126
		if lib_roles_unlimited(s) == nil {
			goto b2
		}
		goto b1
	b2:
		// 124
		return regort.True
	}
b1:
	// lib/roles.rego:122
	return regort.False
}

// lib_roles_folded is data.arthurlint.lib.roles.folded.
func lib_roles_folded(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l10, l12 *ast.Term
		// lib/roles.rego:154
		result = nil
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, &s_base); l7 == nil {
			goto b1
		}
		if !regort.HoldsContains(l7, &s_IgnoreCase) {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_text); l10 == nil {
			goto b1
		}
		if l12 = regort.Lower(l10); l12 == nil {
			goto b1
		}
		result = regort.Once(result, l12, "function data.arthurlint.lib.roles.folded produced conflicting values for the same inputs", "lib/roles.rego", 154, 1)
	}
b1:
	// lib/roles.rego:154
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.roles.folded produced conflicting values for the same inputs", "lib/roles.rego", 154, 1)
b2:
	{
		var l6, l7, l10 *ast.Term
		// lib/roles.rego:156
		result = nil
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_base); l7 == nil {
			goto b3
		}
		if !regort.HoldsContains(l7, &s_IgnoreCase) {
			goto b4
		}
		goto b3
	b4:
		if l10 = regort.Dot(l3, &s_text); l10 == nil {
			goto b3
		}
		result = regort.Once(result, l10, "function data.arthurlint.lib.roles.folded produced conflicting values for the same inputs", "lib/roles.rego", 156, 1)
	}
b3:
	// lib/roles.rego:156
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.roles.folded produced conflicting values for the same inputs", "lib/roles.rego", 156, 1)
b5:
	// lib/roles.rego:154
	return ret
}

// lib_roles_named_work is data.arthurlint.lib.roles.named.
func lib_roles_named_work(s *regort.State) *ast.Term {
	{
		var l5, l7 *ast.Term
		// lib/roles.rego:30
		if l5 = input_document_name(s); l5 == nil {
			goto b1
		}
		if l7 = regort.Count(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l7, &n_0) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/roles.rego:30
	return nil
}

// lib_roles_nameless_work is data.arthurlint.lib.roles.nameless.
func lib_roles_nameless_work(s *regort.State) *ast.Term {
	// lib/roles.rego:28
	if lib_roles_named(s) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/roles.rego:28
	return nil
}

// lib_roles_stem_work is data.arthurlint.lib.roles.stem.
func lib_roles_stem_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l10, l13, l15, l17 *ast.Term
		// lib/roles.rego:23
		// 24
		if l5 = input_document_file(s); l5 == nil {
			goto b1
		}
		if l7 = s.Call2(&builtin_regex_split, &s__b6182048, l5); l7 == nil {
			goto b1
		}
		// 25
		if l10 = regort.Count(l7); l10 == nil {
			goto b1
		}
		if l13 = s.Call2(&builtin_minus, l10, &n_1); l13 == nil {
			goto b1
		}
		if l15 = regort.Dot(l7, l13); l15 == nil {
			goto b1
		}
		// 23
		if l17 = s.Call3(&builtin_regex_replace, l15, &s___i____json_ya_ml_policy_380a1adc, &s__f3716d84); l17 == nil {
			goto b1
		}
		return l17
	}
b1:
	// lib/roles.rego:23
	return nil
}

// lib_roles_trust_words_work is data.arthurlint.lib.roles.trust_words.
func lib_roles_trust_words_work(s *regort.State) *ast.Term {
	// lib/roles.rego:18
	return &s___i_______trust_trust____32283be6
}

// lib_roles_trusted_work is data.arthurlint.lib.roles.trusted.
func lib_roles_trusted_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/roles.rego:33
	ret = regort.EmptySet
	{
		var l5, l8 *ast.Term
		// lib/roles.rego:33
		// 34
		if l5 = input_document_attachment(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "trust") {
			goto b2
		}
		// 35
		if lib_roles_named(s) == nil {
			goto b2
		}
		// 33
		if l8 = input_document_name(s); l8 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l8)
	}
b2:
	{
		var l5 *ast.Term
		// lib/roles.rego:38
		if lib_roles_nameless(s) == nil {
			goto b3
		}
		if l5 = lib_roles_stem(s); l5 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l5)
	}
b3:
	{
		var l5, l9 *ast.Term
		// lib/roles.rego:40
		if lib_roles_nameless(s) == nil {
			goto b4
		}
		if l5 = lib_roles_stem(s); l5 == nil {
			goto b4
		}
		if l9 = s.Call3(&builtin_regex_replace, l5, &s___i_______trust_trust____32283be6, &s__f3716d84); l9 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l9)
	}
b4:
	{
		var l5, l7 *ast.Term
		// lib/roles.rego:42
		if lib_roles_nameless(s) == nil {
			goto b5
		}
		if l5 = lib_roles_stem(s); l5 == nil {
			goto b5
		}
		if l7 = s.Call3(&builtin_regex_replace, l5, &s___i___trust______policy__7830303c, &s__f3716d84); l7 == nil {
			goto b5
		}
		ret = regort.SetAdd(ret, l7)
	}
b5:
	// lib/roles.rego:33
	return ret
}

// lib_roles_namespace_work is data.arthurlint.lib.roles.namespace.
func lib_roles_namespace_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/roles.rego:93
		// 94
		if l6 = input_value_metadata_namespace(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 93
		return l6
	b2:
		// 95
		return regort.Null
	}
}

// lib_roles_name_work is data.arthurlint.lib.roles.name.
func lib_roles_name_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/roles.rego:89
		// 90
		if l6 = input_value_metadata_name(s); l6 == nil {
			goto b2
		}
		if !regort.HoldsIsString(l6) {
			goto b2
		}
		// 89
		return l6
	b2:
		// 91
		return regort.Null
	}
}

// lib_roles_annotation is data.arthurlint.lib.roles.annotation.
func lib_roles_annotation(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8, l9 *ast.Term
		// lib/roles.rego:80
		// 81
		if l8 = input_value_metadata_annotations(s); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, l3); l9 == nil {
			goto b1
		}
		// 82
		if !regort.HoldsIsString(l9) {
			goto b1
		}
		// 80
		return l9
	}
b1:
	// lib/roles.rego:80
	return nil
}

// lib_roles_arn_parts is data.arthurlint.lib.roles.arn_parts.
func lib_roles_arn_parts(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l11, l13, l18, l20 *ast.Term
		// lib/roles.rego:55
		// 56
		if l7 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s__arn_aws_a_z0_9____iam___6fb8d42e, l3, &n_1); l7 == nil {
			goto b1
		}
		// 55
		if l11 = regort.Dot(l7, &n_0); l11 == nil {
			goto b1
		}
		if l13 = regort.Dot(l11, &n_1); l13 == nil {
			goto b1
		}
		if l18 = regort.Dot(l11, &n_2); l18 == nil {
			goto b1
		}
		l20 = regort.Array(l13, l18)
		return l20
	}
b1:
	// lib/roles.rego:55
	return nil
}

// lib_roles_policy_words_work is data.arthurlint.lib.roles.policy_words.
func lib_roles_policy_words_work(s *regort.State) *ast.Term {
	// lib/roles.rego:20
	return &s___i_______policy_permiss_31f33cbb
}

// lib_roles_owners_work is data.arthurlint.lib.roles.owners.
func lib_roles_owners_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/roles.rego:45
	ret = regort.EmptySet
	{
		var l5, l8, l10, l13 *ast.Term
		// lib/roles.rego:45
		// 46
		if l5 = input_document_attachment(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "role") {
			goto b2
		}
		// 47
		if lib_roles_named(s) == nil {
			goto b2
		}
		// 45
		if l8 = input_document_name(s); l8 == nil {
			goto b2
		}
		if l10 = s.Call2(&builtin_split, l8, &s__c1049888); l10 == nil {
			goto b2
		}
		if l13 = regort.Dot(l10, &n_0); l13 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l13)
	}
b2:
	{
		var l5 *ast.Term
		// lib/roles.rego:50
		if lib_roles_nameless(s) == nil {
			goto b3
		}
		if l5 = lib_roles_stem(s); l5 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l5)
	}
b3:
	{
		var l5, l9 *ast.Term
		// lib/roles.rego:52
		if lib_roles_nameless(s) == nil {
			goto b4
		}
		if l5 = lib_roles_stem(s); l5 == nil {
			goto b4
		}
		if l9 = s.Call3(&builtin_regex_replace, l5, &s___i_______policy_permiss_31f33cbb, &s__f3716d84); l9 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l9)
	}
b4:
	// lib/roles.rego:45
	return ret
}

// lib_roles_last_name is data.arthurlint.lib.roles.last_name.
func lib_roles_last_name(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l12, l14 *ast.Term
		// lib/roles.rego:60
		if l6 = s.Call2(&builtin_split, l3, &s__c1049888); l6 == nil {
			goto b1
		}
		if l9 = regort.Count(l6); l9 == nil {
			goto b1
		}
		if l12 = s.Call2(&builtin_minus, l9, &n_1); l12 == nil {
			goto b1
		}
		if l14 = regort.Dot(l6, l12); l14 == nil {
			goto b1
		}
		return l14
	}
b1:
	// lib/roles.rego:60
	return nil
}

// lib_roles_title is data.arthurlint.lib.roles.title.
func lib_roles_title(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7 *ast.Term
		// lib/roles.rego:63
		if l7 = regort.Dot(l3, &n_0); l7 == nil {
			goto b1
		}
		return l7
	}
b1:
	// lib/roles.rego:63
	return nil
}

// lib_roles_trust_account_work is data.arthurlint.lib.roles.trust_account.
func lib_roles_trust_account_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/roles.rego:118
		// 119
		if l6 = input_facts_trust_account(s); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 118
		return l6
	b2:
		// 120
		return &s__f3716d84
	}
}

// lib_roles_overlaid is data.arthurlint.lib.roles.overlaid.
func lib_roles_overlaid(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l14, l16, l19, l21 *ast.Term
		// lib/roles.rego:178
		// 179
		if l6 = regort.Dot(l3, &s_entry); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, &s_overlay); l7 == nil {
			goto b1
		}
		if !regort.IsFalse(l7) {
			goto b1
		}
		// 180
		if l8 = input_aggregate(s); l8 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l8)
			for i1 := lo1; i1 < hi1; i1++ {
				l10 = s.Value(i1)
				// 181
				if l13 = regort.Dot(l10, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_overlay); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 182
				if l16 = regort.Dot(l13, &s_name); l16 == nil {
					continue
				}
				if l19 = regort.Dot(l6, &s_name); l19 == nil {
					continue
				}
				l21 = regort.Set(regort.Null, l19)
				if !regort.HoldsMember(l16, l21) {
					continue
				}
				// 178
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/roles.rego:178
	return nil
}

// lib_roles_held_work is data.arthurlint.lib.roles.held.
func lib_roles_held_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/roles.rego:170
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l14 *ast.Term
		// lib/roles.rego:170
		// 171
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 172
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "account") {
					continue
				}
				// 173
				if l12 = regort.Dot(l9, &s_role); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 174
				if l14 = regort.Dot(l9, &s_name); l14 == nil {
					continue
				}
				if !regort.HoldsIsString(l14) {
					continue
				}
				// 175
				if lib_roles_overlaid(s, l6) == nil {
					goto b4
				}
				continue
			b4:
				// 170
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/roles.rego:170
	return ret
}

// lib_roles_namesakes is data.arthurlint.lib.roles.namesakes.
func lib_roles_namesakes(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l13, l14, l17 *ast.Term
		var v6 []*ast.Term
		// lib/roles.rego:192
		v6 = nil
		// 193
		if l7 = input_aggregate(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 194
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_is); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "trust") {
					continue
				}
				// 195
				if l14 = regort.Dot(l3, &s_role); l14 == nil {
					continue
				}
				if l17 = regort.Dot(l12, &s_roles); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l14, l17) {
					continue
				}
				// 192
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_roles_trusts is data.arthurlint.lib.roles.trusts.
func lib_roles_trusts(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l13, l14, l16, l18 *ast.Term
		var v6 []*ast.Term
		// lib/roles.rego:186
		v6 = nil
		// 187
		if l7 = lib_roles_namesakes(s, l3); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 188
				if l13 = regort.Dot(l10, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_account); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_account); l16 == nil {
					continue
				}
				l18 = regort.Set(&s__f3716d84, l16)
				if !regort.HoldsMember(l14, l18) {
					continue
				}
				// 186
				v6 = append(v6, l10)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_roles_settled is data.arthurlint.lib.roles.settled.
func lib_roles_settled(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l12, l15, l16, l19, l22, l24, l27, l28, l30, l35 *ast.Term
		var v10, v22 []*ast.Term
		// lib/roles.rego:213
		// 214
		if l6 = regort.Count(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b1
		}
		// 215
		v10 = nil
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				if l15 = regort.Dot(l12, &s_entry); l15 == nil {
					goto b4
				}
				if l16 = regort.Dot(l15, &s_closed); l16 == nil {
					goto b4
				}
				if regort.IsFalse(l16) {
					goto b4
				}
				continue
			b4:
				v10 = append(v10, &n_1)
			}
			s.Leave(lo2)
		}
		l10 = regort.Array(v10...)
		if l19 = regort.Count(l10); l19 == nil {
			goto b1
		}
		if !regort.Equal(l19, &n_0) {
			goto b1
		}
		// 216
		v22 = nil
		{
			lo5, hi5 := s.Scan(l3)
			for i5 := lo5; i5 < hi5; i5++ {
				l24 = s.Value(i5)
				if l27 = regort.Dot(l24, &s_entry); l27 == nil {
					continue
				}
				if l28 = regort.Dot(l27, &s_accounts); l28 == nil {
					continue
				}
				if !regort.IsArray(l28) {
					continue
				}
				if l30 = regort.Len(l28); l30 == nil {
					continue
				}
				if !regort.Equal(l30, &n_0) {
					continue
				}
				v22 = append(v22, &n_1)
			}
			s.Leave(lo5)
		}
		l22 = regort.Array(v22...)
		if l35 = regort.Count(l22); l35 == nil {
			goto b1
		}
		if !regort.Equal(l35, &n_0) {
			goto b1
		}
		// 213
		return regort.True
	}
b1:
	// lib/roles.rego:213
	return nil
}

// lib_roles_subject is data.arthurlint.lib.roles.subject.
func lib_roles_subject(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l11, l13, l14 *ast.Term
		// lib/roles.rego:253
		result = nil
		if l6 = regort.Dot(l3, &s_namespace); l6 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l6) {
			goto b1
		}
		if l11 = regort.Dot(l3, &s_name); l11 == nil {
			goto b1
		}
		l13 = regort.Array(l6, l11)
		if l14 = s.Call2(&builtin_sprintf, &s_system_serviceaccount__s_b2f89f38, l13); l14 == nil {
			goto b1
		}
		result = regort.Once(result, l14, "function data.arthurlint.lib.roles.subject produced conflicting values for the same inputs", "lib/roles.rego", 253, 1)
	}
b1:
	// lib/roles.rego:253
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.roles.subject produced conflicting values for the same inputs", "lib/roles.rego", 253, 1)
b2:
	{
		var l6, l8 *ast.Term
		// lib/roles.rego:255
		result = nil
		if l6 = regort.Dot(l3, &s_namespace); l6 == nil {
			goto b3
		}
		if !regort.Equal(l6, regort.Null) {
			goto b3
		}
		if l8 = regort.Dot(l3, &s_name); l8 == nil {
			goto b3
		}
		result = regort.Once(result, l8, "function data.arthurlint.lib.roles.subject produced conflicting values for the same inputs", "lib/roles.rego", 255, 1)
	}
b3:
	// lib/roles.rego:255
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.roles.subject produced conflicting values for the same inputs", "lib/roles.rego", 255, 1)
b4:
	// lib/roles.rego:253
	return ret
}

// lib_roles_lets_in is data.arthurlint.lib.roles.lets_in.
func lib_roles_lets_in(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/roles.rego:226
		if l8 = lib_roles_subject(s, l4); l8 == nil {
			goto b1
		}
		if l10 = regort.Dot(l3, &s_text); l10 == nil {
			goto b1
		}
		if lib_globs_matches(s, l10, l8) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l10, l12 *ast.Term
		// lib/roles.rego:228
		// 229
		if l8 = regort.Dot(l4, &s_namespace); l8 == nil {
			goto b3
		}
		if !regort.Equal(l8, regort.Null) {
			goto b3
		}
		// 230
		if l10 = regort.ObjectGet(l3, &s_name, &s__fc86bf1b); l10 == nil {
			goto b3
		}
		if l12 = regort.Dot(l4, &s_name); l12 == nil {
			goto b3
		}
		if lib_globs_matches(s, l10, l12) == nil {
			goto b3
		}
		// 228
		return regort.True
	}
b3:
	// lib/roles.rego:226
	return nil
}

// lib_roles_admitted is data.arthurlint.lib.roles.admitted.
func lib_roles_admitted(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l13, l14, l16 *ast.Term
		var v8 []*ast.Term
		// lib/roles.rego:219
		v8 = nil
		// 220
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 221
				if l13 = regort.Dot(l10, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_accounts); l14 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l14)
					for i3 := lo3; i3 < hi3; i3++ {
						l16 = s.Value(i3)
						// 222
						if lib_roles_lets_in(s, l16, l4) == nil {
							continue
						}
						// 219
						v8 = append(v8, l16)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
		l8 = regort.Array(v8...)
		return l8
	}
}

// lib_roles_shut is data.arthurlint.lib.roles.shut.
func lib_roles_shut(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/roles.rego:244
		// 245
		if l8 = regort.Dot(l3, &s_audiences); l8 == nil {
			goto b1
		}
		if regort.IsFalse(l8) {
			goto b1
		}
		// 246
		if !regort.HoldsMember(l4, l8) {
			goto b2
		}
		goto b1
	b2:
		// 244
		return regort.True
	}
b1:
	// lib/roles.rego:244
	return nil
}

// lib_roles_deaf is data.arthurlint.lib.roles.deaf.
func lib_roles_deaf(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l13, l16, l20, l22, l30, l33, l35, l38, l39, l41 *ast.Term
		var v20, v33 []*ast.Term
		// lib/roles.rego:235
		// 236
		if l6 = regort.Dot(l3, &s_audience); l6 == nil {
			goto b1
		}
		if !regort.HoldsIsString(l6) {
			goto b1
		}
		// 237
		if l9 = lib_roles_trusts(s, l3); l9 == nil {
			goto b1
		}
		// 238
		if lib_roles_settled(s, l9) == nil {
			goto b1
		}
		// 239
		if l13 = lib_roles_admitted(s, l9, l3); l13 == nil {
			goto b1
		}
		// 240
		if l16 = regort.Count(l13); l16 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l16, &n_0) {
			goto b1
		}
		// 241
		v20 = nil
		{
			lo2, hi2 := s.Scan(l13)
			for i2 := lo2; i2 < hi2; i2++ {
				l22 = s.Value(i2)
				if lib_roles_shut(s, l22, l6) == nil {
					goto b4
				}
				continue
			b4:
				v20 = append(v20, &n_1)
			}
			s.Leave(lo2)
		}
		l20 = regort.Array(v20...)
		if l30 = regort.Count(l20); l30 == nil {
			goto b1
		}
		if !regort.Equal(l30, &n_0) {
			goto b1
		}
		// 235
		v33 = nil
		{
			lo5, hi5 := s.Scan(l9)
			for i5 := lo5; i5 < hi5; i5++ {
				l35 = s.Value(i5)
				l38 = regort.Array(l35)
				if l39 = lib_roles_admitted(s, l38, l3); l39 == nil {
					continue
				}
				if l41 = regort.Count(l39); l41 == nil {
					continue
				}
				if !regort.HoldsGreater(l41, &n_0) {
					continue
				}
				v33 = append(v33, l35)
			}
			s.Leave(lo5)
		}
		l33 = regort.Array(v33...)
		return l33
	}
b1:
	// lib/roles.rego:235
	return nil
}

// lib_roles_doors is data.arthurlint.lib.roles.doors.
func lib_roles_doors(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9 *ast.Term
		// lib/roles.rego:250
		l8 = regort.Array(l3)
		if l9 = lib_roles_admitted(s, l8, l4); l9 == nil {
			goto b1
		}
		return l9
	}
b1:
	// lib/roles.rego:250
	return nil
}

// lib_roles_overlay_work is data.arthurlint.lib.roles.overlay.
func lib_roles_overlay_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/roles.rego:87
		if l5 = input_open__879de86d(s); l5 == nil {
			goto b1
		}
		if regort.IsFalse(l5) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/roles.rego:85
	return regort.False
}

// lib_roles_relevant_work is data.arthurlint.lib.roles.relevant.
func lib_roles_relevant_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/roles.rego:76
		if l6 = lib_roles_annotation__ea9324ab(s); l6 == nil {
			goto b1
		}
		if !regort.Holds(lib_roles_arn_parts(s, l6)) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/roles.rego:78
	if !regort.Holds(lib_roles_overlay(s)) {
		goto b3
	}
	return regort.True
b3:
	// lib/roles.rego:76
	return nil
}

// lib_roles_role_work is data.arthurlint.lib.roles.role.
func lib_roles_role_work(s *regort.State) *ast.Term {
	{
		var l6, l8, l16, l19, l21 *ast.Term
		// lib/roles.rego:97
		// 98
		if l6 = lib_roles_annotation__ea9324ab(s); l6 == nil {
			goto b2
		}
		if l8 = lib_roles_arn_parts(s, l6); l8 == nil {
			goto b2
		}
		// 97
		if l16 = regort.Dot(l8, &n_0); l16 == nil {
			goto b2
		}
		if l19 = regort.Dot(l8, &n_1); l19 == nil {
			goto b2
		}
		l21 = regort.Record(&s_account, l16, &s_arn, l6, &s_role, l19)
		return l21
	b2:
		// 99
		return regort.EmptyObject
	}
}

// lib_roles_audience_work is data.arthurlint.lib.roles.audience.
func lib_roles_audience_work(s *regort.State) *ast.Term {
	{
		var l6, l11 *ast.Term
		// lib/roles.rego:101
		// 102
		if l6 = lib_roles_annotation__1175abd9(s); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 101
		l11 = regort.Record(&s_audience, l6)
		return l11
	b2:
		// 103
		return regort.EmptyObject
	}
}

// lib_roles_holder_work is data.arthurlint.lib.roles.holder.
func lib_roles_holder_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l10, l12, l14, l16, l17, l18 *ast.Term
		// lib/roles.rego:67
		// 72
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b1
		}
		// 73
		if lib_roles_relevant(s) == nil {
			goto b1
		}
		// 68
		if l6 = lib_roles_name(s); l6 == nil {
			goto b1
		}
		if l8 = lib_roles_namespace(s); l8 == nil {
			goto b1
		}
		if l10 = lib_roles_overlay(s); l10 == nil {
			goto b1
		}
		// 69
		if l12 = lib_roles_role(s); l12 == nil {
			goto b1
		}
		// 70
		if l14 = lib_roles_audience(s); l14 == nil {
			goto b1
		}
		// 67
		l17 = regort.Record(&s_is, &s_account, &s_name, l6, &s_namespace, l8, &s_overlay, l10)
		l16 = regort.Array(l17, l12, l14)
		if l18 = s.Call1(&builtin_object_union_n, l16); l18 == nil {
			goto b1
		}
		return l18
	}
b1:
	// lib/roles.rego:67
	return nil
}

// lib_roles_audiences is data.arthurlint.lib.roles.audiences.
func lib_roles_audiences(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l7, l9, l12, l13, l14, l15, l16, l17, l19, l21 *ast.Term
		// lib/roles.rego:159
		// 160
		if l7 = input_facts_admitted(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 161
				if l12 = regort.Dot(l9, &s_provider); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l3, &s_provider); l13 == nil {
					continue
				}
				if !regort.Equal(l12, l13) {
					continue
				}
				// 162
				if l14 = regort.Dot(l9, &s_claim); l14 == nil {
					continue
				}
				if !regort.EqualString(l14, "aud") {
					continue
				}
				// 163
				if l15 = regort.Dot(l9, &s_guard); l15 == nil {
					continue
				}
				if !regort.EqualString(l15, "firm") {
					continue
				}
				// 164
				if l16 = regort.Dot(l9, &s_kind); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "these") {
					continue
				}
				// 159
				if l17 = regort.Dot(l9, &s_values); l17 == nil {
					continue
				}
				if l19 = regort.Dot(l9, &s_at); l19 == nil {
					continue
				}
				l21 = regort.Record(&s_audiences, l17, &s_guard, l19)
				result = regort.Once(result, l21, "function data.arthurlint.lib.roles.audiences produced conflicting values for the same inputs", "lib/roles.rego", 159, 1)
			}
			s.Leave(lo2)
		}
	b2:
		// 165
		if result != nil {
			goto b4
		}
		return regort.EmptyObject
	b4:
		if result == nil {
			goto b5
		}
		return result
	b5:
	}
	// lib/roles.rego:159
	return nil
}

// lib_roles_accounts_work is data.arthurlint.lib.roles.accounts.
func lib_roles_accounts_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l13, l15, l17, l19, l20, l21 *ast.Term
		var v4 []*ast.Term
		// lib/roles.rego:136
		v4 = nil
		// 141
		if l5 = lib_roles_subjects(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 137
				if l10 = lib_roles_folded(s, l7); l10 == nil {
					continue
				}
				// 138
				if l13 = s.Call2(&builtin_object_filter, l7, array_f858d26a.Get()); l13 == nil {
					continue
				}
				// 139
				if l15 = lib_roles_audiences(s, l7); l15 == nil {
					continue
				}
				// 137
				if l17 = regort.Dot(l7, &s_at); l17 == nil {
					continue
				}
				// 136
				l20 = regort.Record(&s_at, l17, &s_text, l10)
				l19 = regort.Array(l20, l13, l15)
				if l21 = s.Call1(&builtin_object_union_n, l19); l21 == nil {
					continue
				}
				v4 = append(v4, l21)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_roles_truster_work is data.arthurlint.lib.roles.truster.
func lib_roles_truster_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l13, l15, l17, l19, l21 *ast.Term
		// lib/roles.rego:107
		// 114
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b1
		}
		// 115
		l5 = lib_roles_trusted(s)
		if l7 = regort.Count(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l7, &n_0) {
			goto b1
		}
		// 109
		if l13 = s.Call1(&builtin_sort, l5); l13 == nil {
			goto b1
		}
		// 110
		if l15 = lib_roles_trust_account(s); l15 == nil {
			goto b1
		}
		// 112
		if l17 = lib_roles_accounts(s); l17 == nil {
			goto b1
		}
		// 111
		if l19 = lib_roles_closed(s); l19 == nil {
			goto b1
		}
		// 107
		l21 = regort.Record(&s_account, l15, &s_accounts, l17, &s_closed, l19, &s_is, &s_trust, &s_roles, l13)
		return l21
	}
b1:
	// lib/roles.rego:107
	return nil
}

// lib_roles_strangers is data.arthurlint.lib.roles.strangers.
func lib_roles_strangers(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l13, l15, l18, l19, l21, l23, l27 *ast.Term
		var v13 []*ast.Term
		// lib/roles.rego:199
		// 200
		if l6 = lib_roles_namesakes(s, l3); l6 == nil {
			goto b1
		}
		// 201
		if l9 = regort.Count(l6); l9 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l9, &n_0) {
			goto b1
		}
		// 202
		v13 = nil
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l15 = s.Value(i2)
				if l18 = regort.Dot(l15, &s_entry); l18 == nil {
					continue
				}
				if l19 = regort.Dot(l18, &s_account); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l3, &s_account); l21 == nil {
					continue
				}
				l23 = regort.Set(&s__f3716d84, l21)
				if !regort.HoldsMember(l19, l23) {
					continue
				}
				v13 = append(v13, &n_1)
			}
			s.Leave(lo2)
		}
		l13 = regort.Array(v13...)
		if l27 = regort.Count(l13); l27 == nil {
			goto b1
		}
		if !regort.Equal(l27, &n_0) {
			goto b1
		}
		// 199
		return l6
	}
b1:
	// lib/roles.rego:199
	return nil
}

// lib_roles_refusing is data.arthurlint.lib.roles.refusing.
func lib_roles_refusing(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l12 *ast.Term
		// lib/roles.rego:207
		// 208
		if l6 = lib_roles_trusts(s, l3); l6 == nil {
			goto b1
		}
		// 209
		if lib_roles_settled(s, l6) == nil {
			goto b1
		}
		// 210
		if l10 = lib_roles_admitted(s, l6, l3); l10 == nil {
			goto b1
		}
		if l12 = regort.Count(l10); l12 == nil {
			goto b1
		}
		if !regort.Equal(l12, &n_0) {
			goto b1
		}
		// 207
		return l6
	}
b1:
	// lib/roles.rego:207
	return nil
}

// lib_roles_shown is data.arthurlint.lib.roles.shown.
func lib_roles_shown(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14, l17, l18, l23, l26, l29, l32, l33, l36, l38 *ast.Term
		var v17, v23 []*ast.Term
		// lib/roles.rego:258
		// 259
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_text); l11 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l11)
			}
			s.Leave(lo2)
		}
		if l14 = s.Call1(&builtin_sort, l6); l14 == nil {
			goto b1
		}
		// 260
		v17 = nil
		if l18 = regort.Count(l14); l18 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l18, &n_3) {
			goto b4
		}
		v17 = append(v17, &s_and_others_98b8d173)
	b4:
		l17 = regort.Array(v17...)
		// 258
		v23 = nil
		if l26 = s.Call3(&builtin_array_slice, l14, &n_0, &n_3); l26 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l26)
			for i5 := lo5; i5 < hi5; i5++ {
				l29 = s.Value(i5)
				l32 = regort.Array(l29)
				if l33 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l32); l33 == nil {
					continue
				}
				v23 = append(v23, l33)
			}
			s.Leave(lo5)
		}
	b5:
		l23 = regort.Array(v23...)
		if l36 = s.Call2(&builtin_array_concat, l23, l17); l36 == nil {
			goto b1
		}
		if l38 = s.Call2(&builtin_concat, &s__5e272f7c, l36); l38 == nil {
			goto b1
		}
		return l38
	}
b1:
	// lib/roles.rego:258
	return nil
}
