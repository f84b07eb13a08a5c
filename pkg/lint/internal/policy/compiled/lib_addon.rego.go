// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_addon_class_work is data.arthurlint.lib.addon.class.
func lib_addon_class_work(s *regort.State) *ast.Term {
	// lib/addon.rego:17
	return &s_ebs_csi_default_sc_495e581d
}

// lib_addon_chart_work is data.arthurlint.lib.addon.chart.
func lib_addon_chart_work(s *regort.State) *ast.Term {
	// lib/addon.rego:14
	return &s_aws_ebs_csi_driver_8bbdf88a
}

// lib_addon_sources_work is data.arthurlint.lib.addon.sources.
func lib_addon_sources_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/addon.rego:30
	ret = regort.EmptySet
	{
		var l4, l7, l8, l14 *ast.Term
		// lib/addon.rego:30
		// 31
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "Application") {
			goto b2
		}
		// 32
		if l7 = input_value_spec_source(s); l7 == nil {
			goto b2
		}
		if l8 = input_value_spec_source_chart(s); l8 == nil {
			goto b2
		}
		if !regort.EqualString(l8, "aws-ebs-csi-driver") {
			goto b2
		}
		// 30
		l14 = regort.Record(&s_at, array_e0a1f05e.Get(), &s_value, l7)
		ret = regort.SetAdd(ret, l14)
	}
b2:
	{
		var l4, l7, l8, l9, l12, l14, l15 *ast.Term
		// lib/addon.rego:35
		// 36
		if l4 = input_kind(s); l4 == nil {
			goto b3
		}
		if !regort.EqualString(l4, "Application") {
			goto b3
		}
		// 37
		if l7 = input_value_spec_sources(s); l7 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l7)
			for i3 := lo3; i3 < hi3; i3++ {
				l8, l9 = s.Pair(i3)
				// 38
				if l12 = regort.Dot(l9, &s_chart); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "aws-ebs-csi-driver") {
					continue
				}
				// 35
				l15 = regort.Array(&s_spec, &s_sources, l8)
				l14 = regort.Record(&s_at, l15, &s_value, l9)
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo3)
		}
	}
b3:
	// lib/addon.rego:30
	return ret
}

// lib_addon_values_work is data.arthurlint.lib.addon.values.
func lib_addon_values_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/addon.rego:20
	ret = regort.EmptySet
	{
		var l4, l9, l13, l15 *ast.Term
		// lib/addon.rego:20
		// 21
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "HelmRelease") {
			goto b2
		}
		// 22
		if l9 = input_value_spec_chart_spec_chart(s); l9 == nil {
			goto b2
		}
		if !regort.EqualString(l9, "aws-ebs-csi-driver") {
			goto b2
		}
		// 20
		if l13 = input_value_spec_values(s); l13 == nil {
			goto b2
		}
		l15 = regort.Record(&s_at, array_5871783b.Get(), &s_value, l13)
		ret = regort.SetAdd(ret, l15)
	}
b2:
	{
		var l4, l6, l9, l12, l14, l15, l16, l18 *ast.Term
		// lib/addon.rego:25
		// 26
		l4 = lib_addon_sources(s)
		{
			lo3, hi3 := s.Scan(l4)
			for i3 := lo3; i3 < hi3; i3++ {
				l6 = s.Value(i3)
				// 25
				if l9 = regort.Dot(l6, &s_at); l9 == nil {
					continue
				}
				if l12 = s.Call2(&builtin_array_concat, l9, array_f5bd1005.Get()); l12 == nil {
					continue
				}
				if l14 = regort.Dot(l6, &s_value); l14 == nil {
					continue
				}
				if l15 = regort.Dot(l14, &s_helm); l15 == nil {
					continue
				}
				if l16 = regort.Dot(l15, &s_valuesObject); l16 == nil {
					continue
				}
				l18 = regort.Record(&s_at, l12, &s_value, l16)
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo3)
		}
	}
	// lib/addon.rego:20
	return ret
}

// lib_addon_active_work is data.arthurlint.lib.addon.active.
func lib_addon_active_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/addon.rego:51
		if l6 = input_value_spec_suspend(s); l6 == nil {
			goto b1
		}
		if !regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/addon.rego:53
	if lib_lacks__d3a92027(s) == nil {
		goto b3
	}
	return regort.True
b3:
	// lib/addon.rego:51
	return nil
}

// lib_addon_in_cluster_work is data.arthurlint.lib.addon.in_cluster.
func lib_addon_in_cluster_work(s *regort.State) *ast.Term {
	{
		var l7 *ast.Term
		// lib/addon.rego:86
		if l7 = input_value_spec_destination_server(s); l7 == nil {
			goto b1
		}
		if !regort.EqualString(l7, "https://kubernetes.default.svc") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l7 *ast.Term
		// lib/addon.rego:88
		if l7 = input_value_spec_destination_name(s); l7 == nil {
			goto b3
		}
		if !regort.EqualString(l7, "in-cluster") {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/addon.rego:86
	return nil
}

// lib_addon_parameter_name_work is data.arthurlint.lib.addon.parameter_name.
func lib_addon_parameter_name_work(s *regort.State) *ast.Term {
	// lib/addon.rego:76
	return &s_defaultStorageClass_enab_87745099
}

// lib_addon_apart is data.arthurlint.lib.addon.apart.
func lib_addon_apart(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	// lib/addon.rego:79
	if !regort.Equal(l3, l4) {
		goto b1
	}
	return regort.True
b1:
	{
		var l10 *ast.Term
		// lib/addon.rego:81
		// 82
		if l10 = regort.Dot(l5, &s_name); l10 == nil {
			goto b3
		}
		if !regort.HoldsIsString(l10) {
			goto b3
		}
		// 83
		if !regort.HoldsStartsWith(l10, &s_defaultStorageClass) {
			goto b4
		}
		goto b3
	b4:
		// 81
		return regort.True
	}
b3:
	// lib/addon.rego:79
	return nil
}

// lib_addon_enabled_work is data.arthurlint.lib.addon.enabled.
func lib_addon_enabled_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/addon.rego:42
	ret = regort.EmptySet
	{
		var l4, l5, l7, l10, l11, l12 *ast.Term
		// lib/addon.rego:42
		// 43
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "HelmRelease") {
			goto b2
		}
		// 44
		l5 = lib_addon_values(s)
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 45
				if l10 = regort.Dot(l7, &s_value); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_defaultStorageClass); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_enabled); l12 == nil {
					continue
				}
				if !regort.IsTrue(l12) {
					continue
				}
				// 46
				if lib_lacks__59bc59bb(s) == nil {
					continue
				}
				// 47
				if lib_lacks__a05f9968(s) == nil {
					continue
				}
				// 48
				if lib_addon_active(s) == nil {
					continue
				}
				// 42
				ret = regort.SetAdd(ret, array_d5eb0d2a.Get())
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l6, l9, l10, l11, l12, l13, l15, l18, l24, l30 *ast.Term
		// lib/addon.rego:55
		// 56
		l4 = lib_addon_sources(s)
		{
			lo4, hi4 := s.Scan(l4)
			for i4 := lo4; i4 < hi4; i4++ {
				l6 = s.Value(i4)
				// 57
				if l9 = regort.Dot(l6, &s_value); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_helm); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_valuesObject); l11 == nil {
					continue
				}
				if l12 = regort.Dot(l11, &s_defaultStorageClass); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_enabled); l13 == nil {
					continue
				}
				if !regort.IsTrue(l13) {
					continue
				}
				// 58
				if lib_addon_in_cluster(s) == nil {
					continue
				}
				// 59
				if l15 = regort.Dot(l6, &s_at); l15 == nil {
					continue
				}
				if l18 = s.Call2(&builtin_array_concat, l15, array_f3f162bb.Get()); l18 == nil {
					continue
				}
				if lib_lacks(s, l18) == nil {
					continue
				}
				// 60
				if l24 = s.Call2(&builtin_array_concat, l15, array_dde6e957.Get()); l24 == nil {
					continue
				}
				if lib_lacks(s, l24) == nil {
					continue
				}
				// 55
				if l30 = s.Call2(&builtin_array_concat, l15, array_4cab9192.Get()); l30 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l30)
			}
			s.Leave(lo4)
		}
	}
	{
		var l4, l6, l9, l10, l11, l12, l13, l16, l18, l23, l26, l32, l39, l40, l41, l42, l48, l49 *ast.Term
		// lib/addon.rego:63
		// 64
		l4 = lib_addon_sources(s)
		{
			lo6, hi6 := s.Scan(l4)
			for i6 := lo6; i6 < hi6; i6++ {
				l6 = s.Value(i6)
				// 65
				if l9 = regort.Dot(l6, &s_value); l9 == nil {
					continue
				}
				if l10 = regort.Dot(l9, &s_helm); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_parameters); l11 == nil {
					continue
				}
				{
					lo7, hi7 := s.Scan(l11)
					for i7 := lo7; i7 < hi7; i7++ {
						l12, l13 = s.Pair(i7)
						// 66
						if l16 = regort.Dot(l13, &s_name); l16 == nil {
							continue
						}
						if !regort.EqualString(l16, "defaultStorageClass.enabled") {
							continue
						}
						// 67
						if l18 = regort.Dot(l13, &s_value); l18 == nil {
							continue
						}
						if !regort.HoldsMember(l18, set_9a0c0861.Get()) {
							continue
						}
						// 68
						if lib_addon_in_cluster(s) == nil {
							continue
						}
						// 69
						if l23 = regort.Dot(l6, &s_at); l23 == nil {
							continue
						}
						if l26 = s.Call2(&builtin_array_concat, l23, array_f3f162bb.Get()); l26 == nil {
							continue
						}
						if lib_closed(s, l26) == nil {
							continue
						}
						// 70
						if l32 = s.Call2(&builtin_array_concat, l23, array_dde6e957.Get()); l32 == nil {
							continue
						}
						if lib_lacks(s, l32) == nil {
							continue
						}
						// 71
						l39 = nil
						if !regort.IsArray(l11) {
							goto b10
						}
						goto b9
					b10:
						if !regort.IsObject(l11) {
							goto b11
						}
						goto b9
					b11:
						if !regort.IsSet(l11) {
							goto b12
						}
						goto b9
					b12:
						continue
					b9:
						{
							lo12, hi12 := s.Scan(l11)
							for i12 := lo12; i12 < hi12; i12++ {
								l41, l42 = s.Pair(i12)
								l40 = nil
								// 72
								if lib_addon_apart(s, l12, l41, l42) == nil {
									goto b14
								}
								// 71
								l40 = regort.True
							b14:
								if l40 != nil {
									continue
								}
								l39 = regort.True
							}
							s.Leave(lo12)
						}
						if l39 != nil {
							continue
						}
						// 63
						l48 = regort.Array(&s_helm, &s_parameters, l12, &s_value)
						if l49 = s.Call2(&builtin_array_concat, l23, l48); l49 == nil {
							continue
						}
						ret = regort.SetAdd(ret, l49)
					}
					s.Leave(lo7)
				}
			}
			s.Leave(lo6)
		}
	}
	// lib/addon.rego:42
	return ret
}
