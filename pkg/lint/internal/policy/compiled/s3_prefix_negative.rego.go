// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// s3_prefix_negative_negative is data.arthurlint.rules.s3["prefix-negative"].negative.
func s3_prefix_negative_negative(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7 *ast.Term
		// rules/s3/prefix_negative/prefix_negative.rego:40
		result = nil
		// 41
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "Deny") {
			goto b1
		}
		// 42
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b1
		}
		if lib_policies_off(s, l7, &s_negated) == nil {
			goto b1
		}
		// 40
		result = regort.Once(result, &s_allow_the_prefixes_that__7ee7f67e, "function data.arthurlint.rules.s3[\"prefix-negative\"].negative produced conflicting values for the same inputs", "rules/s3/prefix_negative/prefix_negative.rego", 40, 1)
	}
b1:
	// rules/s3/prefix_negative/prefix_negative.rego:40
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.s3[\"prefix-negative\"].negative produced conflicting values for the same inputs", "rules/s3/prefix_negative/prefix_negative.rego", 40, 1)
b2:
	{
		var l6, l7, l8 *ast.Term
		// rules/s3/prefix_negative/prefix_negative.rego:45
		result = nil
		// 46
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "Allow") {
			goto b3
		}
		// 47
		if l7 = regort.Dot(l3, &s_operator); l7 == nil {
			goto b3
		}
		if l8 = regort.Dot(l7, &s_negated); l8 == nil {
			goto b3
		}
		if regort.IsFalse(l8) {
			goto b3
		}
		// 45
		result = regort.Once(result, &s_write_the_prefixes_that__9e38a194, "function data.arthurlint.rules.s3[\"prefix-negative\"].negative produced conflicting values for the same inputs", "rules/s3/prefix_negative/prefix_negative.rego", 45, 1)
	}
b3:
	// rules/s3/prefix_negative/prefix_negative.rego:45
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.s3[\"prefix-negative\"].negative produced conflicting values for the same inputs", "rules/s3/prefix_negative/prefix_negative.rego", 45, 1)
b4:
	// rules/s3/prefix_negative/prefix_negative.rego:40
	return ret
}

// s3_prefix_negative_findings_work is data.arthurlint.rules.s3["prefix-negative"].findings.
func s3_prefix_negative_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/s3/prefix_negative/prefix_negative.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l16, l19, l21, l23, l24, l26, l28 *ast.Term
		// rules/s3/prefix_negative/prefix_negative.rego:28
		// 29
		if l5 = input_facts_conditions(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if l10 = regort.Dot(l7, &s_key); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "s3:prefix") {
					continue
				}
				// 31
				if l11 = regort.Dot(l7, &s_operator); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_type); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "String") {
					continue
				}
				// 32
				if l13 = s3_prefix_negative_negative(s, l7); l13 == nil {
					continue
				}
				// 36
				if l16 = regort.Dot(l7, &s_effect); l16 == nil {
					continue
				}
				if l19 = regort.Dot(l11, &s_name); l19 == nil {
					continue
				}
				if l21 = regort.Dot(l7, &s_text); l21 == nil {
					continue
				}
				l23 = regort.Array(l16, l19, l21, l13)
				if l24 = s.Call2(&builtin_sprintf, &s__s_with__s_on__q_leaves__9112c1cc, l23); l24 == nil {
					continue
				}
				// 34
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				// 33
				l28 = regort.Record(&s_at, l26, &s_message, l24, &s_on, &s_key)
				// 28
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/s3/prefix_negative/prefix_negative.rego:28
	return ret
}
