// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_provisioners_aws_work is data.arthurlint.lib.provisioners.aws.
func lib_provisioners_aws_work(s *regort.State) *ast.Term {
	// lib/provisioners.rego:17
	return set_5517496c.Get()
}

// lib_provisioners_others_work is data.arthurlint.lib.provisioners.others.
func lib_provisioners_others_work(s *regort.State) *ast.Term {
	// lib/provisioners.rego:45
	return set_bd76d852.Get()
}

// lib_provisioners_mistaken_work is data.arthurlint.lib.provisioners.mistaken.
func lib_provisioners_mistaken_work(s *regort.State) *ast.Term {
	// lib/provisioners.rego:29
	return object_3660dd7a.Get()
}

// lib_provisioners_near is data.arthurlint.lib.provisioners.near.
func lib_provisioners_near(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l9, l11, l12, l14, l15, l17, l18, l19 *ast.Term
		// lib/provisioners.rego:48
		// 49
		if !regort.HoldsMember(l3, set_5517496c.Get()) {
			goto b2
		}
		// 48
		return regort.EmptySet
	b2:
		// 50
		// 51
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_bd76d852.Get()) {
			goto b3
		}
		// 50
		return regort.EmptySet
	b3:
		// 52
		// 53
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b4
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b4
		}
		if !regort.HoldsMember(l8, set_5517496c.Get()) {
			goto b4
		}
		// 52
		l17 = regort.Set(l8)
		return l17
	b4:
		// 54
		// 55
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b5
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b5
		}
		if l11 = regort.Dot(object_3660dd7a.Get(), l8); l11 == nil {
			goto b5
		}
		if regort.IsFalse(l11) {
			goto b5
		}
		// 54
		l19 = regort.Set(l11)
		return l19
	b5:
		// 56
		// 58
		if !regort.HoldsMatch(&s_0_9_3465d220, l3) {
			goto b6
		}
		// 56
		return regort.EmptySet
	b6:
		// 59
		// 60
		l6 = regort.EmptySet
		{
			lo8, hi8 := s.Scan(set_5517496c.Get())
			for i8 := lo8; i8 < hi8; i8++ {
				l9 = s.Value(i8)
				if l12 = regort.TrimSpace(l3); l12 == nil {
					continue
				}
				if l14 = regort.Lower(l12); l14 == nil {
					continue
				}
				if lib_words_within_one(s, l14, l9) == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l9)
			}
			s.Leave(lo8)
		}
		// 61
		if l18 = regort.Count(l6); l18 == nil {
			goto b7
		}
		if !regort.HoldsGreater(l18, &n_0) {
			goto b7
		}
		// 59
		return l6
	b7:
		// 62
		// 63
		if l6 = regort.Lower(l3); l6 == nil {
			goto b10
		}
		if !regort.HoldsContains(l6, &s_aws) {
			goto b10
		}
		// 62
		l9 = regort.EmptySet
		{
			lo11, hi11 := s.Scan(set_5517496c.Get())
			for i11 := lo11; i11 < hi11; i11++ {
				l12 = s.Value(i11)
				if l15 = regort.TrimSpace(l3); l15 == nil {
					continue
				}
				if l17 = regort.Lower(l15); l17 == nil {
					continue
				}
				if lib_words_within_two(s, l17, l12) == nil {
					continue
				}
				l9 = regort.SetAdd(l9, l12)
			}
			s.Leave(lo11)
		}
		return l9
	b10:
		// 64
		return regort.EmptySet
	}
}

// lib_provisioners_foreign is data.arthurlint.lib.provisioners.foreign.
func lib_provisioners_foreign(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9 *ast.Term
		// lib/provisioners.rego:73
		// 74
		if lib_text(s, l3) == nil {
			goto b1
		}
		// 75
		if l7 = lib_provisioners_near(s, l3); l7 == nil {
			goto b1
		}
		if l9 = regort.Count(l7); l9 == nil {
			goto b1
		}
		if !regort.Equal(l9, &n_0) {
			goto b1
		}
		// 73
		return regort.True
	}
b1:
	// lib/provisioners.rego:73
	return nil
}

// lib_provisioners_near_miss is data.arthurlint.lib.provisioners.near_miss.
func lib_provisioners_near_miss(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l9 *ast.Term
		// lib/provisioners.rego:67
		// 68
		if lib_text(s, l3) == nil {
			goto b1
		}
		// 69
		if l7 = lib_provisioners_near(s, l3); l7 == nil {
			goto b1
		}
		if l9 = regort.Count(l7); l9 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l9, &n_0) {
			goto b1
		}
		// 67
		return regort.True
	}
b1:
	// lib/provisioners.rego:67
	return nil
}

// lib_provisioners_certain_work is data.arthurlint.lib.provisioners.certain.
func lib_provisioners_certain_work(s *regort.State) *ast.Term {
	// lib/provisioners.rego:42
	return set_0c9b0239.Get()
}

// lib_provisioners_intended is data.arthurlint.lib.provisioners.intended.
func lib_provisioners_intended(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8 *ast.Term
		// lib/provisioners.rego:79
		result = nil
		// 80
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		// 81
		if !regort.HoldsMember(l8, set_5517496c.Get()) {
			goto b1
		}
		// 82
		if !regort.HoldsNotEqual(l3, l8) {
			goto b1
		}
		// 79
		result = regort.Once(result, l8, "function data.arthurlint.lib.provisioners.intended produced conflicting values for the same inputs", "lib/provisioners.rego", 79, 1)
	}
b1:
	// lib/provisioners.rego:79
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.provisioners.intended produced conflicting values for the same inputs", "lib/provisioners.rego", 79, 1)
b2:
	{
		var l6, l8, l15 *ast.Term
		// lib/provisioners.rego:85
		result = nil
		// 86
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b3
		}
		// 87
		if !regort.HoldsMember(l8, set_0c9b0239.Get()) {
			goto b3
		}
		// 85
		if l15 = regort.Dot(object_3660dd7a.Get(), l8); l15 == nil {
			goto b3
		}
		result = regort.Once(result, l15, "function data.arthurlint.lib.provisioners.intended produced conflicting values for the same inputs", "lib/provisioners.rego", 85, 1)
	}
b3:
	// lib/provisioners.rego:85
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.provisioners.intended produced conflicting values for the same inputs", "lib/provisioners.rego", 85, 1)
b4:
	// lib/provisioners.rego:79
	return ret
}
