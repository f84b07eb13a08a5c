// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_provisioner_near_miss_targets_work is data.arthurlint.rules.storageclass["provisioner-near-miss"].targets.
func storageclass_provisioner_near_miss_targets_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l14, l15, l18, l20 *ast.Term
		var v4 []*ast.Term
		// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:43
		v4 = nil
		if l6 = input_value_provisioner(s); l6 == nil {
			goto b2
		}
		if l8 = lib_provisioners_near(s, l6); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				l14 = regort.Array(l11)
				if l15 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l14); l15 == nil {
					continue
				}
				v4 = append(v4, l15)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		if l18 = s.Call1(&builtin_sort, l4); l18 == nil {
			goto b1
		}
		if l20 = s.Call2(&builtin_concat, &s_or_21fd09ef, l18); l20 == nil {
			goto b1
		}
		return l20
	}
b1:
	// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:43
	return nil
}

// storageclass_provisioner_near_miss_fix_work is data.arthurlint.rules.storageclass["provisioner-near-miss"].fix.
func storageclass_provisioner_near_miss_fix_work(s *regort.State) *ast.Term {
	{
		var l5, l7, l18, l19, l21, l22, l23, l24 *ast.Term
		// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:45
		// 49
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if l7 = lib_provisioners_intended(s, l5); l7 == nil {
			goto b2
		}
		if regort.IsFalse(l7) {
			goto b2
		}
		// 46
		l18 = regort.Array(l7)
		if l19 = s.Call2(&builtin_sprintf, &s_Set_to__q_c3af31e2, l18); l19 == nil {
			goto b2
		}
		// 45
		l24 = regort.Record(&s_at, array_69621b40.Get(), &s_op, &s_set, &s_value, l7)
		l23 = regort.Array(l24)
		l22 = regort.Record(&s_edits, l23, &s_title, l19)
		l21 = regort.Record(&s_fix, l22)
		return l21
	b2:
		// 50
		return regort.EmptyObject
	}
}

// storageclass_provisioner_near_miss_findings_work is data.arthurlint.rules.storageclass["provisioner-near-miss"].findings.
func storageclass_provisioner_near_miss_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:34
	ret = regort.EmptySet
	{
		var l5, l17, l19, l20, l22, l24, l26 *ast.Term
		// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:34
		// 35
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if lib_none_of(s, l5, set_5517496c.Get()) == nil {
			goto b2
		}
		// 36
		if lib_provisioners_near_miss(s, l5) == nil {
			goto b2
		}
		// 38
		if l17 = storageclass_provisioner_near_miss_targets(s); l17 == nil {
			goto b2
		}
		l19 = regort.Array(l5, l17)
		if l20 = s.Call2(&builtin_sprintf, &s_provisioner_is__q__write_3b2bb96a, l19); l20 == nil {
			goto b2
		}
		// 39
		if l22 = storageclass_provisioner_near_miss_fix(s); l22 == nil {
			goto b2
		}
		// 37
		l24 = regort.Record(&s_at, array_69621b40.Get(), &s_message, l20)
		if l26 = s.Call2(&builtin_object_union, l24, l22); l26 == nil {
			goto b2
		}
		// 34
		ret = regort.SetAdd(ret, l26)
	}
b2:
	// rules/storageclass/provisioner_near_miss/provisioner_near_miss.rego:34
	return ret
}
