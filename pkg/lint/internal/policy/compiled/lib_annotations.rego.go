// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_annotations_advice is data.arthurlint.lib.annotations.advice.
func lib_annotations_advice(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l7 *ast.Term
		// lib/annotations.rego:27
		result = nil
		if !regort.IsTrue(l4) {
			goto b2
		}
		// 28
		if !regort.HoldsEndsWith(l3, &s_is_default_class_6aa95017) {
			goto b2
		}
		// 27
		result = regort.Once(result, &s_write__true___in_quotes__bb6956dd, "function data.arthurlint.lib.annotations.advice produced conflicting values for the same inputs", "lib/annotations.rego", 27, 1)
	b2:
		// 29
		if result != nil {
			goto b3
		}
		if !regort.IsTrue(l4) {
			goto b3
		}
		if l7 = lib_scalars_advice__3666f98d(s); l7 == nil {
			goto b3
		}
		result = regort.Once(result, l7, "function data.arthurlint.lib.annotations.advice produced conflicting values for the same inputs", "lib/annotations.rego", 29, 3)
	b3:
		if result == nil {
			goto b4
		}
		ret = regort.Once(ret, result, "function data.arthurlint.lib.annotations.advice produced conflicting values for the same inputs", "lib/annotations.rego", 29, 3)
	b4:
	}
	{
		var l9 *ast.Term
		// lib/annotations.rego:31
		result = nil
		if lib_differs(s, l4, regort.True) == nil {
			goto b5
		}
		if l9 = lib_scalars_advice(s, l4); l9 == nil {
			goto b5
		}
		result = regort.Once(result, l9, "function data.arthurlint.lib.annotations.advice produced conflicting values for the same inputs", "lib/annotations.rego", 31, 1)
	}
b5:
	// lib/annotations.rego:31
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.annotations.advice produced conflicting values for the same inputs", "lib/annotations.rego", 31, 1)
b6:
	// lib/annotations.rego:27
	return ret
}

// lib_annotations_mistyped_work is data.arthurlint.lib.annotations.mistyped.
func lib_annotations_mistyped_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/annotations.rego:16
	ret = regort.EmptySet
	{
		var l7, l11, l12, l18, l19, l23, l25, l27, l28, l30, l31, l33, l34, l35 *ast.Term
		// lib/annotations.rego:16
		// 17
		{
			lo2, hi2 := s.Scan(array_aad5403f.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 18
				if l11 = input_value_metadata(s); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, l7); l12 == nil {
					continue
				}
				if lib_mapping(s, l12) == nil {
					continue
				}
				// 19
				{
					lo3, hi3 := s.Scan(l12)
					for i3 := lo3; i3 < hi3; i3++ {
						l18, l19 = s.Pair(i3)
						// 20
						if lib_scalars_mistyped(s, l19, &s_string) == nil {
							continue
						}
						// 22
						if l23 = lib_scalars_described(s, l19); l23 == nil {
							continue
						}
						if l25 = lib_annotations_advice(s, l18, l19); l25 == nil {
							continue
						}
						l27 = regort.Array(l18, l23, l25)
						if l28 = s.Call2(&builtin_sprintf, &s_s_is__s___s_88eed5c5, l27); l28 == nil {
							continue
						}
						// 23
						l30 = regort.Array(&s_metadata, l7, l18)
						if l31 = lib_scalars_quoting(s, l30, l19); l31 == nil {
							continue
						}
						// 21
						l34 = regort.Array(&s_metadata, l7, l18)
						l33 = regort.Record(&s_at, l34, &s_message, l28)
						if l35 = s.Call2(&builtin_object_union, l33, l31); l35 == nil {
							continue
						}
						// 16
						ret = regort.SetAdd(ret, l35)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
	// lib/annotations.rego:16
	return ret
}
