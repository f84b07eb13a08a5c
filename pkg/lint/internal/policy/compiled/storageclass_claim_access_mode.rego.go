// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_claim_access_mode_refusal is data.arthurlint.rules.storageclass["claim-access-mode"].refusal.
func storageclass_claim_access_mode_refusal(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l10, l12, l13 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:73
		if l6 = regort.Dot(l3, &s_entry); l6 == nil {
			goto b1
		}
		if l7 = regort.Dot(l6, &s_class); l7 == nil {
			goto b1
		}
		if l10 = regort.Dot(l6, &s_access); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l7, l10)
		if l13 = s.Call2(&builtin_sprintf, &s_the_EBS_class__q_offers__fe40d3e8, l12); l13 == nil {
			goto b1
		}
		return l13
	}
b1:
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:73
	return nil
}

// storageclass_claim_access_mode_finding is data.arthurlint.rules.storageclass["claim-access-mode"].finding.
func storageclass_claim_access_mode_finding(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l12, l15, l17, l19 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:75
		// 79
		if l8 = regort.Dot(l3, &s_entry); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, &s_class); l9 == nil {
			goto b1
		}
		if l12 = lib_claims_defined(s, l9, array_69621b40.Get()); l12 == nil {
			goto b1
		}
		// 77
		if l15 = regort.Dot(l8, &s_at); l15 == nil {
			goto b1
		}
		// 76
		if l17 = regort.Dot(l3, &s_document); l17 == nil {
			goto b1
		}
		// 75
		l19 = regort.Record(&s_at, l15, &s_document, l17, &s_message, l4, &s_related, l12)
		return l19
	}
b1:
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:75
	return nil
}

// storageclass_claim_access_mode_findings_work is data.arthurlint.rules.storageclass["claim-access-mode"].findings.
func storageclass_claim_access_mode_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:47
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l14, l16 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:47
		// 48
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 49
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_access); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "ReadOnlyMany") {
					continue
				}
				// 50
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 47
				if l14 = storageclass_claim_access_mode_refusal(s, l6); l14 == nil {
					continue
				}
				if l16 = storageclass_claim_access_mode_finding(s, l6, l14); l16 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l16)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l10, l12, l16, l18 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:53
		// 54
		if l4 = input_aggregate(s); l4 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 55
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_access); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "ReadWriteMany") {
					continue
				}
				// 56
				if l12 = regort.Dot(l9, &s_mode); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Filesystem") {
					continue
				}
				// 57
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 53
				if l16 = storageclass_claim_access_mode_refusal(s, l6); l16 == nil {
					continue
				}
				if l18 = storageclass_claim_access_mode_finding(s, l6, l16); l18 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l4, l6, l9, l10, l12, l17, l19, l27, l28, l31 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:60
		// 61
		if l4 = input_aggregate(s); l4 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l6 = s.Value(i6)
				// 62
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_access); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "ReadWriteMany") {
					continue
				}
				// 63
				if l12 = regort.Dot(l9, &s_mode); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Block") {
					continue
				}
				// 64
				if lib_claims_sure(s, l9) == nil {
					continue
				}
				// 65
				if l17 = regort.Dot(l9, &s_class); l17 == nil {
					continue
				}
				if l19 = lib_claims_sole(s, l17, &s_type); l19 == nil {
					continue
				}
				// 66
				if lib_none_of(s, l19, set_b6e0f23c.Get()) == nil {
					continue
				}
				// 67
				l27 = regort.Array(l17, l19)
				if l28 = s.Call2(&builtin_sprintf, &s_ReadWriteMany_with_volum_daf21161, l27); l28 == nil {
					continue
				}
				// 60
				if l31 = storageclass_claim_access_mode_finding(s, l6, l28); l31 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:47
	return ret
}

// storageclass_claim_access_mode_aggregate_work is data.arthurlint.rules.storageclass["claim-access-mode"].aggregate.
func storageclass_claim_access_mode_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:31
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:31
		if l4 = lib_claims_class(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:33
		if l4 = lib_claims_beside(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	{
		var l4, l6, l9, l10, l11, l12, l14, l16, l17, l19, l20 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:35
		// 36
		l4 = lib_claims_claims(s)
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 37
				if l9 = regort.Dot(l6, &s_spec); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_accessModes); l10 == nil {
					continue
				}
				{
					lo5, hi5 := s.Scan(l10)
					for i5 := lo5; i5 < hi5; i5++ {
						l11, l12 = s.Pair(i5)
						if !regort.EqualString(l12, "ReadOnlyMany") {
							continue
						}
						// 38
						if l14 = regort.Dot(l6, &s_at); l14 == nil {
							continue
						}
						l16 = regort.Array(&s_accessModes, l11)
						if l17 = s.Call2(&builtin_array_concat, l14, l16); l17 == nil {
							continue
						}
						l19 = regort.Record(&s_access, &s_ReadOnlyMany, &s_at, l17)
						if l20 = lib_claims_asks(s, l6, l19); l20 == nil {
							continue
						}
						// 35
						ret = regort.SetAdd(ret, l20)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	}
	{
		var l4, l6, l9, l10, l11, l12, l14, l16, l17, l19, l21, l22 *ast.Term
		// rules/storageclass/claim_access_mode/claim_access_mode.rego:41
		// 42
		l4 = lib_claims_claims(s)
		{
			lo7, hi7 := s.Scan(l4)
			for i7 := lo7; i7 < hi7; i7++ {
				l6 = s.Value(i7)
				// 43
				if l9 = regort.Dot(l6, &s_spec); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_accessModes); l10 == nil {
					continue
				}
				{
					lo8, hi8 := s.Scan(l10)
					for i8 := lo8; i8 < hi8; i8++ {
						l11, l12 = s.Pair(i8)
						if !regort.EqualString(l12, "ReadWriteMany") {
							continue
						}
						// 44
						if l14 = regort.Dot(l6, &s_at); l14 == nil {
							continue
						}
						l16 = regort.Array(&s_accessModes, l11)
						if l17 = s.Call2(&builtin_array_concat, l14, l16); l17 == nil {
							continue
						}
						if l19 = lib_claims_mode(s, l6); l19 == nil {
							continue
						}
						l21 = regort.Record(&s_access, &s_ReadWriteMany, &s_at, l17, &s_mode, l19)
						if l22 = lib_claims_asks(s, l6, l21); l22 == nil {
							continue
						}
						// 41
						ret = regort.SetAdd(ret, l22)
					}
					s.Leave(lo8)
				}
			}
			s.Leave(lo7)
		}
	}
	// rules/storageclass/claim_access_mode/claim_access_mode.rego:31
	return ret
}
