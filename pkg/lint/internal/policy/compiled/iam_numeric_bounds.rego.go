// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_numeric_bounds_fix is data.arthurlint.rules.iam["numeric-bounds"].fix.
func iam_numeric_bounds_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l7, l8, l9, l12, l15, l17, l18, l20, l26, l28, l29, l31, l32 *ast.Term
		var v6 []*ast.Term
		// rules/iam/numeric_bounds/numeric_bounds.rego:38
		// 39
		v6 = nil
		// 40
		if l7 = regort.Dot(l3, &s_texts); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l8, l9 = s.Pair(i3)
				// 41
				if l12 = regort.Dot(l3, &s_counts); l12 == nil {
					continue
				}
				if lib_differs(s, l9, l12) == nil {
					continue
				}
				// 39
				if l15 = regort.Dot(l3, &s_at); l15 == nil {
					continue
				}
				l17 = regort.Array(l8)
				if l18 = s.Call2(&builtin_array_concat, l15, l17); l18 == nil {
					continue
				}
				l20 = regort.Record(&s_at, l18, &s_op, &s_remove)
				v6 = append(v6, l20)
			}
			s.Leave(lo3)
		}
	b3:
		l6 = regort.Array(v6...)
		// 43
		{
			lo4, hi4 := s.Scan(l6)
			for i4 := lo4; i4 < hi4; i4++ {
				// 38
				if l26 = regort.Dot(l3, &s_counts); l26 == nil {
					continue
				}
				l28 = regort.Array(l26)
				if l29 = s.Call2(&builtin_sprintf, &s_Keep_only__q_e9e0c2bf, l28); l29 == nil {
					continue
				}
				l32 = regort.Record(&s_edits, l6, &s_title, l29)
				l31 = regort.Record(&s_fix, l32)
				result = regort.Once(result, l31, "function data.arthurlint.rules.iam[\"numeric-bounds\"].fix produced conflicting values for the same inputs", "rules/iam/numeric_bounds/numeric_bounds.rego", 38, 1)
			}
			s.Leave(lo4)
		}
		// 44
		if result != nil {
			goto b6
		}
		return regort.EmptyObject
	b6:
		if result == nil {
			goto b7
		}
		return result
	b7:
	}
	// rules/iam/numeric_bounds/numeric_bounds.rego:38
	return nil
}

// iam_numeric_bounds_findings_work is data.arthurlint.rules.iam["numeric-bounds"].findings.
func iam_numeric_bounds_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/numeric_bounds/numeric_bounds.rego:27
	ret = regort.EmptySet
	{
		var l5, l7, l10, l12, l14, l16, l17, l19, l20, l22, l24, l26, l27 *ast.Term
		// rules/iam/numeric_bounds/numeric_bounds.rego:27
		// 28
		if l5 = input_facts_bounds(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_texts); l10 == nil {
					continue
				}
				if l12 = lib_policies_quoted(s, l10); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l7, &s_counts); l14 == nil {
					continue
				}
				if l16 = regort.Dot(l7, &s_operator); l16 == nil {
					continue
				}
				if l17 = regort.Dot(l16, &s_name); l17 == nil {
					continue
				}
				l19 = regort.Array(l12, l14, l17)
				if l20 = s.Call2(&builtin_sprintf, &s_of__s_only__q_counts_for_997007c0, l19); l20 == nil {
					continue
				}
				// 34
				if l22 = iam_numeric_bounds_fix(s, l7); l22 == nil {
					continue
				}
				// 31
				if l24 = regort.Dot(l7, &s_at); l24 == nil {
					continue
				}
				// 29
				l26 = regort.Record(&s_at, l24, &s_message, l20)
				if l27 = s.Call2(&builtin_object_union, l26, l22); l27 == nil {
					continue
				}
				// 27
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/numeric_bounds/numeric_bounds.rego:27
	return ret
}
