// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_operator_wrong_type_text is data.arthurlint.rules.trust["operator-wrong-type"].text.
func trust_operator_wrong_type_text(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// rules/trust/operator_wrong_type/operator_wrong_type.rego:41
		if l6 = regort.Dot(l3, &s_claim); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if lib_none_of(s, l8, set_ef2d1f5e.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// rules/trust/operator_wrong_type/operator_wrong_type.rego:41
	return nil
}

// trust_operator_wrong_type_twin is data.arthurlint.rules.trust["operator-wrong-type"].twin.
func trust_operator_wrong_type_twin(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/trust/operator_wrong_type/operator_wrong_type.rego:43
		// 44
		if l6 = regort.Dot(l3, &s_negated); l6 == nil {
			goto b2
		}
		if regort.IsFalse(l6) {
			goto b2
		}
		// 43
		return &s_StringNotEquals
	b2:
		// 45
		// 46
		if l6 = regort.Dot(l3, &s_base); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "ArnLike") {
			goto b3
		}
		// 45
		return &s_StringLike
	b3:
		// 47
		return &s_StringEquals
	}
}

// trust_operator_wrong_type_findings_work is data.arthurlint.rules.trust["operator-wrong-type"].findings.
func trust_operator_wrong_type_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/operator_wrong_type/operator_wrong_type.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l15, l19, l23, l25, l28, l30, l31, l33, l35 *ast.Term
		// rules/trust/operator_wrong_type/operator_wrong_type.rego:27
		// 28
		if l5 = input_facts_claims(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_operator); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_type); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_91536db6.Get()) {
					continue
				}
				// 30
				if l15 = regort.Dot(l7, &s_match); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l15, set_26319fe4.Get()) {
					continue
				}
				// 31
				if l19 = regort.Dot(l7, &s_filled); l19 == nil {
					continue
				}
				if !regort.EqualString(l19, "yes") {
					continue
				}
				// 32
				if trust_operator_wrong_type_text(s, l7) == nil {
					continue
				}
				// 36
				if l23 = trust_operator_wrong_type_twin(s, l10); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_key); l25 == nil {
					continue
				}
				if l28 = regort.Dot(l10, &s_name); l28 == nil {
					continue
				}
				l30 = regort.Array(l25, l28, l23)
				if l31 = s.Call2(&builtin_sprintf, &s__q_is_a_string__which__s_f479d797, l30); l31 == nil {
					continue
				}
				// 34
				if l33 = regort.Dot(l7, &s_at); l33 == nil {
					continue
				}
				// 33
				l35 = regort.Record(&s_at, l33, &s_message, l31, &s_on, &s_key)
				// 27
				ret = regort.SetAdd(ret, l35)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/operator_wrong_type/operator_wrong_type.rego:27
	return ret
}
