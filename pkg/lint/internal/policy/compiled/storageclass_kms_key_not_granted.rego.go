// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_kms_key_not_granted_findings_work is data.arthurlint.rules.storageclass["kms-key-not-granted"].findings.
func storageclass_kms_key_not_granted_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:40
	ret = regort.EmptySet
	{
		var l5, l6, l8, l11, l13, l14, l16, l17, l21, l24, l26, l28, l29, l32, l35, l38, l39, l41, l42, l44, l46, l49 *ast.Term
		var v28 []*ast.Term
		// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:40
		// 41
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b2
		}
		if !regort.IsTrue(l5) {
			goto b2
		}
		// 42
		l6 = lib_volume_keys_uncovered(s)
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 47
				if l11 = lib_volume_keys_named(s); l11 == nil {
					continue
				}
				if l13 = regort.Dot(l8, &s_entry); l13 == nil {
					continue
				}
				if l14 = regort.Dot(l13, &s_arn); l14 == nil {
					continue
				}
				l16 = regort.Array(l11, l14)
				if l17 = s.Call2(&builtin_sprintf, &s_the_EBS_driver_s_policy__9406cc4f, l16); l17 == nil {
					continue
				}
				// 46
				if l21 = lib_volume_keys_differing(s, l13); l21 == nil {
					continue
				}
				// 45
				if l24 = regort.Dot(l13, &s_at); l24 == nil {
					continue
				}
				// 44
				if l26 = regort.Dot(l8, &s_document); l26 == nil {
					continue
				}
				// 48
				v28 = nil
				if l29 = lib_volume_keys_drivers(s); l29 == nil {
					goto b4
				}
				if l32 = lib_policies_first(s, l29, &n_3); l32 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l32)
					for i4 := lo4; i4 < hi4; i4++ {
						l35 = s.Value(i4)
						if l38 = regort.Dot(l35, &s_entry); l38 == nil {
							continue
						}
						if l39 = regort.Dot(l38, &s_grants); l39 == nil {
							continue
						}
						if l41 = regort.Dot(l39, &n_0); l41 == nil {
							continue
						}
						if l42 = regort.Dot(l41, &s_at); l42 == nil {
							continue
						}
						if l44 = regort.Dot(l35, &s_document); l44 == nil {
							continue
						}
						l46 = regort.Record(&s_at, l42, &s_document, l44, &s_message, &s_what_the_driver_may_use_b444de50)
						v28 = append(v28, l46)
					}
					s.Leave(lo4)
				}
			b4:
				l28 = regort.Array(v28...)
				// 43
				l49 = regort.Record(&s_at, l24, &s_document, l26, &s_message, l17, &s_part, l21, &s_related, l28)
				// 40
				ret = regort.SetAdd(ret, l49)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l6, l8, l11, l12, l14, l17, l18, l26, l28, l31, l32, l35, l37, l39, l40, l42, l43, l45, l46, l48, l50, l52, l55, l58, l59, l61, l63, l66 *ast.Term
		var v11, v50 []*ast.Term
		// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:52
		// 53
		if l5 = input_cluster_complete(s); l5 == nil {
			goto b6
		}
		if !regort.IsTrue(l5) {
			goto b6
		}
		// 54
		if l6 = lib_volume_keys_drivers(s); l6 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l6)
			for i6 := lo6; i6 < hi6; i6++ {
				l8 = s.Value(i6)
				// 55
				v11 = nil
				l12 = lib_volume_keys_uncovered(s)
				{
					lo8, hi8 := s.Scan(l12)
					for i8 := lo8; i8 < hi8; i8++ {
						l14 = s.Value(i8)
						if l17 = regort.Dot(l14, &s_entry); l17 == nil {
							continue
						}
						if l18 = regort.Dot(l17, &s_arn); l18 == nil {
							continue
						}
						if lib_text(s, l18) == nil {
							continue
						}
						v11 = append(v11, l14)
					}
					s.Leave(lo8)
				}
				l11 = regort.Array(v11...)
				// 56
				{
					lo9, hi9 := s.Scan(l11)
					for i9 := lo9; i9 < hi9; i9++ {
						// 60
						l26 = regort.EmptySet
						{
							lo11, hi11 := s.Scan(l11)
							for i11 := lo11; i11 < hi11; i11++ {
								l28 = s.Value(i11)
								if l31 = regort.Dot(l28, &s_entry); l31 == nil {
									continue
								}
								if l32 = regort.Dot(l31, &s_arn); l32 == nil {
									continue
								}
								l26 = regort.SetAdd(l26, l32)
							}
							s.Leave(lo11)
						}
						if l35 = lib_policies_sorted(s, l26); l35 == nil {
							continue
						}
						if l37 = lib_policies_quoted(s, l35); l37 == nil {
							continue
						}
						l39 = regort.Array(l37)
						if l40 = s.Call2(&builtin_sprintf, &s_the_key_of_a_StorageClas_03ea5cc0, l39); l40 == nil {
							continue
						}
						// 59
						if l42 = regort.Dot(l8, &s_entry); l42 == nil {
							continue
						}
						if l43 = regort.Dot(l42, &s_grants); l43 == nil {
							continue
						}
						if l45 = regort.Dot(l43, &n_0); l45 == nil {
							continue
						}
						if l46 = regort.Dot(l45, &s_at); l46 == nil {
							continue
						}
						// 58
						if l48 = regort.Dot(l8, &s_document); l48 == nil {
							continue
						}
						// 61
						v50 = nil
						if l52 = lib_policies_first(s, l11, &n_3); l52 == nil {
							goto b13
						}
						{
							lo13, hi13 := s.Scan(l52)
							for i13 := lo13; i13 < hi13; i13++ {
								l55 = s.Value(i13)
								if l58 = regort.Dot(l55, &s_entry); l58 == nil {
									continue
								}
								if l59 = regort.Dot(l58, &s_at); l59 == nil {
									continue
								}
								if l61 = regort.Dot(l55, &s_document); l61 == nil {
									continue
								}
								l63 = regort.Record(&s_at, l59, &s_document, l61, &s_message, &s_the_key_of_its_volumes_b9a080eb)
								v50 = append(v50, l63)
							}
							s.Leave(lo13)
						}
					b13:
						l50 = regort.Array(v50...)
						// 57
						l66 = regort.Record(&s_at, l46, &s_document, l48, &s_message, l40, &s_related, l50)
						// 52
						ret = regort.SetAdd(ret, l66)
					}
					s.Leave(lo9)
				}
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:40
	return ret
}

// storageclass_kms_key_not_granted_aggregate_work is data.arthurlint.rules.storageclass["kms-key-not-granted"].aggregate.
func storageclass_kms_key_not_granted_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:36
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:36
		if l4 = lib_volume_keys_key(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:38
		if l4 = lib_volume_keys_policy(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/storageclass/kms_key_not_granted/kms_key_not_granted.rego:36
	return ret
}
