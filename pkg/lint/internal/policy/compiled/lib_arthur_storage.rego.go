// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_arthur_storage_arthurs_work is data.arthurlint.lib.arthur_storage.arthurs.
func lib_arthur_storage_arthurs_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_storage.rego:85
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l12, l14 *ast.Term
		// lib/arthur_storage.rego:85
		// 86
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 87
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "role") {
					continue
				}
				// 88
				if l12 = regort.Dot(l9, &s_roles); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						// 85
						ret = regort.SetAdd(ret, l14)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/arthur_storage.rego:85
	return ret
}

// lib_arthur_storage_belonging_work is data.arthurlint.lib.arthur_storage.belonging.
func lib_arthur_storage_belonging_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_storage.rego:92
	ret = regort.EmptyObject
	{
		var l4, l6, l9, l10, l12, l14, l17, l20 *ast.Term
		// lib/arthur_storage.rego:92
		// 93
		if l4 = input_aggregate(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 94
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_is); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "policy") {
					continue
				}
				// 95
				if l12 = regort.Dot(l9, &s_roles); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						// 96
						l17 = lib_arthur_storage_arthurs(s)
						if !regort.HoldsMember(l14, l17) {
							continue
						}
						// 92
						if l20 = regort.Dot(ret, l14); l20 == nil {
							goto b6
						}
						goto b5
					b6:
						l20 = regort.EmptySet
					b5:
						l20 = regort.SetAdd(l20, l6)
						ret = regort.Insert(ret, l14, l20)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/arthur_storage.rego:92
	return ret
}

// lib_arthur_storage_buckets is data.arthurlint.lib.arthur_storage.buckets.
func lib_arthur_storage_buckets(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l14, l17 *ast.Term
		// lib/arthur_storage.rego:111
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_entry); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_grants); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						if l17 = regort.Dot(l14, &s_bucket); l17 == nil {
							continue
						}
						l6 = regort.SetAdd(l6, l17)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
		return l6
	}
}

// lib_arthur_storage_needed_work is data.arthurlint.lib.arthur_storage.needed.
func lib_arthur_storage_needed_work(s *regort.State) *ast.Term {
	// lib/arthur_storage.rego:17
	return object_231d06bf.Get()
}

// lib_arthur_storage_gaps_work is data.arthurlint.lib.arthur_storage.gaps.
func lib_arthur_storage_gaps_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_storage.rego:100
	ret = regort.EmptySet
	{
		var l4, l5, l6, l9, l11, l14, l15, l18, l21, l24, l27, l29, l32, l33, l35, l38, l39, l46, l48, l50, l53, l54, l56, l60, l63, l68, l71, l72, l75, l77, l79, l81 *ast.Term
		var v9 []*ast.Term
		// lib/arthur_storage.rego:100
		// 101
		l4 = lib_arthur_storage_belonging(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l5, l6 = s.Pair(i2)
				// 102
				v9 = nil
				{
					lo4, hi4 := s.Scan(l6)
					for i4 := lo4; i4 < hi4; i4++ {
						l11 = s.Value(i4)
						if l14 = regort.Dot(l11, &s_entry); l14 == nil {
							goto b6
						}
						if l15 = regort.Dot(l14, &s_closed); l15 == nil {
							goto b6
						}
						if regort.IsFalse(l15) {
							goto b6
						}
						continue
					b6:
						v9 = append(v9, &n_1)
					}
					s.Leave(lo4)
				}
				l9 = regort.Array(v9...)
				if l18 = regort.Count(l9); l18 == nil {
					continue
				}
				if !regort.Equal(l18, &n_0) {
					continue
				}
				// 103
				if l21 = lib_arthur_storage_buckets(s, l6); l21 == nil {
					continue
				}
				{
					lo6, hi6 := s.Scan(l21)
					for i6 := lo6; i6 < hi6; i6++ {
						l24 = s.Value(i6)
						// 104
						l27 = regort.EmptySet
						{
							lo8, hi8 := s.Scan(l6)
							for i8 := lo8; i8 < hi8; i8++ {
								l29 = s.Value(i8)
								if l32 = regort.Dot(l29, &s_entry); l32 == nil {
									continue
								}
								if l33 = regort.Dot(l32, &s_grants); l33 == nil {
									continue
								}
								{
									lo9, hi9 := s.Scan(l33)
									for i9 := lo9; i9 < hi9; i9++ {
										l35 = s.Value(i9)
										if l38 = regort.Dot(l35, &s_bucket); l38 == nil {
											continue
										}
										if !regort.Equal(l38, l24) {
											continue
										}
										if l39 = regort.Dot(l35, &s_action); l39 == nil {
											continue
										}
										l27 = regort.SetAdd(l27, l39)
									}
									s.Leave(lo9)
								}
							}
							s.Leave(lo8)
						}
						// 105
						if l46 = s.Call2(&builtin_minus, set_72a86aae.Get(), l27); l46 == nil {
							continue
						}
						l48 = regort.EmptySet
						{
							lo11, hi11 := s.Scan(l6)
							for i11 := lo11; i11 < hi11; i11++ {
								l50 = s.Value(i11)
								if l53 = regort.Dot(l50, &s_entry); l53 == nil {
									continue
								}
								if l54 = regort.Dot(l53, &s_wide); l54 == nil {
									continue
								}
								{
									lo12, hi12 := s.Scan(l54)
									for i12 := lo12; i12 < hi12; i12++ {
										l56 = s.Value(i12)
										l48 = regort.SetAdd(l48, l56)
									}
									s.Leave(lo12)
								}
							}
							s.Leave(lo11)
						}
						if l60 = s.Call2(&builtin_minus, l46, l48); l60 == nil {
							continue
						}
						// 106
						if l63 = regort.Count(l60); l63 == nil {
							continue
						}
						if !regort.HoldsGreater(l63, &n_0) {
							continue
						}
						// 107
						{
							lo13, hi13 := s.Scan(l6)
							for i13 := lo13; i13 < hi13; i13++ {
								l68 = s.Value(i13)
								// 108
								l71 = regort.Array(l68)
								if l72 = lib_arthur_storage_buckets(s, l71); l72 == nil {
									continue
								}
								if !regort.HoldsMember(l24, l72) {
									continue
								}
								// 100
								if l75 = s.Call1(&builtin_sort, l27); l75 == nil {
									continue
								}
								if l77 = s.Call1(&builtin_sort, l60); l77 == nil {
									continue
								}
								if l79 = regort.Dot(l68, &s_document); l79 == nil {
									continue
								}
								l81 = regort.Record(&s_bucket, l24, &s_document, l79, &s_has, l75, &s_lacks, l77, &s_role, l5)
								ret = regort.SetAdd(ret, l81)
							}
							s.Leave(lo13)
						}
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo2)
		}
	}
	// lib/arthur_storage.rego:100
	return ret
}

// lib_arthur_storage_advice is data.arthurlint.lib.arthur_storage.advice.
func lib_arthur_storage_advice(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l9, l11, l12, l14, l15 *ast.Term
		// lib/arthur_storage.rego:114
		if l9 = regort.Dot(object_231d06bf.Get(), l3); l9 == nil {
			goto b1
		}
		l11 = regort.Array(l4)
		if l12 = s.Call2(&builtin_sprintf, l9, l11); l12 == nil {
			goto b1
		}
		l14 = regort.Array(l3, l12)
		if l15 = s.Call2(&builtin_sprintf, &s_q_on__q_7021c228, l14); l15 == nil {
			goto b1
		}
		return l15
	}
b1:
	// lib/arthur_storage.rego:114
	return nil
}

// lib_arthur_storage_role_work is data.arthurlint.lib.arthur_storage.role.
func lib_arthur_storage_role_work(s *regort.State) *ast.Term {
	var result, ret *ast.Term
	{
		var l4, l6, l8, l14, l16 *ast.Term
		// lib/arthur_storage.rego:24
		result = nil
		// 25
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b1
		}
		// 26
		if lib_arthur_admitted(s) == nil {
			goto b1
		}
		// 27
		l6 = lib_roles_trusted(s)
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b1
		}
		// 24
		if l14 = s.Call1(&builtin_sort, l6); l14 == nil {
			goto b1
		}
		l16 = regort.Record(&s_is, &s_role, &s_roles, l14)
		result = regort.Once(result, l16, "rule data.arthurlint.lib.arthur_storage.role produced conflicting values", "lib/arthur_storage.rego", 24, 1)
	}
b1:
	// lib/arthur_storage.rego:24
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.arthur_storage.role produced conflicting values", "lib/arthur_storage.rego", 24, 1)
b2:
	{
		var l7, l9, l12, l14, l15 *ast.Term
		// lib/arthur_storage.rego:30
		result = nil
		if !regort.Holds(lib_arthur_account(s)) {
			goto b3
		}
		if l7 = lib_roles_annotation__ea9324ab(s); l7 == nil {
			goto b3
		}
		if l9 = lib_roles_arn_parts(s, l7); l9 == nil {
			goto b3
		}
		if l12 = regort.Dot(l9, &n_1); l12 == nil {
			goto b3
		}
		l15 = regort.Array(l12)
		l14 = regort.Record(&s_is, &s_role, &s_roles, l15)
		result = regort.Once(result, l14, "rule data.arthurlint.lib.arthur_storage.role produced conflicting values", "lib/arthur_storage.rego", 30, 1)
	}
b3:
	// lib/arthur_storage.rego:30
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "rule data.arthurlint.lib.arthur_storage.role produced conflicting values", "lib/arthur_storage.rego", 30, 1)
b4:
	// lib/arthur_storage.rego:24
	return ret
}

// lib_arthur_storage_closed_work is data.arthurlint.lib.arthur_storage.closed.
func lib_arthur_storage_closed_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/arthur_storage.rego:46
		if l6 = input_facts_policy_closed(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/arthur_storage.rego:44
	return regort.False
}

// lib_arthur_storage_allowing_work is data.arthurlint.lib.arthur_storage.allowing.
func lib_arthur_storage_allowing_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l15, l18 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_storage.rego:48
		v4 = nil
		// 49
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 50
				if l15 = regort.Dot(l8, &s_action); l15 == nil {
					continue
				}
				if !regort.HoldsMember(l15, set_72a86aae.Get()) {
					continue
				}
				// 51
				if l18 = regort.Dot(l8, &s_effect); l18 == nil {
					continue
				}
				if !regort.EqualString(l18, "Allow") {
					continue
				}
				// 48
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_storage_relevant_work is data.arthurlint.lib.arthur_storage.relevant.
func lib_arthur_storage_relevant_work(s *regort.State) *ast.Term {
	// lib/arthur_storage.rego:40
	if !regort.Holds(lib_arthur_storage_closed(s)) {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	{
		var l4, l6 *ast.Term
		// lib/arthur_storage.rego:42
		if l4 = lib_arthur_storage_allowing(s); l4 == nil {
			goto b4
		}
		if l6 = regort.Count(l4); l6 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l6, &n_0) {
			goto b4
		}
		return regort.True
	}
b4:
	// lib/arthur_storage.rego:40
	return nil
}

// lib_arthur_storage_bucket is data.arthurlint.lib.arthur_storage.bucket.
func lib_arthur_storage_bucket(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l10, l13, l17, l19 *ast.Term
		// lib/arthur_storage.rego:77
		// 78
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_9cc0bf73.Get()) {
			goto b1
		}
		// 79
		if l10 = regort.Dot(l3, &s_text); l10 == nil {
			goto b1
		}
		if l13 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s__arn_______s3____________4462a17d, l10, &n_1); l13 == nil {
			goto b1
		}
		// 77
		if l17 = regort.Dot(l13, &n_0); l17 == nil {
			goto b1
		}
		if l19 = regort.Dot(l17, &n_1); l19 == nil {
			goto b1
		}
		return l19
	}
b1:
	// lib/arthur_storage.rego:77
	return nil
}

// lib_arthur_storage_wide_work is data.arthurlint.lib.arthur_storage.wide.
func lib_arthur_storage_wide_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_storage.rego:60
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10 *ast.Term
		// lib/arthur_storage.rego:60
		// 61
		if l4 = lib_arthur_storage_allowing(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 62
				if l9 = regort.Dot(l6, &s_resources_known_d9c72be2); l9 == nil {
					goto b4
				}
				if regort.IsFalse(l9) {
					goto b4
				}
				continue
			b4:
				// 60
				if l10 = regort.Dot(l6, &s_action); l10 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l10)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l10 *ast.Term
		// lib/arthur_storage.rego:65
		// 66
		if l4 = lib_arthur_storage_allowing(s); l4 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l6 = s.Value(i5)
				// 67
				if l9 = regort.Dot(l6, &s_not_resource_ab94ebb8); l9 == nil {
					continue
				}
				if regort.IsFalse(l9) {
					continue
				}
				// 65
				if l10 = regort.Dot(l6, &s_action); l10 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l10)
			}
			s.Leave(lo5)
		}
	}
b5:
	{
		var l4, l6, l9, l11, l15 *ast.Term
		// lib/arthur_storage.rego:70
		// 71
		if l4 = lib_arthur_storage_allowing(s); l4 == nil {
			goto b7
		}
		{
			lo7, hi7 := s.Scan(l4)
			for i7 := lo7; i7 < hi7; i7++ {
				l6 = s.Value(i7)
				// 72
				if l9 = regort.Dot(l6, &s_resources); l9 == nil {
					continue
				}
				{
					lo8, hi8 := s.Scan(l9)
					for i8 := lo8; i8 < hi8; i8++ {
						l11 = s.Value(i8)
						// 73
						if !regort.Holds(lib_arthur_storage_bucket(s, l11)) {
							goto b10
						}
						continue
					b10:
						// 70
						if l15 = regort.Dot(l6, &s_action); l15 == nil {
							continue
						}
						ret = regort.SetAdd(ret, l15)
					}
					s.Leave(lo8)
				}
			}
			s.Leave(lo7)
		}
	}
b7:
	// lib/arthur_storage.rego:60
	return ret
}

// lib_arthur_storage_grants_work is data.arthurlint.lib.arthur_storage.grants.
func lib_arthur_storage_grants_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l12, l15, l18, l20 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_storage.rego:54
		v4 = nil
		// 55
		if l5 = lib_arthur_storage_allowing(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 56
				if l10 = regort.Dot(l7, &s_resources); l10 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l10)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 57
						if l15 = lib_arthur_storage_bucket(s, l12); l15 == nil {
							continue
						}
						// 54
						if l18 = regort.Dot(l7, &s_action); l18 == nil {
							continue
						}
						l20 = regort.Record(&s_action, l18, &s_bucket, l15)
						v4 = append(v4, l20)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_storage_policy_work is data.arthurlint.lib.arthur_storage.policy.
func lib_arthur_storage_policy_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l14, l16, l18, l20, l22, l24 *ast.Term
		// lib/arthur_storage.rego:34
		// 35
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "IdentityPolicy") {
			goto b1
		}
		// 36
		if lib_arthur_storage_relevant(s) == nil {
			goto b1
		}
		// 37
		l6 = lib_roles_owners(s)
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b1
		}
		// 34
		if l14 = s.Call1(&builtin_sort, l6); l14 == nil {
			goto b1
		}
		l16 = lib_arthur_storage_wide(s)
		if l18 = s.Call1(&builtin_sort, l16); l18 == nil {
			goto b1
		}
		if l20 = lib_arthur_storage_closed(s); l20 == nil {
			goto b1
		}
		if l22 = lib_arthur_storage_grants(s); l22 == nil {
			goto b1
		}
		l24 = regort.Record(&s_closed, l20, &s_grants, l22, &s_is, &s_policy, &s_roles, l14, &s_wide, l18)
		return l24
	}
b1:
	// lib/arthur_storage.rego:34
	return nil
}
