// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_deny_resource_mismatch_denied is data.arthurlint.rules.iam["deny-resource-mismatch"].denied.
func iam_deny_resource_mismatch_denied(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:38
		// 39
		if l6 = regort.Dot(l3, &s_effect); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "Deny") {
			goto b1
		}
		// 40
		if lib_iam_resources_well_formed(s, l3) == nil {
			goto b1
		}
		// 38
		return regort.True
	}
b1:
	// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:38
	return nil
}

// iam_deny_resource_mismatch_finding is data.arthurlint.rules.iam["deny-resource-mismatch"].finding.
func iam_deny_resource_mismatch_finding(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l10, l11, l13, l15, l17 *ast.Term
		// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:43
		// 45
		if l6 = lib_iam_resources_mismatch(s, l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Dot(l3, &s_text); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l8, l6)
		if l11 = s.Call2(&builtin_sprintf, &s__q_is_never_denied_here__63d7960c, l10); l11 == nil {
			goto b1
		}
		// 46
		if l13 = lib_iam_resources_places(s, l3); l13 == nil {
			goto b1
		}
		// 44
		if l15 = regort.Dot(l3, &s_at); l15 == nil {
			goto b1
		}
		// 43
		l17 = regort.Record(&s_at, l15, &s_message, l11, &s_related, l13)
		return l17
	}
b1:
	// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:43
	return nil
}

// iam_deny_resource_mismatch_findings_work is data.arthurlint.rules.iam["deny-resource-mismatch"].findings.
func iam_deny_resource_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l11 *ast.Term
		// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:28
		// 29
		if l5 = input_facts_unmatchable(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 30
				if iam_deny_resource_mismatch_denied(s, l7) == nil {
					continue
				}
				// 28
				if l11 = iam_deny_resource_mismatch_finding(s, l7); l11 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l11 *ast.Term
		// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:33
		// 34
		if l5 = input_facts_misplaced(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 35
				if iam_deny_resource_mismatch_denied(s, l7) == nil {
					continue
				}
				// 33
				if l11 = iam_deny_resource_mismatch_finding(s, l7); l11 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo4)
		}
	}
b4:
	// rules/iam/deny_resource_mismatch/deny_resource_mismatch.rego:28
	return ret
}
