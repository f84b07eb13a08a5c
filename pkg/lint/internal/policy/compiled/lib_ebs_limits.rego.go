// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_limits_types_work is data.arthurlint.lib.ebs_limits.types.
func lib_ebs_limits_types_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:17
	return set_f068313e.Get()
}

// lib_ebs_limits_iops_work is data.arthurlint.lib.ebs_limits.iops.
func lib_ebs_limits_iops_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:27
	return object_481b56cb.Get()
}

// lib_ebs_limits_sizes_work is data.arthurlint.lib.ebs_limits.sizes.
func lib_ebs_limits_sizes_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:51
	return object_b367683e.Get()
}

// lib_ebs_limits_foreign_to_efs_work is data.arthurlint.lib.ebs_limits.foreign_to_efs.
func lib_ebs_limits_foreign_to_efs_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:157
	return set_eee83a65.Get()
}

// lib_ebs_limits_efs_file_systems_work is data.arthurlint.lib.ebs_limits.efs_file_systems.
func lib_ebs_limits_efs_file_systems_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:153
	return set_04d7b033.Get()
}

// lib_ebs_limits_efs_modes_work is data.arthurlint.lib.ebs_limits.efs_modes.
func lib_ebs_limits_efs_modes_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:149
	return set_84e5e2b1.Get()
}

// lib_ebs_limits_format_options_work is data.arthurlint.lib.ebs_limits.format_options.
func lib_ebs_limits_format_options_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:76
	return object_586a68a0.Get()
}

// lib_ebs_limits_format_values_work is data.arthurlint.lib.ebs_limits.format_values.
func lib_ebs_limits_format_values_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:145
	return set_6d823290.Get()
}

// lib_ebs_limits_format_switches_work is data.arthurlint.lib.ebs_limits.format_switches.
func lib_ebs_limits_format_switches_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:84
	return set_7415fc4d.Get()
}

// lib_ebs_limits_file_system_names_work is data.arthurlint.lib.ebs_limits.file_system_names.
func lib_ebs_limits_file_system_names_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:72
	return &s___ext2_ext3_ext4_xfs___i_2b721dce
}

// lib_ebs_limits_file_systems_work is data.arthurlint.lib.ebs_limits.file_systems.
func lib_ebs_limits_file_systems_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:67
	return set_aeaa455e.Get()
}

// lib_ebs_limits_initialization_rate_work is data.arthurlint.lib.ebs_limits.initialization_rate.
func lib_ebs_limits_initialization_rate_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:63
	return object_b170726b.Get()
}

// lib_ebs_limits_provisioned_work is data.arthurlint.lib.ebs_limits.provisioned.
func lib_ebs_limits_provisioned_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:34
	return set_af36926d.Get()
}

// lib_ebs_limits_without_iops_work is data.arthurlint.lib.ebs_limits.without_iops.
func lib_ebs_limits_without_iops_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:45
	return set_7c4c0f62.Get()
}

// lib_ebs_limits_zone_keys_work is data.arthurlint.lib.ebs_limits.zone_keys.
func lib_ebs_limits_zone_keys_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:129
	return set_d7f5f581.Get()
}

// lib_ebs_limits_xfs_refuses_work is data.arthurlint.lib.ebs_limits.xfs_refuses.
func lib_ebs_limits_xfs_refuses_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:137
	return &s___debug_data____barrier__145eba8d
}

// lib_ebs_limits_throughput_work is data.arthurlint.lib.ebs_limits.throughput.
func lib_ebs_limits_throughput_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:41
	return object_2adeba1f.Get()
}

// lib_ebs_limits_reserved_tags_work is data.arthurlint.lib.ebs_limits.reserved_tags.
func lib_ebs_limits_reserved_tags_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:88
	return set_6bbab14c.Get()
}

// lib_ebs_limits_reserved_tag_prefixes_work is data.arthurlint.lib.ebs_limits.reserved_tag_prefixes.
func lib_ebs_limits_reserved_tag_prefixes_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:90
	return set_86dce9a3.Get()
}

// lib_ebs_limits_template_fields_work is data.arthurlint.lib.ebs_limits.template_fields.
func lib_ebs_limits_template_fields_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:94
	return set_8f13cfff.Get()
}

// lib_ebs_limits_template_words_work is data.arthurlint.lib.ebs_limits.template_words.
func lib_ebs_limits_template_words_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:110
	return set_8f715952.Get()
}

// lib_ebs_limits_template_functions_work is data.arthurlint.lib.ebs_limits.template_functions.
func lib_ebs_limits_template_functions_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:99
	return set_64a2e422.Get()
}

// lib_ebs_limits_template_disabled_work is data.arthurlint.lib.ebs_limits.template_disabled.
func lib_ebs_limits_template_disabled_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:106
	return set_b94c217f.Get()
}

// lib_ebs_limits_default_iops_work is data.arthurlint.lib.ebs_limits.default_iops.
func lib_ebs_limits_default_iops_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:37
	return &n_3000
}

// lib_ebs_limits_without_throughput_work is data.arthurlint.lib.ebs_limits.without_throughput.
func lib_ebs_limits_without_throughput_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:47
	return set_a3275740.Get()
}

// lib_ebs_limits_topology_keys_work is data.arthurlint.lib.ebs_limits.topology_keys.
func lib_ebs_limits_topology_keys_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:116
	return set_72a5d4c8.Get()
}

// lib_ebs_limits_former_zone_keys_work is data.arthurlint.lib.ebs_limits.former_zone_keys.
func lib_ebs_limits_former_zone_keys_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:141
	return set_4a42cbe1.Get()
}

// lib_ebs_limits_removed_types_work is data.arthurlint.lib.ebs_limits.removed_types.
func lib_ebs_limits_removed_types_work(s *regort.State) *ast.Term {
	// lib/ebs_limits.rego:21
	return set_ee8e0b9c.Get()
}
