// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_placeholders_forms_work is data.arthurlint.lib.placeholders.forms.
func lib_placeholders_forms_work(s *regort.State) *ast.Term {
	// lib/placeholders.rego:9
	return set_fe8c3f36.Get()
}

// lib_placeholders_left_work is data.arthurlint.lib.placeholders.left.
func lib_placeholders_left_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16, l20, l23, l24, l25, l30, l33 *ast.Term
		var v16 []*ast.Term
		// lib/placeholders.rego:12
		l4 = regort.EmptyObject
		// 13
		if l6 = input_facts_placeholders(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 14
				if l11 = regort.Dot(l8, &s_form); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_fe8c3f36.Get()) {
					continue
				}
				// 15
				v16 = nil
				{
					lo4, hi4 := s.Scan(l6)
					for i4 := lo4; i4 < hi4; i4++ {
						l20 = s.Value(i4)
						if l23 = regort.Dot(l20, &s_at); l23 == nil {
							continue
						}
						if l24 = regort.Dot(l8, &s_at); l24 == nil {
							continue
						}
						if !regort.Equal(l23, l24) {
							continue
						}
						if l25 = regort.Dot(l20, &s_form); l25 == nil {
							continue
						}
						if !regort.HoldsMember(l25, set_fe8c3f36.Get()) {
							continue
						}
						if l30 = regort.Dot(l20, &s_text); l30 == nil {
							continue
						}
						v16 = append(v16, l30)
					}
					s.Leave(lo4)
				}
				l16 = regort.Array(v16...)
				// 12
				if l33 = regort.Dot(l8, &s_at); l33 == nil {
					continue
				}
				l4 = regort.InsertOnce(l4, l33, l16, "lib/placeholders.rego", 12, 9)
			}
			s.Leave(lo2)
		}
	b2:
		return l4
	}
}

// lib_placeholders_ids_work is data.arthurlint.lib.placeholders.ids.
func lib_placeholders_ids_work(s *regort.State) *ast.Term {
	// lib/placeholders.rego:44
	return object_afd43453.Get()
}

// lib_placeholders_provisioners_work is data.arthurlint.lib.placeholders.provisioners.
func lib_placeholders_provisioners_work(s *regort.State) *ast.Term {
	// lib/placeholders.rego:33
	return set_7388a6f8.Get()
}

// lib_placeholders_ours_work is data.arthurlint.lib.placeholders.ours.
func lib_placeholders_ours_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/placeholders.rego:29
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b1
		}
		if !regort.HoldsMember(l5, set_7388a6f8.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l4 *ast.Term
		// lib/placeholders.rego:31
		if l4 = input_value(s); l4 == nil {
			goto b3
		}
		if !regort.IsObject(l4) {
			goto b3
		}
		if !regort.HoldsKey(&s_provisioner, l4) {
			goto b4
		}
		goto b3
	b4:
		return regort.True
	}
b3:
	// lib/placeholders.rego:29
	return nil
}

// lib_placeholders_quoted is data.arthurlint.lib.placeholders.quoted.
func lib_placeholders_quoted(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l7, l8, l10, l11 *ast.Term
		// lib/placeholders.rego:19
		result = nil
		if !regort.IsArray(l3) {
			goto b1
		}
		if l6 = regort.Len(l3); l6 == nil {
			goto b1
		}
		if !regort.Equal(l6, &n_1) {
			goto b1
		}
		l7 = &n_0
		l7 = &n_0
		if l8 = regort.Dot(l3, l7); l8 == nil {
			goto b1
		}
		l10 = regort.Array(l8)
		if l11 = s.Call2(&builtin_sprintf, &s_the_placeholder__q_18f4c76b, l10); l11 == nil {
			goto b1
		}
		result = regort.Once(result, l11, "function data.arthurlint.lib.placeholders.quoted produced conflicting values for the same inputs", "lib/placeholders.rego", 19, 1)
	}
b1:
	// lib/placeholders.rego:19
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.placeholders.quoted produced conflicting values for the same inputs", "lib/placeholders.rego", 19, 1)
b2:
	{
		var l6, l10, l12, l15, l16, l19, l21, l22 *ast.Term
		var v10 []*ast.Term
		// lib/placeholders.rego:21
		result = nil
		if l6 = regort.Count(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l6, &n_1) {
			goto b3
		}
		v10 = nil
		{
			lo4, hi4 := s.Scan(l3)
			for i4 := lo4; i4 < hi4; i4++ {
				l12 = s.Value(i4)
				l15 = regort.Array(l12)
				if l16 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l15); l16 == nil {
					continue
				}
				v10 = append(v10, l16)
			}
			s.Leave(lo4)
		}
		l10 = regort.Array(v10...)
		if l19 = s.Call2(&builtin_concat, &s_and_a729aeaf, l10); l19 == nil {
			goto b3
		}
		l21 = regort.Array(l19)
		if l22 = s.Call2(&builtin_sprintf, &s_the_placeholders__s_bdf1674a, l21); l22 == nil {
			goto b3
		}
		result = regort.Once(result, l22, "function data.arthurlint.lib.placeholders.quoted produced conflicting values for the same inputs", "lib/placeholders.rego", 21, 1)
	}
b3:
	// lib/placeholders.rego:21
	if result == nil {
		goto b6
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.placeholders.quoted produced conflicting values for the same inputs", "lib/placeholders.rego", 21, 1)
b6:
	// lib/placeholders.rego:19
	return ret
}

// lib_placeholders_narrowed is data.arthurlint.lib.placeholders.narrowed.
func lib_placeholders_narrowed(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l8, l9, l10, l12, l13 *ast.Term
		// lib/placeholders.rego:24
		result = nil
		if !regort.IsArray(l4) {
			goto b1
		}
		if l8 = regort.Len(l4); l8 == nil {
			goto b1
		}
		if !regort.Equal(l8, &n_1) {
			goto b1
		}
		l9 = &n_0
		l9 = &n_0
		if l10 = regort.Dot(l4, l9); l10 == nil {
			goto b1
		}
		l12 = regort.Record(&s_part, l10)
		if l13 = s.Call2(&builtin_object_union, l3, l12); l13 == nil {
			goto b1
		}
		result = regort.Once(result, l13, "function data.arthurlint.lib.placeholders.narrowed produced conflicting values for the same inputs", "lib/placeholders.rego", 24, 1)
	}
b1:
	// lib/placeholders.rego:24
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.placeholders.narrowed produced conflicting values for the same inputs", "lib/placeholders.rego", 24, 1)
b2:
	{
		var l8 *ast.Term
		// lib/placeholders.rego:26
		result = nil
		if l8 = regort.Count(l4); l8 == nil {
			goto b3
		}
		if !regort.HoldsGreater(l8, &n_1) {
			goto b3
		}
		result = regort.Once(result, l3, "function data.arthurlint.lib.placeholders.narrowed produced conflicting values for the same inputs", "lib/placeholders.rego", 26, 1)
	}
b3:
	// lib/placeholders.rego:26
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.placeholders.narrowed produced conflicting values for the same inputs", "lib/placeholders.rego", 26, 1)
b4:
	// lib/placeholders.rego:24
	return ret
}

// lib_placeholders_id_names_work is data.arthurlint.lib.placeholders.id_names.
func lib_placeholders_id_names_work(s *regort.State) *ast.Term {
	// lib/placeholders.rego:56
	return set_2e68bb97.Get()
}
