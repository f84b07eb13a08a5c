// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

const (
	m_input_aggregate = iota
	m_input_cluster_complete
	m_input_cluster_whole
	m_input_document
	m_input_document_attachment
	m_input_document_file
	m_input_document_name
	m_input_facts_admitted
	m_input_facts_arns
	m_input_facts_assumed_actions_a30fc8ae
	m_input_facts_bounds
	m_input_facts_broad_actions_5e3d16ec
	m_input_facts_buckets
	m_input_facts_characters
	m_input_facts_claims
	m_input_facts_condition_keys_7ef1bad0
	m_input_facts_conditions
	m_input_facts_empty_elements_ed5f8884
	m_input_facts_exclusive_elements_2b190baa
	m_input_facts_external_ids_54c36d09
	m_input_facts_grants
	m_input_facts_invalid_values_1bd2f3b4
	m_input_facts_ip_ranges_240a586b
	m_input_facts_kms_targets_315c86f3
	m_input_facts_malformed
	m_input_facts_misplaced
	m_input_facts_missing_elements_f9e2b631
	m_input_facts_mixed_values_b5a504f3
	m_input_facts_operator_mismatches_efae8e65
	m_input_facts_partition_conflicts_e97ddfd5
	m_input_facts_placeholders
	m_input_facts_pod_identities_65ed9c64
	m_input_facts_policy_closed
	m_input_facts_policy_no_variables_dfa98eb4
	m_input_facts_policy_no_version_6335bca8
	m_input_facts_policy_open_to_variables_51a701f4
	m_input_facts_policy_size
	m_input_facts_policy_version
	m_input_facts_principals
	m_input_facts_providers
	m_input_facts_redundant
	m_input_facts_repeated_sids_48608846
	m_input_facts_rivals
	m_input_facts_role_targets_420bac71
	m_input_facts_set_operators_b2eab7c1
	m_input_facts_star_only_a435938a
	m_input_facts_statements
	m_input_facts_subjects
	m_input_facts_targets
	m_input_facts_targets_kms_closed_d59e1663
	m_input_facts_targets_roles_closed_51d1c19e
	m_input_facts_tokens
	m_input_facts_trust_account
	m_input_facts_trust_principals_closed_aea23048
	m_input_facts_trust_service_accounts_closed_b6d9e9f3
	m_input_facts_unknown_actions_aa165332
	m_input_facts_unknown_elements_a23418c1
	m_input_facts_unknown_operators_2e420456
	m_input_facts_unmatchable
	m_input_facts_unsupported_condition_keys_a4c90791
	m_input_facts_unused_resources_85c17ad3
	m_input_facts_vacuous
	m_input_facts_variables
	m_input_facts_wildcards
	m_input_holes
	m_input_kind
	m_input_open
	m_input_open__879de86d
	m_input_value
	m_input_value_Statement
	m_input_value_Version
	m_input_value_addons
	m_input_value_allowVolumeExpansion
	m_input_value_allowedTopologies
	m_input_value_annotations
	m_input_value_apiVersion
	m_input_value_metadata
	m_input_value_metadata_annotations
	m_input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52
	m_input_value_metadata_annotations_eks_amazonaws_com_sts_regional_endpoints_5902e820
	m_input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20
	m_input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9
	m_input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5
	m_input_value_metadata_labels
	m_input_value_metadata_name
	m_input_value_metadata_namespace
	m_input_value_mountOptions
	m_input_value_parameters
	m_input_value_parameters_provisioningMode
	m_input_value_problems
	m_input_value_provisioner
	m_input_value_reclaimPolicy
	m_input_value_spec
	m_input_value_spec_chart_spec_chart
	m_input_value_spec_destination_name
	m_input_value_spec_destination_server
	m_input_value_spec_source
	m_input_value_spec_source_chart
	m_input_value_spec_sources
	m_input_value_spec_storageClassName
	m_input_value_spec_suspend
	m_input_value_spec_values
	m_input_value_spec_volumeClaimTemplates
	m_input_value_suppressions
	m_input_value_volumeBindingMode
	m_arthur_helm_hook_subject_missing_findings
	m_arthur_namespace_mismatch_findings
	m_arthur_s3_permissions_incomplete_aggregate
	m_arthur_s3_permissions_incomplete_findings
	m_arthur_service_account_namespace_aggregate
	m_arthur_service_account_namespace_findings
	m_arthur_ses_chain_aggregate
	m_arthur_ses_chain_findings
	m_arthur_ses_needs_irsa_aggregate
	m_arthur_ses_needs_irsa_findings
	m_iam_action_malformed_findings
	m_iam_action_needs_star_findings
	m_iam_action_never_allowed_findings
	m_iam_action_pattern_unmatched_findings
	m_iam_action_resource_doubtful_findings
	m_iam_action_resource_foreign_findings
	m_iam_action_resource_mismatch_findings
	m_iam_action_unknown_findings
	m_iam_action_unrecognised_findings
	m_iam_admin_access_findings
	m_iam_all_actions_findings
	m_iam_allow_not_action_findings
	m_iam_allow_not_resource_findings
	m_iam_arn_account_findings
	m_iam_arn_account_missing_findings
	m_iam_arn_malformed_findings
	m_iam_arn_partition_findings
	m_iam_arn_region_findings
	m_iam_arn_service_unknown_findings
	m_iam_arn_type_unknown_findings
	m_iam_arn_type_wildcard_findings
	m_iam_assume_role_wide_findings
	m_iam_binary_invalid_findings
	m_iam_boolean_invalid_findings
	m_iam_booleans_several_findings
	m_iam_condition_key_global_unknown_findings
	m_iam_condition_key_malformed_findings
	m_iam_condition_key_repeated_findings
	m_iam_condition_key_replaced_findings
	m_iam_condition_key_service_unknown_findings
	m_iam_condition_key_unknown_findings
	m_iam_condition_key_unsupported_deny_findings
	m_iam_condition_key_unsupported_deny_unsupported
	m_iam_condition_key_unsupported_findings
	m_iam_condition_key_unsupported_unsupported
	m_iam_condition_key_without_action_findings
	m_iam_condition_tag_key_missing_findings
	m_iam_condition_value_redundant_findings
	m_iam_date_epoch_findings
	m_iam_date_invalid_findings
	m_iam_deny_resource_mismatch_findings
	m_iam_dynamodb_attributes_without_select_findings
	m_iam_escalation_changed
	m_iam_escalation_findings
	m_iam_for_all_values_alone_findings
	m_iam_for_all_values_single_findings
	m_iam_for_any_value_single_findings
	m_iam_forgeable_key_findings
	m_iam_ip_host_bits_findings
	m_iam_ip_range_invalid_findings
	m_iam_kms_key_value_invalid_findings
	m_iam_not_action_resource_tag_deny_findings
	m_iam_not_action_resource_tag_findings
	m_iam_number_invalid_findings
	m_iam_numeric_bounds_findings
	m_iam_operator_null_if_exists_findings
	m_iam_operator_null_qualifier_findings
	m_iam_operator_type_findings
	m_iam_operator_unknown_findings
	m_iam_pass_role_wide_findings
	m_iam_qualifier_likely_missing_findings
	m_iam_qualifier_missing_findings
	m_iam_redundant_action_findings
	m_iam_redundant_resource_findings
	m_iam_redundant_statement_findings
	m_iam_region_invalid_findings
	m_iam_resource_unused_findings
	m_iam_secret_value_wide_findings
	m_iam_sensitive_key_variable_findings
	m_iam_sensitive_key_wildcard_findings
	m_iam_service_full_access_elsewhere_findings
	m_iam_service_full_access_findings
	m_iam_service_linked_role_wide_findings
	m_iam_service_misspelt_findings
	m_iam_service_principal_invalid_findings
	m_iam_service_retired_findings
	m_iam_service_unknown_findings
	m_iam_service_wildcard_findings
	m_iam_source_ip_partly_private_findings
	m_iam_source_ip_private_findings
	m_iam_string_like_on_arn_findings
	m_iam_useless_grant_findings
	m_iam_values_mixed_findings
	m_iam_vpc_id_invalid_findings
	m_iam_vpc_source_ip_unpaired_findings
	m_iam_vpce_id_invalid_findings
	m_iam_wildcard_any_findings
	m_iam_wildcard_literal_findings
	m_iam_wildcard_never_findings
	m_kms_alias_resource_findings
	m_kms_alias_resource_mismatched
	m_kms_api_name_findings
	m_kms_create_grant_unguarded_findings
	m_kms_crypto_everywhere_findings
	m_kms_crypto_everywhere_wide
	m_kms_grant_key_unsupported_findings
	m_kms_grant_key_unsupported_unsupported
	m_lib_addon_active
	m_lib_addon_enabled
	m_lib_addon_in_cluster
	m_lib_addon_sources
	m_lib_addon_values
	m_lib_annotations_mistyped
	m_lib_arthur_about
	m_lib_arthur_account
	m_lib_arthur_admitted
	m_lib_arthur_bare
	m_lib_arthur_dim
	m_lib_arthur_mail_about
	m_lib_arthur_mail_accounts
	m_lib_arthur_mail_arthurs
	m_lib_arthur_mail_clients
	m_lib_arthur_mail_closed
	m_lib_arthur_mail_lets
	m_lib_arthur_mail_mail
	m_lib_arthur_mail_policies_of_arthur
	m_lib_arthur_mail_policy
	m_lib_arthur_mail_presence
	m_lib_arthur_mail_roleless
	m_lib_arthur_mail_sending
	m_lib_arthur_mail_targets
	m_lib_arthur_mail_targets_closed
	m_lib_arthur_mail_trust
	m_lib_arthur_mail_unanswered
	m_lib_arthur_mail_unasked
	m_lib_arthur_mail_unclear
	m_lib_arthur_mail_unnamed
	m_lib_arthur_mail_user
	m_lib_arthur_storage_allowing
	m_lib_arthur_storage_arthurs
	m_lib_arthur_storage_belonging
	m_lib_arthur_storage_closed
	m_lib_arthur_storage_gaps
	m_lib_arthur_storage_grants
	m_lib_arthur_storage_policy
	m_lib_arthur_storage_relevant
	m_lib_arthur_storage_role
	m_lib_arthur_storage_wide
	m_lib_arthur_with_role
	m_lib_claims_beside
	m_lib_claims_claims
	m_lib_claims_class
	m_lib_claims_classes
	m_lib_claims_iops
	m_lib_claims_name
	m_lib_claims_overlays
	m_lib_claims_patch
	m_lib_claims_serves
	m_lib_claims_type
	m_lib_claims_volume_class
	m_lib_claims_volumes
	m_lib_closed__22521df3
	m_lib_closed__86b3bf2d
	m_lib_closed__b3c2b621
	m_lib_closed__dfe2ada7
	m_lib_closed__e8f08091
	m_lib_clusters_clear
	m_lib_clusters_issuers
	m_lib_clusters_named
	m_lib_clusters_regions
	m_lib_clusters_unclear
	m_lib_defaults_addons_plain
	m_lib_defaults_addons_unsure
	m_lib_defaults_also__495e581d
	m_lib_defaults_claimed
	m_lib_defaults_clouded
	m_lib_defaults_entry
	m_lib_defaults_first
	m_lib_defaults_meant
	m_lib_defaults_name
	m_lib_defaults_named
	m_lib_defaults_none
	m_lib_defaults_others__dcbd8437
	m_lib_defaults_patch
	m_lib_defaults_patched
	m_lib_defaults_possible
	m_lib_defaults_ranked
	m_lib_defaults_reading
	m_lib_defaults_settled
	m_lib_defaults_shown__495e581d
	m_lib_defaults_unsure
	m_lib_defaults_verdict__04de0ca4
	m_lib_defaults_verdict__b078f86f
	m_lib_ebs_lacks__fstype
	m_lib_ebs_lacks__zone
	m_lib_ebs_lacks__zones
	m_lib_ebs_named
	m_lib_ebs_parameters_forgotten__encrypted
	m_lib_ebs_parameters_forgotten__type
	m_lib_ebs_parameters_mistyped__48af37f7
	m_lib_ebs_parameters_unknown
	m_lib_ebs_parameters_unset__kmskeyid
	m_lib_ebs_serves
	m_lib_ebs_serves_csi
	m_lib_ebs_tags_bare
	m_lib_ebs_tags_misspelled
	m_lib_ebs_tags_tags
	m_lib_ebs_tags_written
	m_lib_ebs_topology_expressions
	m_lib_ebs_topology_regions
	m_lib_ebs_topology_repeated_terms
	m_lib_ebs_topology_zones
	m_lib_ebs_values_default_file_system
	m_lib_ebs_values_ext_file_system
	m_lib_ebs_values_file_system
	m_lib_ebs_values_file_systems
	m_lib_ebs_values_lacks_key__614c63c0
	m_lib_ebs_values_lacks_key__d1f7187b
	m_lib_ebs_values_may_cluster
	m_lib_ebs_values_never_raises
	m_lib_ebs_values_nothing__iops
	m_lib_ebs_values_nothing__iopspergb
	m_lib_ebs_values_positive__iops
	m_lib_ebs_values_positive__iopspergb
	m_lib_ebs_values_positive__throughput
	m_lib_ebs_values_positive__volumeinitializationrate
	m_lib_ebs_values_respelled__ResourceType
	m_lib_ebs_values_respelled__provisioningMode
	m_lib_ebs_values_single__bac8f57a
	m_lib_ebs_values_single__encrypted
	m_lib_ebs_values_single__ext4bigalloc
	m_lib_ebs_values_single__ext4clustersize
	m_lib_ebs_values_single__fstype
	m_lib_ebs_values_single__iops
	m_lib_ebs_values_single__iopspergb
	m_lib_ebs_values_single__kmskeyid
	m_lib_ebs_values_single__throughput
	m_lib_ebs_values_single__type
	m_lib_ebs_values_single__volumeinitializationrate
	m_lib_ebs_values_string__encrypted
	m_lib_ebs_values_string__ext4clustersize
	m_lib_ebs_values_string__kmskeyid
	m_lib_ebs_values_unhinted__5f5fd172
	m_lib_ebs_values_volume_type
	m_lib_ebs_values_without__bac8f57a
	m_lib_ebs_values_without__encrypted
	m_lib_ebs_values_without__ext4bigalloc
	m_lib_ebs_values_without__fstype
	m_lib_ebs_values_without__iops
	m_lib_ebs_values_without__iopspergb
	m_lib_ebs_values_without__type
	m_lib_grammar_free
	m_lib_grammar_gaps
	m_lib_grammar_holed
	m_lib_grammar_missing
	m_lib_grammar_modern__insert
	m_lib_grammar_modern__set
	m_lib_grammar_obscured
	m_lib_grammar_statements
	m_lib_grammar_unnamed__Version
	m_lib_grammar_unvaried
	m_lib_grammar_values
	m_lib_grammar_varied
	m_lib_iam_escalation_held
	m_lib_iam_grants_undenied
	m_lib_lacks__4568f1a2
	m_lib_lacks__493b3a68
	m_lib_lacks__59bc59bb
	m_lib_lacks__7c64b1c0
	m_lib_lacks__889c4b73
	m_lib_lacks__a05f9968
	m_lib_lacks__b3c2b621
	m_lib_lacks__d3a92027
	m_lib_lacks__e8f08091
	m_lib_lacks__f0ab6c0a
	m_lib_lacks__fd880ffc
	m_lib_placeholders_left
	m_lib_placeholders_ours
	m_lib_policy_placeholders_keys
	m_lib_roles_accounts
	m_lib_roles_annotation__1175abd9
	m_lib_roles_annotation__ea9324ab
	m_lib_roles_audience
	m_lib_roles_closed
	m_lib_roles_held
	m_lib_roles_holder
	m_lib_roles_name
	m_lib_roles_named
	m_lib_roles_nameless
	m_lib_roles_namespace
	m_lib_roles_overlay
	m_lib_roles_owners
	m_lib_roles_relevant
	m_lib_roles_role
	m_lib_roles_stem
	m_lib_roles_subjects
	m_lib_roles_trust_account
	m_lib_roles_trusted
	m_lib_roles_truster
	m_lib_roles_unlimited
	m_lib_ses_never_allows__edd9c70c
	m_lib_ses_never_reaches__5b932707
	m_lib_storageclass_crooked
	m_lib_storageclass_demoted
	m_lib_storageclass_filled__annotations
	m_lib_storageclass_filled_annotations
	m_lib_storageclass_has_metadata
	m_lib_storageclass_has_name
	m_lib_storageclass_in_region
	m_lib_storageclass_lacks_field__allowVolumeExpansion
	m_lib_storageclass_lacks_field__apiVersion
	m_lib_storageclass_lacks_field__provisioner
	m_lib_storageclass_lacks_field__volumeBindingMode
	m_lib_storageclass_lost
	m_lib_storageclass_meant_for__metadata
	m_lib_storageclass_metadata_strays
	m_lib_storageclass_named_in_region
	m_lib_storageclass_named_nearly
	m_lib_storageclass_nameless
	m_lib_storageclass_said
	m_lib_storageclass_sealed__b22f4c1f
	m_lib_storageclass_strays
	m_lib_storageclass_undemoted
	m_lib_storageclass_unpinned
	m_lib_storageclass_unset_field__allowedTopologies
	m_lib_storageclass_unset_metadata__generateName
	m_lib_storageclass_unset_metadata__name
	m_lib_storageclass_upright
	m_lib_storageclass_zones
	m_lib_trust_principals_involved
	m_lib_trust_principals_plain
	m_lib_trust_principals_settled
	m_lib_volume_keys_closed
	m_lib_volume_keys_clouded
	m_lib_volume_keys_driver
	m_lib_volume_keys_drivers
	m_lib_volume_keys_granted
	m_lib_volume_keys_grants
	m_lib_volume_keys_key
	m_lib_volume_keys_name
	m_lib_volume_keys_named
	m_lib_volume_keys_policy
	m_lib_volume_keys_relevant
	m_lib_volume_keys_uncovered
	m_placeholder_example_account_findings
	m_placeholder_left_in_elsewhere_findings
	m_placeholder_left_in_findings
	m_policy_character_invalid_findings
	m_policy_effect_invalid_findings
	m_policy_element_missing_findings
	m_policy_element_missing_strays
	m_policy_element_type_findings
	m_policy_empty_condition_findings
	m_policy_empty_element_findings
	m_policy_exclusive_elements_findings
	m_policy_id_unsupported_findings
	m_policy_not_principal_allow_findings
	m_policy_principal_type_findings
	m_policy_principal_unsupported_findings
	m_policy_sid_empty_findings
	m_policy_sid_invalid_findings
	m_policy_sid_repeated_findings
	m_policy_sid_repeated_in_resource_policy_findings
	m_policy_size_exceeded_findings
	m_policy_size_quota_crossed
	m_policy_size_quota_findings
	m_policy_unknown_element_findings
	m_policy_variable_field_findings
	m_policy_variable_malformed_findings
	m_policy_variable_misplaced_findings
	m_policy_variable_operator_findings
	m_policy_variable_without_version_findings
	m_policy_variable_without_version_reading
	m_policy_version_invalid_findings
	m_policy_version_missing_findings
	m_policy_version_old_findings
	m_s3_action_resource_mismatch_findings
	m_s3_api_name_findings
	m_s3_bucket_action_on_objects_findings
	m_s3_bucket_action_on_objects_mismatched
	m_s3_bucket_arn_account_filled
	m_s3_bucket_arn_account_findings
	m_s3_bucket_arn_slash_findings
	m_s3_bucket_name_invalid_findings
	m_s3_bucket_name_invalid_odd
	m_s3_bucket_name_legacy_findings
	m_s3_bucket_name_open_findings
	m_s3_list_all_buckets_named_findings
	m_s3_object_action_on_bucket_findings
	m_s3_object_action_on_bucket_mismatched
	m_s3_objects_everywhere_findings
	m_s3_objects_everywhere_wide
	m_s3_prefix_negative_findings
	m_s3_prefix_with_object_actions_findings
	m_s3_prefix_with_object_actions_unsupported
	m_serviceaccount_annotation_not_string_findings
	m_serviceaccount_audience_mismatch_aggregate
	m_serviceaccount_audience_mismatch_findings
	m_serviceaccount_role_account_mismatch_aggregate
	m_serviceaccount_role_account_mismatch_findings
	m_serviceaccount_role_arn_annotation_misspelt_findings
	m_serviceaccount_role_arn_bare_name_findings
	m_serviceaccount_role_arn_empty_findings
	m_serviceaccount_role_arn_malformed_findings
	m_serviceaccount_role_does_not_admit_aggregate
	m_serviceaccount_role_does_not_admit_findings
	m_serviceaccount_sts_regional_endpoints_invalid_findings
	m_serviceaccount_token_expiration_invalid_findings
	m_ses_access_keys_findings
	m_ses_access_keys_sending
	m_ses_address_key_unsupported_findings
	m_ses_address_key_unsupported_unsupported
	m_ses_configuration_set_missing_findings
	m_ses_configuration_set_missing_named
	m_ses_recipients_unqualified_findings
	m_ses_resource_wildcard_findings
	m_ses_resource_wildcard_wide
	m_ses_send_raw_missing_findings
	m_ses_template_missing_findings
	m_ses_template_missing_named
	m_storageclass_addon_default_aggregate
	m_storageclass_addon_default_findings
	m_storageclass_addon_default_keys_findings
	m_storageclass_annotation_not_string_findings
	m_storageclass_api_version_invalid_findings
	m_storageclass_api_version_removed_findings
	m_storageclass_binding_immediate_findings
	m_storageclass_binding_immediate_said
	m_storageclass_binding_mode_invalid_choice
	m_storageclass_binding_mode_invalid_findings
	m_storageclass_binding_mode_invalid_fix
	m_storageclass_binding_mode_invalid_respelled
	m_storageclass_block_express_deprecated_findings
	m_storageclass_boolean_parameter_ineffective_findings
	m_storageclass_claim_access_mode_aggregate
	m_storageclass_claim_access_mode_findings
	m_storageclass_claim_iops_capped_aggregate
	m_storageclass_claim_iops_capped_findings
	m_storageclass_claim_size_aggregate
	m_storageclass_claim_size_findings
	m_storageclass_default_annotation_beta_findings
	m_storageclass_default_annotation_ineffective_findings
	m_storageclass_default_annotation_misplaced_findings
	m_storageclass_default_annotation_misspelt_findings
	m_storageclass_default_annotations_contradict_findings
	m_storageclass_efs_foreign_parameter_findings
	m_storageclass_efs_provisioning_mode_invalid_findings
	m_storageclass_efs_provisioning_mode_missing_advice
	m_storageclass_efs_provisioning_mode_missing_findings
	m_storageclass_encrypted_not_true_findings
	m_storageclass_expansion_not_allowed_findings
	m_storageclass_expansion_not_allowed_said
	m_storageclass_field_type_findings
	m_storageclass_format_option_conflict_findings
	m_storageclass_format_option_conflict_without_clusters
	m_storageclass_fstype_ext2_auto_mode_findings
	m_storageclass_fstype_invalid_findings
	m_storageclass_fstype_key_deprecated_findings
	m_storageclass_fstype_removed_findings
	m_storageclass_fstype_twice_findings
	m_storageclass_gp2_findings
	m_storageclass_indentation_lost_findings
	m_storageclass_initialization_rate_findings
	m_storageclass_initialization_rate_out_of_range_findings
	m_storageclass_iops_conflict_findings
	m_storageclass_iops_missing_findings
	m_storageclass_iops_unsupported_findings
	m_storageclass_kms_key_contradicts_encrypted_findings
	m_storageclass_kms_key_default_alias_findings
	m_storageclass_kms_key_malformed_findings
	m_storageclass_kms_key_not_arn_findings
	m_storageclass_kms_key_not_granted_aggregate
	m_storageclass_kms_key_not_granted_findings
	m_storageclass_kms_key_region_mismatch_findings
	m_storageclass_kms_key_without_encrypted_findings
	m_storageclass_mount_option_debug_findings
	m_storageclass_mount_option_unsupported_findings
	m_storageclass_multiple_defaults_aggregate
	m_storageclass_multiple_defaults_findings
	m_storageclass_name_invalid_findings
	m_storageclass_name_invalid_fix
	m_storageclass_name_invalid_lowered
	m_storageclass_name_invalid_wanted
	m_storageclass_name_missing_findings
	m_storageclass_name_type_mismatch_findings
	m_storageclass_namespace_set_findings
	m_storageclass_no_default_aggregate
	m_storageclass_no_default_findings
	m_storageclass_not_encrypted_findings
	m_storageclass_not_encrypted_insertion
	m_storageclass_not_encrypted_keyless
	m_storageclass_numeric_parameter_empty_findings
	m_storageclass_numeric_parameter_malformed_findings
	m_storageclass_openzfs_resource_type_missing_advice
	m_storageclass_openzfs_resource_type_missing_findings
	m_storageclass_parameter_empty_findings
	m_storageclass_parameter_not_string_findings
	m_storageclass_parameter_unknown_findings
	m_storageclass_parameter_unrecognised_findings
	m_storageclass_performance_above_former_limit_findings
	m_storageclass_performance_capped_findings
	m_storageclass_performance_out_of_range_findings
	m_storageclass_provisioner_in_tree_demoted_findings
	m_storageclass_provisioner_in_tree_findings
	m_storageclass_provisioner_in_tree_fix
	m_storageclass_provisioner_invalid_findings
	m_storageclass_provisioner_missing_absent
	m_storageclass_provisioner_missing_findings
	m_storageclass_provisioner_near_miss_findings
	m_storageclass_provisioner_near_miss_fix
	m_storageclass_provisioner_near_miss_targets
	m_storageclass_reclaim_policy_invalid_choice
	m_storageclass_reclaim_policy_invalid_findings
	m_storageclass_reclaim_policy_invalid_fix
	m_storageclass_reclaim_policy_invalid_respelled
	m_storageclass_s3_csi_not_dynamic_findings
	m_storageclass_server_fields_findings
	m_storageclass_tag_specification_key_findings
	m_storageclass_tag_specification_key_value_findings
	m_storageclass_tag_specification_malformed_driver_is_known
	m_storageclass_tag_specification_malformed_findings
	m_storageclass_throughput_ratio_findings
	m_storageclass_throughput_ratio_iops
	m_storageclass_throughput_unsupported_findings
	m_storageclass_topology_key_unknown_findings
	m_storageclass_topology_malformed_findings
	m_storageclass_topology_region_for_zone_findings
	m_storageclass_topology_regions_mixed_findings
	m_storageclass_unknown_field_findings
	m_storageclass_volume_type_invalid_findings
	m_suppression_expired_findings
	m_suppression_malformed_findings
	m_suppression_reason_missing_findings
	m_suppression_unknown_rule_findings
	m_suppression_unused_findings
	m_syntax_alias_cycle_findings
	m_syntax_byte_order_mark_findings
	m_syntax_duplicate_key_findings
	m_syntax_invalid_encoding_findings
	m_syntax_invalid_json_findings
	m_syntax_invalid_value_findings
	m_syntax_invalid_yaml_findings
	m_syntax_json_fragment_findings
	m_syntax_too_large_findings
	m_syntax_utf_16_findings
	m_trust_action_mismatch_findings
	m_trust_action_too_wide_findings
	m_trust_action_unsupported_findings
	m_trust_anyone_findings
	m_trust_anyone_with_external_id_findings
	m_trust_audience_missing_findings
	m_trust_audience_missing_required_findings
	m_trust_audience_unexpected_findings
	m_trust_claim_if_exists_findings
	m_trust_claim_never_set_findings
	m_trust_claim_never_set_without_effect_findings
	m_trust_claim_unlisted_findings
	m_trust_conditions_contradict_findings
	m_trust_external_id_invalid_findings
	m_trust_external_id_missing_findings
	m_trust_external_id_weak_findings
	m_trust_for_all_values_on_claim_findings
	m_trust_for_any_value_on_claim_findings
	m_trust_github_subject_any_branch_findings
	m_trust_github_subject_broad_findings
	m_trust_github_subject_classic_findings
	m_trust_github_subject_custom_findings
	m_trust_github_subject_dead_findings
	m_trust_github_subject_wide_findings
	m_trust_issuer_case_findings
	m_trust_issuer_key_malformed_findings
	m_trust_issuer_mismatch_findings
	m_trust_issuer_mismatch_without_effect_findings
	m_trust_issuer_region_mismatch_aggregate
	m_trust_issuer_region_mismatch_findings
	m_trust_issuer_region_mismatch_keys_abroad
	m_trust_issuers_contradict_findings
	m_trust_issuers_differ_aggregate
	m_trust_issuers_differ_findings
	m_trust_not_principal_findings
	m_trust_operator_wrong_type_findings
	m_trust_partition_mismatch_findings
	m_trust_pod_identity_incomplete_findings
	m_trust_pod_identity_principal_tag_findings
	m_trust_pod_identity_service_wrong_findings
	m_trust_pod_identity_unscoped_findings
	m_trust_principal_deleted_findings
	m_trust_principal_key_wrong_findings
	m_trust_principal_malformed_findings
	m_trust_principal_redundant_findings
	m_trust_principal_star_findings
	m_trust_principal_wildcard_findings
	m_trust_provider_cluster_id_findings
	m_trust_provider_malformed_findings
	m_trust_provider_other_host_findings
	m_trust_provider_without_key_findings
	m_trust_resource_unsupported_findings
	m_trust_roles_anywhere_incomplete_findings
	m_trust_service_confused_deputy_findings
	m_trust_service_malformed_findings
	m_trust_service_unknown_findings
	m_trust_service_unrecognised_findings
	m_trust_session_tags_unused_findings
	m_trust_size_exceeded_findings
	m_trust_size_quota_findings
	m_trust_subject_any_account_findings
	m_trust_subject_any_account_in_shared_namespace_findings
	m_trust_subject_any_namespace_findings
	m_trust_subject_broad_findings
	m_trust_subject_broad_private_findings
	m_trust_subject_covered_findings
	m_trust_subject_custom_findings
	m_trust_subject_dead_findings
	m_trust_subject_ephemeral_findings
	m_trust_subject_guard_weak_findings
	m_trust_subject_like_without_wildcard_findings
	m_trust_subject_malformed_findings
	m_trust_subject_missing_findings
	m_trust_subject_missing_shared_findings
	m_trust_subject_some_namespaces_findings
	m_trust_subject_wide_findings
	m_trust_wildcard_literal_beside_findings
	m_trust_wildcard_literal_findings
	m_slots
)

func input_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_input_aggregate]
	if t == nil {
		t = s.Store(m_input_aggregate, regort.DotPath(s.Input, &s_aggregate))
	}
	return regort.Defined(t)
}

func input_cluster_complete(s *regort.State) *ast.Term {
	t := s.Memo[m_input_cluster_complete]
	if t == nil {
		t = s.Store(m_input_cluster_complete, regort.DotPath(regort.DotPath(s.Input, &s_cluster), &s_complete))
	}
	return regort.Defined(t)
}

func input_cluster_whole(s *regort.State) *ast.Term {
	t := s.Memo[m_input_cluster_whole]
	if t == nil {
		t = s.Store(m_input_cluster_whole, regort.DotPath(regort.DotPath(s.Input, &s_cluster), &s_whole))
	}
	return regort.Defined(t)
}

func input_document(s *regort.State) *ast.Term {
	t := s.Memo[m_input_document]
	if t == nil {
		t = s.Store(m_input_document, regort.DotPath(s.Input, &s_document))
	}
	return regort.Defined(t)
}

func input_document_attachment(s *regort.State) *ast.Term {
	t := s.Memo[m_input_document_attachment]
	if t == nil {
		t = s.Store(m_input_document_attachment, regort.DotPath(input_document(s), &s_attachment))
	}
	return regort.Defined(t)
}

func input_document_file(s *regort.State) *ast.Term {
	t := s.Memo[m_input_document_file]
	if t == nil {
		t = s.Store(m_input_document_file, regort.DotPath(input_document(s), &s_file))
	}
	return regort.Defined(t)
}

func input_document_name(s *regort.State) *ast.Term {
	t := s.Memo[m_input_document_name]
	if t == nil {
		t = s.Store(m_input_document_name, regort.DotPath(input_document(s), &s_name))
	}
	return regort.Defined(t)
}

func input_facts_admitted(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_admitted]
	if t == nil {
		t = s.Store(m_input_facts_admitted, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_admitted))
	}
	return regort.Defined(t)
}

func input_facts_arns(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_arns]
	if t == nil {
		t = s.Store(m_input_facts_arns, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_arns))
	}
	return regort.Defined(t)
}

func input_facts_assumed_actions_a30fc8ae(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_assumed_actions_a30fc8ae]
	if t == nil {
		t = s.Store(m_input_facts_assumed_actions_a30fc8ae, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_assumed_actions_960004ca))
	}
	return regort.Defined(t)
}

func input_facts_bounds(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_bounds]
	if t == nil {
		t = s.Store(m_input_facts_bounds, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_bounds))
	}
	return regort.Defined(t)
}

func input_facts_broad_actions_5e3d16ec(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_broad_actions_5e3d16ec]
	if t == nil {
		t = s.Store(m_input_facts_broad_actions_5e3d16ec, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_broad_actions_85259d63))
	}
	return regort.Defined(t)
}

func input_facts_buckets(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_buckets]
	if t == nil {
		t = s.Store(m_input_facts_buckets, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_buckets))
	}
	return regort.Defined(t)
}

func input_facts_characters(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_characters]
	if t == nil {
		t = s.Store(m_input_facts_characters, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_characters))
	}
	return regort.Defined(t)
}

func input_facts_claims(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_claims]
	if t == nil {
		t = s.Store(m_input_facts_claims, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_claims))
	}
	return regort.Defined(t)
}

func input_facts_condition_keys_7ef1bad0(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_condition_keys_7ef1bad0]
	if t == nil {
		t = s.Store(m_input_facts_condition_keys_7ef1bad0, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_condition_keys_54972ec8))
	}
	return regort.Defined(t)
}

func input_facts_conditions(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_conditions]
	if t == nil {
		t = s.Store(m_input_facts_conditions, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_conditions))
	}
	return regort.Defined(t)
}

func input_facts_empty_elements_ed5f8884(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_empty_elements_ed5f8884]
	if t == nil {
		t = s.Store(m_input_facts_empty_elements_ed5f8884, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_empty_elements_09e35ba8))
	}
	return regort.Defined(t)
}

func input_facts_exclusive_elements_2b190baa(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_exclusive_elements_2b190baa]
	if t == nil {
		t = s.Store(m_input_facts_exclusive_elements_2b190baa, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_exclusive_elements_806b88de))
	}
	return regort.Defined(t)
}

func input_facts_external_ids_54c36d09(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_external_ids_54c36d09]
	if t == nil {
		t = s.Store(m_input_facts_external_ids_54c36d09, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_external_ids_5abe4da7))
	}
	return regort.Defined(t)
}

func input_facts_grants(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_grants]
	if t == nil {
		t = s.Store(m_input_facts_grants, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_grants))
	}
	return regort.Defined(t)
}

func input_facts_invalid_values_1bd2f3b4(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_invalid_values_1bd2f3b4]
	if t == nil {
		t = s.Store(m_input_facts_invalid_values_1bd2f3b4, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_invalid_values_dd9199da))
	}
	return regort.Defined(t)
}

func input_facts_ip_ranges_240a586b(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_ip_ranges_240a586b]
	if t == nil {
		t = s.Store(m_input_facts_ip_ranges_240a586b, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_ip_ranges_a80db17d))
	}
	return regort.Defined(t)
}

func input_facts_kms_targets_315c86f3(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_kms_targets_315c86f3]
	if t == nil {
		t = s.Store(m_input_facts_kms_targets_315c86f3, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_kms_targets_41a2a9a5))
	}
	return regort.Defined(t)
}

func input_facts_malformed(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_malformed]
	if t == nil {
		t = s.Store(m_input_facts_malformed, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_malformed))
	}
	return regort.Defined(t)
}

func input_facts_misplaced(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_misplaced]
	if t == nil {
		t = s.Store(m_input_facts_misplaced, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_misplaced))
	}
	return regort.Defined(t)
}

func input_facts_missing_elements_f9e2b631(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_missing_elements_f9e2b631]
	if t == nil {
		t = s.Store(m_input_facts_missing_elements_f9e2b631, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_missing_elements_27f554d6))
	}
	return regort.Defined(t)
}

func input_facts_mixed_values_b5a504f3(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_mixed_values_b5a504f3]
	if t == nil {
		t = s.Store(m_input_facts_mixed_values_b5a504f3, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_mixed_values_9f7e59c8))
	}
	return regort.Defined(t)
}

func input_facts_operator_mismatches_efae8e65(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_operator_mismatches_efae8e65]
	if t == nil {
		t = s.Store(m_input_facts_operator_mismatches_efae8e65, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_operator_mismatches_2ac27824))
	}
	return regort.Defined(t)
}

func input_facts_partition_conflicts_e97ddfd5(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_partition_conflicts_e97ddfd5]
	if t == nil {
		t = s.Store(m_input_facts_partition_conflicts_e97ddfd5, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_partition_conflicts_2f9965e6))
	}
	return regort.Defined(t)
}

func input_facts_placeholders(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_placeholders]
	if t == nil {
		t = s.Store(m_input_facts_placeholders, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_placeholders))
	}
	return regort.Defined(t)
}

func input_facts_pod_identities_65ed9c64(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_pod_identities_65ed9c64]
	if t == nil {
		t = s.Store(m_input_facts_pod_identities_65ed9c64, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_pod_identities_f767a52d))
	}
	return regort.Defined(t)
}

func input_facts_policy_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_closed]
	if t == nil {
		t = s.Store(m_input_facts_policy_closed, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_closed))
	}
	return regort.Defined(t)
}

func input_facts_policy_no_variables_dfa98eb4(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_no_variables_dfa98eb4]
	if t == nil {
		t = s.Store(m_input_facts_policy_no_variables_dfa98eb4, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_no_variables_ce9694ba))
	}
	return regort.Defined(t)
}

func input_facts_policy_no_version_6335bca8(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_no_version_6335bca8]
	if t == nil {
		t = s.Store(m_input_facts_policy_no_version_6335bca8, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_no_version_b70fdd63))
	}
	return regort.Defined(t)
}

func input_facts_policy_open_to_variables_51a701f4(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_open_to_variables_51a701f4]
	if t == nil {
		t = s.Store(m_input_facts_policy_open_to_variables_51a701f4, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_open_to_variables_1c400a1e))
	}
	return regort.Defined(t)
}

func input_facts_policy_size(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_size]
	if t == nil {
		t = s.Store(m_input_facts_policy_size, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_size))
	}
	return regort.Defined(t)
}

func input_facts_policy_version(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_policy_version]
	if t == nil {
		t = s.Store(m_input_facts_policy_version, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_policy), &s_version))
	}
	return regort.Defined(t)
}

func input_facts_principals(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_principals]
	if t == nil {
		t = s.Store(m_input_facts_principals, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_principals))
	}
	return regort.Defined(t)
}

func input_facts_providers(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_providers]
	if t == nil {
		t = s.Store(m_input_facts_providers, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_providers))
	}
	return regort.Defined(t)
}

func input_facts_redundant(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_redundant]
	if t == nil {
		t = s.Store(m_input_facts_redundant, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_redundant))
	}
	return regort.Defined(t)
}

func input_facts_repeated_sids_48608846(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_repeated_sids_48608846]
	if t == nil {
		t = s.Store(m_input_facts_repeated_sids_48608846, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_repeated_sids_6fc81685))
	}
	return regort.Defined(t)
}

func input_facts_rivals(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_rivals]
	if t == nil {
		t = s.Store(m_input_facts_rivals, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_rivals))
	}
	return regort.Defined(t)
}

func input_facts_role_targets_420bac71(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_role_targets_420bac71]
	if t == nil {
		t = s.Store(m_input_facts_role_targets_420bac71, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_role_targets_8e0d655f))
	}
	return regort.Defined(t)
}

func input_facts_set_operators_b2eab7c1(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_set_operators_b2eab7c1]
	if t == nil {
		t = s.Store(m_input_facts_set_operators_b2eab7c1, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_set_operators_81999a64))
	}
	return regort.Defined(t)
}

func input_facts_star_only_a435938a(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_star_only_a435938a]
	if t == nil {
		t = s.Store(m_input_facts_star_only_a435938a, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_star_only_b5bdd7ef))
	}
	return regort.Defined(t)
}

func input_facts_statements(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_statements]
	if t == nil {
		t = s.Store(m_input_facts_statements, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_statements))
	}
	return regort.Defined(t)
}

func input_facts_subjects(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_subjects]
	if t == nil {
		t = s.Store(m_input_facts_subjects, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_subjects))
	}
	return regort.Defined(t)
}

func input_facts_targets(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_targets]
	if t == nil {
		t = s.Store(m_input_facts_targets, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_targets))
	}
	return regort.Defined(t)
}

func input_facts_targets_kms_closed_d59e1663(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_targets_kms_closed_d59e1663]
	if t == nil {
		t = s.Store(m_input_facts_targets_kms_closed_d59e1663, regort.DotPath(input_facts_targets(s), &s_kms_closed_49593bea))
	}
	return regort.Defined(t)
}

func input_facts_targets_roles_closed_51d1c19e(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_targets_roles_closed_51d1c19e]
	if t == nil {
		t = s.Store(m_input_facts_targets_roles_closed_51d1c19e, regort.DotPath(input_facts_targets(s), &s_roles_closed_5e949ce9))
	}
	return regort.Defined(t)
}

func input_facts_tokens(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_tokens]
	if t == nil {
		t = s.Store(m_input_facts_tokens, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_tokens))
	}
	return regort.Defined(t)
}

func input_facts_trust_account(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_trust_account]
	if t == nil {
		t = s.Store(m_input_facts_trust_account, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_trust), &s_account))
	}
	return regort.Defined(t)
}

func input_facts_trust_principals_closed_aea23048(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_trust_principals_closed_aea23048]
	if t == nil {
		t = s.Store(m_input_facts_trust_principals_closed_aea23048, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_trust), &s_principals_closed_0ea4a3ac))
	}
	return regort.Defined(t)
}

func input_facts_trust_service_accounts_closed_b6d9e9f3(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_trust_service_accounts_closed_b6d9e9f3]
	if t == nil {
		t = s.Store(m_input_facts_trust_service_accounts_closed_b6d9e9f3, regort.DotPath(regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_trust), &s_service_accounts_closed_739b9ff2))
	}
	return regort.Defined(t)
}

func input_facts_unknown_actions_aa165332(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unknown_actions_aa165332]
	if t == nil {
		t = s.Store(m_input_facts_unknown_actions_aa165332, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unknown_actions_e4d4fb62))
	}
	return regort.Defined(t)
}

func input_facts_unknown_elements_a23418c1(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unknown_elements_a23418c1]
	if t == nil {
		t = s.Store(m_input_facts_unknown_elements_a23418c1, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unknown_elements_715764d1))
	}
	return regort.Defined(t)
}

func input_facts_unknown_operators_2e420456(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unknown_operators_2e420456]
	if t == nil {
		t = s.Store(m_input_facts_unknown_operators_2e420456, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unknown_operators_c91fb714))
	}
	return regort.Defined(t)
}

func input_facts_unmatchable(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unmatchable]
	if t == nil {
		t = s.Store(m_input_facts_unmatchable, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unmatchable))
	}
	return regort.Defined(t)
}

func input_facts_unsupported_condition_keys_a4c90791(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unsupported_condition_keys_a4c90791]
	if t == nil {
		t = s.Store(m_input_facts_unsupported_condition_keys_a4c90791, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unsupported_condition_ke_ffa18f35))
	}
	return regort.Defined(t)
}

func input_facts_unused_resources_85c17ad3(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_unused_resources_85c17ad3]
	if t == nil {
		t = s.Store(m_input_facts_unused_resources_85c17ad3, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_unused_resources_c1da6633))
	}
	return regort.Defined(t)
}

func input_facts_vacuous(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_vacuous]
	if t == nil {
		t = s.Store(m_input_facts_vacuous, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_vacuous))
	}
	return regort.Defined(t)
}

func input_facts_variables(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_variables]
	if t == nil {
		t = s.Store(m_input_facts_variables, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_variables))
	}
	return regort.Defined(t)
}

func input_facts_wildcards(s *regort.State) *ast.Term {
	t := s.Memo[m_input_facts_wildcards]
	if t == nil {
		t = s.Store(m_input_facts_wildcards, regort.DotPath(regort.DotPath(s.Input, &s_facts), &s_wildcards))
	}
	return regort.Defined(t)
}

func input_holes(s *regort.State) *ast.Term {
	t := s.Memo[m_input_holes]
	if t == nil {
		t = s.Store(m_input_holes, regort.DotPath(s.Input, &s_holes))
	}
	return regort.Defined(t)
}

func input_kind(s *regort.State) *ast.Term {
	t := s.Memo[m_input_kind]
	if t == nil {
		t = s.Store(m_input_kind, regort.DotPath(s.Input, &s_kind))
	}
	return regort.Defined(t)
}

func input_open(s *regort.State) *ast.Term {
	t := s.Memo[m_input_open]
	if t == nil {
		t = s.Store(m_input_open, regort.DotPath(s.Input, &s_open))
	}
	return regort.Defined(t)
}

func input_open__879de86d(s *regort.State) *ast.Term {
	t := s.Memo[m_input_open__879de86d]
	if t == nil {
		t = s.Store(m_input_open__879de86d, regort.DotPath(input_open(s), &s__f3716d84))
	}
	return regort.Defined(t)
}

func input_value(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value]
	if t == nil {
		t = s.Store(m_input_value, regort.DotPath(s.Input, &s_value))
	}
	return regort.Defined(t)
}

func input_value_Statement(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_Statement]
	if t == nil {
		t = s.Store(m_input_value_Statement, regort.DotPath(input_value(s), &s_Statement))
	}
	return regort.Defined(t)
}

func input_value_Version(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_Version]
	if t == nil {
		t = s.Store(m_input_value_Version, regort.DotPath(input_value(s), &s_Version))
	}
	return regort.Defined(t)
}

func input_value_addons(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_addons]
	if t == nil {
		t = s.Store(m_input_value_addons, regort.DotPath(input_value(s), &s_addons))
	}
	return regort.Defined(t)
}

func input_value_allowVolumeExpansion(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_allowVolumeExpansion]
	if t == nil {
		t = s.Store(m_input_value_allowVolumeExpansion, regort.DotPath(input_value(s), &s_allowVolumeExpansion))
	}
	return regort.Defined(t)
}

func input_value_allowedTopologies(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_allowedTopologies]
	if t == nil {
		t = s.Store(m_input_value_allowedTopologies, regort.DotPath(input_value(s), &s_allowedTopologies))
	}
	return regort.Defined(t)
}

func input_value_annotations(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_annotations]
	if t == nil {
		t = s.Store(m_input_value_annotations, regort.DotPath(input_value(s), &s_annotations))
	}
	return regort.Defined(t)
}

func input_value_apiVersion(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_apiVersion]
	if t == nil {
		t = s.Store(m_input_value_apiVersion, regort.DotPath(input_value(s), &s_apiVersion))
	}
	return regort.Defined(t)
}

func input_value_metadata(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata]
	if t == nil {
		t = s.Store(m_input_value_metadata, regort.DotPath(input_value(s), &s_metadata))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations, regort.DotPath(input_value_metadata(s), &s_annotations))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations_eks_amazonaws_com_role_arn_e2245d52, regort.DotPath(input_value_metadata_annotations(s), &s_eks_amazonaws_com_role_a_ea9324ab))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations_eks_amazonaws_com_sts_regional_endpoints_5902e820(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations_eks_amazonaws_com_sts_regional_endpoints_5902e820]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations_eks_amazonaws_com_sts_regional_endpoints_5902e820, regort.DotPath(input_value_metadata_annotations(s), &s_eks_amazonaws_com_sts_re_5214375c))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations_eks_amazonaws_com_token_expiration_310c8a20, regort.DotPath(input_value_metadata_annotations(s), &s_eks_amazonaws_com_token__194c0c8b))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations_storageclass_beta_kubernetes_io_is_defau_1600d2d9, regort.DotPath(input_value_metadata_annotations(s), &s_storageclass_beta_kubern_04de0ca4))
	}
	return regort.Defined(t)
}

func input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5]
	if t == nil {
		t = s.Store(m_input_value_metadata_annotations_storageclass_kubernetes_io_is_default_cl_3e70b3a5, regort.DotPath(input_value_metadata_annotations(s), &s_storageclass_kubernetes__b078f86f))
	}
	return regort.Defined(t)
}

func input_value_metadata_labels(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_labels]
	if t == nil {
		t = s.Store(m_input_value_metadata_labels, regort.DotPath(input_value_metadata(s), &s_labels))
	}
	return regort.Defined(t)
}

func input_value_metadata_name(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_name]
	if t == nil {
		t = s.Store(m_input_value_metadata_name, regort.DotPath(input_value_metadata(s), &s_name))
	}
	return regort.Defined(t)
}

func input_value_metadata_namespace(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_metadata_namespace]
	if t == nil {
		t = s.Store(m_input_value_metadata_namespace, regort.DotPath(input_value_metadata(s), &s_namespace))
	}
	return regort.Defined(t)
}

func input_value_mountOptions(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_mountOptions]
	if t == nil {
		t = s.Store(m_input_value_mountOptions, regort.DotPath(input_value(s), &s_mountOptions))
	}
	return regort.Defined(t)
}

func input_value_parameters(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_parameters]
	if t == nil {
		t = s.Store(m_input_value_parameters, regort.DotPath(input_value(s), &s_parameters))
	}
	return regort.Defined(t)
}

func input_value_parameters_provisioningMode(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_parameters_provisioningMode]
	if t == nil {
		t = s.Store(m_input_value_parameters_provisioningMode, regort.DotPath(input_value_parameters(s), &s_provisioningMode))
	}
	return regort.Defined(t)
}

func input_value_problems(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_problems]
	if t == nil {
		t = s.Store(m_input_value_problems, regort.DotPath(input_value(s), &s_problems))
	}
	return regort.Defined(t)
}

func input_value_provisioner(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_provisioner]
	if t == nil {
		t = s.Store(m_input_value_provisioner, regort.DotPath(input_value(s), &s_provisioner))
	}
	return regort.Defined(t)
}

func input_value_reclaimPolicy(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_reclaimPolicy]
	if t == nil {
		t = s.Store(m_input_value_reclaimPolicy, regort.DotPath(input_value(s), &s_reclaimPolicy))
	}
	return regort.Defined(t)
}

func input_value_spec(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec]
	if t == nil {
		t = s.Store(m_input_value_spec, regort.DotPath(input_value(s), &s_spec))
	}
	return regort.Defined(t)
}

func input_value_spec_chart_spec_chart(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_chart_spec_chart]
	if t == nil {
		t = s.Store(m_input_value_spec_chart_spec_chart, regort.DotPath(regort.DotPath(regort.DotPath(input_value_spec(s), &s_chart), &s_spec), &s_chart))
	}
	return regort.Defined(t)
}

func input_value_spec_destination_name(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_destination_name]
	if t == nil {
		t = s.Store(m_input_value_spec_destination_name, regort.DotPath(regort.DotPath(input_value_spec(s), &s_destination), &s_name))
	}
	return regort.Defined(t)
}

func input_value_spec_destination_server(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_destination_server]
	if t == nil {
		t = s.Store(m_input_value_spec_destination_server, regort.DotPath(regort.DotPath(input_value_spec(s), &s_destination), &s_server))
	}
	return regort.Defined(t)
}

func input_value_spec_source(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_source]
	if t == nil {
		t = s.Store(m_input_value_spec_source, regort.DotPath(input_value_spec(s), &s_source))
	}
	return regort.Defined(t)
}

func input_value_spec_source_chart(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_source_chart]
	if t == nil {
		t = s.Store(m_input_value_spec_source_chart, regort.DotPath(input_value_spec_source(s), &s_chart))
	}
	return regort.Defined(t)
}

func input_value_spec_sources(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_sources]
	if t == nil {
		t = s.Store(m_input_value_spec_sources, regort.DotPath(input_value_spec(s), &s_sources))
	}
	return regort.Defined(t)
}

func input_value_spec_storageClassName(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_storageClassName]
	if t == nil {
		t = s.Store(m_input_value_spec_storageClassName, regort.DotPath(input_value_spec(s), &s_storageClassName))
	}
	return regort.Defined(t)
}

func input_value_spec_suspend(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_suspend]
	if t == nil {
		t = s.Store(m_input_value_spec_suspend, regort.DotPath(input_value_spec(s), &s_suspend))
	}
	return regort.Defined(t)
}

func input_value_spec_values(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_values]
	if t == nil {
		t = s.Store(m_input_value_spec_values, regort.DotPath(input_value_spec(s), &s_values))
	}
	return regort.Defined(t)
}

func input_value_spec_volumeClaimTemplates(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_spec_volumeClaimTemplates]
	if t == nil {
		t = s.Store(m_input_value_spec_volumeClaimTemplates, regort.DotPath(input_value_spec(s), &s_volumeClaimTemplates))
	}
	return regort.Defined(t)
}

func input_value_suppressions(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_suppressions]
	if t == nil {
		t = s.Store(m_input_value_suppressions, regort.DotPath(input_value(s), &s_suppressions))
	}
	return regort.Defined(t)
}

func input_value_volumeBindingMode(s *regort.State) *ast.Term {
	t := s.Memo[m_input_value_volumeBindingMode]
	if t == nil {
		t = s.Store(m_input_value_volumeBindingMode, regort.DotPath(input_value(s), &s_volumeBindingMode))
	}
	return regort.Defined(t)
}

func arthur_helm_hook_subject_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_helm_hook_subject_missing_findings]
	if t == nil {
		t = s.Store(m_arthur_helm_hook_subject_missing_findings, arthur_helm_hook_subject_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func arthur_namespace_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_namespace_mismatch_findings]
	if t == nil {
		t = s.Store(m_arthur_namespace_mismatch_findings, arthur_namespace_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func arthur_s3_permissions_incomplete_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_s3_permissions_incomplete_aggregate]
	if t == nil {
		t = s.Store(m_arthur_s3_permissions_incomplete_aggregate, arthur_s3_permissions_incomplete_aggregate_work(s))
	}
	return regort.Defined(t)
}

func arthur_s3_permissions_incomplete_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_s3_permissions_incomplete_findings]
	if t == nil {
		t = s.Store(m_arthur_s3_permissions_incomplete_findings, arthur_s3_permissions_incomplete_findings_work(s))
	}
	return regort.Defined(t)
}

func arthur_service_account_namespace_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_service_account_namespace_aggregate]
	if t == nil {
		t = s.Store(m_arthur_service_account_namespace_aggregate, arthur_service_account_namespace_aggregate_work(s))
	}
	return regort.Defined(t)
}

func arthur_service_account_namespace_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_service_account_namespace_findings]
	if t == nil {
		t = s.Store(m_arthur_service_account_namespace_findings, arthur_service_account_namespace_findings_work(s))
	}
	return regort.Defined(t)
}

func arthur_ses_chain_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_ses_chain_aggregate]
	if t == nil {
		t = s.Store(m_arthur_ses_chain_aggregate, arthur_ses_chain_aggregate_work(s))
	}
	return regort.Defined(t)
}

func arthur_ses_chain_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_ses_chain_findings]
	if t == nil {
		t = s.Store(m_arthur_ses_chain_findings, arthur_ses_chain_findings_work(s))
	}
	return regort.Defined(t)
}

func arthur_ses_needs_irsa_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_ses_needs_irsa_aggregate]
	if t == nil {
		t = s.Store(m_arthur_ses_needs_irsa_aggregate, arthur_ses_needs_irsa_aggregate_work(s))
	}
	return regort.Defined(t)
}

func arthur_ses_needs_irsa_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_arthur_ses_needs_irsa_findings]
	if t == nil {
		t = s.Store(m_arthur_ses_needs_irsa_findings, arthur_ses_needs_irsa_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_malformed_findings]
	if t == nil {
		t = s.Store(m_iam_action_malformed_findings, iam_action_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_needs_star_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_needs_star_findings]
	if t == nil {
		t = s.Store(m_iam_action_needs_star_findings, iam_action_needs_star_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_action_needs_star_lenient regort.Fixed

func iam_action_needs_star_lenient(s *regort.State) *ast.Term {
	if t := k_iam_action_needs_star_lenient.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_action_needs_star_lenient.Store(iam_action_needs_star_lenient_work(s))
}

func iam_action_never_allowed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_never_allowed_findings]
	if t == nil {
		t = s.Store(m_iam_action_never_allowed_findings, iam_action_never_allowed_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_pattern_unmatched_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_pattern_unmatched_findings]
	if t == nil {
		t = s.Store(m_iam_action_pattern_unmatched_findings, iam_action_pattern_unmatched_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_resource_doubtful_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_resource_doubtful_findings]
	if t == nil {
		t = s.Store(m_iam_action_resource_doubtful_findings, iam_action_resource_doubtful_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_resource_foreign_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_resource_foreign_findings]
	if t == nil {
		t = s.Store(m_iam_action_resource_foreign_findings, iam_action_resource_foreign_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_resource_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_resource_mismatch_findings]
	if t == nil {
		t = s.Store(m_iam_action_resource_mismatch_findings, iam_action_resource_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_action_unknown_findings, iam_action_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_action_unrecognised_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_action_unrecognised_findings]
	if t == nil {
		t = s.Store(m_iam_action_unrecognised_findings, iam_action_unrecognised_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_admin_access_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_admin_access_findings]
	if t == nil {
		t = s.Store(m_iam_admin_access_findings, iam_admin_access_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_all_actions_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_all_actions_findings]
	if t == nil {
		t = s.Store(m_iam_all_actions_findings, iam_all_actions_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_allow_not_action_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_allow_not_action_findings]
	if t == nil {
		t = s.Store(m_iam_allow_not_action_findings, iam_allow_not_action_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_allow_not_resource_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_allow_not_resource_findings]
	if t == nil {
		t = s.Store(m_iam_allow_not_resource_findings, iam_allow_not_resource_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_account_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_account_findings]
	if t == nil {
		t = s.Store(m_iam_arn_account_findings, iam_arn_account_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_account_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_account_missing_findings]
	if t == nil {
		t = s.Store(m_iam_arn_account_missing_findings, iam_arn_account_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_malformed_findings]
	if t == nil {
		t = s.Store(m_iam_arn_malformed_findings, iam_arn_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_partition_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_partition_findings]
	if t == nil {
		t = s.Store(m_iam_arn_partition_findings, iam_arn_partition_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_region_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_region_findings]
	if t == nil {
		t = s.Store(m_iam_arn_region_findings, iam_arn_region_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_service_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_service_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_arn_service_unknown_findings, iam_arn_service_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_type_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_type_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_arn_type_unknown_findings, iam_arn_type_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_arn_type_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_arn_type_wildcard_findings]
	if t == nil {
		t = s.Store(m_iam_arn_type_wildcard_findings, iam_arn_type_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_assume_role_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_assume_role_wide_findings]
	if t == nil {
		t = s.Store(m_iam_assume_role_wide_findings, iam_assume_role_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_binary_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_binary_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_binary_invalid_findings, iam_binary_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_boolean_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_boolean_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_boolean_invalid_findings, iam_boolean_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_booleans_several_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_booleans_several_findings]
	if t == nil {
		t = s.Store(m_iam_booleans_several_findings, iam_booleans_several_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_global_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_global_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_global_unknown_findings, iam_condition_key_global_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_malformed_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_malformed_findings, iam_condition_key_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_repeated_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_repeated_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_repeated_findings, iam_condition_key_repeated_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_replaced_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_replaced_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_replaced_findings, iam_condition_key_replaced_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_service_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_service_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_service_unknown_findings, iam_condition_key_service_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_unknown_findings, iam_condition_key_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_unsupported_deny_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_unsupported_deny_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_unsupported_deny_findings, iam_condition_key_unsupported_deny_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_unsupported_deny_unsupported(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_unsupported_deny_unsupported]
	if t == nil {
		t = s.Store(m_iam_condition_key_unsupported_deny_unsupported, iam_condition_key_unsupported_deny_unsupported_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_unsupported_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_unsupported_findings, iam_condition_key_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_unsupported_unsupported(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_unsupported_unsupported]
	if t == nil {
		t = s.Store(m_iam_condition_key_unsupported_unsupported, iam_condition_key_unsupported_unsupported_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_key_without_action_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_key_without_action_findings]
	if t == nil {
		t = s.Store(m_iam_condition_key_without_action_findings, iam_condition_key_without_action_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_tag_key_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_tag_key_missing_findings]
	if t == nil {
		t = s.Store(m_iam_condition_tag_key_missing_findings, iam_condition_tag_key_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_condition_value_redundant_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_condition_value_redundant_findings]
	if t == nil {
		t = s.Store(m_iam_condition_value_redundant_findings, iam_condition_value_redundant_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_date_epoch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_date_epoch_findings]
	if t == nil {
		t = s.Store(m_iam_date_epoch_findings, iam_date_epoch_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_date_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_date_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_date_invalid_findings, iam_date_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_deny_resource_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_deny_resource_mismatch_findings]
	if t == nil {
		t = s.Store(m_iam_deny_resource_mismatch_findings, iam_deny_resource_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_dynamodb_attributes_without_select_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_dynamodb_attributes_without_select_findings]
	if t == nil {
		t = s.Store(m_iam_dynamodb_attributes_without_select_findings, iam_dynamodb_attributes_without_select_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_escalation_changed(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_escalation_changed]
	if t == nil {
		t = s.Store(m_iam_escalation_changed, iam_escalation_changed_work(s))
	}
	return regort.Defined(t)
}

func iam_escalation_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_escalation_findings]
	if t == nil {
		t = s.Store(m_iam_escalation_findings, iam_escalation_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_for_all_values_alone_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_for_all_values_alone_findings]
	if t == nil {
		t = s.Store(m_iam_for_all_values_alone_findings, iam_for_all_values_alone_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_for_all_values_single_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_for_all_values_single_findings]
	if t == nil {
		t = s.Store(m_iam_for_all_values_single_findings, iam_for_all_values_single_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_for_any_value_single_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_for_any_value_single_findings]
	if t == nil {
		t = s.Store(m_iam_for_any_value_single_findings, iam_for_any_value_single_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_forgeable_key_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_forgeable_key_findings]
	if t == nil {
		t = s.Store(m_iam_forgeable_key_findings, iam_forgeable_key_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_ip_host_bits_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_ip_host_bits_findings]
	if t == nil {
		t = s.Store(m_iam_ip_host_bits_findings, iam_ip_host_bits_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_ip_range_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_ip_range_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_ip_range_invalid_findings, iam_ip_range_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_kms_key_value_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_kms_key_value_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_kms_key_value_invalid_findings, iam_kms_key_value_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_kms_key_value_invalid_forms regort.Fixed

func iam_kms_key_value_invalid_forms(s *regort.State) *ast.Term {
	if t := k_iam_kms_key_value_invalid_forms.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_kms_key_value_invalid_forms.Store(iam_kms_key_value_invalid_forms_work(s))
}

func iam_not_action_resource_tag_deny_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_not_action_resource_tag_deny_findings]
	if t == nil {
		t = s.Store(m_iam_not_action_resource_tag_deny_findings, iam_not_action_resource_tag_deny_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_not_action_resource_tag_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_not_action_resource_tag_findings]
	if t == nil {
		t = s.Store(m_iam_not_action_resource_tag_findings, iam_not_action_resource_tag_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_number_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_number_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_number_invalid_findings, iam_number_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_numeric_bounds_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_numeric_bounds_findings]
	if t == nil {
		t = s.Store(m_iam_numeric_bounds_findings, iam_numeric_bounds_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_operator_null_if_exists_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_operator_null_if_exists_findings]
	if t == nil {
		t = s.Store(m_iam_operator_null_if_exists_findings, iam_operator_null_if_exists_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_operator_null_qualifier_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_operator_null_qualifier_findings]
	if t == nil {
		t = s.Store(m_iam_operator_null_qualifier_findings, iam_operator_null_qualifier_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_operator_type_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_operator_type_findings]
	if t == nil {
		t = s.Store(m_iam_operator_type_findings, iam_operator_type_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_operator_type_operators regort.Fixed

func iam_operator_type_operators(s *regort.State) *ast.Term {
	if t := k_iam_operator_type_operators.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_operator_type_operators.Store(iam_operator_type_operators_work(s))
}

func iam_operator_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_operator_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_operator_unknown_findings, iam_operator_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_pass_role_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_pass_role_wide_findings]
	if t == nil {
		t = s.Store(m_iam_pass_role_wide_findings, iam_pass_role_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_qualifier_likely_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_qualifier_likely_missing_findings]
	if t == nil {
		t = s.Store(m_iam_qualifier_likely_missing_findings, iam_qualifier_likely_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_qualifier_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_qualifier_missing_findings]
	if t == nil {
		t = s.Store(m_iam_qualifier_missing_findings, iam_qualifier_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_redundant_action_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_redundant_action_findings]
	if t == nil {
		t = s.Store(m_iam_redundant_action_findings, iam_redundant_action_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_redundant_resource_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_redundant_resource_findings]
	if t == nil {
		t = s.Store(m_iam_redundant_resource_findings, iam_redundant_resource_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_redundant_statement_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_redundant_statement_findings]
	if t == nil {
		t = s.Store(m_iam_redundant_statement_findings, iam_redundant_statement_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_region_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_region_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_region_invalid_findings, iam_region_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_resource_unused_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_resource_unused_findings]
	if t == nil {
		t = s.Store(m_iam_resource_unused_findings, iam_resource_unused_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_secret_value_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_secret_value_wide_findings]
	if t == nil {
		t = s.Store(m_iam_secret_value_wide_findings, iam_secret_value_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_sensitive_key_variable_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_sensitive_key_variable_findings]
	if t == nil {
		t = s.Store(m_iam_sensitive_key_variable_findings, iam_sensitive_key_variable_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_sensitive_key_variable_ids regort.Fixed

func iam_sensitive_key_variable_ids(s *regort.State) *ast.Term {
	if t := k_iam_sensitive_key_variable_ids.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_sensitive_key_variable_ids.Store(iam_sensitive_key_variable_ids_work(s))
}

func iam_sensitive_key_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_sensitive_key_wildcard_findings]
	if t == nil {
		t = s.Store(m_iam_sensitive_key_wildcard_findings, iam_sensitive_key_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_full_access_elsewhere_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_full_access_elsewhere_findings]
	if t == nil {
		t = s.Store(m_iam_service_full_access_elsewhere_findings, iam_service_full_access_elsewhere_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_full_access_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_full_access_findings]
	if t == nil {
		t = s.Store(m_iam_service_full_access_findings, iam_service_full_access_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_linked_role_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_linked_role_wide_findings]
	if t == nil {
		t = s.Store(m_iam_service_linked_role_wide_findings, iam_service_linked_role_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_misspelt_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_misspelt_findings]
	if t == nil {
		t = s.Store(m_iam_service_misspelt_findings, iam_service_misspelt_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_principal_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_principal_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_service_principal_invalid_findings, iam_service_principal_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_service_principal_invalid_forms regort.Fixed

func iam_service_principal_invalid_forms(s *regort.State) *ast.Term {
	if t := k_iam_service_principal_invalid_forms.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_service_principal_invalid_forms.Store(iam_service_principal_invalid_forms_work(s))
}

func iam_service_retired_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_retired_findings]
	if t == nil {
		t = s.Store(m_iam_service_retired_findings, iam_service_retired_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_unknown_findings]
	if t == nil {
		t = s.Store(m_iam_service_unknown_findings, iam_service_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_service_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_service_wildcard_findings]
	if t == nil {
		t = s.Store(m_iam_service_wildcard_findings, iam_service_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_source_ip_partly_private_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_source_ip_partly_private_findings]
	if t == nil {
		t = s.Store(m_iam_source_ip_partly_private_findings, iam_source_ip_partly_private_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_source_ip_private_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_source_ip_private_findings]
	if t == nil {
		t = s.Store(m_iam_source_ip_private_findings, iam_source_ip_private_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_string_like_on_arn_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_string_like_on_arn_findings]
	if t == nil {
		t = s.Store(m_iam_string_like_on_arn_findings, iam_string_like_on_arn_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_useless_grant_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_useless_grant_findings]
	if t == nil {
		t = s.Store(m_iam_useless_grant_findings, iam_useless_grant_findings_work(s))
	}
	return regort.Defined(t)
}

var k_iam_useless_grant_reasons regort.Fixed

func iam_useless_grant_reasons(s *regort.State) *ast.Term {
	if t := k_iam_useless_grant_reasons.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_useless_grant_reasons.Store(iam_useless_grant_reasons_work(s))
}

var k_iam_useless_grant_useless regort.Fixed

func iam_useless_grant_useless(s *regort.State) *ast.Term {
	if t := k_iam_useless_grant_useless.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_iam_useless_grant_useless.Store(iam_useless_grant_useless_work(s))
}

func iam_values_mixed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_values_mixed_findings]
	if t == nil {
		t = s.Store(m_iam_values_mixed_findings, iam_values_mixed_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_vpc_id_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_vpc_id_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_vpc_id_invalid_findings, iam_vpc_id_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_vpc_source_ip_unpaired_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_vpc_source_ip_unpaired_findings]
	if t == nil {
		t = s.Store(m_iam_vpc_source_ip_unpaired_findings, iam_vpc_source_ip_unpaired_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_vpce_id_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_vpce_id_invalid_findings]
	if t == nil {
		t = s.Store(m_iam_vpce_id_invalid_findings, iam_vpce_id_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_wildcard_any_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_wildcard_any_findings]
	if t == nil {
		t = s.Store(m_iam_wildcard_any_findings, iam_wildcard_any_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_wildcard_literal_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_wildcard_literal_findings]
	if t == nil {
		t = s.Store(m_iam_wildcard_literal_findings, iam_wildcard_literal_findings_work(s))
	}
	return regort.Defined(t)
}

func iam_wildcard_never_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_iam_wildcard_never_findings]
	if t == nil {
		t = s.Store(m_iam_wildcard_never_findings, iam_wildcard_never_findings_work(s))
	}
	return regort.Defined(t)
}

func kms_alias_resource_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_alias_resource_findings]
	if t == nil {
		t = s.Store(m_kms_alias_resource_findings, kms_alias_resource_findings_work(s))
	}
	return regort.Defined(t)
}

func kms_alias_resource_mismatched(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_alias_resource_mismatched]
	if t == nil {
		t = s.Store(m_kms_alias_resource_mismatched, kms_alias_resource_mismatched_work(s))
	}
	return regort.Defined(t)
}

func kms_api_name_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_api_name_findings]
	if t == nil {
		t = s.Store(m_kms_api_name_findings, kms_api_name_findings_work(s))
	}
	return regort.Defined(t)
}

func kms_create_grant_unguarded_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_create_grant_unguarded_findings]
	if t == nil {
		t = s.Store(m_kms_create_grant_unguarded_findings, kms_create_grant_unguarded_findings_work(s))
	}
	return regort.Defined(t)
}

var k_kms_create_grant_unguarded_guards regort.Fixed

func kms_create_grant_unguarded_guards(s *regort.State) *ast.Term {
	if t := k_kms_create_grant_unguarded_guards.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_kms_create_grant_unguarded_guards.Store(kms_create_grant_unguarded_guards_work(s))
}

var k_kms_crypto_everywhere_crypto regort.Fixed

func kms_crypto_everywhere_crypto(s *regort.State) *ast.Term {
	if t := k_kms_crypto_everywhere_crypto.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_kms_crypto_everywhere_crypto.Store(kms_crypto_everywhere_crypto_work(s))
}

func kms_crypto_everywhere_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_crypto_everywhere_findings]
	if t == nil {
		t = s.Store(m_kms_crypto_everywhere_findings, kms_crypto_everywhere_findings_work(s))
	}
	return regort.Defined(t)
}

func kms_crypto_everywhere_wide(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_crypto_everywhere_wide]
	if t == nil {
		t = s.Store(m_kms_crypto_everywhere_wide, kms_crypto_everywhere_wide_work(s))
	}
	return regort.Defined(t)
}

func kms_grant_key_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_grant_key_unsupported_findings]
	if t == nil {
		t = s.Store(m_kms_grant_key_unsupported_findings, kms_grant_key_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func kms_grant_key_unsupported_unsupported(s *regort.State) *ast.Term {
	t := s.Memo[m_kms_grant_key_unsupported_unsupported]
	if t == nil {
		t = s.Store(m_kms_grant_key_unsupported_unsupported, kms_grant_key_unsupported_unsupported_work(s))
	}
	return regort.Defined(t)
}

func lib_addon_active(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_addon_active]
	if t == nil {
		t = s.Store(m_lib_addon_active, lib_addon_active_work(s))
	}
	return regort.Defined(t)
}

var k_lib_addon_chart regort.Fixed

func lib_addon_chart(s *regort.State) *ast.Term {
	if t := k_lib_addon_chart.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_addon_chart.Store(lib_addon_chart_work(s))
}

var k_lib_addon_class regort.Fixed

func lib_addon_class(s *regort.State) *ast.Term {
	if t := k_lib_addon_class.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_addon_class.Store(lib_addon_class_work(s))
}

func lib_addon_enabled(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_addon_enabled]
	if t == nil {
		t = s.Store(m_lib_addon_enabled, lib_addon_enabled_work(s))
	}
	return regort.Defined(t)
}

func lib_addon_in_cluster(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_addon_in_cluster]
	if t == nil {
		t = s.Store(m_lib_addon_in_cluster, lib_addon_in_cluster_work(s))
	}
	return regort.Defined(t)
}

var k_lib_addon_parameter_name regort.Fixed

func lib_addon_parameter_name(s *regort.State) *ast.Term {
	if t := k_lib_addon_parameter_name.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_addon_parameter_name.Store(lib_addon_parameter_name_work(s))
}

func lib_addon_sources(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_addon_sources]
	if t == nil {
		t = s.Store(m_lib_addon_sources, lib_addon_sources_work(s))
	}
	return regort.Defined(t)
}

func lib_addon_values(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_addon_values]
	if t == nil {
		t = s.Store(m_lib_addon_values, lib_addon_values_work(s))
	}
	return regort.Defined(t)
}

func lib_annotations_mistyped(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_annotations_mistyped]
	if t == nil {
		t = s.Store(m_lib_annotations_mistyped, lib_annotations_mistyped_work(s))
	}
	return regort.Defined(t)
}

var k_lib_api_names_meant regort.Fixed

func lib_api_names_meant(s *regort.State) *ast.Term {
	if t := k_lib_api_names_meant.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_api_names_meant.Store(lib_api_names_meant_work(s))
}

func lib_arthur_about(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_about]
	if t == nil {
		t = s.Store(m_lib_arthur_about, lib_arthur_about_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_account(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_account]
	if t == nil {
		t = s.Store(m_lib_arthur_account, lib_arthur_account_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_admitted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_admitted]
	if t == nil {
		t = s.Store(m_lib_arthur_admitted, lib_arthur_admitted_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_bare(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_bare]
	if t == nil {
		t = s.Store(m_lib_arthur_bare, lib_arthur_bare_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_dim(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_dim]
	if t == nil {
		t = s.Store(m_lib_arthur_dim, lib_arthur_dim_work(s))
	}
	return regort.Defined(t)
}

var k_lib_arthur_label regort.Fixed

func lib_arthur_label(s *regort.State) *ast.Term {
	if t := k_lib_arthur_label.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_arthur_label.Store(lib_arthur_label_work(s))
}

func lib_arthur_mail_about(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_about]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_about, lib_arthur_mail_about_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_accounts(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_accounts]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_accounts, lib_arthur_mail_accounts_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_arthurs(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_arthurs]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_arthurs, lib_arthur_mail_arthurs_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_clients(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_clients]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_clients, lib_arthur_mail_clients_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_closed]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_closed, lib_arthur_mail_closed_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_lets(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_lets]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_lets, lib_arthur_mail_lets_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_mail(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_mail]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_mail, lib_arthur_mail_mail_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_policies_of_arthur(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_policies_of_arthur]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_policies_of_arthur, lib_arthur_mail_policies_of_arthur_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_policy(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_policy]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_policy, lib_arthur_mail_policy_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_presence(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_presence]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_presence, lib_arthur_mail_presence_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_roleless(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_roleless]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_roleless, lib_arthur_mail_roleless_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_sending(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_sending]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_sending, lib_arthur_mail_sending_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_targets(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_targets]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_targets, lib_arthur_mail_targets_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_targets_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_targets_closed]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_targets_closed, lib_arthur_mail_targets_closed_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_trust(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_trust]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_trust, lib_arthur_mail_trust_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_unanswered(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_unanswered]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_unanswered, lib_arthur_mail_unanswered_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_unasked(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_unasked]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_unasked, lib_arthur_mail_unasked_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_unclear(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_unclear]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_unclear, lib_arthur_mail_unclear_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_unnamed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_unnamed]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_unnamed, lib_arthur_mail_unnamed_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_mail_user(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_mail_user]
	if t == nil {
		t = s.Store(m_lib_arthur_mail_user, lib_arthur_mail_user_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_allowing(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_allowing]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_allowing, lib_arthur_storage_allowing_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_arthurs(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_arthurs]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_arthurs, lib_arthur_storage_arthurs_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_belonging(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_belonging]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_belonging, lib_arthur_storage_belonging_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_closed]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_closed, lib_arthur_storage_closed_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_gaps(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_gaps]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_gaps, lib_arthur_storage_gaps_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_grants(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_grants]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_grants, lib_arthur_storage_grants_work(s))
	}
	return regort.Defined(t)
}

var k_lib_arthur_storage_needed regort.Fixed

func lib_arthur_storage_needed(s *regort.State) *ast.Term {
	if t := k_lib_arthur_storage_needed.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_arthur_storage_needed.Store(lib_arthur_storage_needed_work(s))
}

func lib_arthur_storage_policy(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_policy]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_policy, lib_arthur_storage_policy_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_relevant(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_relevant]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_relevant, lib_arthur_storage_relevant_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_role(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_role]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_role, lib_arthur_storage_role_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_storage_wide(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_storage_wide]
	if t == nil {
		t = s.Store(m_lib_arthur_storage_wide, lib_arthur_storage_wide_work(s))
	}
	return regort.Defined(t)
}

func lib_arthur_with_role(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_arthur_with_role]
	if t == nil {
		t = s.Store(m_lib_arthur_with_role, lib_arthur_with_role_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_beside(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_beside]
	if t == nil {
		t = s.Store(m_lib_claims_beside, lib_claims_beside_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_claims(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_claims]
	if t == nil {
		t = s.Store(m_lib_claims_claims, lib_claims_claims_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_class(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_class]
	if t == nil {
		t = s.Store(m_lib_claims_class, lib_claims_class_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_classes(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_classes]
	if t == nil {
		t = s.Store(m_lib_claims_classes, lib_claims_classes_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_iops(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_iops]
	if t == nil {
		t = s.Store(m_lib_claims_iops, lib_claims_iops_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_name]
	if t == nil {
		t = s.Store(m_lib_claims_name, lib_claims_name_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_overlays(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_overlays]
	if t == nil {
		t = s.Store(m_lib_claims_overlays, lib_claims_overlays_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_patch(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_patch]
	if t == nil {
		t = s.Store(m_lib_claims_patch, lib_claims_patch_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_serves(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_serves]
	if t == nil {
		t = s.Store(m_lib_claims_serves, lib_claims_serves_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_type(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_type]
	if t == nil {
		t = s.Store(m_lib_claims_type, lib_claims_type_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_volume_class(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_volume_class]
	if t == nil {
		t = s.Store(m_lib_claims_volume_class, lib_claims_volume_class_work(s))
	}
	return regort.Defined(t)
}

func lib_claims_volumes(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_claims_volumes]
	if t == nil {
		t = s.Store(m_lib_claims_volumes, lib_claims_volumes_work(s))
	}
	return regort.Defined(t)
}

func lib_closed__22521df3(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_closed__22521df3]
	if t == nil {
		t = s.Store(m_lib_closed__22521df3, lib_closed(s, array_22521df3.Get()))
	}
	return regort.Defined(t)
}

func lib_closed__86b3bf2d(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_closed__86b3bf2d]
	if t == nil {
		t = s.Store(m_lib_closed__86b3bf2d, lib_closed(s, regort.EmptyArray))
	}
	return regort.Defined(t)
}

func lib_closed__b3c2b621(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_closed__b3c2b621]
	if t == nil {
		t = s.Store(m_lib_closed__b3c2b621, lib_closed(s, array_b3c2b621.Get()))
	}
	return regort.Defined(t)
}

func lib_closed__dfe2ada7(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_closed__dfe2ada7]
	if t == nil {
		t = s.Store(m_lib_closed__dfe2ada7, lib_closed(s, array_dfe2ada7.Get()))
	}
	return regort.Defined(t)
}

func lib_closed__e8f08091(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_closed__e8f08091]
	if t == nil {
		t = s.Store(m_lib_closed__e8f08091, lib_closed(s, array_e8f08091.Get()))
	}
	return regort.Defined(t)
}

func lib_clusters_clear(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_clusters_clear]
	if t == nil {
		t = s.Store(m_lib_clusters_clear, lib_clusters_clear_work(s))
	}
	return regort.Defined(t)
}

func lib_clusters_issuers(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_clusters_issuers]
	if t == nil {
		t = s.Store(m_lib_clusters_issuers, lib_clusters_issuers_work(s))
	}
	return regort.Defined(t)
}

func lib_clusters_named(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_clusters_named]
	if t == nil {
		t = s.Store(m_lib_clusters_named, lib_clusters_named_work(s))
	}
	return regort.Defined(t)
}

func lib_clusters_regions(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_clusters_regions]
	if t == nil {
		t = s.Store(m_lib_clusters_regions, lib_clusters_regions_work(s))
	}
	return regort.Defined(t)
}

func lib_clusters_unclear(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_clusters_unclear]
	if t == nil {
		t = s.Store(m_lib_clusters_unclear, lib_clusters_unclear_work(s))
	}
	return regort.Defined(t)
}

var k_lib_conditions_sensitive regort.Fixed

func lib_conditions_sensitive(s *regort.State) *ast.Term {
	if t := k_lib_conditions_sensitive.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_conditions_sensitive.Store(lib_conditions_sensitive_work(s))
}

var k_lib_conditions_several_valued regort.Fixed

func lib_conditions_several_valued(s *regort.State) *ast.Term {
	if t := k_lib_conditions_several_valued.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_conditions_several_valued.Store(lib_conditions_several_valued_work(s))
}

var k_lib_conditions_taken regort.Fixed

func lib_conditions_taken(s *regort.State) *ast.Term {
	if t := k_lib_conditions_taken.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_conditions_taken.Store(lib_conditions_taken_work(s))
}

func lib_defaults_addons_plain(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_addons_plain]
	if t == nil {
		t = s.Store(m_lib_defaults_addons_plain, lib_defaults_addons_plain_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_addons_unsure(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_addons_unsure]
	if t == nil {
		t = s.Store(m_lib_defaults_addons_unsure, lib_defaults_addons_unsure_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_also__495e581d(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_also__495e581d]
	if t == nil {
		t = s.Store(m_lib_defaults_also__495e581d, lib_defaults_also(s, &s_ebs_csi_default_sc_495e581d))
	}
	return regort.Defined(t)
}

var k_lib_defaults_beta regort.Fixed

func lib_defaults_beta(s *regort.State) *ast.Term {
	if t := k_lib_defaults_beta.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_beta.Store(lib_defaults_beta_work(s))
}

func lib_defaults_claimed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_claimed]
	if t == nil {
		t = s.Store(m_lib_defaults_claimed, lib_defaults_claimed_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_clouded(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_clouded]
	if t == nil {
		t = s.Store(m_lib_defaults_clouded, lib_defaults_clouded_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_entry(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_entry]
	if t == nil {
		t = s.Store(m_lib_defaults_entry, lib_defaults_entry_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_first(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_first]
	if t == nil {
		t = s.Store(m_lib_defaults_first, lib_defaults_first_work(s))
	}
	return regort.Defined(t)
}

var k_lib_defaults_ga regort.Fixed

func lib_defaults_ga(s *regort.State) *ast.Term {
	if t := k_lib_defaults_ga.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_ga.Store(lib_defaults_ga_work(s))
}

var k_lib_defaults_keys regort.Fixed

func lib_defaults_keys(s *regort.State) *ast.Term {
	if t := k_lib_defaults_keys.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_keys.Store(lib_defaults_keys_work(s))
}

var k_lib_defaults_lookalikes regort.Fixed

func lib_defaults_lookalikes(s *regort.State) *ast.Term {
	if t := k_lib_defaults_lookalikes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_lookalikes.Store(lib_defaults_lookalikes_work(s))
}

func lib_defaults_meant(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_meant]
	if t == nil {
		t = s.Store(m_lib_defaults_meant, lib_defaults_meant_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_name]
	if t == nil {
		t = s.Store(m_lib_defaults_name, lib_defaults_name_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_named(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_named]
	if t == nil {
		t = s.Store(m_lib_defaults_named, lib_defaults_named_work(s))
	}
	return regort.Defined(t)
}

var k_lib_defaults_no regort.Fixed

func lib_defaults_no(s *regort.State) *ast.Term {
	if t := k_lib_defaults_no.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_no.Store(lib_defaults_no_work(s))
}

func lib_defaults_none(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_none]
	if t == nil {
		t = s.Store(m_lib_defaults_none, lib_defaults_none_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_others__dcbd8437(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_others__dcbd8437]
	if t == nil {
		t = s.Store(m_lib_defaults_others__dcbd8437, lib_defaults_others(s, set_dcbd8437.Get()))
	}
	return regort.Defined(t)
}

func lib_defaults_patch(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_patch]
	if t == nil {
		t = s.Store(m_lib_defaults_patch, lib_defaults_patch_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_patched(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_patched]
	if t == nil {
		t = s.Store(m_lib_defaults_patched, lib_defaults_patched_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_possible(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_possible]
	if t == nil {
		t = s.Store(m_lib_defaults_possible, lib_defaults_possible_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_ranked(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_ranked]
	if t == nil {
		t = s.Store(m_lib_defaults_ranked, lib_defaults_ranked_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_reading(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_reading]
	if t == nil {
		t = s.Store(m_lib_defaults_reading, lib_defaults_reading_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_settled(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_settled]
	if t == nil {
		t = s.Store(m_lib_defaults_settled, lib_defaults_settled_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_shown__495e581d(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_shown__495e581d]
	if t == nil {
		t = s.Store(m_lib_defaults_shown__495e581d, lib_defaults_shown(s, &s_ebs_csi_default_sc_495e581d))
	}
	return regort.Defined(t)
}

func lib_defaults_unsure(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_unsure]
	if t == nil {
		t = s.Store(m_lib_defaults_unsure, lib_defaults_unsure_work(s))
	}
	return regort.Defined(t)
}

func lib_defaults_verdict__04de0ca4(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_verdict__04de0ca4]
	if t == nil {
		t = s.Store(m_lib_defaults_verdict__04de0ca4, lib_defaults_verdict(s, &s_storageclass_beta_kubern_04de0ca4))
	}
	return regort.Defined(t)
}

func lib_defaults_verdict__b078f86f(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_defaults_verdict__b078f86f]
	if t == nil {
		t = s.Store(m_lib_defaults_verdict__b078f86f, lib_defaults_verdict(s, &s_storageclass_kubernetes__b078f86f))
	}
	return regort.Defined(t)
}

var k_lib_defaults_yes regort.Fixed

func lib_defaults_yes(s *regort.State) *ast.Term {
	if t := k_lib_defaults_yes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_defaults_yes.Store(lib_defaults_yes_work(s))
}

var k_lib_ebs_auto_mode regort.Fixed

func lib_ebs_auto_mode(s *regort.State) *ast.Term {
	if t := k_lib_ebs_auto_mode.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_auto_mode.Store(lib_ebs_auto_mode_work(s))
}

var k_lib_ebs_csi_drivers regort.Fixed

func lib_ebs_csi_drivers(s *regort.State) *ast.Term {
	if t := k_lib_ebs_csi_drivers.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_csi_drivers.Store(lib_ebs_csi_drivers_work(s))
}

var k_lib_ebs_in_tree regort.Fixed

func lib_ebs_in_tree(s *regort.State) *ast.Term {
	if t := k_lib_ebs_in_tree.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_in_tree.Store(lib_ebs_in_tree_work(s))
}

func lib_ebs_lacks__fstype(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_lacks__fstype]
	if t == nil {
		t = s.Store(m_lib_ebs_lacks__fstype, lib_ebs_lacks(s, &s_fstype))
	}
	return regort.Defined(t)
}

func lib_ebs_lacks__zone(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_lacks__zone]
	if t == nil {
		t = s.Store(m_lib_ebs_lacks__zone, lib_ebs_lacks(s, &s_zone))
	}
	return regort.Defined(t)
}

func lib_ebs_lacks__zones(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_lacks__zones]
	if t == nil {
		t = s.Store(m_lib_ebs_lacks__zones, lib_ebs_lacks(s, &s_zones))
	}
	return regort.Defined(t)
}

var k_lib_ebs_limits_default_iops regort.Fixed

func lib_ebs_limits_default_iops(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_default_iops.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_default_iops.Store(lib_ebs_limits_default_iops_work(s))
}

var k_lib_ebs_limits_efs_file_systems regort.Fixed

func lib_ebs_limits_efs_file_systems(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_efs_file_systems.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_efs_file_systems.Store(lib_ebs_limits_efs_file_systems_work(s))
}

var k_lib_ebs_limits_efs_modes regort.Fixed

func lib_ebs_limits_efs_modes(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_efs_modes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_efs_modes.Store(lib_ebs_limits_efs_modes_work(s))
}

var k_lib_ebs_limits_file_system_names regort.Fixed

func lib_ebs_limits_file_system_names(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_file_system_names.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_file_system_names.Store(lib_ebs_limits_file_system_names_work(s))
}

var k_lib_ebs_limits_file_systems regort.Fixed

func lib_ebs_limits_file_systems(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_file_systems.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_file_systems.Store(lib_ebs_limits_file_systems_work(s))
}

var k_lib_ebs_limits_foreign_to_efs regort.Fixed

func lib_ebs_limits_foreign_to_efs(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_foreign_to_efs.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_foreign_to_efs.Store(lib_ebs_limits_foreign_to_efs_work(s))
}

var k_lib_ebs_limits_format_options regort.Fixed

func lib_ebs_limits_format_options(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_format_options.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_format_options.Store(lib_ebs_limits_format_options_work(s))
}

var k_lib_ebs_limits_format_switches regort.Fixed

func lib_ebs_limits_format_switches(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_format_switches.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_format_switches.Store(lib_ebs_limits_format_switches_work(s))
}

var k_lib_ebs_limits_format_values regort.Fixed

func lib_ebs_limits_format_values(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_format_values.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_format_values.Store(lib_ebs_limits_format_values_work(s))
}

var k_lib_ebs_limits_former_zone_keys regort.Fixed

func lib_ebs_limits_former_zone_keys(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_former_zone_keys.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_former_zone_keys.Store(lib_ebs_limits_former_zone_keys_work(s))
}

var k_lib_ebs_limits_initialization_rate regort.Fixed

func lib_ebs_limits_initialization_rate(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_initialization_rate.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_initialization_rate.Store(lib_ebs_limits_initialization_rate_work(s))
}

var k_lib_ebs_limits_iops regort.Fixed

func lib_ebs_limits_iops(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_iops.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_iops.Store(lib_ebs_limits_iops_work(s))
}

var k_lib_ebs_limits_provisioned regort.Fixed

func lib_ebs_limits_provisioned(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_provisioned.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_provisioned.Store(lib_ebs_limits_provisioned_work(s))
}

var k_lib_ebs_limits_removed_types regort.Fixed

func lib_ebs_limits_removed_types(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_removed_types.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_removed_types.Store(lib_ebs_limits_removed_types_work(s))
}

var k_lib_ebs_limits_reserved_tag_prefixes regort.Fixed

func lib_ebs_limits_reserved_tag_prefixes(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_reserved_tag_prefixes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_reserved_tag_prefixes.Store(lib_ebs_limits_reserved_tag_prefixes_work(s))
}

var k_lib_ebs_limits_reserved_tags regort.Fixed

func lib_ebs_limits_reserved_tags(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_reserved_tags.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_reserved_tags.Store(lib_ebs_limits_reserved_tags_work(s))
}

var k_lib_ebs_limits_sizes regort.Fixed

func lib_ebs_limits_sizes(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_sizes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_sizes.Store(lib_ebs_limits_sizes_work(s))
}

var k_lib_ebs_limits_template_disabled regort.Fixed

func lib_ebs_limits_template_disabled(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_template_disabled.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_template_disabled.Store(lib_ebs_limits_template_disabled_work(s))
}

var k_lib_ebs_limits_template_fields regort.Fixed

func lib_ebs_limits_template_fields(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_template_fields.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_template_fields.Store(lib_ebs_limits_template_fields_work(s))
}

var k_lib_ebs_limits_template_functions regort.Fixed

func lib_ebs_limits_template_functions(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_template_functions.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_template_functions.Store(lib_ebs_limits_template_functions_work(s))
}

var k_lib_ebs_limits_template_words regort.Fixed

func lib_ebs_limits_template_words(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_template_words.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_template_words.Store(lib_ebs_limits_template_words_work(s))
}

var k_lib_ebs_limits_throughput regort.Fixed

func lib_ebs_limits_throughput(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_throughput.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_throughput.Store(lib_ebs_limits_throughput_work(s))
}

var k_lib_ebs_limits_topology_keys regort.Fixed

func lib_ebs_limits_topology_keys(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_topology_keys.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_topology_keys.Store(lib_ebs_limits_topology_keys_work(s))
}

var k_lib_ebs_limits_types regort.Fixed

func lib_ebs_limits_types(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_types.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_types.Store(lib_ebs_limits_types_work(s))
}

var k_lib_ebs_limits_without_iops regort.Fixed

func lib_ebs_limits_without_iops(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_without_iops.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_without_iops.Store(lib_ebs_limits_without_iops_work(s))
}

var k_lib_ebs_limits_without_throughput regort.Fixed

func lib_ebs_limits_without_throughput(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_without_throughput.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_without_throughput.Store(lib_ebs_limits_without_throughput_work(s))
}

var k_lib_ebs_limits_xfs_refuses regort.Fixed

func lib_ebs_limits_xfs_refuses(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_xfs_refuses.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_xfs_refuses.Store(lib_ebs_limits_xfs_refuses_work(s))
}

var k_lib_ebs_limits_zone_keys regort.Fixed

func lib_ebs_limits_zone_keys(s *regort.State) *ast.Term {
	if t := k_lib_ebs_limits_zone_keys.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_limits_zone_keys.Store(lib_ebs_limits_zone_keys_work(s))
}

func lib_ebs_named(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_named]
	if t == nil {
		t = s.Store(m_lib_ebs_named, lib_ebs_named_work(s))
	}
	return regort.Defined(t)
}

var k_lib_ebs_parameters_elsewhere regort.Fixed

func lib_ebs_parameters_elsewhere(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_elsewhere.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_elsewhere.Store(lib_ebs_parameters_elsewhere_work(s))
}

var k_lib_ebs_parameters_flags regort.Fixed

func lib_ebs_parameters_flags(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_flags.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_flags.Store(lib_ebs_parameters_flags_work(s))
}

func lib_ebs_parameters_forgotten__encrypted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_parameters_forgotten__encrypted]
	if t == nil {
		t = s.Store(m_lib_ebs_parameters_forgotten__encrypted, lib_ebs_parameters_forgotten(s, &s_encrypted))
	}
	return regort.Defined(t)
}

func lib_ebs_parameters_forgotten__type(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_parameters_forgotten__type]
	if t == nil {
		t = s.Store(m_lib_ebs_parameters_forgotten__type, lib_ebs_parameters_forgotten(s, &s_type))
	}
	return regort.Defined(t)
}

var k_lib_ebs_parameters_fstype regort.Fixed

func lib_ebs_parameters_fstype(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_fstype.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_fstype.Store(lib_ebs_parameters_fstype_work(s))
}

var k_lib_ebs_parameters_meant regort.Fixed

func lib_ebs_parameters_meant(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_meant.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_meant.Store(lib_ebs_parameters_meant_work(s))
}

func lib_ebs_parameters_mistyped__48af37f7(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_parameters_mistyped__48af37f7]
	if t == nil {
		t = s.Store(m_lib_ebs_parameters_mistyped__48af37f7, lib_ebs_parameters_mistyped(s, &s_csi_storage_k8s_io_fstyp_48af37f7))
	}
	return regort.Defined(t)
}

var k_lib_ebs_parameters_numeric regort.Fixed

func lib_ebs_parameters_numeric(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_numeric.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_numeric.Store(lib_ebs_parameters_numeric_work(s))
}

var k_lib_ebs_parameters_spelled regort.Fixed

func lib_ebs_parameters_spelled(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_spelled.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_spelled.Store(lib_ebs_parameters_spelled_work(s))
}

func lib_ebs_parameters_unknown(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_parameters_unknown]
	if t == nil {
		t = s.Store(m_lib_ebs_parameters_unknown, lib_ebs_parameters_unknown_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_parameters_unset__kmskeyid(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_parameters_unset__kmskeyid]
	if t == nil {
		t = s.Store(m_lib_ebs_parameters_unset__kmskeyid, lib_ebs_parameters_unset(s, &s_kmskeyid))
	}
	return regort.Defined(t)
}

var k_lib_ebs_parameters_usual regort.Fixed

func lib_ebs_parameters_usual(s *regort.State) *ast.Term {
	if t := k_lib_ebs_parameters_usual.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_parameters_usual.Store(lib_ebs_parameters_usual_work(s))
}

var k_lib_ebs_provisioners regort.Fixed

func lib_ebs_provisioners(s *regort.State) *ast.Term {
	if t := k_lib_ebs_provisioners.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_provisioners.Store(lib_ebs_provisioners_work(s))
}

func lib_ebs_serves(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_serves]
	if t == nil {
		t = s.Store(m_lib_ebs_serves, lib_ebs_serves_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_serves_csi(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_serves_csi]
	if t == nil {
		t = s.Store(m_lib_ebs_serves_csi, lib_ebs_serves_csi_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_tags_bare(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_tags_bare]
	if t == nil {
		t = s.Store(m_lib_ebs_tags_bare, lib_ebs_tags_bare_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_tags_misspelled(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_tags_misspelled]
	if t == nil {
		t = s.Store(m_lib_ebs_tags_misspelled, lib_ebs_tags_misspelled_work(s))
	}
	return regort.Defined(t)
}

var k_lib_ebs_tags_prefix regort.Fixed

func lib_ebs_tags_prefix(s *regort.State) *ast.Term {
	if t := k_lib_ebs_tags_prefix.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_tags_prefix.Store(lib_ebs_tags_prefix_work(s))
}

func lib_ebs_tags_tags(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_tags_tags]
	if t == nil {
		t = s.Store(m_lib_ebs_tags_tags, lib_ebs_tags_tags_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_tags_written(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_tags_written]
	if t == nil {
		t = s.Store(m_lib_ebs_tags_written, lib_ebs_tags_written_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_topology_expressions(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_topology_expressions]
	if t == nil {
		t = s.Store(m_lib_ebs_topology_expressions, lib_ebs_topology_expressions_work(s))
	}
	return regort.Defined(t)
}

var k_lib_ebs_topology_region_pattern regort.Fixed

func lib_ebs_topology_region_pattern(s *regort.State) *ast.Term {
	if t := k_lib_ebs_topology_region_pattern.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_topology_region_pattern.Store(lib_ebs_topology_region_pattern_work(s))
}

func lib_ebs_topology_regions(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_topology_regions]
	if t == nil {
		t = s.Store(m_lib_ebs_topology_regions, lib_ebs_topology_regions_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_topology_repeated_terms(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_topology_repeated_terms]
	if t == nil {
		t = s.Store(m_lib_ebs_topology_repeated_terms, lib_ebs_topology_repeated_terms_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_topology_zones(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_topology_zones]
	if t == nil {
		t = s.Store(m_lib_ebs_topology_zones, lib_ebs_topology_zones_work(s))
	}
	return regort.Defined(t)
}

var k_lib_ebs_upstream regort.Fixed

func lib_ebs_upstream(s *regort.State) *ast.Term {
	if t := k_lib_ebs_upstream.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_upstream.Store(lib_ebs_upstream_work(s))
}

func lib_ebs_values_default_file_system(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_default_file_system]
	if t == nil {
		t = s.Store(m_lib_ebs_values_default_file_system, lib_ebs_values_default_file_system_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_ext_file_system(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_ext_file_system]
	if t == nil {
		t = s.Store(m_lib_ebs_values_ext_file_system, lib_ebs_values_ext_file_system_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_file_system(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_file_system]
	if t == nil {
		t = s.Store(m_lib_ebs_values_file_system, lib_ebs_values_file_system_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_file_systems(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_file_systems]
	if t == nil {
		t = s.Store(m_lib_ebs_values_file_systems, lib_ebs_values_file_systems_work(s))
	}
	return regort.Defined(t)
}

var k_lib_ebs_values_kms_patterns regort.Fixed

func lib_ebs_values_kms_patterns(s *regort.State) *ast.Term {
	if t := k_lib_ebs_values_kms_patterns.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_values_kms_patterns.Store(lib_ebs_values_kms_patterns_work(s))
}

func lib_ebs_values_lacks_key__614c63c0(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_lacks_key__614c63c0]
	if t == nil {
		t = s.Store(m_lib_ebs_values_lacks_key__614c63c0, lib_ebs_values_lacks_key(s, &s_provisioningMode, set_eee83a65.Get()))
	}
	return regort.Defined(t)
}

func lib_ebs_values_lacks_key__d1f7187b(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_lacks_key__d1f7187b]
	if t == nil {
		t = s.Store(m_lib_ebs_values_lacks_key__d1f7187b, lib_ebs_values_lacks_key(s, &s_ResourceType, regort.EmptySet))
	}
	return regort.Defined(t)
}

func lib_ebs_values_may_cluster(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_may_cluster]
	if t == nil {
		t = s.Store(m_lib_ebs_values_may_cluster, lib_ebs_values_may_cluster_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_never_raises(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_never_raises]
	if t == nil {
		t = s.Store(m_lib_ebs_values_never_raises, lib_ebs_values_never_raises_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_nothing__iops(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_nothing__iops]
	if t == nil {
		t = s.Store(m_lib_ebs_values_nothing__iops, lib_ebs_values_nothing(s, &s_iops))
	}
	return regort.Defined(t)
}

func lib_ebs_values_nothing__iopspergb(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_nothing__iopspergb]
	if t == nil {
		t = s.Store(m_lib_ebs_values_nothing__iopspergb, lib_ebs_values_nothing(s, &s_iopspergb))
	}
	return regort.Defined(t)
}

func lib_ebs_values_positive__iops(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_positive__iops]
	if t == nil {
		t = s.Store(m_lib_ebs_values_positive__iops, lib_ebs_values_positive(s, &s_iops))
	}
	return regort.Defined(t)
}

func lib_ebs_values_positive__iopspergb(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_positive__iopspergb]
	if t == nil {
		t = s.Store(m_lib_ebs_values_positive__iopspergb, lib_ebs_values_positive(s, &s_iopspergb))
	}
	return regort.Defined(t)
}

func lib_ebs_values_positive__throughput(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_positive__throughput]
	if t == nil {
		t = s.Store(m_lib_ebs_values_positive__throughput, lib_ebs_values_positive(s, &s_throughput))
	}
	return regort.Defined(t)
}

func lib_ebs_values_positive__volumeinitializationrate(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_positive__volumeinitializationrate]
	if t == nil {
		t = s.Store(m_lib_ebs_values_positive__volumeinitializationrate, lib_ebs_values_positive(s, &s_volumeinitializationrate))
	}
	return regort.Defined(t)
}

func lib_ebs_values_respelled__ResourceType(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_respelled__ResourceType]
	if t == nil {
		t = s.Store(m_lib_ebs_values_respelled__ResourceType, lib_ebs_values_respelled(s, &s_ResourceType))
	}
	return regort.Defined(t)
}

func lib_ebs_values_respelled__provisioningMode(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_respelled__provisioningMode]
	if t == nil {
		t = s.Store(m_lib_ebs_values_respelled__provisioningMode, lib_ebs_values_respelled(s, &s_provisioningMode))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__bac8f57a(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__bac8f57a]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__bac8f57a, lib_ebs_values_single(s, &s_allowautoiopspergbincrea_bac8f57a))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__encrypted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__encrypted]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__encrypted, lib_ebs_values_single(s, &s_encrypted))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__ext4bigalloc(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__ext4bigalloc]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__ext4bigalloc, lib_ebs_values_single(s, &s_ext4bigalloc))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__ext4clustersize(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__ext4clustersize]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__ext4clustersize, lib_ebs_values_single(s, &s_ext4clustersize))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__fstype(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__fstype]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__fstype, lib_ebs_values_single(s, &s_fstype))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__iops(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__iops]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__iops, lib_ebs_values_single(s, &s_iops))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__iopspergb(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__iopspergb]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__iopspergb, lib_ebs_values_single(s, &s_iopspergb))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__kmskeyid(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__kmskeyid]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__kmskeyid, lib_ebs_values_single(s, &s_kmskeyid))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__throughput(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__throughput]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__throughput, lib_ebs_values_single(s, &s_throughput))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__type(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__type]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__type, lib_ebs_values_single(s, &s_type))
	}
	return regort.Defined(t)
}

func lib_ebs_values_single__volumeinitializationrate(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_single__volumeinitializationrate]
	if t == nil {
		t = s.Store(m_lib_ebs_values_single__volumeinitializationrate, lib_ebs_values_single(s, &s_volumeinitializationrate))
	}
	return regort.Defined(t)
}

func lib_ebs_values_string__encrypted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_string__encrypted]
	if t == nil {
		t = s.Store(m_lib_ebs_values_string__encrypted, lib_ebs_values_string(s, &s_encrypted))
	}
	return regort.Defined(t)
}

func lib_ebs_values_string__ext4clustersize(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_string__ext4clustersize]
	if t == nil {
		t = s.Store(m_lib_ebs_values_string__ext4clustersize, lib_ebs_values_string(s, &s_ext4clustersize))
	}
	return regort.Defined(t)
}

func lib_ebs_values_string__kmskeyid(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_string__kmskeyid]
	if t == nil {
		t = s.Store(m_lib_ebs_values_string__kmskeyid, lib_ebs_values_string(s, &s_kmskeyid))
	}
	return regort.Defined(t)
}

func lib_ebs_values_unhinted__5f5fd172(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_unhinted__5f5fd172]
	if t == nil {
		t = s.Store(m_lib_ebs_values_unhinted__5f5fd172, lib_ebs_values_unhinted(s, &s___i_snap_restor_recover__5f5fd172))
	}
	return regort.Defined(t)
}

var k_lib_ebs_values_uuid regort.Fixed

func lib_ebs_values_uuid(s *regort.State) *ast.Term {
	if t := k_lib_ebs_values_uuid.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ebs_values_uuid.Store(lib_ebs_values_uuid_work(s))
}

func lib_ebs_values_volume_type(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_volume_type]
	if t == nil {
		t = s.Store(m_lib_ebs_values_volume_type, lib_ebs_values_volume_type_work(s))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__bac8f57a(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__bac8f57a]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__bac8f57a, lib_ebs_values_without(s, &s_allowautoiopspergbincrea_bac8f57a))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__encrypted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__encrypted]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__encrypted, lib_ebs_values_without(s, &s_encrypted))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__ext4bigalloc(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__ext4bigalloc]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__ext4bigalloc, lib_ebs_values_without(s, &s_ext4bigalloc))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__fstype(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__fstype]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__fstype, lib_ebs_values_without(s, &s_fstype))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__iops(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__iops]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__iops, lib_ebs_values_without(s, &s_iops))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__iopspergb(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__iopspergb]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__iopspergb, lib_ebs_values_without(s, &s_iopspergb))
	}
	return regort.Defined(t)
}

func lib_ebs_values_without__type(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ebs_values_without__type]
	if t == nil {
		t = s.Store(m_lib_ebs_values_without__type, lib_ebs_values_without(s, &s_type))
	}
	return regort.Defined(t)
}

var k_lib_grammar_elements regort.Fixed

func lib_grammar_elements(s *regort.State) *ast.Term {
	if t := k_lib_grammar_elements.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_grammar_elements.Store(lib_grammar_elements_work(s))
}

func lib_grammar_free(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_free]
	if t == nil {
		t = s.Store(m_lib_grammar_free, lib_grammar_free_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_gaps(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_gaps]
	if t == nil {
		t = s.Store(m_lib_grammar_gaps, lib_grammar_gaps_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_holed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_holed]
	if t == nil {
		t = s.Store(m_lib_grammar_holed, lib_grammar_holed_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_missing(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_missing]
	if t == nil {
		t = s.Store(m_lib_grammar_missing, lib_grammar_missing_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_modern__insert(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_modern__insert]
	if t == nil {
		t = s.Store(m_lib_grammar_modern__insert, lib_grammar_modern(s, &s_insert))
	}
	return regort.Defined(t)
}

func lib_grammar_modern__set(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_modern__set]
	if t == nil {
		t = s.Store(m_lib_grammar_modern__set, lib_grammar_modern(s, &s_set))
	}
	return regort.Defined(t)
}

func lib_grammar_obscured(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_obscured]
	if t == nil {
		t = s.Store(m_lib_grammar_obscured, lib_grammar_obscured_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_statements(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_statements]
	if t == nil {
		t = s.Store(m_lib_grammar_statements, lib_grammar_statements_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_unnamed__Version(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_unnamed__Version]
	if t == nil {
		t = s.Store(m_lib_grammar_unnamed__Version, lib_grammar_unnamed(s, &s_Version))
	}
	return regort.Defined(t)
}

func lib_grammar_unvaried(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_unvaried]
	if t == nil {
		t = s.Store(m_lib_grammar_unvaried, lib_grammar_unvaried_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_values(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_values]
	if t == nil {
		t = s.Store(m_lib_grammar_values, lib_grammar_values_work(s))
	}
	return regort.Defined(t)
}

func lib_grammar_varied(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_grammar_varied]
	if t == nil {
		t = s.Store(m_lib_grammar_varied, lib_grammar_varied_work(s))
	}
	return regort.Defined(t)
}

var k_lib_grammar_versions regort.Fixed

func lib_grammar_versions(s *regort.State) *ast.Term {
	if t := k_lib_grammar_versions.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_grammar_versions.Store(lib_grammar_versions_work(s))
}

var k_lib_grammar_wanted_words regort.Fixed

func lib_grammar_wanted_words(s *regort.State) *ast.Term {
	if t := k_lib_grammar_wanted_words.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_grammar_wanted_words.Store(lib_grammar_wanted_words_work(s))
}

var k_lib_iam_actions_core regort.Fixed

func lib_iam_actions_core(s *regort.State) *ast.Term {
	if t := k_lib_iam_actions_core.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_actions_core.Store(lib_iam_actions_core_work(s))
}

var k_lib_iam_actions_everyday regort.Fixed

func lib_iam_actions_everyday(s *regort.State) *ast.Term {
	if t := k_lib_iam_actions_everyday.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_actions_everyday.Store(lib_iam_actions_everyday_work(s))
}

var k_lib_iam_actions_retired regort.Fixed

func lib_iam_actions_retired(s *regort.State) *ast.Term {
	if t := k_lib_iam_actions_retired.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_actions_retired.Store(lib_iam_actions_retired_work(s))
}

var k_lib_iam_arns_bucket_faults regort.Fixed

func lib_iam_arns_bucket_faults(s *regort.State) *ast.Term {
	if t := k_lib_iam_arns_bucket_faults.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_arns_bucket_faults.Store(lib_iam_arns_bucket_faults_work(s))
}

var k_lib_iam_arns_faults regort.Fixed

func lib_iam_arns_faults(s *regort.State) *ast.Term {
	if t := k_lib_iam_arns_faults.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_arns_faults.Store(lib_iam_arns_faults_work(s))
}

var k_lib_iam_arns_owned regort.Fixed

func lib_iam_arns_owned(s *regort.State) *ast.Term {
	if t := k_lib_iam_arns_owned.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_arns_owned.Store(lib_iam_arns_owned_work(s))
}

var k_lib_iam_arns_shared regort.Fixed

func lib_iam_arns_shared(s *regort.State) *ast.Term {
	if t := k_lib_iam_arns_shared.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_arns_shared.Store(lib_iam_arns_shared_work(s))
}

var k_lib_iam_escalation_changes regort.Fixed

func lib_iam_escalation_changes(s *regort.State) *ast.Term {
	if t := k_lib_iam_escalation_changes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_escalation_changes.Store(lib_iam_escalation_changes_work(s))
}

func lib_iam_escalation_held(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_iam_escalation_held]
	if t == nil {
		t = s.Store(m_lib_iam_escalation_held, lib_iam_escalation_held_work(s))
	}
	return regort.Defined(t)
}

var k_lib_iam_escalation_runners regort.Fixed

func lib_iam_escalation_runners(s *regort.State) *ast.Term {
	if t := k_lib_iam_escalation_runners.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_escalation_runners.Store(lib_iam_escalation_runners_work(s))
}

var k_lib_iam_grants_sensitive regort.Fixed

func lib_iam_grants_sensitive(s *regort.State) *ast.Term {
	if t := k_lib_iam_grants_sensitive.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_grants_sensitive.Store(lib_iam_grants_sensitive_work(s))
}

func lib_iam_grants_undenied(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_iam_grants_undenied]
	if t == nil {
		t = s.Store(m_lib_iam_grants_undenied, lib_iam_grants_undenied_work(s))
	}
	return regort.Defined(t)
}

var k_lib_iam_resources_account_wide regort.Fixed

func lib_iam_resources_account_wide(s *regort.State) *ast.Term {
	if t := k_lib_iam_resources_account_wide.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_resources_account_wide.Store(lib_iam_resources_account_wide_work(s))
}

var k_lib_iam_resources_whole regort.Fixed

func lib_iam_resources_whole(s *regort.State) *ast.Term {
	if t := k_lib_iam_resources_whole.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_iam_resources_whole.Store(lib_iam_resources_whole_work(s))
}

var k_lib_irsa_audience regort.Fixed

func lib_irsa_audience(s *regort.State) *ast.Term {
	if t := k_lib_irsa_audience.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_audience.Store(lib_irsa_audience_work(s))
}

var k_lib_irsa_bools regort.Fixed

func lib_irsa_bools(s *regort.State) *ast.Term {
	if t := k_lib_irsa_bools.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_bools.Store(lib_irsa_bools_work(s))
}

var k_lib_irsa_lookalikes regort.Fixed

func lib_irsa_lookalikes(s *regort.State) *ast.Term {
	if t := k_lib_irsa_lookalikes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_lookalikes.Store(lib_irsa_lookalikes_work(s))
}

var k_lib_irsa_name_pattern regort.Fixed

func lib_irsa_name_pattern(s *regort.State) *ast.Term {
	if t := k_lib_irsa_name_pattern.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_name_pattern.Store(lib_irsa_name_pattern_work(s))
}

var k_lib_irsa_role_arn regort.Fixed

func lib_irsa_role_arn(s *regort.State) *ast.Term {
	if t := k_lib_irsa_role_arn.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_role_arn.Store(lib_irsa_role_arn_work(s))
}

var k_lib_irsa_role_pattern regort.Fixed

func lib_irsa_role_pattern(s *regort.State) *ast.Term {
	if t := k_lib_irsa_role_pattern.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_role_pattern.Store(lib_irsa_role_pattern_work(s))
}

var k_lib_irsa_seconds_pattern regort.Fixed

func lib_irsa_seconds_pattern(s *regort.State) *ast.Term {
	if t := k_lib_irsa_seconds_pattern.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_seconds_pattern.Store(lib_irsa_seconds_pattern_work(s))
}

var k_lib_irsa_sts_regional_endpoints regort.Fixed

func lib_irsa_sts_regional_endpoints(s *regort.State) *ast.Term {
	if t := k_lib_irsa_sts_regional_endpoints.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_sts_regional_endpoints.Store(lib_irsa_sts_regional_endpoints_work(s))
}

var k_lib_irsa_token_expiration regort.Fixed

func lib_irsa_token_expiration(s *regort.State) *ast.Term {
	if t := k_lib_irsa_token_expiration.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_irsa_token_expiration.Store(lib_irsa_token_expiration_work(s))
}

func lib_lacks__4568f1a2(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__4568f1a2]
	if t == nil {
		t = s.Store(m_lib_lacks__4568f1a2, lib_lacks(s, array_4568f1a2.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__493b3a68(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__493b3a68]
	if t == nil {
		t = s.Store(m_lib_lacks__493b3a68, lib_lacks(s, array_493b3a68.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__59bc59bb(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__59bc59bb]
	if t == nil {
		t = s.Store(m_lib_lacks__59bc59bb, lib_lacks(s, array_59bc59bb.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__7c64b1c0(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__7c64b1c0]
	if t == nil {
		t = s.Store(m_lib_lacks__7c64b1c0, lib_lacks(s, array_7c64b1c0.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__889c4b73(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__889c4b73]
	if t == nil {
		t = s.Store(m_lib_lacks__889c4b73, lib_lacks(s, array_889c4b73.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__a05f9968(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__a05f9968]
	if t == nil {
		t = s.Store(m_lib_lacks__a05f9968, lib_lacks(s, array_a05f9968.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__b3c2b621(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__b3c2b621]
	if t == nil {
		t = s.Store(m_lib_lacks__b3c2b621, lib_lacks(s, array_b3c2b621.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__d3a92027(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__d3a92027]
	if t == nil {
		t = s.Store(m_lib_lacks__d3a92027, lib_lacks(s, array_d3a92027.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__e8f08091(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__e8f08091]
	if t == nil {
		t = s.Store(m_lib_lacks__e8f08091, lib_lacks(s, array_e8f08091.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__f0ab6c0a(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__f0ab6c0a]
	if t == nil {
		t = s.Store(m_lib_lacks__f0ab6c0a, lib_lacks(s, array_f0ab6c0a.Get()))
	}
	return regort.Defined(t)
}

func lib_lacks__fd880ffc(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_lacks__fd880ffc]
	if t == nil {
		t = s.Store(m_lib_lacks__fd880ffc, lib_lacks(s, array_fd880ffc.Get()))
	}
	return regort.Defined(t)
}

var k_lib_oidc_by_audience regort.Fixed

func lib_oidc_by_audience(s *regort.State) *ast.Term {
	if t := k_lib_oidc_by_audience.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_by_audience.Store(lib_oidc_by_audience_work(s))
}

var k_lib_oidc_clusters regort.Fixed

func lib_oidc_clusters(s *regort.State) *ast.Term {
	if t := k_lib_oidc_clusters.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_clusters.Store(lib_oidc_clusters_work(s))
}

var k_lib_oidc_pins regort.Fixed

func lib_oidc_pins(s *regort.State) *ast.Term {
	if t := k_lib_oidc_pins.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_pins.Store(lib_oidc_pins_work(s))
}

var k_lib_oidc_projects regort.Fixed

func lib_oidc_projects(s *regort.State) *ast.Term {
	if t := k_lib_oidc_projects.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_projects.Store(lib_oidc_projects_work(s))
}

var k_lib_oidc_said regort.Fixed

func lib_oidc_said(s *regort.State) *ast.Term {
	if t := k_lib_oidc_said.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_said.Store(lib_oidc_said_work(s))
}

var k_lib_oidc_samples regort.Fixed

func lib_oidc_samples(s *regort.State) *ast.Term {
	if t := k_lib_oidc_samples.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_samples.Store(lib_oidc_samples_work(s))
}

var k_lib_oidc_tenants regort.Fixed

func lib_oidc_tenants(s *regort.State) *ast.Term {
	if t := k_lib_oidc_tenants.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_oidc_tenants.Store(lib_oidc_tenants_work(s))
}

var k_lib_placeholders_forms regort.Fixed

func lib_placeholders_forms(s *regort.State) *ast.Term {
	if t := k_lib_placeholders_forms.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_placeholders_forms.Store(lib_placeholders_forms_work(s))
}

var k_lib_placeholders_id_names regort.Fixed

func lib_placeholders_id_names(s *regort.State) *ast.Term {
	if t := k_lib_placeholders_id_names.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_placeholders_id_names.Store(lib_placeholders_id_names_work(s))
}

var k_lib_placeholders_ids regort.Fixed

func lib_placeholders_ids(s *regort.State) *ast.Term {
	if t := k_lib_placeholders_ids.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_placeholders_ids.Store(lib_placeholders_ids_work(s))
}

func lib_placeholders_left(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_placeholders_left]
	if t == nil {
		t = s.Store(m_lib_placeholders_left, lib_placeholders_left_work(s))
	}
	return regort.Defined(t)
}

func lib_placeholders_ours(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_placeholders_ours]
	if t == nil {
		t = s.Store(m_lib_placeholders_ours, lib_placeholders_ours_work(s))
	}
	return regort.Defined(t)
}

var k_lib_placeholders_provisioners regort.Fixed

func lib_placeholders_provisioners(s *regort.State) *ast.Term {
	if t := k_lib_placeholders_provisioners.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_placeholders_provisioners.Store(lib_placeholders_provisioners_work(s))
}

var k_lib_policies_quoted__7ee590e2 regort.Fixed

func lib_policies_quoted__7ee590e2(s *regort.State) *ast.Term {
	if t := k_lib_policies_quoted__7ee590e2.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_policies_quoted__7ee590e2.Store(lib_policies_quoted(s, array_7ee590e2.Get()))
}

var k_lib_policy_placeholders_account_elements regort.Fixed

func lib_policy_placeholders_account_elements(s *regort.State) *ast.Term {
	if t := k_lib_policy_placeholders_account_elements.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_policy_placeholders_account_elements.Store(lib_policy_placeholders_account_elements_work(s))
}

var k_lib_policy_placeholders_elements regort.Fixed

func lib_policy_placeholders_elements(s *regort.State) *ast.Term {
	if t := k_lib_policy_placeholders_elements.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_policy_placeholders_elements.Store(lib_policy_placeholders_elements_work(s))
}

func lib_policy_placeholders_keys(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_policy_placeholders_keys]
	if t == nil {
		t = s.Store(m_lib_policy_placeholders_keys, lib_policy_placeholders_keys_work(s))
	}
	return regort.Defined(t)
}

var k_lib_policy_placeholders_kinds regort.Fixed

func lib_policy_placeholders_kinds(s *regort.State) *ast.Term {
	if t := k_lib_policy_placeholders_kinds.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_policy_placeholders_kinds.Store(lib_policy_placeholders_kinds_work(s))
}

var k_lib_provisioners_aws regort.Fixed

func lib_provisioners_aws(s *regort.State) *ast.Term {
	if t := k_lib_provisioners_aws.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_provisioners_aws.Store(lib_provisioners_aws_work(s))
}

var k_lib_provisioners_certain regort.Fixed

func lib_provisioners_certain(s *regort.State) *ast.Term {
	if t := k_lib_provisioners_certain.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_provisioners_certain.Store(lib_provisioners_certain_work(s))
}

var k_lib_provisioners_mistaken regort.Fixed

func lib_provisioners_mistaken(s *regort.State) *ast.Term {
	if t := k_lib_provisioners_mistaken.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_provisioners_mistaken.Store(lib_provisioners_mistaken_work(s))
}

var k_lib_provisioners_others regort.Fixed

func lib_provisioners_others(s *regort.State) *ast.Term {
	if t := k_lib_provisioners_others.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_provisioners_others.Store(lib_provisioners_others_work(s))
}

var k_lib_quantity_multiples regort.Fixed

func lib_quantity_multiples(s *regort.State) *ast.Term {
	if t := k_lib_quantity_multiples.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_quantity_multiples.Store(lib_quantity_multiples_work(s))
}

func lib_roles_accounts(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_accounts]
	if t == nil {
		t = s.Store(m_lib_roles_accounts, lib_roles_accounts_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_annotation__1175abd9(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_annotation__1175abd9]
	if t == nil {
		t = s.Store(m_lib_roles_annotation__1175abd9, lib_roles_annotation(s, &s_eks_amazonaws_com_audien_1175abd9))
	}
	return regort.Defined(t)
}

func lib_roles_annotation__ea9324ab(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_annotation__ea9324ab]
	if t == nil {
		t = s.Store(m_lib_roles_annotation__ea9324ab, lib_roles_annotation(s, &s_eks_amazonaws_com_role_a_ea9324ab))
	}
	return regort.Defined(t)
}

func lib_roles_audience(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_audience]
	if t == nil {
		t = s.Store(m_lib_roles_audience, lib_roles_audience_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_closed]
	if t == nil {
		t = s.Store(m_lib_roles_closed, lib_roles_closed_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_held(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_held]
	if t == nil {
		t = s.Store(m_lib_roles_held, lib_roles_held_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_holder(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_holder]
	if t == nil {
		t = s.Store(m_lib_roles_holder, lib_roles_holder_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_name]
	if t == nil {
		t = s.Store(m_lib_roles_name, lib_roles_name_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_named(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_named]
	if t == nil {
		t = s.Store(m_lib_roles_named, lib_roles_named_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_nameless(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_nameless]
	if t == nil {
		t = s.Store(m_lib_roles_nameless, lib_roles_nameless_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_namespace(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_namespace]
	if t == nil {
		t = s.Store(m_lib_roles_namespace, lib_roles_namespace_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_overlay(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_overlay]
	if t == nil {
		t = s.Store(m_lib_roles_overlay, lib_roles_overlay_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_owners(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_owners]
	if t == nil {
		t = s.Store(m_lib_roles_owners, lib_roles_owners_work(s))
	}
	return regort.Defined(t)
}

var k_lib_roles_policy_words regort.Fixed

func lib_roles_policy_words(s *regort.State) *ast.Term {
	if t := k_lib_roles_policy_words.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_roles_policy_words.Store(lib_roles_policy_words_work(s))
}

func lib_roles_relevant(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_relevant]
	if t == nil {
		t = s.Store(m_lib_roles_relevant, lib_roles_relevant_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_role(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_role]
	if t == nil {
		t = s.Store(m_lib_roles_role, lib_roles_role_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_stem(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_stem]
	if t == nil {
		t = s.Store(m_lib_roles_stem, lib_roles_stem_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_subjects(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_subjects]
	if t == nil {
		t = s.Store(m_lib_roles_subjects, lib_roles_subjects_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_trust_account(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_trust_account]
	if t == nil {
		t = s.Store(m_lib_roles_trust_account, lib_roles_trust_account_work(s))
	}
	return regort.Defined(t)
}

var k_lib_roles_trust_words regort.Fixed

func lib_roles_trust_words(s *regort.State) *ast.Term {
	if t := k_lib_roles_trust_words.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_roles_trust_words.Store(lib_roles_trust_words_work(s))
}

func lib_roles_trusted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_trusted]
	if t == nil {
		t = s.Store(m_lib_roles_trusted, lib_roles_trusted_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_truster(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_truster]
	if t == nil {
		t = s.Store(m_lib_roles_truster, lib_roles_truster_work(s))
	}
	return regort.Defined(t)
}

func lib_roles_unlimited(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_roles_unlimited]
	if t == nil {
		t = s.Store(m_lib_roles_unlimited, lib_roles_unlimited_work(s))
	}
	return regort.Defined(t)
}

var k_lib_scalars_advice__3666f98d regort.Fixed

func lib_scalars_advice__3666f98d(s *regort.State) *ast.Term {
	if t := k_lib_scalars_advice__3666f98d.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_scalars_advice__3666f98d.Store(lib_scalars_advice(s, regort.True))
}

var k_lib_scalars_native regort.Fixed

func lib_scalars_native(s *regort.State) *ast.Term {
	if t := k_lib_scalars_native.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_scalars_native.Store(lib_scalars_native_work(s))
}

var k_lib_ses_configured regort.Fixed

func lib_ses_configured(s *regort.State) *ast.Term {
	if t := k_lib_ses_configured.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ses_configured.Store(lib_ses_configured_work(s))
}

func lib_ses_never_allows__edd9c70c(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ses_never_allows__edd9c70c]
	if t == nil {
		t = s.Store(m_lib_ses_never_allows__edd9c70c, lib_ses_never_allows(s, &s_ses_SendRawEmail_edd9c70c))
	}
	return regort.Defined(t)
}

func lib_ses_never_reaches__5b932707(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_ses_never_reaches__5b932707]
	if t == nil {
		t = s.Store(m_lib_ses_never_reaches__5b932707, lib_ses_never_reaches(s, set_23742df8.Get(), &s_configuration_set_a97a94ad))
	}
	return regort.Defined(t)
}

var k_lib_ses_send regort.Fixed

func lib_ses_send(s *regort.State) *ast.Term {
	if t := k_lib_ses_send.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ses_send.Store(lib_ses_send_work(s))
}

var k_lib_ses_template regort.Fixed

func lib_ses_template(s *regort.State) *ast.Term {
	if t := k_lib_ses_template.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_ses_template.Store(lib_ses_template_work(s))
}

func lib_storageclass_crooked(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_crooked]
	if t == nil {
		t = s.Store(m_lib_storageclass_crooked, lib_storageclass_crooked_work(s))
	}
	return regort.Defined(t)
}

var k_lib_storageclass_default_annotations regort.Fixed

func lib_storageclass_default_annotations(s *regort.State) *ast.Term {
	if t := k_lib_storageclass_default_annotations.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_storageclass_default_annotations.Store(lib_storageclass_default_annotations_work(s))
}

func lib_storageclass_demoted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_demoted]
	if t == nil {
		t = s.Store(m_lib_storageclass_demoted, lib_storageclass_demoted_work(s))
	}
	return regort.Defined(t)
}

var k_lib_storageclass_fields regort.Fixed

func lib_storageclass_fields(s *regort.State) *ast.Term {
	if t := k_lib_storageclass_fields.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_storageclass_fields.Store(lib_storageclass_fields_work(s))
}

func lib_storageclass_filled__annotations(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_filled__annotations]
	if t == nil {
		t = s.Store(m_lib_storageclass_filled__annotations, lib_storageclass_filled(s, &s_annotations))
	}
	return regort.Defined(t)
}

func lib_storageclass_filled_annotations(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_filled_annotations]
	if t == nil {
		t = s.Store(m_lib_storageclass_filled_annotations, lib_storageclass_filled_annotations_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_has_metadata(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_has_metadata]
	if t == nil {
		t = s.Store(m_lib_storageclass_has_metadata, lib_storageclass_has_metadata_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_has_name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_has_name]
	if t == nil {
		t = s.Store(m_lib_storageclass_has_name, lib_storageclass_has_name_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_in_region(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_in_region]
	if t == nil {
		t = s.Store(m_lib_storageclass_in_region, lib_storageclass_in_region_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_lacks_field__allowVolumeExpansion(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_lacks_field__allowVolumeExpansion]
	if t == nil {
		t = s.Store(m_lib_storageclass_lacks_field__allowVolumeExpansion, lib_storageclass_lacks_field(s, &s_allowVolumeExpansion))
	}
	return regort.Defined(t)
}

func lib_storageclass_lacks_field__apiVersion(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_lacks_field__apiVersion]
	if t == nil {
		t = s.Store(m_lib_storageclass_lacks_field__apiVersion, lib_storageclass_lacks_field(s, &s_apiVersion))
	}
	return regort.Defined(t)
}

func lib_storageclass_lacks_field__provisioner(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_lacks_field__provisioner]
	if t == nil {
		t = s.Store(m_lib_storageclass_lacks_field__provisioner, lib_storageclass_lacks_field(s, &s_provisioner))
	}
	return regort.Defined(t)
}

func lib_storageclass_lacks_field__volumeBindingMode(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_lacks_field__volumeBindingMode]
	if t == nil {
		t = s.Store(m_lib_storageclass_lacks_field__volumeBindingMode, lib_storageclass_lacks_field(s, &s_volumeBindingMode))
	}
	return regort.Defined(t)
}

func lib_storageclass_lost(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_lost]
	if t == nil {
		t = s.Store(m_lib_storageclass_lost, lib_storageclass_lost_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_meant_for__metadata(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_meant_for__metadata]
	if t == nil {
		t = s.Store(m_lib_storageclass_meant_for__metadata, lib_storageclass_meant_for(s, &s_metadata))
	}
	return regort.Defined(t)
}

var k_lib_storageclass_metadata_fields regort.Fixed

func lib_storageclass_metadata_fields(s *regort.State) *ast.Term {
	if t := k_lib_storageclass_metadata_fields.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_storageclass_metadata_fields.Store(lib_storageclass_metadata_fields_work(s))
}

func lib_storageclass_metadata_strays(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_metadata_strays]
	if t == nil {
		t = s.Store(m_lib_storageclass_metadata_strays, lib_storageclass_metadata_strays_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_named_in_region(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_named_in_region]
	if t == nil {
		t = s.Store(m_lib_storageclass_named_in_region, lib_storageclass_named_in_region_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_named_nearly(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_named_nearly]
	if t == nil {
		t = s.Store(m_lib_storageclass_named_nearly, lib_storageclass_named_nearly_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_nameless(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_nameless]
	if t == nil {
		t = s.Store(m_lib_storageclass_nameless, lib_storageclass_nameless_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_said(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_said]
	if t == nil {
		t = s.Store(m_lib_storageclass_said, lib_storageclass_said_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_sealed__b22f4c1f(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_sealed__b22f4c1f]
	if t == nil {
		t = s.Store(m_lib_storageclass_sealed__b22f4c1f, lib_storageclass_sealed(s, &s_allowedTopologies_b22f4c1f))
	}
	return regort.Defined(t)
}

func lib_storageclass_strays(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_strays]
	if t == nil {
		t = s.Store(m_lib_storageclass_strays, lib_storageclass_strays_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_undemoted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_undemoted]
	if t == nil {
		t = s.Store(m_lib_storageclass_undemoted, lib_storageclass_undemoted_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_unpinned(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_unpinned]
	if t == nil {
		t = s.Store(m_lib_storageclass_unpinned, lib_storageclass_unpinned_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_unset_field__allowedTopologies(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_unset_field__allowedTopologies]
	if t == nil {
		t = s.Store(m_lib_storageclass_unset_field__allowedTopologies, lib_storageclass_unset_field(s, &s_allowedTopologies))
	}
	return regort.Defined(t)
}

func lib_storageclass_unset_metadata__generateName(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_unset_metadata__generateName]
	if t == nil {
		t = s.Store(m_lib_storageclass_unset_metadata__generateName, lib_storageclass_unset_metadata(s, &s_generateName))
	}
	return regort.Defined(t)
}

func lib_storageclass_unset_metadata__name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_unset_metadata__name]
	if t == nil {
		t = s.Store(m_lib_storageclass_unset_metadata__name, lib_storageclass_unset_metadata(s, &s_name))
	}
	return regort.Defined(t)
}

func lib_storageclass_upright(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_upright]
	if t == nil {
		t = s.Store(m_lib_storageclass_upright, lib_storageclass_upright_work(s))
	}
	return regort.Defined(t)
}

func lib_storageclass_zones(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_storageclass_zones]
	if t == nil {
		t = s.Store(m_lib_storageclass_zones, lib_storageclass_zones_work(s))
	}
	return regort.Defined(t)
}

var k_lib_trust_principals_clients regort.Fixed

func lib_trust_principals_clients(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_clients.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_clients.Store(lib_trust_principals_clients_work(s))
}

func lib_trust_principals_involved(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_trust_principals_involved]
	if t == nil {
		t = s.Store(m_lib_trust_principals_involved, lib_trust_principals_involved_work(s))
	}
	return regort.Defined(t)
}

var k_lib_trust_principals_kinds regort.Fixed

func lib_trust_principals_kinds(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_kinds.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_kinds.Store(lib_trust_principals_kinds_work(s))
}

var k_lib_trust_principals_partition_problems regort.Fixed

func lib_trust_principals_partition_problems(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_partition_problems.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_partition_problems.Store(lib_trust_principals_partition_problems_work(s))
}

func lib_trust_principals_plain(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_trust_principals_plain]
	if t == nil {
		t = s.Store(m_lib_trust_principals_plain, lib_trust_principals_plain_work(s))
	}
	return regort.Defined(t)
}

var k_lib_trust_principals_pod_tags regort.Fixed

func lib_trust_principals_pod_tags(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_pod_tags.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_pod_tags.Store(lib_trust_principals_pod_tags_work(s))
}

var k_lib_trust_principals_pods regort.Fixed

func lib_trust_principals_pods(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_pods.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_pods.Store(lib_trust_principals_pods_work(s))
}

var k_lib_trust_principals_roles_anywhere regort.Fixed

func lib_trust_principals_roles_anywhere(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_roles_anywhere.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_roles_anywhere.Store(lib_trust_principals_roles_anywhere_work(s))
}

func lib_trust_principals_settled(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_trust_principals_settled]
	if t == nil {
		t = s.Store(m_lib_trust_principals_settled, lib_trust_principals_settled_work(s))
	}
	return regort.Defined(t)
}

var k_lib_trust_principals_wanted regort.Fixed

func lib_trust_principals_wanted(s *regort.State) *ast.Term {
	if t := k_lib_trust_principals_wanted.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_lib_trust_principals_wanted.Store(lib_trust_principals_wanted_work(s))
}

func lib_volume_keys_closed(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_closed]
	if t == nil {
		t = s.Store(m_lib_volume_keys_closed, lib_volume_keys_closed_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_clouded(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_clouded]
	if t == nil {
		t = s.Store(m_lib_volume_keys_clouded, lib_volume_keys_clouded_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_driver(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_driver]
	if t == nil {
		t = s.Store(m_lib_volume_keys_driver, lib_volume_keys_driver_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_drivers(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_drivers]
	if t == nil {
		t = s.Store(m_lib_volume_keys_drivers, lib_volume_keys_drivers_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_granted(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_granted]
	if t == nil {
		t = s.Store(m_lib_volume_keys_granted, lib_volume_keys_granted_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_grants(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_grants]
	if t == nil {
		t = s.Store(m_lib_volume_keys_grants, lib_volume_keys_grants_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_key(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_key]
	if t == nil {
		t = s.Store(m_lib_volume_keys_key, lib_volume_keys_key_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_name(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_name]
	if t == nil {
		t = s.Store(m_lib_volume_keys_name, lib_volume_keys_name_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_named(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_named]
	if t == nil {
		t = s.Store(m_lib_volume_keys_named, lib_volume_keys_named_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_policy(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_policy]
	if t == nil {
		t = s.Store(m_lib_volume_keys_policy, lib_volume_keys_policy_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_relevant(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_relevant]
	if t == nil {
		t = s.Store(m_lib_volume_keys_relevant, lib_volume_keys_relevant_work(s))
	}
	return regort.Defined(t)
}

func lib_volume_keys_uncovered(s *regort.State) *ast.Term {
	t := s.Memo[m_lib_volume_keys_uncovered]
	if t == nil {
		t = s.Store(m_lib_volume_keys_uncovered, lib_volume_keys_uncovered_work(s))
	}
	return regort.Defined(t)
}

func placeholder_example_account_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_placeholder_example_account_findings]
	if t == nil {
		t = s.Store(m_placeholder_example_account_findings, placeholder_example_account_findings_work(s))
	}
	return regort.Defined(t)
}

func placeholder_left_in_elsewhere_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_placeholder_left_in_elsewhere_findings]
	if t == nil {
		t = s.Store(m_placeholder_left_in_elsewhere_findings, placeholder_left_in_elsewhere_findings_work(s))
	}
	return regort.Defined(t)
}

func placeholder_left_in_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_placeholder_left_in_findings]
	if t == nil {
		t = s.Store(m_placeholder_left_in_findings, placeholder_left_in_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_character_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_character_invalid_findings]
	if t == nil {
		t = s.Store(m_policy_character_invalid_findings, policy_character_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_effect_invalid_effects regort.Fixed

func policy_effect_invalid_effects(s *regort.State) *ast.Term {
	if t := k_policy_effect_invalid_effects.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_effect_invalid_effects.Store(policy_effect_invalid_effects_work(s))
}

func policy_effect_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_effect_invalid_findings]
	if t == nil {
		t = s.Store(m_policy_effect_invalid_findings, policy_effect_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_effect_invalid_meant regort.Fixed

func policy_effect_invalid_meant(s *regort.State) *ast.Term {
	if t := k_policy_effect_invalid_meant.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_effect_invalid_meant.Store(policy_effect_invalid_meant_work(s))
}

func policy_element_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_element_missing_findings]
	if t == nil {
		t = s.Store(m_policy_element_missing_findings, policy_element_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_element_missing_strays(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_element_missing_strays]
	if t == nil {
		t = s.Store(m_policy_element_missing_strays, policy_element_missing_strays_work(s))
	}
	return regort.Defined(t)
}

func policy_element_type_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_element_type_findings]
	if t == nil {
		t = s.Store(m_policy_element_type_findings, policy_element_type_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_empty_condition_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_empty_condition_findings]
	if t == nil {
		t = s.Store(m_policy_empty_condition_findings, policy_empty_condition_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_empty_condition_outcomes regort.Fixed

func policy_empty_condition_outcomes(s *regort.State) *ast.Term {
	if t := k_policy_empty_condition_outcomes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_empty_condition_outcomes.Store(policy_empty_condition_outcomes_work(s))
}

var k_policy_empty_element_elements regort.Fixed

func policy_empty_element_elements(s *regort.State) *ast.Term {
	if t := k_policy_empty_element_elements.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_empty_element_elements.Store(policy_empty_element_elements_work(s))
}

func policy_empty_element_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_empty_element_findings]
	if t == nil {
		t = s.Store(m_policy_empty_element_findings, policy_empty_element_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_empty_element_nouns regort.Fixed

func policy_empty_element_nouns(s *regort.State) *ast.Term {
	if t := k_policy_empty_element_nouns.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_empty_element_nouns.Store(policy_empty_element_nouns_work(s))
}

var k_policy_empty_element_shapes regort.Fixed

func policy_empty_element_shapes(s *regort.State) *ast.Term {
	if t := k_policy_empty_element_shapes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_empty_element_shapes.Store(policy_empty_element_shapes_work(s))
}

var k_policy_exclusive_elements_elements regort.Fixed

func policy_exclusive_elements_elements(s *regort.State) *ast.Term {
	if t := k_policy_exclusive_elements_elements.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_exclusive_elements_elements.Store(policy_exclusive_elements_elements_work(s))
}

func policy_exclusive_elements_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_exclusive_elements_findings]
	if t == nil {
		t = s.Store(m_policy_exclusive_elements_findings, policy_exclusive_elements_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_id_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_id_unsupported_findings]
	if t == nil {
		t = s.Store(m_policy_id_unsupported_findings, policy_id_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_not_principal_allow_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_not_principal_allow_findings]
	if t == nil {
		t = s.Store(m_policy_not_principal_allow_findings, policy_not_principal_allow_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_principal_type_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_principal_type_findings]
	if t == nil {
		t = s.Store(m_policy_principal_type_findings, policy_principal_type_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_principal_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_principal_unsupported_findings]
	if t == nil {
		t = s.Store(m_policy_principal_unsupported_findings, policy_principal_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_sid_empty_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_sid_empty_findings]
	if t == nil {
		t = s.Store(m_policy_sid_empty_findings, policy_sid_empty_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_sid_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_sid_invalid_findings]
	if t == nil {
		t = s.Store(m_policy_sid_invalid_findings, policy_sid_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_sid_repeated_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_sid_repeated_findings]
	if t == nil {
		t = s.Store(m_policy_sid_repeated_findings, policy_sid_repeated_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_sid_repeated_in_resource_policy_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_sid_repeated_in_resource_policy_findings]
	if t == nil {
		t = s.Store(m_policy_sid_repeated_in_resource_policy_findings, policy_sid_repeated_in_resource_policy_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_size_exceeded_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_size_exceeded_findings]
	if t == nil {
		t = s.Store(m_policy_size_exceeded_findings, policy_size_exceeded_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_size_exceeded_quotas regort.Fixed

func policy_size_exceeded_quotas(s *regort.State) *ast.Term {
	if t := k_policy_size_exceeded_quotas.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_size_exceeded_quotas.Store(policy_size_exceeded_quotas_work(s))
}

func policy_size_quota_crossed(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_size_quota_crossed]
	if t == nil {
		t = s.Store(m_policy_size_quota_crossed, policy_size_quota_crossed_work(s))
	}
	return regort.Defined(t)
}

func policy_size_quota_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_size_quota_findings]
	if t == nil {
		t = s.Store(m_policy_size_quota_findings, policy_size_quota_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_unknown_element_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_unknown_element_findings]
	if t == nil {
		t = s.Store(m_policy_unknown_element_findings, policy_unknown_element_findings_work(s))
	}
	return regort.Defined(t)
}

var k_policy_variable_field_fields regort.Fixed

func policy_variable_field_fields(s *regort.State) *ast.Term {
	if t := k_policy_variable_field_fields.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_policy_variable_field_fields.Store(policy_variable_field_fields_work(s))
}

func policy_variable_field_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_field_findings]
	if t == nil {
		t = s.Store(m_policy_variable_field_findings, policy_variable_field_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_variable_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_malformed_findings]
	if t == nil {
		t = s.Store(m_policy_variable_malformed_findings, policy_variable_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_variable_misplaced_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_misplaced_findings]
	if t == nil {
		t = s.Store(m_policy_variable_misplaced_findings, policy_variable_misplaced_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_variable_operator_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_operator_findings]
	if t == nil {
		t = s.Store(m_policy_variable_operator_findings, policy_variable_operator_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_variable_without_version_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_without_version_findings]
	if t == nil {
		t = s.Store(m_policy_variable_without_version_findings, policy_variable_without_version_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_variable_without_version_reading(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_variable_without_version_reading]
	if t == nil {
		t = s.Store(m_policy_variable_without_version_reading, policy_variable_without_version_reading_work(s))
	}
	return regort.Defined(t)
}

func policy_version_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_version_invalid_findings]
	if t == nil {
		t = s.Store(m_policy_version_invalid_findings, policy_version_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_version_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_version_missing_findings]
	if t == nil {
		t = s.Store(m_policy_version_missing_findings, policy_version_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func policy_version_old_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_policy_version_old_findings]
	if t == nil {
		t = s.Store(m_policy_version_old_findings, policy_version_old_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_action_resource_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_action_resource_mismatch_findings]
	if t == nil {
		t = s.Store(m_s3_action_resource_mismatch_findings, s3_action_resource_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_api_name_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_api_name_findings]
	if t == nil {
		t = s.Store(m_s3_api_name_findings, s3_api_name_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_action_on_objects_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_action_on_objects_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_action_on_objects_findings, s3_bucket_action_on_objects_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_action_on_objects_mismatched(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_action_on_objects_mismatched]
	if t == nil {
		t = s.Store(m_s3_bucket_action_on_objects_mismatched, s3_bucket_action_on_objects_mismatched_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_arn_account_filled(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_arn_account_filled]
	if t == nil {
		t = s.Store(m_s3_bucket_arn_account_filled, s3_bucket_arn_account_filled_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_arn_account_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_arn_account_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_arn_account_findings, s3_bucket_arn_account_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_arn_slash_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_arn_slash_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_arn_slash_findings, s3_bucket_arn_slash_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_name_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_name_invalid_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_name_invalid_findings, s3_bucket_name_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_name_invalid_odd(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_name_invalid_odd]
	if t == nil {
		t = s.Store(m_s3_bucket_name_invalid_odd, s3_bucket_name_invalid_odd_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_name_legacy_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_name_legacy_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_name_legacy_findings, s3_bucket_name_legacy_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_bucket_name_open_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_bucket_name_open_findings]
	if t == nil {
		t = s.Store(m_s3_bucket_name_open_findings, s3_bucket_name_open_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_list_all_buckets_named_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_list_all_buckets_named_findings]
	if t == nil {
		t = s.Store(m_s3_list_all_buckets_named_findings, s3_list_all_buckets_named_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_object_action_on_bucket_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_object_action_on_bucket_findings]
	if t == nil {
		t = s.Store(m_s3_object_action_on_bucket_findings, s3_object_action_on_bucket_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_object_action_on_bucket_mismatched(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_object_action_on_bucket_mismatched]
	if t == nil {
		t = s.Store(m_s3_object_action_on_bucket_mismatched, s3_object_action_on_bucket_mismatched_work(s))
	}
	return regort.Defined(t)
}

func s3_objects_everywhere_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_objects_everywhere_findings]
	if t == nil {
		t = s.Store(m_s3_objects_everywhere_findings, s3_objects_everywhere_findings_work(s))
	}
	return regort.Defined(t)
}

var k_s3_objects_everywhere_objects regort.Fixed

func s3_objects_everywhere_objects(s *regort.State) *ast.Term {
	if t := k_s3_objects_everywhere_objects.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_s3_objects_everywhere_objects.Store(s3_objects_everywhere_objects_work(s))
}

func s3_objects_everywhere_wide(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_objects_everywhere_wide]
	if t == nil {
		t = s.Store(m_s3_objects_everywhere_wide, s3_objects_everywhere_wide_work(s))
	}
	return regort.Defined(t)
}

func s3_prefix_negative_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_prefix_negative_findings]
	if t == nil {
		t = s.Store(m_s3_prefix_negative_findings, s3_prefix_negative_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_prefix_with_object_actions_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_prefix_with_object_actions_findings]
	if t == nil {
		t = s.Store(m_s3_prefix_with_object_actions_findings, s3_prefix_with_object_actions_findings_work(s))
	}
	return regort.Defined(t)
}

func s3_prefix_with_object_actions_unsupported(s *regort.State) *ast.Term {
	t := s.Memo[m_s3_prefix_with_object_actions_unsupported]
	if t == nil {
		t = s.Store(m_s3_prefix_with_object_actions_unsupported, s3_prefix_with_object_actions_unsupported_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_annotation_not_string_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_annotation_not_string_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_annotation_not_string_findings, serviceaccount_annotation_not_string_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_audience_mismatch_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_audience_mismatch_aggregate]
	if t == nil {
		t = s.Store(m_serviceaccount_audience_mismatch_aggregate, serviceaccount_audience_mismatch_aggregate_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_audience_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_audience_mismatch_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_audience_mismatch_findings, serviceaccount_audience_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_account_mismatch_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_account_mismatch_aggregate]
	if t == nil {
		t = s.Store(m_serviceaccount_role_account_mismatch_aggregate, serviceaccount_role_account_mismatch_aggregate_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_account_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_account_mismatch_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_account_mismatch_findings, serviceaccount_role_account_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_arn_annotation_misspelt_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_arn_annotation_misspelt_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_arn_annotation_misspelt_findings, serviceaccount_role_arn_annotation_misspelt_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_arn_bare_name_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_arn_bare_name_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_arn_bare_name_findings, serviceaccount_role_arn_bare_name_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_arn_empty_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_arn_empty_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_arn_empty_findings, serviceaccount_role_arn_empty_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_arn_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_arn_malformed_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_arn_malformed_findings, serviceaccount_role_arn_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

var k_serviceaccount_role_arn_malformed_form regort.Fixed

func serviceaccount_role_arn_malformed_form(s *regort.State) *ast.Term {
	if t := k_serviceaccount_role_arn_malformed_form.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_serviceaccount_role_arn_malformed_form.Store(serviceaccount_role_arn_malformed_form_work(s))
}

var k_serviceaccount_role_arn_malformed_others regort.Fixed

func serviceaccount_role_arn_malformed_others(s *regort.State) *ast.Term {
	if t := k_serviceaccount_role_arn_malformed_others.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_serviceaccount_role_arn_malformed_others.Store(serviceaccount_role_arn_malformed_others_work(s))
}

func serviceaccount_role_does_not_admit_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_does_not_admit_aggregate]
	if t == nil {
		t = s.Store(m_serviceaccount_role_does_not_admit_aggregate, serviceaccount_role_does_not_admit_aggregate_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_role_does_not_admit_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_role_does_not_admit_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_role_does_not_admit_findings, serviceaccount_role_does_not_admit_findings_work(s))
	}
	return regort.Defined(t)
}

func serviceaccount_sts_regional_endpoints_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_sts_regional_endpoints_invalid_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_sts_regional_endpoints_invalid_findings, serviceaccount_sts_regional_endpoints_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

var k_serviceaccount_sts_regional_endpoints_invalid_set_to__false regort.Fixed

func serviceaccount_sts_regional_endpoints_invalid_set_to__false(s *regort.State) *ast.Term {
	if t := k_serviceaccount_sts_regional_endpoints_invalid_set_to__false.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_serviceaccount_sts_regional_endpoints_invalid_set_to__false.Store(serviceaccount_sts_regional_endpoints_invalid_set_to(s, &s_false))
}

var k_serviceaccount_sts_regional_endpoints_invalid_set_to__true regort.Fixed

func serviceaccount_sts_regional_endpoints_invalid_set_to__true(s *regort.State) *ast.Term {
	if t := k_serviceaccount_sts_regional_endpoints_invalid_set_to__true.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_serviceaccount_sts_regional_endpoints_invalid_set_to__true.Store(serviceaccount_sts_regional_endpoints_invalid_set_to(s, &s_true))
}

var k_serviceaccount_token_expiration_invalid_at regort.Fixed

func serviceaccount_token_expiration_invalid_at(s *regort.State) *ast.Term {
	if t := k_serviceaccount_token_expiration_invalid_at.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_serviceaccount_token_expiration_invalid_at.Store(serviceaccount_token_expiration_invalid_at_work(s))
}

func serviceaccount_token_expiration_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_serviceaccount_token_expiration_invalid_findings]
	if t == nil {
		t = s.Store(m_serviceaccount_token_expiration_invalid_findings, serviceaccount_token_expiration_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_access_keys_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_access_keys_findings]
	if t == nil {
		t = s.Store(m_ses_access_keys_findings, ses_access_keys_findings_work(s))
	}
	return regort.Defined(t)
}

var k_ses_access_keys_guide regort.Fixed

func ses_access_keys_guide(s *regort.State) *ast.Term {
	if t := k_ses_access_keys_guide.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_ses_access_keys_guide.Store(ses_access_keys_guide_work(s))
}

func ses_access_keys_sending(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_access_keys_sending]
	if t == nil {
		t = s.Store(m_ses_access_keys_sending, ses_access_keys_sending_work(s))
	}
	return regort.Defined(t)
}

func ses_address_key_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_address_key_unsupported_findings]
	if t == nil {
		t = s.Store(m_ses_address_key_unsupported_findings, ses_address_key_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_address_key_unsupported_unsupported(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_address_key_unsupported_unsupported]
	if t == nil {
		t = s.Store(m_ses_address_key_unsupported_unsupported, ses_address_key_unsupported_unsupported_work(s))
	}
	return regort.Defined(t)
}

func ses_configuration_set_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_configuration_set_missing_findings]
	if t == nil {
		t = s.Store(m_ses_configuration_set_missing_findings, ses_configuration_set_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_configuration_set_missing_named(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_configuration_set_missing_named]
	if t == nil {
		t = s.Store(m_ses_configuration_set_missing_named, ses_configuration_set_missing_named_work(s))
	}
	return regort.Defined(t)
}

func ses_recipients_unqualified_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_recipients_unqualified_findings]
	if t == nil {
		t = s.Store(m_ses_recipients_unqualified_findings, ses_recipients_unqualified_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_resource_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_resource_wildcard_findings]
	if t == nil {
		t = s.Store(m_ses_resource_wildcard_findings, ses_resource_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_resource_wildcard_wide(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_resource_wildcard_wide]
	if t == nil {
		t = s.Store(m_ses_resource_wildcard_wide, ses_resource_wildcard_wide_work(s))
	}
	return regort.Defined(t)
}

func ses_send_raw_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_send_raw_missing_findings]
	if t == nil {
		t = s.Store(m_ses_send_raw_missing_findings, ses_send_raw_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_template_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_template_missing_findings]
	if t == nil {
		t = s.Store(m_ses_template_missing_findings, ses_template_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func ses_template_missing_named(s *regort.State) *ast.Term {
	t := s.Memo[m_ses_template_missing_named]
	if t == nil {
		t = s.Store(m_ses_template_missing_named, ses_template_missing_named_work(s))
	}
	return regort.Defined(t)
}

func storageclass_addon_default_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_addon_default_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_addon_default_aggregate, storageclass_addon_default_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_addon_default_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_addon_default_findings]
	if t == nil {
		t = s.Store(m_storageclass_addon_default_findings, storageclass_addon_default_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_addon_default_keys_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_addon_default_keys_findings]
	if t == nil {
		t = s.Store(m_storageclass_addon_default_keys_findings, storageclass_addon_default_keys_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_annotation_not_string_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_annotation_not_string_findings]
	if t == nil {
		t = s.Store(m_storageclass_annotation_not_string_findings, storageclass_annotation_not_string_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_api_version_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_api_version_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_api_version_invalid_findings, storageclass_api_version_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_api_version_removed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_api_version_removed_findings]
	if t == nil {
		t = s.Store(m_storageclass_api_version_removed_findings, storageclass_api_version_removed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_immediate_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_immediate_findings]
	if t == nil {
		t = s.Store(m_storageclass_binding_immediate_findings, storageclass_binding_immediate_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_immediate_said(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_immediate_said]
	if t == nil {
		t = s.Store(m_storageclass_binding_immediate_said, storageclass_binding_immediate_said_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_mode_invalid_choice(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_mode_invalid_choice]
	if t == nil {
		t = s.Store(m_storageclass_binding_mode_invalid_choice, storageclass_binding_mode_invalid_choice_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_mode_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_mode_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_binding_mode_invalid_findings, storageclass_binding_mode_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_mode_invalid_fix(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_mode_invalid_fix]
	if t == nil {
		t = s.Store(m_storageclass_binding_mode_invalid_fix, storageclass_binding_mode_invalid_fix_work(s))
	}
	return regort.Defined(t)
}

func storageclass_binding_mode_invalid_respelled(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_binding_mode_invalid_respelled]
	if t == nil {
		t = s.Store(m_storageclass_binding_mode_invalid_respelled, storageclass_binding_mode_invalid_respelled_work(s))
	}
	return regort.Defined(t)
}

func storageclass_block_express_deprecated_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_block_express_deprecated_findings]
	if t == nil {
		t = s.Store(m_storageclass_block_express_deprecated_findings, storageclass_block_express_deprecated_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_boolean_parameter_ineffective_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_boolean_parameter_ineffective_findings]
	if t == nil {
		t = s.Store(m_storageclass_boolean_parameter_ineffective_findings, storageclass_boolean_parameter_ineffective_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_access_mode_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_access_mode_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_claim_access_mode_aggregate, storageclass_claim_access_mode_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_access_mode_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_access_mode_findings]
	if t == nil {
		t = s.Store(m_storageclass_claim_access_mode_findings, storageclass_claim_access_mode_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_iops_capped_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_iops_capped_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_claim_iops_capped_aggregate, storageclass_claim_iops_capped_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_iops_capped_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_iops_capped_findings]
	if t == nil {
		t = s.Store(m_storageclass_claim_iops_capped_findings, storageclass_claim_iops_capped_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_size_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_size_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_claim_size_aggregate, storageclass_claim_size_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_claim_size_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_claim_size_findings]
	if t == nil {
		t = s.Store(m_storageclass_claim_size_findings, storageclass_claim_size_findings_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_default_annotation_beta_at regort.Fixed

func storageclass_default_annotation_beta_at(s *regort.State) *ast.Term {
	if t := k_storageclass_default_annotation_beta_at.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_default_annotation_beta_at.Store(storageclass_default_annotation_beta_at_work(s))
}

var k_storageclass_default_annotation_beta_finding__5eabd1dd regort.Fixed

func storageclass_default_annotation_beta_finding__5eabd1dd(s *regort.State) *ast.Term {
	if t := k_storageclass_default_annotation_beta_finding__5eabd1dd.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_default_annotation_beta_finding__5eabd1dd.Store(storageclass_default_annotation_beta_finding(s, &s_storageclass_beta_kubern_a5a76a67, object_9a762969.Get()))
}

var k_storageclass_default_annotation_beta_finding__820b3445 regort.Fixed

func storageclass_default_annotation_beta_finding__820b3445(s *regort.State) *ast.Term {
	if t := k_storageclass_default_annotation_beta_finding__820b3445.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_default_annotation_beta_finding__820b3445.Store(storageclass_default_annotation_beta_finding(s, &s_storageclass_beta_kubern_cf4cf6f2, object_36b263d3.Get()))
}

func storageclass_default_annotation_beta_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_default_annotation_beta_findings]
	if t == nil {
		t = s.Store(m_storageclass_default_annotation_beta_findings, storageclass_default_annotation_beta_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_default_annotation_ineffective_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_default_annotation_ineffective_findings]
	if t == nil {
		t = s.Store(m_storageclass_default_annotation_ineffective_findings, storageclass_default_annotation_ineffective_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_default_annotation_misplaced_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_default_annotation_misplaced_findings]
	if t == nil {
		t = s.Store(m_storageclass_default_annotation_misplaced_findings, storageclass_default_annotation_misplaced_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_default_annotation_misspelt_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_default_annotation_misspelt_findings]
	if t == nil {
		t = s.Store(m_storageclass_default_annotation_misspelt_findings, storageclass_default_annotation_misspelt_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_default_annotations_contradict_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_default_annotations_contradict_findings]
	if t == nil {
		t = s.Store(m_storageclass_default_annotations_contradict_findings, storageclass_default_annotations_contradict_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_efs_foreign_parameter_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_efs_foreign_parameter_findings]
	if t == nil {
		t = s.Store(m_storageclass_efs_foreign_parameter_findings, storageclass_efs_foreign_parameter_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_efs_provisioning_mode_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_efs_provisioning_mode_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_efs_provisioning_mode_invalid_findings, storageclass_efs_provisioning_mode_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_efs_provisioning_mode_missing_advice(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_efs_provisioning_mode_missing_advice]
	if t == nil {
		t = s.Store(m_storageclass_efs_provisioning_mode_missing_advice, storageclass_efs_provisioning_mode_missing_advice_work(s))
	}
	return regort.Defined(t)
}

func storageclass_efs_provisioning_mode_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_efs_provisioning_mode_missing_findings]
	if t == nil {
		t = s.Store(m_storageclass_efs_provisioning_mode_missing_findings, storageclass_efs_provisioning_mode_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_encrypted_not_true_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_encrypted_not_true_findings]
	if t == nil {
		t = s.Store(m_storageclass_encrypted_not_true_findings, storageclass_encrypted_not_true_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_expansion_not_allowed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_expansion_not_allowed_findings]
	if t == nil {
		t = s.Store(m_storageclass_expansion_not_allowed_findings, storageclass_expansion_not_allowed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_expansion_not_allowed_said(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_expansion_not_allowed_said]
	if t == nil {
		t = s.Store(m_storageclass_expansion_not_allowed_said, storageclass_expansion_not_allowed_said_work(s))
	}
	return regort.Defined(t)
}

func storageclass_field_type_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_field_type_findings]
	if t == nil {
		t = s.Store(m_storageclass_field_type_findings, storageclass_field_type_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_format_option_conflict_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_format_option_conflict_findings]
	if t == nil {
		t = s.Store(m_storageclass_format_option_conflict_findings, storageclass_format_option_conflict_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_format_option_conflict_without_clusters(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_format_option_conflict_without_clusters]
	if t == nil {
		t = s.Store(m_storageclass_format_option_conflict_without_clusters, storageclass_format_option_conflict_without_clusters_work(s))
	}
	return regort.Defined(t)
}

func storageclass_fstype_ext2_auto_mode_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_fstype_ext2_auto_mode_findings]
	if t == nil {
		t = s.Store(m_storageclass_fstype_ext2_auto_mode_findings, storageclass_fstype_ext2_auto_mode_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_fstype_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_fstype_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_fstype_invalid_findings, storageclass_fstype_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_fstype_key_deprecated_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_fstype_key_deprecated_findings]
	if t == nil {
		t = s.Store(m_storageclass_fstype_key_deprecated_findings, storageclass_fstype_key_deprecated_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_fstype_removed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_fstype_removed_findings]
	if t == nil {
		t = s.Store(m_storageclass_fstype_removed_findings, storageclass_fstype_removed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_fstype_twice_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_fstype_twice_findings]
	if t == nil {
		t = s.Store(m_storageclass_fstype_twice_findings, storageclass_fstype_twice_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_gp2_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_gp2_findings]
	if t == nil {
		t = s.Store(m_storageclass_gp2_findings, storageclass_gp2_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_indentation_lost_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_indentation_lost_findings]
	if t == nil {
		t = s.Store(m_storageclass_indentation_lost_findings, storageclass_indentation_lost_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_initialization_rate_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_initialization_rate_findings]
	if t == nil {
		t = s.Store(m_storageclass_initialization_rate_findings, storageclass_initialization_rate_findings_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_initialization_rate_out_of_range_end regort.Fixed

func storageclass_initialization_rate_out_of_range_end(s *regort.State) *ast.Term {
	if t := k_storageclass_initialization_rate_out_of_range_end.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_initialization_rate_out_of_range_end.Store(storageclass_initialization_rate_out_of_range_end_work(s))
}

func storageclass_initialization_rate_out_of_range_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_initialization_rate_out_of_range_findings]
	if t == nil {
		t = s.Store(m_storageclass_initialization_rate_out_of_range_findings, storageclass_initialization_rate_out_of_range_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_iops_conflict_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_iops_conflict_findings]
	if t == nil {
		t = s.Store(m_storageclass_iops_conflict_findings, storageclass_iops_conflict_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_iops_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_iops_missing_findings]
	if t == nil {
		t = s.Store(m_storageclass_iops_missing_findings, storageclass_iops_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_iops_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_iops_unsupported_findings]
	if t == nil {
		t = s.Store(m_storageclass_iops_unsupported_findings, storageclass_iops_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_contradicts_encrypted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_contradicts_encrypted_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_contradicts_encrypted_findings, storageclass_kms_key_contradicts_encrypted_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_default_alias_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_default_alias_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_default_alias_findings, storageclass_kms_key_default_alias_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_malformed_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_malformed_findings, storageclass_kms_key_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_not_arn_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_not_arn_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_not_arn_findings, storageclass_kms_key_not_arn_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_not_granted_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_not_granted_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_not_granted_aggregate, storageclass_kms_key_not_granted_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_not_granted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_not_granted_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_not_granted_findings, storageclass_kms_key_not_granted_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_region_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_region_mismatch_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_region_mismatch_findings, storageclass_kms_key_region_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_kms_key_without_encrypted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_kms_key_without_encrypted_findings]
	if t == nil {
		t = s.Store(m_storageclass_kms_key_without_encrypted_findings, storageclass_kms_key_without_encrypted_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_mount_option_debug_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_mount_option_debug_findings]
	if t == nil {
		t = s.Store(m_storageclass_mount_option_debug_findings, storageclass_mount_option_debug_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_mount_option_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_mount_option_unsupported_findings]
	if t == nil {
		t = s.Store(m_storageclass_mount_option_unsupported_findings, storageclass_mount_option_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_multiple_defaults_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_multiple_defaults_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_multiple_defaults_aggregate, storageclass_multiple_defaults_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_multiple_defaults_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_multiple_defaults_findings]
	if t == nil {
		t = s.Store(m_storageclass_multiple_defaults_findings, storageclass_multiple_defaults_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_name_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_name_invalid_findings, storageclass_name_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_name_invalid_fix(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_invalid_fix]
	if t == nil {
		t = s.Store(m_storageclass_name_invalid_fix, storageclass_name_invalid_fix_work(s))
	}
	return regort.Defined(t)
}

func storageclass_name_invalid_lowered(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_invalid_lowered]
	if t == nil {
		t = s.Store(m_storageclass_name_invalid_lowered, storageclass_name_invalid_lowered_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_name_invalid_pattern regort.Fixed

func storageclass_name_invalid_pattern(s *regort.State) *ast.Term {
	if t := k_storageclass_name_invalid_pattern.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_name_invalid_pattern.Store(storageclass_name_invalid_pattern_work(s))
}

func storageclass_name_invalid_wanted(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_invalid_wanted]
	if t == nil {
		t = s.Store(m_storageclass_name_invalid_wanted, storageclass_name_invalid_wanted_work(s))
	}
	return regort.Defined(t)
}

func storageclass_name_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_missing_findings]
	if t == nil {
		t = s.Store(m_storageclass_name_missing_findings, storageclass_name_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_name_type_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_name_type_mismatch_findings]
	if t == nil {
		t = s.Store(m_storageclass_name_type_mismatch_findings, storageclass_name_type_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_namespace_set_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_namespace_set_findings]
	if t == nil {
		t = s.Store(m_storageclass_namespace_set_findings, storageclass_namespace_set_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_no_default_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_no_default_aggregate]
	if t == nil {
		t = s.Store(m_storageclass_no_default_aggregate, storageclass_no_default_aggregate_work(s))
	}
	return regort.Defined(t)
}

func storageclass_no_default_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_no_default_findings]
	if t == nil {
		t = s.Store(m_storageclass_no_default_findings, storageclass_no_default_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_not_encrypted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_not_encrypted_findings]
	if t == nil {
		t = s.Store(m_storageclass_not_encrypted_findings, storageclass_not_encrypted_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_not_encrypted_insertion(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_not_encrypted_insertion]
	if t == nil {
		t = s.Store(m_storageclass_not_encrypted_insertion, storageclass_not_encrypted_insertion_work(s))
	}
	return regort.Defined(t)
}

func storageclass_not_encrypted_keyless(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_not_encrypted_keyless]
	if t == nil {
		t = s.Store(m_storageclass_not_encrypted_keyless, storageclass_not_encrypted_keyless_work(s))
	}
	return regort.Defined(t)
}

func storageclass_numeric_parameter_empty_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_numeric_parameter_empty_findings]
	if t == nil {
		t = s.Store(m_storageclass_numeric_parameter_empty_findings, storageclass_numeric_parameter_empty_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_numeric_parameter_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_numeric_parameter_malformed_findings]
	if t == nil {
		t = s.Store(m_storageclass_numeric_parameter_malformed_findings, storageclass_numeric_parameter_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_openzfs_resource_type_missing_advice(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_openzfs_resource_type_missing_advice]
	if t == nil {
		t = s.Store(m_storageclass_openzfs_resource_type_missing_advice, storageclass_openzfs_resource_type_missing_advice_work(s))
	}
	return regort.Defined(t)
}

func storageclass_openzfs_resource_type_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_openzfs_resource_type_missing_findings]
	if t == nil {
		t = s.Store(m_storageclass_openzfs_resource_type_missing_findings, storageclass_openzfs_resource_type_missing_findings_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_parameter_empty_emptiness_reported_elsewhere regort.Fixed

func storageclass_parameter_empty_emptiness_reported_elsewhere(s *regort.State) *ast.Term {
	if t := k_storageclass_parameter_empty_emptiness_reported_elsewhere.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_parameter_empty_emptiness_reported_elsewhere.Store(storageclass_parameter_empty_emptiness_reported_elsewhere_work(s))
}

func storageclass_parameter_empty_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_parameter_empty_findings]
	if t == nil {
		t = s.Store(m_storageclass_parameter_empty_findings, storageclass_parameter_empty_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_parameter_not_string_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_parameter_not_string_findings]
	if t == nil {
		t = s.Store(m_storageclass_parameter_not_string_findings, storageclass_parameter_not_string_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_parameter_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_parameter_unknown_findings]
	if t == nil {
		t = s.Store(m_storageclass_parameter_unknown_findings, storageclass_parameter_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_parameter_unrecognised_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_parameter_unrecognised_findings]
	if t == nil {
		t = s.Store(m_storageclass_parameter_unrecognised_findings, storageclass_parameter_unrecognised_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_performance_above_former_limit_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_performance_above_former_limit_findings]
	if t == nil {
		t = s.Store(m_storageclass_performance_above_former_limit_findings, storageclass_performance_above_former_limit_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_performance_capped_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_performance_capped_findings]
	if t == nil {
		t = s.Store(m_storageclass_performance_capped_findings, storageclass_performance_capped_findings_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_performance_out_of_range_end regort.Fixed

func storageclass_performance_out_of_range_end(s *regort.State) *ast.Term {
	if t := k_storageclass_performance_out_of_range_end.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_performance_out_of_range_end.Store(storageclass_performance_out_of_range_end_work(s))
}

func storageclass_performance_out_of_range_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_performance_out_of_range_findings]
	if t == nil {
		t = s.Store(m_storageclass_performance_out_of_range_findings, storageclass_performance_out_of_range_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_in_tree_demoted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_in_tree_demoted_findings]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_in_tree_demoted_findings, storageclass_provisioner_in_tree_demoted_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_in_tree_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_in_tree_findings]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_in_tree_findings, storageclass_provisioner_in_tree_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_in_tree_fix(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_in_tree_fix]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_in_tree_fix, storageclass_provisioner_in_tree_fix_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_invalid_findings, storageclass_provisioner_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_missing_absent(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_missing_absent]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_missing_absent, storageclass_provisioner_missing_absent_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_missing_findings]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_missing_findings, storageclass_provisioner_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_near_miss_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_near_miss_findings]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_near_miss_findings, storageclass_provisioner_near_miss_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_near_miss_fix(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_near_miss_fix]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_near_miss_fix, storageclass_provisioner_near_miss_fix_work(s))
	}
	return regort.Defined(t)
}

func storageclass_provisioner_near_miss_targets(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_provisioner_near_miss_targets]
	if t == nil {
		t = s.Store(m_storageclass_provisioner_near_miss_targets, storageclass_provisioner_near_miss_targets_work(s))
	}
	return regort.Defined(t)
}

func storageclass_reclaim_policy_invalid_choice(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_reclaim_policy_invalid_choice]
	if t == nil {
		t = s.Store(m_storageclass_reclaim_policy_invalid_choice, storageclass_reclaim_policy_invalid_choice_work(s))
	}
	return regort.Defined(t)
}

func storageclass_reclaim_policy_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_reclaim_policy_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_reclaim_policy_invalid_findings, storageclass_reclaim_policy_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_reclaim_policy_invalid_fix(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_reclaim_policy_invalid_fix]
	if t == nil {
		t = s.Store(m_storageclass_reclaim_policy_invalid_fix, storageclass_reclaim_policy_invalid_fix_work(s))
	}
	return regort.Defined(t)
}

func storageclass_reclaim_policy_invalid_respelled(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_reclaim_policy_invalid_respelled]
	if t == nil {
		t = s.Store(m_storageclass_reclaim_policy_invalid_respelled, storageclass_reclaim_policy_invalid_respelled_work(s))
	}
	return regort.Defined(t)
}

func storageclass_s3_csi_not_dynamic_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_s3_csi_not_dynamic_findings]
	if t == nil {
		t = s.Store(m_storageclass_s3_csi_not_dynamic_findings, storageclass_s3_csi_not_dynamic_findings_work(s))
	}
	return regort.Defined(t)
}

var k_storageclass_server_fields_fields regort.Fixed

func storageclass_server_fields_fields(s *regort.State) *ast.Term {
	if t := k_storageclass_server_fields_fields.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_storageclass_server_fields_fields.Store(storageclass_server_fields_fields_work(s))
}

func storageclass_server_fields_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_server_fields_findings]
	if t == nil {
		t = s.Store(m_storageclass_server_fields_findings, storageclass_server_fields_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_tag_specification_key_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_tag_specification_key_findings]
	if t == nil {
		t = s.Store(m_storageclass_tag_specification_key_findings, storageclass_tag_specification_key_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_tag_specification_key_value_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_tag_specification_key_value_findings]
	if t == nil {
		t = s.Store(m_storageclass_tag_specification_key_value_findings, storageclass_tag_specification_key_value_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_tag_specification_malformed_driver_is_known(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_tag_specification_malformed_driver_is_known]
	if t == nil {
		t = s.Store(m_storageclass_tag_specification_malformed_driver_is_known, storageclass_tag_specification_malformed_driver_is_known_work(s))
	}
	return regort.Defined(t)
}

func storageclass_tag_specification_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_tag_specification_malformed_findings]
	if t == nil {
		t = s.Store(m_storageclass_tag_specification_malformed_findings, storageclass_tag_specification_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_throughput_ratio_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_throughput_ratio_findings]
	if t == nil {
		t = s.Store(m_storageclass_throughput_ratio_findings, storageclass_throughput_ratio_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_throughput_ratio_iops(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_throughput_ratio_iops]
	if t == nil {
		t = s.Store(m_storageclass_throughput_ratio_iops, storageclass_throughput_ratio_iops_work(s))
	}
	return regort.Defined(t)
}

func storageclass_throughput_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_throughput_unsupported_findings]
	if t == nil {
		t = s.Store(m_storageclass_throughput_unsupported_findings, storageclass_throughput_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_topology_key_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_topology_key_unknown_findings]
	if t == nil {
		t = s.Store(m_storageclass_topology_key_unknown_findings, storageclass_topology_key_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_topology_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_topology_malformed_findings]
	if t == nil {
		t = s.Store(m_storageclass_topology_malformed_findings, storageclass_topology_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_topology_region_for_zone_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_topology_region_for_zone_findings]
	if t == nil {
		t = s.Store(m_storageclass_topology_region_for_zone_findings, storageclass_topology_region_for_zone_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_topology_regions_mixed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_topology_regions_mixed_findings]
	if t == nil {
		t = s.Store(m_storageclass_topology_regions_mixed_findings, storageclass_topology_regions_mixed_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_unknown_field_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_unknown_field_findings]
	if t == nil {
		t = s.Store(m_storageclass_unknown_field_findings, storageclass_unknown_field_findings_work(s))
	}
	return regort.Defined(t)
}

func storageclass_volume_type_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_storageclass_volume_type_invalid_findings]
	if t == nil {
		t = s.Store(m_storageclass_volume_type_invalid_findings, storageclass_volume_type_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func suppression_expired_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_suppression_expired_findings]
	if t == nil {
		t = s.Store(m_suppression_expired_findings, suppression_expired_findings_work(s))
	}
	return regort.Defined(t)
}

func suppression_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_suppression_malformed_findings]
	if t == nil {
		t = s.Store(m_suppression_malformed_findings, suppression_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func suppression_reason_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_suppression_reason_missing_findings]
	if t == nil {
		t = s.Store(m_suppression_reason_missing_findings, suppression_reason_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func suppression_unknown_rule_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_suppression_unknown_rule_findings]
	if t == nil {
		t = s.Store(m_suppression_unknown_rule_findings, suppression_unknown_rule_findings_work(s))
	}
	return regort.Defined(t)
}

func suppression_unused_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_suppression_unused_findings]
	if t == nil {
		t = s.Store(m_suppression_unused_findings, suppression_unused_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_alias_cycle_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_alias_cycle_findings]
	if t == nil {
		t = s.Store(m_syntax_alias_cycle_findings, syntax_alias_cycle_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_byte_order_mark_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_byte_order_mark_findings]
	if t == nil {
		t = s.Store(m_syntax_byte_order_mark_findings, syntax_byte_order_mark_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_duplicate_key_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_duplicate_key_findings]
	if t == nil {
		t = s.Store(m_syntax_duplicate_key_findings, syntax_duplicate_key_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_invalid_encoding_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_invalid_encoding_findings]
	if t == nil {
		t = s.Store(m_syntax_invalid_encoding_findings, syntax_invalid_encoding_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_invalid_json_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_invalid_json_findings]
	if t == nil {
		t = s.Store(m_syntax_invalid_json_findings, syntax_invalid_json_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_invalid_value_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_invalid_value_findings]
	if t == nil {
		t = s.Store(m_syntax_invalid_value_findings, syntax_invalid_value_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_invalid_yaml_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_invalid_yaml_findings]
	if t == nil {
		t = s.Store(m_syntax_invalid_yaml_findings, syntax_invalid_yaml_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_json_fragment_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_json_fragment_findings]
	if t == nil {
		t = s.Store(m_syntax_json_fragment_findings, syntax_json_fragment_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_too_large_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_too_large_findings]
	if t == nil {
		t = s.Store(m_syntax_too_large_findings, syntax_too_large_findings_work(s))
	}
	return regort.Defined(t)
}

func syntax_utf_16_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_syntax_utf_16_findings]
	if t == nil {
		t = s.Store(m_syntax_utf_16_findings, syntax_utf_16_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_action_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_action_mismatch_findings]
	if t == nil {
		t = s.Store(m_trust_action_mismatch_findings, trust_action_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_action_too_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_action_too_wide_findings]
	if t == nil {
		t = s.Store(m_trust_action_too_wide_findings, trust_action_too_wide_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_action_too_wide_owner regort.Fixed

func trust_action_too_wide_owner(s *regort.State) *ast.Term {
	if t := k_trust_action_too_wide_owner.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_action_too_wide_owner.Store(trust_action_too_wide_owner_work(s))
}

var k_trust_action_unsupported_advices regort.Fixed

func trust_action_unsupported_advices(s *regort.State) *ast.Term {
	if t := k_trust_action_unsupported_advices.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_action_unsupported_advices.Store(trust_action_unsupported_advices_work(s))
}

func trust_action_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_action_unsupported_findings]
	if t == nil {
		t = s.Store(m_trust_action_unsupported_findings, trust_action_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_anyone_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_anyone_findings]
	if t == nil {
		t = s.Store(m_trust_anyone_findings, trust_anyone_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_anyone_with_external_id_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_anyone_with_external_id_findings]
	if t == nil {
		t = s.Store(m_trust_anyone_with_external_id_findings, trust_anyone_with_external_id_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_audience_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_audience_missing_findings]
	if t == nil {
		t = s.Store(m_trust_audience_missing_findings, trust_audience_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_audience_missing_required_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_audience_missing_required_findings]
	if t == nil {
		t = s.Store(m_trust_audience_missing_required_findings, trust_audience_missing_required_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_audience_missing_required_meanings regort.Fixed

func trust_audience_missing_required_meanings(s *regort.State) *ast.Term {
	if t := k_trust_audience_missing_required_meanings.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_audience_missing_required_meanings.Store(trust_audience_missing_required_meanings_work(s))
}

func trust_audience_unexpected_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_audience_unexpected_findings]
	if t == nil {
		t = s.Store(m_trust_audience_unexpected_findings, trust_audience_unexpected_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_claim_if_exists_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_claim_if_exists_findings]
	if t == nil {
		t = s.Store(m_trust_claim_if_exists_findings, trust_claim_if_exists_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_claim_never_set_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_claim_never_set_findings]
	if t == nil {
		t = s.Store(m_trust_claim_never_set_findings, trust_claim_never_set_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_claim_never_set_without_effect_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_claim_never_set_without_effect_findings]
	if t == nil {
		t = s.Store(m_trust_claim_never_set_without_effect_findings, trust_claim_never_set_without_effect_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_claim_unlisted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_claim_unlisted_findings]
	if t == nil {
		t = s.Store(m_trust_claim_unlisted_findings, trust_claim_unlisted_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_conditions_contradict_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_conditions_contradict_findings]
	if t == nil {
		t = s.Store(m_trust_conditions_contradict_findings, trust_conditions_contradict_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_external_id_invalid_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_external_id_invalid_findings]
	if t == nil {
		t = s.Store(m_trust_external_id_invalid_findings, trust_external_id_invalid_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_external_id_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_external_id_missing_findings]
	if t == nil {
		t = s.Store(m_trust_external_id_missing_findings, trust_external_id_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_external_id_weak_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_external_id_weak_findings]
	if t == nil {
		t = s.Store(m_trust_external_id_weak_findings, trust_external_id_weak_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_for_all_values_on_claim_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_for_all_values_on_claim_findings]
	if t == nil {
		t = s.Store(m_trust_for_all_values_on_claim_findings, trust_for_all_values_on_claim_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_for_any_value_on_claim_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_for_any_value_on_claim_findings]
	if t == nil {
		t = s.Store(m_trust_for_any_value_on_claim_findings, trust_for_any_value_on_claim_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_any_branch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_any_branch_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_any_branch_findings, trust_github_subject_any_branch_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_broad_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_broad_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_broad_findings, trust_github_subject_broad_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_classic_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_classic_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_classic_findings, trust_github_subject_classic_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_custom_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_custom_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_custom_findings, trust_github_subject_custom_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_dead_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_dead_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_dead_findings, trust_github_subject_dead_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_github_subject_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_github_subject_wide_findings]
	if t == nil {
		t = s.Store(m_trust_github_subject_wide_findings, trust_github_subject_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_issuer_case_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_case_findings]
	if t == nil {
		t = s.Store(m_trust_issuer_case_findings, trust_issuer_case_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_issuer_key_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_key_malformed_findings]
	if t == nil {
		t = s.Store(m_trust_issuer_key_malformed_findings, trust_issuer_key_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_issuer_key_malformed_phrases regort.Fixed

func trust_issuer_key_malformed_phrases(s *regort.State) *ast.Term {
	if t := k_trust_issuer_key_malformed_phrases.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_issuer_key_malformed_phrases.Store(trust_issuer_key_malformed_phrases_work(s))
}

func trust_issuer_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_mismatch_findings]
	if t == nil {
		t = s.Store(m_trust_issuer_mismatch_findings, trust_issuer_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_issuer_mismatch_substantial regort.Fixed

func trust_issuer_mismatch_substantial(s *regort.State) *ast.Term {
	if t := k_trust_issuer_mismatch_substantial.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_issuer_mismatch_substantial.Store(trust_issuer_mismatch_substantial_work(s))
}

func trust_issuer_mismatch_without_effect_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_mismatch_without_effect_findings]
	if t == nil {
		t = s.Store(m_trust_issuer_mismatch_without_effect_findings, trust_issuer_mismatch_without_effect_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_issuer_mismatch_words regort.Fixed

func trust_issuer_mismatch_words(s *regort.State) *ast.Term {
	if t := k_trust_issuer_mismatch_words.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_issuer_mismatch_words.Store(trust_issuer_mismatch_words_work(s))
}

func trust_issuer_region_mismatch_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_region_mismatch_aggregate]
	if t == nil {
		t = s.Store(m_trust_issuer_region_mismatch_aggregate, trust_issuer_region_mismatch_aggregate_work(s))
	}
	return regort.Defined(t)
}

func trust_issuer_region_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_region_mismatch_findings]
	if t == nil {
		t = s.Store(m_trust_issuer_region_mismatch_findings, trust_issuer_region_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_issuer_region_mismatch_keys_abroad(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuer_region_mismatch_keys_abroad]
	if t == nil {
		t = s.Store(m_trust_issuer_region_mismatch_keys_abroad, trust_issuer_region_mismatch_keys_abroad_work(s))
	}
	return regort.Defined(t)
}

func trust_issuers_contradict_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuers_contradict_findings]
	if t == nil {
		t = s.Store(m_trust_issuers_contradict_findings, trust_issuers_contradict_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_issuers_differ_aggregate(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuers_differ_aggregate]
	if t == nil {
		t = s.Store(m_trust_issuers_differ_aggregate, trust_issuers_differ_aggregate_work(s))
	}
	return regort.Defined(t)
}

func trust_issuers_differ_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_issuers_differ_findings]
	if t == nil {
		t = s.Store(m_trust_issuers_differ_findings, trust_issuers_differ_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_not_principal_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_not_principal_findings]
	if t == nil {
		t = s.Store(m_trust_not_principal_findings, trust_not_principal_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_operator_wrong_type_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_operator_wrong_type_findings]
	if t == nil {
		t = s.Store(m_trust_operator_wrong_type_findings, trust_operator_wrong_type_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_partition_mismatch_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_partition_mismatch_findings]
	if t == nil {
		t = s.Store(m_trust_partition_mismatch_findings, trust_partition_mismatch_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_pod_identity_incomplete_both regort.Fixed

func trust_pod_identity_incomplete_both(s *regort.State) *ast.Term {
	if t := k_trust_pod_identity_incomplete_both.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_pod_identity_incomplete_both.Store(trust_pod_identity_incomplete_both_work(s))
}

func trust_pod_identity_incomplete_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_pod_identity_incomplete_findings]
	if t == nil {
		t = s.Store(m_trust_pod_identity_incomplete_findings, trust_pod_identity_incomplete_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_pod_identity_principal_tag_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_pod_identity_principal_tag_findings]
	if t == nil {
		t = s.Store(m_trust_pod_identity_principal_tag_findings, trust_pod_identity_principal_tag_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_pod_identity_service_wrong_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_pod_identity_service_wrong_findings]
	if t == nil {
		t = s.Store(m_trust_pod_identity_service_wrong_findings, trust_pod_identity_service_wrong_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_pod_identity_unscoped_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_pod_identity_unscoped_findings]
	if t == nil {
		t = s.Store(m_trust_pod_identity_unscoped_findings, trust_pod_identity_unscoped_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_principal_deleted_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_deleted_findings]
	if t == nil {
		t = s.Store(m_trust_principal_deleted_findings, trust_principal_deleted_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_principal_key_wrong_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_key_wrong_findings]
	if t == nil {
		t = s.Store(m_trust_principal_key_wrong_findings, trust_principal_key_wrong_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_principal_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_malformed_findings]
	if t == nil {
		t = s.Store(m_trust_principal_malformed_findings, trust_principal_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_principal_malformed_form regort.Fixed

func trust_principal_malformed_form(s *regort.State) *ast.Term {
	if t := k_trust_principal_malformed_form.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_principal_malformed_form.Store(trust_principal_malformed_form_work(s))
}

func trust_principal_redundant_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_redundant_findings]
	if t == nil {
		t = s.Store(m_trust_principal_redundant_findings, trust_principal_redundant_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_principal_star_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_star_findings]
	if t == nil {
		t = s.Store(m_trust_principal_star_findings, trust_principal_star_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_principal_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_principal_wildcard_findings]
	if t == nil {
		t = s.Store(m_trust_principal_wildcard_findings, trust_principal_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_provider_cluster_id_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_provider_cluster_id_findings]
	if t == nil {
		t = s.Store(m_trust_provider_cluster_id_findings, trust_provider_cluster_id_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_provider_malformed_codes regort.Fixed

func trust_provider_malformed_codes(s *regort.State) *ast.Term {
	if t := k_trust_provider_malformed_codes.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_provider_malformed_codes.Store(trust_provider_malformed_codes_work(s))
}

func trust_provider_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_provider_malformed_findings]
	if t == nil {
		t = s.Store(m_trust_provider_malformed_findings, trust_provider_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_provider_malformed_phrases regort.Fixed

func trust_provider_malformed_phrases(s *regort.State) *ast.Term {
	if t := k_trust_provider_malformed_phrases.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_provider_malformed_phrases.Store(trust_provider_malformed_phrases_work(s))
}

var k_trust_provider_malformed_plain regort.Fixed

func trust_provider_malformed_plain(s *regort.State) *ast.Term {
	if t := k_trust_provider_malformed_plain.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_provider_malformed_plain.Store(trust_provider_malformed_plain_work(s))
}

func trust_provider_other_host_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_provider_other_host_findings]
	if t == nil {
		t = s.Store(m_trust_provider_other_host_findings, trust_provider_other_host_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_provider_without_key_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_provider_without_key_findings]
	if t == nil {
		t = s.Store(m_trust_provider_without_key_findings, trust_provider_without_key_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_resource_unsupported_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_resource_unsupported_findings]
	if t == nil {
		t = s.Store(m_trust_resource_unsupported_findings, trust_resource_unsupported_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_roles_anywhere_incomplete_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_roles_anywhere_incomplete_findings]
	if t == nil {
		t = s.Store(m_trust_roles_anywhere_incomplete_findings, trust_roles_anywhere_incomplete_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_service_confused_deputy_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_service_confused_deputy_findings]
	if t == nil {
		t = s.Store(m_trust_service_confused_deputy_findings, trust_service_confused_deputy_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_service_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_service_malformed_findings]
	if t == nil {
		t = s.Store(m_trust_service_malformed_findings, trust_service_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_service_unknown_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_service_unknown_findings]
	if t == nil {
		t = s.Store(m_trust_service_unknown_findings, trust_service_unknown_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_service_unrecognised_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_service_unrecognised_findings]
	if t == nil {
		t = s.Store(m_trust_service_unrecognised_findings, trust_service_unrecognised_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_session_tags_unused_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_session_tags_unused_findings]
	if t == nil {
		t = s.Store(m_trust_session_tags_unused_findings, trust_session_tags_unused_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_size_exceeded_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_size_exceeded_findings]
	if t == nil {
		t = s.Store(m_trust_size_exceeded_findings, trust_size_exceeded_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_size_quota_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_size_quota_findings]
	if t == nil {
		t = s.Store(m_trust_size_quota_findings, trust_size_quota_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_any_account_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_any_account_findings]
	if t == nil {
		t = s.Store(m_trust_subject_any_account_findings, trust_subject_any_account_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_any_account_in_shared_namespace_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_any_account_in_shared_namespace_findings]
	if t == nil {
		t = s.Store(m_trust_subject_any_account_in_shared_namespace_findings, trust_subject_any_account_in_shared_namespace_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_any_namespace_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_any_namespace_findings]
	if t == nil {
		t = s.Store(m_trust_subject_any_namespace_findings, trust_subject_any_namespace_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_broad_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_broad_findings]
	if t == nil {
		t = s.Store(m_trust_subject_broad_findings, trust_subject_broad_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_broad_private_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_broad_private_findings]
	if t == nil {
		t = s.Store(m_trust_subject_broad_private_findings, trust_subject_broad_private_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_covered_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_covered_findings]
	if t == nil {
		t = s.Store(m_trust_subject_covered_findings, trust_subject_covered_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_custom_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_custom_findings]
	if t == nil {
		t = s.Store(m_trust_subject_custom_findings, trust_subject_custom_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_dead_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_dead_findings]
	if t == nil {
		t = s.Store(m_trust_subject_dead_findings, trust_subject_dead_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_ephemeral_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_ephemeral_findings]
	if t == nil {
		t = s.Store(m_trust_subject_ephemeral_findings, trust_subject_ephemeral_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_guard_weak_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_guard_weak_findings]
	if t == nil {
		t = s.Store(m_trust_subject_guard_weak_findings, trust_subject_guard_weak_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_like_without_wildcard_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_like_without_wildcard_findings]
	if t == nil {
		t = s.Store(m_trust_subject_like_without_wildcard_findings, trust_subject_like_without_wildcard_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_malformed_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_malformed_findings]
	if t == nil {
		t = s.Store(m_trust_subject_malformed_findings, trust_subject_malformed_findings_work(s))
	}
	return regort.Defined(t)
}

var k_trust_subject_malformed_in_names regort.Fixed

func trust_subject_malformed_in_names(s *regort.State) *ast.Term {
	if t := k_trust_subject_malformed_in_names.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_subject_malformed_in_names.Store(trust_subject_malformed_in_names_work(s))
}

var k_trust_subject_malformed_longest regort.Fixed

func trust_subject_malformed_longest(s *regort.State) *ast.Term {
	if t := k_trust_subject_malformed_longest.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_subject_malformed_longest.Store(trust_subject_malformed_longest_work(s))
}

var k_trust_subject_malformed_nouns regort.Fixed

func trust_subject_malformed_nouns(s *regort.State) *ast.Term {
	if t := k_trust_subject_malformed_nouns.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_subject_malformed_nouns.Store(trust_subject_malformed_nouns_work(s))
}

var k_trust_subject_malformed_whole regort.Fixed

func trust_subject_malformed_whole(s *regort.State) *ast.Term {
	if t := k_trust_subject_malformed_whole.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_trust_subject_malformed_whole.Store(trust_subject_malformed_whole_work(s))
}

func trust_subject_missing_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_missing_findings]
	if t == nil {
		t = s.Store(m_trust_subject_missing_findings, trust_subject_missing_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_missing_shared_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_missing_shared_findings]
	if t == nil {
		t = s.Store(m_trust_subject_missing_shared_findings, trust_subject_missing_shared_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_some_namespaces_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_some_namespaces_findings]
	if t == nil {
		t = s.Store(m_trust_subject_some_namespaces_findings, trust_subject_some_namespaces_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_subject_wide_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_subject_wide_findings]
	if t == nil {
		t = s.Store(m_trust_subject_wide_findings, trust_subject_wide_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_wildcard_literal_beside_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_wildcard_literal_beside_findings]
	if t == nil {
		t = s.Store(m_trust_wildcard_literal_beside_findings, trust_wildcard_literal_beside_findings_work(s))
	}
	return regort.Defined(t)
}

func trust_wildcard_literal_findings(s *regort.State) *ast.Term {
	t := s.Memo[m_trust_wildcard_literal_findings]
	if t == nil {
		t = s.Store(m_trust_wildcard_literal_findings, trust_wildcard_literal_findings_work(s))
	}
	return regort.Defined(t)
}
