// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_source_ip_private_outcome is data.arthurlint.rules.iam["source-ip-private"].outcome.
func iam_source_ip_private_outcome(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// rules/iam/source_ip_private/source_ip_private.rego:38
		result = nil
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b1
		}
		if lib_policies_off(s, l6, &s_negated) == nil {
			goto b1
		}
		result = regort.Once(result, &s_never, "function data.arthurlint.rules.iam[\"source-ip-private\"].outcome produced conflicting values for the same inputs", "rules/iam/source_ip_private/source_ip_private.rego", 38, 1)
	}
b1:
	// rules/iam/source_ip_private/source_ip_private.rego:38
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"source-ip-private\"].outcome produced conflicting values for the same inputs", "rules/iam/source_ip_private/source_ip_private.rego", 38, 1)
b2:
	{
		var l6, l7 *ast.Term
		// rules/iam/source_ip_private/source_ip_private.rego:40
		result = nil
		if l6 = regort.Dot(l3, &s_operator); l6 == nil {
			goto b3
		}
		if l7 = regort.Dot(l6, &s_negated); l7 == nil {
			goto b3
		}
		if regort.IsFalse(l7) {
			goto b3
		}
		result = regort.Once(result, &s_always, "function data.arthurlint.rules.iam[\"source-ip-private\"].outcome produced conflicting values for the same inputs", "rules/iam/source_ip_private/source_ip_private.rego", 40, 1)
	}
b3:
	// rules/iam/source_ip_private/source_ip_private.rego:40
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.iam[\"source-ip-private\"].outcome produced conflicting values for the same inputs", "rules/iam/source_ip_private/source_ip_private.rego", 40, 1)
b4:
	// rules/iam/source_ip_private/source_ip_private.rego:38
	return ret
}

// iam_source_ip_private_findings_work is data.arthurlint.rules.iam["source-ip-private"].findings.
func iam_source_ip_private_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/source_ip_private/source_ip_private.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l12, l13, l15, l17, l18, l20, l21, l23, l25 *ast.Term
		// rules/iam/source_ip_private/source_ip_private.rego:27
		// 28
		if l5 = input_facts_ip_ranges_240a586b(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 29
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "private") {
					continue
				}
				// 30
				if l11 = regort.Dot(l7, &s_key); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "aws:sourceip") {
					continue
				}
				// 31
				if l12 = regort.Dot(l7, &s_all); l12 == nil {
					continue
				}
				if regort.IsFalse(l12) {
					continue
				}
				// 34
				if l13 = iam_source_ip_private_outcome(s, l7); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_operator); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, &s_name); l18 == nil {
					continue
				}
				l20 = regort.Array(l15, l18, l13)
				if l21 = s.Call2(&builtin_sprintf, &s__q_is_private__and__s__s_a5d26d40, l20); l21 == nil {
					continue
				}
				// 33
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				// 32
				l25 = regort.Record(&s_at, l23, &s_message, l21)
				// 27
				ret = regort.SetAdd(ret, l25)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/source_ip_private/source_ip_private.rego:27
	return ret
}
