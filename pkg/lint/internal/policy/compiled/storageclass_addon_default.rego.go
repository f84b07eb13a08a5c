// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_addon_default_findings_work is data.arthurlint.rules.storageclass["addon-default"].findings.
func storageclass_addon_default_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/addon_default/addon_default.rego:35
	ret = regort.EmptySet
	{
		var l6, l9, l11, l14, l15, l21, l29, l33, l34, l38, l40, l45, l47 *ast.Term
		// rules/storageclass/addon_default/addon_default.rego:35
		// 36
		l6 = lib_defaults_settled(s)
		if !regort.HoldsMember(&s_ebs_csi_default_sc_495e581d, l6) {
			goto b2
		}
		// 37
		if l9 = input_aggregate(s); l9 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				// 38
				if l14 = regort.Dot(l11, &s_entry); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_at); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 39
				if l21 = s.Call2(&builtin_minus, l6, set_dcbd8437.Get()); l21 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l21)
					for i3 := lo3; i3 < hi3; i3++ {
						// 43
						if l29 = lib_defaults_also__495e581d(s); l29 == nil {
							continue
						}
						l33 = regort.Array(&s_ebs_csi_default_sc_495e581d, l29)
						if l34 = s.Call2(&builtin_sprintf, &s_the_driver_s_chart_makes_53d32a1d, l33); l34 == nil {
							continue
						}
						// 44
						if l38 = lib_defaults_shown__495e581d(s); l38 == nil {
							continue
						}
						if l40 = lib_defaults_others(s, l38); l40 == nil {
							continue
						}
						// 41
						if l45 = regort.Dot(l11, &s_document); l45 == nil {
							continue
						}
						// 40
						l47 = regort.Record(&s_at, l15, &s_document, l45, &s_message, l34, &s_related, l40)
						// 35
						ret = regort.SetAdd(ret, l47)
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l6, l9, l11, l14, l15, l18, l26, l28, l29, l34, l41, l42, l47, l49, l51 *ast.Term
		// rules/storageclass/addon_default/addon_default.rego:48
		// 49
		l6 = lib_defaults_settled(s)
		if !regort.HoldsMember(&s_ebs_csi_default_sc_495e581d, l6) {
			goto b5
		}
		// 50
		if l9 = input_aggregate(s); l9 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l9)
			for i5 := lo5; i5 < hi5; i5++ {
				l11 = s.Value(i5)
				// 51
				if l14 = regort.Dot(l11, &s_entry); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_at); l15 == nil {
					continue
				}
				if regort.IsFalse(l15) {
					continue
				}
				// 52
				{
					lo6, hi6 := s.Scan(l9)
					for i6 := lo6; i6 < hi6; i6++ {
						l18 = s.Value(i6)
						// 53
						if l26 = s.Call2(&builtin_minus, l6, set_dcbd8437.Get()); l26 == nil {
							continue
						}
						if l28 = regort.Dot(l18, &s_entry); l28 == nil {
							continue
						}
						if l29 = regort.Dot(l28, &s_name); l29 == nil {
							continue
						}
						if !regort.HoldsMember(l29, l26) {
							continue
						}
						// 56
						if l34 = lib_defaults_place(s, l28); l34 == nil {
							continue
						}
						// 57
						l41 = regort.Array(l29, &s_ebs_csi_default_sc_495e581d)
						if l42 = s.Call2(&builtin_sprintf, &s__q_is_a_default_class__a_6ea92b84, l41); l42 == nil {
							continue
						}
						// 58
						if l47 = lib_defaults_others__dcbd8437(s); l47 == nil {
							continue
						}
						// 55
						if l49 = regort.Dot(l18, &s_document); l49 == nil {
							continue
						}
						// 54
						l51 = regort.Record(&s_at, l34, &s_document, l49, &s_message, l42, &s_related, l47)
						// 48
						ret = regort.SetAdd(ret, l51)
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo5)
		}
	}
b5:
	// rules/storageclass/addon_default/addon_default.rego:35
	return ret
}

// storageclass_addon_default_aggregate_work is data.arthurlint.rules.storageclass["addon-default"].aggregate.
func storageclass_addon_default_aggregate_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/addon_default/addon_default.rego:31
	ret = regort.EmptySet
	{
		var l4, l5 *ast.Term
		// rules/storageclass/addon_default/addon_default.rego:31
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b2
		}
		if l5 = lib_defaults_entry(s); l5 == nil {
			goto b2
		}
		ret = regort.SetAdd(ret, l5)
	}
b2:
	{
		var l4, l6, l11 *ast.Term
		// rules/storageclass/addon_default/addon_default.rego:33
		l4 = lib_addon_enabled(s)
		{
			lo3, hi3 := s.Scan(l4)
			for i3 := lo3; i3 < hi3; i3++ {
				l6 = s.Value(i3)
				l11 = regort.Record(&s_at, l6, &s_name, &s_ebs_csi_default_sc_495e581d, &s_patch, regort.False)
				ret = regort.SetAdd(ret, l11)
			}
			s.Leave(lo3)
		}
	}
	// rules/storageclass/addon_default/addon_default.rego:31
	return ret
}
