// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// arthur_s3_permissions_incomplete_findings_work is data.arthurlint.rules.arthur["s3-permissions-incomplete"].findings.
func arthur_s3_permissions_incomplete_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:37
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l13, l15, l16, l18, l21, l23, l26, l28, l30, l32, l33, l35, l37 *ast.Term
		var v15 []*ast.Term
		// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:37
		// 38
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b2
		}
		if !regort.IsTrue(l5) {
			goto b2
		}
		// 39
		l6 = lib_arthur_storage_gaps(s)
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 46
				if l11 = regort.Dot(l8, &s_has); l11 == nil {
					continue
				}
				if l13 = lib_policies_quoted(s, l11); l13 == nil {
					continue
				}
				// 48
				v15 = nil
				if l16 = regort.Dot(l8, &s_lacks); l16 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l16)
					for i4 := lo4; i4 < hi4; i4++ {
						l18 = s.Value(i4)
						if l21 = regort.Dot(l8, &s_bucket); l21 == nil {
							continue
						}
						if l23 = lib_arthur_storage_advice(s, l18, l21); l23 == nil {
							continue
						}
						v15 = append(v15, l23)
					}
					s.Leave(lo4)
				}
			b4:
				l15 = regort.Array(v15...)
				if l26 = s.Call2(&builtin_concat, &s_and_a729aeaf, l15); l26 == nil {
					continue
				}
				// 45
				if l28 = regort.Dot(l8, &s_role); l28 == nil {
					continue
				}
				// 47
				if l30 = regort.Dot(l8, &s_bucket); l30 == nil {
					continue
				}
				// 44
				l32 = regort.Array(l28, l13, l30, l26)
				if l33 = s.Call2(&builtin_sprintf, &s_Arthur_s_role__q_has__s__baa0b5d6, l32); l33 == nil {
					continue
				}
				// 41
				if l35 = regort.Dot(l8, &s_document); l35 == nil {
					continue
				}
				// 40
				l37 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l35, &s_message, l33, &s_on, &s_key)
				// 37
				ret = regort.SetAdd(ret, l37)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:37
	return ret
}

// arthur_s3_permissions_incomplete_aggregate_work is data.arthurlint.rules.arthur["s3-permissions-incomplete"].aggregate.
func arthur_s3_permissions_incomplete_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:33
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:33
		if l4 = lib_arthur_storage_role(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:35
		if l4 = lib_arthur_storage_policy(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/arthur/s3_permissions_incomplete/s3_permissions_incomplete.rego:33
	return ret
}
