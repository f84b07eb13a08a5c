// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// trust_partition_mismatch_complaint is data.arthurlint.rules.trust["partition-mismatch"].complaint.
func trust_partition_mismatch_complaint(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l9, l11, l12 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:52
		result = nil
		// 53
		if l8 = regort.Dot(l4, &s_code); l8 == nil {
			goto b1
		}
		if !regort.EqualString(l8, "partition") {
			goto b1
		}
		// 52
		if l9 = regort.Dot(l4, &s_part); l9 == nil {
			goto b1
		}
		l11 = regort.Array(l9)
		if l12 = s.Call2(&builtin_sprintf, &s_the_provider_is_in_the_p_61fc0da6, l11); l12 == nil {
			goto b1
		}
		result = regort.Once(result, l12, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 52, 1)
	}
b1:
	// rules/trust/partition_mismatch/partition_mismatch.rego:52
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 52, 1)
b2:
	{
		var l8, l9, l11, l13, l15, l16 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:56
		result = nil
		// 57
		if l8 = regort.Dot(l4, &s_code); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "region-partition") {
			goto b3
		}
		// 56
		if l9 = regort.Dot(l4, &s_part); l9 == nil {
			goto b3
		}
		if l11 = regort.Dot(l3, &s_region); l11 == nil {
			goto b3
		}
		if l13 = regort.Dot(l4, &s_want); l13 == nil {
			goto b3
		}
		l15 = regort.Array(l9, l11, l13)
		if l16 = s.Call2(&builtin_sprintf, &s_the_provider_is_in_the_p_018615f9, l15); l16 == nil {
			goto b3
		}
		result = regort.Once(result, l16, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 56, 1)
	}
b3:
	// rules/trust/partition_mismatch/partition_mismatch.rego:56
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 56, 1)
b4:
	{
		var l8, l9, l11, l13, l14 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:60
		result = nil
		// 61
		if l8 = regort.Dot(l4, &s_code); l8 == nil {
			goto b5
		}
		if !regort.EqualString(l8, "domain") {
			goto b5
		}
		// 60
		if l9 = regort.Dot(l4, &s_part); l9 == nil {
			goto b5
		}
		if l11 = regort.Dot(l3, &s_region); l11 == nil {
			goto b5
		}
		l13 = regort.Array(l9, l11)
		if l14 = s.Call2(&builtin_sprintf, &s_the_issuer_s_domain__q_i_7ad313af, l13); l14 == nil {
			goto b5
		}
		result = regort.Once(result, l14, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 60, 1)
	}
b5:
	// rules/trust/partition_mismatch/partition_mismatch.rego:60
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.rules.trust[\"partition-mismatch\"].complaint produced conflicting values for the same inputs", "rules/trust/partition_mismatch/partition_mismatch.rego", 60, 1)
b6:
	// rules/trust/partition_mismatch/partition_mismatch.rego:52
	return ret
}

// trust_partition_mismatch_advice is data.arthurlint.rules.trust["partition-mismatch"].advice.
func trust_partition_mismatch_advice(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l10, l11, l13, l14, l18, l19 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:64
		// 65
		if l8 = regort.Dot(l3, &s_fixed); l8 == nil {
			goto b2
		}
		if lib_text(s, l8) == nil {
			goto b2
		}
		// 64
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 66
		// 67
		if !regort.IsArray(l4) {
			goto b3
		}
		if l9 = regort.Len(l4); l9 == nil {
			goto b3
		}
		if !regort.Equal(l9, &n_1) {
			goto b3
		}
		l10 = &n_0
		l10 = &n_0
		if l11 = regort.Dot(l4, l10); l11 == nil {
			goto b3
		}
		// 68
		if l13 = regort.Dot(l11, &s_want); l13 == nil {
			goto b3
		}
		if lib_text(s, l13) == nil {
			goto b3
		}
		// 66
		l18 = regort.Array(l13)
		if l19 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l18); l19 == nil {
			goto b3
		}
		return l19
	b3:
		// 69
		// 70
		if l8 = regort.Dot(l3, &s_region_partition_93953b19); l8 == nil {
			goto b4
		}
		if lib_text(s, l8) == nil {
			goto b4
		}
		// 69
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l13); l14 == nil {
			goto b4
		}
		return l14
	b4:
		// 71
		return &s_aws_7d786352
	}
}

// trust_partition_mismatch_narrowed is data.arthurlint.rules.trust["partition-mismatch"].narrowed.
func trust_partition_mismatch_narrowed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l10, l11, l13, l14, l16, l17, l19, l20, l22, l27, l28, l30 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:73
		// 74
		if !regort.IsArray(l4) {
			goto b2
		}
		if l9 = regort.Len(l4); l9 == nil {
			goto b2
		}
		if !regort.Equal(l9, &n_1) {
			goto b2
		}
		l10 = &n_0
		l10 = &n_0
		if l11 = regort.Dot(l4, l10); l11 == nil {
			goto b2
		}
		// 75
		if l13 = regort.Dot(l11, &s_code); l13 == nil {
			goto b2
		}
		if !regort.HoldsMember(l13, set_492946b7.Get()) {
			goto b2
		}
		// 76
		if l17 = regort.Dot(l11, &s_part); l17 == nil {
			goto b2
		}
		l19 = regort.Array(l17)
		if l20 = s.Call2(&builtin_sprintf, &s_arn__s_26ed605b, l19); l20 == nil {
			goto b2
		}
		if l22 = regort.Dot(l3, &s_text); l22 == nil {
			goto b2
		}
		if lib_begins(s, l22, l20) == nil {
			goto b2
		}
		// 73
		l27 = regort.Array(l17)
		if l28 = s.Call2(&builtin_sprintf, &s_arn__s_26ed605b, l27); l28 == nil {
			goto b2
		}
		l30 = regort.Record(&s_part, l28)
		return l30
	b2:
		// 77
		// 78
		if !regort.IsArray(l4) {
			goto b3
		}
		if l9 = regort.Len(l4); l9 == nil {
			goto b3
		}
		if !regort.Equal(l9, &n_1) {
			goto b3
		}
		l10 = &n_0
		l10 = &n_0
		if l11 = regort.Dot(l4, l10); l11 == nil {
			goto b3
		}
		// 79
		if l13 = regort.Dot(l11, &s_code); l13 == nil {
			goto b3
		}
		if !regort.EqualString(l13, "domain") {
			goto b3
		}
		// 77
		if l14 = regort.Dot(l11, &s_part); l14 == nil {
			goto b3
		}
		l16 = regort.Record(&s_part, l14)
		return l16
	b3:
		// 80
		return regort.EmptyObject
	}
}

// trust_partition_mismatch_fix is data.arthurlint.rules.trust["partition-mismatch"].fix.
func trust_partition_mismatch_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l12, l13, l15, l19, l20, l21, l22 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:82
		// 86
		if l6 = regort.Dot(l3, &s_fixed); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 87
		if lib_trust_principals_only_partition(s, l3) == nil {
			goto b2
		}
		// 83
		l12 = regort.Array(l6)
		if l13 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l12); l13 == nil {
			goto b2
		}
		// 84
		if l15 = regort.Dot(l3, &s_at); l15 == nil {
			goto b2
		}
		// 82
		l22 = regort.Record(&s_at, l15, &s_op, &s_set, &s_value, l6)
		l21 = regort.Array(l22)
		l20 = regort.Record(&s_edits, l21, &s_title, l13)
		l19 = regort.Record(&s_fix, l20)
		return l19
	b2:
		// 88
		return regort.EmptyObject
	}
}

// trust_partition_mismatch_findings_work is data.arthurlint.rules.trust["partition-mismatch"].findings.
func trust_partition_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/trust/partition_mismatch/partition_mismatch.rego:29
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l13, l16, l26, l28, l31, l34, l36, l38, l39, l41, l43, l45, l47, l48, l49 *ast.Term
		var v10, v26 []*ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:29
		// 30
		if l5 = input_facts_providers(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 31
				v10 = nil
				if l11 = regort.Dot(l7, &s_problems); l11 == nil {
					goto b4
				}
				{
					lo4, hi4 := s.Scan(l11)
					for i4 := lo4; i4 < hi4; i4++ {
						l13 = s.Value(i4)
						if l16 = regort.Dot(l13, &s_code); l16 == nil {
							continue
						}
						if !regort.HoldsMember(l16, set_9df4fca5.Get()) {
							continue
						}
						v10 = append(v10, l13)
					}
					s.Leave(lo4)
				}
			b4:
				l10 = regort.Array(v10...)
				// 32
				{
					lo5, hi5 := s.Scan(l10)
					for i5 := lo5; i5 < hi5; i5++ {
						// 33
						v26 = nil
						{
							lo7, hi7 := s.Scan(l10)
							for i7 := lo7; i7 < hi7; i7++ {
								l28 = s.Value(i7)
								if l31 = trust_partition_mismatch_complaint(s, l7, l28); l31 == nil {
									continue
								}
								v26 = append(v26, l31)
							}
							s.Leave(lo7)
						}
						l26 = regort.Array(v26...)
						// 35
						if l34 = s.Call2(&builtin_concat, &s_and_32fec7d1, l26); l34 == nil {
							continue
						}
						if l36 = trust_partition_mismatch_advice(s, l7, l10); l36 == nil {
							continue
						}
						l38 = regort.Array(l34, l36)
						if l39 = s.Call2(&builtin_sprintf, &s_s__write__s_a1c64ff2, l38); l39 == nil {
							continue
						}
						// 36
						if l41 = trust_partition_mismatch_narrowed(s, l7, l10); l41 == nil {
							continue
						}
						// 37
						if l43 = trust_partition_mismatch_fix(s, l7); l43 == nil {
							continue
						}
						// 35
						if l45 = regort.Dot(l7, &s_at); l45 == nil {
							continue
						}
						// 34
						l48 = regort.Record(&s_at, l45, &s_message, l39)
						l47 = regort.Array(l48, l41, l43)
						if l49 = s.Call1(&builtin_object_union_n, l47); l49 == nil {
							continue
						}
						// 29
						ret = regort.SetAdd(ret, l49)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l13, l16, l18, l20, l22, l24, l25, l29, l30, l36, l37, l38 *ast.Term
		// rules/trust/partition_mismatch/partition_mismatch.rego:41
		// 42
		if l5 = input_facts_partition_conflicts_e97ddfd5(s); l5 == nil {
			goto b9
		}
		{
			lo9, hi9 := s.Scan(l5)
			for i9 := lo9; i9 < hi9; i9++ {
				l7 = s.Value(i9)
				// 43
				if l10 = regort.Dot(l7, &s_at); l10 == nil {
					continue
				}
				if lib_trust_principals_elsewhere(s, l10) == nil {
					continue
				}
				// 44
				if l13 = regort.Dot(l7, &s_other); l13 == nil {
					continue
				}
				if lib_trust_principals_elsewhere(s, l13) == nil {
					continue
				}
				// 47
				if l16 = regort.Dot(l7, &s_text); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l7, &s_partition); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_other_text_29ad5f96); l20 == nil {
					continue
				}
				if l22 = regort.Dot(l7, &s_other_partition_2b2a29fd); l22 == nil {
					continue
				}
				l24 = regort.Array(l16, l18, l20, l22)
				if l25 = s.Call2(&builtin_sprintf, &s__q_is_in_the_partition___4299803f, l24); l25 == nil {
					continue
				}
				// 48
				l29 = regort.Array(l22)
				if l30 = s.Call2(&builtin_sprintf, &s_is_in__q_a2305c74, l29); l30 == nil {
					continue
				}
				// 45
				l38 = regort.Record(&s_at, l13, &s_message, l30)
				l37 = regort.Array(l38)
				l36 = regort.Record(&s_at, l10, &s_message, l25, &s_related, l37)
				// 41
				ret = regort.SetAdd(ret, l36)
			}
			s.Leave(lo9)
		}
	}
b9:
	// rules/trust/partition_mismatch/partition_mismatch.rego:29
	return ret
}
