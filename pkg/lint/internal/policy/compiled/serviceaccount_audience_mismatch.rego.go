// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// serviceaccount_audience_mismatch_findings_work is data.arthurlint.rules.serviceaccount["audience-mismatch"].findings.
func serviceaccount_audience_mismatch_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:38
	ret = regort.EmptySet
	{
		var l4, l6, l9, l10, l16, l19, l21, l26, l29, l32, l34, l41, l43, l46, l47, l49, l53, l55, l63, l65, l66, l70, l72, l74, l77, l80, l81, l83, l85, l88 *ast.Term
		var v19, v72 []*ast.Term
		// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:38
		// 39
		l4 = lib_roles_held(s)
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 40
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_audience); l10 == nil {
					continue
				}
				if lib_none_of(s, l10, set_080ad901.Get()) == nil {
					continue
				}
				// 41
				if l16 = lib_roles_deaf(s, l9); l16 == nil {
					continue
				}
				// 42
				v19 = nil
				{
					lo4, hi4 := s.Scan(l16)
					for i4 := lo4; i4 < hi4; i4++ {
						l21 = s.Value(i4)
						if l26 = lib_roles_doors(s, l21, l9); l26 == nil {
							continue
						}
						{
							lo5, hi5 := s.Scan(l26)
							for i5 := lo5; i5 < hi5; i5++ {
								l29 = s.Value(i5)
								if l32 = regort.Dot(l21, &s_document); l32 == nil {
									continue
								}
								l34 = regort.Record(&s_document, l32, &s_door, l29)
								v19 = append(v19, l34)
							}
							s.Leave(lo5)
						}
					}
					s.Leave(lo4)
				}
				l19 = regort.Array(v19...)
				// 43
				{
					lo6, hi6 := s.Scan(l19)
					for i6 := lo6; i6 < hi6; i6++ {
						// 51
						l41 = regort.EmptySet
						{
							lo8, hi8 := s.Scan(l19)
							for i8 := lo8; i8 < hi8; i8++ {
								l43 = s.Value(i8)
								if l46 = regort.Dot(l43, &s_door); l46 == nil {
									continue
								}
								if l47 = regort.Dot(l46, &s_audiences); l47 == nil {
									continue
								}
								{
									lo9, hi9 := s.Scan(l47)
									for i9 := lo9; i9 < hi9; i9++ {
										l49 = s.Value(i9)
										l41 = regort.SetAdd(l41, l49)
									}
									s.Leave(lo9)
								}
							}
							s.Leave(lo8)
						}
						if l53 = lib_policies_sorted(s, l41); l53 == nil {
							continue
						}
						if l55 = lib_policies_quoted(s, l53); l55 == nil {
							continue
						}
						// 50
						if l63 = regort.Dot(l9, &s_role); l63 == nil {
							continue
						}
						// 47
						l65 = regort.Array(&s_eks_amazonaws_com_audien_1175abd9, l10, l63, l55)
						if l66 = s.Call2(&builtin_sprintf, &s__s_is__q__and_the_trust__45c20263, l65); l66 == nil {
							continue
						}
						// 45
						if l70 = regort.Dot(l6, &s_document); l70 == nil {
							continue
						}
						// 53
						v72 = nil
						if l74 = lib_policies_first(s, l19, &n_3); l74 == nil {
							goto b11
						}
						{
							lo11, hi11 := s.Scan(l74)
							for i11 := lo11; i11 < hi11; i11++ {
								l77 = s.Value(i11)
								if l80 = regort.Dot(l77, &s_door); l80 == nil {
									continue
								}
								if l81 = regort.Dot(l80, &s_guard); l81 == nil {
									continue
								}
								if l83 = regort.Dot(l77, &s_document); l83 == nil {
									continue
								}
								l85 = regort.Record(&s_at, l81, &s_document, l83, &s_message, &s_the_audience_that_is_let_6cd14635)
								v72 = append(v72, l85)
							}
							s.Leave(lo11)
						}
					b11:
						l72 = regort.Array(v72...)
						// 44
						l88 = regort.Record(&s_at, array_6fe028d6.Get(), &s_document, l70, &s_message, l66, &s_related, l72)
						// 38
						ret = regort.SetAdd(ret, l88)
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo2)
		}
	}
	{
		var l4, l6, l9, l10, l16, l19, l24, l29, l30, l32, l36, l38, l40, l41 *ast.Term
		// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:57
		// 58
		l4 = lib_roles_held(s)
		{
			lo13, hi13 := s.Scan(l4)
			for i13 := lo13; i13 < hi13; i13++ {
				l6 = s.Value(i13)
				// 59
				if l9 = regort.Dot(l6, &s_entry); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_audience); l10 == nil {
					continue
				}
				if lib_none_of(s, l10, set_080ad901.Get()) == nil {
					continue
				}
				// 60
				if l16 = lib_roles_deaf(s, l9); l16 == nil {
					continue
				}
				{
					lo14, hi14 := s.Scan(l16)
					for i14 := lo14; i14 < hi14; i14++ {
						l19 = s.Value(i14)
						// 65
						if l24 = lib_roles_subject(s, l9); l24 == nil {
							continue
						}
						l29 = regort.Array(l24, l10)
						if l30 = s.Call2(&builtin_sprintf, &s_tokens_of__q_are_for__q__0ae606d8, l29); l30 == nil {
							continue
						}
						// 62
						if l32 = regort.Dot(l19, &s_document); l32 == nil {
							continue
						}
						// 66
						if l36 = regort.Dot(l6, &s_document); l36 == nil {
							continue
						}
						// 61
						l41 = regort.Record(&s_at, array_6fe028d6.Get(), &s_document, l36, &s_message, &s_the_audience_of_its_toke_bba97327)
						l40 = regort.Array(l41)
						l38 = regort.Record(&s_at, array_d389e81c.Get(), &s_document, l32, &s_message, l30, &s_on, &s_key, &s_related, l40)
						// 57
						ret = regort.SetAdd(ret, l38)
					}
					s.Leave(lo14)
				}
			}
			s.Leave(lo13)
		}
	}
	// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:38
	return ret
}

// serviceaccount_audience_mismatch_aggregate_work is data.arthurlint.rules.serviceaccount["audience-mismatch"].aggregate.
func serviceaccount_audience_mismatch_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:34
	ret = regort.EmptySet
	{
		var l4 *ast.Term
		// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:34
		if l4 = lib_roles_holder(s); l4 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l4)
	}
b2:
	{
		var l4 *ast.Term
		// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:36
		if l4 = lib_roles_truster(s); l4 == nil {
			goto b3
		}
		ret = regort.SetAdd(ret, l4)
	}
b3:
	// rules/serviceaccount/audience_mismatch/audience_mismatch.rego:34
	return ret
}
