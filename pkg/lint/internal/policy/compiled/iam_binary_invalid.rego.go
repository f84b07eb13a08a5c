// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_binary_invalid_findings_work is data.arthurlint.rules.iam["binary-invalid"].findings.
func iam_binary_invalid_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/binary_invalid/binary_invalid.rego:26
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l18, l19, l21, l23 *ast.Term
		// rules/iam/binary_invalid/binary_invalid.rego:26
		// 27
		if l5 = input_facts_invalid_values_1bd2f3b4(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 28
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_type); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Binary") {
					continue
				}
				// 29
				if lib_policies_off(s, l7, &s_epoch) == nil {
					continue
				}
				// 32
				if l13 = regort.Dot(l7, &s_text); l13 == nil {
					continue
				}
				if l16 = regort.Dot(l10, &s_name); l16 == nil {
					continue
				}
				l18 = regort.Array(l13, l16)
				if l19 = s.Call2(&builtin_sprintf, &s__q_is_no_base64__which___f631a583, l18); l19 == nil {
					continue
				}
				// 31
				if l21 = regort.Dot(l7, &s_at); l21 == nil {
					continue
				}
				// 30
				l23 = regort.Record(&s_at, l21, &s_message, l19)
				// 26
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/binary_invalid/binary_invalid.rego:26
	return ret
}
