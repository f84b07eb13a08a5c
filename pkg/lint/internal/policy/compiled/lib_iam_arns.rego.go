// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_iam_arns_faults_work is data.arthurlint.lib.iam_arns.faults.
func lib_iam_arns_faults_work(s *regort.State) *ast.Term {
	// lib/iam_arns.rego:13
	return set_3011e3a2.Get()
}

// lib_iam_arns_bucket_faults_work is data.arthurlint.lib.iam_arns.bucket_faults.
func lib_iam_arns_bucket_faults_work(s *regort.State) *ast.Term {
	// lib/iam_arns.rego:19
	return set_eab10d68.Get()
}

// lib_iam_arns_bucket_faulty is data.arthurlint.lib.iam_arns.bucket_faulty.
func lib_iam_arns_bucket_faulty(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13 *ast.Term
		// lib/iam_arns.rego:45
		// 46
		if l7 = input_facts_buckets(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 47
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 48
				if l13 = regort.Dot(l9, &s_problem); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, set_eab10d68.Get()) {
					continue
				}
				// 45
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/iam_arns.rego:45
	return nil
}

// lib_iam_arns_faulty is data.arthurlint.lib.iam_arns.faulty.
func lib_iam_arns_faulty(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9, l12, l13 *ast.Term
		// lib/iam_arns.rego:37
		// 38
		if l7 = input_facts_arns(s); l7 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l7)
			for i1 := lo1; i1 < hi1; i1++ {
				l9 = s.Value(i1)
				// 39
				if l12 = regort.Dot(l9, &s_at); l12 == nil {
					continue
				}
				if !regort.Equal(l12, l3) {
					continue
				}
				// 40
				if l13 = regort.Dot(l9, &s_problem); l13 == nil {
					continue
				}
				if !regort.HoldsMember(l13, set_3011e3a2.Get()) {
					continue
				}
				// 37
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/iam_arns.rego:43
	if lib_iam_arns_bucket_faulty(s, l3) == nil {
		goto b4
	}
	return regort.True
b4:
	// lib/iam_arns.rego:37
	return nil
}

// lib_iam_arns_type_names is data.arthurlint.lib.iam_arns.type_names.
func lib_iam_arns_type_names(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14, l16, l17, l20, l21, l26, l28 *ast.Term
		var v6, v20 []*ast.Term
		// lib/iam_arns.rego:83
		// 84
		v6 = nil
		if l8 = lib_policies_first(s, l3, &n_2); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l14 = regort.Dot(l11, &s_type); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l16); l17 == nil {
					continue
				}
				v6 = append(v6, l17)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		// 85
		v20 = nil
		if l21 = regort.Count(l3); l21 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l21, &n_2) {
			goto b4
		}
		v20 = append(v20, &s_others)
	b4:
		l20 = regort.Array(v20...)
		// 83
		if l26 = s.Call2(&builtin_array_concat, l6, l20); l26 == nil {
			goto b1
		}
		if l28 = s.Call2(&builtin_concat, &s_or_21fd09ef, l26); l28 == nil {
			goto b1
		}
		return l28
	}
b1:
	// lib/iam_arns.rego:83
	return nil
}

// lib_iam_arns_shapes is data.arthurlint.lib.iam_arns.shapes.
func lib_iam_arns_shapes(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14, l16, l17, l20, l21, l26, l28 *ast.Term
		var v6, v20 []*ast.Term
		// lib/iam_arns.rego:77
		// 78
		v6 = nil
		if l8 = lib_policies_first(s, l3, &n_2); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l14 = regort.Dot(l11, &s_arn); l14 == nil {
					continue
				}
				l16 = regort.Array(l14)
				if l17 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l16); l17 == nil {
					continue
				}
				v6 = append(v6, l17)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		// 79
		v20 = nil
		if l21 = regort.Count(l3); l21 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l21, &n_2) {
			goto b4
		}
		v20 = append(v20, &s_others)
	b4:
		l20 = regort.Array(v20...)
		// 77
		if l26 = s.Call2(&builtin_array_concat, l6, l20); l26 == nil {
			goto b1
		}
		if l28 = s.Call2(&builtin_concat, &s_or_21fd09ef, l26); l28 == nil {
			goto b1
		}
		return l28
	}
b1:
	// lib/iam_arns.rego:77
	return nil
}

// lib_iam_arns_alone is data.arthurlint.lib.iam_arns.alone.
func lib_iam_arns_alone(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12, l15, l16, l17, l21 *ast.Term
		var v8 []*ast.Term
		// lib/iam_arns.rego:69
		// 70
		v8 = nil
		if l10 = input_facts_arns(s); l10 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l10)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				if l15 = regort.Dot(l12, &s_at); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l3, &s_at); l16 == nil {
					continue
				}
				if !regort.Equal(l15, l16) {
					continue
				}
				if l17 = regort.Dot(l12, &s_problem); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l17, l4) {
					continue
				}
				v8 = append(v8, l12)
			}
			s.Leave(lo2)
		}
	b2:
		l8 = regort.Array(v8...)
		if l21 = regort.Count(l8); l21 == nil {
			goto b1
		}
		if !regort.Equal(l21, &n_0) {
			goto b1
		}
		// 69
		return regort.True
	}
b1:
	// lib/iam_arns.rego:69
	return nil
}

// lib_iam_arns_instead is data.arthurlint.lib.iam_arns.instead.
func lib_iam_arns_instead(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l14 *ast.Term
		// lib/iam_arns.rego:102
		// 103
		if l8 = regort.Dot(l3, &s_fixed); l8 == nil {
			goto b2
		}
		if lib_text(s, l8) == nil {
			goto b2
		}
		// 102
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_write__q_778c266b, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 104
		return l4
	}
}

// lib_iam_arns_narrowed is data.arthurlint.lib.iam_arns.narrowed.
func lib_iam_arns_narrowed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l14 *ast.Term
		// lib/iam_arns.rego:89
		// 90
		if l8 = regort.Dot(l4, &s_part); l8 == nil {
			goto b2
		}
		if lib_matches(s, l8, &s_4_8acd9acc) == nil {
			goto b2
		}
		// 89
		l13 = regort.Record(&s_part, l8)
		if l14 = s.Call2(&builtin_object_union, l3, l13); l14 == nil {
			goto b2
		}
		return l14
	b2:
		// 91
		return l3
	}
}

// lib_iam_arns_mended is data.arthurlint.lib.iam_arns.mended.
func lib_iam_arns_mended(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l13, l14, l16, l20, l21, l22, l23, l24 *ast.Term
		// lib/iam_arns.rego:94
		// 98
		if l8 = regort.Dot(l4, &s_fixed); l8 == nil {
			goto b2
		}
		if lib_text(s, l8) == nil {
			goto b2
		}
		// 95
		l13 = regort.Array(l8)
		if l14 = s.Call2(&builtin_sprintf, &s_Write__q_9408f5e8, l13); l14 == nil {
			goto b2
		}
		// 96
		if l16 = regort.Dot(l4, &s_at); l16 == nil {
			goto b2
		}
		// 94
		l23 = regort.Record(&s_at, l16, &s_op, &s_set, &s_value, l8)
		l22 = regort.Array(l23)
		l21 = regort.Record(&s_edits, l22, &s_title, l14)
		l20 = regort.Record(&s_fix, l21)
		if l24 = s.Call2(&builtin_object_union, l3, l20); l24 == nil {
			goto b2
		}
		return l24
	b2:
		// 99
		return l3
	}
}

// lib_iam_arns_of_other_service is data.arthurlint.lib.iam_arns.of_other_service.
func lib_iam_arns_of_other_service(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l12 *ast.Term
		// lib/iam_arns.rego:74
		if l8 = regort.Dot(l3, &s_service); l8 == nil {
			goto b1
		}
		if l10 = regort.Lower(l8); l10 == nil {
			goto b1
		}
		l12 = regort.Set(l4)
		if lib_none_of(s, l10, l12) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_arns.rego:74
	return nil
}

// lib_iam_arns_owned_work is data.arthurlint.lib.iam_arns.owned.
func lib_iam_arns_owned_work(s *regort.State) *ast.Term {
	// lib/iam_arns.rego:22
	return set_f6c47207.Get()
}

// lib_iam_arns_names_something is data.arthurlint.lib.iam_arns.names_something.
func lib_iam_arns_names_something(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_arns.rego:34
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		if lib_mismatches(s, l6, &s_5_0d872834) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_arns.rego:34
	return nil
}

// lib_iam_arns_shared_work is data.arthurlint.lib.iam_arns.shared.
func lib_iam_arns_shared_work(s *regort.State) *ast.Term {
	// lib/iam_arns.rego:28
	return set_0342fbad.Get()
}

// lib_iam_arns_names_nothing is data.arthurlint.lib.iam_arns.names_nothing.
func lib_iam_arns_names_nothing(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_arns.rego:31
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		if lib_matches(s, l6, &s_5_0d872834) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_arns.rego:31
	return nil
}

// lib_iam_arns_printable is data.arthurlint.lib.iam_arns.printable.
func lib_iam_arns_printable(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/iam_arns.rego:66
	if lib_mismatches(s, l3, &s_t_n_r_x_20___x_FF_c0ad254e) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/iam_arns.rego:66
	return nil
}

// lib_iam_arns_part is data.arthurlint.lib.iam_arns.part.
func lib_iam_arns_part(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_arns.rego:58
		// 59
		if l6 = regort.Dot(l3, &s_part); l6 == nil {
			goto b2
		}
		if lib_text(s, l6) == nil {
			goto b2
		}
		// 58
		return l6
	b2:
		// 60
		return &s__f3716d84
	}
}

// lib_iam_arns_no_bucket is data.arthurlint.lib.iam_arns.no_bucket.
func lib_iam_arns_no_bucket(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_arns.rego:55
		if l6 = regort.Dot(l3, &s_at); l6 == nil {
			goto b1
		}
		if lib_iam_arns_bucket_faulty(s, l6) == nil {
			goto b2
		}
		goto b1
	b2:
		return regort.True
	}
b1:
	// lib/iam_arns.rego:55
	return nil
}

// lib_iam_arns_principal is data.arthurlint.lib.iam_arns.principal.
func lib_iam_arns_principal(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/iam_arns.rego:52
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		if lib_matches(s, l6, &s__arn________sts________a_abf63122) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/iam_arns.rego:52
	return nil
}

// lib_iam_arns_sound is data.arthurlint.lib.iam_arns.sound.
func lib_iam_arns_sound(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/iam_arns.rego:63
	if lib_iam_arns_faulty(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	return regort.True
b1:
	// lib/iam_arns.rego:63
	return nil
}
