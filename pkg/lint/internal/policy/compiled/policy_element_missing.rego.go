// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_element_missing_strays_work is data.arthurlint.rules.policy["element-missing"].strays.
func policy_element_missing_strays_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l12, l15, l21 *ast.Term
		// rules/policy/element_missing/element_missing.rego:48
		l4 = regort.EmptySet
		// 49
		if l6 = input_facts_unknown_elements_a23418c1(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 50
				if l11 = regort.Dot(l8, &s_in); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "policy") {
					continue
				}
				// 51
				if l12 = regort.Dot(l8, &s_name); l12 == nil {
					continue
				}
				if l15 = regort.Dot(object_836092f5.Get(), &s_statement); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l12, l15) {
					continue
				}
				// 48
				l4 = regort.SetAdd(l4, l12)
			}
			s.Leave(lo2)
		}
	b2:
		if l21 = lib_policies_sorted(s, l4); l21 == nil {
			goto b1
		}
		return l21
	}
b1:
	// rules/policy/element_missing/element_missing.rego:48
	return nil
}

// policy_element_missing_message is data.arthurlint.rules.policy["element-missing"].message.
func policy_element_missing_message(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l7, l9, l10 *ast.Term
		// rules/policy/element_missing/element_missing.rego:33
		result = nil
		if lib_grammar_several(s, l3) == nil {
			goto b1
		}
		if l7 = lib_policies_quoted(s, l3); l7 == nil {
			goto b1
		}
		l9 = regort.Array(l7)
		if l10 = s.Call2(&builtin_sprintf, &s_statement_has_no__s__wri_a4cdb62f, l9); l10 == nil {
			goto b1
		}
		result = regort.Once(result, l10, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 33, 1)
	}
b1:
	// rules/policy/element_missing/element_missing.rego:33
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 33, 1)
b2:
	{
		var l6, l7, l8, l9, l16, l18, l19 *ast.Term
		// rules/policy/element_missing/element_missing.rego:35
		result = nil
		if !regort.IsArray(l3) {
			goto b4
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b4
		}
		if !regort.Equal(l6, &n_1) {
			goto b4
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b4
		}
		if !regort.EqualString(l8, "Statement") {
			goto b4
		}
		// 36
		if l9 = policy_element_missing_strays(s); l9 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l9)
			for i4 := lo4; i4 < hi4; i4++ {
				// 35
				if l16 = lib_policies_quoted(s, l9); l16 == nil {
					continue
				}
				l18 = regort.Array(l16)
				if l19 = s.Call2(&builtin_sprintf, &s_policy_has_no__Statement_1ecf13d1, l18); l19 == nil {
					continue
				}
				result = regort.Once(result, l19, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 35, 1)
			}
			s.Leave(lo4)
		}
	b4:
		// 37
		if result != nil {
			goto b6
		}
		if !regort.IsArray(l3) {
			goto b6
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b6
		}
		if !regort.Equal(l6, &n_1) {
			goto b6
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b6
		}
		if !regort.EqualString(l8, "Statement") {
			goto b6
		}
		result = regort.Once(result, &s_policy_has_no__Statement_c06ec023, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 37, 3)
	b6:
		if result == nil {
			goto b7
		}
		ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 37, 3)
	b7:
	}
	{
		var l6, l7, l8 *ast.Term
		// rules/policy/element_missing/element_missing.rego:39
		result = nil
		if !regort.IsArray(l3) {
			goto b8
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b8
		}
		if !regort.Equal(l6, &n_1) {
			goto b8
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b8
		}
		if !regort.EqualString(l8, "Effect") {
			goto b8
		}
		result = regort.Once(result, &s_statement_has_no__Effect_16417fce, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 39, 1)
	}
b8:
	// rules/policy/element_missing/element_missing.rego:39
	if result == nil {
		goto b9
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 39, 1)
b9:
	{
		var l6, l7, l8 *ast.Term
		// rules/policy/element_missing/element_missing.rego:41
		result = nil
		if !regort.IsArray(l3) {
			goto b10
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b10
		}
		if !regort.Equal(l6, &n_1) {
			goto b10
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b10
		}
		if !regort.EqualString(l8, "Action") {
			goto b10
		}
		result = regort.Once(result, &s_statement_has_neither__A_6126de93, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 41, 1)
	}
b10:
	// rules/policy/element_missing/element_missing.rego:41
	if result == nil {
		goto b11
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 41, 1)
b11:
	{
		var l6, l7, l8 *ast.Term
		// rules/policy/element_missing/element_missing.rego:43
		result = nil
		if !regort.IsArray(l3) {
			goto b12
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b12
		}
		if !regort.Equal(l6, &n_1) {
			goto b12
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b12
		}
		if !regort.EqualString(l8, "Resource") {
			goto b12
		}
		result = regort.Once(result, &s_statement_has_neither__R_85eb8932, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 43, 1)
	}
b12:
	// rules/policy/element_missing/element_missing.rego:43
	if result == nil {
		goto b13
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 43, 1)
b13:
	{
		var l6, l7, l8 *ast.Term
		// rules/policy/element_missing/element_missing.rego:45
		result = nil
		if !regort.IsArray(l3) {
			goto b14
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b14
		}
		if !regort.Equal(l6, &n_1) {
			goto b14
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b14
		}
		if !regort.EqualString(l8, "Principal") {
			goto b14
		}
		result = regort.Once(result, &s_statement_has_no__Princi_7c471627, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 45, 1)
	}
b14:
	// rules/policy/element_missing/element_missing.rego:45
	if result == nil {
		goto b15
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.policy[\"element-missing\"].message produced conflicting values for the same inputs", "rules/policy/element_missing/element_missing.rego", 45, 1)
b15:
	// rules/policy/element_missing/element_missing.rego:33
	return ret
}

// policy_element_missing_findings_work is data.arthurlint.rules.policy["element-missing"].findings.
func policy_element_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/element_missing/element_missing.rego:28
	ret = regort.EmptySet
	{
		var l4, l5, l6, l9, l11 *ast.Term
		// rules/policy/element_missing/element_missing.rego:28
		// 29
		if l4 = lib_grammar_missing(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 30
				if l9 = policy_element_missing_message(s, l6); l9 == nil {
					continue
				}
				l11 = regort.Record(&s_at, l5, &s_message, l9)
				// 28
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/element_missing/element_missing.rego:28
	return ret
}
