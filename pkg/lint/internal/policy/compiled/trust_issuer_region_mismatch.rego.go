// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_issuer_region_mismatch_keys_abroad_work is data.arthurlint.rules.trust["issuer-region-mismatch"].keys_abroad.
func trust_issuer_region_mismatch_keys_abroad_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:60
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l16 *ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:60
		// 61
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 62
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "key") {
					continue
				}
				// 63
				if l12 = regort.Dot(l9, &s_arn); l12 == nil {
					continue
				}
				if lib_text(s, l12) == nil {
					continue
				}
				// 64
				if l16 = regort.Dot(l9, &s_region); l16 == nil {
					continue
				}
				if lib_clusters_abroad(s, l16) == nil {
					continue
				}
				// 60
				ret = regort.SetAdd(ret, l6)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:60
	return ret
}

// trust_issuer_region_mismatch_findings_work is data.arthurlint.rules.trust["issuer-region-mismatch"].findings.
func trust_issuer_region_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:35
	ret = regort.EmptySet
	{
		var l4, l6, l9, l11, l13, l15, l16, l18, l19, l22, l24, l29, l30, l33, l36, l39, l40, l42, l43, l45, l47, l50 *ast.Term
		var v29 []*ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:35
		// 36
		l4 = trust_issuer_region_mismatch_keys_abroad(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 41
				if l9 = lib_clusters_regions(s); l9 == nil {
					continue
				}
				if l11 = lib_policies_sorted(s, l9); l11 == nil {
					continue
				}
				if l13 = lib_policies_quoted(s, l11); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l6, &s_entry); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_region); l16 == nil {
					continue
				}
				l18 = regort.Array(l16, l13)
				if l19 = s.Call2(&builtin_sprintf, &s_the_key_is_in__q__and_th_4a908980, l18); l19 == nil {
					continue
				}
				// 39
				if l22 = regort.Dot(l15, &s_at); l22 == nil {
					continue
				}
				// 38
				if l24 = regort.Dot(l6, &s_document); l24 == nil {
					continue
				}
				// 42
				v29 = nil
				if l30 = lib_clusters_named(s); l30 == nil {
					goto b4
				}
				if l33 = lib_policies_first(s, l30, &n_3); l33 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l33)
					for i4 := lo4; i4 < hi4; i4++ {
						l36 = s.Value(i4)
						if l39 = regort.Dot(l36, &s_entry); l39 == nil {
							continue
						}
						if l40 = regort.Dot(l39, &s_issuers); l40 == nil {
							continue
						}
						if l42 = regort.Dot(l40, &n_0); l42 == nil {
							continue
						}
						if l43 = regort.Dot(l42, &s_at); l43 == nil {
							continue
						}
						if l45 = regort.Dot(l36, &s_document); l45 == nil {
							continue
						}
						l47 = regort.Record(&s_at, l43, &s_document, l45, &s_message, &s_names_the_cluster_d4be518b)
						v29 = append(v29, l47)
					}
					s.Leave(lo4)
				}
			b4:
				l29 = regort.Array(v29...)
				// 37
				l50 = regort.Record(&s_at, l22, &s_document, l24, &s_message, l19, &s_part, l16, &s_related, l29)
				// 35
				ret = regort.SetAdd(ret, l50)
			}
			s.Leave(lo2)
		}
	}
	{
		var l4, l5, l7, l15, l17, l20, l21, l23, l26, l28, l31, l32, l35, l37, l39, l41, l42, l44, l46, l50, l52, l55, l58, l59, l61, l63, l66 *ast.Term
		var v4, v50 []*ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:46
		// 47
		v4 = nil
		l5 = trust_issuer_region_mismatch_keys_abroad(s)
		{
			lo7, hi7 := s.Scan(l5)
			for i7 := lo7; i7 < hi7; i7++ {
				l7 = s.Value(i7)
				v4 = append(v4, l7)
			}
			s.Leave(lo7)
		}
		l4 = regort.Array(v4...)
		// 48
		{
			lo8, hi8 := s.Scan(l4)
			for i8 := lo8; i8 < hi8; i8++ {
				// 49
				if l15 = lib_clusters_named(s); l15 == nil {
					continue
				}
				{
					lo9, hi9 := s.Scan(l15)
					for i9 := lo9; i9 < hi9; i9++ {
						l17 = s.Value(i9)
						// 50
						if l20 = regort.Dot(l17, &s_entry); l20 == nil {
							continue
						}
						if l21 = regort.Dot(l20, &s_issuers); l21 == nil {
							continue
						}
						{
							lo10, hi10 := s.Scan(l21)
							for i10 := lo10; i10 < hi10; i10++ {
								l23 = s.Value(i10)
								// 55
								l26 = regort.EmptySet
								{
									lo12, hi12 := s.Scan(l4)
									for i12 := lo12; i12 < hi12; i12++ {
										l28 = s.Value(i12)
										if l31 = regort.Dot(l28, &s_entry); l31 == nil {
											continue
										}
										if l32 = regort.Dot(l31, &s_region); l32 == nil {
											continue
										}
										l26 = regort.SetAdd(l26, l32)
									}
									s.Leave(lo12)
								}
								if l35 = lib_policies_sorted(s, l26); l35 == nil {
									continue
								}
								if l37 = lib_policies_quoted(s, l35); l37 == nil {
									continue
								}
								if l39 = regort.Dot(l23, &s_region); l39 == nil {
									continue
								}
								l41 = regort.Array(l39, l37)
								if l42 = s.Call2(&builtin_sprintf, &s_the_cluster_is_in__q__an_48ef569f, l41); l42 == nil {
									continue
								}
								// 53
								if l44 = regort.Dot(l23, &s_at); l44 == nil {
									continue
								}
								// 52
								if l46 = regort.Dot(l17, &s_document); l46 == nil {
									continue
								}
								// 56
								v50 = nil
								if l52 = lib_policies_first(s, l4, &n_3); l52 == nil {
									goto b14
								}
								{
									lo14, hi14 := s.Scan(l52)
									for i14 := lo14; i14 < hi14; i14++ {
										l55 = s.Value(i14)
										if l58 = regort.Dot(l55, &s_entry); l58 == nil {
											continue
										}
										if l59 = regort.Dot(l58, &s_at); l59 == nil {
											continue
										}
										if l61 = regort.Dot(l55, &s_document); l61 == nil {
											continue
										}
										l63 = regort.Record(&s_at, l59, &s_document, l61, &s_message, &s_names_the_key_26a811f0)
										v50 = append(v50, l63)
									}
									s.Leave(lo14)
								}
							b14:
								l50 = regort.Array(v50...)
								// 51
								l66 = regort.Record(&s_at, l44, &s_document, l46, &s_message, l42, &s_part, l39, &s_related, l50)
								// 46
								ret = regort.SetAdd(ret, l66)
							}
							s.Leave(lo10)
						}
					}
					s.Leave(lo9)
				}
			}
			s.Leave(lo8)
		}
	}
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:35
	return ret
}

// trust_issuer_region_mismatch_aggregate_work is data.arthurlint.rules.trust["issuer-region-mismatch"].aggregate.
func trust_issuer_region_mismatch_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:29
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:29
		if l4 = lib_clusters_issuers(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:31
		if l4 = lib_clusters_unclear(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	{
		var l4, l5 *ast.Term
		// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:33
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b4
		}
		if l5 = lib_volume_keys_key(s); l5 == nil {
			goto b4
		}
		ret = regort.SetAdd(ret, l5)
	}
b4:
	// rules/trust/issuer_region_mismatch/issuer_region_mismatch.rego:29
	return ret
}
