// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_claim_size_sized is data.arthurlint.rules.storageclass["claim-size"].sized.
func storageclass_claim_size_sized(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l11, l14, l16, l17, l22, l23, l26, l28, l30 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:73
		// 76
		if l10 = regort.Dot(l3, &s_entry); l10 == nil {
			goto b1
		}
		if l11 = regort.Dot(l10, &s_storage); l11 == nil {
			goto b1
		}
		if l14 = regort.Dot(l10, &s_class); l14 == nil {
			goto b1
		}
		l16 = regort.Array(l11, l14, l5)
		if l17 = s.Call2(&builtin_sprintf, &s_storage_is__v_on_the_EBS_18dd8304, l16); l17 == nil {
			goto b1
		}
		// 77
		l22 = regort.Array(&s_parameters, l4)
		if l23 = lib_claims_defined(s, l14, l22); l23 == nil {
			goto b1
		}
		// 75
		if l26 = regort.Dot(l10, &s_at); l26 == nil {
			goto b1
		}
		// 74
		if l28 = regort.Dot(l3, &s_document); l28 == nil {
			goto b1
		}
		// 73
		l30 = regort.Record(&s_at, l26, &s_document, l28, &s_message, l17, &s_related, l23)
		return l30
	}
b1:
	// rules/storageclass/claim_size/claim_size.rego:73
	return nil
}

// storageclass_claim_size_findings_work is data.arthurlint.rules.storageclass["claim-size"].findings.
func storageclass_claim_size_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_size/claim_size.rego:48
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l16, l19, l20, l30, l31, l33 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:48
		// 49
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 50
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_class); l10 == nil {
					continue
				}
				if l12 = lib_claims_sole(s, l10, &s_type); l12 == nil {
					continue
				}
				// 51
				if l16 = regort.Dot(l9, &s_gib); l16 == nil {
					continue
				}
				if l19 = regort.Dot(object_b367683e.Get(), l12); l19 == nil {
					continue
				}
				if l20 = regort.Dot(l19, &s_min); l20 == nil {
					continue
				}
				if lib_below(s, l16, l20) == nil {
					continue
				}
				// 52
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 53
				l30 = regort.Array(l12, l20)
				if l31 = s.Call2(&builtin_sprintf, &s_and__s_volumes_have__dGi_e2ed93de, l30); l31 == nil {
					continue
				}
				if l33 = storageclass_claim_size_sized(s, l6, &s_type, l31); l33 == nil {
					continue
				}
				// 48
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l10, l12, l16, l19, l20, l30, l31, l33 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:56
		// 57
		if l4 = input_aggregate(s); l4 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 58
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_class); l10 == nil {
					continue
				}
				if l12 = lib_claims_sole(s, l10, &s_type); l12 == nil {
					continue
				}
				// 59
				if l16 = regort.Dot(l9, &s_gib); l16 == nil {
					continue
				}
				if l19 = regort.Dot(object_b367683e.Get(), l12); l19 == nil {
					continue
				}
				if l20 = regort.Dot(l19, &s_max); l20 == nil {
					continue
				}
				if lib_above(s, l16, l20) == nil {
					continue
				}
				// 60
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 61
				l30 = regort.Array(l12, l20)
				if l31 = s.Call2(&builtin_sprintf, &s_and__s_volumes_have__dGi_d47308ba, l30); l31 == nil {
					continue
				}
				if l33 = storageclass_claim_size_sized(s, l6, &s_type, l31); l33 == nil {
					continue
				}
				// 56
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l4, l6, l9, l10, l12, l18, l22, l24, l30, l31, l33 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:64
		// 65
		if l4 = input_aggregate(s); l4 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l6 = s.Value(i6)
				// 66
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_class); l10 == nil {
					continue
				}
				if l12 = lib_claims_sole(s, l10, &s_type); l12 == nil {
					continue
				}
				// 67
				if l18 = lib_claims_sole(s, l10, &s_iops); l18 == nil {
					continue
				}
				// 68
				if l22 = regort.Dot(l9, &s_gib); l22 == nil {
					continue
				}
				if l24 = lib_claims_refused(s, l12, l22, l18); l24 == nil {
					continue
				}
				// 69
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 70
				l30 = regort.Array(l18, l24)
				if l31 = s.Call2(&builtin_sprintf, &s_too_small_for_the_class__fea3cf92, l30); l31 == nil {
					continue
				}
				if l33 = storageclass_claim_size_sized(s, l6, &s_iops, l31); l33 == nil {
					continue
				}
				// 64
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/storageclass/claim_size/claim_size.rego:48
	return ret
}

// storageclass_claim_size_aggregate_work is data.arthurlint.rules.storageclass["claim-size"].aggregate.
func storageclass_claim_size_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_size/claim_size.rego:35
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:35
		if l4 = lib_claims_class(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:37
		if l4 = lib_claims_beside(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	{
		var l4, l6, l9, l10, l11, l12, l14, l17, l19, l21, l22 *ast.Term
		// rules/storageclass/claim_size/claim_size.rego:39
		// 44
		l4 = lib_claims_claims(s)
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 45
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
				// 40
				if l14 = regort.Dot(l6, &s_at); l14 == nil {
					continue
				}
				if l17 = s.Call2(&builtin_array_concat, l14, array_bd899cd6.Get()); l17 == nil {
					continue
				}
				// 42
				if l19 = lib_quantity_gib(s, l12); l19 == nil {
					continue
				}
				// 39
				l21 = regort.Record(&s_at, l17, &s_gib, l19, &s_storage, l12)
				if l22 = lib_claims_asks(s, l6, l21); l22 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo4)
		}
	}
	// rules/storageclass/claim_size/claim_size.rego:35
	return ret
}
