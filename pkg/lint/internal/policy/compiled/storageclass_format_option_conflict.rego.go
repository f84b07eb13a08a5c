// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_format_option_conflict_active is data.arthurlint.rules.storageclass["format-option-conflict"].active.
func storageclass_format_option_conflict_active(s *regort.State, l3 *ast.Term) *ast.Term {
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:63
	if !regort.HoldsMember(l3, set_6d823290.Get()) {
		goto b1
	}
	return regort.True
b1:
	{
		var l9 *ast.Term
		// rules/storageclass/format_option_conflict/format_option_conflict.rego:65
		// 66
		if !regort.HoldsMember(l3, set_7415fc4d.Get()) {
			goto b3
		}
		// 67
		if l9 = lib_ebs_values_string(s, l3); l9 == nil {
			goto b3
		}
		if !regort.EqualString(l9, "true") {
			goto b3
		}
		// 65
		return regort.True
	}
b3:
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:63
	return nil
}

// storageclass_format_option_conflict_conflict is data.arthurlint.rules.storageclass["format-option-conflict"].conflict.
func storageclass_format_option_conflict_conflict(s *regort.State, l3 *ast.Term) *ast.Term {
	var result *ast.Term
	{
		var l6, l9, l11, l14, l16, l18, l19, l23, l25, l26, l27, l28, l29 *ast.Term
		// rules/storageclass/format_option_conflict/format_option_conflict.rego:53
		// 59
		if l6 = lib_ebs_values_single(s, l3); l6 == nil {
			goto b1
		}
		// 60
		l9 = lib_ebs_values_file_systems(s)
		{
			lo1, hi1 := s.Scan(l9)
			for i1 := lo1; i1 < hi1; i1++ {
				l11 = s.Value(i1)
				// 56
				if l14 = regort.Dot(l6, &s_key); l14 == nil {
					continue
				}
				if l16 = lib_ebs_values_file_system(s); l16 == nil {
					continue
				}
				l18 = regort.Array(l14, l16)
				if l19 = s.Call2(&builtin_sprintf, &s__s_cannot_be_used_with_t_db0001d6, l18); l19 == nil {
					continue
				}
				// 57
				if l23 = regort.Dot(l11, &s_key); l23 == nil {
					continue
				}
				// 53
				l26 = regort.Array(&s_parameters, l14)
				l29 = regort.Array(&s_parameters, l23)
				l28 = regort.Record(&s_at, l29, &s_message, &s_the_file_system_84c3f8ec)
				l27 = regort.Array(l28)
				l25 = regort.Record(&s_at, l26, &s_message, l19, &s_on, &s_key, &s_related, l27)
				result = regort.Once(result, l25, "function data.arthurlint.rules.storageclass[\"format-option-conflict\"].conflict produced conflicting values for the same inputs", "rules/storageclass/format_option_conflict/format_option_conflict.rego", 53, 1)
			}
			s.Leave(lo1)
		}
	}
b1:
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:53
	if result == nil {
		goto b3
	}
	return result
b3:
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:53
	return nil
}

// storageclass_format_option_conflict_without_clusters_work is data.arthurlint.rules.storageclass["format-option-conflict"].without_clusters.
func storageclass_format_option_conflict_without_clusters_work(s *regort.State) *ast.Term {
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:70
	if lib_ebs_values_without__ext4bigalloc(s) == nil {
		goto b1
	}
	return regort.True
b1:
	{
		var l4, l6 *ast.Term
		// rules/storageclass/format_option_conflict/format_option_conflict.rego:72
		if l4 = lib_ebs_values_single__ext4bigalloc(s); l4 == nil {
			goto b3
		}
		if l6 = regort.Dot(l4, &s_value); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, array_ed3d7f6c.Get()) {
			goto b3
		}
		return regort.True
	}
b3:
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:70
	return nil
}

// storageclass_format_option_conflict_findings_work is data.arthurlint.rules.storageclass["format-option-conflict"].findings.
func storageclass_format_option_conflict_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:34
	ret = regort.EmptySet
	{
		var l5, l8, l10, l15 *ast.Term
		// rules/storageclass/format_option_conflict/format_option_conflict.rego:34
		// 35
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 36
		if l5 = lib_ebs_values_file_system(s); l5 == nil {
			goto b2
		}
		if l8 = regort.Dot(object_586a68a0.Get(), l5); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 37
				if !regort.Holds(lib_ebs_values_string(s, l10)) {
					continue
				}
				// 38
				if storageclass_format_option_conflict_active(s, l10) == nil {
					continue
				}
				// 34
				if l15 = storageclass_format_option_conflict_conflict(s, l10); l15 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l15)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l8, l11, l15, l16, l20, l21 *ast.Term
		// rules/storageclass/format_option_conflict/format_option_conflict.rego:41
		// 46
		if lib_ebs_serves(s) == nil {
			goto b4
		}
		// 47
		if !regort.Holds(lib_ebs_values_string__ext4clustersize(s)) {
			goto b4
		}
		// 48
		if lib_ebs_values_may_cluster(s) == nil {
			goto b4
		}
		// 49
		if storageclass_format_option_conflict_without_clusters(s) == nil {
			goto b4
		}
		// 50
		if l8 = lib_ebs_values_single__ext4clustersize(s); l8 == nil {
			goto b4
		}
		// 44
		if l11 = regort.Dot(l8, &s_key); l11 == nil {
			goto b4
		}
		l15 = regort.Array(l11, l11)
		if l16 = s.Call2(&builtin_sprintf, &s__s_is_set_without_ext4Bi_eed00ee8, l15); l16 == nil {
			goto b4
		}
		// 41
		l21 = regort.Array(&s_parameters, l11)
		l20 = regort.Record(&s_at, l21, &s_message, l16, &s_on, &s_key)
		ret = regort.SetAdd(ret, l20)
	}
b4:
	// rules/storageclass/format_option_conflict/format_option_conflict.rego:34
	return ret
}
