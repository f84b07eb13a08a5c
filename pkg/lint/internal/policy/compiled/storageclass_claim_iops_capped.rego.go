// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_claim_iops_capped_findings_work is data.arthurlint.rules.storageclass["claim-iops-capped"].findings.
func storageclass_claim_iops_capped_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:45
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l18, l22, l24, l31, l32, l34, l36, l39, l44, l45, l51, l54, l56, l58 *ast.Term
		// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:45
		// 46
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 47
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_class); l10 == nil {
					continue
				}
				if l12 = lib_claims_sole(s, l10, &s_type); l12 == nil {
					continue
				}
				// 48
				if l18 = lib_claims_sole(s, l10, &s_iops); l18 == nil {
					continue
				}
				// 49
				if l22 = regort.Dot(l9, &s_gib); l22 == nil {
					continue
				}
				if l24 = lib_claims_capped(s, l12, l22, l18); l24 == nil {
					continue
				}
				// 50
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 56
				if l31 = regort.Dot(object_481b56cb.Get(), l12); l31 == nil {
					continue
				}
				if l32 = regort.Dot(l31, &s_per_gib_d941eabf); l32 == nil {
					continue
				}
				if l34 = s.Call2(&builtin_div, l18, l32); l34 == nil {
					continue
				}
				if l36 = s.Call1(&builtin_ceil, l34); l36 == nil {
					continue
				}
				if l39 = regort.Dot(l9, &s_storage); l39 == nil {
					continue
				}
				// 54
				l44 = regort.Array(l39, l10, l18, l24, l36)
				if l45 = s.Call2(&builtin_sprintf, &s_storage_is__v_on_the_EBS_b7ec22e6, l44); l45 == nil {
					continue
				}
				// 58
				if l51 = lib_claims_defined(s, l10, array_73c103e4.Get()); l51 == nil {
					continue
				}
				// 53
				if l54 = regort.Dot(l9, &s_at); l54 == nil {
					continue
				}
				// 52
				if l56 = regort.Dot(l6, &s_document); l56 == nil {
					continue
				}
				// 51
				l58 = regort.Record(&s_at, l54, &s_document, l56, &s_message, l45, &s_related, l51)
				// 45
				ret = regort.SetAdd(ret, l58)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:45
	return ret
}

// storageclass_claim_iops_capped_aggregate_work is data.arthurlint.rules.storageclass["claim-iops-capped"].aggregate.
func storageclass_claim_iops_capped_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:32
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:32
		if l4 = lib_claims_class(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:34
		if l4 = lib_claims_beside(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	{
		var l4, l6, l9, l10, l11, l12, l14, l17, l19, l21, l22 *ast.Term
		// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:36
		// 41
		l4 = lib_claims_claims(s)
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 42
				if l9 = regort.Dot(l6, &s_spec); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_resources); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_requests); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_storage); l12 == nil {
					continue
				}
				// 37
				if l14 = regort.Dot(l6, &s_at); l14 == nil {
					continue
				}
				if l17 = s.Call2(&builtin_array_concat, l14, array_bd899cd6.Get()); l17 == nil {
					continue
				}
				// 39
				if l19 = lib_quantity_gib(s, l12); l19 == nil {
					continue
				}
				// 36
				l21 = regort.Record(&s_at, l17, &s_gib, l19, &s_storage, l12)
				if l22 = lib_claims_asks(s, l6, l21); l22 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo4)
		}
	}
	// rules/storageclass/claim_iops_capped/claim_iops_capped.rego:32
	return ret
}
