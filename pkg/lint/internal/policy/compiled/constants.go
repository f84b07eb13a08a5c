// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

var (
	builtin_and                              = regort.Builtin{Name: "and"}
	builtin_array_concat                     = regort.Builtin{Name: "array.concat"}
	builtin_array_slice                      = regort.Builtin{Name: "array.slice"}
	builtin_ceil                             = regort.Builtin{Name: "ceil"}
	builtin_concat                           = regort.Builtin{Name: "concat"}
	builtin_div                              = regort.Builtin{Name: "div"}
	builtin_indexof                          = regort.Builtin{Name: "indexof"}
	builtin_max                              = regort.Builtin{Name: "max"}
	builtin_min                              = regort.Builtin{Name: "min"}
	builtin_minus                            = regort.Builtin{Name: "minus"}
	builtin_mul                              = regort.Builtin{Name: "mul"}
	builtin_numbers_range                    = regort.Builtin{Name: "numbers.range"}
	builtin_object_filter                    = regort.Builtin{Name: "object.filter"}
	builtin_object_union                     = regort.Builtin{Name: "object.union"}
	builtin_object_union_n                   = regort.Builtin{Name: "object.union_n"}
	builtin_or                               = regort.Builtin{Name: "or"}
	builtin_plus                             = regort.Builtin{Name: "plus"}
	builtin_regex_find_all_string_submatch_n = regort.Builtin{Name: "regex.find_all_string_submatch_n"}
	builtin_regex_find_n                     = regort.Builtin{Name: "regex.find_n"}
	builtin_regex_replace                    = regort.Builtin{Name: "regex.replace"}
	builtin_replace                          = regort.Builtin{Name: "replace"}
	builtin_sort                             = regort.Builtin{Name: "sort"}
	builtin_split                            = regort.Builtin{Name: "split"}
	builtin_sprintf                          = regort.Builtin{Name: "sprintf"}
	builtin_strings_reverse                  = regort.Builtin{Name: "strings.reverse"}
	builtin_to_number                        = regort.Builtin{Name: "to_number"}
	builtin_trim                             = regort.Builtin{Name: "trim"}
	builtin_trim_left                        = regort.Builtin{Name: "trim_left"}
	builtin_trim_prefix                      = regort.Builtin{Name: "trim_prefix"}
	builtin_type_name                        = regort.Builtin{Name: "type_name"}
)

var (
	array_0029b0f2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_8a648fdf.Get()) }}
	array_0758d05c = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_60ac5415.Get()) }}
	array_14927eb5 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_provisioningMode) }}
	array_1946f6af = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_sts_re_5214375c)
	}}
	array_22521df3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_allowedTopologies) }}
	array_241cfdbd = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__f3716d84, regort.Null) }}
	array_2c45ae10 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_f762858f.Get()) }}
	array_33f2cbc6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__f3716d84, regort.EmptyArray, regort.Null) }}
	array_4568f1a2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_storageclass_beta_kubern_04de0ca4)
	}}
	array_493b3a68 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata, &s_name) }}
	array_4cab9192 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_valuesObject, &s_defaultStorageClass, &s_enabled) }}
	array_5139c6a3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_encrypted) }}
	array_54434fea = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, &s__f3716d84, &s_false) }}
	array_57189328 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_81c3f22a.Get()) }}
	array_5871783b = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_values) }}
	array_59bc59bb = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_kubeConfig) }}
	array_619ab2f1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeBindingMode) }}
	array_6594b28e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_key) }}
	array_69621b40 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_provisioner) }}
	array_6c59a025 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_volume_beta_kubernetes_i_fb3213b4)
	}}
	array_6e06795e = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_d1106764.Get()) }}
	array_72aeabfa = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_false, regort.False, regort.Null) }}
	array_73c103e4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_iops) }}
	array_74ca45b2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_7841e022.Get()) }}
	array_789a0f46 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_7a06a4d3.Get()) }}
	array_79de51a1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_reclaimPolicy) }}
	array_7c64b1c0 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_storageClassName) }}
	array_87bc37ac = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_fc693f57.Get()) }}
	array_889c4b73 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_storageclass_kubernetes__b078f86f)
	}}
	array_8cb17ec4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_2626bde8.Get()) }}
	array_8f205c2b = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, &s__f3716d84) }}
	array_9ab6787e = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, regort.EmptyArray) }}
	array_9c4fbccb = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, regort.False) }}
	array_9f179108 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_e3d100b9.Get()) }}
	array_a03643fc = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_selector) }}
	array_a05f9968 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_postRenderers) }}
	array_aad5403f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_annotations, &s_labels) }}
	array_af482280 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_allowVolumeExpansion) }}
	array_b3c2b621 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_addons) }}
	array_ba371b58 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_1e1686d3.Get()) }}
	array_bd899cd6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_resources, &s_requests, &s_storage) }}
	array_bdff5e75 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_apiVersion) }}
	array_be376b38 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeName) }}
	array_c196b8b2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_true, regort.True) }}
	array_cc50ea09 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_token__194c0c8b)
	}}
	array_d3a92027 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_suspend) }}
	array_d5a02776 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_throughput) }}
	array_d5eb0d2a = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_values, &s_defaultStorageClass, &s_enabled) }}
	array_dde6e957 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_fileParameters) }}
	array_dfb1fdd7 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_350f4460.Get()) }}
	array_dfe2ada7 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata) }}
	array_e0128f85 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata, &s_namespace) }}
	array_e0a1f05e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_source) }}
	array_e1b6754f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec) }}
	array_e2c2eafe = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_values) }}
	array_e8f08091 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters) }}
	array_e91b893b = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_516c5c89.Get()) }}
	array_ed3d7f6c = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_false, &s__f3716d84, regort.Null) }}
	array_ef088536 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeMode) }}
	array_efee184e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_part) }}
	array_f0ab6c0a = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_role_a_ea9324ab)
	}}
	array_f3955a68  = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_71b95eab.Get()) }}
	array_f3f162bb  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_parameters) }}
	array_f5bd1005  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_valuesObject) }}
	array_f7adba7d  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_is_never_closed_60b75d65) }}
	array_fd863cbb  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_iops, &s_iopspergb) }}
	array_fd880ffc  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_csi_storage_k8s_io_fstyp_48af37f7) }}
	array_ff249f6e  = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, &s_Immediate) }}
	n_0             = ast.Term{Value: ast.Number("0")}
	n_1             = ast.Term{Value: ast.Number("1")}
	n_100           = ast.Term{Value: ast.Number("100")}
	n_1000          = ast.Term{Value: ast.Number("1000")}
	n_1000000       = ast.Term{Value: ast.Number("1000000")}
	n_1000000000    = ast.Term{Value: ast.Number("1000000000")}
	n_1024          = ast.Term{Value: ast.Number("1024")}
	n_1048576       = ast.Term{Value: ast.Number("1048576")}
	n_1073741824    = ast.Term{Value: ast.Number("1073741824")}
	n_125           = ast.Term{Value: ast.Number("125")}
	n_16            = ast.Term{Value: ast.Number("16")}
	n_16000         = ast.Term{Value: ast.Number("16000")}
	n_16384         = ast.Term{Value: ast.Number("16384")}
	n_2             = ast.Term{Value: ast.Number("2")}
	n_2000          = ast.Term{Value: ast.Number("2000")}
	n_2147483647    = ast.Term{Value: ast.Number("2147483647")}
	n_256000        = ast.Term{Value: ast.Number("256000")}
	n_3             = ast.Term{Value: ast.Number("3")}
	n_300           = ast.Term{Value: ast.Number("300")}
	n_3000          = ast.Term{Value: ast.Number("3000")}
	n_4             = ast.Term{Value: ast.Number("4")}
	n_5             = ast.Term{Value: ast.Number("5")}
	n_50            = ast.Term{Value: ast.Number("50")}
	n_500           = ast.Term{Value: ast.Number("500")}
	n_6             = ast.Term{Value: ast.Number("6")}
	n_600           = ast.Term{Value: ast.Number("600")}
	n_64000         = ast.Term{Value: ast.Number("64000")}
	n_65536         = ast.Term{Value: ast.Number("65536")}
	n_80000         = ast.Term{Value: ast.Number("80000")}
	n_86400         = ast.Term{Value: ast.Number("86400")}
	n_8cc61237      = ast.Term{Value: ast.Number("-1")}
	n_959e8be4      = ast.Term{Value: ast.Number("-2147483648")}
	n_bbd36640      = ast.Term{Value: ast.Number("1099511627776")}
	n_c85a8254      = ast.Term{Value: ast.Number("1125899906842624")}
	n_e43f8552      = ast.Term{Value: ast.Number("1000000000000000")}
	n_f1a08429      = ast.Term{Value: ast.Number("1000000000000")}
	object_0212ccce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is__kubernet_5d366f8f)
	}}
	object_05a1652d = regort.Lazy{Make: func() *ast.Term { return regort.Object(regort.Null, &s_empty, regort.False, &s_false) }}
	object_08aefe44 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_the_service__640d60d7) }}
	object_0b493325 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_87bc37ac.Get(), &s_title, &s_Add_encrypted__true_11c617c9)
	}}
	object_110fe62a = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_with_quotation_marks_in__609ac2b0) }}
	object_1668aaa1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowAutoIOPSIncreaseOnM_e981b711, &s_allowautoiopspergbincrea_bac8f57a, &s_allowAutoIOPSPerGBIncrea_ea34260b, &s_blockattachuntilinitiali_cd0350b9, &s_blockAttachUntilInitiali_58e6e09e, &s_blockexpress, &s_blockExpress, &s_blocksize, &s_blockSize, &s_bytesperinode, &s_bytesPerInode, &s_encrypted, &s_encrypted, &s_ext4bigalloc, &s_ext4BigAlloc, &s_ext4clustersize, &s_ext4ClusterSize, &s_ext4encryptionsupport, &s_ext4EncryptionSupport, &s_fstype, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_inodesize, &s_inodeSize, &s_iops, &s_iops, &s_iopspergb, &s_iopsPerGB, &s_kmskeyid, &s_kmsKeyId, &s_numberofinodes, &s_numberOfInodes, &s_throughput, &s_throughput, &s_type, &s_type, &s_volumeinitializationrate, &s_volumeInitializationRate)
	}}
	object_1c14e574 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_bdff5e75.Get(), &s_fix, object_aebf85be.Get(), &s_message, &s_apiVersion_is_missing__w_e056f487)
	}}
	object_1c4e7a51 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_87bc37ac.Get(), &s_title, &s_Add_encrypted___true_68872ba1)
	}}
	object_1c5faf7c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_with_a_character_that_no_8fb5a64f) }}
	object_1e1686d3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_619ab2f1.Get(), &s_op, &s_set, &s_value, &s_WaitForFirstConsumer)
	}}
	object_21e3a5ce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_8cb17ec4.Get(), &s_title, &s_Add_encrypted___true_68872ba1)
	}}
	object_223f5fe1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_889c4b73.Get(), &s_op, &s_insert, &s_value, &s_true)
	}}
	object_24a5146b = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_bdff5e75.Get(), &s_fix, object_e7a6a8c6.Get(), &s_message, &s_apiVersion_is_empty__wri_4acb6509)
	}}
	object_2626bde8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_e8f08091.Get(), &s_op, &s_insert, &s_value, object_a53fcb5c.Get())
	}}
	object_28aa82d6 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_ba371b58.Get(), &s_title, &s_Set_to_WaitForFirstConsu_c9eaf5d6)
	}}
	object_2a1c14c3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_493b3a68.Get(), &s_message, &s_metadata_name_is_missing_987e3223)
	}}
	object_2adeba1f = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_gp3, object_67cf96d3.Get()) }}
	object_303a2d8f = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_fix, object_1c4e7a51.Get()) }}
	object_350f4460 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_bdff5e75.Get(), &s_op, &s_insert, &s_value, &s_storage_k8s_io_v1_fe61b2e9)
	}}
	object_359d25b7 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_max, &n_256000, &s_min, &n_100, &s_per_gib_d941eabf, &n_1000)
	}}
	object_36079be1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_boolean, &s_boolean, &s_mapping, &s_object, &s_sequence, &s_array, &s_string, &s_string)
	}}
	object_3660dd7a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_aws_ebs_5a31d6ea, &s_ebs_csi_aws_com_6a3ee666, &s_aws_ebs_csi_driver_8bbdf88a, &s_ebs_csi_aws_com_6a3ee666, &s_aws_efs_csi_driver_023cab3f, &s_efs_csi_aws_com_381dbd5c, &s_aws_fsx_csi_driver_2f57abb2, &s_fsx_csi_aws_com_9007b62d, &s_ebs_csi_amazonaws_com_461365c7, &s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_aws_814be189, &s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_aws_com_6507372e, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_amazonaws_com_0bda32a1, &s_efs_csi_aws_com_381dbd5c, &s_kubernetes_io_ebs_2ec3ee9e, &s_ebs_csi_aws_com_6a3ee666)
	}}
	object_36b263d3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_789a0f46.Get(), &s_title, &s_Rename_to_storageclass_k_f1b2f8d8)
	}}
	object_36e5e4ad = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_6e06795e.Get(), &s_title, &s_Set_to_true_15bbdd30)
	}}
	object_3ef82a7e = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_57189328.Get(), &s_title, &s_Add_allowVolumeExpansion_6d9fdc0a)
	}}
	object_45f6eb51 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_annotations, &s_mapping, &s_generateName, &s_string, &s_labels, &s_mapping, &s_name, &s_string, &s_namespace, &s_string)
	}}
	object_481b56cb = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_gp3, object_c2acec62.Get(), &s_io1, object_9167083b.Get(), &s_io2, object_359d25b7.Get())
	}}
	object_516c5c89 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_at, array_4568f1a2.Get(), &s_op, &s_remove) }}
	object_586a68a0 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_ext3, set_e85aff8e.Get(), &s_ntfs, set_33cf69a0.Get(), &s_xfs, set_d30990f1.Get())
	}}
	object_5924b055 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s__f3716d84, &n_1, &s_G, &n_1000000000, &s_Gi, &n_1073741824, &s_Ki, &n_1024, &s_M, &n_1000000, &s_Mi, &n_1048576, &s_P, &n_e43f8552, &s_Pi, &n_c85a8254, &s_T, &n_f1a08429, &s_Ti, &n_bbd36640, &s_k, &n_1000)
	}}
	object_59604023 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_creates, regort.True) }}
	object_60ac5415 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_bdff5e75.Get(), &s_op, &s_set, &s_value, &s_storage_k8s_io_v1_fe61b2e9)
	}}
	object_61795bbc = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_with_white_space_in_it___9070d127) }}
	object_63eb6051 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_65536, &s_min, &n_1) }}
	object_65395f7d = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_assumed_role_49503fbc, &s_a_session_of_a_role_df32899a, &s_group, &s_a_group_04c0d08e, &s_instance_profile_9373fd16, &s_an_instance_profile_1df9fac4, &s_oidc_provider_aca5bdbf, &s_an_OIDC_provider_892c6418, &s_policy, &s_a_policy_9a93465b, &s_root, &s_an_account_da89c0ef, &s_saml_provider_373b2856, &s_a_SAML_provider_81d8e921, &s_user, &s_a_user_669464f6)
	}}
	object_66baf152 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_619ab2f1.Get(), &s_fix, object_c4b2615e.Get(), &s_message, &s_volumeBindingMode_is_mis_40f1a8ea)
	}}
	object_67444586 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_without__role___before_t_4707f5dc) }}
	object_67cf96d3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_former, &n_1000, &s_iops_each_8a3d49f7, &n_4, &s_max, &n_2000, &s_min, &n_125)
	}}
	object_6ea11427 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_above, &s_most, &s_below, &s_least) }}
	object_71b95eab = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_op, &s_set, &s_value, &s_ebs_csi_aws_com_6a3ee666)
	}}
	object_71f23523 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_meant, regort.True) }}
	object_725e0a56 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_9f179108.Get(), &s_title, &s_Remove_namespace_1bd66298)
	}}
	object_73dae664 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is__kubernet_52444639)
	}}
	object_7841e022 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_at, array_22521df3.Get(), &s_message, &s_the_zones_2dd0ea62) }}
	object_7a06a4d3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_4568f1a2.Get(), &s_op, &s_rename, &s_value, &s_storageclass_kubernetes__b078f86f)
	}}
	object_7cd8838c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_fix, object_21e3a5ce.Get()) }}
	object_81c3f22a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_af482280.Get(), &s_op, &s_insert, &s_value, regort.True)
	}}
	object_82e82b29 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_s3_csi_aws_c_fbca9e0f)
	}}
	object_8a648fdf = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_619ab2f1.Get(), &s_op, &s_insert, &s_value, &s_WaitForFirstConsumer)
	}}
	object_8c58b80a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_immediate, &s_Immediate, &s_waitforfirstconsumer, &s_WaitForFirstConsumer)
	}}
	object_8d499af4 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_4) }}
	object_90bb058c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(regort.Null, &s_empty_and_so_Immediate_b2c3cf58, &s_Immediate, &s_Immediate_63805b78)
	}}
	object_9167083b = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_64000, &s_min, &n_100, &s_per_gib_d941eabf, &n_50) }}
	object_9740602c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_the_account__2b051e05) }}
	object_9a762969 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_e91b893b.Get(), &s_title, &s_Remove_the_beta_annotati_ded31dd5)
	}}
	object_9cffcdda = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_alias, &s_alias__a_zA_Z0_9_0dd7be4d, &s_alias_ARN_6cf4a387, &s__arn_aws_a_z____kms__a_z_6d79f1ba, &s_key_ARN_b9a56bfb, &s__arn_aws_a_z____kms__a_z_a3a1bbcc, &s_key_id_24e5dd84, &s____0_9a_fA_F__8___0_9a_f_6e1d68f9)
	}}
	object_9dbc69e7 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_delete, &s_Delete, &s_retain, &s_Retain) }}
	object_a2eeb8ce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_4568f1a2.Get(), &s_message, &s_storageclass_beta_kubern_4d103327, &s_related, array_2c45ae10.Get())
	}}
	object_a53fcb5c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_encrypted, &s_true) }}
	object_a9dfb0fd = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_without_a_name_after__ro_ce57437e) }}
	object_aebf85be = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_dfb1fdd7.Get(), &s_title, &s_Add_apiVersion__storage__f5eda4c2)
	}}
	object_afd43453 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_awsrolearn, &s_the_ARN_of_the_role__arn_f8c9031d, &s_filesystemid, &s_the_id_of_the_file_syste_eda9c79d, &s_kmskeyid, &s_the_ARN_of_the_key__arn__8eb01ea4, &s_parentvolumeid, &s_the_id_of_the_volume__wh_98fac1f7, &s_securitygroupids, &s_the_ids_of_the_security__2b436080, &s_subnetid, &s_the_id_of_the_subnet__wh_07fb87d8, &s_subnetids, &s_the_ids_of_the_subnets___a01a97c7, &s_zone, &s_an_availability_zone__su_f6ee0223, &s_zones, &s_availability_zones__such_467f4b6a)
	}}
	object_b035b213 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_part, &s_sts, &s_says, &s_a_session_of_the_role__w_8a72b231) }}
	object_b170726b = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_300, &s_min, &n_100) }}
	object_b367683e = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_gp2, object_daf3b489.Get(), &s_gp3, object_63eb6051.Get(), &s_io1, object_8d499af4.Get(), &s_io2, object_c1b1c638.Get(), &s_sc1, object_b42e1442.Get(), &s_st1, object_b42e1442.Get(), &s_standard, object_cde47ff3.Get())
	}}
	object_b42e1442 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_125) }}
	object_b67b43ea = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_f0ab6c0a.Get(), &s_message, &s_eks_amazonaws_com_role_a_00f6ef33)
	}}
	object_bfdd6d5a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is_empty__wr_3482e706)
	}}
	object_c1b1c638 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_65536, &s_min, &n_4) }}
	object_c2acec62 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_former, &n_16000, &s_max, &n_80000, &s_min, &n_3000, &s_per_gib_d941eabf, &n_500)
	}}
	object_c4b2615e = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_0029b0f2.Get(), &s_title, &s_Add_volumeBindingMode__W_7a35b2b0)
	}}
	object_c572018f = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_f3955a68.Get(), &s_title, &s_Set_to__ebs_csi_aws_com_71cc85dd)
	}}
	object_cde47ff3 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_1024, &s_min, &n_1) }}
	object_ced49e53 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_parts_of_an__3dbf96d1) }}
	object_d1106764 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_af482280.Get(), &s_op, &s_set, &s_value, regort.True)
	}}
	object_d403a297 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_availabilityzone, &s_write_allowedTopologies__484b2c11, &s_size, &s_remove_it__the_Persisten_22987fad, &s_zone, &s_write_allowedTopologies__484b2c11, &s_zones, &s_write_allowedTopologies__484b2c11)
	}}
	object_d98fa9b5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_5139c6a3.Get(), &s_message, &s_encrypted_is_missing__wr_261c9277)
	}}
	object_daf3b489 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_1) }}
	object_dc1b9dd1 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_is_no_ARN__write_a_13552794) }}
	object_dd48fada = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_encrypt, &s_encrypted, &s_encryption, &s_encrypted, &s_filesystem, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_filesystemtype, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_fs, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_iopspergib, &s_iopsPerGB, &s_kms, &s_kmsKeyId, &s_kms_key_id_66b9b8f2, &s_kmsKeyId, &s_kms_key_id_27ca11ad, &s_kmsKeyId, &s_kmskey, &s_kmsKeyId, &s_kmskeyarn, &s_kmsKeyId, &s_kmskeyidarn, &s_kmsKeyId, &s_volumetype, &s_type)
	}}
	object_e1d8fe81 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_allowVolumeExpansion, &s_boolean, &s_allowedTopologies, &s_sequence, &s_metadata, &s_mapping, &s_mountOptions, &s_sequence, &s_parameters, &s_mapping, &s_provisioner, &s_string, &s_reclaimPolicy, &s_string, &s_volumeBindingMode, &s_string)
	}}
	object_e3d100b9 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_at, array_e0128f85.Get(), &s_op, &s_remove) }}
	object_e7a6a8c6 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_0758d05c.Get(), &s_title, &s_Set_to__storage_k8s_io_v_0feefa2d)
	}}
	object_f54addd5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_af482280.Get(), &s_fix, object_3ef82a7e.Get(), &s_message, &s_allowVolumeExpansion_is__15fd6a6c)
	}}
	object_f6814848 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is_missing___65c63d46)
	}}
	object_f762858f = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_889c4b73.Get(), &s_message, &s__false__here_takes_nothi_ccfb3917)
	}}
	object_fa147ca0 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_fix, object_c572018f.Get()) }}
	object_fc693f57 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_5139c6a3.Get(), &s_op, &s_insert, &s_value, &s_true)
	}}
	s_0                                 = ast.Term{Value: ast.String("0")}
	s_0_9_3465d220                      = ast.Term{Value: ast.String("[0-9]")}
	s_0_9__12_8f817342                  = ast.Term{Value: ast.String("^[0-9]{12}$")}
	s_0_9_f9f5e476                      = ast.Term{Value: ast.String("^[+-]?[0-9]+$")}
	s_0___0_9__1_10_475e52a5            = ast.Term{Value: ast.String("^([+-]?)0*([0-9]{1,10})$")}
	s_0_adbb334c                        = ast.Term{Value: ast.String("~0")}
	s_1                                 = ast.Term{Value: ast.String("1")}
	s_1_0df9f76d                        = ast.Term{Value: ast.String("$1:")}
	s_1_db229aba                        = ast.Term{Value: ast.String("~1")}
	s_5_cac3ef01                        = ast.Term{Value: ast.String("^([^:]*:){5}")}
	s_600                               = ast.Term{Value: ast.String("600")}
	s_86400                             = ast.Term{Value: ast.String("86400")}
	s_A_Za_z0_9_91592ff3                = ast.Term{Value: ast.String("^[A-Za-z0-9_/.@+=,-]+$")}
	s_Add_allowVolumeExpansion_6d9fdc0a = ast.Term{Value: ast.String("Add allowVolumeExpansion: true")}
	s_Add_apiVersion__storage__f5eda4c2 = ast.Term{Value: ast.String("Add apiVersion: storage.k8s.io/v1")}
	s_Add_encrypted___true_68872ba1     = ast.Term{Value: ast.String("Add encrypted: \"true\"")}
	s_Add_encrypted__true_11c617c9      = ast.Term{Value: ast.String("Add encrypted \"true\"")}
	s_Add_volumeBindingMode__W_7a35b2b0 = ast.Term{Value: ast.String("Add volumeBindingMode: WaitForFirstConsumer")}
	s_Application                       = ast.Term{Value: ast.String("Application")}
	s_ApplicationSet                    = ast.Term{Value: ast.String("ApplicationSet")}
	s_Block                             = ast.Term{Value: ast.String("Block")}
	s_CSIVolumeName                     = ast.Term{Value: ast.String("CSIVolumeName")}
	s_CSIVolumeSnapshotName             = ast.Term{Value: ast.String("CSIVolumeSnapshotName")}
	s_Delete                            = ast.Term{Value: ast.String("Delete")}
	s_Delete__or__Retain_0fbfc4b8       = ast.Term{Value: ast.String("\"Delete\" or \"Retain\"")}
	s_F                                 = ast.Term{Value: ast.String("F")}
	s_FALSE                             = ast.Term{Value: ast.String("FALSE")}
	s_False                             = ast.Term{Value: ast.String("False")}
	s_Filesystem                        = ast.Term{Value: ast.String("Filesystem")}
	s_G                                 = ast.Term{Value: ast.String("G")}
	s_Gi                                = ast.Term{Value: ast.String("Gi")}
	s_HelmChart                         = ast.Term{Value: ast.String("HelmChart")}
	s_HelmRelease                       = ast.Term{Value: ast.String("HelmRelease")}
	s_Immediate                         = ast.Term{Value: ast.String("Immediate")}
	s_Immediate_63805b78                = ast.Term{Value: ast.String("\"Immediate\"")}
	s_Ki                                = ast.Term{Value: ast.String("Ki")}
	s_M                                 = ast.Term{Value: ast.String("M")}
	s_Mi                                = ast.Term{Value: ast.String("Mi")}
	s_MiB_s_05e9914b                    = ast.Term{Value: ast.String(" MiB/s")}
	s_Move_to_annotations_8e05367c      = ast.Term{Value: ast.String("Move to annotations")}
	s_P                                 = ast.Term{Value: ast.String("P")}
	s_PVCName                           = ast.Term{Value: ast.String("PVCName")}
	s_PVCNamespace                      = ast.Term{Value: ast.String("PVCNamespace")}
	s_PVName                            = ast.Term{Value: ast.String("PVName")}
	s_PersistentVolumeClaim             = ast.Term{Value: ast.String("PersistentVolumeClaim")}
	s_Pi                                = ast.Term{Value: ast.String("Pi")}
	s_ReadOnlyMany                      = ast.Term{Value: ast.String("ReadOnlyMany")}
	s_ReadWriteMany                     = ast.Term{Value: ast.String("ReadWriteMany")}
	s_ReadWriteMany_with_volum_daf21161 = ast.Term{Value: ast.String("ReadWriteMany with volumeMode Block needs io2 volumes, and those of the EBS class %q are %s; write ReadWriteOnce")}
	s_Remove__s_82435a1d                = ast.Term{Value: ast.String("Remove %s")}
	s_Remove_debug_260429dd             = ast.Term{Value: ast.String("Remove debug")}
	s_Remove_namespace_1bd66298         = ast.Term{Value: ast.String("Remove namespace")}
	s_Remove_the_beta_annotati_ded31dd5 = ast.Term{Value: ast.String("Remove the beta annotation")}
	s_Rename_to__s_e3c9e525             = ast.Term{Value: ast.String("Rename to %s")}
	s_Rename_to_csi_storage_k8_f67e40e9 = ast.Term{Value: ast.String("Rename to csi.storage.k8s.io/fstype")}
	s_Rename_to_eks_amazonaws__cf0c820f = ast.Term{Value: ast.String("Rename to eks.amazonaws.com/role-arn")}
	s_Rename_to_storageclass_k_f1b2f8d8 = ast.Term{Value: ast.String("Rename to storageclass.kubernetes.io/is-default-class")}
	s_ResourceType                      = ast.Term{Value: ast.String("ResourceType")}
	s_Retain                            = ast.Term{Value: ast.String("Retain")}
	s_Set_iops_to___d_14492d3f          = ast.Term{Value: ast.String("Set iops to \"%d\"")}
	s_Set_to_WaitForFirstConsu_c9eaf5d6 = ast.Term{Value: ast.String("Set to WaitForFirstConsumer")}
	s_Set_to___d_946d74a2               = ast.Term{Value: ast.String("Set to \"%d\"")}
	s_Set_to__ebs_csi_aws_com_71cc85dd  = ast.Term{Value: ast.String("Set to \"ebs.csi.aws.com\"")}
	s_Set_to__ext4_1692c3da             = ast.Term{Value: ast.String("Set to \"ext4\"")}
	s_Set_to__false_cea2f109            = ast.Term{Value: ast.String("Set to \"false\"")}
	s_Set_to__gp3_a24c7a82              = ast.Term{Value: ast.String("Set to \"gp3\"")}
	s_Set_to__q_c3af31e2                = ast.Term{Value: ast.String("Set to %q")}
	s_Set_to__storage_k8s_io_v_0feefa2d = ast.Term{Value: ast.String("Set to \"storage.k8s.io/v1\"")}
	s_Set_to__true_3df3b662             = ast.Term{Value: ast.String("Set to \"true\"")}
	s_Set_to_topology_kubernet_e72f5a1d = ast.Term{Value: ast.String("Set to topology.kubernetes.io/zone")}
	s_Set_to_true_15bbdd30              = ast.Term{Value: ast.String("Set to true")}
	s_StatefulSet                       = ast.Term{Value: ast.String("StatefulSet")}
	s_StorageClass__q_is_defin_bf4eec7c = ast.Term{Value: ast.String("StorageClass %q is defined here")}
	s_T                                 = ast.Term{Value: ast.String("T")}
	s_TRUE                              = ast.Term{Value: ast.String("TRUE")}
	s_Ti                                = ast.Term{Value: ast.String("Ti")}
	s_True                              = ast.Term{Value: ast.String("True")}
	s_WaitForFirstConsumer              = ast.Term{Value: ast.String("WaitForFirstConsumer")}
	s__010fe1c0                         = ast.Term{Value: ast.String("=")}
	s__0_9a_fA_F__8___0_9a_fA__c9df93c6 = ast.Term{Value: ast.String("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")}
	s__134f4d10                         = ast.Term{Value: ast.String("_")}
	s__1800508b                         = ast.Term{Value: ast.String("[\"'`]")}
	s__30e50ed5                         = ast.Term{Value: ast.String("\"\"")}
	s__39c46605                         = ast.Term{Value: ast.String("~")}
	s__5e272f7c                         = ast.Term{Value: ast.String(", ")}
	s__6f8b7621                         = ast.Term{Value: ast.String(".")}
	s__7df4c278                         = ast.Term{Value: ast.String("{{")}
	s__8d191208                         = ast.Term{Value: ast.String(",")}
	s__933feb85                         = ast.Term{Value: ast.String(":")}
	s__985af1b7                         = ast.Term{Value: ast.String("\"(\\\\.|[^\"\\\\])*\"|`[^`]*`")}
	s__WaitForFirstConsumer__o_682693f8 = ast.Term{Value: ast.String("\"WaitForFirstConsumer\" or \"Immediate\"")}
	s___0_9__1_3_______0_9__3__2013935c = ast.Term{Value: ast.String("^[0-9]{1,3}([,_][0-9]{3})+$|^[0-9_]+$|^[0-9]+$")}
	s____0_9a_fA_F__8___0_9a_f_6e1d68f9 = ast.Term{Value: ast.String("^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|mrk-[0-9a-f]{32})$")}
	s______0__1_9__0_9_______0_ea5965ba = ast.Term{Value: ast.String("^\\+?(0|[1-9][0-9]*)(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}$")}
	s________1_253_________1_6_13340ada = ast.Term{Value: ast.String("^([^/]{1,253}/)?[^/]{1,63}$")}
	s_________0__1_9__0_9__0_1_e6f5aae6 = ast.Term{Value: ast.String("^\\+?((?:0|[1-9][0-9]{0,17})(?:\\.[0-9]+)?)(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P|)$")}
	s_____________0___0_9__1_1_e729b975 = ast.Term{Value: ast.String("^(?:\\+|(-)|)0*([0-9]{1,18})$")}
	s__________________s___A_Z_2d1be357 = ast.Term{Value: ast.String("(?:^\\{\\{-?|[|(])\\s*([A-Za-z_][A-Za-z0-9_]*)")}
	s____________s___i_value___cba161b3 = ast.Term{Value: ast.String("^([^,=]+),\\s*(?i:value)=(.*)$")}
	s________s__with_range_def_2c1f7867 = ast.Term{Value: ast.String("\\{\\{-?\\s*(with|range|define|block|template)\\b")}
	s____a_z0_9____a_z0_9___a__690bf1dc = ast.Term{Value: ast.String("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([a-z0-9][-a-z0-9_.]*)?[a-z0-9]$")}
	s____a_z__2_4______a_z_____9c7991f8 = ast.Term{Value: ast.String("^([a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2})(?:[a-z]|-[a-z0-9-]+)$")}
	s___a_z0_9____a_z0_9___a_z_668717d0 = ast.Term{Value: ast.String("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")}
	s___a_z__2_4______a_z______99d288df = ast.Term{Value: ast.String("^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$")}
	s___a_z_____a_z______0_9___bd901021 = ast.Term{Value: ast.String("^[a-z]+(-[a-z]+)+-[0-9]+-|^[a-z0-9]+-[a-z0-9]+-[a-z]+[0-9]+$|^arn:")}
	s___arn_aws_a_z0_9____iam__2745f121 = ast.Term{Value: ast.String("^(arn:aws[a-z0-9-]*:iam:)[a-z]{2,4}(?:-[a-z]+)+-[0-9]:")}
	s___debug_data____barrier__145eba8d = ast.Term{Value: ast.String("^(debug|data=.*|barrier=.*)$")}
	s___ext2_ext3_ext4_xfs___i_2b721dce = ast.Term{Value: ast.String("^(ext2|ext3|ext4|xfs|(?i:ntfs)|)$")}
	s___i___pvc__volumesnapsho_77ac48b7 = ast.Term{Value: ast.String("(?i)^(pvc?|volumesnapshot)")}
	s___i_outpost_local__zone__1555e009 = ast.Term{Value: ast.String("(?i)outpost|local-?zone|wavelength")}
	s___i_snap_restor_recover__5f5fd172 = ast.Term{Value: ast.String("(?i)snap|restor|recover|backup|back-up|clone|copy|seed|init|hydrat|warm|prefill|(^|[^a-z])dr([^a-z]|$)")}
	s___i_zone_region_failure__05d170ef = ast.Term{Value: ast.String("(?i)zone|region|failure-domain")}
	s___move_it_to_the_top_lev_0cd754e0 = ast.Term{Value: ast.String("; move it to the top level")}
	s___move_what_it_holds_to__85e392a9 = ast.Term{Value: ast.String("; move what it holds to the top level")}
	s___s_________A_Za_z___A_Z_9cad6bd2 = ast.Term{Value: ast.String("[\\s({|,]\\.([A-Za-z_][A-Za-z0-9_]*)")}
	s___write_the_id_of_one_th_737b753d = ast.Term{Value: ast.String("; write the id of one there is")}
	s__a_z__2_4______a_z_______d1554806 = ast.Term{Value: ast.String("[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}")}
	s__abe47bda                         = ast.Term{Value: ast.String("\\{\\{(?:[^}]|\\}[^}])*\\}?$")}
	s__arn_______kms________0__5e6ef5b3 = ast.Term{Value: ast.String("^arn:[^:]*:kms:[^:]*:[0-9]{12}:([0-9a-f]{8}-|mrk-)")}
	s__arn_______kms________0__b0c6d090 = ast.Term{Value: ast.String("^arn:[^:]*:kms:[^:]*:[0-9]{12}:")}
	s__arn_aws_a_z0_9____iam___242dcd5d = ast.Term{Value: ast.String("^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[A-Za-z0-9_/.@+=,-]+$")}
	s__arn_aws_a_z____kms__a_z_6d79f1ba = ast.Term{Value: ast.String("^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:alias/[a-zA-Z0-9/_-]+$")}
	s__arn_aws_a_z____kms__a_z_a3a1bbcc = ast.Term{Value: ast.String("^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|mrk-[0-9a-f]{32})$")}
	s__b_gp2_gp3_io1_io2_st1___77f7130f = ast.Term{Value: ast.String("\\b(gp2|gp3|io1|io2|st1)\\b")}
	s__c1049888                         = ast.Term{Value: ast.String("/")}
	s__csi__storage__k8s__io___3d0626a5 = ast.Term{Value: ast.String("^csi\\.storage\\.k8s\\.io/.+-secret-(name|namespace)$")}
	s__d65d202c                         = ast.Term{Value: ast.String("+")}
	s__e2a89cd2                         = ast.Term{Value: ast.String(" \t\r\n\"'`")}
	s__f3716d84                         = ast.Term{Value: ast.String("")}
	s__false__here_takes_nothi_ccfb3917 = ast.Term{Value: ast.String("\"false\" here takes nothing back")}
	s__fba103ae                         = ast.Term{Value: ast.String("\\{\\{[^{}]*\\}\\}")}
	s__q_is_a_default_class__a_6ea92b84 = ast.Term{Value: ast.String("%q is a default class, and so is %q, which the driver's chart creates; keep one of them")}
	s__q_is_a_default_class__a_f1ad447f = ast.Term{Value: ast.String("%q is a default class, and %s; keep the annotation \"true\" on one of them")}
	s__q_is_a_default_class_to_e6a19fe3 = ast.Term{Value: ast.String("%q is a default class too")}
	s__q_is_a_region__write_it_695d2558 = ast.Term{Value: ast.String("%q is a region; write its zones, such as %sa")}
	s__s__d_MiB_s_needs__d_iop_977cfbe2 = ast.Term{Value: ast.String("%s %d MiB/s needs %d iops, and the volume has %d; write iops \"%d\"")}
	s__s_above_the_limit_of__s_29929c47 = ast.Term{Value: ast.String("%s above the limit of %s; split the file, or raise the limit")}
	s__s_and__s_are_both_set___85136ac0 = ast.Term{Value: ast.String("%s and %s are both set, and the driver takes only one of them; remove one")}
	s__s_and__s_both_name_the__46e3768e = ast.Term{Value: ast.String("%s and %s both name the file system; remove %s")}
	s__s_cannot_be_used_with_t_db0001d6 = ast.Term{Value: ast.String("%s cannot be used with the file system %s; remove it")}
	s__s_finds_nothing_here__r_0a3ebb6f = ast.Term{Value: ast.String("%s finds nothing here; remove the suppression")}
	s__s_gives_the_tag__q_the__59da5821 = ast.Term{Value: ast.String("%s gives the tag %q the value %q; write %q")}
	s__s_has_no_effect_since_v_51861be4 = ast.Term{Value: ast.String("%s has no effect since v1.47 of the driver; remove it")}
	s__s_has_no_value__write_a_64473449 = ast.Term{Value: ast.String("%s has no value; write a number in quotes, or remove it")}
	s__s_has_no_value__write_o_0bda2f38 = ast.Term{Value: ast.String("%s has no value; write one, or remove it")}
	s__s_has_no_value_beside___3502b1f6 = ast.Term{Value: ast.String("%s has no value beside %s; write \"true\"")}
	s__s_holds__s__write_the_v_2effdc04 = ast.Term{Value: ast.String("%s holds %s; write the value")}
	s__s_is__d_MiB_s__above_th_fec53430 = ast.Term{Value: ast.String("%s is %d MiB/s, above the %d that gp3 volumes were limited to before; make sure that the region supports it")}
	s__s_is__d___s_the__d_MiB__982c43ae = ast.Term{Value: ast.String("%s is %d, %s the %d MiB/s that EC2 takes at %s; write \"%d\"")}
	s__s_is__d__above_the__d_t_9a0ced29 = ast.Term{Value: ast.String("%s is %d, above the %d that gp3 volumes were limited to before; make sure that the region and the driver (v1.50 and later) support it")}
	s__s_is__d__and__s_volumes_92cd861b = ast.Term{Value: ast.String("%s is %d, and %s volumes have at most %d%s, to which the driver caps it; write \"%d\"")}
	s__s_is__d_s___s_the__d_th_d9999b91 = ast.Term{Value: ast.String("%s is %d%s, %s the %d that %s volumes take at %s; write \"%d\"")}
	s__s_is__ext2___which_the__082fc411 = ast.Term{Value: ast.String("%s is \"ext2\", which the public driver no longer formats since v1.38.0; write \"ext4\"")}
	s__s_is__ext2___which_the__14f534e3 = ast.Term{Value: ast.String("%s is \"ext2\", which the driver no longer formats since v1.38.0; write \"ext4\"")}
	s__s_is__false___and_the_d_042cb79f = ast.Term{Value: ast.String("%s is \"false\", and the driver encrypts because of %s; write \"true\"")}
	s__s_is__q___s__write_the__5544fcbe = ast.Term{Value: ast.String("%s is %q, %s; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>")}
	s__s_is__q__a_name_alone___cedde48f = ast.Term{Value: ast.String("%s is %q, a name alone; write arn:aws:iam::<account>:role/%s")}
	s__s_is__q__for_which_the__aea0d288 = ast.Term{Value: ast.String("%s is %q, for which the webhook takes %s, %s; write %q")}
	s__s_is__q__the_key_that_E_3f9e7c3f = ast.Term{Value: ast.String("%s is %q, the key that EBS takes without it; remove it, or write the full ARN of a key of your own")}
	s__s_is__q__which_counts_a_e5c5fc39 = ast.Term{Value: ast.String("%s is %q, which counts as not default; write \"true\" or \"false\"")}
	s__s_is__q__which_efs_csi__122753cd = ast.Term{Value: ast.String("%s is %q, which efs.csi.aws.com refuses; remove it")}
	s__s_is__q__which_is_ignor_2f905e46 = ast.Term{Value: ast.String("%s is %q, which is ignored; write \"true\" or \"false\"")}
	s__s_is__q__which_is_ignor_bf2b0856 = ast.Term{Value: ast.String("%s is %q, which is ignored; write a number of seconds, such as \"3600\"")}
	s__s_is__q__which_is_no_EB_39ee2a30 = ast.Term{Value: ast.String("%s is %q, which is no EBS volume type; write %s")}
	s__s_is__q__which_the_driv_23cce0b8 = ast.Term{Value: ast.String("%s is %q, which the driver does not know since v1.44; write gp3, gp2, io1, io2, st1, sc1 or standard")}
	s__s_is__q__which_the_driv_9d76f086 = ast.Term{Value: ast.String("%s is %q, which the driver reads as false; write %s")}
	s__s_is__q__which_the_driv_9f71728b = ast.Term{Value: ast.String("%s is %q, which the driver reads as false; write \"true\"")}
	s__s_is__q__which_the_driv_d225eeb3 = ast.Term{Value: ast.String("%s is %q, which the driver cannot read as a whole number; write %s")}
	s__s_is_a_key_in__s__and_a_970141de = ast.Term{Value: ast.String("%s is a key in %s, and allowedTopologies names zones in %s; write a key of that region")}
	s__s_is_a_label__write_it__e3365b43 = ast.Term{Value: ast.String("%s is a label; write it under annotations")}
	s__s_is_a_parameter_of_EBS_b82ae667 = ast.Term{Value: ast.String("%s is a parameter of EBS, and efs.csi.aws.com ignores it; remove it")}
	s__s_is_deprecated__write__3aa7854f = ast.Term{Value: ast.String("%s is deprecated; write %s")}
	s__s_is_no_annotation_that_80985e27 = ast.Term{Value: ast.String("%s is no annotation that Kubernetes reads; write %s")}
	s__s_is_no_annotation_that_fd4d8831 = ast.Term{Value: ast.String("%s is no annotation that EKS reads; write %s")}
	s__s_is_no_field_of_a_Stor_e8805409 = ast.Term{Value: ast.String("%s is no field of a StorageClass%s")}
	s__s_is_no_field_of_metada_73367eae = ast.Term{Value: ast.String("%s is no field of metadata%s")}
	s__s_is_no_parameter_of__s_95e89817 = ast.Term{Value: ast.String("%s is no parameter of %s; move it to the top level")}
	s__s_is_no_parameter_of__s_a7ee9d4f = ast.Term{Value: ast.String("%s is no parameter of %s; remove it")}
	s__s_is_no_parameter_of__s_b28382ea = ast.Term{Value: ast.String("%s is no parameter of %s; %s")}
	s__s_is_no_parameter_of__s_c9ff2dac = ast.Term{Value: ast.String("%s is no parameter of %s, did you mean %s?")}
	s__s_is_no_parameter_that__a25474ff = ast.Term{Value: ast.String("%s is no parameter that the driver knows; write %s")}
	s__s_is_not_supported_by___038a645a = ast.Term{Value: ast.String("%s is not supported by %s volumes; remove it or write type gp3, io1 or io2")}
	s__s_is_not_supported_by___c3b49b69 = ast.Term{Value: ast.String("%s is not supported by %s volumes; remove it or write type gp3")}
	s__s_is_set_by_the_API_ser_fc9ffc78 = ast.Term{Value: ast.String("%s is set by the API server; remove it")}
	s__s_is_set_without_encryp_310031aa = ast.Term{Value: ast.String("%s is set without encrypted; add encrypted \"true\"")}
	s__s_is_set_without_ext4Bi_eed00ee8 = ast.Term{Value: ast.String("%s is set without ext4BigAlloc \"true\"; add it, or remove %s")}
	s__s_is_the_alias__q__writ_4feb2b9b = ast.Term{Value: ast.String("%s is the alias %q; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>")}
	s__s_is_the_key_id__q__wri_e74e66be = ast.Term{Value: ast.String("%s is the key id %q; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>")}
	s__s_lacks_its_dot__write__28c27ecc = ast.Term{Value: ast.String("%s lacks its dot, write .%s")}
	s__s_makes_EC2_refuse_volu_33f0e8d7 = ast.Term{Value: ast.String("%s makes EC2 refuse volumes that are not created from a snapshot; remove it, or keep it in a class for restoring")}
	s__s_names_the_account__s__f62d3076 = ast.Term{Value: ast.String("%s names the account %s of AWS's examples; write your own")}
	s__s_stands_at_the_top_lev_bf41076f = ast.Term{Value: ast.String("%s stands at the top level: indent it under %s")}
	s__s_volumes_need_their_IO_2d384231 = ast.Term{Value: ast.String("%s volumes need their IOPS said; add iops (%d to %d) or iopsPerGB (at most %d)")}
	s_a_SAML_provider_81d8e921          = ast.Term{Value: ast.String("a SAML provider")}
	s_a__s_41aaa9b6                     = ast.Term{Value: ast.String("a %s")}
	s_a_group_04c0d08e                  = ast.Term{Value: ast.String("a group")}
	s_a_policy_9a93465b                 = ast.Term{Value: ast.String("a policy")}
	s_a_session_of_a_role_df32899a      = ast.Term{Value: ast.String("a session of a role")}
	s_a_session_of_the_role__w_8a72b231 = ast.Term{Value: ast.String("a session of the role; write the role itself, arn:aws:iam::<account>:role/<name>")}
	s_a_user_669464f6                   = ast.Term{Value: ast.String("a user")}
	s_a_value_of_the_key__such_b1ca171b = ast.Term{Value: ast.String("a value of the key, such as the zone eu-west-1a")}
	s_above                             = ast.Term{Value: ast.String("above")}
	s_absent                            = ast.Term{Value: ast.String("absent")}
	s_absent_064630c4                   = ast.Term{Value: ast.String("$absent")}
	s_access                            = ast.Term{Value: ast.String("access")}
	s_accessModes                       = ast.Term{Value: ast.String("accessModes")}
	s_add_efs_ap_or_s3files_ap_20967d03 = ast.Term{Value: ast.String("add efs-ap or s3files-ap")}
	s_add_filesystem_or_volume_2a2b000a = ast.Term{Value: ast.String("add filesystem or volume")}
	s_addons                            = ast.Term{Value: ast.String("addons")}
	s_aggregate                         = ast.Term{Value: ast.String("aggregate")}
	s_alias                             = ast.Term{Value: ast.String("alias")}
	s_alias_ARN_6cf4a387                = ast.Term{Value: ast.String("alias ARN")}
	s_alias__a_zA_Z0_9_0dd7be4d         = ast.Term{Value: ast.String("^alias/[a-zA-Z0-9/_-]+$")}
	s_alias__q_stands_for_some_37ad74ef = ast.Term{Value: ast.String("alias %q stands for something that contains the alias itself; write out what is meant")}
	s_alias_aws_ebs_07951995            = ast.Term{Value: ast.String("alias/aws/ebs")}
	s_alias_aws_ebs_cd43b964            = ast.Term{Value: ast.String(":alias/aws/ebs")}
	s_allowAutoIOPSIncreaseOnM_e981b711 = ast.Term{Value: ast.String("allowAutoIOPSIncreaseOnModify")}
	s_allowAutoIOPSPerGBIncrea_ea34260b = ast.Term{Value: ast.String("allowAutoIOPSPerGBIncrease")}
	s_allowVolumeExpansion              = ast.Term{Value: ast.String("allowVolumeExpansion")}
	s_allowVolumeExpansion_is__15fd6a6c = ast.Term{Value: ast.String("allowVolumeExpansion is missing; write allowVolumeExpansion: true")}
	s_allowVolumeExpansion_is__9328278a = ast.Term{Value: ast.String("allowVolumeExpansion is %s; write true")}
	s_allowautoiopsincreaseonm_eac1a26b = ast.Term{Value: ast.String("allowautoiopsincreaseonmodify")}
	s_allowautoiopspergbincrea_bac8f57a = ast.Term{Value: ast.String("allowautoiopspergbincrease")}
	s_allowedTopologies                 = ast.Term{Value: ast.String("allowedTopologies")}
	s_allowedTopologies_b22f4c1f        = ast.Term{Value: ast.String("/allowedTopologies")}
	s_amazonaws_com_role_arn_8a9b6b18   = ast.Term{Value: ast.String("amazonaws.com/role-arn")}
	s_an_ARN_of_something_else_3eb4dd0d = ast.Term{Value: ast.String("an ARN of something else than a KMS key")}
	s_an_ARN_without__key___be_993b859b = ast.Term{Value: ast.String("an ARN without \"key/\" before the id")}
	s_an_ARN_without_a_region_d9cc75e1  = ast.Term{Value: ast.String("an ARN without a region")}
	s_an_ARN_without_an_accoun_1a7f851a = ast.Term{Value: ast.String("an ARN without an account of 12 digits")}
	s_an_OIDC_provider_892c6418         = ast.Term{Value: ast.String("an OIDC provider")}
	s_an_account_da89c0ef               = ast.Term{Value: ast.String("an account")}
	s_an_availability_zone__su_f6ee0223 = ast.Term{Value: ast.String("an availability zone, such as eu-west-1a")}
	s_an_instance_profile_1df9fac4      = ast.Term{Value: ast.String("an instance profile")}
	s_and                               = ast.Term{Value: ast.String("and")}
	s_and__d_more_2a8c42b4              = ast.Term{Value: ast.String(" and %d more")}
	s_and__s_volumes_have__dGi_d47308ba = ast.Term{Value: ast.String("and %s volumes have %dGi at most")}
	s_and__s_volumes_have__dGi_e2ed93de = ast.Term{Value: ast.String("and %s volumes have %dGi at least")}
	s_and_a729aeaf                      = ast.Term{Value: ast.String(" and ")}
	s_angle                             = ast.Term{Value: ast.String("angle")}
	s_annotations                       = ast.Term{Value: ast.String("annotations")}
	s_apiVersion                        = ast.Term{Value: ast.String("apiVersion")}
	s_apiVersion_is__q__write__95fe7257 = ast.Term{Value: ast.String("apiVersion is %q; write \"storage.k8s.io/v1\"")}
	s_apiVersion_is__storage_k_10c2a072 = ast.Term{Value: ast.String("apiVersion is \"storage.k8s.io/v1beta1\", which Kubernetes 1.22 removed for %s; write \"storage.k8s.io/v1\"")}
	s_apiVersion_is_empty__wri_4acb6509 = ast.Term{Value: ast.String("apiVersion is empty; write storage.k8s.io/v1")}
	s_apiVersion_is_missing__w_e056f487 = ast.Term{Value: ast.String("apiVersion is missing; write storage.k8s.io/v1")}
	s_arn_666238f0                      = ast.Term{Value: ast.String("arn:")}
	s_arn_6cb83cf6                      = ast.Term{Value: ast.String("^arn:")}
	s_arn_______kms_9d1cecb4            = ast.Term{Value: ast.String("^arn:[^:]*:kms:")}
	s_arn_______kms_b6b58b92            = ast.Term{Value: ast.String("^arn:[^:]*:kms::")}
	s_arn_aws_iam___account__r_fc6cd3f3 = ast.Term{Value: ast.String("arn:aws:iam::<account>:role/<name>")}
	s_array                             = ast.Term{Value: ast.String("array")}
	s_assumed_role_49503fbc             = ast.Term{Value: ast.String("assumed-role")}
	s_at                                = ast.Term{Value: ast.String("at")}
	s_at_most_253_lower_case_l_a48b428d = ast.Term{Value: ast.String("at most 253 lower-case letters, digits, - and ., with a letter or digit at both ends")}
	s_availability_zones__such_467f4b6a = ast.Term{Value: ast.String("availability zones, such as eu-west-1a,eu-west-1b")}
	s_availabilityzone                  = ast.Term{Value: ast.String("availabilityzone")}
	s_aws                               = ast.Term{Value: ast.String("aws")}
	s_aws_a_z0_9_4004bdff               = ast.Term{Value: ast.String("^aws[a-z0-9-]*$")}
	s_aws_af59a38c                      = ast.Term{Value: ast.String("aws:")}
	s_aws_amazon_com_role_arn_8ad7cfb8  = ast.Term{Value: ast.String("aws.amazon.com/role-arn")}
	s_aws_amazonaws_com_role_a_56da6374 = ast.Term{Value: ast.String("aws.amazonaws.com/role-arn")}
	s_aws_ebs_5a31d6ea                  = ast.Term{Value: ast.String("aws-ebs")}
	s_aws_ebs_csi_driver_8bbdf88a       = ast.Term{Value: ast.String("aws-ebs-csi-driver")}
	s_aws_efs_csi_driver_023cab3f       = ast.Term{Value: ast.String("aws-efs-csi-driver")}
	s_aws_fsx_csi_driver_2f57abb2       = ast.Term{Value: ast.String("aws-fsx-csi-driver")}
	s_awsrolearn                        = ast.Term{Value: ast.String("awsrolearn")}
	s_below                             = ast.Term{Value: ast.String("below")}
	s_beta                              = ast.Term{Value: ast.String("beta")}
	s_block                             = ast.Term{Value: ast.String("block")}
	s_blockAttachUntilInitiali_58e6e09e = ast.Term{Value: ast.String("blockAttachUntilInitialized")}
	s_blockExpress                      = ast.Term{Value: ast.String("blockExpress")}
	s_blockSize                         = ast.Term{Value: ast.String("blockSize")}
	s_blockattachuntilinitiali_cd0350b9 = ast.Term{Value: ast.String("blockattachuntilinitialized")}
	s_blockexpress                      = ast.Term{Value: ast.String("blockexpress")}
	s_blocksize                         = ast.Term{Value: ast.String("blocksize")}
	s_boolean                           = ast.Term{Value: ast.String("boolean")}
	s_break                             = ast.Term{Value: ast.String("break")}
	s_bytesPerInode                     = ast.Term{Value: ast.String("bytesPerInode")}
	s_bytesperinode                     = ast.Term{Value: ast.String("bytesperinode")}
	s_call                              = ast.Term{Value: ast.String("call")}
	s_chart                             = ast.Term{Value: ast.String("chart")}
	s_claim                             = ast.Term{Value: ast.String("claim")}
	s_class                             = ast.Term{Value: ast.String("class")}
	s_cluster                           = ast.Term{Value: ast.String("cluster")}
	s_clusterName                       = ast.Term{Value: ast.String("clusterName")}
	s_code                              = ast.Term{Value: ast.String("code")}
	s_complete                          = ast.Term{Value: ast.String("complete")}
	s_configurationValues               = ast.Term{Value: ast.String("configurationValues")}
	s_contains                          = ast.Term{Value: ast.String("contains")}
	s_continue                          = ast.Term{Value: ast.String("continue")}
	s_creates                           = ast.Term{Value: ast.String("creates")}
	s_creationTimestamp                 = ast.Term{Value: ast.String("creationTimestamp")}
	s_csi_storage_k8s_io_42cf460a       = ast.Term{Value: ast.String("csi.storage.k8s.io/")}
	s_csi_storage_k8s_io_fstyp_48af37f7 = ast.Term{Value: ast.String("csi.storage.k8s.io/fstype")}
	s_d_641753ec                        = ast.Term{Value: ast.String("%d")}
	s_default                           = ast.Term{Value: ast.String("default")}
	s_defaultStorageClass               = ast.Term{Value: ast.String("defaultStorageClass")}
	s_defaultStorageClass_enab_87745099 = ast.Term{Value: ast.String("defaultStorageClass.enabled")}
	s_defaultStorageClass_take_2afa255e = ast.Term{Value: ast.String("defaultStorageClass takes no %q, only enabled; write a class of your own under storageClasses")}
	s_define                            = ast.Term{Value: ast.String("define")}
	s_delete                            = ast.Term{Value: ast.String("delete")}
	s_deletionGracePeriodSecon_674e7102 = ast.Term{Value: ast.String("deletionGracePeriodSeconds")}
	s_deletionTimestamp                 = ast.Term{Value: ast.String("deletionTimestamp")}
	s_destination                       = ast.Term{Value: ast.String("destination")}
	s_detail                            = ast.Term{Value: ast.String("detail")}
	s_did_you_mean__q_6c358942          = ast.Term{Value: ast.String(", did you mean %q?")}
	s_did_you_mean__s_0c30844e          = ast.Term{Value: ast.String(", did you mean %s?")}
	s_digits_alone__up_to_2147_e2372bf0 = ast.Term{Value: ast.String("digits alone, up to 2147483647")}
	s_disabled                          = ast.Term{Value: ast.String("disabled")}
	s_document                          = ast.Term{Value: ast.String("document")}
	s_ebs                               = ast.Term{Value: ast.String("ebs")}
	s_ebs_csi_amazonaws_com_461365c7    = ast.Term{Value: ast.String("ebs.csi.amazonaws.com")}
	s_ebs_csi_aws_814be189              = ast.Term{Value: ast.String("ebs.csi.aws")}
	s_ebs_csi_aws_com_6a3ee666          = ast.Term{Value: ast.String("ebs.csi.aws.com")}
	s_ebs_csi_aws_com_cluster__b066bbe8 = ast.Term{Value: ast.String("ebs.csi.aws.com/cluster-name")}
	s_ebs_csi_aws_com_fb52af17          = ast.Term{Value: ast.String("ebs.csi.aws.com/")}
	s_ebs_csi_default_sc_495e581d       = ast.Term{Value: ast.String("ebs-csi-default-sc")}
	s_ebs_csi_eks_amazonaws_co_a7378601 = ast.Term{Value: ast.String("ebs.csi.eks.amazonaws.com")}
	s_ebs_csi_eks_aws_com_6507372e      = ast.Term{Value: ast.String("ebs.csi.eks.aws.com")}
	s_edits                             = ast.Term{Value: ast.String("edits")}
	s_efs                               = ast.Term{Value: ast.String("efs")}
	s_efs_ap_90ca6af6                   = ast.Term{Value: ast.String("efs-ap")}
	s_efs_ap_or_s3files_ap_6c933e5c     = ast.Term{Value: ast.String("efs-ap or s3files-ap")}
	s_efs_csi_amazonaws_com_0bda32a1    = ast.Term{Value: ast.String("efs.csi.amazonaws.com")}
	s_efs_csi_aws_com_381dbd5c          = ast.Term{Value: ast.String("efs.csi.aws.com")}
	s_eks                               = ast.Term{Value: ast.String("eks")}
	s_eks_amazon_com_role_arn_0bf19af7  = ast.Term{Value: ast.String("eks.amazon.com/role-arn")}
	s_eks_amazonaws_com_arn_32f61725    = ast.Term{Value: ast.String("eks.amazonaws.com/arn")}
	s_eks_amazonaws_com_audien_1175abd9 = ast.Term{Value: ast.String("eks.amazonaws.com/audience")}
	s_eks_amazonaws_com_iam_ro_1819265b = ast.Term{Value: ast.String("eks.amazonaws.com/iam-role-arn")}
	s_eks_amazonaws_com_iam_ro_21fee0fd = ast.Term{Value: ast.String("eks.amazonaws.com/iam-role")}
	s_eks_amazonaws_com_role_a_00f6ef33 = ast.Term{Value: ast.String("eks.amazonaws.com/role-arn is empty; write the ARN of a role, or leave the annotation out")}
	s_eks_amazonaws_com_role_a_ce7d3e56 = ast.Term{Value: ast.String("eks.amazonaws.com.role-arn")}
	s_eks_amazonaws_com_role_a_ea9324ab = ast.Term{Value: ast.String("eks.amazonaws.com/role-arn")}
	s_eks_amazonaws_com_role_dc9aea2d   = ast.Term{Value: ast.String("eks.amazonaws.com/role")}
	s_eks_amazonaws_com_role_n_0198b615 = ast.Term{Value: ast.String("eks.amazonaws.com/role-name")}
	s_eks_amazonaws_com_servic_2b1663a8 = ast.Term{Value: ast.String("eks.amazonaws.com/serviceaccount-role-arn")}
	s_eks_amazonaws_com_servic_961c68ee = ast.Term{Value: ast.String("eks.amazonaws.com/service-account-role-arn")}
	s_eks_amazonaws_com_sts_re_5214375c = ast.Term{Value: ast.String("eks.amazonaws.com/sts-regional-endpoints")}
	s_eks_amazonaws_com_token__194c0c8b = ast.Term{Value: ast.String("eks.amazonaws.com/token-expiration")}
	s_eks_amazonaws_role_arn_d477b85f   = ast.Term{Value: ast.String("eks.amazonaws/role-arn")}
	s_eks_aws_amazon_com_role__42927281 = ast.Term{Value: ast.String("eks.aws.amazon.com/role-arn")}
	s_eks_aws_com_role_arn_4286bd8d     = ast.Term{Value: ast.String("eks.aws.com/role-arn")}
	s_eks_role_arn_63387183             = ast.Term{Value: ast.String("eks/role-arn")}
	s_ellipsis                          = ast.Term{Value: ast.String("ellipsis")}
	s_else                              = ast.Term{Value: ast.String("else")}
	s_empty                             = ast.Term{Value: ast.String("empty")}
	s_empty_and_so_Immediate_b2c3cf58   = ast.Term{Value: ast.String("empty and so Immediate")}
	s_enabled                           = ast.Term{Value: ast.String("enabled")}
	s_encoding                          = ast.Term{Value: ast.String("encoding")}
	s_encrypt                           = ast.Term{Value: ast.String("encrypt")}
	s_encrypted                         = ast.Term{Value: ast.String("encrypted")}
	s_encrypted_is_missing__wr_261c9277 = ast.Term{Value: ast.String("encrypted is missing; write encrypted: \"true\"")}
	s_encryption                        = ast.Term{Value: ast.String("encryption")}
	s_end                               = ast.Term{Value: ast.String("end")}
	s_entry                             = ast.Term{Value: ast.String("entry")}
	s_eq                                = ast.Term{Value: ast.String("eq")}
	s_error                             = ast.Term{Value: ast.String("error")}
	s_expression                        = ast.Term{Value: ast.String("expression")}
	s_ext2                              = ast.Term{Value: ast.String("ext2")}
	s_ext3                              = ast.Term{Value: ast.String("ext3")}
	s_ext4                              = ast.Term{Value: ast.String("ext4")}
	s_ext4BigAlloc                      = ast.Term{Value: ast.String("ext4BigAlloc")}
	s_ext4ClusterSize                   = ast.Term{Value: ast.String("ext4ClusterSize")}
	s_ext4EncryptionSupport             = ast.Term{Value: ast.String("ext4EncryptionSupport")}
	s_ext4__ext3__xfs_or_ntfs_7edac27f  = ast.Term{Value: ast.String("ext4, ext3, xfs or ntfs")}
	s_ext4bigalloc                      = ast.Term{Value: ast.String("ext4bigalloc")}
	s_ext4clustersize                   = ast.Term{Value: ast.String("ext4clustersize")}
	s_ext4encryptionsupport             = ast.Term{Value: ast.String("ext4encryptionsupport")}
	s_f                                 = ast.Term{Value: ast.String("f")}
	s_facts                             = ast.Term{Value: ast.String("facts")}
	s_failure_domain_beta_kube_88531e14 = ast.Term{Value: ast.String("failure-domain.beta.kubernetes.io/zone")}
	s_false                             = ast.Term{Value: ast.String("false")}
	s_field                             = ast.Term{Value: ast.String("field")}
	s_fileParameters                    = ast.Term{Value: ast.String("fileParameters")}
	s_filecache_csi_aws_com_a79c8c37    = ast.Term{Value: ast.String("filecache.csi.aws.com")}
	s_filesystem                        = ast.Term{Value: ast.String("filesystem")}
	s_filesystemid                      = ast.Term{Value: ast.String("filesystemid")}
	s_filesystemtype                    = ast.Term{Value: ast.String("filesystemtype")}
	s_finalizers                        = ast.Term{Value: ast.String("finalizers")}
	s_first                             = ast.Term{Value: ast.String("first")}
	s_fix                               = ast.Term{Value: ast.String("fix")}
	s_form                              = ast.Term{Value: ast.String("form")}
	s_former                            = ast.Term{Value: ast.String("former")}
	s_fs                                = ast.Term{Value: ast.String("fs")}
	s_fsType                            = ast.Term{Value: ast.String("fsType")}
	s_fstype                            = ast.Term{Value: ast.String("fstype")}
	s_fsx_csi_aws_com_9007b62d          = ast.Term{Value: ast.String("fsx.csi.aws.com")}
	s_fsx_openzfs_csi_aws_com_edec235f  = ast.Term{Value: ast.String("fsx.openzfs.csi.aws.com")}
	s_ga                                = ast.Term{Value: ast.String("ga")}
	s_ge                                = ast.Term{Value: ast.String("ge")}
	s_generateName                      = ast.Term{Value: ast.String("generateName")}
	s_generation                        = ast.Term{Value: ast.String("generation")}
	s_gib                               = ast.Term{Value: ast.String("gib")}
	s_gp2                               = ast.Term{Value: ast.String("gp2")}
	s_gp3                               = ast.Term{Value: ast.String("gp3")}
	s_gp3__gp2__io1__io2__st1__b080a962 = ast.Term{Value: ast.String("gp3, gp2, io1, io2, st1, sc1 or standard")}
	s_group                             = ast.Term{Value: ast.String("group")}
	s_gt                                = ast.Term{Value: ast.String("gt")}
	s_has_a_key_that_AWS_keeps_2caff93d = ast.Term{Value: ast.String("has a key that AWS keeps for itself")}
	s_has_a_reserved_key_15ed32e0       = ast.Term{Value: ast.String("has a reserved key")}
	s_has_a_value_that_fails_a_c12683e9 = ast.Term{Value: ast.String("has a value that fails as a template")}
	s_has_no_equals_sign_61862d2b       = ast.Term{Value: ast.String("has no equals sign")}
	s_has_no_key_7b99ed86               = ast.Term{Value: ast.String("has no key")}
	s_has_no_value_a160553f             = ast.Term{Value: ast.String("has no value")}
	s_helm                              = ast.Term{Value: ast.String("helm")}
	s_html                              = ast.Term{Value: ast.String("html")}
	s_i_storage_5a2db71e                = ast.Term{Value: ast.String("^(?i:storage)|^[^.]*$")}
	s_iam                               = ast.Term{Value: ast.String("iam")}
	s_iam_amazonaws_com_role_a_376e730b = ast.Term{Value: ast.String("iam.amazonaws.com/role-arn")}
	s_if                                = ast.Term{Value: ast.String("if")}
	s_immediate                         = ast.Term{Value: ast.String("immediate")}
	s_indent_it_under__s_fbe31a30       = ast.Term{Value: ast.String("; indent it under %s")}
	s_index                             = ast.Term{Value: ast.String("index")}
	s_ingressclass_kubernetes__ba0b845f = ast.Term{Value: ast.String("ingressclass.kubernetes.io/is-default-class")}
	s_inodeSize                         = ast.Term{Value: ast.String("inodeSize")}
	s_inodesize                         = ast.Term{Value: ast.String("inodesize")}
	s_insert                            = ast.Term{Value: ast.String("insert")}
	s_instance_profile_9373fd16         = ast.Term{Value: ast.String("instance-profile")}
	s_io1                               = ast.Term{Value: ast.String("io1")}
	s_io2                               = ast.Term{Value: ast.String("io2")}
	s_iops                              = ast.Term{Value: ast.String("iops")}
	s_iopsPerGB                         = ast.Term{Value: ast.String("iopsPerGB")}
	s_iops_each_8a3d49f7                = ast.Term{Value: ast.String("iops_each")}
	s_iopspergb                         = ast.Term{Value: ast.String("iopspergb")}
	s_iopspergib                        = ast.Term{Value: ast.String("iopspergib")}
	s_is                                = ast.Term{Value: ast.String("is")}
	s_is__false_e345ec86                = ast.Term{Value: ast.String("is \"false\"")}
	s_is_default_class_6aa95017         = ast.Term{Value: ast.String("/is-default-class")}
	s_is_default_class_6b5c3105         = ast.Term{Value: ast.String("is-default-class")}
	s_is_empty_2babdb63                 = ast.Term{Value: ast.String("is empty")}
	s_is_never_closed_60b75d65          = ast.Term{Value: ast.String("{{ is never closed")}
	s_js                                = ast.Term{Value: ast.String("js")}
	s_k                                 = ast.Term{Value: ast.String("k")}
	s_key                               = ast.Term{Value: ast.String("key")}
	s_key_ARN_b9a56bfb                  = ast.Term{Value: ast.String("key ARN")}
	s_key__q_is_none_that__s_k_c0d9ab4a = ast.Term{Value: ast.String("key %q is none that %s knows; write topology.kubernetes.io/zone")}
	s_key__q_stands_more_than__e373393c = ast.Term{Value: ast.String("key %q stands more than once, and only the last counts; remove the others")}
	s_key__q_stands_twice_in_t_d3267244 = ast.Term{Value: ast.String("key %q stands twice in this term; put its values into one list")}
	s_key_id_24e5dd84                   = ast.Term{Value: ast.String("key id")}
	s_kind                              = ast.Term{Value: ast.String("kind")}
	s_kms                               = ast.Term{Value: ast.String("kms")}
	s_kmsKeyId                          = ast.Term{Value: ast.String("kmsKeyId")}
	s_kms_key_id_27ca11ad               = ast.Term{Value: ast.String("kms_key_id")}
	s_kms_key_id_66b9b8f2               = ast.Term{Value: ast.String("kms-key-id")}
	s_kmskey                            = ast.Term{Value: ast.String("kmskey")}
	s_kmskeyarn                         = ast.Term{Value: ast.String("kmskeyarn")}
	s_kmskeyid                          = ast.Term{Value: ast.String("kmskeyid")}
	s_kmskeyidarn                       = ast.Term{Value: ast.String("kmskeyidarn")}
	s_kubeConfig                        = ast.Term{Value: ast.String("kubeConfig")}
	s_kubernetes_io_1b51f62d            = ast.Term{Value: ast.String("kubernetes.io")}
	s_kubernetes_io_aws_ebs_bd7036e4    = ast.Term{Value: ast.String("kubernetes.io/aws-ebs")}
	s_kubernetes_io_aws_efs_6f099889    = ast.Term{Value: ast.String("kubernetes.io/aws-efs")}
	s_kubernetes_io_ebs_2ec3ee9e        = ast.Term{Value: ast.String("kubernetes.io/ebs")}
	s_kubernetes_io_is_default_4b650e74 = ast.Term{Value: ast.String("kubernetes.io/is-default-class")}
	s_kubernetes_io_os_7e27d225         = ast.Term{Value: ast.String("kubernetes.io/os")}
	s_labels                            = ast.Term{Value: ast.String("labels")}
	s_lastIndex                         = ast.Term{Value: ast.String("lastIndex")}
	s_le                                = ast.Term{Value: ast.String("le")}
	s_least                             = ast.Term{Value: ast.String("least")}
	s_legacy                            = ast.Term{Value: ast.String("legacy")}
	s_len                               = ast.Term{Value: ast.String("len")}
	s_limit                             = ast.Term{Value: ast.String("limit")}
	s_lt                                = ast.Term{Value: ast.String("lt")}
	s_managedFields                     = ast.Term{Value: ast.String("managedFields")}
	s_mapping                           = ast.Term{Value: ast.String("mapping")}
	s_mask                              = ast.Term{Value: ast.String("mask")}
	s_matchLabelExpressions             = ast.Term{Value: ast.String("matchLabelExpressions")}
	s_max                               = ast.Term{Value: ast.String("max")}
	s_meant                             = ast.Term{Value: ast.String("meant")}
	s_message                           = ast.Term{Value: ast.String("message")}
	s_metadata                          = ast.Term{Value: ast.String("metadata")}
	s_metadata_name_is_missing_987e3223 = ast.Term{Value: ast.String("metadata.name is missing; write the name of the class")}
	s_min                               = ast.Term{Value: ast.String("min")}
	s_mode                              = ast.Term{Value: ast.String("mode")}
	s_most                              = ast.Term{Value: ast.String("most")}
	s_mountOptions                      = ast.Term{Value: ast.String("mountOptions")}
	s_mount_option__debug__onl_3e27d331 = ast.Term{Value: ast.String("mount option \"debug\" only fills the kernel's log; remove it")}
	s_mount_option__q_is_unkno_fc42529a = ast.Term{Value: ast.String("mount option %q is unknown to xfs; remove it")}
	s_n                                 = ast.Term{Value: ast.String("n")}
	s_n__0_253_514a1279                 = ast.Term{Value: ast.String("^[^\\n]{0,253}$")}
	s_name                              = ast.Term{Value: ast.String("name")}
	s_name__q_says__s__but_typ_6e9e5b8b = ast.Term{Value: ast.String("name %q says %s, but type is %q; write one or the other")}
	s_name__q_says__s__but_wit_43621222 = ast.Term{Value: ast.String("name %q says %s, but without a type the volumes are gp3; write type: %s, or another name")}
	s_name_is__q__write__s_08f6c1c3     = ast.Term{Value: ast.String("name is %q; write %s")}
	s_namespace                         = ast.Term{Value: ast.String("namespace")}
	s_namespace_is__q_in_a_cla_89f20fcc = ast.Term{Value: ast.String("namespace is %q in a class of the whole cluster; remove it")}
	s_ne                                = ast.Term{Value: ast.String("ne")}
	s_near                              = ast.Term{Value: ast.String("near")}
	s_nil                               = ast.Term{Value: ast.String("nil")}
	s_no                                = ast.Term{Value: ast.String("no")}
	s_no_StorageClass_of_this__e65a9409 = ast.Term{Value: ast.String("no StorageClass of this cluster is the default; set the annotation storageclass.kubernetes.io/is-default-class to \"true\" on one")}
	s_no_rule_is_called__q_s_e906ea5e   = ast.Term{Value: ast.String("no rule is called %q%s")}
	s_not                               = ast.Term{Value: ast.String("not")}
	s_not_JSON___s_f1b754e9             = ast.Term{Value: ast.String("not JSON: %s")}
	s_not_YAML___s_ee26f3da             = ast.Term{Value: ast.String("not YAML: %s")}
	s_not_text___s__write_UTF__d4b7f4ce = ast.Term{Value: ast.String("not text: %s; write UTF-8")}
	s_ntfs                              = ast.Term{Value: ast.String("ntfs")}
	s_null                              = ast.Term{Value: ast.String("null")}
	s_number                            = ast.Term{Value: ast.String("number")}
	s_numberOfInodes                    = ast.Term{Value: ast.String("numberOfInodes")}
	s_numberofinodes                    = ast.Term{Value: ast.String("numberofinodes")}
	s_object                            = ast.Term{Value: ast.String("object")}
	s_odd                               = ast.Term{Value: ast.String("odd")}
	s_of_the_service__q__a_rol_16f471f3 = ast.Term{Value: ast.String("of the service %q; a role belongs to iam")}
	s_off                               = ast.Term{Value: ast.String("off")}
	s_oidc_provider_aca5bdbf            = ast.Term{Value: ast.String("oidc-provider")}
	s_on                                = ast.Term{Value: ast.String("on")}
	s_op                                = ast.Term{Value: ast.String("op")}
	s_open                              = ast.Term{Value: ast.String("open")}
	s_or                                = ast.Term{Value: ast.String("or")}
	s_or_21fd09ef                       = ast.Term{Value: ast.String(" or ")}
	s_outpost                           = ast.Term{Value: ast.String("outpost")}
	s_overlay                           = ast.Term{Value: ast.String("overlay")}
	s_ownerReferences                   = ast.Term{Value: ast.String("ownerReferences")}
	s_parameters                        = ast.Term{Value: ast.String("parameters")}
	s_parameters_lack_Resource_f0ef2421 = ast.Term{Value: ast.String("parameters lack ResourceType; %s")}
	s_parameters_lack_provisio_ed0026a1 = ast.Term{Value: ast.String("parameters lack provisioningMode; %s")}
	s_parentvolumeid                    = ast.Term{Value: ast.String("parentvolumeid")}
	s_part                              = ast.Term{Value: ast.String("part")}
	s_parts_5402bf9d                    = ast.Term{Value: ast.String("$parts")}
	s_patch                             = ast.Term{Value: ast.String("patch")}
	s_per_GiB_b98959c0                  = ast.Term{Value: ast.String(" per GiB")}
	s_per_gib_d941eabf                  = ast.Term{Value: ast.String("per_gib")}
	s_placeholders                      = ast.Term{Value: ast.String("placeholders")}
	s_policy                            = ast.Term{Value: ast.String("policy")}
	s_postRenderers                     = ast.Term{Value: ast.String("postRenderers")}
	s_print                             = ast.Term{Value: ast.String("print")}
	s_printf                            = ast.Term{Value: ast.String("printf")}
	s_println                           = ast.Term{Value: ast.String("println")}
	s_problems                          = ast.Term{Value: ast.String("problems")}
	s_provisioner                       = ast.Term{Value: ast.String("provisioner")}
	s_provisioner_is__kubernet_52444639 = ast.Term{Value: ast.String("provisioner is \"kubernetes.io/aws-ebs\", removed in Kubernetes 1.27 and served only by CSI migration; write \"ebs.csi.aws.com\"")}
	s_provisioner_is__kubernet_5d366f8f = ast.Term{Value: ast.String("provisioner is \"kubernetes.io/aws-ebs\" in a gp2 that is not the default; write \"ebs.csi.aws.com\" in the class for new claims")}
	s_provisioner_is__q__which_fdd4cd98 = ast.Term{Value: ast.String("provisioner is %q, which is no qualified name; write the name of the driver, such as ebs.csi.aws.com")}
	s_provisioner_is__q__write_3b2bb96a = ast.Term{Value: ast.String("provisioner is %q; write %s")}
	s_provisioner_is_empty__wr_3482e706 = ast.Term{Value: ast.String("provisioner is empty; write the name of the driver, such as ebs.csi.aws.com")}
	s_provisioner_is_missing___65c63d46 = ast.Term{Value: ast.String("provisioner is missing; write the name of the driver, such as ebs.csi.aws.com")}
	s_provisioner_s3_csi_aws_c_fbca9e0f = ast.Term{Value: ast.String("provisioner s3.csi.aws.com creates no volumes; write a PersistentVolume by hand")}
	s_provisioningMode                  = ast.Term{Value: ast.String("provisioningMode")}
	s_provisioningMode_is__q___a0495c11 = ast.Term{Value: ast.String("provisioningMode is %q; write %s")}
	s_q_27920d8c                        = ast.Term{Value: ast.String("%q")}
	s_range                             = ast.Term{Value: ast.String("range")}
	s_reclaimPolicy                     = ast.Term{Value: ast.String("reclaimPolicy")}
	s_reclaimPolicy_is__q__wri_23c79e8b = ast.Term{Value: ast.String("reclaimPolicy is %q; write %s")}
	s_regional                          = ast.Term{Value: ast.String("regional")}
	s_related                           = ast.Term{Value: ast.String("related")}
	s_remove                            = ast.Term{Value: ast.String("remove")}
	s_remove_it_1888dd5e                = ast.Term{Value: ast.String("; remove it")}
	s_remove_it__the_Persisten_22987fad = ast.Term{Value: ast.String("remove it: the PersistentVolumeClaim requests the size")}
	s_remove_the_quotes_baad8e9c        = ast.Term{Value: ast.String("remove the quotes")}
	s_rename                            = ast.Term{Value: ast.String("rename")}
	s_rename__s_b3cf4dfe                = ast.Term{Value: ast.String("rename %s")}
	s_requests                          = ast.Term{Value: ast.String("requests")}
	s_requirement_has_no_value_ea533db0 = ast.Term{Value: ast.String("requirement has no values; add one, or remove the requirement")}
	s_resourceVersion                   = ast.Term{Value: ast.String("resourceVersion")}
	s_resources                         = ast.Term{Value: ast.String("resources")}
	s_retain                            = ast.Term{Value: ast.String("retain")}
	s_role                              = ast.Term{Value: ast.String("role")}
	s_role_84f9835a                     = ast.Term{Value: ast.String("^role/")}
	s_role_arn_5aa7d597                 = ast.Term{Value: ast.String("role-arn")}
	s_root                              = ast.Term{Value: ast.String("root")}
	s_rule                              = ast.Term{Value: ast.String("rule")}
	s_rules                             = ast.Term{Value: ast.String("rules")}
	s_s3_csi_aws_com_1c904084           = ast.Term{Value: ast.String("s3.csi.aws.com")}
	s_s3files                           = ast.Term{Value: ast.String("s3files")}
	s_s3files_ap_c72cfce0               = ast.Term{Value: ast.String("s3files-ap")}
	s_s_4476e10b                        = ast.Term{Value: ast.String("%s/")}
	s_s__s_0d9cf1ed                     = ast.Term{Value: ast.String("%s=%s")}
	s_s__s___q___s_f4e7098f             = ast.Term{Value: ast.String("%s %s, %q: %s")}
	s_s__s__write__true_dbda198a        = ast.Term{Value: ast.String("%s %s; write \"true\"")}
	s_s__write_another_key_d08961ec     = ast.Term{Value: ast.String("%s; write another key")}
	s_s_cec4179a                        = ast.Term{Value: ast.String("/%s")}
	s_s_e8e4a8c4                        = ast.Term{Value: ast.String("\\s")}
	s_s_holds__s__write__s_2b6dc696     = ast.Term{Value: ast.String("%s holds %s; write %s")}
	s_s_is__q___s_1e1baeed              = ast.Term{Value: ast.String("%s is %q, %s")}
	s_s_is__q__write__s_efb58089        = ast.Term{Value: ast.String("%s is %q; write %s")}
	s_s_is__s___s_88eed5c5              = ast.Term{Value: ast.String("%s is %s; %s")}
	s_s_s_78610dbb                      = ast.Term{Value: ast.String("%s%s")}
	s_saml_provider_373b2856            = ast.Term{Value: ast.String("saml-provider")}
	s_says                              = ast.Term{Value: ast.String("says")}
	s_sbg1                              = ast.Term{Value: ast.String("sbg1")}
	s_sbp1                              = ast.Term{Value: ast.String("sbp1")}
	s_sc1                               = ast.Term{Value: ast.String("sc1")}
	s_securitygroupids                  = ast.Term{Value: ast.String("securitygroupids")}
	s_selector                          = ast.Term{Value: ast.String("selector")}
	s_selfLink                          = ast.Term{Value: ast.String("selfLink")}
	s_sequence                          = ast.Term{Value: ast.String("sequence")}
	s_server                            = ast.Term{Value: ast.String("server")}
	s_set                               = ast.Term{Value: ast.String("set")}
	s_size                              = ast.Term{Value: ast.String("size")}
	s_slice                             = ast.Term{Value: ast.String("slice")}
	s_so_are__s_s_fce34603              = ast.Term{Value: ast.String("so are %s%s")}
	s_so_is__q_38a261f2                 = ast.Term{Value: ast.String("so is %q")}
	s_source                            = ast.Term{Value: ast.String("source")}
	s_sources                           = ast.Term{Value: ast.String("sources")}
	s_spec                              = ast.Term{Value: ast.String("spec")}
	s_st1                               = ast.Term{Value: ast.String("st1")}
	s_standard                          = ast.Term{Value: ast.String("standard")}
	s_state                             = ast.Term{Value: ast.String("state")}
	s_storage                           = ast.Term{Value: ast.String("storage")}
	s_storageClassName                  = ast.Term{Value: ast.String("storageClassName")}
	s_storage_is__v_on_the_EBS_18dd8304 = ast.Term{Value: ast.String("storage is %v on the EBS class %q, %s")}
	s_storage_is__v_on_the_EBS_b7ec22e6 = ast.Term{Value: ast.String("storage is %v on the EBS class %q, for which the driver lowers the class's %d iops to %d; ask for %dGi")}
	s_storage_k8s_io_is_defaul_21c472e5 = ast.Term{Value: ast.String("storage.k8s.io/is-default-class")}
	s_storage_k8s_io_v1_fe61b2e9        = ast.Term{Value: ast.String("storage.k8s.io/v1")}
	s_storage_k8s_io_v1beta1_87045da9   = ast.Term{Value: ast.String("storage.k8s.io/v1beta1")}
	s_storage_kubernetes_io_is_82667531 = ast.Term{Value: ast.String("storage.kubernetes.io/is-default-class")}
	s_storageclass                      = ast.Term{Value: ast.String("storageclass")}
	s_storageclass_beta_k8s_io_0cd44e82 = ast.Term{Value: ast.String("storageclass.beta.k8s.io/is-default-class")}
	s_storageclass_beta_kubern_04de0ca4 = ast.Term{Value: ast.String("storageclass.beta.kubernetes.io/is-default-class")}
	s_storageclass_beta_kubern_4d103327 = ast.Term{Value: ast.String("storageclass.beta.kubernetes.io/is-default-class is \"true\", so that the class is the default although storageclass.kubernetes.io/is-default-class is \"false\"; leave the beta annotation out")}
	s_storageclass_beta_kubern_a5a76a67 = ast.Term{Value: ast.String("storageclass.beta.kubernetes.io/is-default-class is the beta annotation, and storageclass.kubernetes.io/is-default-class says \"true\" already; leave it out")}
	s_storageclass_beta_kubern_cf4cf6f2 = ast.Term{Value: ast.String("storageclass.beta.kubernetes.io/is-default-class is the beta annotation; write storageclass.kubernetes.io/is-default-class")}
	s_storageclass_is_default__4379a596 = ast.Term{Value: ast.String("storageclass/is-default-class")}
	s_storageclass_k8s_io_is_d_3c2d01fa = ast.Term{Value: ast.String("storageclass.k8s.io/is-default-class")}
	s_storageclass_kubernetes__47dac523 = ast.Term{Value: ast.String("storageclass.kubernetes.io/isdefaultclass")}
	s_storageclass_kubernetes__76586256 = ast.Term{Value: ast.String("storageclass.kubernetes.io.is-default-class")}
	s_storageclass_kubernetes__812ebc39 = ast.Term{Value: ast.String("storageclass.kubernetes.io/default-class")}
	s_storageclass_kubernetes__8257af1b = ast.Term{Value: ast.String("storageclass.kubernetes.io/is-default-storageclass")}
	s_storageclass_kubernetes__82de41ed = ast.Term{Value: ast.String("storageclass.kubernetes.io/defaultclass")}
	s_storageclass_kubernetes__91e2dcbb = ast.Term{Value: ast.String("storageclass.kubernetes.io/is-default")}
	s_storageclass_kubernetes__b078f86f = ast.Term{Value: ast.String("storageclass.kubernetes.io/is-default-class")}
	s_storageclass_kubernetes__b96ab3b9 = ast.Term{Value: ast.String("storageclass.kubernetes.io/isdefault")}
	s_storageclass_kubernetes__c3262c94 = ast.Term{Value: ast.String("storageclass.kubernetes.io/is-default-storage-class")}
	s_storageclass_kubernetes__d9e3f92f = ast.Term{Value: ast.String("storageclass.kubernetes.io/default")}
	s_storageclass_kubernetes__f611a4ff = ast.Term{Value: ast.String("storageclass.kubernetes.io/is_default_class")}
	s_storageclass_storage_k8s_ff065138 = ast.Term{Value: ast.String("storageclass.storage.k8s.io/is-default-class")}
	s_storageclasses_kubernete_665094b4 = ast.Term{Value: ast.String("storageclasses.kubernetes.io/is-default-class")}
	s_storageclasses_storage_k_8d109060 = ast.Term{Value: ast.String("storageclasses.storage.k8s.io/is-default-class")}
	s_string                            = ast.Term{Value: ast.String("string")}
	s_sts                               = ast.Term{Value: ast.String("sts")}
	s_sts_amazonaws_com_role_a_daf65209 = ast.Term{Value: ast.String("sts.amazonaws.com/role-arn")}
	s_subnetid                          = ast.Term{Value: ast.String("subnetid")}
	s_subnetids                         = ast.Term{Value: ast.String("subnetids")}
	s_substring                         = ast.Term{Value: ast.String("substring")}
	s_suppression_of__s_expire_830100d4 = ast.Term{Value: ast.String("suppression of %s expired on %s; remove it, or set a later day")}
	s_suppression_of__s_withou_0e0ae33f = ast.Term{Value: ast.String("suppression of %s without a reason; write -- and the reason after it")}
	s_suppression_that_cannot__b064632e = ast.Term{Value: ast.String("suppression that cannot be read: %s; write arthurlint:ignore RULE -- reason")}
	s_suppressions                      = ast.Term{Value: ast.String("suppressions")}
	s_suspend                           = ast.Term{Value: ast.String("suspend")}
	s_t                                 = ast.Term{Value: ast.String("t")}
	s_tag                               = ast.Term{Value: ast.String("tag")}
	s_tagSpecification                  = ast.Term{Value: ast.String("tagSpecification")}
	s_tagspecification                  = ast.Term{Value: ast.String("tagspecification")}
	s_tagspecification_98ce883a         = ast.Term{Value: ast.String("^tagspecification")}
	s_template                          = ast.Term{Value: ast.String("template")}
	s_term_asks_for_the_same_a_5b235cf0 = ast.Term{Value: ast.String("term asks for the same as an earlier one; remove one")}
	s_term_has_no_requirement__15a80607 = ast.Term{Value: ast.String("term has no requirement; add matchLabelExpressions, or remove the term")}
	s_text                              = ast.Term{Value: ast.String("text")}
	s_the_ARN_of_the_key__arn__8eb01ea4 = ast.Term{Value: ast.String("the ARN of the key, arn:aws:kms:<region>:<account>:key/<key id>, or leave the parameter out to use the account's default key")}
	s_the_ARN_of_the_role__arn_f8c9031d = ast.Term{Value: ast.String("the ARN of the role, arn:aws:iam::<account>:role/<name>")}
	s_the_EBS_class__q_offers__fe40d3e8 = ast.Term{Value: ast.String("the EBS class %q offers no %s; write ReadWriteOnce")}
	s_the__s__v_f9200e66                = ast.Term{Value: ast.String("the %s %v")}
	s_the_driver_has_disabled__b46ca65e = ast.Term{Value: ast.String("the driver has disabled the function %s")}
	s_the_driver_keeps_tags_th_1ea7aaf1 = ast.Term{Value: ast.String("the driver keeps tags that begin with %q for itself")}
	s_the_driver_s_chart_makes_53d32a1d = ast.Term{Value: ast.String("the driver's chart makes %q a default class, and %s; write false")}
	s_the_driver_sets_that_tag_54c76ca1 = ast.Term{Value: ast.String("the driver sets that tag itself")}
	s_the_file_is_in__s__write_03471311 = ast.Term{Value: ast.String("the file is in %s; write UTF-8")}
	s_the_file_system_84c3f8ec          = ast.Term{Value: ast.String("the file system")}
	s_the_first_one_188806c1            = ast.Term{Value: ast.String("the first one")}
	s_the_id_of_the_file_syste_eda9c79d = ast.Term{Value: ast.String("the id of the file system, which begins with fs-")}
	s_the_id_of_the_subnet__wh_07fb87d8 = ast.Term{Value: ast.String("the id of the subnet, which begins with subnet-")}
	s_the_id_of_the_volume__wh_98fac1f7 = ast.Term{Value: ast.String("the id of the volume, which begins with fsvol-")}
	s_the_ids_of_the_security__2b436080 = ast.Term{Value: ast.String("the ids of the security groups, which begin with sg-")}
	s_the_ids_of_the_subnets___a01a97c7 = ast.Term{Value: ast.String("the ids of the subnets, which begin with subnet-")}
	s_the_key_that_the_driver__c2550c66 = ast.Term{Value: ast.String("the key that the driver encrypts with")}
	s_the_least_db902482                = ast.Term{Value: ast.String("the least")}
	s_the_most_27c90305                 = ast.Term{Value: ast.String("the most")}
	s_the_mount_option_is__s___5838cd2c = ast.Term{Value: ast.String("the mount option is %s; %s")}
	s_the_other_one_9107c2ea            = ast.Term{Value: ast.String("the other one")}
	s_the_placeholder__q_18f4c76b       = ast.Term{Value: ast.String("the placeholder %q")}
	s_the_placeholders__s_bdf1674a      = ast.Term{Value: ast.String("the placeholders %s")}
	s_the_string__q_0d54715c            = ast.Term{Value: ast.String("the string %q")}
	s_the_template_has_no___s__06fe9985 = ast.Term{Value: ast.String("the template has no .%s, only .PVCName, .PVCNamespace and .PVName")}
	s_the_template_has_no_func_404cf11c = ast.Term{Value: ast.String("the template has no function %s")}
	s_the_type_of_the_volumes_b462d2ae  = ast.Term{Value: ast.String("the type of the volumes")}
	s_the_zones_2dd0ea62                = ast.Term{Value: ast.String("the zones")}
	s_throughput                        = ast.Term{Value: ast.String("throughput")}
	s_title                             = ast.Term{Value: ast.String("title")}
	s_toLower                           = ast.Term{Value: ast.String("toLower")}
	s_toUpper                           = ast.Term{Value: ast.String("toUpper")}
	s_too_small_for_the_class__fea3cf92 = ast.Term{Value: ast.String("too small for the class's %d iops; ask for %dGi")}
	s_topology_ebs_csi_aws_com_12018e45 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/zone")}
	s_topology_ebs_csi_aws_com_2a28a3f2 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/account-id")}
	s_topology_ebs_csi_aws_com_3af96fa8 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/region")}
	s_topology_ebs_csi_aws_com_62ebd228 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/partition")}
	s_topology_ebs_csi_aws_com_6c371f74 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/outpost-id")}
	s_topology_k8s_aws_zone_id_19c39847 = ast.Term{Value: ast.String("topology.k8s.aws/zone-id")}
	s_topology_kubernetes_io_z_19906253 = ast.Term{Value: ast.String("topology.kubernetes.io/zone")}
	s_true                              = ast.Term{Value: ast.String("true")}
	s_true__or__false_fddb3806          = ast.Term{Value: ast.String("\"true\" or \"false\"")}
	s_type                              = ast.Term{Value: ast.String("type")}
	s_type_is__gp2___write__gp_a176e196 = ast.Term{Value: ast.String("type is \"gp2\"; write \"gp3\"")}
	s_uid                               = ast.Term{Value: ast.String("uid")}
	s_unknown                           = ast.Term{Value: ast.String("unknown")}
	s_unknown_e867279b                  = ast.Term{Value: ast.String("$unknown")}
	s_until                             = ast.Term{Value: ast.String("until")}
	s_urlquery                          = ast.Term{Value: ast.String("urlquery")}
	s_user                              = ast.Term{Value: ast.String("user")}
	s_v_0ac676a5                        = ast.Term{Value: ast.String("%v")}
	s_value                             = ast.Term{Value: ast.String("value")}
	s_value__q_stands_here_twi_82de240b = ast.Term{Value: ast.String("value %q stands here twice; remove one")}
	s_value_that_cannot_be_rea_8c078f0d = ast.Term{Value: ast.String("value that cannot be read: %s")}
	s_values                            = ast.Term{Value: ast.String("values")}
	s_valuesObject                      = ast.Term{Value: ast.String("valuesObject")}
	s_volume                            = ast.Term{Value: ast.String("volume")}
	s_volumeBindingMode                 = ast.Term{Value: ast.String("volumeBindingMode")}
	s_volumeBindingMode_is__q__ef747a6c = ast.Term{Value: ast.String("volumeBindingMode is %q; write %s")}
	s_volumeBindingMode_is__s__06a6f058 = ast.Term{Value: ast.String("volumeBindingMode is %s; write WaitForFirstConsumer")}
	s_volumeBindingMode_is_mis_40f1a8ea = ast.Term{Value: ast.String("volumeBindingMode is missing and so Immediate; write volumeBindingMode: WaitForFirstConsumer")}
	s_volumeClaimTemplates              = ast.Term{Value: ast.String("volumeClaimTemplates")}
	s_volumeInitializationRate          = ast.Term{Value: ast.String("volumeInitializationRate")}
	s_volumeMode                        = ast.Term{Value: ast.String("volumeMode")}
	s_volumeName                        = ast.Term{Value: ast.String("volumeName")}
	s_volume_beta_kubernetes_i_fb3213b4 = ast.Term{Value: ast.String("volume.beta.kubernetes.io/storage-class")}
	s_volumeinitializationrate          = ast.Term{Value: ast.String("volumeinitializationrate")}
	s_volumetype                        = ast.Term{Value: ast.String("volumetype")}
	s_waitforfirstconsumer              = ast.Term{Value: ast.String("waitforfirstconsumer")}
	s_what                              = ast.Term{Value: ast.String("what")}
	s_which_is__s__write_the_A_293b0dce = ast.Term{Value: ast.String("which is %s; write the ARN of a role, %s")}
	s_which_is_no_ARN__write_a_13552794 = ast.Term{Value: ast.String("which is no ARN; write arn:aws:iam::<account>:role/<name>")}
	s_which_is_no_reference_to_3af0d58d = ast.Term{Value: ast.String("which is no reference to a KMS key")}
	s_which_lacks_parts_of_an__3dbf96d1 = ast.Term{Value: ast.String("which lacks parts of an ARN; write arn:aws:iam::<account>:role/<name>")}
	s_which_lacks_the_account__2b051e05 = ast.Term{Value: ast.String("which lacks the account; write arn:aws:iam::<account>:role/<name>")}
	s_which_lacks_the_service__640d60d7 = ast.Term{Value: ast.String("which lacks the service; write arn:aws:iam::<account>:role/<name>")}
	s_whole                             = ast.Term{Value: ast.String("whole")}
	s_with                              = ast.Term{Value: ast.String("with")}
	s_with_a_character_that_no_8fb5a64f = ast.Term{Value: ast.String("with a character that no role's name has; write letters, digits and _+=,.@-")}
	s_with_quotation_marks_in__609ac2b0 = ast.Term{Value: ast.String("with quotation marks in it; write the ARN alone")}
	s_with_the_account__q__wri_0d58c63d = ast.Term{Value: ast.String("with the account %q; write the 12 digits of the account")}
	s_with_the_partition__q__w_2e6faa69 = ast.Term{Value: ast.String("with the partition %q; write aws, aws-cn or aws-us-gov")}
	s_with_the_region__q__an_I_8750197c = ast.Term{Value: ast.String("with the region %q; an IAM ARN has none, write iam:: and the account")}
	s_with_white_space_around__5dc27b7c = ast.Term{Value: ast.String("with white space around it")}
	s_with_white_space_in_it___9070d127 = ast.Term{Value: ast.String("with white space in it; write the ARN alone")}
	s_without__role___before_t_4707f5dc = ast.Term{Value: ast.String("without \"role/\" before the role's name")}
	s_without_a_name_after__ro_ce57437e = ast.Term{Value: ast.String("without a name after \"role/\"")}
	s_word                              = ast.Term{Value: ast.String("word")}
	s_write__q_b2fadd28                 = ast.Term{Value: ast.String("write %q")}
	s_write__true___in_quotes__bb6956dd = ast.Term{Value: ast.String("write \"true\", in quotes, to make the class the default")}
	s_write_a_mapping_606b2dfc          = ast.Term{Value: ast.String("write a mapping")}
	s_write_a_mapping__without_6cfb53d2 = ast.Term{Value: ast.String("write a mapping, without the dashes")}
	s_write_a_sequence_d2479c8e         = ast.Term{Value: ast.String("write a sequence")}
	s_write_a_string_5fbd2150           = ast.Term{Value: ast.String("write a string")}
	s_write_allowedTopologies__484b2c11 = ast.Term{Value: ast.String("write allowedTopologies instead")}
	s_write_key_value_4ae43d4e          = ast.Term{Value: ast.String("write key=value")}
	s_write_one_that_does_not__97128d4b = ast.Term{Value: ast.String("write one that does not begin with \"aws:\"")}
	s_write_true_or_false_290d6a29      = ast.Term{Value: ast.String("write true or false")}
	s_xfs                               = ast.Term{Value: ast.String("xfs")}
	s_y                                 = ast.Term{Value: ast.String("y")}
	s_yes                               = ast.Term{Value: ast.String("yes")}
	s_zone                              = ast.Term{Value: ast.String("zone")}
	s_zone__id_fcc44f61                 = ast.Term{Value: ast.String("zone(-id)?$")}
	s_zones                             = ast.Term{Value: ast.String("zones")}
	s_zones_are_in__s__keep_th_6beeca12 = ast.Term{Value: ast.String("zones are in %s; keep those of one region")}
	set_04d7b033                        = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_efs, &s_s3files) }}
	set_06e36488                        = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockattachuntilinitiali_cd0350b9, &s_ext4bigalloc, &s_ext4encryptionsupport)
	}}
	set_08d435ec = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_0, &s_disabled, &s_f, &s_false, &s_legacy, &s_n, &s_no, &s_off) }}
	set_0c9b0239 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_ebs_csi_driver_8bbdf88a, &s_ebs_csi_amazonaws_com_461365c7) }}
	set_16c2e0a1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_storageclass_beta_kubern_04de0ca4, &s_storageclass_kubernetes__b078f86f)
	}}
	set_16cef485 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_mapping, &s_sequence) }}
	set_1b66736f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_1, &s_enabled, &s_on, &s_regional, &s_t, &s_true, &s_y, &s_yes) }}
	set_1ffb2488 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_0, &s__f3716d84) }}
	set_219833df = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowVolumeExpansion, &s_mountOptions, &s_reclaimPolicy, &s_volumeBindingMode)
	}}
	set_237195a8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext2, &s_ext3, &s_ext4) }}
	set_23cf956e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_absent, &s_no, &s_odd) }}
	set_2e68bb97 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_awsrolearn, &s_filesystemid, &s_kmskeyid, &s_parentvolumeid, &s_securitygroupids, &s_subnetid, &s_subnetids, &s_zone, &s_zones)
	}}
	set_318e6c16 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_PersistentVolumeClaim, &s_StatefulSet) }}
	set_33cf69a0 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_blocksize, &s_bytesperinode, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_inodesize, &s_numberofinodes)
	}}
	set_35cda64f = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockattachuntilinitiali_cd0350b9, &s_blockexpress, &s_blocksize, &s_bytesperinode, &s_encrypted, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_fstype, &s_inodesize, &s_iops, &s_iopspergb, &s_kmskeyid, &s_numberofinodes, &s_throughput, &s_type, &s_volumeinitializationrate)
	}}
	set_3c4bff34 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_Delete, &s_Retain) }}
	set_3e5b34f7 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_enabled) }}
	set_402a242c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kubernetes_io_aws_ebs_bd7036e4, &s_ebs_csi_aws_com_6a3ee666) }}
	set_43bcc876 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_0, &s_disabled, &s_f, &s_false, &s_n, &s_no, &s_off) }}
	set_49700f94 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_metadata, &s_parameters) }}
	set_4a42cbe1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_failure_domain_beta_kube_88531e14) }}
	set_4a987672 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_io1, &s_io2, &s_st1) }}
	set_4cd6dadf = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_1, &s_enabled, &s_on, &s_t, &s_true, &s_y, &s_yes) }}
	set_5358de52 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_false, &s_true) }}
	set_5517496c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_aws_com_381dbd5c, &s_filecache_csi_aws_com_a79c8c37, &s_fsx_csi_aws_com_9007b62d, &s_fsx_openzfs_csi_aws_com_edec235f, &s_kubernetes_io_aws_ebs_bd7036e4, &s_s3_csi_aws_com_1c904084)
	}}
	set_58ab62bd = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_kubernetes_io_aws_ebs_bd7036e4, &s_ebs_csi_aws_com_6a3ee666)
	}}
	set_5a11252b = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_gp2, &s_gp3, &s_io1, &s_io2, &s_sbg1, &s_sbp1, &s_sc1, &s_st1, &s_standard)
	}}
	set_5bf9bc5f = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_storage_k8s_io_v1_fe61b2e9, &s_storage_k8s_io_v1beta1_87045da9)
	}}
	set_600a659b = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_amazonaws_com_role_arn_8a9b6b18, &s_aws_amazon_com_role_arn_8ad7cfb8, &s_aws_amazonaws_com_role_a_56da6374, &s_eks_amazon_com_role_arn_0bf19af7, &s_eks_amazonaws_com_role_a_ce7d3e56, &s_eks_amazonaws_com_arn_32f61725, &s_eks_amazonaws_com_iam_ro_21fee0fd, &s_eks_amazonaws_com_iam_ro_1819265b, &s_eks_amazonaws_com_role_dc9aea2d, &s_eks_amazonaws_com_role_n_0198b615, &s_eks_amazonaws_com_servic_961c68ee, &s_eks_amazonaws_com_servic_2b1663a8, &s_eks_amazonaws_role_arn_d477b85f, &s_eks_aws_amazon_com_role__42927281, &s_eks_aws_com_role_arn_4286bd8d, &s_eks_role_arn_63387183, &s_iam_amazonaws_com_role_a_376e730b, &s_role_arn_5aa7d597, &s_sts_amazonaws_com_role_a_daf65209)
	}}
	set_64a2e422 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_and, &s_contains, &s_eq, &s_field, &s_ge, &s_gt, &s_index, &s_lastIndex, &s_le, &s_len, &s_lt, &s_ne, &s_not, &s_or, &s_print, &s_printf, &s_println, &s_slice, &s_substring, &s_toLower, &s_toUpper)
	}}
	set_68467f02 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ingressclass_kubernetes__ba0b845f, &s_is_default_class_6b5c3105, &s_kubernetes_io_is_default_4b650e74, &s_storage_k8s_io_is_defaul_21c472e5, &s_storage_kubernetes_io_is_82667531, &s_storageclass_beta_k8s_io_0cd44e82, &s_storageclass_k8s_io_is_d_3c2d01fa, &s_storageclass_kubernetes__76586256, &s_storageclass_kubernetes__d9e3f92f, &s_storageclass_kubernetes__812ebc39, &s_storageclass_kubernetes__82de41ed, &s_storageclass_kubernetes__91e2dcbb, &s_storageclass_kubernetes__c3262c94, &s_storageclass_kubernetes__8257af1b, &s_storageclass_kubernetes__f611a4ff, &s_storageclass_kubernetes__b96ab3b9, &s_storageclass_kubernetes__47dac523, &s_storageclass_storage_k8s_ff065138, &s_storageclass_is_default__4379a596, &s_storageclasses_kubernete_665094b4, &s_storageclasses_storage_k_8d109060)
	}}
	set_6bbab14c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_CSIVolumeName, &s_CSIVolumeSnapshotName, &s_ebs_csi_aws_com_cluster__b066bbe8)
	}}
	set_6d823290 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_blocksize, &s_bytesperinode, &s_ext4clustersize, &s_inodesize, &s_numberofinodes)
	}}
	set_72a5d4c8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_kubernetes_io_os_7e27d225, &s_topology_ebs_csi_aws_com_2a28a3f2, &s_topology_ebs_csi_aws_com_6c371f74, &s_topology_ebs_csi_aws_com_62ebd228, &s_topology_ebs_csi_aws_com_3af96fa8, &s_topology_ebs_csi_aws_com_12018e45, &s_topology_k8s_aws_zone_id_19c39847, &s_topology_kubernetes_io_z_19906253)
	}}
	set_73069cbb = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_alias_ARN_6cf4a387, &s_key_ARN_b9a56bfb) }}
	set_7388a6f8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_aws_com_381dbd5c, &s_fsx_csi_aws_com_9007b62d, &s_fsx_openzfs_csi_aws_com_edec235f, &s_kubernetes_io_aws_ebs_bd7036e4, &s_s3_csi_aws_com_1c904084)
	}}
	set_7415fc4d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext4bigalloc, &s_ext4encryptionsupport) }}
	set_7c4c0f62 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_sc1, &s_st1, &s_standard) }}
	set_7eb6e8fb = regort.Lazy{Make: func() *ast.Term { return regort.Set(array_493b3a68.Get(), array_e0128f85.Get()) }}
	set_7f29dd9e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_ebs_csi_aws_com_6a3ee666) }}
	set_84e5e2b1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_efs_ap_90ca6af6, &s_s3files_ap_c72cfce0) }}
	set_86dce9a3 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ebs_csi_aws_com_fb52af17, &s_kubernetes_io_1b51f62d) }}
	set_8d79680c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_encrypted, &s_iops, &s_iopspergb, &s_throughput, &s_volumeinitializationrate)
	}}
	set_8f13cfff = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_PVCName, &s_PVCNamespace, &s_PVName) }}
	set_8f715952 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_block, &s_break, &s_continue, &s_define, &s_else, &s_end, &s_false, &s_if, &s_nil, &s_range, &s_template, &s_true, &s_with)
	}}
	set_9a0c0861 = regort.Lazy{Make: func() *ast.Term { return regort.Set(regort.True, &s_true) }}
	set_9b574644 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_absent, &s_no) }}
	set_9bcc40e4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Block, &s_Filesystem) }}
	set_9c55f0c9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Immediate, &s_WaitForFirstConsumer) }}
	set_9fd4b295 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_creationTimestamp, &s_generation, &s_managedFields, &s_resourceVersion, &s_selfLink, &s_uid)
	}}
	set_9fde72dd = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowAutoIOPSIncreaseOnM_e981b711, &s_allowAutoIOPSPerGBIncrea_ea34260b, &s_blockAttachUntilInitiali_58e6e09e, &s_blockExpress, &s_blockSize, &s_bytesPerInode, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_encrypted, &s_ext4BigAlloc, &s_ext4ClusterSize, &s_ext4EncryptionSupport, &s_fsType, &s_inodeSize, &s_iops, &s_iopsPerGB, &s_kmsKeyId, &s_numberOfInodes, &s_throughput, &s_type, &s_volumeInitializationRate)
	}}
	set_a3275740 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_io1, &s_io2, &s_sc1, &s_st1, &s_standard) }}
	set_a42ef464 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_annotations, &s_finalizers, &s_generateName, &s_labels, &s_name, &s_namespace)
	}}
	set_abea95df = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_0, &s_disabled, &s_f, &s_false, &s_n, &s_no, &s_off)
	}}
	set_aeaa455e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext3, &s_ext4, &s_ntfs, &s_xfs) }}
	set_af36926d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_io1, &s_io2) }}
	set_af86ce13 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_efs_ap_90ca6af6, &s_s3files_ap_c72cfce0) }}
	set_afb48bf4 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_annotations, &s_clusterName, &s_creationTimestamp, &s_deletionGracePeriodSecon_674e7102, &s_deletionTimestamp, &s_finalizers, &s_generateName, &s_generation, &s_labels, &s_managedFields, &s_name, &s_namespace, &s_ownerReferences, &s_resourceVersion, &s_selfLink, &s_uid)
	}}
	set_b4e5d521 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_csi_storage_k8s_io_fstyp_48af37f7) }}
	set_b5632787 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_boolean, &s_number) }}
	set_b6e0f23c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_io2) }}
	set_b94c217f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_call, &s_html, &s_js, &s_urlquery) }}
	set_bb0767d8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Application, &s_ApplicationSet, &s_HelmChart, &s_HelmRelease) }}
	set_bd2ee291 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_0, &s_1, &s_F, &s_FALSE, &s_False, &s_T, &s_TRUE, &s_True, &s_f, &s_false, &s_t, &s_true)
	}}
	set_bd76d852 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kubernetes_io_aws_efs_6f099889) }}
	set_cc8bcdf5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowVolumeExpansion, &s_allowedTopologies, &s_apiVersion, &s_kind, &s_metadata, &s_mountOptions, &s_parameters, &s_provisioner, &s_reclaimPolicy, &s_volumeBindingMode)
	}}
	set_cea6b9d0 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_iam) }}
	set_d005538f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_iops, &s_iopspergb, &s_throughput, &s_volumeinitializationrate) }}
	set_d2738aec = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s__d65d202c) }}
	set_d30990f1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_bytesperinode, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_numberofinodes)
	}}
	set_d566044d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84) }}
	set_d6fa6b10 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_awsrolearn, &s_kmskeyid) }}
	set_d7f5f581 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_failure_domain_beta_kube_88531e14, &s_topology_ebs_csi_aws_com_12018e45, &s_topology_kubernetes_io_z_19906253)
	}}
	set_d8260afd = regort.Lazy{Make: func() *ast.Term { return regort.Set(regort.False, &s_false) }}
	set_d8d9b412 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_false, &s_true) }}
	set_d9c05a60 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_aws_com_381dbd5c, &s_filecache_csi_aws_com_a79c8c37, &s_fsx_csi_aws_com_9007b62d, &s_fsx_openzfs_csi_aws_com_edec235f, &s_kubernetes_io_aws_ebs_bd7036e4, &s_s3_csi_aws_com_1c904084)
	}}
	set_dbaf19fa = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_true) }}
	set_dcbd8437 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ebs_csi_default_sc_495e581d) }}
	set_e85aff8e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport) }}
	set_eca0980c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_kubernetes_io_aws_ebs_bd7036e4)
	}}
	set_ee8e0b9c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_sbg1, &s_sbp1) }}
	set_eee83a65 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockexpress, &s_blocksize, &s_bytesperinode, &s_encrypted, &s_ext4bigalloc, &s_ext4clustersize, &s_inodesize, &s_iops, &s_iopspergb, &s_kmskeyid, &s_numberofinodes, &s_throughput, &s_type, &s_volumeinitializationrate)
	}}
	set_f068313e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_gp3, &s_io1, &s_io2, &s_sc1, &s_st1, &s_standard) }}
	set_f415d37d = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_eks_amazonaws_com_audien_1175abd9, &s_eks_amazonaws_com_sts_re_5214375c, &s_eks_amazonaws_com_token__194c0c8b)
	}}
	set_f419c6c1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_zone, &s_zones) }}
	set_fae34c9e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_annotations, &s_parameters) }}
	set_fe8c3f36 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_angle, &s_ellipsis, &s_mask, &s_word) }}
)

// Term is the code's own term for a string, or nil where it has none.
func Term(s string) *ast.Term {
	switch s {
	case "$absent":
		return &s_absent_064630c4
	case "$parts":
		return &s_parts_5402bf9d
	case "$unknown":
		return &s_unknown_e867279b
	case "0":
		return &s_0
	case "1":
		return &s_1
	case "600":
		return &s_600
	case "86400":
		return &s_86400
	case "Application":
		return &s_Application
	case "ApplicationSet":
		return &s_ApplicationSet
	case "Block":
		return &s_Block
	case "CSIVolumeName":
		return &s_CSIVolumeName
	case "CSIVolumeSnapshotName":
		return &s_CSIVolumeSnapshotName
	case "Delete":
		return &s_Delete
	case "F":
		return &s_F
	case "FALSE":
		return &s_FALSE
	case "False":
		return &s_False
	case "Filesystem":
		return &s_Filesystem
	case "G":
		return &s_G
	case "Gi":
		return &s_Gi
	case "HelmChart":
		return &s_HelmChart
	case "HelmRelease":
		return &s_HelmRelease
	case "Immediate":
		return &s_Immediate
	case "Ki":
		return &s_Ki
	case "M":
		return &s_M
	case "Mi":
		return &s_Mi
	case "P":
		return &s_P
	case "PVCName":
		return &s_PVCName
	case "PVCNamespace":
		return &s_PVCNamespace
	case "PVName":
		return &s_PVName
	case "PersistentVolumeClaim":
		return &s_PersistentVolumeClaim
	case "Pi":
		return &s_Pi
	case "ReadOnlyMany":
		return &s_ReadOnlyMany
	case "ReadWriteMany":
		return &s_ReadWriteMany
	case "ResourceType":
		return &s_ResourceType
	case "Retain":
		return &s_Retain
	case "StatefulSet":
		return &s_StatefulSet
	case "T":
		return &s_T
	case "TRUE":
		return &s_TRUE
	case "Ti":
		return &s_Ti
	case "True":
		return &s_True
	case "WaitForFirstConsumer":
		return &s_WaitForFirstConsumer
	case "above":
		return &s_above
	case "absent":
		return &s_absent
	case "access":
		return &s_access
	case "accessModes":
		return &s_accessModes
	case "addons":
		return &s_addons
	case "aggregate":
		return &s_aggregate
	case "alias":
		return &s_alias
	case "alias/aws/ebs":
		return &s_alias_aws_ebs_07951995
	case "allowAutoIOPSIncreaseOnModify":
		return &s_allowAutoIOPSIncreaseOnM_e981b711
	case "allowAutoIOPSPerGBIncrease":
		return &s_allowAutoIOPSPerGBIncrea_ea34260b
	case "allowVolumeExpansion":
		return &s_allowVolumeExpansion
	case "allowautoiopsincreaseonmodify":
		return &s_allowautoiopsincreaseonm_eac1a26b
	case "allowautoiopspergbincrease":
		return &s_allowautoiopspergbincrea_bac8f57a
	case "allowedTopologies":
		return &s_allowedTopologies
	case "amazonaws.com/role-arn":
		return &s_amazonaws_com_role_arn_8a9b6b18
	case "and":
		return &s_and
	case "angle":
		return &s_angle
	case "annotations":
		return &s_annotations
	case "apiVersion":
		return &s_apiVersion
	case "array":
		return &s_array
	case "assumed-role":
		return &s_assumed_role_49503fbc
	case "at":
		return &s_at
	case "availabilityzone":
		return &s_availabilityzone
	case "aws":
		return &s_aws
	case "aws-ebs":
		return &s_aws_ebs_5a31d6ea
	case "aws-ebs-csi-driver":
		return &s_aws_ebs_csi_driver_8bbdf88a
	case "aws-efs-csi-driver":
		return &s_aws_efs_csi_driver_023cab3f
	case "aws-fsx-csi-driver":
		return &s_aws_fsx_csi_driver_2f57abb2
	case "aws.amazon.com/role-arn":
		return &s_aws_amazon_com_role_arn_8ad7cfb8
	case "aws.amazonaws.com/role-arn":
		return &s_aws_amazonaws_com_role_a_56da6374
	case "awsrolearn":
		return &s_awsrolearn
	case "below":
		return &s_below
	case "beta":
		return &s_beta
	case "block":
		return &s_block
	case "blockAttachUntilInitialized":
		return &s_blockAttachUntilInitiali_58e6e09e
	case "blockExpress":
		return &s_blockExpress
	case "blockSize":
		return &s_blockSize
	case "blockattachuntilinitialized":
		return &s_blockattachuntilinitiali_cd0350b9
	case "blockexpress":
		return &s_blockexpress
	case "blocksize":
		return &s_blocksize
	case "boolean":
		return &s_boolean
	case "break":
		return &s_break
	case "bytesPerInode":
		return &s_bytesPerInode
	case "bytesperinode":
		return &s_bytesperinode
	case "call":
		return &s_call
	case "chart":
		return &s_chart
	case "claim":
		return &s_claim
	case "class":
		return &s_class
	case "cluster":
		return &s_cluster
	case "clusterName":
		return &s_clusterName
	case "code":
		return &s_code
	case "complete":
		return &s_complete
	case "configurationValues":
		return &s_configurationValues
	case "contains":
		return &s_contains
	case "continue":
		return &s_continue
	case "creates":
		return &s_creates
	case "creationTimestamp":
		return &s_creationTimestamp
	case "csi.storage.k8s.io/":
		return &s_csi_storage_k8s_io_42cf460a
	case "csi.storage.k8s.io/fstype":
		return &s_csi_storage_k8s_io_fstyp_48af37f7
	case "default":
		return &s_default
	case "defaultStorageClass":
		return &s_defaultStorageClass
	case "defaultStorageClass.enabled":
		return &s_defaultStorageClass_enab_87745099
	case "define":
		return &s_define
	case "delete":
		return &s_delete
	case "deletionGracePeriodSeconds":
		return &s_deletionGracePeriodSecon_674e7102
	case "deletionTimestamp":
		return &s_deletionTimestamp
	case "destination":
		return &s_destination
	case "detail":
		return &s_detail
	case "disabled":
		return &s_disabled
	case "document":
		return &s_document
	case "ebs":
		return &s_ebs
	case "ebs-csi-default-sc":
		return &s_ebs_csi_default_sc_495e581d
	case "ebs.csi.amazonaws.com":
		return &s_ebs_csi_amazonaws_com_461365c7
	case "ebs.csi.aws":
		return &s_ebs_csi_aws_814be189
	case "ebs.csi.aws.com":
		return &s_ebs_csi_aws_com_6a3ee666
	case "ebs.csi.aws.com/":
		return &s_ebs_csi_aws_com_fb52af17
	case "ebs.csi.aws.com/cluster-name":
		return &s_ebs_csi_aws_com_cluster__b066bbe8
	case "ebs.csi.eks.amazonaws.com":
		return &s_ebs_csi_eks_amazonaws_co_a7378601
	case "ebs.csi.eks.aws.com":
		return &s_ebs_csi_eks_aws_com_6507372e
	case "edits":
		return &s_edits
	case "efs":
		return &s_efs
	case "efs-ap":
		return &s_efs_ap_90ca6af6
	case "efs.csi.amazonaws.com":
		return &s_efs_csi_amazonaws_com_0bda32a1
	case "efs.csi.aws.com":
		return &s_efs_csi_aws_com_381dbd5c
	case "eks":
		return &s_eks
	case "eks.amazon.com/role-arn":
		return &s_eks_amazon_com_role_arn_0bf19af7
	case "eks.amazonaws.com.role-arn":
		return &s_eks_amazonaws_com_role_a_ce7d3e56
	case "eks.amazonaws.com/arn":
		return &s_eks_amazonaws_com_arn_32f61725
	case "eks.amazonaws.com/audience":
		return &s_eks_amazonaws_com_audien_1175abd9
	case "eks.amazonaws.com/iam-role":
		return &s_eks_amazonaws_com_iam_ro_21fee0fd
	case "eks.amazonaws.com/iam-role-arn":
		return &s_eks_amazonaws_com_iam_ro_1819265b
	case "eks.amazonaws.com/role":
		return &s_eks_amazonaws_com_role_dc9aea2d
	case "eks.amazonaws.com/role-arn":
		return &s_eks_amazonaws_com_role_a_ea9324ab
	case "eks.amazonaws.com/role-name":
		return &s_eks_amazonaws_com_role_n_0198b615
	case "eks.amazonaws.com/service-account-role-arn":
		return &s_eks_amazonaws_com_servic_961c68ee
	case "eks.amazonaws.com/serviceaccount-role-arn":
		return &s_eks_amazonaws_com_servic_2b1663a8
	case "eks.amazonaws.com/sts-regional-endpoints":
		return &s_eks_amazonaws_com_sts_re_5214375c
	case "eks.amazonaws.com/token-expiration":
		return &s_eks_amazonaws_com_token__194c0c8b
	case "eks.amazonaws/role-arn":
		return &s_eks_amazonaws_role_arn_d477b85f
	case "eks.aws.amazon.com/role-arn":
		return &s_eks_aws_amazon_com_role__42927281
	case "eks.aws.com/role-arn":
		return &s_eks_aws_com_role_arn_4286bd8d
	case "eks/role-arn":
		return &s_eks_role_arn_63387183
	case "ellipsis":
		return &s_ellipsis
	case "else":
		return &s_else
	case "empty":
		return &s_empty
	case "enabled":
		return &s_enabled
	case "encoding":
		return &s_encoding
	case "encrypt":
		return &s_encrypt
	case "encrypted":
		return &s_encrypted
	case "encryption":
		return &s_encryption
	case "end":
		return &s_end
	case "entry":
		return &s_entry
	case "eq":
		return &s_eq
	case "error":
		return &s_error
	case "expression":
		return &s_expression
	case "ext2":
		return &s_ext2
	case "ext3":
		return &s_ext3
	case "ext4":
		return &s_ext4
	case "ext4BigAlloc":
		return &s_ext4BigAlloc
	case "ext4ClusterSize":
		return &s_ext4ClusterSize
	case "ext4EncryptionSupport":
		return &s_ext4EncryptionSupport
	case "ext4bigalloc":
		return &s_ext4bigalloc
	case "ext4clustersize":
		return &s_ext4clustersize
	case "ext4encryptionsupport":
		return &s_ext4encryptionsupport
	case "f":
		return &s_f
	case "facts":
		return &s_facts
	case "failure-domain.beta.kubernetes.io/zone":
		return &s_failure_domain_beta_kube_88531e14
	case "false":
		return &s_false
	case "field":
		return &s_field
	case "fileParameters":
		return &s_fileParameters
	case "filecache.csi.aws.com":
		return &s_filecache_csi_aws_com_a79c8c37
	case "filesystem":
		return &s_filesystem
	case "filesystemid":
		return &s_filesystemid
	case "filesystemtype":
		return &s_filesystemtype
	case "finalizers":
		return &s_finalizers
	case "first":
		return &s_first
	case "fix":
		return &s_fix
	case "form":
		return &s_form
	case "former":
		return &s_former
	case "fs":
		return &s_fs
	case "fsType":
		return &s_fsType
	case "fstype":
		return &s_fstype
	case "fsx.csi.aws.com":
		return &s_fsx_csi_aws_com_9007b62d
	case "fsx.openzfs.csi.aws.com":
		return &s_fsx_openzfs_csi_aws_com_edec235f
	case "ga":
		return &s_ga
	case "ge":
		return &s_ge
	case "generateName":
		return &s_generateName
	case "generation":
		return &s_generation
	case "gib":
		return &s_gib
	case "gp2":
		return &s_gp2
	case "gp3":
		return &s_gp3
	case "group":
		return &s_group
	case "gt":
		return &s_gt
	case "helm":
		return &s_helm
	case "html":
		return &s_html
	case "iam":
		return &s_iam
	case "iam.amazonaws.com/role-arn":
		return &s_iam_amazonaws_com_role_a_376e730b
	case "if":
		return &s_if
	case "immediate":
		return &s_immediate
	case "index":
		return &s_index
	case "ingressclass.kubernetes.io/is-default-class":
		return &s_ingressclass_kubernetes__ba0b845f
	case "inodeSize":
		return &s_inodeSize
	case "inodesize":
		return &s_inodesize
	case "insert":
		return &s_insert
	case "instance-profile":
		return &s_instance_profile_9373fd16
	case "io1":
		return &s_io1
	case "io2":
		return &s_io2
	case "iops":
		return &s_iops
	case "iopsPerGB":
		return &s_iopsPerGB
	case "iops_each":
		return &s_iops_each_8a3d49f7
	case "iopspergb":
		return &s_iopspergb
	case "iopspergib":
		return &s_iopspergib
	case "is":
		return &s_is
	case "is-default-class":
		return &s_is_default_class_6b5c3105
	case "js":
		return &s_js
	case "k":
		return &s_k
	case "key":
		return &s_key
	case "kind":
		return &s_kind
	case "kms":
		return &s_kms
	case "kms-key-id":
		return &s_kms_key_id_66b9b8f2
	case "kmsKeyId":
		return &s_kmsKeyId
	case "kms_key_id":
		return &s_kms_key_id_27ca11ad
	case "kmskey":
		return &s_kmskey
	case "kmskeyarn":
		return &s_kmskeyarn
	case "kmskeyid":
		return &s_kmskeyid
	case "kmskeyidarn":
		return &s_kmskeyidarn
	case "kubeConfig":
		return &s_kubeConfig
	case "kubernetes.io":
		return &s_kubernetes_io_1b51f62d
	case "kubernetes.io/aws-ebs":
		return &s_kubernetes_io_aws_ebs_bd7036e4
	case "kubernetes.io/aws-efs":
		return &s_kubernetes_io_aws_efs_6f099889
	case "kubernetes.io/ebs":
		return &s_kubernetes_io_ebs_2ec3ee9e
	case "kubernetes.io/is-default-class":
		return &s_kubernetes_io_is_default_4b650e74
	case "kubernetes.io/os":
		return &s_kubernetes_io_os_7e27d225
	case "labels":
		return &s_labels
	case "lastIndex":
		return &s_lastIndex
	case "le":
		return &s_le
	case "least":
		return &s_least
	case "legacy":
		return &s_legacy
	case "len":
		return &s_len
	case "limit":
		return &s_limit
	case "lt":
		return &s_lt
	case "managedFields":
		return &s_managedFields
	case "mapping":
		return &s_mapping
	case "mask":
		return &s_mask
	case "matchLabelExpressions":
		return &s_matchLabelExpressions
	case "max":
		return &s_max
	case "meant":
		return &s_meant
	case "message":
		return &s_message
	case "metadata":
		return &s_metadata
	case "min":
		return &s_min
	case "mode":
		return &s_mode
	case "most":
		return &s_most
	case "mountOptions":
		return &s_mountOptions
	case "n":
		return &s_n
	case "name":
		return &s_name
	case "namespace":
		return &s_namespace
	case "ne":
		return &s_ne
	case "near":
		return &s_near
	case "nil":
		return &s_nil
	case "no":
		return &s_no
	case "not":
		return &s_not
	case "ntfs":
		return &s_ntfs
	case "null":
		return &s_null
	case "number":
		return &s_number
	case "numberOfInodes":
		return &s_numberOfInodes
	case "numberofinodes":
		return &s_numberofinodes
	case "object":
		return &s_object
	case "odd":
		return &s_odd
	case "off":
		return &s_off
	case "oidc-provider":
		return &s_oidc_provider_aca5bdbf
	case "on":
		return &s_on
	case "op":
		return &s_op
	case "open":
		return &s_open
	case "or":
		return &s_or
	case "outpost":
		return &s_outpost
	case "overlay":
		return &s_overlay
	case "ownerReferences":
		return &s_ownerReferences
	case "parameters":
		return &s_parameters
	case "parentvolumeid":
		return &s_parentvolumeid
	case "part":
		return &s_part
	case "patch":
		return &s_patch
	case "per_gib":
		return &s_per_gib_d941eabf
	case "placeholders":
		return &s_placeholders
	case "policy":
		return &s_policy
	case "postRenderers":
		return &s_postRenderers
	case "print":
		return &s_print
	case "printf":
		return &s_printf
	case "println":
		return &s_println
	case "problems":
		return &s_problems
	case "provisioner":
		return &s_provisioner
	case "provisioningMode":
		return &s_provisioningMode
	case "range":
		return &s_range
	case "reclaimPolicy":
		return &s_reclaimPolicy
	case "regional":
		return &s_regional
	case "related":
		return &s_related
	case "remove":
		return &s_remove
	case "rename":
		return &s_rename
	case "requests":
		return &s_requests
	case "resourceVersion":
		return &s_resourceVersion
	case "resources":
		return &s_resources
	case "retain":
		return &s_retain
	case "role":
		return &s_role
	case "role-arn":
		return &s_role_arn_5aa7d597
	case "root":
		return &s_root
	case "rule":
		return &s_rule
	case "rules":
		return &s_rules
	case "s3.csi.aws.com":
		return &s_s3_csi_aws_com_1c904084
	case "s3files":
		return &s_s3files
	case "s3files-ap":
		return &s_s3files_ap_c72cfce0
	case "saml-provider":
		return &s_saml_provider_373b2856
	case "says":
		return &s_says
	case "sbg1":
		return &s_sbg1
	case "sbp1":
		return &s_sbp1
	case "sc1":
		return &s_sc1
	case "securitygroupids":
		return &s_securitygroupids
	case "selector":
		return &s_selector
	case "selfLink":
		return &s_selfLink
	case "sequence":
		return &s_sequence
	case "server":
		return &s_server
	case "set":
		return &s_set
	case "size":
		return &s_size
	case "slice":
		return &s_slice
	case "source":
		return &s_source
	case "sources":
		return &s_sources
	case "spec":
		return &s_spec
	case "st1":
		return &s_st1
	case "standard":
		return &s_standard
	case "state":
		return &s_state
	case "storage":
		return &s_storage
	case "storage.k8s.io/is-default-class":
		return &s_storage_k8s_io_is_defaul_21c472e5
	case "storage.k8s.io/v1":
		return &s_storage_k8s_io_v1_fe61b2e9
	case "storage.k8s.io/v1beta1":
		return &s_storage_k8s_io_v1beta1_87045da9
	case "storage.kubernetes.io/is-default-class":
		return &s_storage_kubernetes_io_is_82667531
	case "storageClassName":
		return &s_storageClassName
	case "storageclass":
		return &s_storageclass
	case "storageclass.beta.k8s.io/is-default-class":
		return &s_storageclass_beta_k8s_io_0cd44e82
	case "storageclass.beta.kubernetes.io/is-default-class":
		return &s_storageclass_beta_kubern_04de0ca4
	case "storageclass.k8s.io/is-default-class":
		return &s_storageclass_k8s_io_is_d_3c2d01fa
	case "storageclass.kubernetes.io.is-default-class":
		return &s_storageclass_kubernetes__76586256
	case "storageclass.kubernetes.io/default":
		return &s_storageclass_kubernetes__d9e3f92f
	case "storageclass.kubernetes.io/default-class":
		return &s_storageclass_kubernetes__812ebc39
	case "storageclass.kubernetes.io/defaultclass":
		return &s_storageclass_kubernetes__82de41ed
	case "storageclass.kubernetes.io/is-default":
		return &s_storageclass_kubernetes__91e2dcbb
	case "storageclass.kubernetes.io/is-default-class":
		return &s_storageclass_kubernetes__b078f86f
	case "storageclass.kubernetes.io/is_default_class":
		return &s_storageclass_kubernetes__f611a4ff
	case "storageclass.kubernetes.io/isdefault":
		return &s_storageclass_kubernetes__b96ab3b9
	case "storageclass.kubernetes.io/isdefaultclass":
		return &s_storageclass_kubernetes__47dac523
	case "storageclass.storage.k8s.io/is-default-class":
		return &s_storageclass_storage_k8s_ff065138
	case "storageclass/is-default-class":
		return &s_storageclass_is_default__4379a596
	case "storageclasses.kubernetes.io/is-default-class":
		return &s_storageclasses_kubernete_665094b4
	case "storageclasses.storage.k8s.io/is-default-class":
		return &s_storageclasses_storage_k_8d109060
	case "string":
		return &s_string
	case "sts":
		return &s_sts
	case "sts.amazonaws.com/role-arn":
		return &s_sts_amazonaws_com_role_a_daf65209
	case "subnetid":
		return &s_subnetid
	case "subnetids":
		return &s_subnetids
	case "substring":
		return &s_substring
	case "suppressions":
		return &s_suppressions
	case "suspend":
		return &s_suspend
	case "t":
		return &s_t
	case "tag":
		return &s_tag
	case "tagSpecification":
		return &s_tagSpecification
	case "tagspecification":
		return &s_tagspecification
	case "template":
		return &s_template
	case "text":
		return &s_text
	case "throughput":
		return &s_throughput
	case "title":
		return &s_title
	case "toLower":
		return &s_toLower
	case "toUpper":
		return &s_toUpper
	case "topology.ebs.csi.aws.com/account-id":
		return &s_topology_ebs_csi_aws_com_2a28a3f2
	case "topology.ebs.csi.aws.com/outpost-id":
		return &s_topology_ebs_csi_aws_com_6c371f74
	case "topology.ebs.csi.aws.com/partition":
		return &s_topology_ebs_csi_aws_com_62ebd228
	case "topology.ebs.csi.aws.com/region":
		return &s_topology_ebs_csi_aws_com_3af96fa8
	case "topology.ebs.csi.aws.com/zone":
		return &s_topology_ebs_csi_aws_com_12018e45
	case "topology.k8s.aws/zone-id":
		return &s_topology_k8s_aws_zone_id_19c39847
	case "topology.kubernetes.io/zone":
		return &s_topology_kubernetes_io_z_19906253
	case "true":
		return &s_true
	case "type":
		return &s_type
	case "uid":
		return &s_uid
	case "unknown":
		return &s_unknown
	case "until":
		return &s_until
	case "urlquery":
		return &s_urlquery
	case "user":
		return &s_user
	case "value":
		return &s_value
	case "values":
		return &s_values
	case "valuesObject":
		return &s_valuesObject
	case "volume":
		return &s_volume
	case "volume.beta.kubernetes.io/storage-class":
		return &s_volume_beta_kubernetes_i_fb3213b4
	case "volumeBindingMode":
		return &s_volumeBindingMode
	case "volumeClaimTemplates":
		return &s_volumeClaimTemplates
	case "volumeInitializationRate":
		return &s_volumeInitializationRate
	case "volumeMode":
		return &s_volumeMode
	case "volumeName":
		return &s_volumeName
	case "volumeinitializationrate":
		return &s_volumeinitializationrate
	case "volumetype":
		return &s_volumetype
	case "waitforfirstconsumer":
		return &s_waitforfirstconsumer
	case "what":
		return &s_what
	case "whole":
		return &s_whole
	case "with":
		return &s_with
	case "word":
		return &s_word
	case "xfs":
		return &s_xfs
	case "y":
		return &s_y
	case "yes":
		return &s_yes
	case "zone":
		return &s_zone
	case "zones":
		return &s_zones
	}
	return nil
}
