// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_clusters_named_work is data.arthurlint.lib.clusters.named.
func lib_clusters_named_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11 *ast.Term
		var v4 []*ast.Term
		// lib/clusters.rego:41
		v4 = nil
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "issuers") {
					continue
				}
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_clusters_regions_work is data.arthurlint.lib.clusters.regions.
func lib_clusters_regions_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l14, l17, l18, l20, l23, l24, l26, l29, l33 *ast.Term
		var v4 []*ast.Term
		// lib/clusters.rego:58
		// 59
		v4 = nil
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "unclear") {
					continue
				}
				v4 = append(v4, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		if l14 = regort.Count(l4); l14 == nil {
			goto b1
		}
		if !regort.Equal(l14, &n_0) {
			goto b1
		}
		// 60
		l17 = regort.EmptySet
		if l18 = lib_clusters_named(s); l18 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l18)
			for i4 := lo4; i4 < hi4; i4++ {
				l20 = s.Value(i4)
				if l23 = regort.Dot(l20, &s_entry); l23 == nil {
					continue
				}
				if l24 = regort.Dot(l23, &s_issuers); l24 == nil {
					continue
				}
				{
					lo5, hi5 := s.Scan(l24)
					for i5 := lo5; i5 < hi5; i5++ {
						l26 = s.Value(i5)
						if l29 = regort.Dot(l26, &s_region); l29 == nil {
							continue
						}
						if regort.IsFalse(l29) {
							continue
						}
						l17 = regort.SetAdd(l17, l29)
					}
					s.Leave(lo5)
				}
			}
			s.Leave(lo4)
		}
	b4:
		// 61
		if l33 = regort.Count(l17); l33 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l33, &n_0) {
			goto b1
		}
		// 58
		return l17
	}
b1:
	// lib/clusters.rego:58
	return nil
}

// lib_clusters_abroad is data.arthurlint.lib.clusters.abroad.
func lib_clusters_abroad(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/clusters.rego:65
		// 66
		if l6 = lib_clusters_regions(s); l6 == nil {
			goto b1
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b1
		}
		// 67
		if !regort.HoldsMember(l3, l6) {
			goto b2
		}
		goto b1
	b2:
		// 65
		return regort.True
	}
b1:
	// lib/clusters.rego:65
	return nil
}

// lib_clusters_clear_work is data.arthurlint.lib.clusters.clear.
func lib_clusters_clear_work(s *regort.State) *ast.Term {
	{
		var l4, l7, l8, l10, l12, l15, l17, l20, l25 *ast.Term
		var v8 []*ast.Term
		// lib/clusters.rego:32
		// 33
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b1
		}
		// 34
		if l7 = input_facts_trust_principals_closed_aea23048(s); l7 == nil {
			goto b1
		}
		if regort.IsFalse(l7) {
			goto b1
		}
		// 35
		v8 = nil
		if l10 = input_facts_providers(s); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				if l15 = input_value(s); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l12, &s_at); l17 == nil {
					continue
				}
				if l20 = regort.ObjectGet(l15, l17, regort.Null); l20 == nil {
					continue
				}
				if lib_text(s, l20) == nil {
					goto b4
				}
				continue
			b4:
				v8 = append(v8, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		if l25 = regort.Count(l8); l25 == nil {
			goto b1
		}
		if !regort.Equal(l25, &n_0) {
			goto b1
		}
		// 32
		return regort.True
	}
b1:
	// lib/clusters.rego:32
	return nil
}

// lib_clusters_issuers_work is data.arthurlint.lib.clusters.issuers.
func lib_clusters_issuers_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l9, l12, l13, l14, l16, l19, l23 *ast.Term
		var v5 []*ast.Term
		// lib/clusters.rego:15
		// 16
		if lib_clusters_clear(s) == nil {
			goto b1
		}
		// 17
		v5 = nil
		// 18
		if l7 = input_facts_providers(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 19
				if l12 = regort.Dot(l9, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 20
				if l13 = regort.Dot(l9, &s_vendor); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "eks") {
					continue
				}
				// 21
				if l14 = regort.Dot(l9, &s_cluster); l14 == nil {
					continue
				}
				if regort.IsFalse(l14) {
					continue
				}
				// 17
				if l16 = s.Call2(&builtin_object_filter, l9, array_d8b26637.Get()); l16 == nil {
					continue
				}
				v5 = append(v5, l16)
			}
			s.Leave(lo2)
		}
	b2:
		l5 = regort.Array(v5...)
		// 23
		if l19 = regort.Count(l5); l19 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l19, &n_0) {
			goto b1
		}
		// 15
		l23 = regort.Record(&s_is, &s_issuers, &s_issuers, l5)
		return l23
	}
b1:
	// lib/clusters.rego:15
	return nil
}

// lib_clusters_unclear_work is data.arthurlint.lib.clusters.unclear.
func lib_clusters_unclear_work(s *regort.State) *ast.Term {
	{
		var l4 *ast.Term
		// lib/clusters.rego:27
		// 28
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b1
		}
		// 29
		if lib_clusters_clear(s) == nil {
			goto b2
		}
		goto b1
	b2:
		// 27
		return object_e0507c67.Get()
	}
b1:
	// lib/clusters.rego:27
	return nil
}

// lib_clusters_texts is data.arthurlint.lib.clusters.texts.
func lib_clusters_texts(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l10, l13, l15 *ast.Term
		// lib/clusters.rego:49
		l6 = regort.EmptySet
		if l7 = regort.Dot(l3, &s_entry); l7 == nil {
			goto b2
		}
		if l8 = regort.Dot(l7, &s_issuers); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if l13 = regort.Dot(l10, &s_issuer); l13 == nil {
					continue
				}
				if l15 = regort.Lower(l13); l15 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l15)
			}
			s.Leave(lo2)
		}
	b2:
		return l6
	}
}

// lib_clusters_others is data.arthurlint.lib.clusters.others.
func lib_clusters_others(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l14, l16, l18 *ast.Term
		var v6 []*ast.Term
		// lib/clusters.rego:44
		v6 = nil
		// 45
		if l7 = lib_clusters_named(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 46
				if l12 = lib_clusters_texts(s, l3); l12 == nil {
					continue
				}
				if l14 = lib_clusters_texts(s, l9); l14 == nil {
					continue
				}
				if l16 = s.Call2(&builtin_and, l12, l14); l16 == nil {
					continue
				}
				if l18 = regort.Count(l16); l18 == nil {
					continue
				}
				if !regort.Equal(l18, &n_0) {
					continue
				}
				// 44
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_clusters_seen is data.arthurlint.lib.clusters.seen.
func lib_clusters_seen(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l12, l14, l17, l20, l23, l24, l29, l32, l35, l38, l39, l42, l44 *ast.Term
		var v23, v29 []*ast.Term
		// lib/clusters.rego:52
		// 53
		l6 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l11 = regort.Dot(l8, &s_entry); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_issuers); l12 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l14 = s.Value(i3)
						if l17 = regort.Dot(l14, &s_issuer); l17 == nil {
							continue
						}
						l6 = regort.SetAdd(l6, l17)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
		if l20 = s.Call1(&builtin_sort, l6); l20 == nil {
			goto b1
		}
		// 54
		v23 = nil
		if l24 = regort.Count(l20); l24 == nil {
			goto b5
		}
		if !regort.HoldsGreater(l24, &n_3) {
			goto b5
		}
		v23 = append(v23, &s_and_others_98b8d173)
	b5:
		l23 = regort.Array(v23...)
		// 52
		v29 = nil
		if l32 = s.Call3(&builtin_array_slice, l20, &n_0, &n_3); l32 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l32)
			for i6 := lo6; i6 < hi6; i6++ {
				l35 = s.Value(i6)
				l38 = regort.Array(l35)
				if l39 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l38); l39 == nil {
					continue
				}
				v29 = append(v29, l39)
			}
			s.Leave(lo6)
		}
	b6:
		l29 = regort.Array(v29...)
		if l42 = s.Call2(&builtin_array_concat, l29, l23); l42 == nil {
			goto b1
		}
		if l44 = s.Call2(&builtin_concat, &s__5e272f7c, l42); l44 == nil {
			goto b1
		}
		return l44
	}
b1:
	// lib/clusters.rego:52
	return nil
}
