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
	builtin_json_marshal                     = regort.Builtin{Name: "json.marshal"}
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
	builtin_regex_split                      = regort.Builtin{Name: "regex.split"}
	builtin_replace                          = regort.Builtin{Name: "replace"}
	builtin_sort                             = regort.Builtin{Name: "sort"}
	builtin_split                            = regort.Builtin{Name: "split"}
	builtin_sprintf                          = regort.Builtin{Name: "sprintf"}
	builtin_strings_reverse                  = regort.Builtin{Name: "strings.reverse"}
	builtin_time_format                      = regort.Builtin{Name: "time.format"}
	builtin_to_number                        = regort.Builtin{Name: "to_number"}
	builtin_trim                             = regort.Builtin{Name: "trim"}
	builtin_trim_left                        = regort.Builtin{Name: "trim_left"}
	builtin_trim_prefix                      = regort.Builtin{Name: "trim_prefix"}
	builtin_trim_right                       = regort.Builtin{Name: "trim_right"}
	builtin_trim_suffix                      = regort.Builtin{Name: "trim_suffix"}
	builtin_type_name                        = regort.Builtin{Name: "type_name"}
	builtin_upper                            = regort.Builtin{Name: "upper"}
)

var (
	array_0029b0f2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_8a648fdf.Get()) }}
	array_01ae2cc8 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutBucketTagging_feaf15d7) }}
	array_042817a9 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetBucketNotification_d3b29e54) }}
	array_0758d05c = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_60ac5415.Get()) }}
	array_0cd44549 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetLifecycleConfigura_443ddfcf) }}
	array_10ed96de = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_6144, &s_a_managed_policy__6144_49ca0ff7) }}
	array_13593f18 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Action) }}
	array_14927eb5 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_provisioningMode) }}
	array_1577602d = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Version) }}
	array_1946f6af = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_sts_re_5214375c)
	}}
	array_1ad6a360 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetInventoryConfigura_a8b35762) }}
	array_22521df3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_allowedTopologies) }}
	array_241cfdbd = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__f3716d84, regort.Null) }}
	array_2572bd21 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_space, &s_caller) }}
	array_259a6db4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_kms_ReEncryptFrom_eac79d4c, &s_kms_ReEncryptTo_12592063) }}
	array_2c45ae10 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_f762858f.Get()) }}
	array_3194b9f1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_project) }}
	array_33f2cbc6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__f3716d84, regort.EmptyArray, regort.Null) }}
	array_40246a16 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetBucketObjectLockCo_dd3782a7) }}
	array_414ce341 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotAction) }}
	array_4568f1a2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_storageclass_beta_kubern_04de0ca4)
	}}
	array_46e07fc6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetAccelerateConfigur_90f132b8) }}
	array_493b3a68 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata, &s_name) }}
	array_4cab9192 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_valuesObject, &s_defaultStorageClass, &s_enabled) }}
	array_5139c6a3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_encrypted) }}
	array_54434fea = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, &s__f3716d84, &s_false) }}
	array_54617dbe = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__fc86bf1b) }}
	array_57189328 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_81c3f22a.Get()) }}
	array_5871783b = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_values) }}
	array_5970ed9b = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_2048, &s_a_user_s_inline_policies_abb17313) }}
	array_59bc59bb = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_kubeConfig) }}
	array_5cf7e2ad = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutBucketObjectLockCo_73620ee1) }}
	array_5e7035a4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_DeleteObject_e9823bb0) }}
	array_6068ce20 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_ListMultipartUploadPa_24886186) }}
	array_619ab2f1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeBindingMode) }}
	array_61fd4e0f = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(array_10ed96de.Get(), array_5970ed9b.Get(), array_df1eddc5.Get(), array_95e29cb4.Get())
	}}
	array_6594b28e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_key) }}
	array_69621b40 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_provisioner) }}
	array_6c59a025 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_volume_beta_kubernetes_i_fb3213b4)
	}}
	array_6dcd2413 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutBucketNotification_bc0fd0b1) }}
	array_6dde8f8f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotAction, &s_list) }}
	array_6e06795e = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_d1106764.Get()) }}
	array_6fe028d6 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_audien_1175abd9)
	}}
	array_72aeabfa = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_false, regort.False, regort.Null) }}
	array_73c103e4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters, &s_iops) }}
	array_74ca45b2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_7841e022.Get()) }}
	array_750412b6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetObject_faf424b4, &s_s3_PutObject_1e16f49c) }}
	array_7664bfb1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Principal, &s_object) }}
	array_7693f908 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Resource) }}
	array_789a0f46 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_7a06a4d3.Get()) }}
	array_79de51a1 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_reclaimPolicy) }}
	array_7c64b1c0 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_storageClassName) }}
	array_7ee590e2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_sts_AssumeRole_8d1699f1, &s_sts_TagSession_ca330f3a) }}
	array_81d48925 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_at, &s_text, &s_form, &s_account, &s_role) }}
	array_87bc37ac = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_fc693f57.Get()) }}
	array_889c4b73 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_storageclass_kubernetes__b078f86f)
	}}
	array_8cb17ec4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_2626bde8.Get()) }}
	array_8dd1eccb = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetBucketPublicAccess_c9045be7) }}
	array_8f205c2b = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, &s__f3716d84) }}
	array_93ea1a39 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetObject_faf424b4) }}
	array_95be5bf3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetEncryptionConfigur_e4e473fe) }}
	array_95e29cb4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_10240, &s_a_role_s_inline_policies_3ad71493) }}
	array_95f7c33f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_pipeline) }}
	array_9851d6e2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Statement, &s_list) }}
	array_98d0476c = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_repository) }}
	array_9ab6787e = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, regort.EmptyArray) }}
	array_9c4fbccb = regort.Lazy{Make: func() *ast.Term { return regort.Array(regort.Null, regort.False) }}
	array_9e36ae29 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_ListBucketVersions_d9e9e35c) }}
	array_9f179108 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_e3d100b9.Get()) }}
	array_a03643fc = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_selector) }}
	array_a05f9968 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_postRenderers) }}
	array_a2d3b227 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Condition) }}
	array_a5c03586 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Resource, &s_NotResource, &s_Condition) }}
	array_a5ce2444 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutBucketPublicAccess_37cc6c7b) }}
	array_aad5403f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_annotations, &s_labels) }}
	array_ad7d4fb2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_at, &s_form, &s_account, &s_name, &s_text) }}
	array_af482280 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_allowVolumeExpansion) }}
	array_b319c067 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutReplicationConfigu_f927167c) }}
	array_b330178e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_ListBucket_97fbea43) }}
	array_b3c2b621 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_addons) }}
	array_b69b24e4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_ListBucketMultipartUp_9869a78d) }}
	array_ba371b58 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_1e1686d3.Get()) }}
	array_bc834cf4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_ListAllMyBuckets_59d72a69) }}
	array_bc94e86d = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotResource, &s_list) }}
	array_bd899cd6 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_resources, &s_requests, &s_storage) }}
	array_bdff5e75 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_apiVersion) }}
	array_be376b38 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeName) }}
	array_c0204cec = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_project, &s_environment) }}
	array_c196b8b2 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_true, regort.True) }}
	array_c2e9d104 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Action, &s_list) }}
	array_c379128c = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Resource, &s_list) }}
	array_c38df577 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutEncryptionConfigur_b038a328) }}
	array_c4dae6db = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_sts_AssumeRole_8d1699f1, &s_sts_TagSession_ca330f3a, &s_sts_SetSourceIdentity_08c4c795)
	}}
	array_c8e2a980 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutAccelerateConfigur_183043e8) }}
	array_cb02b618 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutBucketCORS_147a6984) }}
	array_cc50ea09 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_token__194c0c8b)
	}}
	array_d00e283f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutInventoryConfigura_90e2b589) }}
	array_d389e81c = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Statement) }}
	array_d3a92027 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_suspend) }}
	array_d3ac9bea = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_GetReplicationConfigu_9d4380b1) }}
	array_d5a02776 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_throughput) }}
	array_d5eb0d2a = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_values, &s_defaultStorageClass, &s_enabled) }}
	array_d6617293 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutObject_1e16f49c) }}
	array_d86ca798 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotPrincipal, &s_list) }}
	array_d8b26637 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_at, &s_issuer, &s_region) }}
	array_dc9e3b0c = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_8c893996.Get()) }}
	array_dcd149a3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_s3_PutLifecycleConfigura_3980c0ac) }}
	array_dde6e957 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_fileParameters) }}
	array_df1eddc5 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_5120, &s_a_group_s_inline_policie_50fa70a4) }}
	array_df49ae26 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotResource) }}
	array_dfb1fdd7 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_350f4460.Get()) }}
	array_dfe2ada7 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata) }}
	array_e0128f85 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_metadata, &s_namespace) }}
	array_e0a1f05e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec, &s_source) }}
	array_e1b6754f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_spec) }}
	array_e29cadb3 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Resource, &s_Condition) }}
	array_e2c2eafe = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_values) }}
	array_e3643eda = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_NotPrincipal, &s_object) }}
	array_e4b69584 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_sub, &s_aud) }}
	array_e8f08091 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_parameters) }}
	array_e91b893b = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_516c5c89.Get()) }}
	array_eba5b9dd = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s__fc86bf1b, array_54617dbe.Get()) }}
	array_ed3d7f6c = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_false, &s__f3716d84, regort.Null) }}
	array_eedc920f = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Condition, &s_Null) }}
	array_ef088536 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_volumeMode) }}
	array_efee184e = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_part) }}
	array_f0ab6c0a = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_metadata, &s_annotations, &s_eks_amazonaws_com_role_a_ea9324ab)
	}}
	array_f293e837 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_workspace, &s_stack) }}
	array_f3955a68 = regort.Lazy{Make: func() *ast.Term { return regort.Array(object_71b95eab.Get()) }}
	array_f3f162bb = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_parameters) }}
	array_f5bd1005 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_helm, &s_valuesObject) }}
	array_f7adba7d = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_is_never_closed_60b75d65) }}
	array_f858d26a = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_name) }}
	array_f906e633 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(object_81dde59b.Get(), object_83fcd09c.Get(), object_91c43278.Get(), object_66e53d38.Get(), object_a67b7987.Get(), object_2802ca9c.Get(), object_abc0b18a.Get())
	}}
	array_fbe23ef7  = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_Principal, &s_list) }}
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
	n_10240         = ast.Term{Value: ast.Number("10240")}
	n_1048576       = ast.Term{Value: ast.Number("1048576")}
	n_1073741824    = ast.Term{Value: ast.Number("1073741824")}
	n_125           = ast.Term{Value: ast.Number("125")}
	n_16            = ast.Term{Value: ast.Number("16")}
	n_16000         = ast.Term{Value: ast.Number("16000")}
	n_16384         = ast.Term{Value: ast.Number("16384")}
	n_2             = ast.Term{Value: ast.Number("2")}
	n_2000          = ast.Term{Value: ast.Number("2000")}
	n_2048          = ast.Term{Value: ast.Number("2048")}
	n_2147483647    = ast.Term{Value: ast.Number("2147483647")}
	n_256000        = ast.Term{Value: ast.Number("256000")}
	n_3             = ast.Term{Value: ast.Number("3")}
	n_300           = ast.Term{Value: ast.Number("300")}
	n_3000          = ast.Term{Value: ast.Number("3000")}
	n_4             = ast.Term{Value: ast.Number("4")}
	n_4096          = ast.Term{Value: ast.Number("4096")}
	n_4097          = ast.Term{Value: ast.Number("4097")}
	n_5             = ast.Term{Value: ast.Number("5")}
	n_50            = ast.Term{Value: ast.Number("50")}
	n_500           = ast.Term{Value: ast.Number("500")}
	n_5120          = ast.Term{Value: ast.Number("5120")}
	n_6             = ast.Term{Value: ast.Number("6")}
	n_600           = ast.Term{Value: ast.Number("600")}
	n_6144          = ast.Term{Value: ast.Number("6144")}
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
	object_00c59181 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_blank, &s_it_has_a_blank_e5c4e831, &s_extra_part_80f6c8ac, &s_it_has_more_than_a_names_09077ea0, &s_plural, &s_the_word_is__serviceacco_3ae8f268, &s_prefix, &s_it_does_not_begin_with___2e80258a, &s_slash, &s_a_colon_stands_between_n_40fa5794)
	}}
	object_00ffad7f = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_ses_SendBulkEmail_81f4088b, &s_template, &s_ses_SendBulkTemplatedEma_6ecca5c7, &s_template, &s_ses_SendCustomVerificati_fd2e1962, &s_custom_verification_emai_0b89f30d, &s_ses_SendTemplatedEmail_4ea04d06, &s_template)
	}}
	object_0212ccce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is__kubernet_5d366f8f)
	}}
	object_03bef8a4 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_bitbucket, array_98d0476c.Get(), &s_buildkite, array_95f7c33f.Get(), &s_circleci, array_3194b9f1.Get(), &s_github, array_98d0476c.Get(), &s_github_server_6488872a, array_98d0476c.Get(), &s_gitlab, array_3194b9f1.Get(), &s_hcp_terraform_9c1636e6, array_f293e837.Get(), &s_pulumi, array_c0204cec.Get(), &s_semaphore, array_3194b9f1.Get(), &s_spacelift, array_2572bd21.Get(), &s_vercel, array_3194b9f1.Get())
	}}
	object_05a1652d = regort.Lazy{Make: func() *ast.Term { return regort.Object(regort.Null, &s_empty, regort.False, &s_false) }}
	object_06afe457 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_Action, &s_the_actions_1b104f07, &s_NotAction, &s_the_actions_1b104f07, &s_NotPrincipal, &s_the_principals_8841959a, &s_NotResource, &s_the_resources_ae54c027, &s_Principal, &s_the_principals_8841959a, &s_Resource, &s_the_resources_ae54c027, &s_Statement, &s_a_statement_a242e17b)
	}}
	object_08391489 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_aks, &s_system_serviceaccount__n_a3d85c22, &s_bitbucket, &s_repository_2d918cbc, &s_buildkite, &s_organization__organizati_0fbd1d97, &s_circleci, &s_org__organization__proje_b1a19758, &s_eks, &s_system_serviceaccount__n_a3d85c22, &s_github, &s_repo__owner___repository_e1b38fb5, &s_github_server_6488872a, &s_repo__owner___repository_e1b38fb5, &s_gitlab, &s_project_path__group___pr_7ea5be0a, &s_gke, &s_system_serviceaccount__n_a3d85c22, &s_hcp_terraform_9c1636e6, &s_organization__organizati_a784b24b, &s_spacelift, &s_space__space__stack__sta_5dd641af)
	}}
	object_08a60142 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_kms_reencrypt_1e5c5912, array_259a6db4.Get(), &s_s3_completemultipartuplo_8ba1ed6c, array_d6617293.Get(), &s_s3_copyobject_9b2c6187, array_750412b6.Get(), &s_s3_createmultipartupload_d80f859a, array_d6617293.Get(), &s_s3_deletebucketcors_8a0e692b, array_cb02b618.Get(), &s_s3_deletebucketencryptio_08436621, array_c38df577.Get(), &s_s3_deletebucketlifecycle_10ffdfe8, array_dcd149a3.Get(), &s_s3_deletebucketreplicati_7b8d06a5, array_b319c067.Get(), &s_s3_deletebuckettagging_829e3ed0, array_01ae2cc8.Get(), &s_s3_deleteobjects_31b66b80, array_5e7035a4.Get(), &s_s3_deletepublicaccessblo_58881124, array_a5ce2444.Get(), &s_s3_getbucketaccelerateco_d5634df5, array_46e07fc6.Get(), &s_s3_getbucketencryption_cfbeee6e, array_95be5bf3.Get(), &s_s3_getbucketinventorycon_b99cdbc9, array_1ad6a360.Get(), &s_s3_getbucketlifecycle_6230e9fa, array_0cd44549.Get(), &s_s3_getbucketlifecyclecon_ee427506, array_0cd44549.Get(), &s_s3_getbucketnotification_81be3873, array_042817a9.Get(), &s_s3_getbucketreplication_999da6ff, array_d3ac9bea.Get(), &s_s3_getobjectlockconfigur_b19fd755, array_40246a16.Get(), &s_s3_getpublicaccessblock_8b8344f9, array_8dd1eccb.Get(), &s_s3_headbucket_2b370b61, array_b330178e.Get(), &s_s3_headobject_47a47924, array_93ea1a39.Get(), &s_s3_listbuckets_e88e3982, array_bc834cf4.Get(), &s_s3_listmultipartuploads_f0c2c725, array_b69b24e4.Get(), &s_s3_listobjects_c9e6190e, array_b330178e.Get(), &s_s3_listobjectsv2_6df2f4b1, array_b330178e.Get(), &s_s3_listobjectversions_ba4dc42c, array_9e36ae29.Get(), &s_s3_listparts_072f701b, array_6068ce20.Get(), &s_s3_putbucketaccelerateco_1c3d5b72, array_c8e2a980.Get(), &s_s3_putbucketencryption_bbd0fe92, array_c38df577.Get(), &s_s3_putbucketinventorycon_ad667553, array_d00e283f.Get(), &s_s3_putbucketlifecycle_52d15776, array_dcd149a3.Get(), &s_s3_putbucketlifecyclecon_22a11afe, array_dcd149a3.Get(), &s_s3_putbucketnotification_d5688337, array_6dcd2413.Get(), &s_s3_putbucketreplication_9bf840dd, array_b319c067.Get(), &s_s3_putobjectlockconfigur_32a34d54, array_5cf7e2ad.Get(), &s_s3_putpublicaccessblock_9147744c, array_a5ce2444.Get(), &s_s3_selectobjectcontent_43a7b3ea, array_93ea1a39.Get(), &s_s3_uploadpart_026ccc6e, array_d6617293.Get(), &s_s3_uploadpartcopy_2f3d1343, array_750412b6.Get())
	}}
	object_08aefe44 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_the_service__640d60d7) }}
	object_0b493325 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_87bc37ac.Get(), &s_title, &s_Add_encrypted__true_11c617c9)
	}}
	object_0c337ba7 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_group, object_20860c7a.Get(), &s_managed, object_e8857e4c.Get(), &s_role, object_32fcec75.Get(), &s_user, object_e3765e07.Get())
	}}
	object_110fe62a = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_with_quotation_marks_in__609ac2b0) }}
	object_1425a457 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_arn, &s_begins_with_the_provider_98934a2b, &s_port, &s_has_a_port_22d8fa6c, &s_scheme, &s_begins_with_a_scheme_b98997b2, &s_separator, &s_has_no_colon_before_the__2543858f, &s_slash, &s_differs_from_the_provide_1b923082)
	}}
	object_15954e2a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_aws, &s_an_AWS_account__role_or__0e566bcd, &s_oidc, &s_an_OIDC_provider_892c6418, &s_saml, &s_a_SAML_provider_81d8e921, &s_service, &s_an_AWS_service_dc3fdd19)
	}}
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
	object_20860c7a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_advice, &s_make_it_a_managed_policy_7ec52ad0, &s_characters, &n_5120, &s_of, &s_all_inline_policies_of_a_aacf638e)
	}}
	object_21586f86 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_op, &s_set, &s_words, &s_in_Version__2008_10_17_a9106ea8) }}
	object_21e3a5ce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_8cb17ec4.Get(), &s_title, &s_Add_encrypted___true_68872ba1)
	}}
	object_223f5fe1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_889c4b73.Get(), &s_op, &s_insert, &s_value, &s_true)
	}}
	object_231d06bf = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_s3_GetObject_faf424b4, &s_arn_aws_s3____s_6a3a76c1, &s_s3_ListBucket_97fbea43, &s_arn_aws_s3____s_a330ec9f, &s_s3_PutObject_1e16f49c, &s_arn_aws_s3____s_6a3a76c1)
	}}
	object_24a5146b = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_bdff5e75.Get(), &s_fix, object_e7a6a8c6.Get(), &s_message, &s_apiVersion_is_empty__wri_4acb6509)
	}}
	object_2626bde8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_e8f08091.Get(), &s_op, &s_insert, &s_value, object_a53fcb5c.Get())
	}}
	object_26639762 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_name, &s_253, &s_namespace, &s_63) }}
	object_2802ca9c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_408c52a6.Get(), &s_service, &s_glue_amazonaws_com_2ed249ae)
	}}
	object_28aa82d6 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_ba371b58.Get(), &s_title, &s_Set_to_WaitForFirstConsu_c9eaf5d6)
	}}
	object_2a1c14c3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_493b3a68.Get(), &s_message, &s_metadata_name_is_missing_987e3223)
	}}
	object_2a7e9009 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_sts_AssumeRole_8d1699f1, &s_AWS_accounts__roles__use_782b21ab, &s_sts_AssumeRoleWithSAML_2e835b01, &s_SAML_providers_8504c3da, &s_sts_AssumeRoleWithWebIde_57d6505b, &s_OIDC_providers_cf665dde)
	}}
	object_2adeba1f = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_gp3, object_67cf96d3.Get()) }}
	object_2ce3b722 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_is, &s_dim) }}
	object_303a2d8f = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_fix, object_1c4e7a51.Get()) }}
	object_32a59e11 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_amazon, &s_which_application_8dbf284e, &s_cognito, &s_which_identity_pool_20745c5b, &s_facebook, &s_which_application_8dbf284e, &s_google, &s_which_application_8dbf284e, &s_pulumi, &s_which_organization_1ee94ae3, &s_vercel, &s_which_team_0df6bcd6)
	}}
	object_32fcec75 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_advice, &s_split_it_into_managed_po_22a23bca, &s_characters, &n_10240, &s_of, &s_all_inline_policies_of_a_1ff4d224)
	}}
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
	object_3915bd12 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_op, &s_insert, &s_words, &s_without_a__Version_31e46f18) }}
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
	object_524383af = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_s3_x_amz_server_side_enc_df737a4c, &s__arn_______kms___________4e90c425, &s_s3express_x_amz_server_s_a143417e, &s__arn_______kms___________4e90c425, &s_s3tables_kmskeyarn_3956a29c, &s_arn_______kms_e7053a5d, &s_s3vectors_kmskeyarn_1592e6be, &s_arn_______kms_e7053a5d, &s_sagemaker_outputkmskey_bcc05028, &s_arn_______kms_e7053a5d, &s_sagemaker_volumekmskey_50fd25a1, &s_arn_______kms_e7053a5d, &s_secretsmanager_kmskeyarn_95df246f, &s_arn_______kms_e7053a5d)
	}}
	object_56114d1d = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_name, &s_name, &s_namespace, &s_namespace, &s_prefix, &s_beginning, &s_subject, &s_subject)
	}}
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
	object_618f8376 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_plain, &s_ec2_amazonaws_com_5e6806f6, &s_via, &s_ec2_eu_west_1_amazonaws__cfb20334)
	}}
	object_63eb6051 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_65536, &s_min, &n_1) }}
	object_63f2fd2b = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_blank, &s_has_a_blank_384d7880, &s_host, &s_is_a_host_and_no_ARN_7f245fbc, &s_no_issuer_10d533b0, &s_has_no_issuer_5cff5df5, &s_not_arn_3585b889, &s_is_no_ARN_of_a_provider_bc3171ef, &s_path_missing_ad06bdbc, &s_has_nothing_behind_the_h_19fc9987, &s_trailing_slash_a97465a5, &s_has_a_slash_at_the_end_d164197c, &s_url, &s_is_a_URL_and_no_ARN_370a8e9b)
	}}
	object_6401e776 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_account, &s_has__q_in_the_place_of_t_87d7d3a9, &s_host_order_b0848868, &s_has_the_host__q_385fed14, &s_no_host_2ef34d8b, &s_has__q__which_is_no_host_39b0403c, &s_path, &s_has_the_path__q_0a3d6558, &s_path_extra_0d8b1399, &s_has__q_behind_the_host_75897f23, &s_port, &s_has_the_port__q_963bf8ce, &s_query, &s_has__q_behind_the_issuer_8fbceda8, &s_region, &s_has__q_in_the_place_of_a_73b9bc61, &s_region_unknown_fea1c4af, &s_has__q__which_is_no_Regi_d6901e43, &s_resource, &s_has__q_in_the_place_of___78d28cbb, &s_scheme, &s_has__q_before_the_issuer_70231bc6, &s_service, &s_is_of_the_service__q_560ba586, &s_wildcard, &s_has__q__which_is_no_wild_29403624)
	}}
	object_65395f7d = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_assumed_role_49503fbc, &s_a_session_of_a_role_df32899a, &s_group, &s_a_group_04c0d08e, &s_instance_profile_9373fd16, &s_an_instance_profile_1df9fac4, &s_oidc_provider_aca5bdbf, &s_an_OIDC_provider_892c6418, &s_policy, &s_a_policy_9a93465b, &s_root, &s_an_account_da89c0ef, &s_saml_provider_373b2856, &s_a_SAML_provider_81d8e921, &s_user, &s_a_user_669464f6)
	}}
	object_66baf152 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_619ab2f1.Get(), &s_fix, object_c4b2615e.Get(), &s_message, &s_volumeBindingMode_is_mis_40f1a8ea)
	}}
	object_66e53d38 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_004e8485.Get(), &s_service, &s_cloudformation_amazonaws_9ccf9761)
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
	object_72ee6d59 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_buildkite, &s_organization, &s_circleci, &s_organization, &s_github, &s_owner, &s_github_server_6488872a, &s_owner, &s_gitlab, &s_group, &s_hcp_terraform_9c1636e6, &s_organization, &s_pulumi, &s_organization, &s_semaphore, &s_organization, &s_vercel, &s_owner)
	}}
	object_73dae664 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_is__kubernet_52444639)
	}}
	object_7464e407 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_blank, &s_it_has_a_blank_e5c4e831, &s_case, &s_one_of_its_words_is_in_a_e177606e, &s_character, &s_it_has_a_character_that__03e91fe7)
	}}
	object_7841e022 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_at, array_22521df3.Get(), &s_message, &s_the_zones_2dd0ea62) }}
	object_7a06a4d3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_4568f1a2.Get(), &s_op, &s_rename, &s_value, &s_storageclass_kubernetes__b078f86f)
	}}
	object_7cd8838c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_fix, object_21e3a5ce.Get()) }}
	object_81c3f22a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_af482280.Get(), &s_op, &s_insert, &s_value, regort.True)
	}}
	object_81dde59b = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_832a7702.Get(), &s_service, &s_ec2_amazonaws_com_5e6806f6)
	}}
	object_82e82b29 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_69621b40.Get(), &s_message, &s_provisioner_s3_csi_aws_c_fbca9e0f)
	}}
	object_836092f5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_policy, set_639674a2.Get(), &s_principal, set_080bd85c.Get(), &s_statement, set_0fcdc5bd.Get())
	}}
	object_83fcd09c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_d18a50ce.Get(), &s_service, &s_lambda_amazonaws_com_a6359099)
	}}
	object_884f150a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_list, &s_a_list_1f844650, &s_null, &s_null, &s_object, &s_an_object_33ac3e59, &s_string, &s_a_string_2ef8d834)
	}}
	object_8a648fdf = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_619ab2f1.Get(), &s_op, &s_insert, &s_value, &s_WaitForFirstConsumer)
	}}
	object_8c100c8a = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_is, &s_irsa) }}
	object_8c58b80a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_immediate, &s_Immediate, &s_waitforfirstconsumer, &s_WaitForFirstConsumer)
	}}
	object_8c893996 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_1577602d.Get(), &s_op, &s_set, &s_value, &s_2012_10_17_9164872c)
	}}
	object_8d499af4 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_4) }}
	object_90bb058c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(regort.Null, &s_empty_and_so_Immediate_b2c3cf58, &s_Immediate, &s_Immediate_63805b78)
	}}
	object_9167083b = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_64000, &s_min, &n_100, &s_per_gib_d941eabf, &n_50) }}
	object_91c43278 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_8116009c.Get(), &s_service, &s_ecs_tasks_amazonaws_com_cc2ce9e4)
	}}
	object_939957b9 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_IdentityPolicy, set_44be3d94.Get(), &s_Policy, set_d193e7e9.Get(), &s_ResourcePolicy, set_d193e7e9.Get(), &s_TrustPolicy, set_0e30efd2.Get())
	}}
	object_973d00f5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_aws, &s_sts_AssumeRole_8d1699f1, &s_oidc, &s_sts_AssumeRoleWithWebIde_57d6505b, &s_saml, &s_sts_AssumeRoleWithSAML_2e835b01, &s_service, &s_sts_AssumeRole_8d1699f1)
	}}
	object_9740602c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_the_account__2b051e05) }}
	object_9a762969 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_e91b893b.Get(), &s_title, &s_Remove_the_beta_annotati_ded31dd5)
	}}
	object_9cffcdda = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_alias, &s_alias__a_zA_Z0_9_0dd7be4d, &s_alias_ARN_6cf4a387, &s__arn_aws_a_z____kms__a_z_6d79f1ba, &s_key_ARN_b9a56bfb, &s__arn_aws_a_z____kms__a_z_a3a1bbcc, &s_key_id_24e5dd84, &s____0_9a_fA_F__8___0_9a_f_6e1d68f9)
	}}
	object_9dbc69e7 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_delete, &s_Delete, &s_retain, &s_Retain) }}
	object_a2134c19 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_dc9e3b0c.Get(), &s_title, &s_Set_Version_to__2012_10__3be6be52)
	}}
	object_a2eeb8ce = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_4568f1a2.Get(), &s_message, &s_storageclass_beta_kubern_4d103327, &s_related, array_2c45ae10.Get())
	}}
	object_a51e8425 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_allow, &s_Allow, &s_deny, &s_Deny) }}
	object_a53fcb5c = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_encrypted, &s_true) }}
	object_a67b7987 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_74ae477e.Get(), &s_service, &s_codebuild_amazonaws_com_83041186)
	}}
	object_a9dfb0fd = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_without_a_name_after__ro_ce57437e) }}
	object_aba98dd3 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_kms_GrantIsForAWSResourc_07729f68, &s_true) }}
	object_abc0b18a = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_actions, set_0b169a7b.Get(), &s_service, &s_sagemaker_amazonaws_com_f7a1ffbd)
	}}
	object_aebf85be = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_dfb1fdd7.Get(), &s_title, &s_Add_apiVersion__storage__f5eda4c2)
	}}
	object_afd43453 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_awsrolearn, &s_the_ARN_of_the_role__arn_f8c9031d, &s_filesystemid, &s_the_id_of_the_file_syste_eda9c79d, &s_kmskeyid, &s_the_ARN_of_the_key__arn__8eb01ea4, &s_parentvolumeid, &s_the_id_of_the_volume__wh_98fac1f7, &s_securitygroupids, &s_the_ids_of_the_security__2b436080, &s_subnetid, &s_the_id_of_the_subnet__wh_07fb87d8, &s_subnetids, &s_the_ids_of_the_subnets___a01a97c7, &s_zone, &s_an_availability_zone__su_f6ee0223, &s_zones, &s_availability_zones__such_467f4b6a)
	}}
	object_b0236b01 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_is, &s_bare) }}
	object_b035b213 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_part, &s_sts, &s_says, &s_a_session_of_the_role__w_8a72b231) }}
	object_b16426e6 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_is, &s_kubernetes) }}
	object_b170726b = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_300, &s_min, &n_100) }}
	object_b367683e = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_gp2, object_daf3b489.Get(), &s_gp3, object_63eb6051.Get(), &s_io1, object_8d499af4.Get(), &s_io2, object_c1b1c638.Get(), &s_sc1, object_b42e1442.Get(), &s_st1, object_b42e1442.Get(), &s_standard, object_cde47ff3.Get())
	}}
	object_b42e1442 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_125) }}
	object_b67b43ea = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_f0ab6c0a.Get(), &s_message, &s_eks_amazonaws_com_role_a_00f6ef33)
	}}
	object_b6949512 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_Action, &s_the_action_64b2a3ef, &s_Condition, &s_the_value_to_compare_wit_e0116b8b, &s_Effect, &s_Allow__or__Deny_4c4f3992, &s_NotAction, &s_the_action_64b2a3ef, &s_NotPrincipal, &s_who_is_meant_a7727560, &s_NotResource, &s_the_ARN_of_the_resource_d9c9a9c7, &s_Principal, &s_who_is_meant_a7727560, &s_Resource, &s_the_ARN_of_the_resource_d9c9a9c7, &s_Statement, &s_the_statement__or_remove_926a1a91, &s_Version, &s_2012_10_17_32e11076)
	}}
	object_b7124feb = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_capital, &s_capital_letters_38a8e546, &s_character, &s_a_character_that_names_d_33973f7f, &s_dot, &s_a_dot_c3b8f71c, &s_underscore, &s_an_underscore_86870122)
	}}
	object_b99519c8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_ARN, &s_ArnLike, &s_Binary, &s_BinaryEquals, &s_Bool, &s_Bool, &s_Date, &s_DateLessThan, &s_IPAddress, &s_IpAddress, &s_Numeric, &s_NumericEquals, &s_String, &s_StringEquals)
	}}
	object_ba3a28a9 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_1577602d.Get(), &s_message, &s_policy_has_no__Version___1be59afe)
	}}
	object_bfc4973c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_object, &s_an_object_33ac3e59, &s_object_or_list_of_object_59d851d2, &s_an_object_or_a_list_of_o_bfb68833, &s_string, &s_a_string_2ef8d834, &s_string_or_list_of_string_3f423d7c, &s_a_string_or_a_list_of_st_8c5462a8, &s_string__number_or_bool_ec07f150, &s_a_string__a_number_or_a__b53a0850, &s_string__number__bool_or__0654a416, &s_a_string__a_number__a_bo_d46fee3a)
	}}
	object_bfd84954 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_on, &s_key) }}
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
	object_cbaa0e8f = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_Bool, object_aba98dd3.Get()) }}
	object_cde47ff3 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_1024, &s_min, &n_1) }}
	object_ced49e53 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_lacks_parts_of_an__3dbf96d1) }}
	object_d1106764 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_af482280.Get(), &s_op, &s_set, &s_value, regort.True)
	}}
	object_d2e7aec8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_1577602d.Get(), &s_message, &s_Version_is__2008_10_17___d1942b09)
	}}
	object_d3fd509d = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_all, &s_every_service_b4a8a648, &s_service, &s_STS) }}
	object_d403a297 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_availabilityzone, &s_write_allowedTopologies__484b2c11, &s_size, &s_remove_it__the_Persisten_22987fad, &s_zone, &s_write_allowedTopologies__484b2c11, &s_zones, &s_write_allowedTopologies__484b2c11)
	}}
	object_d66c2d56 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_IdentityPolicy, set_b3f70841.Get(), &s_Policy, set_fa116503.Get(), &s_ResourcePolicy, set_fa116503.Get(), &s_TrustPolicy, set_80115fb4.Get())
	}}
	object_d98fa9b5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_5139c6a3.Get(), &s_message, &s_encrypted_is_missing__wr_261c9277)
	}}
	object_daf3b489 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_max, &n_16384, &s_min, &n_1) }}
	object_dc1b9dd1 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_says, &s_which_is_no_ARN__write_a_13552794) }}
	object_dcbc016b = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_deepcomposer, &s_AWS_DeepComposer_070da09d, &s_deeplens, &s_AWS_DeepLens_7eca58d7, &s_deepracer, &s_AWS_DeepRacer_7f4fed34, &s_elastic_inference_b1503200, &s_Amazon_Elastic_Inference_370ad3d6, &s_gamesparks, &s_Amazon_GameSparks_908007a9, &s_iot1click, &s_AWS_IoT_1_Click_ac1ad0c8, &s_iotroborunner, &s_AWS_IoT_RoboRunner_5714b5cd, &s_iotthingsgraph, &s_AWS_IoT_Things_Graph_0ac9c774, &s_macie, &s_Amazon_Macie_Classic_0d50a873, &s_mobilehub, &s_AWS_Mobile_Hub_a7822431, &s_sagemaker_groundtruth_sy_d92c7fec, &s_synthetic_data_of_Amazon_a3c3ced7, &s_sumerian, &s_Amazon_Sumerian_a45fd67c, &s_zocalo, &s_Amazon_Zocalo__now_WorkD_75e8adb3)
	}}
	object_dd48fada = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_encrypt, &s_encrypted, &s_encryption, &s_encrypted, &s_filesystem, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_filesystemtype, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_fs, &s_csi_storage_k8s_io_fstyp_48af37f7, &s_iopspergib, &s_iopsPerGB, &s_kms, &s_kmsKeyId, &s_kms_key_id_66b9b8f2, &s_kmsKeyId, &s_kms_key_id_27ca11ad, &s_kmsKeyId, &s_kmskey, &s_kmsKeyId, &s_kmskeyarn, &s_kmsKeyId, &s_kmskeyidarn, &s_kmsKeyId, &s_volumetype, &s_type)
	}}
	object_e0507c67 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_is, &s_unclear) }}
	object_e15f06f2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_cluster, &s_another_cluster_id_91a9c84f, &s_domain, &s_another_domain_0ab6d75c, &s_issuer, &s_another_issuer_aa65a379, &s_path, &s_another_path_be2a9408, &s_region, &s_another_Region_a45968ab, &s_tenant, &s_another_path_be2a9408)
	}}
	object_e1d8fe81 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_allowVolumeExpansion, &s_boolean, &s_allowedTopologies, &s_sequence, &s_metadata, &s_mapping, &s_mountOptions, &s_sequence, &s_parameters, &s_mapping, &s_provisioner, &s_string, &s_reclaimPolicy, &s_string, &s_volumeBindingMode, &s_string)
	}}
	object_e374f1ca = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_absent, &s_matches_only_requests_wi_a40c2a59, &s_always, &s_always_matches_446ffa04, &s_never, &s_never_matches_0bf2a467)
	}}
	object_e3765e07 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_advice, &s_make_it_a_managed_policy_7ec52ad0, &s_characters, &n_2048, &s_of, &s_all_inline_policies_of_a_226a62bc)
	}}
	object_e3d100b9 = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_at, array_e0128f85.Get(), &s_op, &s_remove) }}
	object_e45c0f3a = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_role_id_f18c00fe, &s_role, &s_user_id_e241d174, &s_user) }}
	object_e734caca = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_sts_AssumeRoleWithSAML_2e835b01, &s_needs_no_permission_of_t_1be6e4d1, &s_sts_AssumeRoleWithWebIde_57d6505b, &s_needs_no_permission_of_t_1be6e4d1, &s_sts_GetCallerIdentity_4c1d7d1e, &s_needs_no_permission_c4039d55)
	}}
	object_e7a6a8c6 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_edits, array_0758d05c.Get(), &s_title, &s_Set_to__storage_k8s_io_v_0feefa2d)
	}}
	object_e8857e4c = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_advice, &s_split_it_dbb6425e, &s_characters, &n_6144, &s_of, &s_a_managed_policy_3cd5c5ce)
	}}
	object_f44aa765 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&n_1, &s_partition, &n_2, &s_service, &n_3, &s_Region, &n_4, &s_account)
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
	object_fad3c9cf = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_foreign, &s_move_it_into_an_identity_5af951fc, &s_other, &s_remove_it_b0a69872)
	}}
	object_fc693f57 = regort.Lazy{Make: func() *ast.Term {
		return regort.Object(&s_at, array_5139c6a3.Get(), &s_op, &s_insert, &s_value, &s_true)
	}}
	object_ff0331bc                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_AWS, &s__fc86bf1b) }}
	s_0                                 = ast.Term{Value: ast.String("0")}
	s_0_98d01c9a                        = ast.Term{Value: ast.String("\\$0")}
	s_0_9_3465d220                      = ast.Term{Value: ast.String("[0-9]")}
	s_0_9__12_8f817342                  = ast.Term{Value: ast.String("^[0-9]{12}$")}
	s_0_9__5_10_652f52e1                = ast.Term{Value: ast.String("^[0-9]{5,10}$")}
	s_0_9_ab870ee0                      = ast.Term{Value: ast.String("^[0-9]+$")}
	s_0_9_f9f5e476                      = ast.Term{Value: ast.String("^[+-]?[0-9]+$")}
	s_0___0_9__1_10_475e52a5            = ast.Term{Value: ast.String("^([+-]?)0*([0-9]{1,10})$")}
	s_0_adbb334c                        = ast.Term{Value: ast.String("~0")}
	s_1                                 = ast.Term{Value: ast.String("1")}
	s_1_0df9f76d                        = ast.Term{Value: ast.String("$1:")}
	s_1_5d7df79b                        = ast.Term{Value: ast.String("$1")}
	s_1_63b4f60a                        = ast.Term{Value: ast.String("$1::")}
	s_1_db229aba                        = ast.Term{Value: ast.String("~1")}
	s_2006_01_02T15_04_05Z_5310403a     = ast.Term{Value: ast.String("2006-01-02T15:04:05Z")}
	s_2008_10_17_12e615c1               = ast.Term{Value: ast.String("2008-10-17")}
	s_2012_10_17_32e11076               = ast.Term{Value: ast.String("\"2012-10-17\"")}
	s_2012_10_17_9164872c               = ast.Term{Value: ast.String("2012-10-17")}
	s_253                               = ast.Term{Value: ast.String("253")}
	s_4_8acd9acc                        = ast.Term{Value: ast.String("^.{4,}$")}
	s_5_0d872834                        = ast.Term{Value: ast.String("^([^:]*:){5}[*:]+$")}
	s_5_cac3ef01                        = ast.Term{Value: ast.String("^([^:]*:){5}")}
	s_600                               = ast.Term{Value: ast.String("600")}
	s_63                                = ast.Term{Value: ast.String("63")}
	s_86400                             = ast.Term{Value: ast.String("86400")}
	s_ARN                               = ast.Term{Value: ast.String("ARN")}
	s_AWS                               = ast.Term{Value: ast.String("AWS")}
	s_AWS_DeepComposer_070da09d         = ast.Term{Value: ast.String("AWS DeepComposer")}
	s_AWS_DeepLens_7eca58d7             = ast.Term{Value: ast.String("AWS DeepLens")}
	s_AWS_DeepRacer_7f4fed34            = ast.Term{Value: ast.String("AWS DeepRacer")}
	s_AWS_IoT_1_Click_ac1ad0c8          = ast.Term{Value: ast.String("AWS IoT 1-Click")}
	s_AWS_IoT_RoboRunner_5714b5cd       = ast.Term{Value: ast.String("AWS IoT RoboRunner")}
	s_AWS_IoT_Things_Graph_0ac9c774     = ast.Term{Value: ast.String("AWS IoT Things Graph")}
	s_AWS_Mobile_Hub_a7822431           = ast.Term{Value: ast.String("AWS Mobile Hub")}
	s_AWS_accounts__roles__use_782b21ab = ast.Term{Value: ast.String("AWS accounts, roles, users and services")}
	s_AWS_e73d541e                      = ast.Term{Value: ast.String("{\"AWS\": \"*\"}")}
	s_AWS_lists_no_resource_ty_cb5ca1af = ast.Term{Value: ast.String("AWS lists no resource type for %q, which only \"*\" is sure to match; give it a statement of its own with Resource \"*\"")}
	s_A_Za_z0_9_06a92e7a                = ast.Term{Value: ast.String("^[A-Za-z0-9]*$")}
	s_A_Za_z0_9_407167d7                = ast.Term{Value: ast.String("[A-Za-z0-9]$")}
	s_A_Za_z0_9_91592ff3                = ast.Term{Value: ast.String("^[A-Za-z0-9_/.@+=,-]+$")}
	s_A_Za_z0_9_c609cd43                = ast.Term{Value: ast.String("[^A-Za-z0-9]+")}
	s_Action                            = ast.Term{Value: ast.String("Action")}
	s_Add__q_9b8cc1dd                   = ast.Term{Value: ast.String("Add %q")}
	s_Add__s_797b8ed2                   = ast.Term{Value: ast.String("Add %s")}
	s_Add_allowVolumeExpansion_6d9fdc0a = ast.Term{Value: ast.String("Add allowVolumeExpansion: true")}
	s_Add_apiVersion__storage__f5eda4c2 = ast.Term{Value: ast.String("Add apiVersion: storage.k8s.io/v1")}
	s_Add_encrypted___true_68872ba1     = ast.Term{Value: ast.String("Add encrypted: \"true\"")}
	s_Add_encrypted__true_11c617c9      = ast.Term{Value: ast.String("Add encrypted \"true\"")}
	s_Add_volumeBindingMode__W_7a35b2b0 = ast.Term{Value: ast.String("Add volumeBindingMode: WaitForFirstConsumer")}
	s_Allow                             = ast.Term{Value: ast.String("Allow")}
	s_Allow__or__Deny_4c4f3992          = ast.Term{Value: ast.String("\"Allow\" or \"Deny\"")}
	s_Allow_grants_for_AWS_ser_dde30eb7 = ast.Term{Value: ast.String("Allow grants for AWS services only")}
	s_Amazon_Elastic_Inference_370ad3d6 = ast.Term{Value: ast.String("Amazon Elastic Inference")}
	s_Amazon_GameSparks_908007a9        = ast.Term{Value: ast.String("Amazon GameSparks")}
	s_Amazon_Macie_Classic_0d50a873     = ast.Term{Value: ast.String("Amazon Macie Classic")}
	s_Amazon_Sumerian_a45fd67c          = ast.Term{Value: ast.String("Amazon Sumerian")}
	s_Amazon_Zocalo__now_WorkD_75e8adb3 = ast.Term{Value: ast.String("Amazon Zocalo, now WorkDocs")}
	s_Application                       = ast.Term{Value: ast.String("Application")}
	s_ApplicationSet                    = ast.Term{Value: ast.String("ApplicationSet")}
	s_Arn                               = ast.Term{Value: ast.String("Arn")}
	s_ArnLike                           = ast.Term{Value: ast.String("ArnLike")}
	s_Arthur_s_role__q_has__s__baa0b5d6 = ast.Term{Value: ast.String("Arthur's role %q has %s in the bucket %q and lacks %s")}
	s_Arthur_s_role__q_is_let__ba71c491 = ast.Term{Value: ast.String("Arthur's role %q is let in by the role %q, which sends mail of the account %s, and may not assume it; allow \"sts:AssumeRole\" on that role")}
	s_Arthur_s_role__q_of_the__6ae949b4 = ast.Term{Value: ast.String("Arthur's role %q of the account %s is to assume this role and is not let in; add \"arn:aws:iam::%s:role/%s\", that account, or the cluster's OIDC provider")}
	s_Ask_for_the_key_with_Nul_17b82460 = ast.Term{Value: ast.String("Ask for the key with Null")}
	s_Binary                            = ast.Term{Value: ast.String("Binary")}
	s_BinaryEquals                      = ast.Term{Value: ast.String("BinaryEquals")}
	s_Block                             = ast.Term{Value: ast.String("Block")}
	s_Bool                              = ast.Term{Value: ast.String("Bool")}
	s_CSIVolumeName                     = ast.Term{Value: ast.String("CSIVolumeName")}
	s_CSIVolumeSnapshotName             = ast.Term{Value: ast.String("CSIVolumeSnapshotName")}
	s_CanonicalUser                     = ast.Term{Value: ast.String("CanonicalUser")}
	s_Condition                         = ast.Term{Value: ast.String("Condition")}
	s_Date                              = ast.Term{Value: ast.String("Date")}
	s_DateLessThan                      = ast.Term{Value: ast.String("DateLessThan")}
	s_Delete                            = ast.Term{Value: ast.String("Delete")}
	s_Delete__or__Retain_0fbfc4b8       = ast.Term{Value: ast.String("\"Delete\" or \"Retain\"")}
	s_Deny                              = ast.Term{Value: ast.String("Deny")}
	s_Effect                            = ast.Term{Value: ast.String("Effect")}
	s_Effect_is__q___s_bef5f493         = ast.Term{Value: ast.String("Effect is %q; %s")}
	s_Equals                            = ast.Term{Value: ast.String("Equals")}
	s_F                                 = ast.Term{Value: ast.String("F")}
	s_FALSE                             = ast.Term{Value: ast.String("FALSE")}
	s_False                             = ast.Term{Value: ast.String("False")}
	s_Federated                         = ast.Term{Value: ast.String("Federated")}
	s_Filesystem                        = ast.Term{Value: ast.String("Filesystem")}
	s_ForAllValues_9311247e             = ast.Term{Value: ast.String("ForAllValues:")}
	s_ForAllValues__s_707f1056          = ast.Term{Value: ast.String("ForAllValues:%s")}
	s_ForAnyValue_29698deb              = ast.Term{Value: ast.String("ForAnyValue:")}
	s_G                                 = ast.Term{Value: ast.String("G")}
	s_Gi                                = ast.Term{Value: ast.String("Gi")}
	s_HelmChart                         = ast.Term{Value: ast.String("HelmChart")}
	s_HelmRelease                       = ast.Term{Value: ast.String("HelmRelease")}
	s_IPAddress                         = ast.Term{Value: ast.String("IPAddress")}
	s_Id                                = ast.Term{Value: ast.String("Id")}
	s_Id_has_no_place_in_an_id_336da9f6 = ast.Term{Value: ast.String("Id has no place in an identity policy; remove it")}
	s_IdentityPolicy                    = ast.Term{Value: ast.String("IdentityPolicy")}
	s_IfExists                          = ast.Term{Value: ast.String("IfExists")}
	s_IgnoreCase                        = ast.Term{Value: ast.String("IgnoreCase")}
	s_Immediate                         = ast.Term{Value: ast.String("Immediate")}
	s_Immediate_63805b78                = ast.Term{Value: ast.String("\"Immediate\"")}
	s_IpAddress                         = ast.Term{Value: ast.String("IpAddress")}
	s_Keep_only__q_e9e0c2bf             = ast.Term{Value: ast.String("Keep only %q")}
	s_Ki                                = ast.Term{Value: ast.String("Ki")}
	s_Like                              = ast.Term{Value: ast.String("Like")}
	s_M                                 = ast.Term{Value: ast.String("M")}
	s_Mi                                = ast.Term{Value: ast.String("Mi")}
	s_MiB_s_05e9914b                    = ast.Term{Value: ast.String(" MiB/s")}
	s_Move_to_annotations_8e05367c      = ast.Term{Value: ast.String("Move to annotations")}
	s_Not                               = ast.Term{Value: ast.String("Not")}
	s_NotAction                         = ast.Term{Value: ast.String("NotAction")}
	s_NotAction_with_Allow_sta_5f8ca5f0 = ast.Term{Value: ast.String("NotAction with Allow stands for every action but these%s; list the actions to allow in Action")}
	s_NotPrincipal                      = ast.Term{Value: ast.String("NotPrincipal")}
	s_NotPrincipal_has_no_plac_862f4d95 = ast.Term{Value: ast.String("NotPrincipal has no place in a trust policy; name who may assume the role in Principal")}
	s_NotPrincipal_with_Effect_ff0baba1 = ast.Term{Value: ast.String("NotPrincipal with Effect \"Allow\" allows everybody else; write \"Principal\"")}
	s_NotResource                       = ast.Term{Value: ast.String("NotResource")}
	s_NotResource_with_Allow_s_ebc5673e = ast.Term{Value: ast.String("NotResource with Allow stands for every resource but these%s; name the resources to allow in Resource")}
	s_Null                              = ast.Term{Value: ast.String("Null")}
	s_Numeric                           = ast.Term{Value: ast.String("Numeric")}
	s_NumericEquals                     = ast.Term{Value: ast.String("NumericEquals")}
	s_OIDC_providers_cf665dde           = ast.Term{Value: ast.String("OIDC providers")}
	s_P                                 = ast.Term{Value: ast.String("P")}
	s_PVCName                           = ast.Term{Value: ast.String("PVCName")}
	s_PVCNamespace                      = ast.Term{Value: ast.String("PVCNamespace")}
	s_PVName                            = ast.Term{Value: ast.String("PVName")}
	s_PersistentVolumeClaim             = ast.Term{Value: ast.String("PersistentVolumeClaim")}
	s_Pi                                = ast.Term{Value: ast.String("Pi")}
	s_Policy                            = ast.Term{Value: ast.String("Policy")}
	s_Principal                         = ast.Term{Value: ast.String("Principal")}
	s_ReadOnlyMany                      = ast.Term{Value: ast.String("ReadOnlyMany")}
	s_ReadWriteMany                     = ast.Term{Value: ast.String("ReadWriteMany")}
	s_ReadWriteMany_with_volum_daf21161 = ast.Term{Value: ast.String("ReadWriteMany with volumeMode Block needs io2 volumes, and those of the EBS class %q are %s; write ReadWriteOnce")}
	s_Region                            = ast.Term{Value: ast.String("Region")}
	s_Remove_Id_c73039a8                = ast.Term{Value: ast.String("Remove Id")}
	s_Remove_Resource_429d4e46          = ast.Term{Value: ast.String("Remove Resource")}
	s_Remove_Sid_c261994c               = ast.Term{Value: ast.String("Remove Sid")}
	s_Remove__s_82435a1d                = ast.Term{Value: ast.String("Remove %s")}
	s_Remove_debug_260429dd             = ast.Term{Value: ast.String("Remove debug")}
	s_Remove_it_a8c92bee                = ast.Term{Value: ast.String("Remove it")}
	s_Remove_namespace_1bd66298         = ast.Term{Value: ast.String("Remove namespace")}
	s_Remove_the_beta_annotati_ded31dd5 = ast.Term{Value: ast.String("Remove the beta annotation")}
	s_Rename__s_to__s_88f63ca3          = ast.Term{Value: ast.String("Rename %s to %s")}
	s_Rename_to__q_cf3a5eeb             = ast.Term{Value: ast.String("Rename to %q")}
	s_Rename_to__s_e3c9e525             = ast.Term{Value: ast.String("Rename to %s")}
	s_Rename_to_csi_storage_k8_f67e40e9 = ast.Term{Value: ast.String("Rename to csi.storage.k8s.io/fstype")}
	s_Rename_to_eks_amazonaws__cf0c820f = ast.Term{Value: ast.String("Rename to eks.amazonaws.com/role-arn")}
	s_Rename_to_storageclass_k_f1b2f8d8 = ast.Term{Value: ast.String("Rename to storageclass.kubernetes.io/is-default-class")}
	s_Resource                          = ast.Term{Value: ast.String("Resource")}
	s_ResourcePolicy                    = ast.Term{Value: ast.String("ResourcePolicy")}
	s_ResourceType                      = ast.Term{Value: ast.String("ResourceType")}
	s_Retain                            = ast.Term{Value: ast.String("Retain")}
	s_SAML_providers_8504c3da           = ast.Term{Value: ast.String("SAML providers")}
	s_SPECIFIC_ATTRIBUTES_0f2982e4      = ast.Term{Value: ast.String("SPECIFIC_ATTRIBUTES")}
	s_STS                               = ast.Term{Value: ast.String("STS")}
	s_Service                           = ast.Term{Value: ast.String("Service")}
	s_Set_Sid_to__q_67e088cc            = ast.Term{Value: ast.String("Set Sid to %q")}
	s_Set_Version_to__2012_10__3be6be52 = ast.Term{Value: ast.String("Set Version to \"2012-10-17\"")}
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
	s_Sid                               = ast.Term{Value: ast.String("Sid")}
	s_Sid__q_stands_here_first_dac102a3 = ast.Term{Value: ast.String("Sid %q stands here first")}
	s_Sid__q_stands_more_than__8f3791d2 = ast.Term{Value: ast.String("Sid %q stands more than once; write another")}
	s_Sid_is__q___s_ba6e9a22            = ast.Term{Value: ast.String("Sid is %q; %s")}
	s_Sid_is_empty__remove_it__27402d07 = ast.Term{Value: ast.String("Sid is empty; remove it, or write a name")}
	s_StatefulSet                       = ast.Term{Value: ast.String("StatefulSet")}
	s_Statement                         = ast.Term{Value: ast.String("Statement")}
	s_StorageClass__q_is_defin_bf4eec7c = ast.Term{Value: ast.String("StorageClass %q is defined here")}
	s_String                            = ast.Term{Value: ast.String("String")}
	s_StringEquals                      = ast.Term{Value: ast.String("StringEquals")}
	s_StringLike                        = ast.Term{Value: ast.String("StringLike")}
	s_StringNotEquals                   = ast.Term{Value: ast.String("StringNotEquals")}
	s_StringNotLike                     = ast.Term{Value: ast.String("StringNotLike")}
	s_T                                 = ast.Term{Value: ast.String("T")}
	s_TRUE                              = ast.Term{Value: ast.String("TRUE")}
	s_Take__q_out_b2016a9e              = ast.Term{Value: ast.String("Take %q out")}
	s_Test_the_audience_for__q_1902baaa = ast.Term{Value: ast.String("Test the audience for %q")}
	s_Ti                                = ast.Term{Value: ast.String("Ti")}
	s_True                              = ast.Term{Value: ast.String("True")}
	s_TrustPolicy                       = ast.Term{Value: ast.String("TrustPolicy")}
	s_UTC                               = ast.Term{Value: ast.String("UTC")}
	s_Version                           = ast.Term{Value: ast.String("Version")}
	s_Version_is__2008_10_17___d1942b09 = ast.Term{Value: ast.String("Version is \"2008-10-17\"; write \"2012-10-17\"")}
	s_Version_is__q__write__20_6d4effe3 = ast.Term{Value: ast.String("Version is %q; write \"2012-10-17\"")}
	s_WaitForFirstConsumer              = ast.Term{Value: ast.String("WaitForFirstConsumer")}
	s_Write_Null_c4cff425               = ast.Term{Value: ast.String("Write Null")}
	s_Write___AWS_2de60ce7              = ast.Term{Value: ast.String("Write {\"AWS\": \"*\"}")}
	s_Write__kms_ReEncrypt_caa55a3c     = ast.Term{Value: ast.String("Write \"kms:ReEncrypt*\"")}
	s_Write__pods_eks_amazonaw_d8d684a0 = ast.Term{Value: ast.String("Write \"pods.eks.amazonaws.com\"")}
	s_Write__q_9408f5e8                 = ast.Term{Value: ast.String("Write %q")}
	s_Write__s_c1c0f3a9                 = ast.Term{Value: ast.String("Write %s")}
	s_Write_as__s_32016931              = ast.Term{Value: ast.String("Write as %s")}
	s__0106ee22                         = ast.Term{Value: ast.String("^([^/]*)/.*$")}
	s__010fe1c0                         = ast.Term{Value: ast.String("=")}
	s__0_9a_fA_F__8___0_9a_fA__c9df93c6 = ast.Term{Value: ast.String("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")}
	s__0e9c8ca2                         = ast.Term{Value: ast.String("[*?]")}
	s__134f4d10                         = ast.Term{Value: ast.String("_")}
	s__1800508b                         = ast.Term{Value: ast.String("[\"'`]")}
	s__19aca2e6                         = ast.Term{Value: ast.String("; ")}
	s__29ab9161                         = ast.Term{Value: ast.String("[$]")}
	s__2d1cba97                         = ast.Term{Value: ast.String("...")}
	s__30e50ed5                         = ast.Term{Value: ast.String("\"\"")}
	s__312c1749                         = ast.Term{Value: ast.String("?")}
	s__39c46605                         = ast.Term{Value: ast.String("~")}
	s__3aa87ad0                         = ast.Term{Value: ast.String("^[^:]*[*?]")}
	s__45c993a3                         = ast.Term{Value: ast.String("^[^:./]+:")}
	s__59487eb3                         = ast.Term{Value: ast.String("…")}
	s__5e272f7c                         = ast.Term{Value: ast.String(", ")}
	s__6f8b7621                         = ast.Term{Value: ast.String(".")}
	s__7df4c278                         = ast.Term{Value: ast.String("{{")}
	s__8d191208                         = ast.Term{Value: ast.String(",")}
	s__933feb85                         = ast.Term{Value: ast.String(":")}
	s__985af1b7                         = ast.Term{Value: ast.String("\"(\\\\.|[^\"\\\\])*\"|`[^`]*`")}
	s__WaitForFirstConsumer__o_682693f8 = ast.Term{Value: ast.String("\"WaitForFirstConsumer\" or \"Immediate\"")}
	s___0_9__1_3_______0_9__3__2013935c = ast.Term{Value: ast.String("^[0-9]{1,3}([,_][0-9]{3})+$|^[0-9_]+$|^[0-9]+$")}
	s___A_Za_z0_9_____A_Za_z0__9b9ee886 = ast.Term{Value: ast.String("^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$")}
	s___A_Za_z0_9_______A_Za_z_bbc16eb4 = ast.Term{Value: ast.String("^[A-Za-z0-9-]+(\\.[A-Za-z0-9_-]+)+$")}
	s___A_Za_z0_9___x_80___x_1_f9557c2e = ast.Term{Value: ast.String("[^A-Za-z0-9*?\\x{80}-\\x{10FFFF}]")}
	s____0_9__12__arn__a_z_____3a723290 = ast.Term{Value: ast.String("^([0-9]{12}|arn:[a-z-]+:(iam|sts)::[0-9]{12}:(root|user/.+|role/.+|assumed-role/.+|federated-user/.+))$")}
	s____0_9a_fA_F__8___0_9a_f_6e1d68f9 = ast.Term{Value: ast.String("^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|mrk-[0-9a-f]{32})$")}
	s______0__1_9__0_9_______0_ea5965ba = ast.Term{Value: ast.String("^\\+?(0|[1-9][0-9]*)(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}$")}
	s________1_253_________1_6_13340ada = ast.Term{Value: ast.String("^([^/]{1,253}/)?[^/]{1,63}$")}
	s_________0__1_9__0_9__0_1_e6f5aae6 = ast.Term{Value: ast.String("^\\+?((?:0|[1-9][0-9]{0,17})(?:\\.[0-9]+)?)(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P|)$")}
	s_____________0___0_9__1_1_e729b975 = ast.Term{Value: ast.String("^(?:\\+|(-)|)0*([0-9]{1,18})$")}
	s__________________s___A_Z_2d1be357 = ast.Term{Value: ast.String("(?:^\\{\\{-?|[|(])\\s*([A-Za-z_][A-Za-z0-9_]*)")}
	s____________s___i_value___cba161b3 = ast.Term{Value: ast.String("^([^,=]+),\\s*(?i:value)=(.*)$")}
	s__________system_servicea_855f3591 = ast.Term{Value: ast.String("^[*?]+$|^system:serviceaccount:[*?]")}
	s_________t_n_r_x_20___x_F_44f3cac3 = ast.Term{Value: ast.String("\\$\\{|[^\\t\\n\\r\\x{20}-\\x{FF}]")}
	s________s__with_range_def_2c1f7867 = ast.Term{Value: ast.String("\\{\\{-?\\s*(with|range|define|block|template)\\b")}
	s______or_an_object_such_a_61851608 = ast.Term{Value: ast.String("\"*\", or an object such as {\"AWS\": \"arn:aws:iam::<account>:root\"}")}
	s____a_z0_9____a_z0_9___a__690bf1dc = ast.Term{Value: ast.String("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([a-z0-9][-a-z0-9_.]*)?[a-z0-9]$")}
	s____a_z__2_4______a_z_____9c7991f8 = ast.Term{Value: ast.String("^([a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2})(?:[a-z]|-[a-z0-9-]+)$")}
	s___a_z0_9______amazonaws__9be4ad97 = ast.Term{Value: ast.String("^[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?$")}
	s___a_z0_9____a_z0_9___a_z_668717d0 = ast.Term{Value: ast.String("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")}
	s___a_z0_9___a_z0_9____a_z_69ad381b = ast.Term{Value: ast.String("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")}
	s___a_z__2_4______a_z______99d288df = ast.Term{Value: ast.String("^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$")}
	s___a_z__2_5____a_z______0_09d9b596 = ast.Term{Value: ast.String("^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$")}
	s___a_z__2____a_z______0_9_d95a5875 = ast.Term{Value: ast.String("^[a-z]{2}(-[a-z]+)+-[0-9][a-f]$")}
	s___a_z_____a_z______0_9___bd901021 = ast.Term{Value: ast.String("^[a-z]+(-[a-z]+)+-[0-9]+-|^[a-z0-9]+-[a-z0-9]+-[a-z]+[0-9]+$|^arn:")}
	s___amazonaws___com_com__c_f2446b49 = ast.Term{Value: ast.String("\\.amazonaws\\.(com|com\\.cn|eu)$")}
	s___arn____________________a3e4cd8d = ast.Term{Value: ast.String("^(arn:[^:]*:[^:]*:)[^:]*:[^:]*:")}
	s___arn_aws_a_z0_9____iam__2745f121 = ast.Term{Value: ast.String("^(arn:aws[a-z0-9-]*:iam:)[a-z]{2,4}(?:-[a-z]+)+-[0-9]:")}
	s___begin_and_end_it_with__dc4eb40f = ast.Term{Value: ast.String("; begin and end it with a letter or digit")}
	s___debug_data____barrier__145eba8d = ast.Term{Value: ast.String("^(debug|data=.*|barrier=.*)$")}
	s___ec2_ecs_tasks_lambda_e_ecc45d18 = ast.Term{Value: ast.String("^(ec2|ecs-tasks|lambda|edgelambda|eks|pods\\.eks)\\.amazonaws\\.com(\\.cn)?$")}
	s___ext2_ext3_ext4_xfs___i_2b721dce = ast.Term{Value: ast.String("^(ext2|ext3|ext4|xfs|(?i:ntfs)|)$")}
	s___i_______policy_permiss_31f33cbb = ast.Term{Value: ast.String("(?i)[-_.](policy|permissions|inline[-_.]policy|identity[-_.]policy|(s3|ses|sts|kms)([-_.]policy|[-_.]permissions)?)$")}
	s___i_______trust_trust____32283be6 = ast.Term{Value: ast.String("(?i)[-_.](trust|trust[-_.]?policy|trust[-_.]relationship|assume[-_.]role|assume[-_.]role[-_.]policy)$")}
	s___i______aws___principal_92d75dae = ast.Term{Value: ast.String("(?i)^\\$\\{aws:((principal|resource|source|vpce)(account|orgid)|sourcevpce?|ec2instancesourcevpc)\\}$")}
	s___i____amazonaws_amazona_bdf92549 = ast.Term{Value: ast.String("(?i)\\.(amazonaws|amazonaws\\.co|amazonaws\\.con|amazon\\.com|aws\\.com|aws\\.amazon\\.com)$")}
	s___i____json_ya_ml_policy_380a1adc = ast.Term{Value: ast.String("(?i)\\.(json|ya?ml|policy)$")}
	s___i___a_z0_9_____amazona_d8416bd8 = ast.Term{Value: ast.String("(?i)^[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?$")}
	s___i___pvc__volumesnapsho_77ac48b7 = ast.Term{Value: ast.String("(?i)^(pvc?|volumesnapshot)")}
	s___i___trust______policy__7830303c = ast.Term{Value: ast.String("(?i)^(trust[-_.]?policy|trust|assume[-_.]role[-_.]policy)[-_.]")}
	s___i__vpc__0_9a_f__8___0__aed44279 = ast.Term{Value: ast.String("(?i)^vpc-[0-9a-f]{8}([0-9a-f]{9})?$")}
	s___i__vpce__0_9a_f__8___0_63b7fd7a = ast.Term{Value: ast.String("(?i)^vpce-[0-9a-f]{8}([0-9a-f]{9})?$")}
	s___i_outpost_local__zone__1555e009 = ast.Term{Value: ast.String("(?i)outpost|local-?zone|wavelength")}
	s___i_snap_restor_recover__5f5fd172 = ast.Term{Value: ast.String("(?i)snap|restor|recover|backup|back-up|clone|copy|seed|init|hydrat|warm|prefill|(^|[^a-z])dr([^a-z]|$)")}
	s___i_zone_region_failure__05d170ef = ast.Term{Value: ast.String("(?i)zone|region|failure-domain")}
	s___it_belongs_to_the_poli_56cb8f98 = ast.Term{Value: ast.String("; it belongs to the policy")}
	s___it_is_a_principal__wri_e59c298c = ast.Term{Value: ast.String("; it is a principal, write the role or user")}
	s___move_it_into_a_stateme_e404da2d = ast.Term{Value: ast.String("; move it into a statement")}
	s___move_it_to_the_top_lev_0cd754e0 = ast.Term{Value: ast.String("; move it to the top level")}
	s___move_what_it_holds_to__85e392a9 = ast.Term{Value: ast.String("; move what it holds to the top level")}
	s___s_________A_Za_z___A_Z_9cad6bd2 = ast.Term{Value: ast.String("[\\s({|,]\\.([A-Za-z_][A-Za-z0-9_]*)")}
	s___sub_aud_app_id_user_id_44d0d191 = ast.Term{Value: ast.String(":(sub|aud|app_id|user_id|id)$")}
	s___the_API_operation_need_cf838b41 = ast.Term{Value: ast.String("; the API operation needs %s")}
	s___with__q_in_it__write_l_b0c15ab0 = ast.Term{Value: ast.String(", with %q in it; write letters, digits, dots and hyphens")}
	s___write_3_to_63_characte_4d1ec424 = ast.Term{Value: ast.String("; write 3 to 63 characters")}
	s___write_____or_arn_parti_f57ed262 = ast.Term{Value: ast.String("; write \"*\" or arn:partition:service:region:account:resource")}
	s___write__aws____aws_cn___5d2a8276 = ast.Term{Value: ast.String("; write \"aws\", \"aws-cn\", \"aws-us-gov\" or \"*\"")}
	s___write_a_Region_such_as_a48662b3 = ast.Term{Value: ast.String("; write a Region such as eu-west-1, or *")}
	s___write_arn_partition_se_b57802a0 = ast.Term{Value: ast.String("; write arn:partition:service:region:account:resource")}
	s___write_its_twelve_digit_f66e1988 = ast.Term{Value: ast.String("; write its twelve digits")}
	s___write_the_id_of_one_th_737b753d = ast.Term{Value: ast.String("; write the id of one there is")}
	s__a_z__2_4______a_z_______d1554806 = ast.Term{Value: ast.String("[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}")}
	s__abe47bda                         = ast.Term{Value: ast.String("\\{\\{(?:[^}]|\\}[^}])*\\}?$")}
	s__arn_____________________fc46c37d = ast.Term{Value: ast.String("^arn:[^:]*:[^:]*:[^:]*:[^:]*:[*]+$")}
	s__arn________sts________a_abf63122 = ast.Term{Value: ast.String("^arn:[^:]*:(sts::[^:]*:assumed-role/|iam::[^:]*:root$)")}
	s__arn_______kms________0__5e6ef5b3 = ast.Term{Value: ast.String("^arn:[^:]*:kms:[^:]*:[0-9]{12}:([0-9a-f]{8}-|mrk-)")}
	s__arn_______kms________0__b0c6d090 = ast.Term{Value: ast.String("^arn:[^:]*:kms:[^:]*:[0-9]{12}:")}
	s__arn_______kms___________4e90c425 = ast.Term{Value: ast.String("^arn:[^:]+:kms:[^:]+:[^:]+:key/.+")}
	s__arn_______kms___________8951c341 = ast.Term{Value: ast.String("^arn:[^:]*:kms:[*]:[*]:(key/)?[*]+$")}
	s__arn_______s3____________4462a17d = ast.Term{Value: ast.String("^arn:[^:]*:s3:::([^/*?$]+)(?:/.*)?$")}
	s__arn_______s3____________f27e6141 = ast.Term{Value: ast.String("^arn:[^:]*:s3:[^:]*:[^:]*:[*]")}
	s__arn_______ses_________0_264f298d = ast.Term{Value: ast.String("^arn:[^:]*:ses:[^:]*:([0-9]{12}):")}
	s__arn_______ses___________4c10031f = ast.Term{Value: ast.String("^arn:[^:]*:ses:[*]:[*]:(identity/)?[*]+$")}
	s__arn__a_z____iam___0_9___098a66b2 = ast.Term{Value: ast.String("^arn:[a-z-]+:iam::[0-9]{12}:(oidc|saml)-provider/.+$")}
	s__arn_aws_a_z0_9____iam___242dcd5d = ast.Term{Value: ast.String("^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[A-Za-z0-9_/.@+=,-]+$")}
	s__arn_aws_a_z0_9____iam___6fb8d42e = ast.Term{Value: ast.String("^arn:aws[a-z0-9-]*:iam::([0-9]{12}):role/(?:.*/)?([^/]+)$")}
	s__arn_aws_a_z____kms___a__2313e005 = ast.Term{Value: ast.String("^arn:aws[a-z-]*:kms:([a-z0-9-]+):([0-9]{12}):((?:key|alias)/.+)$")}
	s__arn_aws_a_z____kms__a_z_6d79f1ba = ast.Term{Value: ast.String("^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:alias/[a-zA-Z0-9/_-]+$")}
	s__arn_aws_a_z____kms__a_z_a3a1bbcc = ast.Term{Value: ast.String("^arn:aws[a-z-]*:kms:[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:key/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|mrk-[0-9a-f]{32})$")}
	s__b6182048                         = ast.Term{Value: ast.String("[/\\\\]")}
	s__b_gp2_gp3_io1_io2_st1___77f7130f = ast.Term{Value: ast.String("\\b(gp2|gp3|io1|io2|st1)\\b")}
	s__c1049888                         = ast.Term{Value: ast.String("/")}
	s__c2e85e21                         = ast.Term{Value: ast.String("....")}
	s__c9b5e26a                         = ast.Term{Value: ast.String(".*")}
	s__csi__storage__k8s__io___3d0626a5 = ast.Term{Value: ast.String("^csi\\.storage\\.k8s\\.io/.+-secret-(name|namespace)$")}
	s__d65d202c                         = ast.Term{Value: ast.String("+")}
	s__dd7bfc38                         = ast.Term{Value: ast.String("^[*?]*[*][*?]*$")}
	s__e0f8dcd2                         = ast.Term{Value: ast.String("\\$\\{")}
	s__e2a89cd2                         = ast.Term{Value: ast.String(" \t\r\n\"'`")}
	s__f3716d84                         = ast.Term{Value: ast.String("")}
	s__false__here_takes_nothi_ccfb3917 = ast.Term{Value: ast.String("\"false\" here takes nothing back")}
	s__fba103ae                         = ast.Term{Value: ast.String("\\{\\{[^{}]*\\}\\}")}
	s__fc86bf1b                         = ast.Term{Value: ast.String("*")}
	s__q___s_s__may_not_stand__31b84928 = ast.Term{Value: ast.String("%q (%s%s) may not stand in a policy; %s")}
	s__q__s__unless_all_are_me_54e09a1e = ast.Term{Value: ast.String("%q %s, unless all are meant")}
	s__q_allows_every_action_o_3152477a = ast.Term{Value: ast.String("%q allows every action of every service; list the actions that are used, such as \"sqs:SendMessage\"")}
	s__q_allows_grants_to_anyo_cedc0257 = ast.Term{Value: ast.String("%q allows grants to anyone; give it a statement with the condition Bool, %q: \"true\"")}
	s__q_also_stands_for_other_1b9d4899 = ast.Term{Value: ast.String("%q also stands for other buckets whose names begin like that; %s")}
	s__q_and__q_exclude_each_o_0fefa471 = ast.Term{Value: ast.String("%q and %q exclude each other; keep one")}
	s__q_and__q_must_both_hold_0b39dc9d = ast.Term{Value: ast.String("%q and %q must both hold, and a token has one issuer; write a statement for each provider")}
	s__q_asks_for_a_claim_that_f447cec2 = ast.Term{Value: ast.String("%q asks for a claim that AWS takes from no token%s; %s")}
	s__q_begins_with_no_set_op_0232c587 = ast.Term{Value: ast.String("%q begins with no set operator; write ForAllValues or ForAnyValue before the colon")}
	s__q_comes_with__q_alone___516e1ad1 = ast.Term{Value: ast.String("%q comes with %q alone, which the statement does not name; add the action or take the condition out")}
	s__q_counts_seconds_since__7749c649 = ast.Term{Value: ast.String("%q counts seconds since 1970; write the date, as in \"2026-12-31T23:59:59Z\"")}
	s__q_differs_in_case_from__8b29fb69 = ast.Term{Value: ast.String("%q differs in case from the provider, %q; write %q")}
	s__q_does_not_keep__s_from_eac5478b = ast.Term{Value: ast.String("%q does not keep %s from returning all attributes; add StringEqualsIfExists, %q: %q")}
	s__q_does_not_let_anybody__c67041e1 = ast.Term{Value: ast.String("%q does not let anybody assume a role; %s")}
	s__q_ends_with_a_slash__wr_5c8d0088 = ast.Term{Value: ast.String("%q ends with a slash; write %q")}
	s__q_ends_with_a_slash__wr_9a684a6d = ast.Term{Value: ast.String("%q ends with a slash; write %q for the bucket, %q for its objects")}
	s__q_fixes_the__s__which_d_dce22cf7 = ast.Term{Value: ast.String("%q fixes the %s, which differs from run to run; write * for it, under StringLike")}
	s__q_gets_in_by_another_st_63a999de = ast.Term{Value: ast.String("%q gets in by another statement already; take it out of one of them")}
	s__q_has__s__which_ARNs_of_0598d930 = ast.Term{Value: ast.String("%q has %s, which ARNs of buckets and objects do not; write %q")}
	s__q_has__s_than_the_provi_7339a01a = ast.Term{Value: ast.String("%q has %s than the provider, %q; %s")}
	s__q_has_a_character_that__005548e7 = ast.Term{Value: ast.String("%q has a character that no action has; write service:action%s")}
	s__q_has_a_value_for_each__0fb8975c = ast.Term{Value: ast.String("%q has a value for each recipient, which %s does not compare one by one; write %s")}
	s__q_has_a_wildcard__and_t_498f58f3 = ast.Term{Value: ast.String("%q has a wildcard, and the values of %q are ids; write the whole id")}
	s__q_has_a_wildcard__which_0913134c = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands, %s; write %s")}
	s__q_has_a_wildcard__which_3d8a04c1 = ast.Term{Value: ast.String("%q has a wildcard, which no principal has; %s")}
	s__q_has_a_wildcard__which_4106bcd4 = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands; write the whole value")}
	s__q_has_a_wildcard__which_4e46c2db = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands, and no token has it; write %s")}
	s__q_has_a_wildcard__which_78c145c3 = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands; write %s")}
	s__q_has_a_wildcard__which_992166d5 = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands; write StringLike")}
	s__q_has_a_wildcard__which_ea6f0ff5 = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands, and no token has it; write StringLike")}
	s__q_has_a_wildcard__which_ea8dcf61 = ast.Term{Value: ast.String("%q has a wildcard, which %s compares as it stands, and no token has it; write who is meant")}
	s__q_has_a_wildcard_in_the_03dabf52 = ast.Term{Value: ast.String("%q has a wildcard in the type of resource, %q; name the type")}
	s__q_has_a_wildcard_in_the_5e5e251e = ast.Term{Value: ast.String("%q has a wildcard in the service %q; name the service")}
	s__q_has_another_issuer_th_644c5577 = ast.Term{Value: ast.String("%q has another issuer than the provider, %q, so that %s; %s")}
	s__q_has_bits_behind_its_p_e3198086 = ast.Term{Value: ast.String("%q has bits behind its prefix, which do not count; write %q")}
	s__q_has_fewer_than_the_si_32a9a15f = ast.Term{Value: ast.String("%q has fewer than the six fields of an ARN%s")}
	s__q_has_no_Region__ARNs_o_f955029c = ast.Term{Value: ast.String("%q has no Region; ARNs of type %s are %s")}
	s__q_has_no_account__ARNs__7972e8ec = ast.Term{Value: ast.String("%q has no account; ARNs of type %s are %s")}
	s__q_has_no_use__as_the_to_707b96bb = ast.Term{Value: ast.String("%q has no use, as the tokens of an EKS cluster carry no session tags; remove it")}
	s__q_has_no_wildcard_under_a0ef6841 = ast.Term{Value: ast.String("%q has no wildcard under %s; write %s")}
	s__q_has_one_value__and_Fo_c894bdc9 = ast.Term{Value: ast.String("%q has one value, and ForAllValues lets requests without it pass; write %s")}
	s__q_has_one_value__which__594f5dc3 = ast.Term{Value: ast.String("%q has one value, which needs no ForAnyValue; write %s")}
	s__q_has_several_values_fo_6e9bbc96 = ast.Term{Value: ast.String("%q has several values for %s; write one")}
	s__q_has_several_values_in_dd599d96 = ast.Term{Value: ast.String("%q has several values in a request; write ForAnyValue:%s or ForAllValues:%s")}
	s__q_has_the_Region__q__an_e41c8807 = ast.Term{Value: ast.String("%q has the Region %q, and ARNs of type %s have none%s")}
	s__q_has_the_account__q__a_78e04f30 = ast.Term{Value: ast.String("%q has the account %q, and ARNs of type %s have none%s")}
	s__q_has_the_partition__q__53138b96 = ast.Term{Value: ast.String("%q has the partition %q%s")}
	s__q_has_the_service__q_in_73aca06a = ast.Term{Value: ast.String("%q has the service %q in capital letters%s")}
	s__q_has_white_space_aroun_f935e8ad = ast.Term{Value: ast.String("%q has white space around it; write %q")}
	s__q_has_white_space_in_it_3833fdaf = ast.Term{Value: ast.String("%q has white space in it%s")}
	s__q_has_white_space_in_it_f0403a04 = ast.Term{Value: ast.String("%q has white space in it; write service:action%s")}
	s__q_holds_ARNs__which__s__77ab5464 = ast.Term{Value: ast.String("%q holds ARNs, which %s compares as plain text; write %s")}
	s__q_is_a_claim_that_AWS_t_74b1a406 = ast.Term{Value: ast.String("%q is a claim that AWS takes from no token, so that %s; %s")}
	s__q_is_a_condition_key__a_e82500b6 = ast.Term{Value: ast.String("%q is a condition key, and stands where an operator belongs; write the operator around it")}
	s__q_is_a_default_class__a_6ea92b84 = ast.Term{Value: ast.String("%q is a default class, and so is %q, which the driver's chart creates; keep one of them")}
	s__q_is_a_default_class__a_f1ad447f = ast.Term{Value: ast.String("%q is a default class, and %s; keep the annotation \"true\" on one of them")}
	s__q_is_a_default_class_to_e6a19fe3 = ast.Term{Value: ast.String("%q is a default class too")}
	s__q_is_a_region__write_it_695d2558 = ast.Term{Value: ast.String("%q is a region; write its zones, such as %sa")}
	s__q_is_a_string__which__s_f479d797 = ast.Term{Value: ast.String("%q is a string, which %s does not compare; write %s")}
	s__q_is_allowed_and__q_is__70d219cf = ast.Term{Value: ast.String("%q is allowed and %q is not; add it where mail is sent over SMTP or raw")}
	s__q_is_an_API_operation_a_f914dbc6 = ast.Term{Value: ast.String("%q is an API operation and no action; write %s")}
	s__q_is_an_Availability_Zo_cde4bf90 = ast.Term{Value: ast.String("%q is an Availability Zone; write the Region, %q")}
	s__q_is_covered_by__q__rem_599b17a0 = ast.Term{Value: ast.String("%q is covered by %q; remove it")}
	s__q_is_for__s__and_the_st_388737b8 = ast.Term{Value: ast.String("%q is for %s, and the statement names %s; %s")}
	s__q_is_in_the_namespace___2335ac94 = ast.Term{Value: ast.String("%q is in the namespace %q, where Arthur's service account is %q; write the same namespace in both")}
	s__q_is_in_the_partition___4299803f = ast.Term{Value: ast.String("%q is in the partition %q, and %q in %q; name those of the role's own partition")}
	s__q_is_let_in__and_no_pol_49020f22 = ast.Term{Value: ast.String("%q is let in, and no policy of Arthur's role %q allows \"sts:AssumeRole\" on this role; add it there")}
	s__q_is_let_in_whatever_re_3a6df23b = ast.Term{Value: ast.String("%q is let in whatever resource it acts for; test aws:SourceArn or aws:SourceAccount")}
	s__q_is_neither_an_IP_addr_af9132b4 = ast.Term{Value: ast.String("%q is neither an IP address nor a block of them; write one such as \"52.95.110.0/24\"")}
	s__q_is_neither_true_nor_f_adaed535 = ast.Term{Value: ast.String("%q is neither true nor false, which %s compares; write \"true\" or \"false\"")}
	s__q_is_never_allowed_here_4059cbe0 = ast.Term{Value: ast.String("%q is never allowed here: it is about the account as a whole; give it a statement of its own with Resource \"*\"")}
	s__q_is_never_allowed_here_ebfea30a = ast.Term{Value: ast.String("%q is never allowed here: %s")}
	s__q_is_never_denied_here__63d7960c = ast.Term{Value: ast.String("%q is never denied here: %s")}
	s__q_is_no_ARN_of_a_resour_fc83b034 = ast.Term{Value: ast.String("%q is no ARN of a resource that %q has%s")}
	s__q_is_no_action_in_AWS_s_a267b32a = ast.Term{Value: ast.String("%q is no action in AWS's data of %s%s")}
	s__q_is_no_base64__which___f631a583 = ast.Term{Value: ast.String("%q is no base64, which %s compares; write the base64 of the bytes")}
	s__q_is_no_claim_that_AWS__ca5054c5 = ast.Term{Value: ast.String("%q is no claim that AWS is known to take from tokens of this issuer%s")}
	s__q_is_no_code_of_a_Regio_0af67871 = ast.Term{Value: ast.String("%q is no code of a Region; write one such as \"eu-west-1\"")}
	s__q_is_no_condition_key_o_3fdbda95 = ast.Term{Value: ast.String("%q is no condition key of the service known on %s%s")}
	s__q_is_no_condition_key_o_f19a2cd4 = ast.Term{Value: ast.String("%q is no condition key of the form prefix:name%s")}
	s__q_is_no_condition_opera_27efe843 = ast.Term{Value: ast.String("%q is no condition operator; write %q")}
	s__q_is_no_condition_opera_3aa38371 = ast.Term{Value: ast.String("%q is no condition operator; did you mean %q?")}
	s__q_is_no_condition_opera_a9067886 = ast.Term{Value: ast.String("%q is no condition operator; write one such as StringEquals")}
	s__q_is_no_condition_opera_e7825c58 = ast.Term{Value: ast.String("%q is no condition operator; write \"Null\"")}
	s__q_is_no_date__which__s__c7a4610f = ast.Term{Value: ast.String("%q is no date, which %s compares; write one such as \"2026-12-31T23:59:59Z\"")}
	s__q_is_no_element_of_a__s_e1fa0ebf = ast.Term{Value: ast.String("%q is no element of a %s%s")}
	s__q_is_no_global_conditio_dadd4e05 = ast.Term{Value: ast.String("%q is no global condition key known on %s%s")}
	s__q_is_no_id_of_a_VPC__wr_503b6be8 = ast.Term{Value: ast.String("%q is no id of a VPC; write \"vpc-\" and 8 or 17 hexadecimal digits")}
	s__q_is_no_id_of_a_VPC_end_6b744bc8 = ast.Term{Value: ast.String("%q is no id of a VPC endpoint; write \"vpce-\" and 8 or 17 hexadecimal digits")}
	s__q_is_no_id_of_an_EKS_cl_a8aa10a0 = ast.Term{Value: ast.String("%q is no id of an EKS cluster's issuer, which has 32 letters and digits; copy it from the cluster")}
	s__q_is_no_number__which___964f9262 = ast.Term{Value: ast.String("%q is no number, which %s compares; write digits")}
	s__q_is_no_service__write__a905adb8 = ast.Term{Value: ast.String("%q is no service; write %s")}
	s__q_is_no_service_in_AWS__c44b926f = ast.Term{Value: ast.String("%q is no service in AWS's data of %s%s")}
	s__q_is_no_service_princip_39d328ff = ast.Term{Value: ast.String("%q is no service principal of the form that %q has; write one such as %q")}
	s__q_is_no_service_princip_65d79776 = ast.Term{Value: ast.String("%q is no service principal; %s")}
	s__q_is_no_subject_of__s___aceaf9b1 = ast.Term{Value: ast.String("%q is no subject of %s: %s; %s")}
	s__q_is_no_subject_of__s_u_812b2f5c = ast.Term{Value: ast.String("%q is no subject of %s unless a template makes it one: %s; %s")}
	s__q_is_no_subject_of__s_u_8c815ea2 = ast.Term{Value: ast.String("%q is no subject of %s unless a customer's settings make it one: %s; %s")}
	s__q_is_no_tag_of_the_prin_9837d86d = ast.Term{Value: ast.String("%q is no tag of the principal when EKS Pod Identity assumes the role; write %q")}
	s__q_is_no_type_of_princip_90c136a4 = ast.Term{Value: ast.String("%q is no type of principal; %s")}
	s__q_is_not_about_one_buck_92804fc3 = ast.Term{Value: ast.String("%q is not about one bucket, and %s %s; write \"*\" as the resource of a statement of its own")}
	s__q_is_not_allowed_here___72fd86c1 = ast.Term{Value: ast.String("%q is not allowed here: %s")}
	s__q_is_not_allowed_here___bea8417a = ast.Term{Value: ast.String("%q is not allowed here, by AWS's data: %s")}
	s__q_is_not_the_ARN_of_a_K_bdd6822a = ast.Term{Value: ast.String("%q is not the ARN of a KMS key; write \"arn:aws:kms:REGION:ACCOUNT:key/ID\"")}
	s__q_is_not_the_subject_of_3181ee4d = ast.Term{Value: ast.String("%q is not the subject of a repository made or renamed after 2026-07-15; add %q under StringLike")}
	s__q_is_of__s__a_service_t_4f3a0b64 = ast.Term{Value: ast.String("%q is of %s, a service that AWS has retired; remove it")}
	s__q_is_of_another_account_24e7c37c = ast.Term{Value: ast.String("%q is of another account; test sts:ExternalId if that account acts for others, too")}
	s__q_is_of_no_service_know_71eedecc = ast.Term{Value: ast.String("%q is of no service known on %s%s")}
	s__q_is_of_the_service__q__7dc69cf1 = ast.Term{Value: ast.String("%q is of the service %q, of which AWS's data knows no ARNs%s")}
	s__q_is_of_type__s__and__s_20c2223e = ast.Term{Value: ast.String("%q is of type %s, and %s is for others; write an operator such as %s")}
	s__q_is_plain_text__s__wri_89235834 = ast.Term{Value: ast.String("%q is plain text %s; write \"2012-10-17\"")}
	s__q_is_private__and__s__s_a5d26d40 = ast.Term{Value: ast.String("%q is private, and %s %s matches it; write public addresses, or test aws:SourceVpc")}
	s__q_is_private__and_no_re_197051a2 = ast.Term{Value: ast.String("%q is private, and no request comes from there; take it out of the list")}
	s__q_is_the_id_of_a__s_tha_ffed794c = ast.Term{Value: ast.String("%q is the id of a %s that was deleted; write the ARN of the %s, or remove it")}
	s__q_is_the_same_key_as__q_8b1599ec = ast.Term{Value: ast.String("%q is the same key as %q; write it once, with a list of values")}
	s__q_is_the_subject_of_no__889bdfdf = ast.Term{Value: ast.String("%q is the subject of no service account: %s; %s")}
	s__q_is_there_already_as___dbdcd0c9 = ast.Term{Value: ast.String("%q is there already as %q; remove it")}
	s__q_issues_no_tokens_of___80ca068c = ast.Term{Value: ast.String("%q issues no tokens of %s; write %q")}
	s__q_leaves_it_to_the_vari_3816931a = ast.Term{Value: ast.String("%q leaves it to the variable which %q passes; write the id")}
	s__q_lets_every_AWS_accoun_6525b902 = ast.Term{Value: ast.String("%q lets every AWS account assume the role; name the accounts or roles, or test aws:PrincipalOrgID")}
	s__q_lets_in__s__write_the_5770513e = ast.Term{Value: ast.String("%q lets in %s; write the namespace")}
	s__q_lets_in__s_of_namespa_2006bd6f = ast.Term{Value: ast.String("%q lets in %s of namespace %q; write the names")}
	s__q_lets_in__s_of_namespa_8ef43ec7 = ast.Term{Value: ast.String("%q lets in %s of namespace %q; write the names, unless all are meant")}
	s__q_lets_in_every__s__wri_1e313a64 = ast.Term{Value: ast.String("%q lets in every %s; write which is meant")}
	s__q_lets_in_every_branch__cd519022 = ast.Term{Value: ast.String("%q lets in every branch, tag, environment and pull request; write which is meant")}
	s__q_lets_in_service_accou_59369a33 = ast.Term{Value: ast.String("%q lets in service accounts of %s; write the namespace in full")}
	s__q_matches_anything__so__24ac1a61 = ast.Term{Value: ast.String("%q matches anything, so that %s never holds; write the values that are meant")}
	s__q_matches_no_action_in__6cdaba44 = ast.Term{Value: ast.String("%q matches no action in AWS's data of %s%s")}
	s__q_matches_no_resource_o_1fa6e951 = ast.Term{Value: ast.String("%q matches no resource of the statement: %s")}
	s__q_means_no_more_than_Nu_244377d0 = ast.Term{Value: ast.String("%q means no more than Null; write \"Null\"")}
	s__q_names_no_service__wri_ed9816ec = ast.Term{Value: ast.String("%q names no service; write service:action%s")}
	s__q_names_no_tag__write_t_7dd62b79 = ast.Term{Value: ast.String("%q names no tag; write the tag's key, as in \"%s/team\"")}
	s__q_names_no_variable__wr_8a94f4e7 = ast.Term{Value: ast.String("%q names no variable; write a condition key between the braces")}
	s__q_on_____allows_every_a_2cda7f17 = ast.Term{Value: ast.String("%q on \"*\" allows every action on every resource; list the actions that are used, and name their resources")}
	s__q_on_____allows_every_a_690d3fc2 = ast.Term{Value: ast.String("%q on \"*\" allows every action of %q on every resource; list the actions that are used, and name their resources")}
	s__q_on__q_for__q__with__s_d216a3a5 = ast.Term{Value: ast.String("%q on %q for %q, with %s, runs a program with the permissions of any role that trusts the service; name the roles, arn:aws:iam::<account>:role/<name>")}
	s__q_on__q_lets_every_role_0c0fe695 = ast.Term{Value: ast.String("%q on %q lets every role be assumed that trusts this account; name the roles, arn:aws:iam::<account>:role/<name>")}
	s__q_on__q_lets_every_role_abee2257 = ast.Term{Value: ast.String("%q on %q lets every role be passed to every service; name the roles, arn:aws:iam::<account>:role/<name>, and add a condition on iam:PassedToService")}
	s__q_on__q_lets_every_secr_8f8356dd = ast.Term{Value: ast.String("%q on %q lets every secret be read; name the secrets, arn:aws:secretsmanager:<region>:<account>:secret:<name>-??????")}
	s__q_on__q_lets_the_roles__6337d537 = ast.Term{Value: ast.String("%q on %q lets the roles of all services be created; name the role, arn:aws:iam::<account>:role/aws-service-role/<service>.amazonaws.com/<name>, and add a condition on iam:AWSServiceName")}
	s__q_sends_no_tag__q__writ_a8d4be31 = ast.Term{Value: ast.String("%q sends no tag %q; write \"pods.eks.amazonaws.com\"")}
	s__q_stands_for_every_acti_8c101123 = ast.Term{Value: ast.String("%q stands for every action of %s; write %s")}
	s__q_stands_for_the__s_of__63998d9f = ast.Term{Value: ast.String("%q stands for the %s of the ARN, where variables are not documented to work; write the %s, or \"*\" and a condition")}
	s__q_with_an_ExternalId_le_34b85fe4 = ast.Term{Value: ast.String("%q with an ExternalId lets everybody who knows it assume the role; name the accounts or roles")}
	s__s__and_the_tokens_of_EK_127965d6 = ast.Term{Value: ast.String("%s, and the tokens of EKS are for %q; write that, or set the annotation eks.amazonaws.com/audience of the service account")}
	s__s__d_MiB_s_needs__d_iop_977cfbe2 = ast.Term{Value: ast.String("%s %d MiB/s needs %d iops, and the volume has %d; write iops \"%d\"")}
	s__s__s_allowed_as_every_i_e654a99f = ast.Term{Value: ast.String("%s %s allowed as every identity by %q; name the identities, configuration sets and templates")}
	s__s__s_allowed_on_identit_7681a43d = ast.Term{Value: ast.String("%s %s allowed on identities, and sending is on no configuration set; add the one that the messages or the identity use")}
	s__s__s_allowed_on_identit_cbe15e97 = ast.Term{Value: ast.String("%s %s allowed on identities, but on no template; add one, as in \"arn:aws:ses:REGION:ACCOUNT:%s/NAME\"")}
	s__s__s_allowed_on_the_obj_85e59f1d = ast.Term{Value: ast.String("%s %s allowed on the objects of every bucket by %q; name the bucket, as in \"arn:aws:s3:::BUCKET/*\"")}
	s__s__s_allowed_to_a_user__69c3cc27 = ast.Term{Value: ast.String("%s %s allowed to a user; Arthur sends mail with a role (IRSA) and not with access keys, so attach this to the role")}
	s__s__s_allowed_with_every_bc0049fd = ast.Term{Value: ast.String("%s %s allowed with every key by %q; name the keys")}
	s__s__s_not_come_with__q_a_7cb2e662 = ast.Term{Value: ast.String("%s %s not come with %q and %s never allowed here; write %s in a statement without the condition")}
	s__s__s_not_know__q_and__s_3576f98d = ast.Term{Value: ast.String("%s %s not know %q and %s never denied here; write %s in a statement without the condition")}
	s__s__s_not_know__q_and__s_bdb01f90 = ast.Term{Value: ast.String("%s %s not know %q and %s never allowed here; write %s in a statement without the condition")}
	s__s__s_on_buckets__which__f6a9f9d3 = ast.Term{Value: ast.String("%s %s on buckets, which %s %s not; add %s")}
	s__s__s_on_keys__and__q_is_81faebae = ast.Term{Value: ast.String("%s %s on keys, and %q is an alias; write the ARN of its key")}
	s__s__s_on_objects__which__d73b416e = ast.Term{Value: ast.String("%s %s on objects, which %s %s not; add %s")}
	s__s__s_one_value__and_For_21054400 = ast.Term{Value: ast.String("%s %s one value, and ForAllValues lets tokens without it in; write %s")}
	s__s__s_one_value__which___90e1e498 = ast.Term{Value: ast.String("%s %s one value, which %s no ForAnyValue; write %s")}
	s__s_above_the_limit_of__s_29929c47 = ast.Term{Value: ast.String("%s above the limit of %s; split the file, or raise the limit")}
	s__s_and__s_are_both_set___85136ac0 = ast.Term{Value: ast.String("%s and %s are both set, and the driver takes only one of them; remove one")}
	s__s_and__s_both_name_the__46e3768e = ast.Term{Value: ast.String("%s and %s both name the file system; remove %s")}
	s__s_cannot_be_used_with_t_db0001d6 = ast.Term{Value: ast.String("%s cannot be used with the file system %s; remove it")}
	s__s_empty_and_restricts_n_4ca0a559 = ast.Term{Value: ast.String("%s empty and restricts nothing; write conditions, or remove it")}
	s__s_finds_nothing_here__r_0a3ebb6f = ast.Term{Value: ast.String("%s finds nothing here; remove the suppression")}
	s__s_gives_the_tag__q_the__59da5821 = ast.Term{Value: ast.String("%s gives the tag %q the value %q; write %q")}
	s__s_has_no_effect_since_v_51861be4 = ast.Term{Value: ast.String("%s has no effect since v1.47 of the driver; remove it")}
	s__s_has_no_place_in_a_tru_08024d9e = ast.Term{Value: ast.String("%s has no place in a trust policy; remove it")}
	s__s_has_no_place_in_an_id_0b38bf3a = ast.Term{Value: ast.String("%s has no place in an identity policy; remove it")}
	s__s_has_no_value__write_a_64473449 = ast.Term{Value: ast.String("%s has no value; write a number in quotes, or remove it")}
	s__s_has_no_value__write_o_0bda2f38 = ast.Term{Value: ast.String("%s has no value; write one, or remove it")}
	s__s_has_no_value_beside___3502b1f6 = ast.Term{Value: ast.String("%s has no value beside %s; write \"true\"")}
	s__s_has_no_values_s__writ_27d4bf3a = ast.Term{Value: ast.String("%s has no values%s; write the values")}
	s__s_holds__s__write_the_v_2effdc04 = ast.Term{Value: ast.String("%s holds %s; write the value")}
	s__s_holds__s_in_a_key__wr_c65edc04 = ast.Term{Value: ast.String("%s holds %s in a key; write the key")}
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
	s__s_is__q__and_the_trust__45c20263 = ast.Term{Value: ast.String("%s is %q, and the trust policy of the role %q takes %s only; write the same in both")}
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
	s__s_is_let_in_for_every_p_ea708a4f = ast.Term{Value: ast.String("%s is let in for every pod of the account's clusters; test aws:RequestTag/kubernetes-namespace and aws:RequestTag/kubernetes-service-account")}
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
	s__s_needs__sts_AssumeRole_19957673 = ast.Term{Value: ast.String("%s needs \"sts:AssumeRole\", \"sts:TagSession\" and \"sts:SetSourceIdentity\"; add %s")}
	s__s_on_all_resources_of_t_3cb8ccbc = ast.Term{Value: ast.String("%s on all resources of their type can give their holder other permissions; name the resources")}
	s__s_stands_at_the_top_lev_bf41076f = ast.Term{Value: ast.String("%s stands at the top level: indent it under %s")}
	s__s_takes_no_policy_varia_0866a15c = ast.Term{Value: ast.String("%s takes no policy variables in its keys; write what %q stands for")}
	s__s_takes_no_policy_varia_44a929ab = ast.Term{Value: ast.String("%s takes no policy variables; write a value instead of %q")}
	s__s_takes_no_policy_varia_f168ff87 = ast.Term{Value: ast.String("%s takes no policy variables; write what %q stands for")}
	s__s_tests__s_only_where_t_311cf17d = ast.Term{Value: ast.String("%s tests %s only where there is one; write %s")}
	s__s_volumes_need_their_IO_2d384231 = ast.Term{Value: ast.String("%s volumes need their IOPS said; add iops (%d to %d) or iopsPerGB (at most %d)")}
	s__s_with__s_on__q_leaves__9112c1cc = ast.Term{Value: ast.String("%s with %s on %q leaves lists of a shorter prefix open; %s")}
	s_a_Region_28de07b6                 = ast.Term{Value: ast.String("a Region")}
	s_a_SAML_provider_81d8e921          = ast.Term{Value: ast.String("a SAML provider")}
	s_a__s_41aaa9b6                     = ast.Term{Value: ast.String("a %s")}
	s_a_character_that_names_d_33973f7f = ast.Term{Value: ast.String("a character that names do not have")}
	s_a_colon_stands_between_n_40fa5794 = ast.Term{Value: ast.String("a colon stands between namespace and name")}
	s_a_dot_c3b8f71c                    = ast.Term{Value: ast.String("a dot")}
	s_a_group_04c0d08e                  = ast.Term{Value: ast.String("a group")}
	s_a_group_s_inline_policie_50fa70a4 = ast.Term{Value: ast.String("a group's inline policies (5120)")}
	s_a_list_1f844650                   = ast.Term{Value: ast.String("a list")}
	s_a_managed_policy_3cd5c5ce         = ast.Term{Value: ast.String("a managed policy")}
	s_a_managed_policy__6144_49ca0ff7   = ast.Term{Value: ast.String("a managed policy (6144)")}
	s_a_piece_of_JSON_and_no_w_350ea400 = ast.Term{Value: ast.String("a piece of JSON and no whole document: %s")}
	s_a_policy_9a93465b                 = ast.Term{Value: ast.String("a policy")}
	s_a_role_s_inline_policies_3ad71493 = ast.Term{Value: ast.String("a role's inline policies (10240)")}
	s_a_service_account__q_of__64b9ba4c = ast.Term{Value: ast.String("a service account %q of every namespace")}
	s_a_session_of_a_role_df32899a      = ast.Term{Value: ast.String("a session of a role")}
	s_a_session_of_the_role__w_8a72b231 = ast.Term{Value: ast.String("a session of the role; write the role itself, arn:aws:iam::<account>:role/<name>")}
	s_a_statement_a242e17b              = ast.Term{Value: ast.String("a statement")}
	s_a_string_2ef8d834                 = ast.Term{Value: ast.String("a string")}
	s_a_string__a_number__a_bo_d46fee3a = ast.Term{Value: ast.String("a string, a number, a boolean or a list of them")}
	s_a_string__a_number_or_a__b53a0850 = ast.Term{Value: ast.String("a string, a number or a boolean")}
	s_a_string_or_a_list_of_st_8c5462a8 = ast.Term{Value: ast.String("a string or a list of strings")}
	s_a_trust_policy_has_no_pr_f4b1417e = ast.Term{Value: ast.String("a trust policy has no principal %q; write %s")}
	s_a_user_669464f6                   = ast.Term{Value: ast.String("a user")}
	s_a_user_s_inline_policies_abb17313 = ast.Term{Value: ast.String("a user's inline policies (2048)")}
	s_a_value_of_the_key__such_b1ca171b = ast.Term{Value: ast.String("a value of the key, such as the zone eu-west-1a")}
	s_abcdef                            = ast.Term{Value: ast.String("abcdef")}
	s_about                             = ast.Term{Value: ast.String("about")}
	s_above                             = ast.Term{Value: ast.String("above")}
	s_absent                            = ast.Term{Value: ast.String("absent")}
	s_absent_064630c4                   = ast.Term{Value: ast.String("$absent")}
	s_access                            = ast.Term{Value: ast.String("access")}
	s_accessModes                       = ast.Term{Value: ast.String("accessModes")}
	s_account                           = ast.Term{Value: ast.String("account")}
	s_account_empty_7328dcd5            = ast.Term{Value: ast.String("account-empty")}
	s_account_form_9f4d4269             = ast.Term{Value: ast.String("account-form")}
	s_account_set_5a77c61a              = ast.Term{Value: ast.String("account-set")}
	s_accounts                          = ast.Term{Value: ast.String("accounts")}
	s_act                               = ast.Term{Value: ast.String("act")}
	s_action                            = ast.Term{Value: ast.String("action")}
	s_action_at_24163062                = ast.Term{Value: ast.String("action_at")}
	s_action_known_47c14601             = ast.Term{Value: ast.String("action_known")}
	s_actions                           = ast.Term{Value: ast.String("actions")}
	s_acts                              = ast.Term{Value: ast.String("acts")}
	s_acts_on_buckets_17d4731f          = ast.Term{Value: ast.String("acts on buckets")}
	s_acts_on_keys_a0127736             = ast.Term{Value: ast.String("acts on keys")}
	s_acts_on_objects_816eaa5c          = ast.Term{Value: ast.String("acts on objects")}
	s_add__s_e11cc1f6                   = ast.Term{Value: ast.String("add %s")}
	s_add_efs_ap_or_s3files_ap_20967d03 = ast.Term{Value: ast.String("add efs-ap or s3files-ap")}
	s_add_filesystem_or_volume_2a2b000a = ast.Term{Value: ast.String("add filesystem or volume")}
	s_addons                            = ast.Term{Value: ast.String("addons")}
	s_admitted                          = ast.Term{Value: ast.String("admitted")}
	s_advice                            = ast.Term{Value: ast.String("advice")}
	s_aggregate                         = ast.Term{Value: ast.String("aggregate")}
	s_aks                               = ast.Term{Value: ast.String("aks")}
	s_alias                             = ast.Term{Value: ast.String("alias")}
	s_alias_ARN_6cf4a387                = ast.Term{Value: ast.String("alias ARN")}
	s_alias__a_zA_Z0_9_0dd7be4d         = ast.Term{Value: ast.String("^alias/[a-zA-Z0-9/_-]+$")}
	s_alias__q_stands_for_some_37ad74ef = ast.Term{Value: ast.String("alias %q stands for something that contains the alias itself; write out what is meant")}
	s_alias_aws_ebs_07951995            = ast.Term{Value: ast.String("alias/aws/ebs")}
	s_alias_aws_ebs_cd43b964            = ast.Term{Value: ast.String(":alias/aws/ebs")}
	s_alias_ffbd56f4                    = ast.Term{Value: ast.String("alias/")}
	s_all                               = ast.Term{Value: ast.String("all")}
	s_all_dead_d940c6bc                 = ast.Term{Value: ast.String("all_dead")}
	s_all_inline_policies_of_a_1ff4d224 = ast.Term{Value: ast.String("all inline policies of a role")}
	s_all_inline_policies_of_a_226a62bc = ast.Term{Value: ast.String("all inline policies of a user")}
	s_all_inline_policies_of_a_aacf638e = ast.Term{Value: ast.String("all inline policies of a group")}
	s_allow                             = ast.Term{Value: ast.String("allow")}
	s_allowAutoIOPSIncreaseOnM_e981b711 = ast.Term{Value: ast.String("allowAutoIOPSIncreaseOnModify")}
	s_allowAutoIOPSPerGBIncrea_ea34260b = ast.Term{Value: ast.String("allowAutoIOPSPerGBIncrease")}
	s_allowVolumeExpansion              = ast.Term{Value: ast.String("allowVolumeExpansion")}
	s_allowVolumeExpansion_is__15fd6a6c = ast.Term{Value: ast.String("allowVolumeExpansion is missing; write allowVolumeExpansion: true")}
	s_allowVolumeExpansion_is__9328278a = ast.Term{Value: ast.String("allowVolumeExpansion is %s; write true")}
	s_allow_the_prefixes_that__7ee7f67e = ast.Term{Value: ast.String("allow the prefixes that may be listed instead")}
	s_allowautoiopsincreaseonm_eac1a26b = ast.Term{Value: ast.String("allowautoiopsincreaseonmodify")}
	s_allowautoiopspergbincrea_bac8f57a = ast.Term{Value: ast.String("allowautoiopspergbincrease")}
	s_allowedTopologies                 = ast.Term{Value: ast.String("allowedTopologies")}
	s_allowedTopologies_b22f4c1f        = ast.Term{Value: ast.String("/allowedTopologies")}
	s_allows_kms_CreateGrant_ae39defe   = ast.Term{Value: ast.String("allows kms:CreateGrant")}
	s_always                            = ast.Term{Value: ast.String("always")}
	s_always_matches_446ffa04           = ast.Term{Value: ast.String("always matches")}
	s_amazon                            = ast.Term{Value: ast.String("amazon")}
	s_amazonaws_com_role_arn_8a9b6b18   = ast.Term{Value: ast.String("amazonaws.com/role-arn")}
	s_an_ARN_of_something_else_3eb4dd0d = ast.Term{Value: ast.String("an ARN of something else than a KMS key")}
	s_an_ARN_without__key___be_993b859b = ast.Term{Value: ast.String("an ARN without \"key/\" before the id")}
	s_an_ARN_without_a_region_d9cc75e1  = ast.Term{Value: ast.String("an ARN without a region")}
	s_an_ARN_without_an_accoun_1a7f851a = ast.Term{Value: ast.String("an ARN without an account of 12 digits")}
	s_an_AWS_account__role_or__0e566bcd = ast.Term{Value: ast.String("an AWS account, role or user")}
	s_an_AWS_service_dc3fdd19           = ast.Term{Value: ast.String("an AWS service")}
	s_an_OIDC_provider_892c6418         = ast.Term{Value: ast.String("an OIDC provider")}
	s_an_account_da89c0ef               = ast.Term{Value: ast.String("an account")}
	s_an_availability_zone__su_f6ee0223 = ast.Term{Value: ast.String("an availability zone, such as eu-west-1a")}
	s_an_instance_profile_1df9fac4      = ast.Term{Value: ast.String("an instance profile")}
	s_an_object_33ac3e59                = ast.Term{Value: ast.String("an object")}
	s_an_object_or_a_list_of_o_bfb68833 = ast.Term{Value: ast.String("an object or a list of objects")}
	s_an_underscore_86870122            = ast.Term{Value: ast.String("an underscore")}
	s_and                               = ast.Term{Value: ast.String("and")}
	s_and_32fec7d1                      = ast.Term{Value: ast.String(", and ")}
	s_and__d_more_2a8c42b4              = ast.Term{Value: ast.String(" and %d more")}
	s_and__s_volumes_have__dGi_d47308ba = ast.Term{Value: ast.String("and %s volumes have %dGi at most")}
	s_and__s_volumes_have__dGi_e2ed93de = ast.Term{Value: ast.String("and %s volumes have %dGi at least")}
	s_and_a729aeaf                      = ast.Term{Value: ast.String(" and ")}
	s_and_denies_nobody_2d4a6eda        = ast.Term{Value: ast.String("and denies nobody")}
	s_and_excludes_nobody_9dc7867f      = ast.Term{Value: ast.String("and excludes nobody")}
	s_and_hardly_a_token_has_i_e47a41fc = ast.Term{Value: ast.String("and hardly a token has it")}
	s_and_lets_in__s_149f9619           = ast.Term{Value: ast.String(", and lets in %s")}
	s_and_nothing_matches_it_62c18c17   = ast.Term{Value: ast.String("and nothing matches it")}
	s_and_others_98b8d173               = ast.Term{Value: ast.String("and others")}
	s_angle                             = ast.Term{Value: ast.String("angle")}
	s_annotations                       = ast.Term{Value: ast.String("annotations")}
	s_another_Region_a45968ab           = ast.Term{Value: ast.String("another Region")}
	s_another_cluster_id_91a9c84f       = ast.Term{Value: ast.String("another cluster id")}
	s_another_cluster_s_issuer_5636327c = ast.Term{Value: ast.String("another cluster's issuer")}
	s_another_domain_0ab6d75c           = ast.Term{Value: ast.String("another domain")}
	s_another_issuer_aa65a379           = ast.Term{Value: ast.String("another issuer")}
	s_another_path_be2a9408             = ast.Term{Value: ast.String("another path")}
	s_any                               = ast.Term{Value: ast.String("any")}
	s_anyone                            = ast.Term{Value: ast.String("anyone")}
	s_apiVersion                        = ast.Term{Value: ast.String("apiVersion")}
	s_apiVersion_is__q__write__95fe7257 = ast.Term{Value: ast.String("apiVersion is %q; write \"storage.k8s.io/v1\"")}
	s_apiVersion_is__storage_k_10c2a072 = ast.Term{Value: ast.String("apiVersion is \"storage.k8s.io/v1beta1\", which Kubernetes 1.22 removed for %s; write \"storage.k8s.io/v1\"")}
	s_apiVersion_is_empty__wri_4acb6509 = ast.Term{Value: ast.String("apiVersion is empty; write storage.k8s.io/v1")}
	s_apiVersion_is_missing__w_e056f487 = ast.Term{Value: ast.String("apiVersion is missing; write storage.k8s.io/v1")}
	s_app_id_993e2431                   = ast.Term{Value: ast.String("app_id")}
	s_are                               = ast.Term{Value: ast.String("are")}
	s_arn                               = ast.Term{Value: ast.String("arn")}
	s_arn_666238f0                      = ast.Term{Value: ast.String("arn:")}
	s_arn_6cb83cf6                      = ast.Term{Value: ast.String("^arn:")}
	s_arn_______kms_9d1cecb4            = ast.Term{Value: ast.String("^arn:[^:]*:kms:")}
	s_arn_______kms_b6b58b92            = ast.Term{Value: ast.String("^arn:[^:]*:kms::")}
	s_arn_______kms_e7053a5d            = ast.Term{Value: ast.String("^arn:[^:]+:kms:")}
	s_arn__s_26ed605b                   = ast.Term{Value: ast.String("arn:%s:")}
	s_arn_aws_iam___account__r_020c8e82 = ast.Term{Value: ast.String("arn:aws:iam::<account>:root, role/<name> or user/<name>")}
	s_arn_aws_iam___account__r_fc6cd3f3 = ast.Term{Value: ast.String("arn:aws:iam::<account>:role/<name>")}
	s_arn_aws_s3____s_6a3a76c1          = ast.Term{Value: ast.String("arn:aws:s3:::%s/*")}
	s_arn_aws_s3____s_a330ec9f          = ast.Term{Value: ast.String("arn:aws:s3:::%s")}
	s_arns                              = ast.Term{Value: ast.String("arns")}
	s_array                             = ast.Term{Value: ast.String("array")}
	s_arthur                            = ast.Term{Value: ast.String("arthur")}
	s_arthurai_3812c220                 = ast.Term{Value: ast.String("arthurai-")}
	s_arthurai__s_a9fb6950              = ast.Term{Value: ast.String("arthurai-%s")}
	s_arthurai__s_helm_hook_e93e43b1    = ast.Term{Value: ast.String("arthurai-%s-helm-hook")}
	s_assumed_actions_960004ca          = ast.Term{Value: ast.String("assumed_actions")}
	s_assumed_role_49503fbc             = ast.Term{Value: ast.String("assumed-role")}
	s_at                                = ast.Term{Value: ast.String("at")}
	s_at_most_253_lower_case_l_a48b428d = ast.Term{Value: ast.String("at most 253 lower-case letters, digits, - and ., with a letter or digit at both ends")}
	s_attachment                        = ast.Term{Value: ast.String("attachment")}
	s_aud                               = ast.Term{Value: ast.String("aud")}
	s_audience                          = ast.Term{Value: ast.String("audience")}
	s_audiences                         = ast.Term{Value: ast.String("audiences")}
	s_availability_zones__such_467f4b6a = ast.Term{Value: ast.String("availability zones, such as eu-west-1a,eu-west-1b")}
	s_availabilityzone                  = ast.Term{Value: ast.String("availabilityzone")}
	s_aws                               = ast.Term{Value: ast.String("aws")}
	s_aws_7d786352                      = ast.Term{Value: ast.String("\"aws\"")}
	s_aws__amazon__com_5f22fd1a         = ast.Term{Value: ast.String("\\.aws\\.amazon\\.com$")}
	s_aws_a_z0_9_4004bdff               = ast.Term{Value: ast.String("^aws[a-z0-9-]*$")}
	s_aws_af59a38c                      = ast.Term{Value: ast.String("aws:")}
	s_aws_amazon_com_role_arn_8ad7cfb8  = ast.Term{Value: ast.String("aws.amazon.com/role-arn")}
	s_aws_amazonaws_com_role_a_56da6374 = ast.Term{Value: ast.String("aws.amazonaws.com/role-arn")}
	s_aws_calledvia_315b2c9f            = ast.Term{Value: ast.String("aws:calledvia")}
	s_aws_calledviafirst_72ca21bd       = ast.Term{Value: ast.String("aws:calledviafirst")}
	s_aws_calledvialast_4ac34e04        = ast.Term{Value: ast.String("aws:calledvialast")}
	s_aws_ebs_5a31d6ea                  = ast.Term{Value: ast.String("aws-ebs")}
	s_aws_ebs_csi_driver_8bbdf88a       = ast.Term{Value: ast.String("aws-ebs-csi-driver")}
	s_aws_ec2instancesourcevpc_e9e2c1b8 = ast.Term{Value: ast.String("aws:ec2instancesourcevpc")}
	s_aws_efs_csi_driver_023cab3f       = ast.Term{Value: ast.String("aws-efs-csi-driver")}
	s_aws_fsx_csi_driver_2f57abb2       = ast.Term{Value: ast.String("aws-fsx-csi-driver")}
	s_aws_principalaccount_25bf4b2e     = ast.Term{Value: ast.String("aws:principalaccount")}
	s_aws_principalorgid_eeafae47       = ast.Term{Value: ast.String("aws:principalorgid")}
	s_aws_principalorgpaths_1444b277    = ast.Term{Value: ast.String("aws:principalorgpaths")}
	s_aws_principalservicename_2d7e91d7 = ast.Term{Value: ast.String("aws:principalservicenameslist")}
	s_aws_principalservicename_83974998 = ast.Term{Value: ast.String("aws:principalservicename")}
	s_aws_referer_279f2a69              = ast.Term{Value: ast.String("aws:referer")}
	s_aws_requestedregion_f11e4018      = ast.Term{Value: ast.String("aws:requestedregion")}
	s_aws_requesttag__s_e66c9cb1        = ast.Term{Value: ast.String("aws:requesttag/%s")}
	s_aws_resourceaccount_644eebe6      = ast.Term{Value: ast.String("aws:resourceaccount")}
	s_aws_resourceorgid_6e5fce02        = ast.Term{Value: ast.String("aws:resourceorgid")}
	s_aws_resourceorgpaths_ef590ef9     = ast.Term{Value: ast.String("aws:resourceorgpaths")}
	s_aws_resourcetag_abaf0b1c          = ast.Term{Value: ast.String("aws:resourcetag/")}
	s_aws_sourceaccount_9e0556dc        = ast.Term{Value: ast.String("aws:sourceaccount")}
	s_aws_sourcearn_834cdd8a            = ast.Term{Value: ast.String("aws:sourcearn")}
	s_aws_sourceorgid_e7aaa4f3          = ast.Term{Value: ast.String("aws:sourceorgid")}
	s_aws_sourceorgpaths_5c5f5858       = ast.Term{Value: ast.String("aws:sourceorgpaths")}
	s_aws_sourcevpc_3c646463            = ast.Term{Value: ast.String("aws:sourcevpc")}
	s_aws_sourcevpcarn_9d160747         = ast.Term{Value: ast.String("aws:sourcevpcarn")}
	s_aws_sourcevpce_bb5f8527           = ast.Term{Value: ast.String("aws:sourcevpce")}
	s_aws_tagkeys_a4a81303              = ast.Term{Value: ast.String("aws:tagkeys")}
	s_aws_useragent_8f2a983c            = ast.Term{Value: ast.String("aws:useragent")}
	s_aws_vpceaccount_6d9ac71d          = ast.Term{Value: ast.String("aws:vpceaccount")}
	s_aws_vpceorgid_0235201b            = ast.Term{Value: ast.String("aws:vpceorgid")}
	s_aws_vpceorgpaths_399d14aa         = ast.Term{Value: ast.String("aws:vpceorgpaths")}
	s_awsrolearn                        = ast.Term{Value: ast.String("awsrolearn")}
	s_azure                             = ast.Term{Value: ast.String("azure")}
	s_bare                              = ast.Term{Value: ast.String("bare")}
	s_base                              = ast.Term{Value: ast.String("base")}
	s_beginning                         = ast.Term{Value: ast.String("beginning")}
	s_begins_with_a_scheme_b98997b2     = ast.Term{Value: ast.String("begins with a scheme")}
	s_begins_with_the_provider_98934a2b = ast.Term{Value: ast.String("begins with the provider's ARN")}
	s_belongs                           = ast.Term{Value: ast.String("belongs")}
	s_below                             = ast.Term{Value: ast.String("below")}
	s_beta                              = ast.Term{Value: ast.String("beta")}
	s_bitbucket                         = ast.Term{Value: ast.String("bitbucket")}
	s_blank                             = ast.Term{Value: ast.String("blank")}
	s_block                             = ast.Term{Value: ast.String("block")}
	s_blockAttachUntilInitiali_58e6e09e = ast.Term{Value: ast.String("blockAttachUntilInitialized")}
	s_blockExpress                      = ast.Term{Value: ast.String("blockExpress")}
	s_blockSize                         = ast.Term{Value: ast.String("blockSize")}
	s_blockattachuntilinitiali_cd0350b9 = ast.Term{Value: ast.String("blockattachuntilinitialized")}
	s_blockexpress                      = ast.Term{Value: ast.String("blockexpress")}
	s_blocksize                         = ast.Term{Value: ast.String("blocksize")}
	s_bool                              = ast.Term{Value: ast.String("bool")}
	s_boolean                           = ast.Term{Value: ast.String("boolean")}
	s_bounds                            = ast.Term{Value: ast.String("bounds")}
	s_branch                            = ast.Term{Value: ast.String("branch")}
	s_break                             = ast.Term{Value: ast.String("break")}
	s_broad_actions_85259d63            = ast.Term{Value: ast.String("broad_actions")}
	s_broken                            = ast.Term{Value: ast.String("broken")}
	s_bucket                            = ast.Term{Value: ast.String("bucket")}
	s_buckets                           = ast.Term{Value: ast.String("buckets")}
	s_buildkite                         = ast.Term{Value: ast.String("buildkite")}
	s_built_in_e9e33c73                 = ast.Term{Value: ast.String("built-in")}
	s_built_in_provider_7ad20e2c        = ast.Term{Value: ast.String("built-in-provider")}
	s_by                                = ast.Term{Value: ast.String("by")}
	s_by_text_78a94bd4                  = ast.Term{Value: ast.String("by_text")}
	s_bytesPerInode                     = ast.Term{Value: ast.String("bytesPerInode")}
	s_bytesperinode                     = ast.Term{Value: ast.String("bytesperinode")}
	s_call                              = ast.Term{Value: ast.String("call")}
	s_caller                            = ast.Term{Value: ast.String("caller")}
	s_capital                           = ast.Term{Value: ast.String("capital")}
	s_capital_letters_38a8e546          = ast.Term{Value: ast.String("capital letters")}
	s_case                              = ast.Term{Value: ast.String("case")}
	s_certain                           = ast.Term{Value: ast.String("certain")}
	s_character                         = ast.Term{Value: ast.String("character")}
	s_characters                        = ast.Term{Value: ast.String("characters")}
	s_chart                             = ast.Term{Value: ast.String("chart")}
	s_circleci                          = ast.Term{Value: ast.String("circleci")}
	s_claim                             = ast.Term{Value: ast.String("claim")}
	s_claim_of_provider_16cbfa1e        = ast.Term{Value: ast.String("claim_of_provider")}
	s_claims                            = ast.Term{Value: ast.String("claims")}
	s_class                             = ast.Term{Value: ast.String("class")}
	s_client                            = ast.Term{Value: ast.String("client")}
	s_closed                            = ast.Term{Value: ast.String("closed")}
	s_cloudformation                    = ast.Term{Value: ast.String("cloudformation")}
	s_cloudformation_CreateSta_c016f335 = ast.Term{Value: ast.String("cloudformation:CreateStack")}
	s_cloudformation_amazonaws_9ccf9761 = ast.Term{Value: ast.String("cloudformation.amazonaws.com")}
	s_cluster                           = ast.Term{Value: ast.String("cluster")}
	s_clusterName                       = ast.Term{Value: ast.String("clusterName")}
	s_code                              = ast.Term{Value: ast.String("code")}
	s_codebuild_CreateProject_314d54a9  = ast.Term{Value: ast.String("codebuild:CreateProject")}
	s_codebuild_StartBuild_60ae02a8     = ast.Term{Value: ast.String("codebuild:StartBuild")}
	s_codebuild_amazonaws_com_83041186  = ast.Term{Value: ast.String("codebuild.amazonaws.com")}
	s_cognito                           = ast.Term{Value: ast.String("cognito")}
	s_companion                         = ast.Term{Value: ast.String("companion")}
	s_complete                          = ast.Term{Value: ast.String("complete")}
	s_condition_keys_54972ec8           = ast.Term{Value: ast.String("condition_keys")}
	s_conditions                        = ast.Term{Value: ast.String("conditions")}
	s_conditions_on__s_only_ex_37b80f44 = ast.Term{Value: ast.String("conditions on %s only exclude subjects; add StringEquals or StringLike with those that are meant%s")}
	s_configurationValues               = ast.Term{Value: ast.String("configurationValues")}
	s_configuration_set_a97a94ad        = ast.Term{Value: ast.String("configuration-set")}
	s_contains                          = ast.Term{Value: ast.String("contains")}
	s_continue                          = ast.Term{Value: ast.String("continue")}
	s_contradiction                     = ast.Term{Value: ast.String("contradiction")}
	s_correction                        = ast.Term{Value: ast.String("correction")}
	s_counts                            = ast.Term{Value: ast.String("counts")}
	s_covered_by_ed483380               = ast.Term{Value: ast.String("covered_by")}
	s_covered_by_text_9a53764f          = ast.Term{Value: ast.String("covered_by_text")}
	s_covered_by_this_30757ef2          = ast.Term{Value: ast.String("covered by this")}
	s_covers_it_c328239e                = ast.Term{Value: ast.String("covers it")}
	s_creates                           = ast.Term{Value: ast.String("creates")}
	s_creationTimestamp                 = ast.Term{Value: ast.String("creationTimestamp")}
	s_csi_storage_k8s_io_42cf460a       = ast.Term{Value: ast.String("csi.storage.k8s.io/")}
	s_csi_storage_k8s_io_fstyp_48af37f7 = ast.Term{Value: ast.String("csi.storage.k8s.io/fstype")}
	s_custom                            = ast.Term{Value: ast.String("custom")}
	s_custom_verification_emai_0b89f30d = ast.Term{Value: ast.String("custom-verification-email-template")}
	s_d_641753ec                        = ast.Term{Value: ast.String("%d")}
	s_data                              = ast.Term{Value: ast.String("data")}
	s_dead                              = ast.Term{Value: ast.String("dead")}
	s_deepcomposer                      = ast.Term{Value: ast.String("deepcomposer")}
	s_deeplens                          = ast.Term{Value: ast.String("deeplens")}
	s_deepracer                         = ast.Term{Value: ast.String("deepracer")}
	s_default                           = ast.Term{Value: ast.String("default")}
	s_defaultStorageClass               = ast.Term{Value: ast.String("defaultStorageClass")}
	s_defaultStorageClass_enab_87745099 = ast.Term{Value: ast.String("defaultStorageClass.enabled")}
	s_defaultStorageClass_take_2afa255e = ast.Term{Value: ast.String("defaultStorageClass takes no %q, only enabled; write a class of your own under storageClasses")}
	s_default_audience_5176aff3         = ast.Term{Value: ast.String("default_audience")}
	s_define                            = ast.Term{Value: ast.String("define")}
	s_delete                            = ast.Term{Value: ast.String("delete")}
	s_deletionGracePeriodSecon_674e7102 = ast.Term{Value: ast.String("deletionGracePeriodSeconds")}
	s_deletionTimestamp                 = ast.Term{Value: ast.String("deletionTimestamp")}
	s_deny                              = ast.Term{Value: ast.String("deny")}
	s_destination                       = ast.Term{Value: ast.String("destination")}
	s_detail                            = ast.Term{Value: ast.String("detail")}
	s_did_you_mean__q_6c358942          = ast.Term{Value: ast.String(", did you mean %q?")}
	s_did_you_mean__s_07396c58          = ast.Term{Value: ast.String("did you mean %s?")}
	s_did_you_mean__s_0c30844e          = ast.Term{Value: ast.String(", did you mean %s?")}
	s_did_you_mean__s_d28a34b9          = ast.Term{Value: ast.String("; did you mean %s?")}
	s_differences                       = ast.Term{Value: ast.String("differences")}
	s_differs_from_the_provide_1b923082 = ast.Term{Value: ast.String("differs from the provider by a slash")}
	s_digits_alone__up_to_2147_e2372bf0 = ast.Term{Value: ast.String("digits alone, up to 2147483647")}
	s_dim                               = ast.Term{Value: ast.String("dim")}
	s_disabled                          = ast.Term{Value: ast.String("disabled")}
	s_distance                          = ast.Term{Value: ast.String("distance")}
	s_do                                = ast.Term{Value: ast.String("do")}
	s_do_not_match_aa4d106b             = ast.Term{Value: ast.String("do not match")}
	s_document                          = ast.Term{Value: ast.String("document")}
	s_does                              = ast.Term{Value: ast.String("does")}
	s_does_not_match_6dffe3cf           = ast.Term{Value: ast.String("does not match")}
	s_domain                            = ast.Term{Value: ast.String("domain")}
	s_door                              = ast.Term{Value: ast.String("door")}
	s_doors                             = ast.Term{Value: ast.String("doors")}
	s_dot                               = ast.Term{Value: ast.String("dot")}
	s_driver                            = ast.Term{Value: ast.String("driver")}
	s_dynamodb                          = ast.Term{Value: ast.String("dynamodb")}
	s_dynamodb_Query_8e730805           = ast.Term{Value: ast.String("dynamodb:Query")}
	s_dynamodb_Scan_a2cde0db            = ast.Term{Value: ast.String("dynamodb:Scan")}
	s_dynamodb_Select_dedd025e          = ast.Term{Value: ast.String("dynamodb:Select")}
	s_dynamodb_attributes_7d11a4be      = ast.Term{Value: ast.String("dynamodb:attributes")}
	s_dynamodb_leadingkeys_a65f4227     = ast.Term{Value: ast.String("dynamodb:leadingkeys")}
	s_dynamodb_select_41016e1c          = ast.Term{Value: ast.String("dynamodb:select")}
	s_ebs                               = ast.Term{Value: ast.String("ebs")}
	s_ebs_csi_amazonaws_com_461365c7    = ast.Term{Value: ast.String("ebs.csi.amazonaws.com")}
	s_ebs_csi_aws_814be189              = ast.Term{Value: ast.String("ebs.csi.aws")}
	s_ebs_csi_aws_com_6a3ee666          = ast.Term{Value: ast.String("ebs.csi.aws.com")}
	s_ebs_csi_aws_com_cluster__b066bbe8 = ast.Term{Value: ast.String("ebs.csi.aws.com/cluster-name")}
	s_ebs_csi_aws_com_fb52af17          = ast.Term{Value: ast.String("ebs.csi.aws.com/")}
	s_ebs_csi_default_sc_495e581d       = ast.Term{Value: ast.String("ebs-csi-default-sc")}
	s_ebs_csi_eks_amazonaws_co_a7378601 = ast.Term{Value: ast.String("ebs.csi.eks.amazonaws.com")}
	s_ebs_csi_eks_aws_com_6507372e      = ast.Term{Value: ast.String("ebs.csi.eks.aws.com")}
	s_ec2                               = ast.Term{Value: ast.String("ec2")}
	s_ec2_RunInstances_8c530d21         = ast.Term{Value: ast.String("ec2:RunInstances")}
	s_ec2_amazonaws_com_5e6806f6        = ast.Term{Value: ast.String("ec2.amazonaws.com")}
	s_ec2_eu_west_1_amazonaws__cfb20334 = ast.Term{Value: ast.String("ec2.eu-west-1.amazonaws.com")}
	s_ec2_region_a9f72996               = ast.Term{Value: ast.String("ec2:region")}
	s_ecr                               = ast.Term{Value: ast.String("ecr")}
	s_ecr_GetAuthorizationToke_737e96be = ast.Term{Value: ast.String("ecr:GetAuthorizationToken")}
	s_ecs_RegisterTaskDefiniti_60ef23fb = ast.Term{Value: ast.String("ecs:RegisterTaskDefinition")}
	s_ecs_RunTask_3a5987f1              = ast.Term{Value: ast.String("ecs:RunTask")}
	s_ecs_tasks_amazonaws_com_cc2ce9e4  = ast.Term{Value: ast.String("ecs-tasks.amazonaws.com")}
	s_edge                              = ast.Term{Value: ast.String("edge")}
	s_edits                             = ast.Term{Value: ast.String("edits")}
	s_effect                            = ast.Term{Value: ast.String("effect")}
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
	s_eks_cluster_arn_2c01c249          = ast.Term{Value: ast.String("eks-cluster-arn")}
	s_eks_cluster_name_88b69371         = ast.Term{Value: ast.String("eks-cluster-name")}
	s_eks_role_arn_63387183             = ast.Term{Value: ast.String("eks/role-arn")}
	s_elastic_inference_b1503200        = ast.Term{Value: ast.String("elastic-inference")}
	s_element                           = ast.Term{Value: ast.String("element")}
	s_elements                          = ast.Term{Value: ast.String("elements")}
	s_ellipsis                          = ast.Term{Value: ast.String("ellipsis")}
	s_else                              = ast.Term{Value: ast.String("else")}
	s_elsewhere                         = ast.Term{Value: ast.String("elsewhere")}
	s_empty                             = ast.Term{Value: ast.String("empty")}
	s_empty_and_so_Immediate_b2c3cf58   = ast.Term{Value: ast.String("empty and so Immediate")}
	s_empty_elements_09e35ba8           = ast.Term{Value: ast.String("empty_elements")}
	s_enabled                           = ast.Term{Value: ast.String("enabled")}
	s_encoding                          = ast.Term{Value: ast.String("encoding")}
	s_encrypt                           = ast.Term{Value: ast.String("encrypt")}
	s_encrypted                         = ast.Term{Value: ast.String("encrypted")}
	s_encrypted_is_missing__wr_261c9277 = ast.Term{Value: ast.String("encrypted is missing; write encrypted: \"true\"")}
	s_encryption                        = ast.Term{Value: ast.String("encryption")}
	s_end                               = ast.Term{Value: ast.String("end")}
	s_entry                             = ast.Term{Value: ast.String("entry")}
	s_environment                       = ast.Term{Value: ast.String("environment")}
	s_ephemeral                         = ast.Term{Value: ast.String("ephemeral")}
	s_epoch                             = ast.Term{Value: ast.String("epoch")}
	s_eq                                = ast.Term{Value: ast.String("eq")}
	s_error                             = ast.Term{Value: ast.String("error")}
	s_escape                            = ast.Term{Value: ast.String("escape")}
	s_events                            = ast.Term{Value: ast.String("events")}
	s_every_VPC_can_have_these_ef4b900e = ast.Term{Value: ast.String("every VPC can have these addresses; test \"aws:SourceVpc\" or \"aws:SourceVpce\" beside %q")}
	s_every_namespace__q_01c11d6d       = ast.Term{Value: ast.String("every namespace %q")}
	s_every_resource_244d4681           = ast.Term{Value: ast.String("every resource")}
	s_every_service_account__q_5db64bc2 = ast.Term{Value: ast.String("every service account %q")}
	s_every_service_account_ff89b19d    = ast.Term{Value: ast.String("every service account")}
	s_every_service_b4a8a648            = ast.Term{Value: ast.String("every service")}
	s_everyone                          = ast.Term{Value: ast.String("everyone")}
	s_everything                        = ast.Term{Value: ast.String("everything")}
	s_everywhere                        = ast.Term{Value: ast.String("everywhere")}
	s_everywhere_at_b43b3813            = ast.Term{Value: ast.String("everywhere_at")}
	s_exact                             = ast.Term{Value: ast.String("exact")}
	s_excludes_it_d7aae1e0              = ast.Term{Value: ast.String("excludes it")}
	s_exclusive_elements_806b88de       = ast.Term{Value: ast.String("exclusive_elements")}
	s_exp                               = ast.Term{Value: ast.String("exp")}
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
	s_external_id_7d4c2038              = ast.Term{Value: ast.String("external_id")}
	s_external_ids_5abe4da7             = ast.Term{Value: ast.String("external_ids")}
	s_extra_part_80f6c8ac               = ast.Term{Value: ast.String("extra-part")}
	s_f                                 = ast.Term{Value: ast.String("f")}
	s_facebook                          = ast.Term{Value: ast.String("facebook")}
	s_facts                             = ast.Term{Value: ast.String("facts")}
	s_failure_domain_beta_kube_88531e14 = ast.Term{Value: ast.String("failure-domain.beta.kubernetes.io/zone")}
	s_false                             = ast.Term{Value: ast.String("false")}
	s_federated_user_6ae6e1eb           = ast.Term{Value: ast.String("federated-user")}
	s_field                             = ast.Term{Value: ast.String("field")}
	s_fields                            = ast.Term{Value: ast.String("fields")}
	s_file                              = ast.Term{Value: ast.String("file")}
	s_fileParameters                    = ast.Term{Value: ast.String("fileParameters")}
	s_filecache_csi_aws_com_a79c8c37    = ast.Term{Value: ast.String("filecache.csi.aws.com")}
	s_filesystem                        = ast.Term{Value: ast.String("filesystem")}
	s_filesystemid                      = ast.Term{Value: ast.String("filesystemid")}
	s_filesystemtype                    = ast.Term{Value: ast.String("filesystemtype")}
	s_filled                            = ast.Term{Value: ast.String("filled")}
	s_finalizers                        = ast.Term{Value: ast.String("finalizers")}
	s_firm                              = ast.Term{Value: ast.String("firm")}
	s_first                             = ast.Term{Value: ast.String("first")}
	s_first_text_0d88ceed               = ast.Term{Value: ast.String("first_text")}
	s_fix                               = ast.Term{Value: ast.String("fix")}
	s_fixed                             = ast.Term{Value: ast.String("fixed")}
	s_foreign                           = ast.Term{Value: ast.String("foreign")}
	s_form                              = ast.Term{Value: ast.String("form")}
	s_former                            = ast.Term{Value: ast.String("former")}
	s_found                             = ast.Term{Value: ast.String("found")}
	s_free                              = ast.Term{Value: ast.String("free")}
	s_fs                                = ast.Term{Value: ast.String("fs")}
	s_fsType                            = ast.Term{Value: ast.String("fsType")}
	s_fstype                            = ast.Term{Value: ast.String("fstype")}
	s_fsx_csi_aws_com_9007b62d          = ast.Term{Value: ast.String("fsx.csi.aws.com")}
	s_fsx_openzfs_csi_aws_com_edec235f  = ast.Term{Value: ast.String("fsx.openzfs.csi.aws.com")}
	s_ga                                = ast.Term{Value: ast.String("ga")}
	s_gamesparks                        = ast.Term{Value: ast.String("gamesparks")}
	s_ge                                = ast.Term{Value: ast.String("ge")}
	s_generateName                      = ast.Term{Value: ast.String("generateName")}
	s_generation                        = ast.Term{Value: ast.String("generation")}
	s_gib                               = ast.Term{Value: ast.String("gib")}
	s_github                            = ast.Term{Value: ast.String("github")}
	s_github_server_6488872a            = ast.Term{Value: ast.String("github-server")}
	s_gitlab                            = ast.Term{Value: ast.String("gitlab")}
	s_gke                               = ast.Term{Value: ast.String("gke")}
	s_glue_CreateJob_509dc602           = ast.Term{Value: ast.String("glue:CreateJob")}
	s_glue_StartJobRun_e11aa111         = ast.Term{Value: ast.String("glue:StartJobRun")}
	s_glue_amazonaws_com_2ed249ae       = ast.Term{Value: ast.String("glue.amazonaws.com")}
	s_google                            = ast.Term{Value: ast.String("google")}
	s_google_organization_numb_843671ef = ast.Term{Value: ast.String("google/organization_number")}
	s_gp2                               = ast.Term{Value: ast.String("gp2")}
	s_gp3                               = ast.Term{Value: ast.String("gp3")}
	s_gp3__gp2__io1__io2__st1__b080a962 = ast.Term{Value: ast.String("gp3, gp2, io1, io2, st1, sc1 or standard")}
	s_granted                           = ast.Term{Value: ast.String("granted")}
	s_grants                            = ast.Term{Value: ast.String("grants")}
	s_group                             = ast.Term{Value: ast.String("group")}
	s_gt                                = ast.Term{Value: ast.String("gt")}
	s_guard                             = ast.Term{Value: ast.String("guard")}
	s_has                               = ast.Term{Value: ast.String("has")}
	s_has__q__which_is_no_Regi_d6901e43 = ast.Term{Value: ast.String("has %q, which is no Region")}
	s_has__q__which_is_no_host_39b0403c = ast.Term{Value: ast.String("has %q, which is no host name")}
	s_has__q__which_is_no_wild_29403624 = ast.Term{Value: ast.String("has %q, which is no wildcard in a principal")}
	s_has__q_before_the_issuer_70231bc6 = ast.Term{Value: ast.String("has %q before the issuer")}
	s_has__q_behind_the_host_75897f23   = ast.Term{Value: ast.String("has %q behind the host")}
	s_has__q_behind_the_issuer_8fbceda8 = ast.Term{Value: ast.String("has %q behind the issuer")}
	s_has__q_in_the_place_of___78d28cbb = ast.Term{Value: ast.String("has %q in the place of \"oidc-provider\"")}
	s_has__q_in_the_place_of_a_73b9bc61 = ast.Term{Value: ast.String("has %q in the place of a Region, which stays empty")}
	s_has__q_in_the_place_of_t_87d7d3a9 = ast.Term{Value: ast.String("has %q in the place of the account, which has twelve digits")}
	s_has_a_blank_384d7880              = ast.Term{Value: ast.String("has a blank")}
	s_has_a_key_that_AWS_keeps_2caff93d = ast.Term{Value: ast.String("has a key that AWS keeps for itself")}
	s_has_a_port_22d8fa6c               = ast.Term{Value: ast.String("has a port")}
	s_has_a_reserved_key_15ed32e0       = ast.Term{Value: ast.String("has a reserved key")}
	s_has_a_slash_at_the_end_d164197c   = ast.Term{Value: ast.String("has a slash at the end")}
	s_has_a_value_that_fails_a_c12683e9 = ast.Term{Value: ast.String("has a value that fails as a template")}
	s_has_a_wildcard__write_th_4dc14077 = ast.Term{Value: ast.String("has a wildcard; write the whole one, with StringEquals")}
	s_has_default_8b84b6e5              = ast.Term{Value: ast.String("has_default")}
	s_has_no_account_1e5c8603           = ast.Term{Value: ast.String("has no account")}
	s_has_no_colon_before_the__2543858f = ast.Term{Value: ast.String("has no colon before the claim")}
	s_has_no_equals_sign_61862d2b       = ast.Term{Value: ast.String("has no equals sign")}
	s_has_no_issuer_5cff5df5            = ast.Term{Value: ast.String("has no issuer")}
	s_has_no_key_7b99ed86               = ast.Term{Value: ast.String("has no key")}
	s_has_no_name_behind__q__w_9b04c952 = ast.Term{Value: ast.String("has no name behind %q; write the whole ARN")}
	s_has_no_value_a160553f             = ast.Term{Value: ast.String("has no value")}
	s_has_nothing_behind_the_h_19fc9987 = ast.Term{Value: ast.String("has nothing behind the host")}
	s_has_the_Region__q__which_7433c6e1 = ast.Term{Value: ast.String("has the Region %q, which ARNs of IAM do not; %s")}
	s_has_the_account__q__writ_6472fddf = ast.Term{Value: ast.String("has the account %q; write its 12 digits")}
	s_has_the_host__q_385fed14          = ast.Term{Value: ast.String("has the host %q")}
	s_has_the_path__q_0a3d6558          = ast.Term{Value: ast.String("has the path %q")}
	s_has_the_port__q_963bf8ce          = ast.Term{Value: ast.String("has the port %q")}
	s_has_white_space_in_it____b926752a = ast.Term{Value: ast.String("has white space in it; %s")}
	s_have                              = ast.Term{Value: ast.String("have")}
	s_hcp_terraform_9c1636e6            = ast.Term{Value: ast.String("hcp-terraform")}
	s_helm                              = ast.Term{Value: ast.String("helm")}
	s_helm_hook_1b97fbd3                = ast.Term{Value: ast.String("-helm-hook")}
	s_holes                             = ast.Term{Value: ast.String("holes")}
	s_host                              = ast.Term{Value: ast.String("host")}
	s_host_order_b0848868               = ast.Term{Value: ast.String("host-order")}
	s_html                              = ast.Term{Value: ast.String("html")}
	s_i_storage_5a2db71e                = ast.Term{Value: ast.String("^(?i:storage)|^[^.]*$")}
	s_iam                               = ast.Term{Value: ast.String("iam")}
	s_iam_AddUserToGroup_c482f069       = ast.Term{Value: ast.String("iam:AddUserToGroup")}
	s_iam_AttachGroupPolicy_e69f4213    = ast.Term{Value: ast.String("iam:AttachGroupPolicy")}
	s_iam_AttachRolePolicy_c321453d     = ast.Term{Value: ast.String("iam:AttachRolePolicy")}
	s_iam_AttachUserPolicy_22c390e2     = ast.Term{Value: ast.String("iam:AttachUserPolicy")}
	s_iam_CreateAccessKey_efb86b91      = ast.Term{Value: ast.String("iam:CreateAccessKey")}
	s_iam_CreateLoginProfile_9284c057   = ast.Term{Value: ast.String("iam:CreateLoginProfile")}
	s_iam_CreatePolicyVersion_58b1959f  = ast.Term{Value: ast.String("iam:CreatePolicyVersion")}
	s_iam_CreateServiceLinkedR_29766418 = ast.Term{Value: ast.String("iam:CreateServiceLinkedRole")}
	s_iam_PassRole_5b1209e4             = ast.Term{Value: ast.String("iam:PassRole")}
	s_iam_PutGroupPolicy_06e21d43       = ast.Term{Value: ast.String("iam:PutGroupPolicy")}
	s_iam_PutRolePolicy_1acf84f4        = ast.Term{Value: ast.String("iam:PutRolePolicy")}
	s_iam_PutUserPolicy_538be00d        = ast.Term{Value: ast.String("iam:PutUserPolicy")}
	s_iam_SetDefaultPolicyVers_a13a6055 = ast.Term{Value: ast.String("iam:SetDefaultPolicyVersion")}
	s_iam_UpdateAssumeRolePoli_8d393200 = ast.Term{Value: ast.String("iam:UpdateAssumeRolePolicy")}
	s_iam_UpdateLoginProfile_fff3925f   = ast.Term{Value: ast.String("iam:UpdateLoginProfile")}
	s_iam_amazonaws_com_role_a_376e730b = ast.Term{Value: ast.String("iam.amazonaws.com/role-arn")}
	s_iam_awsservicename_98e60d44       = ast.Term{Value: ast.String("iam:awsservicename")}
	s_iam_passedtoservice_fc93e22e      = ast.Term{Value: ast.String("iam:passedtoservice")}
	s_iat                               = ast.Term{Value: ast.String("iat")}
	s_identity                          = ast.Term{Value: ast.String("identity")}
	s_identitystore                     = ast.Term{Value: ast.String("identitystore")}
	s_if                                = ast.Term{Value: ast.String("if")}
	s_if_exists_b0ca17f3                = ast.Term{Value: ast.String("if_exists")}
	s_immediate                         = ast.Term{Value: ast.String("immediate")}
	s_in                                = ast.Term{Value: ast.String("in")}
	s_in_Version__2008_10_17_a9106ea8   = ast.Term{Value: ast.String("in Version \"2008-10-17\"")}
	s_in_key_63cc9c20                   = ast.Term{Value: ast.String("in_key")}
	s_indent_it_under__s_fbe31a30       = ast.Term{Value: ast.String("; indent it under %s")}
	s_index                             = ast.Term{Value: ast.String("index")}
	s_ingressclass_kubernetes__ba0b845f = ast.Term{Value: ast.String("ingressclass.kubernetes.io/is-default-class")}
	s_inodeSize                         = ast.Term{Value: ast.String("inodeSize")}
	s_inodesize                         = ast.Term{Value: ast.String("inodesize")}
	s_insert                            = ast.Term{Value: ast.String("insert")}
	s_instance_profile_9373fd16         = ast.Term{Value: ast.String("instance-profile")}
	s_instead                           = ast.Term{Value: ast.String("instead")}
	s_invalid_values_dd9199da           = ast.Term{Value: ast.String("invalid_values")}
	s_io1                               = ast.Term{Value: ast.String("io1")}
	s_io2                               = ast.Term{Value: ast.String("io2")}
	s_iops                              = ast.Term{Value: ast.String("iops")}
	s_iopsPerGB                         = ast.Term{Value: ast.String("iopsPerGB")}
	s_iops_each_8a3d49f7                = ast.Term{Value: ast.String("iops_each")}
	s_iopspergb                         = ast.Term{Value: ast.String("iopspergb")}
	s_iopspergib                        = ast.Term{Value: ast.String("iopspergib")}
	s_iot1click                         = ast.Term{Value: ast.String("iot1click")}
	s_iotroborunner                     = ast.Term{Value: ast.String("iotroborunner")}
	s_iotthingsgraph                    = ast.Term{Value: ast.String("iotthingsgraph")}
	s_ip_ranges_a80db17d                = ast.Term{Value: ast.String("ip_ranges")}
	s_irsa                              = ast.Term{Value: ast.String("irsa")}
	s_is                                = ast.Term{Value: ast.String("is")}
	s_is__false_e345ec86                = ast.Term{Value: ast.String("is \"false\"")}
	s_is_a_URL_and_no_ARN_370a8e9b      = ast.Term{Value: ast.String("is a URL and no ARN")}
	s_is_a_group__which_is_no__c85a8f58 = ast.Term{Value: ast.String("is a group, which is no principal; name its users, or a role")}
	s_is_a_host_and_no_ARN_7f245fbc     = ast.Term{Value: ast.String("is a host and no ARN")}
	s_is_an_ARN_of__q___s_baada284      = ast.Term{Value: ast.String("is an ARN of %q; %s")}
	s_is_covered_by__q_19cd064d         = ast.Term{Value: ast.String("is covered by %q")}
	s_is_default_class_6aa95017         = ast.Term{Value: ast.String("/is-default-class")}
	s_is_default_class_6b5c3105         = ast.Term{Value: ast.String("is-default-class")}
	s_is_empty_2babdb63                 = ast.Term{Value: ast.String("is empty")}
	s_is_in__q_a2305c74                 = ast.Term{Value: ast.String("is in %q")}
	s_is_in_the_list_twice_567fdb07     = ast.Term{Value: ast.String("is in the list twice")}
	s_is_let_in_by__q_anyway_57a93053   = ast.Term{Value: ast.String("is let in by %q anyway")}
	s_is_named_twice_f7486a35           = ast.Term{Value: ast.String("is named twice")}
	s_is_never_closed_60b75d65          = ast.Term{Value: ast.String("{{ is never closed")}
	s_is_no_ARN_of_a_principal_5f011f9f = ast.Term{Value: ast.String("is no ARN of a principal; %s")}
	s_is_no_ARN_of_a_provider_bc3171ef  = ast.Term{Value: ast.String("is no ARN of a provider")}
	s_is_no_principal__as_it_n_1f5ecd57 = ast.Term{Value: ast.String("is no principal, as it names %q; %s")}
	s_is_no_principal_of_AWS___7f6e2006 = ast.Term{Value: ast.String("is no principal of AWS; write arn:aws:iam::<account>:root, role/<name> or user/<name>")}
	s_is_of_the_partition__q___32ba5b36 = ast.Term{Value: ast.String("is of the partition %q, which AWS does not have; write \"aws\"")}
	s_is_of_the_service__q_560ba586     = ast.Term{Value: ast.String("is of the service %q")}
	s_is_short__write_six_char_edf7c47f = ast.Term{Value: ast.String("is short; write six characters or more that cannot be guessed")}
	s_is_the_number_of_the_acc_5dc59bae = ast.Term{Value: ast.String("is the number of the account that it is for; write one that cannot be guessed")}
	s_iss                               = ast.Term{Value: ast.String("iss")}
	s_issuer                            = ast.Term{Value: ast.String("issuer")}
	s_issuers                           = ast.Term{Value: ast.String("issuers")}
	s_it                                = ast.Term{Value: ast.String("it")}
	s_it_does_not_begin_with___2e80258a = ast.Term{Value: ast.String("it does not begin with \"system:serviceaccount:\"")}
	s_it_has_a_blank_e5c4e831           = ast.Term{Value: ast.String("it has a blank")}
	s_it_has_a_character_that__03e91fe7 = ast.Term{Value: ast.String("it has a character that does not stand there")}
	s_it_has_capital_letters_9a9efa50   = ast.Term{Value: ast.String("it has capital letters")}
	s_it_has_more_than_a_names_09077ea0 = ast.Term{Value: ast.String("it has more than a namespace and a name")}
	s_it_has_neither_namespace_2f997bf9 = ast.Term{Value: ast.String("it has neither namespace nor name")}
	s_it_has_one_part_behind_s_e238efc4 = ast.Term{Value: ast.String("it has one part behind serviceaccount, and needs namespace and name")}
	s_it_is_of_another_form_47cd501d    = ast.Term{Value: ast.String("it is of another form")}
	s_it_takes_resources_of_ty_65b7b333 = ast.Term{Value: ast.String("it takes resources of type %s, %s; %s")}
	s_its_ARNs_are__s_95d33720          = ast.Term{Value: ast.String("; its ARNs are %s")}
	s_job_workflow_ref_f97f43dc         = ast.Term{Value: ast.String("job_workflow_ref")}
	s_js                                = ast.Term{Value: ast.String("js")}
	s_jti                               = ast.Term{Value: ast.String("jti")}
	s_k                                 = ast.Term{Value: ast.String("k")}
	s_key                               = ast.Term{Value: ast.String("key")}
	s_key_ARN_b9a56bfb                  = ast.Term{Value: ast.String("key ARN")}
	s_key__q_is_none_that__s_k_c0d9ab4a = ast.Term{Value: ast.String("key %q is none that %s knows; write topology.kubernetes.io/zone")}
	s_key__q_stands_more_than__e373393c = ast.Term{Value: ast.String("key %q stands more than once, and only the last counts; remove the others")}
	s_key__q_stands_twice_in_t_d3267244 = ast.Term{Value: ast.String("key %q stands twice in this term; put its values into one list")}
	s_key_id_24e5dd84                   = ast.Term{Value: ast.String("key id")}
	s_keys                              = ast.Term{Value: ast.String("keys")}
	s_kind                              = ast.Term{Value: ast.String("kind")}
	s_kinesis                           = ast.Term{Value: ast.String("kinesis")}
	s_kms                               = ast.Term{Value: ast.String("kms")}
	s_kmsKeyId                          = ast.Term{Value: ast.String("kmsKeyId")}
	s_kms_CreateGrant_c76c018b          = ast.Term{Value: ast.String("kms:CreateGrant")}
	s_kms_Decrypt_43f3e3f7              = ast.Term{Value: ast.String("kms:Decrypt")}
	s_kms_Encrypt_f84b6a1c              = ast.Term{Value: ast.String("kms:Encrypt")}
	s_kms_GenerateDataKeyPairW_2762e4d7 = ast.Term{Value: ast.String("kms:GenerateDataKeyPairWithoutPlaintext")}
	s_kms_GenerateDataKeyPair_db9f8ae6  = ast.Term{Value: ast.String("kms:GenerateDataKeyPair")}
	s_kms_GenerateDataKeyWitho_475b277e = ast.Term{Value: ast.String("kms:GenerateDataKeyWithoutPlaintext")}
	s_kms_GenerateDataKey_a2099fe7      = ast.Term{Value: ast.String("kms:GenerateDataKey")}
	s_kms_GrantIsForAWSResourc_07729f68 = ast.Term{Value: ast.String("kms:GrantIsForAWSResource")}
	s_kms_ListAliases_ef9f4acb          = ast.Term{Value: ast.String("kms:ListAliases")}
	s_kms_ListKeys_7ec9f6c3             = ast.Term{Value: ast.String("kms:ListKeys")}
	s_kms_ReEncryptFrom_eac79d4c        = ast.Term{Value: ast.String("kms:ReEncryptFrom")}
	s_kms_ReEncryptTo_12592063          = ast.Term{Value: ast.String("kms:ReEncryptTo")}
	s_kms_ReEncrypt_f72b8615            = ast.Term{Value: ast.String("kms:ReEncrypt*")}
	s_kms__s_87947685                   = ast.Term{Value: ast.String("kms:%s")}
	s_kms_closed_49593bea               = ast.Term{Value: ast.String("kms_closed")}
	s_kms_d2991e94                      = ast.Term{Value: ast.String("kms:")}
	s_kms_encryptioncontextkey_a502382c = ast.Term{Value: ast.String("kms:encryptioncontextkeys")}
	s_kms_grantconstraintsourc_2ccf4f1e = ast.Term{Value: ast.String("kms:grantconstraintsourcearn")}
	s_kms_grantconstrainttype_7587552b  = ast.Term{Value: ast.String("kms:grantconstrainttype")}
	s_kms_granteeprincipal_0aed6d76     = ast.Term{Value: ast.String("kms:granteeprincipal")}
	s_kms_granteeserviceprinci_4322a11b = ast.Term{Value: ast.String("kms:granteeserviceprincipal")}
	s_kms_grantisforawsresourc_6ba7c1ec = ast.Term{Value: ast.String("kms:grantisforawsresource")}
	s_kms_grantoperations_655c4e9c      = ast.Term{Value: ast.String("kms:grantoperations")}
	s_kms_key_id_27ca11ad               = ast.Term{Value: ast.String("kms_key_id")}
	s_kms_key_id_66b9b8f2               = ast.Term{Value: ast.String("kms-key-id")}
	s_kms_reencrypt_1e5c5912            = ast.Term{Value: ast.String("kms:reencrypt")}
	s_kms_resourcealiases_f7911b65      = ast.Term{Value: ast.String("kms:resourcealiases")}
	s_kms_retiringprincipal_030b76dc    = ast.Term{Value: ast.String("kms:retiringprincipal")}
	s_kms_targets_41a2a9a5              = ast.Term{Value: ast.String("kms_targets")}
	s_kms_viaservice_e9e7bda9           = ast.Term{Value: ast.String("kms:viaservice")}
	s_kmskey                            = ast.Term{Value: ast.String("kmskey")}
	s_kmskeyarn                         = ast.Term{Value: ast.String("kmskeyarn")}
	s_kmskeyid                          = ast.Term{Value: ast.String("kmskeyid")}
	s_kmskeyidarn                       = ast.Term{Value: ast.String("kmskeyidarn")}
	s_kubeConfig                        = ast.Term{Value: ast.String("kubeConfig")}
	s_kube_system_f304f34e              = ast.Term{Value: ast.String("kube-system")}
	s_kubernetes                        = ast.Term{Value: ast.String("kubernetes")}
	s_kubernetes_io_1b51f62d            = ast.Term{Value: ast.String("kubernetes.io")}
	s_kubernetes_io_aws_ebs_bd7036e4    = ast.Term{Value: ast.String("kubernetes.io/aws-ebs")}
	s_kubernetes_io_aws_efs_6f099889    = ast.Term{Value: ast.String("kubernetes.io/aws-efs")}
	s_kubernetes_io_ebs_2ec3ee9e        = ast.Term{Value: ast.String("kubernetes.io/ebs")}
	s_kubernetes_io_is_default_4b650e74 = ast.Term{Value: ast.String("kubernetes.io/is-default-class")}
	s_kubernetes_io_os_7e27d225         = ast.Term{Value: ast.String("kubernetes.io/os")}
	s_kubernetes_namespace_b4504f7f     = ast.Term{Value: ast.String("kubernetes-namespace")}
	s_kubernetes_pod_name_12dcc1a2      = ast.Term{Value: ast.String("kubernetes-pod-name")}
	s_kubernetes_pod_uid_99a0329f       = ast.Term{Value: ast.String("kubernetes-pod-uid")}
	s_kubernetes_service_accou_2e97017b = ast.Term{Value: ast.String("kubernetes-service-account")}
	s_labels                            = ast.Term{Value: ast.String("labels")}
	s_lacking                           = ast.Term{Value: ast.String("lacking")}
	s_lacks                             = ast.Term{Value: ast.String("lacks")}
	s_lacks_fields_of_an_ARN___81b6da7e = ast.Term{Value: ast.String("lacks fields of an ARN; write arn:aws:iam::<account>:root, role/<name> or user/<name>")}
	s_lambda                            = ast.Term{Value: ast.String("lambda")}
	s_lambda_CreateFunction_9f7d7fa0    = ast.Term{Value: ast.String("lambda:CreateFunction")}
	s_lambda_InvokeFunction_f3d9a546    = ast.Term{Value: ast.String("lambda:InvokeFunction")}
	s_lambda_amazonaws_com_a6359099     = ast.Term{Value: ast.String("lambda.amazonaws.com")}
	s_lambda_layer_661f6ca3             = ast.Term{Value: ast.String("lambda:layer")}
	s_lambda_securitygroupids_ae56efd9  = ast.Term{Value: ast.String("lambda:securitygroupids")}
	s_lambda_subnetids_40f9cab1         = ast.Term{Value: ast.String("lambda:subnetids")}
	s_lastIndex                         = ast.Term{Value: ast.String("lastIndex")}
	s_le                                = ast.Term{Value: ast.String("le")}
	s_least                             = ast.Term{Value: ast.String("least")}
	s_leave_it_empty_dc591d7b           = ast.Term{Value: ast.String("; leave it empty")}
	s_leave_the_field_empty_aa02805a    = ast.Term{Value: ast.String("leave the field empty")}
	s_legacy                            = ast.Term{Value: ast.String("legacy")}
	s_len                               = ast.Term{Value: ast.String("len")}
	s_length                            = ast.Term{Value: ast.String("length")}
	s_lets                              = ast.Term{Value: ast.String("lets")}
	s_lets_in_every__s_of__s___a1119bc3 = ast.Term{Value: ast.String("lets in every %s of %s; write the %s")}
	s_lets_in_every__s_of_the__13153ffb = ast.Term{Value: ast.String("lets in every %s of the %s; write the %s")}
	s_lets_in_every_pull_reque_be8f5f0d = ast.Term{Value: ast.String("lets in every pull request; write a branch or an environment")}
	s_lets_in_every_subject_of_1769c869 = ast.Term{Value: ast.String("lets in every subject of the issuer; write those that are meant")}
	s_lets_in_every_subject_of_936960e5 = ast.Term{Value: ast.String("lets in every subject of %s; write those that are meant")}
	s_lets_in_more_than_one__s_03b4df8c = ast.Term{Value: ast.String("lets in more than one %s of %s; write the %s in full")}
	s_lets_in_more_than_one__s_7e314da1 = ast.Term{Value: ast.String("lets in more than one %s of the %s; write the %s in full")}
	s_lets_in_more_than_one_pr_077d7ef7 = ast.Term{Value: ast.String("lets in more than one project; write which is meant")}
	s_lets_in_the_same_cd36a3a6         = ast.Term{Value: ast.String("lets in the same")}
	s_lets_it_in_475cf1e1               = ast.Term{Value: ast.String("lets it in")}
	s_lets_somebody_send_mail_c347a1e7  = ast.Term{Value: ast.String("lets somebody send mail")}
	s_limit                             = ast.Term{Value: ast.String("limit")}
	s_list                              = ast.Term{Value: ast.String("list")}
	s_listtags                          = ast.Term{Value: ast.String("listtags")}
	s_listtagsforresource               = ast.Term{Value: ast.String("listtagsforresource")}
	s_literal                           = ast.Term{Value: ast.String("literal")}
	s_literal_wildcard_93a83847         = ast.Term{Value: ast.String("literal_wildcard")}
	s_logs                              = ast.Term{Value: ast.String("logs")}
	s_lt                                = ast.Term{Value: ast.String("lt")}
	s_macie                             = ast.Term{Value: ast.String("macie")}
	s_mail                              = ast.Term{Value: ast.String("mail")}
	s_make_it_a_managed_policy_7ec52ad0 = ast.Term{Value: ast.String("make it a managed policy")}
	s_malformed                         = ast.Term{Value: ast.String("malformed")}
	s_managed                           = ast.Term{Value: ast.String("managed")}
	s_managedFields                     = ast.Term{Value: ast.String("managedFields")}
	s_many_actions_beyond_NotA_1eaa6ee2 = ast.Term{Value: ast.String("many actions beyond NotAction do not know %q and are never denied here; name the actions that know it")}
	s_many_actions_beyond_NotA_ee8fa79c = ast.Term{Value: ast.String("many actions beyond NotAction do not know %q and are never allowed here; name the actions that know it")}
	s_mapping                           = ast.Term{Value: ast.String("mapping")}
	s_mask                              = ast.Term{Value: ast.String("mask")}
	s_match                             = ast.Term{Value: ast.String("match")}
	s_matchLabelExpressions             = ast.Term{Value: ast.String("matchLabelExpressions")}
	s_matches                           = ast.Term{Value: ast.String("matches")}
	s_matches_any__write_the_o_a6e95dcb = ast.Term{Value: ast.String("matches any; write the one that was agreed on")}
	s_matches_only_requests_wi_a40c2a59 = ast.Term{Value: ast.String("matches only requests without it")}
	s_max                               = ast.Term{Value: ast.String("max")}
	s_meant                             = ast.Term{Value: ast.String("meant")}
	s_message                           = ast.Term{Value: ast.String("message")}
	s_metadata                          = ast.Term{Value: ast.String("metadata")}
	s_metadata_name_is_missing_987e3223 = ast.Term{Value: ast.String("metadata.name is missing; write the name of the class")}
	s_min                               = ast.Term{Value: ast.String("min")}
	s_misplaced                         = ast.Term{Value: ast.String("misplaced")}
	s_missing                           = ast.Term{Value: ast.String("missing")}
	s_missing_elements_27f554d6         = ast.Term{Value: ast.String("missing_elements")}
	s_mixed                             = ast.Term{Value: ast.String("mixed")}
	s_mixed_values_9f7e59c8             = ast.Term{Value: ast.String("mixed_values")}
	s_mobilehub                         = ast.Term{Value: ast.String("mobilehub")}
	s_mode                              = ast.Term{Value: ast.String("mode")}
	s_most                              = ast.Term{Value: ast.String("most")}
	s_mountOptions                      = ast.Term{Value: ast.String("mountOptions")}
	s_mount_option__debug__onl_3e27d331 = ast.Term{Value: ast.String("mount option \"debug\" only fills the kernel's log; remove it")}
	s_mount_option__q_is_unkno_fc42529a = ast.Term{Value: ast.String("mount option %q is unknown to xfs; remove it")}
	s_move_it_into_an_identity_5af951fc = ast.Term{Value: ast.String("move it into an identity policy")}
	s_n                                 = ast.Term{Value: ast.String("n")}
	s_n__0_253_514a1279                 = ast.Term{Value: ast.String("^[^\\n]{0,253}$")}
	s_name                              = ast.Term{Value: ast.String("name")}
	s_name__q_says__s__but_typ_6e9e5b8b = ast.Term{Value: ast.String("name %q says %s, but type is %q; write one or the other")}
	s_name__q_says__s__but_wit_43621222 = ast.Term{Value: ast.String("name %q says %s, but without a type the volumes are gp3; write type: %s, or another name")}
	s_name_is__q__write__s_08f6c1c3     = ast.Term{Value: ast.String("name is %q; write %s")}
	s_named                             = ast.Term{Value: ast.String("named")}
	s_names                             = ast.Term{Value: ast.String("names")}
	s_names_the_cluster_d4be518b        = ast.Term{Value: ast.String("names the cluster")}
	s_names_the_key_26a811f0            = ast.Term{Value: ast.String("names the key")}
	s_names_the_role_e885fe08           = ast.Term{Value: ast.String("names the role")}
	s_names_this_role_7e5a4cfe          = ast.Term{Value: ast.String("names this role")}
	s_namespace                         = ast.Term{Value: ast.String("namespace")}
	s_namespace_is__q_in_a_cla_89f20fcc = ast.Term{Value: ast.String("namespace is %q in a class of the whole cluster; remove it")}
	s_nbf                               = ast.Term{Value: ast.String("nbf")}
	s_ne                                = ast.Term{Value: ast.String("ne")}
	s_near                              = ast.Term{Value: ast.String("near")}
	s_need                              = ast.Term{Value: ast.String("need")}
	s_needs                             = ast.Term{Value: ast.String("needs")}
	s_needs__s___s_6153edb9             = ast.Term{Value: ast.String("needs %s; %s")}
	s_needs_no_permission_c4039d55      = ast.Term{Value: ast.String("needs no permission")}
	s_needs_no_permission_of_t_1be6e4d1 = ast.Term{Value: ast.String("needs no permission of the caller, but the trust policy of the role")}
	s_needs_the_tag_38cae00a            = ast.Term{Value: ast.String("needs the tag")}
	s_negated                           = ast.Term{Value: ast.String("negated")}
	s_never                             = ast.Term{Value: ast.String("never")}
	s_never_allowed_here_98460135       = ast.Term{Value: ast.String("never allowed here")}
	s_never_calls__s__remove_i_7e8355c0 = ast.Term{Value: ast.String("never calls %s; remove it")}
	s_never_denied_here_e7fa3e9f        = ast.Term{Value: ast.String("never denied here")}
	s_never_matches_0bf2a467            = ast.Term{Value: ast.String("never matches")}
	s_nil                               = ast.Term{Value: ast.String("nil")}
	s_no                                = ast.Term{Value: ast.String("no")}
	s_no_StorageClass_of_this__e65a9409 = ast.Term{Value: ast.String("no StorageClass of this cluster is the default; set the annotation storageclass.kubernetes.io/is-default-class to \"true\" on one")}
	s_no__s_meets_all_of__s_on_733cdcee = ast.Term{Value: ast.String("no %s meets all of %s on %s; put the values that are meant under one operator")}
	s_no_action_of_the_stateme_2a836321 = ast.Term{Value: ast.String("no action of the statement lets in %q; add %q")}
	s_no_action_of_the_stateme_b0614c4f = ast.Term{Value: ast.String("no action of the statement takes %q; name an action for it, or remove it")}
	s_no_bucket_can_be_given_t_d1aee1ce = ast.Term{Value: ast.String("no bucket can be given the name %q%s")}
	s_no_condition_tests__s__a_26968822 = ast.Term{Value: ast.String("no condition tests %s; add StringEquals %s")}
	s_no_condition_tests__s__w_2d844144 = ast.Term{Value: ast.String("no condition tests %s, which says whose token it is; add one%s")}
	s_no_condition_tests__s__w_8e7f2c85 = ast.Term{Value: ast.String("no condition tests %s, which says for %s the token is; add one")}
	s_no_condition_tests__s__w_ef9fa6d9 = ast.Term{Value: ast.String("no condition tests %s, which says whose token of %s it is; add one%s")}
	s_no_host_2ef34d8b                  = ast.Term{Value: ast.String("no-host")}
	s_no_issuer_10d533b0                = ast.Term{Value: ast.String("no-issuer")}
	s_no_rule_is_called__q_s_e906ea5e   = ast.Term{Value: ast.String("no rule is called %q%s")}
	s_no_service_with_the_prin_6419dcff = ast.Term{Value: ast.String("no service with the principal %q is known; look it up in the service's documentation")}
	s_no_service_with_the_prin_6529cfd0 = ast.Term{Value: ast.String("no service with the principal %q is known%s")}
	s_no_variables_ce9694ba             = ast.Term{Value: ast.String("no_variables")}
	s_no_version_b70fdd63               = ast.Term{Value: ast.String("no_version")}
	s_none                              = ast.Term{Value: ast.String("none")}
	s_none_of_its_forms_fits_bb55cb82   = ast.Term{Value: ast.String("none of its forms fits")}
	s_not                               = ast.Term{Value: ast.String("not")}
	s_not_JSON___s_f1b754e9             = ast.Term{Value: ast.String("not JSON: %s")}
	s_not_YAML___s_ee26f3da             = ast.Term{Value: ast.String("not YAML: %s")}
	s_not_arn_3585b889                  = ast.Term{Value: ast.String("not-arn")}
	s_not_resource_ab94ebb8             = ast.Term{Value: ast.String("not_resource")}
	s_not_text___s__write_UTF__d4b7f4ce = ast.Term{Value: ast.String("not text: %s; write UTF-8")}
	s_nothing_tests_the_tokens_83ed81df = ast.Term{Value: ast.String("nothing tests the tokens of %q, and the condition on %q keeps them all out; write a statement of its own")}
	s_ntfs                              = ast.Term{Value: ast.String("ntfs")}
	s_null                              = ast.Term{Value: ast.String("null")}
	s_number                            = ast.Term{Value: ast.String("number")}
	s_numberOfInodes                    = ast.Term{Value: ast.String("numberOfInodes")}
	s_numberofinodes                    = ast.Term{Value: ast.String("numberofinodes")}
	s_object                            = ast.Term{Value: ast.String("object")}
	s_object_or_list_of_object_59d851d2 = ast.Term{Value: ast.String("object or list of objects")}
	s_odd                               = ast.Term{Value: ast.String("odd")}
	s_of                                = ast.Term{Value: ast.String("of")}
	s_of__s_b60442b1                    = ast.Term{Value: ast.String(" of %s")}
	s_of__s_only__q_counts_for_997007c0 = ast.Term{Value: ast.String("of %s only %q counts for %s; write it alone")}
	s_of_the_service__q__a_rol_16f471f3 = ast.Term{Value: ast.String("of the service %q; a role belongs to iam")}
	s_off                               = ast.Term{Value: ast.String("off")}
	s_oidc                              = ast.Term{Value: ast.String("oidc")}
	s_oidc_provider_aca5bdbf            = ast.Term{Value: ast.String("oidc-provider")}
	s_on                                = ast.Term{Value: ast.String("on")}
	s_one                               = ast.Term{Value: ast.String("one")}
	s_one_of_its_words_is_in_a_e177606e = ast.Term{Value: ast.String("one of its words is in another case")}
	s_only                              = ast.Term{Value: ast.String("only")}
	s_only_buckets_older_than__3ac6c447 = ast.Term{Value: ast.String("only buckets older than March 2018 have names like %q, with %q in it; write the name as it is")}
	s_op                                = ast.Term{Value: ast.String("op")}
	s_open                              = ast.Term{Value: ast.String("open")}
	s_open_to_variables_1c400a1e        = ast.Term{Value: ast.String("open_to_variables")}
	s_operator                          = ast.Term{Value: ast.String("operator")}
	s_operator_at_c3da4b89              = ast.Term{Value: ast.String("operator_at")}
	s_operator_mismatches_2ac27824      = ast.Term{Value: ast.String("operator_mismatches")}
	s_or                                = ast.Term{Value: ast.String("or")}
	s_or_21fd09ef                       = ast.Term{Value: ast.String(" or ")}
	s_org__organization__proje_b1a19758 = ast.Term{Value: ast.String("org/<organization>/project/<project>/user/*")}
	s_organization                      = ast.Term{Value: ast.String("organization")}
	s_organization__organizati_0fbd1d97 = ast.Term{Value: ast.String("organization:<organization>:pipeline:<pipeline>:ref:refs/heads/<branch>:*")}
	s_organization__organizati_a784b24b = ast.Term{Value: ast.String("organization:<organization>:project:<project>:workspace:<workspace>:run_phase:<phase>")}
	s_organizations                     = ast.Term{Value: ast.String("organizations")}
	s_other                             = ast.Term{Value: ast.String("other")}
	s_other_account_a8f92ce1            = ast.Term{Value: ast.String("other_account")}
	s_other_host_b0d4977d               = ast.Term{Value: ast.String("other-host")}
	s_other_partition_2b2a29fd          = ast.Term{Value: ast.String("other_partition")}
	s_other_text_29ad5f96               = ast.Term{Value: ast.String("other_text")}
	s_other_trust_policies_of__555947de = ast.Term{Value: ast.String("other trust policies of this cluster name the issuer %s")}
	s_others                            = ast.Term{Value: ast.String("others")}
	s_outcome                           = ast.Term{Value: ast.String("outcome")}
	s_outpost                           = ast.Term{Value: ast.String("outpost")}
	s_overlay                           = ast.Term{Value: ast.String("overlay")}
	s_owner                             = ast.Term{Value: ast.String("owner")}
	s_ownerReferences                   = ast.Term{Value: ast.String("ownerReferences")}
	s_parameters                        = ast.Term{Value: ast.String("parameters")}
	s_parameters_lack_Resource_f0ef2421 = ast.Term{Value: ast.String("parameters lack ResourceType; %s")}
	s_parameters_lack_provisio_ed0026a1 = ast.Term{Value: ast.String("parameters lack provisioningMode; %s")}
	s_parentvolumeid                    = ast.Term{Value: ast.String("parentvolumeid")}
	s_part                              = ast.Term{Value: ast.String("part")}
	s_partition                         = ast.Term{Value: ast.String("partition")}
	s_partition_conflicts_2f9965e6      = ast.Term{Value: ast.String("partition_conflicts")}
	s_parts_5402bf9d                    = ast.Term{Value: ast.String("$parts")}
	s_patch                             = ast.Term{Value: ast.String("patch")}
	s_path                              = ast.Term{Value: ast.String("path")}
	s_path_extra_0d8b1399               = ast.Term{Value: ast.String("path-extra")}
	s_path_missing_ad06bdbc             = ast.Term{Value: ast.String("path-missing")}
	s_pattern                           = ast.Term{Value: ast.String("pattern")}
	s_patterns                          = ast.Term{Value: ast.String("patterns")}
	s_per_GiB_b98959c0                  = ast.Term{Value: ast.String(" per GiB")}
	s_per_gib_d941eabf                  = ast.Term{Value: ast.String("per_gib")}
	s_pipeline                          = ast.Term{Value: ast.String("pipeline")}
	s_placeholders                      = ast.Term{Value: ast.String("placeholders")}
	s_plain                             = ast.Term{Value: ast.String("plain")}
	s_plural                            = ast.Term{Value: ast.String("plural")}
	s_pod_identities_f767a52d           = ast.Term{Value: ast.String("pod_identities")}
	s_pods_eks_amazonaws_com_93e133fc   = ast.Term{Value: ast.String("pods.eks.amazonaws.com")}
	s_pods_eks_amazonaws_com_c_03f9892e = ast.Term{Value: ast.String("pods.eks.amazonaws.com.cn")}
	s_policy                            = ast.Term{Value: ast.String("policy")}
	s_policy_has__d_characters_1343521e = ast.Term{Value: ast.String("policy has %d characters other than white space, and the quota of %s is %d; %s")}
	s_policy_has__d_characters_7619e9a2 = ast.Term{Value: ast.String("policy has %d characters other than white space, which is over the quotas of %s; split it")}
	s_policy_has_no__Statement_1ecf13d1 = ast.Term{Value: ast.String("policy has no \"Statement\"; put %s into one")}
	s_policy_has_no__Statement_c06ec023 = ast.Term{Value: ast.String("policy has no \"Statement\"; write a list of statements")}
	s_policy_has_no__Version___1be59afe = ast.Term{Value: ast.String("policy has no \"Version\"; write \"2012-10-17\"")}
	s_policy_is__s__write_an_o_283f2067 = ast.Term{Value: ast.String("policy is %s; write an object")}
	s_port                              = ast.Term{Value: ast.String("port")}
	s_postRenderers                     = ast.Term{Value: ast.String("postRenderers")}
	s_prefix                            = ast.Term{Value: ast.String("prefix")}
	s_presence                          = ast.Term{Value: ast.String("presence")}
	s_principal                         = ast.Term{Value: ast.String("principal")}
	s_principal_tags_39572e19           = ast.Term{Value: ast.String("principal_tags")}
	s_principals                        = ast.Term{Value: ast.String("principals")}
	s_principals_closed_0ea4a3ac        = ast.Term{Value: ast.String("principals_closed")}
	s_print                             = ast.Term{Value: ast.String("print")}
	s_printf                            = ast.Term{Value: ast.String("printf")}
	s_println                           = ast.Term{Value: ast.String("println")}
	s_problem                           = ast.Term{Value: ast.String("problem")}
	s_problems                          = ast.Term{Value: ast.String("problems")}
	s_project                           = ast.Term{Value: ast.String("project")}
	s_project_path__group___pr_7ea5be0a = ast.Term{Value: ast.String("project_path:<group>/<project>:ref_type:branch:ref:<branch>")}
	s_provided                          = ast.Term{Value: ast.String("provided")}
	s_provider                          = ast.Term{Value: ast.String("provider")}
	s_provider_issuer_31b307a7          = ast.Term{Value: ast.String("provider_issuer")}
	s_providers                         = ast.Term{Value: ast.String("providers")}
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
	s_pull                              = ast.Term{Value: ast.String("pull")}
	s_pull_request_e40d3360             = ast.Term{Value: ast.String("pull_request")}
	s_pulumi                            = ast.Term{Value: ast.String("pulumi")}
	s_q_27920d8c                        = ast.Term{Value: ast.String("%q")}
	s_q___q_98b0ce62                    = ast.Term{Value: ast.String("{%q: %q}")}
	s_q__s_9f8cb5a5                     = ast.Term{Value: ast.String("%q %s")}
	s_q__s___s_9ee72f4c                 = ast.Term{Value: ast.String("%q %s; %s")}
	s_q__s__remove_it_6e64ae45          = ast.Term{Value: ast.String("%q %s; remove it")}
	s_q__s__take_it_out_1e10f445        = ast.Term{Value: ast.String("%q %s; take it out")}
	s_q__s__write__s_237c8acc           = ast.Term{Value: ast.String("%q %s; write %s")}
	s_q_has_the_Region__q_s_4d1f1fd2    = ast.Term{Value: ast.String("%q has the Region %q%s")}
	s_q_has_the_account__q_s_079f3427   = ast.Term{Value: ast.String("%q has the account %q%s")}
	s_q_is_no_ARN_s_54e4da8d            = ast.Term{Value: ast.String("%q is no ARN%s")}
	s_q_is_none_11130e67                = ast.Term{Value: ast.String("%q is none")}
	s_q_is_of_service__q_f834f3dc       = ast.Term{Value: ast.String("%q is of service %q")}
	s_q_is_of_type__s_d1727346          = ast.Term{Value: ast.String("%q is of type %s")}
	s_q_is_replaced__write__q_854097a8  = ast.Term{Value: ast.String("%q is replaced; write %q")}
	s_q_matches_anything___s_51c7f7f1   = ast.Term{Value: ast.String("%q matches anything; %s")}
	s_q_of_the_issuer_6e32a11d          = ast.Term{Value: ast.String("%q of the issuer")}
	s_q_on__q_7021c228                  = ast.Term{Value: ast.String("%q on %q")}
	s_q_stands_here_a173e89e            = ast.Term{Value: ast.String("%q stands here")}
	s_q_stands_under__q___s_ee1b589a    = ast.Term{Value: ast.String("%q stands under %q; %s")}
	s_qualifier                         = ast.Term{Value: ast.String("qualifier")}
	s_query                             = ast.Term{Value: ast.String("query")}
	s_range                             = ast.Term{Value: ast.String("range")}
	s_rds                               = ast.Term{Value: ast.String("rds")}
	s_reach                             = ast.Term{Value: ast.String("reach")}
	s_readings                          = ast.Term{Value: ast.String("readings")}
	s_reason                            = ast.Term{Value: ast.String("reason")}
	s_reclaimPolicy                     = ast.Term{Value: ast.String("reclaimPolicy")}
	s_reclaimPolicy_is__q__wri_23c79e8b = ast.Term{Value: ast.String("reclaimPolicy is %q; write %s")}
	s_redundant                         = ast.Term{Value: ast.String("redundant")}
	s_region                            = ast.Term{Value: ast.String("region")}
	s_region_empty_d34527b2             = ast.Term{Value: ast.String("region-empty")}
	s_region_form_da411db6              = ast.Term{Value: ast.String("region-form")}
	s_region_partition_6410f3b8         = ast.Term{Value: ast.String("region-partition")}
	s_region_partition_93953b19         = ast.Term{Value: ast.String("region_partition")}
	s_region_set_bcdc5ea5               = ast.Term{Value: ast.String("region-set")}
	s_region_unknown_fea1c4af           = ast.Term{Value: ast.String("region-unknown")}
	s_regional                          = ast.Term{Value: ast.String("regional")}
	s_related                           = ast.Term{Value: ast.String("related")}
	s_remove                            = ast.Term{Value: ast.String("remove")}
	s_remove_it_1888dd5e                = ast.Term{Value: ast.String("; remove it")}
	s_remove_it__the_Persisten_22987fad = ast.Term{Value: ast.String("remove it: the PersistentVolumeClaim requests the size")}
	s_remove_it_b0a69872                = ast.Term{Value: ast.String("remove it")}
	s_remove_the_quotes_baad8e9c        = ast.Term{Value: ast.String("remove the quotes")}
	s_rename                            = ast.Term{Value: ast.String("rename")}
	s_rename__s_b3cf4dfe                = ast.Term{Value: ast.String("rename %s")}
	s_repeated_sids_6fc81685            = ast.Term{Value: ast.String("repeated_sids")}
	s_repo__owner___repository_e1b38fb5 = ast.Term{Value: ast.String("repo:<owner>/<repository>:ref:refs/heads/<branch>")}
	s_repository                        = ast.Term{Value: ast.String("repository")}
	s_repository_2d918cbc               = ast.Term{Value: ast.String("{<repository>}:*")}
	s_repository_id_07dbf789            = ast.Term{Value: ast.String("repository_id")}
	s_repository_owner_id_281ad282      = ast.Term{Value: ast.String("repository_owner_id")}
	s_requests                          = ast.Term{Value: ast.String("requests")}
	s_requests_without__q_pass_f8015db2 = ast.Term{Value: ast.String("requests without %q pass ForAllValues; add Null, %q: \"false\", unless they are meant to")}
	s_required                          = ast.Term{Value: ast.String("required")}
	s_requirement_has_no_value_ea533db0 = ast.Term{Value: ast.String("requirement has no values; add one, or remove the requirement")}
	s_resource                          = ast.Term{Value: ast.String("resource")}
	s_resourceVersion                   = ast.Term{Value: ast.String("resourceVersion")}
	s_resource_explorer_2_56008081      = ast.Term{Value: ast.String("resource-explorer-2")}
	s_resource_groups_c1a00948          = ast.Term{Value: ast.String("resource-groups")}
	s_resources                         = ast.Term{Value: ast.String("resources")}
	s_resources_known_d9c72be2          = ast.Term{Value: ast.String("resources_known")}
	s_resourcetag_e66e945a              = ast.Term{Value: ast.String("^[^:]*:resourcetag/")}
	s_retain                            = ast.Term{Value: ast.String("retain")}
	s_rivals                            = ast.Term{Value: ast.String("rivals")}
	s_role                              = ast.Term{Value: ast.String("role")}
	s_role_84f9835a                     = ast.Term{Value: ast.String("^role/")}
	s_role_arn_5aa7d597                 = ast.Term{Value: ast.String("role-arn")}
	s_role_id_f18c00fe                  = ast.Term{Value: ast.String("role-id")}
	s_role_targets_8e0d655f             = ast.Term{Value: ast.String("role_targets")}
	s_roles                             = ast.Term{Value: ast.String("roles")}
	s_roles_closed_5e949ce9             = ast.Term{Value: ast.String("roles_closed")}
	s_rolesanywhere_amazonaws__1ae62533 = ast.Term{Value: ast.String("rolesanywhere.amazonaws.com")}
	s_rolesanywhere_amazonaws__e9a699a3 = ast.Term{Value: ast.String("rolesanywhere.amazonaws.com.cn")}
	s_root                              = ast.Term{Value: ast.String("root")}
	s_route53_changeresourcere_3e06a441 = ast.Term{Value: ast.String("route53:changeresourcerecordsetsactions")}
	s_route53_changeresourcere_520c2a6e = ast.Term{Value: ast.String("route53:changeresourcerecordsetsrecordtypes")}
	s_route53_changeresourcere_76ebbb69 = ast.Term{Value: ast.String("route53:changeresourcerecordsetsnormalizedrecordnames")}
	s_rule                              = ast.Term{Value: ast.String("rule")}
	s_rules                             = ast.Term{Value: ast.String("rules")}
	s_s                                 = ast.Term{Value: ast.String("s")}
	s_s3                                = ast.Term{Value: ast.String("s3")}
	s_s3_13b6293b                       = ast.Term{Value: ast.String("s3:")}
	s_s3_DeleteObjectVersion_abd850ee   = ast.Term{Value: ast.String("s3:DeleteObjectVersion")}
	s_s3_DeleteObject_e9823bb0          = ast.Term{Value: ast.String("s3:DeleteObject")}
	s_s3_GetAccelerateConfigur_90f132b8 = ast.Term{Value: ast.String("s3:GetAccelerateConfiguration")}
	s_s3_GetBucketNotification_d3b29e54 = ast.Term{Value: ast.String("s3:GetBucketNotification")}
	s_s3_GetBucketObjectLockCo_dd3782a7 = ast.Term{Value: ast.String("s3:GetBucketObjectLockConfiguration")}
	s_s3_GetBucketPublicAccess_c9045be7 = ast.Term{Value: ast.String("s3:GetBucketPublicAccessBlock")}
	s_s3_GetEncryptionConfigur_e4e473fe = ast.Term{Value: ast.String("s3:GetEncryptionConfiguration")}
	s_s3_GetInventoryConfigura_a8b35762 = ast.Term{Value: ast.String("s3:GetInventoryConfiguration")}
	s_s3_GetLifecycleConfigura_443ddfcf = ast.Term{Value: ast.String("s3:GetLifecycleConfiguration")}
	s_s3_GetObjectVersion_006d2a33      = ast.Term{Value: ast.String("s3:GetObjectVersion")}
	s_s3_GetObject_faf424b4             = ast.Term{Value: ast.String("s3:GetObject")}
	s_s3_GetReplicationConfigu_9d4380b1 = ast.Term{Value: ast.String("s3:GetReplicationConfiguration")}
	s_s3_ListAllMyBuckets_59d72a69      = ast.Term{Value: ast.String("s3:ListAllMyBuckets")}
	s_s3_ListBucketMultipartUp_9869a78d = ast.Term{Value: ast.String("s3:ListBucketMultipartUploads")}
	s_s3_ListBucketVersions_d9e9e35c    = ast.Term{Value: ast.String("s3:ListBucketVersions")}
	s_s3_ListBucket_97fbea43            = ast.Term{Value: ast.String("s3:ListBucket")}
	s_s3_ListMultipartUploadPa_24886186 = ast.Term{Value: ast.String("s3:ListMultipartUploadParts")}
	s_s3_PutAccelerateConfigur_183043e8 = ast.Term{Value: ast.String("s3:PutAccelerateConfiguration")}
	s_s3_PutBucketCORS_147a6984         = ast.Term{Value: ast.String("s3:PutBucketCORS")}
	s_s3_PutBucketNotification_bc0fd0b1 = ast.Term{Value: ast.String("s3:PutBucketNotification")}
	s_s3_PutBucketObjectLockCo_73620ee1 = ast.Term{Value: ast.String("s3:PutBucketObjectLockConfiguration")}
	s_s3_PutBucketPublicAccess_37cc6c7b = ast.Term{Value: ast.String("s3:PutBucketPublicAccessBlock")}
	s_s3_PutBucketTagging_feaf15d7      = ast.Term{Value: ast.String("s3:PutBucketTagging")}
	s_s3_PutEncryptionConfigur_b038a328 = ast.Term{Value: ast.String("s3:PutEncryptionConfiguration")}
	s_s3_PutInventoryConfigura_90e2b589 = ast.Term{Value: ast.String("s3:PutInventoryConfiguration")}
	s_s3_PutLifecycleConfigura_3980c0ac = ast.Term{Value: ast.String("s3:PutLifecycleConfiguration")}
	s_s3_PutObject_1e16f49c             = ast.Term{Value: ast.String("s3:PutObject")}
	s_s3_PutReplicationConfigu_f927167c = ast.Term{Value: ast.String("s3:PutReplicationConfiguration")}
	s_s3__s_7af221e8                    = ast.Term{Value: ast.String("s3:%s")}
	s_s3_completemultipartuplo_8ba1ed6c = ast.Term{Value: ast.String("s3:completemultipartupload")}
	s_s3_copyobject_9b2c6187            = ast.Term{Value: ast.String("s3:copyobject")}
	s_s3_createmultipartupload_d80f859a = ast.Term{Value: ast.String("s3:createmultipartupload")}
	s_s3_csi_aws_com_1c904084           = ast.Term{Value: ast.String("s3.csi.aws.com")}
	s_s3_deletebucketcors_8a0e692b      = ast.Term{Value: ast.String("s3:deletebucketcors")}
	s_s3_deletebucketencryptio_08436621 = ast.Term{Value: ast.String("s3:deletebucketencryption")}
	s_s3_deletebucketlifecycle_10ffdfe8 = ast.Term{Value: ast.String("s3:deletebucketlifecycle")}
	s_s3_deletebucketreplicati_7b8d06a5 = ast.Term{Value: ast.String("s3:deletebucketreplication")}
	s_s3_deletebuckettagging_829e3ed0   = ast.Term{Value: ast.String("s3:deletebuckettagging")}
	s_s3_deleteobjects_31b66b80         = ast.Term{Value: ast.String("s3:deleteobjects")}
	s_s3_deletepublicaccessblo_58881124 = ast.Term{Value: ast.String("s3:deletepublicaccessblock")}
	s_s3_delimiter_ed7b9eba             = ast.Term{Value: ast.String("s3:delimiter")}
	s_s3_getbucketaccelerateco_d5634df5 = ast.Term{Value: ast.String("s3:getbucketaccelerateconfiguration")}
	s_s3_getbucketencryption_cfbeee6e   = ast.Term{Value: ast.String("s3:getbucketencryption")}
	s_s3_getbucketinventorycon_b99cdbc9 = ast.Term{Value: ast.String("s3:getbucketinventoryconfiguration")}
	s_s3_getbucketlifecycle_6230e9fa    = ast.Term{Value: ast.String("s3:getbucketlifecycle")}
	s_s3_getbucketlifecyclecon_ee427506 = ast.Term{Value: ast.String("s3:getbucketlifecycleconfiguration")}
	s_s3_getbucketnotification_81be3873 = ast.Term{Value: ast.String("s3:getbucketnotificationconfiguration")}
	s_s3_getbucketreplication_999da6ff  = ast.Term{Value: ast.String("s3:getbucketreplication")}
	s_s3_getobjectlockconfigur_b19fd755 = ast.Term{Value: ast.String("s3:getobjectlockconfiguration")}
	s_s3_getpublicaccessblock_8b8344f9  = ast.Term{Value: ast.String("s3:getpublicaccessblock")}
	s_s3_headbucket_2b370b61            = ast.Term{Value: ast.String("s3:headbucket")}
	s_s3_headobject_47a47924            = ast.Term{Value: ast.String("s3:headobject")}
	s_s3_listbuckets_e88e3982           = ast.Term{Value: ast.String("s3:listbuckets")}
	s_s3_listmultipartuploads_f0c2c725  = ast.Term{Value: ast.String("s3:listmultipartuploads")}
	s_s3_listobjects_c9e6190e           = ast.Term{Value: ast.String("s3:listobjects")}
	s_s3_listobjectsv2_6df2f4b1         = ast.Term{Value: ast.String("s3:listobjectsv2")}
	s_s3_listobjectversions_ba4dc42c    = ast.Term{Value: ast.String("s3:listobjectversions")}
	s_s3_listparts_072f701b             = ast.Term{Value: ast.String("s3:listparts")}
	s_s3_max_keys_77929f10              = ast.Term{Value: ast.String("s3:max-keys")}
	s_s3_prefix_fcde533d                = ast.Term{Value: ast.String("s3:prefix")}
	s_s3_putbucketaccelerateco_1c3d5b72 = ast.Term{Value: ast.String("s3:putbucketaccelerateconfiguration")}
	s_s3_putbucketencryption_bbd0fe92   = ast.Term{Value: ast.String("s3:putbucketencryption")}
	s_s3_putbucketinventorycon_ad667553 = ast.Term{Value: ast.String("s3:putbucketinventoryconfiguration")}
	s_s3_putbucketlifecycle_52d15776    = ast.Term{Value: ast.String("s3:putbucketlifecycle")}
	s_s3_putbucketlifecyclecon_22a11afe = ast.Term{Value: ast.String("s3:putbucketlifecycleconfiguration")}
	s_s3_putbucketnotification_d5688337 = ast.Term{Value: ast.String("s3:putbucketnotificationconfiguration")}
	s_s3_putbucketreplication_9bf840dd  = ast.Term{Value: ast.String("s3:putbucketreplication")}
	s_s3_putobjectlockconfigur_32a34d54 = ast.Term{Value: ast.String("s3:putobjectlockconfiguration")}
	s_s3_putpublicaccessblock_9147744c  = ast.Term{Value: ast.String("s3:putpublicaccessblock")}
	s_s3_requestobjecttagkeys_6089a088  = ast.Term{Value: ast.String("s3:requestobjecttagkeys")}
	s_s3_resourceaccount_9a879a83       = ast.Term{Value: ast.String("s3:resourceaccount")}
	s_s3_selectobjectcontent_43a7b3ea   = ast.Term{Value: ast.String("s3:selectobjectcontent")}
	s_s3_uploadpart_026ccc6e            = ast.Term{Value: ast.String("s3:uploadpart")}
	s_s3_uploadpartcopy_2f3d1343        = ast.Term{Value: ast.String("s3:uploadpartcopy")}
	s_s3_x_amz_server_side_enc_df737a4c = ast.Term{Value: ast.String("s3:x-amz-server-side-encryption-aws-kms-key-id")}
	s_s3express_x_amz_server_s_a143417e = ast.Term{Value: ast.String("s3express:x-amz-server-side-encryption-aws-kms-key-id")}
	s_s3files                           = ast.Term{Value: ast.String("s3files")}
	s_s3files_ap_c72cfce0               = ast.Term{Value: ast.String("s3files-ap")}
	s_s3tables_kmskeyarn_3956a29c       = ast.Term{Value: ast.String("s3tables:kmskeyarn")}
	s_s3vectors_kmskeyarn_1592e6be      = ast.Term{Value: ast.String("s3vectors:kmskeyarn")}
	s_s_05956825                        = ast.Term{Value: ast.String("%s/*")}
	s_s_266b4354                        = ast.Term{Value: ast.String("%s:")}
	s_s_4476e10b                        = ast.Term{Value: ast.String("%s/")}
	s_s_5d15af08                        = ast.Term{Value: ast.String("^\\s")}
	s_s__s_0d9cf1ed                     = ast.Term{Value: ast.String("%s=%s")}
	s_s__s_718759a2                     = ast.Term{Value: ast.String("^(?s:%s)$")}
	s_s__s_907f48a3                     = ast.Term{Value: ast.String("%s %s")}
	s_s__s___q___s_f4e7098f             = ast.Term{Value: ast.String("%s %s, %q: %s")}
	s_s__s__write__s_25f69010           = ast.Term{Value: ast.String("%s %s; write %s")}
	s_s__s__write__true_dbda198a        = ast.Term{Value: ast.String("%s %s; write \"true\"")}
	s_s__s_a083fee8                     = ast.Term{Value: ast.String("%s:%s")}
	s_s__write__s_a1c64ff2              = ast.Term{Value: ast.String("%s; write %s")}
	s_s__write_another_key_d08961ec     = ast.Term{Value: ast.String("%s; write another key")}
	s_s_always_holds_c1680385           = ast.Term{Value: ast.String("%s always holds")}
	s_s_an_empty__s__write__s_672986d3  = ast.Term{Value: ast.String("%s an empty %s; write %s")}
	s_s_and__d_more_60de4070            = ast.Term{Value: ast.String("%s and %d more")}
	s_s_and__q_e12ef0ec                 = ast.Term{Value: ast.String("%s and %q")}
	s_s_and__s_80542b61                 = ast.Term{Value: ast.String("%s and %s")}
	s_s_c61c2c8d                        = ast.Term{Value: ast.String(", %s")}
	s_s_cec4179a                        = ast.Term{Value: ast.String("/%s")}
	s_s_d_cb508c2d                      = ast.Term{Value: ast.String("%s%d")}
	s_s_e8e4a8c4                        = ast.Term{Value: ast.String("\\s")}
	s_s_holds_8d015c02                  = ast.Term{Value: ast.String("%s holds")}
	s_s_holds__s__write__s_2b6dc696     = ast.Term{Value: ast.String("%s holds %s; write %s")}
	s_s_is_79d041c3                     = ast.Term{Value: ast.String("%s is")}
	s_s_is__q___s_1e1baeed              = ast.Term{Value: ast.String("%s is %q, %s")}
	s_s_is__q__write__s_efb58089        = ast.Term{Value: ast.String("%s is %q; write %s")}
	s_s_is__s___s_88eed5c5              = ast.Term{Value: ast.String("%s is %s; %s")}
	s_s_s_78610dbb                      = ast.Term{Value: ast.String("%s%s")}
	s_sagemaker                         = ast.Term{Value: ast.String("sagemaker")}
	s_sagemaker_CreateNotebook_071625bb = ast.Term{Value: ast.String("sagemaker:CreateNotebookInstance")}
	s_sagemaker_CreatePresigne_d035eef9 = ast.Term{Value: ast.String("sagemaker:CreatePresignedNotebookInstanceUrl")}
	s_sagemaker_amazonaws_com_f7a1ffbd  = ast.Term{Value: ast.String("sagemaker.amazonaws.com")}
	s_sagemaker_groundtruth_sy_d92c7fec = ast.Term{Value: ast.String("sagemaker-groundtruth-synthetic")}
	s_sagemaker_outputkmskey_bcc05028   = ast.Term{Value: ast.String("sagemaker:outputkmskey")}
	s_sagemaker_volumekmskey_50fd25a1   = ast.Term{Value: ast.String("sagemaker:volumekmskey")}
	s_same                              = ast.Term{Value: ast.String("same")}
	s_saml                              = ast.Term{Value: ast.String("saml")}
	s_saml_24c7605f                     = ast.Term{Value: ast.String("saml:")}
	s_saml_provider_373b2856            = ast.Term{Value: ast.String("saml-provider")}
	s_sandboxes                         = ast.Term{Value: ast.String("sandboxes")}
	s_says                              = ast.Term{Value: ast.String("says")}
	s_sbg1                              = ast.Term{Value: ast.String("sbg1")}
	s_sbp1                              = ast.Term{Value: ast.String("sbp1")}
	s_sc1                               = ast.Term{Value: ast.String("sc1")}
	s_scheme                            = ast.Term{Value: ast.String("scheme")}
	s_secretsmanager                    = ast.Term{Value: ast.String("secretsmanager")}
	s_secretsmanager_kmskeyarn_95df246f = ast.Term{Value: ast.String("secretsmanager:kmskeyarn")}
	s_securitygroupids                  = ast.Term{Value: ast.String("securitygroupids")}
	s_selector                          = ast.Term{Value: ast.String("selector")}
	s_selfLink                          = ast.Term{Value: ast.String("selfLink")}
	s_semaphore                         = ast.Term{Value: ast.String("semaphore")}
	s_separator                         = ast.Term{Value: ast.String("separator")}
	s_sequence                          = ast.Term{Value: ast.String("sequence")}
	s_server                            = ast.Term{Value: ast.String("server")}
	s_service                           = ast.Term{Value: ast.String("service")}
	s_service_accounts_closed_739b9ff2  = ast.Term{Value: ast.String("service_accounts_closed")}
	s_service_case_a4fdcc09             = ast.Term{Value: ast.String("service-case")}
	s_service_unknown_785af2ce          = ast.Term{Value: ast.String("service-unknown")}
	s_ses                               = ast.Term{Value: ast.String("ses")}
	s_ses_SendBounce_d636e97b           = ast.Term{Value: ast.String("ses:SendBounce")}
	s_ses_SendBulkEmail_81f4088b        = ast.Term{Value: ast.String("ses:SendBulkEmail")}
	s_ses_SendBulkTemplatedEma_6ecca5c7 = ast.Term{Value: ast.String("ses:SendBulkTemplatedEmail")}
	s_ses_SendCustomVerificati_fd2e1962 = ast.Term{Value: ast.String("ses:SendCustomVerificationEmail")}
	s_ses_SendEmail_02794d73            = ast.Term{Value: ast.String("ses:SendEmail")}
	s_ses_SendRawEmail_edd9c70c         = ast.Term{Value: ast.String("ses:SendRawEmail")}
	s_ses_SendTemplatedEmail_4ea04d06   = ast.Term{Value: ast.String("ses:SendTemplatedEmail")}
	s_ses_feedbackaddress_24bc0c19      = ast.Term{Value: ast.String("ses:feedbackaddress")}
	s_ses_fromaddress_b3b9f900          = ast.Term{Value: ast.String("ses:fromaddress")}
	s_ses_fromdisplayname_72f005cc      = ast.Term{Value: ast.String("ses:fromdisplayname")}
	s_ses_recipients_7c2b454f           = ast.Term{Value: ast.String("ses:recipients")}
	s_session                           = ast.Term{Value: ast.String("session")}
	s_set                               = ast.Term{Value: ast.String("set")}
	s_set_operators_81999a64            = ast.Term{Value: ast.String("set_operators")}
	s_several_namespaces_c005c283       = ast.Term{Value: ast.String("several namespaces")}
	s_shape                             = ast.Term{Value: ast.String("shape")}
	s_shapes                            = ast.Term{Value: ast.String("shapes")}
	s_short                             = ast.Term{Value: ast.String("short")}
	s_sid                               = ast.Term{Value: ast.String("sid")}
	s_single                            = ast.Term{Value: ast.String("single")}
	s_size                              = ast.Term{Value: ast.String("size")}
	s_slash                             = ast.Term{Value: ast.String("slash")}
	s_slice                             = ast.Term{Value: ast.String("slice")}
	s_sns                               = ast.Term{Value: ast.String("sns")}
	s_so_are__s_s_fce34603              = ast.Term{Value: ast.String("so are %s%s")}
	s_so_is__q_38a261f2                 = ast.Term{Value: ast.String("so is %q")}
	s_so_that__s__s_2686b9d3            = ast.Term{Value: ast.String(", so that %s %s")}
	s_sole                              = ast.Term{Value: ast.String("sole")}
	s_some                              = ast.Term{Value: ast.String("some")}
	s_source                            = ast.Term{Value: ast.String("source")}
	s_sources                           = ast.Term{Value: ast.String("sources")}
	s_space                             = ast.Term{Value: ast.String("space")}
	s_space__space__stack__sta_5dd641af = ast.Term{Value: ast.String("space:<space>:stack:<stack>:*")}
	s_spacelift                         = ast.Term{Value: ast.String("spacelift")}
	s_spec                              = ast.Term{Value: ast.String("spec")}
	s_split_it_dbb6425e                 = ast.Term{Value: ast.String("split it")}
	s_split_it_into_managed_po_22a23bca = ast.Term{Value: ast.String("split it into managed policies")}
	s_sqs                               = ast.Term{Value: ast.String("sqs")}
	s_ssm                               = ast.Term{Value: ast.String("ssm")}
	s_ssmmessages                       = ast.Term{Value: ast.String("ssmmessages")}
	s_sso                               = ast.Term{Value: ast.String("sso")}
	s_sso_directory_21ee1079            = ast.Term{Value: ast.String("sso-directory")}
	s_st1                               = ast.Term{Value: ast.String("st1")}
	s_stack                             = ast.Term{Value: ast.String("stack")}
	s_standard                          = ast.Term{Value: ast.String("standard")}
	s_star_only_b5bdd7ef                = ast.Term{Value: ast.String("star_only")}
	s_state                             = ast.Term{Value: ast.String("state")}
	s_statement                         = ast.Term{Value: ast.String("statement")}
	s_statement_has_neither__A_6126de93 = ast.Term{Value: ast.String("statement has neither \"Action\" nor \"NotAction\"; write the actions")}
	s_statement_has_neither__R_85eb8932 = ast.Term{Value: ast.String("statement has neither \"Resource\" nor \"NotResource\"; write the ARNs of the resources, or \"*\"")}
	s_statement_has_no__Effect_16417fce = ast.Term{Value: ast.String("statement has no \"Effect\"; write \"Allow\" or \"Deny\"")}
	s_statement_has_no__Princi_7c471627 = ast.Term{Value: ast.String("statement has no \"Principal\"; write who it is for")}
	s_statement_has_no__s__wri_a4cdb62f = ast.Term{Value: ast.String("statement has no %s; write them")}
	s_statements                        = ast.Term{Value: ast.String("statements")}
	s_states                            = ast.Term{Value: ast.String("states")}
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
	s_string__number__bool_or__0654a416 = ast.Term{Value: ast.String("string, number, bool or list of them")}
	s_string__number_or_bool_ec07f150   = ast.Term{Value: ast.String("string, number or bool")}
	s_string_or_list_of_string_3f423d7c = ast.Term{Value: ast.String("string or list of strings")}
	s_sts                               = ast.Term{Value: ast.String("sts")}
	s_sts_AssumeRoleWithSAML_2e835b01   = ast.Term{Value: ast.String("sts:AssumeRoleWithSAML")}
	s_sts_AssumeRoleWithWebIde_57d6505b = ast.Term{Value: ast.String("sts:AssumeRoleWithWebIdentity")}
	s_sts_AssumeRole_8d1699f1           = ast.Term{Value: ast.String("sts:AssumeRole")}
	s_sts_GetCallerIdentity_4c1d7d1e    = ast.Term{Value: ast.String("sts:GetCallerIdentity")}
	s_sts_SetSourceIdentity_08c4c795    = ast.Term{Value: ast.String("sts:SetSourceIdentity")}
	s_sts_TagSession_ca330f3a           = ast.Term{Value: ast.String("sts:TagSession")}
	s_sts_amazonaws_com_f5a0fe1c        = ast.Term{Value: ast.String("sts.amazonaws.com")}
	s_sts_amazonaws_com_role_a_daf65209 = ast.Term{Value: ast.String("sts.amazonaws.com/role-arn")}
	s_sts_assumerolewithsaml_9f29a550   = ast.Term{Value: ast.String("sts:assumerolewithsaml")}
	s_sts_assumerolewithwebide_7b054a83 = ast.Term{Value: ast.String("sts:assumerolewithwebidentity")}
	s_sts_externalid_91b35446           = ast.Term{Value: ast.String("sts:externalid")}
	s_sts_getcalleridentity_7f1b34d2    = ast.Term{Value: ast.String("sts:getcalleridentity")}
	s_sts_transitivetagkeys_763097a3    = ast.Term{Value: ast.String("sts:transitivetagkeys")}
	s_sub                               = ast.Term{Value: ast.String("sub")}
	s_subject                           = ast.Term{Value: ast.String("subject")}
	s_subjects                          = ast.Term{Value: ast.String("subjects")}
	s_subnetid                          = ast.Term{Value: ast.String("subnetid")}
	s_subnetids                         = ast.Term{Value: ast.String("subnetids")}
	s_substring                         = ast.Term{Value: ast.String("substring")}
	s_such_as__q_3f6e0fc7               = ast.Term{Value: ast.String(", such as %q")}
	s_sumerian                          = ast.Term{Value: ast.String("sumerian")}
	s_supported                         = ast.Term{Value: ast.String("supported")}
	s_suppression_of__s_expire_830100d4 = ast.Term{Value: ast.String("suppression of %s expired on %s; remove it, or set a later day")}
	s_suppression_of__s_withou_0e0ae33f = ast.Term{Value: ast.String("suppression of %s without a reason; write -- and the reason after it")}
	s_suppression_that_cannot__b064632e = ast.Term{Value: ast.String("suppression that cannot be read: %s; write arthurlint:ignore RULE -- reason")}
	s_suppressions                      = ast.Term{Value: ast.String("suppressions")}
	s_suspend                           = ast.Term{Value: ast.String("suspend")}
	s_synthetic_data_of_Amazon_a3c3ced7 = ast.Term{Value: ast.String("synthetic data of Amazon SageMaker Ground Truth")}
	s_system_serviceaccount__n_a3d85c22 = ast.Term{Value: ast.String("system:serviceaccount:<namespace>:<name>")}
	s_system_serviceaccount__s_b2f89f38 = ast.Term{Value: ast.String("system:serviceaccount:%s:%s")}
	s_t                                 = ast.Term{Value: ast.String("t")}
	s_t_n_r_x20__x_ff_b4a32029          = ast.Term{Value: ast.String("^[\\t\\n\\r\\x20-\\x{ff}]*$")}
	s_t_n_r_x_20___x_FF_c0ad254e        = ast.Term{Value: ast.String("[^\\t\\n\\r\\x{20}-\\x{FF}]")}
	s_tag                               = ast.Term{Value: ast.String("tag")}
	s_tagSpecification                  = ast.Term{Value: ast.String("tagSpecification")}
	s_tagresource                       = ast.Term{Value: ast.String("tagresource")}
	s_tags_without_use_b5f4861c         = ast.Term{Value: ast.String("tags_without_use")}
	s_tagspecification                  = ast.Term{Value: ast.String("tagspecification")}
	s_tagspecification_98ce883a         = ast.Term{Value: ast.String("^tagspecification")}
	s_take_it_out_2290f3dd              = ast.Term{Value: ast.String("take it out")}
	s_target                            = ast.Term{Value: ast.String("target")}
	s_targets                           = ast.Term{Value: ast.String("targets")}
	s_template                          = ast.Term{Value: ast.String("template")}
	s_tenancy                           = ast.Term{Value: ast.String("tenancy")}
	s_tenant                            = ast.Term{Value: ast.String("tenant")}
	s_tenants                           = ast.Term{Value: ast.String("tenants")}
	s_term_asks_for_the_same_a_5b235cf0 = ast.Term{Value: ast.String("term asks for the same as an earlier one; remove one")}
	s_term_has_no_requirement__15a80607 = ast.Term{Value: ast.String("term has no requirement; add matchLabelExpressions, or remove the term")}
	s_text                              = ast.Term{Value: ast.String("text")}
	s_texts                             = ast.Term{Value: ast.String("texts")}
	s_the_ARN_of_the_key__arn__8eb01ea4 = ast.Term{Value: ast.String("the ARN of the key, arn:aws:kms:<region>:<account>:key/<key id>, or leave the parameter out to use the account's default key")}
	s_the_ARN_of_the_resource_d9c9a9c7  = ast.Term{Value: ast.String("the ARN of the resource")}
	s_the_ARN_of_the_role__arn_f8c9031d = ast.Term{Value: ast.String("the ARN of the role, arn:aws:iam::<account>:role/<name>")}
	s_the_EBS_class__q_offers__fe40d3e8 = ast.Term{Value: ast.String("the EBS class %q offers no %s; write ReadWriteOnce")}
	s_the_EBS_driver_s_policy__9406cc4f = ast.Term{Value: ast.String("the EBS driver's policy allows \"kms:CreateGrant\" on %s and not on %q; add it there")}
	s_the_ExternalId__q__s_98e64ffd     = ast.Term{Value: ast.String("the ExternalId %q %s")}
	s_the_ExternalId__q_has_th_dc94d5d2 = ast.Term{Value: ast.String("the ExternalId %q has the character %q; write letters, digits and _ + = , . @ : / - only")}
	s_the_ExternalId__q_has_wh_92681f44 = ast.Term{Value: ast.String("the ExternalId %q has white space around it; write it without")}
	s_the_ExternalId_has_a_len_ff142a8a = ast.Term{Value: ast.String("the ExternalId has a length of %d; write 2 to 1224 characters")}
	s_the_ExternalId_is_empty__8225580e = ast.Term{Value: ast.String("the ExternalId is empty; write 2 characters or more")}
	s_the__s__q_begins_or_ends_1d93adb8 = ast.Term{Value: ast.String("the %s %q begins or ends with \"-\" or \".\"")}
	s_the__s__q_has__s_50400dcf         = ast.Term{Value: ast.String("the %s %q has %s")}
	s_the__s__v_f9200e66                = ast.Term{Value: ast.String("the %s %v")}
	s_the__s_is_empty_6776329b          = ast.Term{Value: ast.String("the %s is empty")}
	s_the__s_is_longer_than__s_bceaca0a = ast.Term{Value: ast.String("the %s is longer than %s characters")}
	s_the_action_64b2a3ef               = ast.Term{Value: ast.String("the action")}
	s_the_action_that_assumes__a5c6afca = ast.Term{Value: ast.String("the action that assumes the role")}
	s_the_actions_1b104f07              = ast.Term{Value: ast.String("the actions")}
	s_the_audience_is__s_84ba217b       = ast.Term{Value: ast.String("the audience is %s")}
	s_the_audience_of_its_toke_bba97327 = ast.Term{Value: ast.String("the audience of its tokens")}
	s_the_audience_that_is_let_6cd14635 = ast.Term{Value: ast.String("the audience that is let in")}
	s_the_caller_can_write_wha_f85edfeb = ast.Term{Value: ast.String("the caller can write what it likes into %q; test a key that AWS fills in, such as aws:SourceVpce")}
	s_the_cluster_is_in__q__an_48ef569f = ast.Term{Value: ast.String("the cluster is in %q, and a StorageClass names a key in %s")}
	s_the_condition_asks_only__b24eed3a = ast.Term{Value: ast.String("the condition asks only that the request lacks the key, write Null, %q: \"true\"")}
	s_the_condition_asks_only__d9fd7a32 = ast.Term{Value: ast.String("the condition asks only whether the request has the key, write Null, %q: \"false\"")}
	s_the_condition_holds_for__017a19f4 = ast.Term{Value: ast.String("the condition holds for every request, take %q out")}
	s_the_driver_has_disabled__b46ca65e = ast.Term{Value: ast.String("the driver has disabled the function %s")}
	s_the_driver_keeps_tags_th_1ea7aaf1 = ast.Term{Value: ast.String("the driver keeps tags that begin with %q for itself")}
	s_the_driver_s_chart_makes_53d32a1d = ast.Term{Value: ast.String("the driver's chart makes %q a default class, and %s; write false")}
	s_the_driver_sets_that_tag_54c76ca1 = ast.Term{Value: ast.String("the driver sets that tag itself")}
	s_the_file_begins_with_a_b_9213cfa2 = ast.Term{Value: ast.String("the file begins with a byte order mark (U+FEFF); save it as UTF-8 without one")}
	s_the_file_is_in__s__write_03471311 = ast.Term{Value: ast.String("the file is in %s; write UTF-8")}
	s_the_file_system_84c3f8ec          = ast.Term{Value: ast.String("the file system")}
	s_the_first_one_188806c1            = ast.Term{Value: ast.String("the first one")}
	s_the_id_of_the_file_syste_eda9c79d = ast.Term{Value: ast.String("the id of the file system, which begins with fs-")}
	s_the_id_of_the_subnet__wh_07fb87d8 = ast.Term{Value: ast.String("the id of the subnet, which begins with subnet-")}
	s_the_id_of_the_volume__wh_98fac1f7 = ast.Term{Value: ast.String("the id of the volume, which begins with fsvol-")}
	s_the_ids_of_the_security__2b436080 = ast.Term{Value: ast.String("the ids of the security groups, which begin with sg-")}
	s_the_ids_of_the_subnets___a01a97c7 = ast.Term{Value: ast.String("the ids of the subnets, which begin with subnet-")}
	s_the_issuer_s_domain__q_i_7ad313af = ast.Term{Value: ast.String("the issuer's domain %q is not that of its Region %q")}
	s_the_key_is_in__q__and_th_4a908980 = ast.Term{Value: ast.String("the key is in %q, and the trust policies name a cluster in %s")}
	s_the_key_of_a_StorageClas_03ea5cc0 = ast.Term{Value: ast.String("the key of a StorageClass, %s, is not among those that the EBS driver may use; add it")}
	s_the_key_of_another_provi_8c829fea = ast.Term{Value: ast.String("the key of another provider")}
	s_the_key_of_its_volumes_b9a080eb   = ast.Term{Value: ast.String("the key of its volumes")}
	s_the_key_of_the_other_iss_4e948494 = ast.Term{Value: ast.String("the key of the other issuer")}
	s_the_key_that_the_driver__c2550c66 = ast.Term{Value: ast.String("the key that the driver encrypts with")}
	s_the_least_db902482                = ast.Term{Value: ast.String("the least")}
	s_the_most_27c90305                 = ast.Term{Value: ast.String("the most")}
	s_the_mount_option_is__s___5838cd2c = ast.Term{Value: ast.String("the mount option is %s; %s")}
	s_the_name_of_the_bucket_d7ca7eb6   = ast.Term{Value: ast.String("the name of the bucket")}
	s_the_namespace_bc4d9967            = ast.Term{Value: ast.String("the namespace")}
	s_the_other_one_9107c2ea            = ast.Term{Value: ast.String("the other one")}
	s_the_placeholder__q_18f4c76b       = ast.Term{Value: ast.String("the placeholder %q")}
	s_the_placeholders__s_bdf1674a      = ast.Term{Value: ast.String("the placeholders %s")}
	s_the_policy_names__q_and__99fb1f9c = ast.Term{Value: ast.String("the policy names %q and not %q; add it")}
	s_the_policy_of_Arthur_s_r_efe889c0 = ast.Term{Value: ast.String("the policy of Arthur's role")}
	s_the_principals_8841959a           = ast.Term{Value: ast.String("the principals")}
	s_the_provider_0091642f             = ast.Term{Value: ast.String("the provider")}
	s_the_provider_is_in_the_p_018615f9 = ast.Term{Value: ast.String("the provider is in the partition %q, and the Region %q of its issuer in %q")}
	s_the_provider_is_in_the_p_61fc0da6 = ast.Term{Value: ast.String("the provider is in the partition %q, which AWS does not have")}
	s_the_provider_is_of_the_a_ee0b14e4 = ast.Term{Value: ast.String("the provider is of the account %s, and %s %s the role %q of %s")}
	s_the_provider_s_issuer__a_572a6a9b = ast.Term{Value: ast.String("the provider's issuer, a colon and the claim")}
	s_the_resources_ae54c027            = ast.Term{Value: ast.String("the resources")}
	s_the_role__q_does_not_let_a8691925 = ast.Term{Value: ast.String("the role %q does not let in %s; add %s to the subjects")}
	s_the_role__q_is_of_the_ac_f8566421 = ast.Term{Value: ast.String("the role %q is of the account %s, and its trust policy names a provider of %s")}
	s_the_same_key_66d404b7             = ast.Term{Value: ast.String("the same key")}
	s_the_service_accounts_of__72b33ffd = ast.Term{Value: ast.String("the service accounts of every namespace")}
	s_the_statement__or_remove_926a1a91 = ast.Term{Value: ast.String("the statement, or remove it")}
	s_the_statement_denies_not_f170663f = ast.Term{Value: ast.String("the statement denies nothing")}
	s_the_statement_says_nothi_db3bf38c = ast.Term{Value: ast.String("the statement says nothing that another one does not say; remove it")}
	s_the_string__q_0d54715c            = ast.Term{Value: ast.String("the string %q")}
	s_the_subject____s_sub___s_631c46b1 = ast.Term{Value: ast.String("the subject, \"%s:sub\", says whose token it is")}
	s_the_template_has_no___s__06fe9985 = ast.Term{Value: ast.String("the template has no .%s, only .PVCName, .PVCNamespace and .PVName")}
	s_the_template_has_no_func_404cf11c = ast.Term{Value: ast.String("the template has no function %s")}
	s_the_trust_policy_0e79692d         = ast.Term{Value: ast.String("the trust policy")}
	s_the_trust_policy_of__q_l_41b62e6b = ast.Term{Value: ast.String("the trust policy of %q lets in neither the account %s, nor its role %q, nor the cluster's OIDC provider; add one of them")}
	s_the_trust_policy_of_the__f361facd = ast.Term{Value: ast.String("the trust policy of the role %q does not let in %q, only %s; add it there")}
	s_the_type_of_the_volumes_b462d2ae  = ast.Term{Value: ast.String("the type of the volumes")}
	s_the_value_to_compare_wit_e0116b8b = ast.Term{Value: ast.String("the value to compare with")}
	s_the_values_of__q_are_of__f53b64c0 = ast.Term{Value: ast.String("the values of %q are of the types %s; write all as strings")}
	s_the_word_is__serviceacco_3ae8f268 = ast.Term{Value: ast.String("the word is \"serviceaccount\"")}
	s_the_zones_2dd0ea62                = ast.Term{Value: ast.String("the zones")}
	s_them                              = ast.Term{Value: ast.String("them")}
	s_there_is_no_eks_amazonaw_870a2db9 = ast.Term{Value: ast.String("there is no eks.amazonaws.com/role-arn, and Arthur sends mail with the role of its service accounts only; write the ARN of the role")}
	s_these                             = ast.Term{Value: ast.String("these")}
	s_this_resource_7f83f892            = ast.Term{Value: ast.String("this resource")}
	s_this_statement_says_it_fb93fcaf   = ast.Term{Value: ast.String("this statement says it")}
	s_throughput                        = ast.Term{Value: ast.String("throughput")}
	s_title                             = ast.Term{Value: ast.String("title")}
	s_toLower                           = ast.Term{Value: ast.String("toLower")}
	s_toUpper                           = ast.Term{Value: ast.String("toUpper")}
	s_tokens                            = ast.Term{Value: ast.String("tokens")}
	s_tokens_of__q_are_for__q__0ae606d8 = ast.Term{Value: ast.String("tokens of %q are for %q, and are not let in; write the same in both")}
	s_tokens_without__q_get_pa_84bcdd40 = ast.Term{Value: ast.String("tokens without %q get past %s; write %s")}
	s_too_small_for_the_class__fea3cf92 = ast.Term{Value: ast.String("too small for the class's %d iops; ask for %dGi")}
	s_topology_ebs_csi_aws_com_12018e45 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/zone")}
	s_topology_ebs_csi_aws_com_2a28a3f2 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/account-id")}
	s_topology_ebs_csi_aws_com_3af96fa8 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/region")}
	s_topology_ebs_csi_aws_com_62ebd228 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/partition")}
	s_topology_ebs_csi_aws_com_6c371f74 = ast.Term{Value: ast.String("topology.ebs.csi.aws.com/outpost-id")}
	s_topology_k8s_aws_zone_id_19c39847 = ast.Term{Value: ast.String("topology.k8s.aws/zone-id")}
	s_topology_kubernetes_io_z_19906253 = ast.Term{Value: ast.String("topology.kubernetes.io/zone")}
	s_trailing_slash_a97465a5           = ast.Term{Value: ast.String("trailing-slash")}
	s_true                              = ast.Term{Value: ast.String("true")}
	s_true__or__false_fddb3806          = ast.Term{Value: ast.String("\"true\" or \"false\"")}
	s_trust                             = ast.Term{Value: ast.String("trust")}
	s_trust_policy_has__d_char_031ee1e3 = ast.Term{Value: ast.String("trust policy has %d characters other than white space, and the quota is 2048 unless it was raised; shorten it, or make a second role")}
	s_trust_policy_has__d_char_5b414667 = ast.Term{Value: ast.String("trust policy has %d characters other than white space, and no quota is above 4096; make a second role")}
	s_twin                              = ast.Term{Value: ast.String("twin")}
	s_type                              = ast.Term{Value: ast.String("type")}
	s_type_is__gp2___write__gp_a176e196 = ast.Term{Value: ast.String("type is \"gp2\"; write \"gp3\"")}
	s_types                             = ast.Term{Value: ast.String("types")}
	s_uid                               = ast.Term{Value: ast.String("uid")}
	s_unassumed                         = ast.Term{Value: ast.String("unassumed")}
	s_unclear                           = ast.Term{Value: ast.String("unclear")}
	s_undenied                          = ast.Term{Value: ast.String("undenied")}
	s_under                             = ast.Term{Value: ast.String("under")}
	s_underscore                        = ast.Term{Value: ast.String("underscore")}
	s_unknown                           = ast.Term{Value: ast.String("unknown")}
	s_unknown_actions_e4d4fb62          = ast.Term{Value: ast.String("unknown_actions")}
	s_unknown_e867279b                  = ast.Term{Value: ast.String("$unknown")}
	s_unknown_elements_715764d1         = ast.Term{Value: ast.String("unknown_elements")}
	s_unknown_ffb9da38                  = ast.Term{Value: ast.String("{\"$unknown\":")}
	s_unknown_operators_c91fb714        = ast.Term{Value: ast.String("unknown_operators")}
	s_unknown_service_4f510a44          = ast.Term{Value: ast.String("unknown-service")}
	s_unlimited                         = ast.Term{Value: ast.String("unlimited")}
	s_unlisted                          = ast.Term{Value: ast.String("unlisted")}
	s_unmatchable                       = ast.Term{Value: ast.String("unmatchable")}
	s_unnamed                           = ast.Term{Value: ast.String("unnamed")}
	s_unscoped                          = ast.Term{Value: ast.String("unscoped")}
	s_unsupported_condition_ke_ffa18f35 = ast.Term{Value: ast.String("unsupported_condition_keys")}
	s_untagresource                     = ast.Term{Value: ast.String("untagresource")}
	s_until                             = ast.Term{Value: ast.String("until")}
	s_unused_resources_c1da6633         = ast.Term{Value: ast.String("unused_resources")}
	s_url                               = ast.Term{Value: ast.String("url")}
	s_urlquery                          = ast.Term{Value: ast.String("urlquery")}
	s_useless                           = ast.Term{Value: ast.String("useless")}
	s_user                              = ast.Term{Value: ast.String("user")}
	s_user_id_e241d174                  = ast.Term{Value: ast.String("user-id")}
	s_v_0ac676a5                        = ast.Term{Value: ast.String("%v")}
	s_vacuous                           = ast.Term{Value: ast.String("vacuous")}
	s_value                             = ast.Term{Value: ast.String("value")}
	s_value__q_stands_here_twi_82de240b = ast.Term{Value: ast.String("value %q stands here twice; remove one")}
	s_value_that_cannot_be_rea_8c078f0d = ast.Term{Value: ast.String("value that cannot be read: %s")}
	s_values                            = ast.Term{Value: ast.String("values")}
	s_valuesObject                      = ast.Term{Value: ast.String("valuesObject")}
	s_variable                          = ast.Term{Value: ast.String("variable")}
	s_variable__q_has_a_defaul_9344cbbf = ast.Term{Value: ast.String("variable %q has a default value without single quotes; write it like ${aws:PrincipalTag/team, 'none'}")}
	s_variable__q_has_no_closi_d4a0f014 = ast.Term{Value: ast.String("variable %q has no closing brace; write one behind its name")}
	s_variable__q_has_white_sp_45ddfda4 = ast.Term{Value: ast.String("variable %q has white space in its name; remove it")}
	s_variables                         = ast.Term{Value: ast.String("variables")}
	s_vendor                            = ast.Term{Value: ast.String("vendor")}
	s_vercel                            = ast.Term{Value: ast.String("vercel")}
	s_version                           = ast.Term{Value: ast.String("version")}
	s_via                               = ast.Term{Value: ast.String("via")}
	s_viaservice_80514861               = ast.Term{Value: ast.String(":viaservice")}
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
	s_want                              = ast.Term{Value: ast.String("want")}
	s_what                              = ast.Term{Value: ast.String("what")}
	s_what_it_stands_for__or_r_5d3ea8cf = ast.Term{Value: ast.String("what it stands for, or remove it")}
	s_what_the_driver_may_use_b444de50  = ast.Term{Value: ast.String("what the driver may use")}
	s_which_application_8dbf284e        = ast.Term{Value: ast.String("which application")}
	s_which_identity_pool_20745c5b      = ast.Term{Value: ast.String("which identity pool")}
	s_which_is__s__write_the_A_293b0dce = ast.Term{Value: ast.String("which is %s; write the ARN of a role, %s")}
	s_which_is_no_ARN__write_a_13552794 = ast.Term{Value: ast.String("which is no ARN; write arn:aws:iam::<account>:role/<name>")}
	s_which_is_no_reference_to_3af0d58d = ast.Term{Value: ast.String("which is no reference to a KMS key")}
	s_which_lacks_parts_of_an__3dbf96d1 = ast.Term{Value: ast.String("which lacks parts of an ARN; write arn:aws:iam::<account>:role/<name>")}
	s_which_lacks_the_account__2b051e05 = ast.Term{Value: ast.String("which lacks the account; write arn:aws:iam::<account>:role/<name>")}
	s_which_lacks_the_service__640d60d7 = ast.Term{Value: ast.String("which lacks the service; write arn:aws:iam::<account>:role/<name>")}
	s_which_organization_1ee94ae3       = ast.Term{Value: ast.String("which organization")}
	s_which_team_0df6bcd6               = ast.Term{Value: ast.String("which team")}
	s_who_is_let_in_61128e1f            = ast.Term{Value: ast.String("who is let in")}
	s_who_is_meant_a7727560             = ast.Term{Value: ast.String("who is meant")}
	s_who_may_assume_the_role__2a8f1ed5 = ast.Term{Value: ast.String("who may assume the role, such as {\"AWS\": \"arn:aws:iam::<account>:root\"}")}
	s_whole                             = ast.Term{Value: ast.String("whole")}
	s_whole_namespace_a4f33a5f          = ast.Term{Value: ast.String("whole_namespace")}
	s_whom                              = ast.Term{Value: ast.String("whom")}
	s_wide                              = ast.Term{Value: ast.String("wide")}
	s_wildcard                          = ast.Term{Value: ast.String("wildcard")}
	s_wildcards                         = ast.Term{Value: ast.String("wildcards")}
	s_with                              = ast.Term{Value: ast.String("with")}
	s_with__q_addb033d                  = ast.Term{Value: ast.String("with %q")}
	s_with_a_character_that_no_8fb5a64f = ast.Term{Value: ast.String("with a character that no role's name has; write letters, digits and _+=,.@-")}
	s_with_quotation_marks_in__609ac2b0 = ast.Term{Value: ast.String("with quotation marks in it; write the ARN alone")}
	s_with_the_account__q__wri_0d58c63d = ast.Term{Value: ast.String("with the account %q; write the 12 digits of the account")}
	s_with_the_audience_that_i_750cc67b = ast.Term{Value: ast.String("with the audience that is meant")}
	s_with_the_partition__q__w_2e6faa69 = ast.Term{Value: ast.String("with the partition %q; write aws, aws-cn or aws-us-gov")}
	s_with_the_region__q__an_I_8750197c = ast.Term{Value: ast.String("with the region %q; an IAM ARN has none, write iam:: and the account")}
	s_with_white_space_around__5dc27b7c = ast.Term{Value: ast.String("with white space around it")}
	s_with_white_space_in_it___9070d127 = ast.Term{Value: ast.String("with white space in it; write the ARN alone")}
	s_without__role___before_t_4707f5dc = ast.Term{Value: ast.String("without \"role/\" before the role's name")}
	s_without_a__Version_31e46f18       = ast.Term{Value: ast.String("without a \"Version\"")}
	s_without_a_name_after__ro_ce57437e = ast.Term{Value: ast.String("without a name after \"role/\"")}
	s_word                              = ast.Term{Value: ast.String("word")}
	s_words                             = ast.Term{Value: ast.String("words")}
	s_workspace                         = ast.Term{Value: ast.String("workspace")}
	s_write__Allow__or__Deny_8aa7ced6   = ast.Term{Value: ast.String("write \"Allow\" or \"Deny\"")}
	s_write__arn__s_iam___acco_57f7af68 = ast.Term{Value: ast.String("write \"arn:%s:iam::<account>:oidc-provider/%s\"")}
	s_write__arn__s_iam___s_ro_b2bd31b2 = ast.Term{Value: ast.String("write \"arn:%s:iam::%s:root\" and test aws:PrincipalArn with ArnLike")}
	s_write__arn_aws_iam___acc_51ed4ba9 = ast.Term{Value: ast.String("write \"arn:aws:iam::<account>:oidc-provider/<issuer>\"")}
	s_write__q_778c266b                 = ast.Term{Value: ast.String("; write %q")}
	s_write__q_b2fadd28                 = ast.Term{Value: ast.String("write %q")}
	s_write__s_a83b15e4                 = ast.Term{Value: ast.String("write %s")}
	s_write__s_instead_of__s_3575c0fb   = ast.Term{Value: ast.String("write %s instead of %s")}
	s_write__system_serviceacc_73071d20 = ast.Term{Value: ast.String("write \"system:serviceaccount:<namespace>:<name>\"")}
	s_write__true___in_quotes__bb6956dd = ast.Term{Value: ast.String("write \"true\", in quotes, to make the class the default")}
	s_write_a_mapping_606b2dfc          = ast.Term{Value: ast.String("write a mapping")}
	s_write_a_mapping__without_6cfb53d2 = ast.Term{Value: ast.String("write a mapping, without the dashes")}
	s_write_a_sequence_d2479c8e         = ast.Term{Value: ast.String("write a sequence")}
	s_write_a_string_5fbd2150           = ast.Term{Value: ast.String("write a string")}
	s_write_a_subject_of_the_i_dfe031bc = ast.Term{Value: ast.String("write a subject of the issuer")}
	s_write_allowedTopologies__484b2c11 = ast.Term{Value: ast.String("write allowedTopologies instead")}
	s_write_arn_aws_iam___acco_1fbde900 = ast.Term{Value: ast.String("write arn:aws:iam::<account>:root, role/<name> or user/<name>")}
	s_write_characters_up_to_U_07adb922 = ast.Term{Value: ast.String("write characters up to U+00FF")}
	s_write_conditions_on_this_0e4fcd04 = ast.Term{Value: ast.String("write conditions on this provider's tokens, or name the provider that is meant")}
	s_write_it_in_lower_case_606094e0   = ast.Term{Value: ast.String("; write it in lower case")}
	s_write_it_under__q_30f6f82e        = ast.Term{Value: ast.String("write it under %q")}
	s_write_key_value_4ae43d4e          = ast.Term{Value: ast.String("write key=value")}
	s_write_letters_and_digits_d5cde8f0 = ast.Term{Value: ast.String("write letters and digits only")}
	s_write_one_such_as__ec2_a_8eacfd83 = ast.Term{Value: ast.String("write one such as \"ec2.amazonaws.com\"")}
	s_write_one_such_as__q_d053c3a9     = ast.Term{Value: ast.String("write one such as %q")}
	s_write_one_that_does_not__97128d4b = ast.Term{Value: ast.String("write one that does not begin with \"aws:\"")}
	s_write_the_ARN_alone_3a0ba466      = ast.Term{Value: ast.String("write the ARN alone")}
	s_write_the_ARN_of_the_pro_393f6673 = ast.Term{Value: ast.String("write the ARN of the provider under \"Federated\"")}
	s_write_the_prefixes_that__9e38a194 = ast.Term{Value: ast.String("write the prefixes that may be listed, with StringLike")}
	s_write_the_principal_of_e_f58ed09e = ast.Term{Value: ast.String("write the principal of each service")}
	s_write_the_same_issuer_in_9da6217e = ast.Term{Value: ast.String("write the same issuer in both")}
	s_write_the_whole_ARN_8fc377f9      = ast.Term{Value: ast.String("write the whole ARN")}
	s_write_the_whole_issuer___79f09d1d = ast.Term{Value: ast.String("write the whole issuer, with its path, behind \"oidc-provider/\"")}
	s_write_the_whole_name__as_6adcb9f1 = ast.Term{Value: ast.String("write the whole name, as in %q and %q")}
	s_write_the_whole_names__o_797550d6 = ast.Term{Value: ast.String("write the whole names, or test aws:ResourceAccount")}
	s_write_true_or_false_290d6a29      = ast.Term{Value: ast.String("write true or false")}
	s_xfs                               = ast.Term{Value: ast.String("xfs")}
	s_y                                 = ast.Term{Value: ast.String("y")}
	s_yes                               = ast.Term{Value: ast.String("yes")}
	s_zocalo                            = ast.Term{Value: ast.String("zocalo")}
	s_zone                              = ast.Term{Value: ast.String("zone")}
	s_zone__id_fcc44f61                 = ast.Term{Value: ast.String("zone(-id)?$")}
	s_zones                             = ast.Term{Value: ast.String("zones")}
	s_zones_are_in__s__keep_th_6beeca12 = ast.Term{Value: ast.String("zones are in %s; keep those of one region")}
	set_004e8485                        = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_cloudformation_CreateSta_c016f335) }}
	set_015117d5                        = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ses_feedbackaddress_24bc0c19, &s_ses_fromaddress_b3b9f900, &s_ses_fromdisplayname_72f005cc, &s_ses_recipients_7c2b454f)
	}}
	set_03134a72 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_NotPrincipal, &s_Principal) }}
	set_0342fbad = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_resource_explorer_2_56008081, &s_ssm) }}
	set_03543339 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_patterns, &s_these) }}
	set_04d7b033 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_efs, &s_s3files) }}
	set_05e40b3a = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Null) }}
	set_06e36488 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockattachuntilinitiali_cd0350b9, &s_ext4bigalloc, &s_ext4encryptionsupport)
	}}
	set_07e4d7d2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_s3_delimiter_ed7b9eba, &s_s3_max_keys_77929f10, &s_s3_prefix_fcde533d)
	}}
	set_080ad901 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_sts_amazonaws_com_f5a0fe1c) }}
	set_080bd85c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_AWS, &s_CanonicalUser, &s_Federated, &s_Service) }}
	set_08d435ec = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_0, &s_disabled, &s_f, &s_false, &s_legacy, &s_n, &s_no, &s_off) }}
	set_08dabaf4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_length) }}
	set_099b365e = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_account, &s_name, &s_partition, &s_region, &s_resource, &s_service)
	}}
	set_0a058a85 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_sts_assumerolewithsaml_9f29a550, &s_sts_assumerolewithwebide_7b054a83, &s_sts_getcalleridentity_7f1b34d2)
	}}
	set_0a49b6a2 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_unlisted, &s_yes) }}
	set_0b169a7b = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_sagemaker_CreateNotebook_071625bb, &s_sagemaker_CreatePresigne_d035eef9)
	}}
	set_0c86ac49 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_blank, &s_domain, &s_scheme, &s_slash) }}
	set_0c9b0239 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_ebs_csi_driver_8bbdf88a, &s_ebs_csi_amazonaws_com_461365c7) }}
	set_0cb7670e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action, &s_Effect, &s_Statement) }}
	set_0e30efd2 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action) }}
	set_0fcdc5bd = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_Action, &s_Condition, &s_Effect, &s_NotAction, &s_NotPrincipal, &s_NotResource, &s_Principal, &s_Resource, &s_Sid)
	}}
	set_10931d0d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_fields) }}
	set_12f266f8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_principalaccount_25bf4b2e, &s_aws_principalorgid_eeafae47, &s_aws_resourceaccount_644eebe6, &s_aws_resourceorgid_6e5fce02, &s_aws_sourceaccount_9e0556dc, &s_aws_sourceorgid_e7aaa4f3, &s_aws_sourcevpc_3c646463, &s_aws_sourcevpce_bb5f8527, &s_aws_vpceaccount_6d9ac71d, &s_aws_vpceorgid_0235201b)
	}}
	set_1352ae74 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ResourcePolicy, &s_TrustPolicy) }}
	set_16c2e0a1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_storageclass_beta_kubern_04de0ca4, &s_storageclass_kubernetes__b078f86f)
	}}
	set_16cef485 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_mapping, &s_sequence) }}
	set_191c206d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_open) }}
	set_1b0996db = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_kms_Decrypt_43f3e3f7, &s_kms_Encrypt_f84b6a1c, &s_kms_GenerateDataKey_a2099fe7, &s_kms_GenerateDataKeyPair_db9f8ae6, &s_kms_GenerateDataKeyPairW_2762e4d7, &s_kms_GenerateDataKeyWitho_475b277e, &s_kms_ReEncryptFrom_eac79d4c, &s_kms_ReEncryptTo_12592063)
	}}
	set_1b66736f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_1, &s_enabled, &s_on, &s_regional, &s_t, &s_true, &s_y, &s_yes) }}
	set_1bd4f99d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_blank, &s_plural) }}
	set_1c1c17e3 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Policy, &s_ResourcePolicy) }}
	set_1f530ff4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_StringLike, &s_StringNotLike) }}
	set_1ffb2488 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_0, &s__f3716d84) }}
	set_20a4f211 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_iam_AddUserToGroup_c482f069, &s_iam_AttachGroupPolicy_e69f4213, &s_iam_AttachRolePolicy_c321453d, &s_iam_AttachUserPolicy_22c390e2, &s_iam_CreateAccessKey_efb86b91, &s_iam_CreateLoginProfile_9284c057, &s_iam_CreatePolicyVersion_58b1959f, &s_iam_PutGroupPolicy_06e21d43, &s_iam_PutRolePolicy_1acf84f4, &s_iam_PutUserPolicy_538be00d, &s_iam_SetDefaultPolicyVers_a13a6055, &s_iam_UpdateAssumeRolePoli_8d393200, &s_iam_UpdateLoginProfile_fff3925f)
	}}
	set_21472fc4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_host, &s_url) }}
	set_219833df = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowVolumeExpansion, &s_mountOptions, &s_reclaimPolicy, &s_volumeBindingMode)
	}}
	set_21f7bc24 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ecr_GetAuthorizationToke_737e96be, &s_kms_ListAliases_ef9f4acb, &s_kms_ListKeys_7ec9f6c3)
	}}
	set_237195a8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext2, &s_ext3, &s_ext4) }}
	set_23742df8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ses_SendBulkEmail_81f4088b, &s_ses_SendBulkTemplatedEma_6ecca5c7, &s_ses_SendEmail_02794d73, &s_ses_SendRawEmail_edd9c70c, &s_ses_SendTemplatedEmail_4ea04d06)
	}}
	set_23cf956e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_absent, &s_no, &s_odd) }}
	set_244d92a1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_built_in_provider_7ad20e2c, &s_oidc_provider_aca5bdbf) }}
	set_26319fe4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_case, &s_same) }}
	set_2946eda1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_group, &s_other) }}
	set_2a6adb59 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__fc86bf1b, &s_listtags, &s_listtagsforresource, &s_tagresource, &s_untagresource)
	}}
	set_2a842f6f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_anyone, &s_tenants) }}
	set_2d4b5e2c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__2d1cba97, &s__c2e85e21, &s__59487eb3) }}
	set_2e68bb97 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_awsrolearn, &s_filesystemid, &s_kmskeyid, &s_parentvolumeid, &s_securitygroupids, &s_subnetid, &s_subnetids, &s_zone, &s_zones)
	}}
	set_3011e3a2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_account_empty_7328dcd5, &s_account_form_9f4d4269, &s_account_set_5a77c61a, &s_blank, &s_fields, &s_partition, &s_prefix, &s_region_empty_d34527b2, &s_region_form_da411db6, &s_region_set_bcdc5ea5, &s_service_case_a4fdcc09, &s_service_unknown_785af2ce, &s_type)
	}}
	set_305c42d5 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Allow, &s_Deny) }}
	set_318e6c16 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_PersistentVolumeClaim, &s_StatefulSet) }}
	set_33cf69a0 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_blocksize, &s_bytesperinode, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_inodesize, &s_numberofinodes)
	}}
	set_34776c50 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_url) }}
	set_358bc231 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(array_c2e9d104.Get(), array_6dde8f8f.Get(), array_d86ca798.Get(), array_e3643eda.Get(), array_bc94e86d.Get(), array_fbe23ef7.Get(), array_7664bfb1.Get(), array_c379128c.Get(), array_9851d6e2.Get())
	}}
	set_35cda64f = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockattachuntilinitiali_cd0350b9, &s_blockexpress, &s_blocksize, &s_bytesperinode, &s_encrypted, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_fstype, &s_inodesize, &s_iops, &s_iopspergb, &s_kmskeyid, &s_numberofinodes, &s_throughput, &s_type, &s_volumeinitializationrate)
	}}
	set_361998c6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account, &s_root) }}
	set_381ddaaa = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_any) }}
	set_3861a2c5 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_arn, &s_port, &s_scheme, &s_slash) }}
	set_3c4bff34 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_Delete, &s_Retain) }}
	set_3e5b34f7 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_enabled) }}
	set_402a242c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kubernetes_io_aws_ebs_bd7036e4, &s_ebs_csi_aws_com_6a3ee666) }}
	set_408c52a6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_glue_CreateJob_509dc602, &s_glue_StartJobRun_e11aa111) }}
	set_413762cf = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_region_set_bcdc5ea5) }}
	set_4227ddc8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_all, &s_service) }}
	set_42b8d880 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_blank, &s_fields, &s_prefix, &s_service_case_a4fdcc09) }}
	set_43bcc876 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_0, &s_disabled, &s_f, &s_false, &s_n, &s_no, &s_off) }}
	set_43f109fb = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_everything, &s_type) }}
	set_4493c1fd = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_dim, &s_irsa) }}
	set_44b1641a = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_calledvia_315b2c9f, &s_aws_principalorgpaths_1444b277, &s_aws_principalservicename_2d7e91d7, &s_aws_resourceorgpaths_ef590ef9, &s_aws_sourceorgpaths_5c5f5858, &s_aws_tagkeys_a4a81303, &s_aws_vpceorgpaths_399d14aa, &s_dynamodb_attributes_7d11a4be, &s_dynamodb_leadingkeys_a65f4227, &s_kms_encryptioncontextkey_a502382c, &s_kms_grantoperations_655c4e9c, &s_kms_resourcealiases_f7911b65, &s_lambda_layer_661f6ca3, &s_lambda_securitygroupids_ae56efd9, &s_lambda_subnetids_40f9cab1, &s_route53_changeresourcere_3e06a441, &s_route53_changeresourcere_76ebbb69, &s_route53_changeresourcere_520c2a6e, &s_s3_requestobjecttagkeys_6089a088, &s_sts_transitivetagkeys_763097a3)
	}}
	set_44be3d94 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action, &s_Resource) }}
	set_44ce3557 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Condition, &s_NotPrincipal, &s_Principal) }}
	set_450aaffe = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_pods_eks_amazonaws_com_93e133fc, &s_pods_eks_amazonaws_com_c_03f9892e)
	}}
	set_463149ec = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_case, &s_key, &s_qualifier, &s_unknown) }}
	set_4647b258 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_account, &s_cloudformation, &s_dynamodb, &s_ec2, &s_ecr, &s_eks, &s_iam, &s_identitystore, &s_kms, &s_lambda, &s_organizations, &s_rds, &s_s3, &s_secretsmanager, &s_ses, &s_ssm, &s_sso, &s_sso_directory_21ee1079, &s_sts)
	}}
	set_46c236bc = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_NotAction, &s_NotPrincipal, &s_NotResource, &s_Resource) }}
	set_4784d877 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aks, &s_eks, &s_github, &s_github_server_6488872a, &s_gke, &s_hcp_terraform_9c1636e6)
	}}
	set_484bed88 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_2008_10_17_12e615c1, &s_2012_10_17_9164872c) }}
	set_492946b7 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_partition, &s_region_partition_6410f3b8) }}
	set_49700f94 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_metadata, &s_parameters) }}
	set_4a42cbe1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_failure_domain_beta_kube_88531e14) }}
	set_4a987672 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_io1, &s_io2, &s_st1) }}
	set_4ad4bf83 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_dynamodb_Query_8e730805, &s_dynamodb_Scan_a2cde0db) }}
	set_4cd6dadf = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_1, &s_enabled, &s_on, &s_t, &s_true, &s_y, &s_yes) }}
	set_4cfde521 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Condition, &s_NotResource, &s_Resource) }}
	set_50c06742 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_allow, &s_deny) }}
	set_5194cb07 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aks, &s_eks, &s_gke) }}
	set_5358de52 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_false, &s_true) }}
	set_539d0434 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_sub) }}
	set_5517496c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_aws_com_381dbd5c, &s_filecache_csi_aws_com_a79c8c37, &s_fsx_csi_aws_com_9007b62d, &s_fsx_openzfs_csi_aws_com_edec235f, &s_kubernetes_io_aws_ebs_bd7036e4, &s_s3_csi_aws_com_1c904084)
	}}
	set_556dc1a6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_character) }}
	set_570d4252 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_Condition, &s_NotPrincipal, &s_NotResource, &s_Principal, &s_Resource)
	}}
	set_58ab62bd = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_kubernetes_io_aws_ebs_bd7036e4, &s_ebs_csi_aws_com_6a3ee666)
	}}
	set_58c5cf72 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aud, &s_sub) }}
	set_590bc5a1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kms, &s_s3) }}
	set_5a11252b = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_gp2, &s_gp3, &s_io1, &s_io2, &s_sbg1, &s_sbp1, &s_sc1, &s_st1, &s_standard)
	}}
	set_5bf9bc5f = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_storage_k8s_io_v1_fe61b2e9, &s_storage_k8s_io_v1beta1_87045da9)
	}}
	set_5c2662bd = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_environment) }}
	set_5fd64696 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_Action, &s_Condition, &s_Effect, &s_NotAction, &s_NotPrincipal, &s_NotResource, &s_Principal, &s_Resource, &s_Statement, &s_Version)
	}}
	set_600a659b = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_amazonaws_com_role_arn_8a9b6b18, &s_aws_amazon_com_role_arn_8ad7cfb8, &s_aws_amazonaws_com_role_a_56da6374, &s_eks_amazon_com_role_arn_0bf19af7, &s_eks_amazonaws_com_role_a_ce7d3e56, &s_eks_amazonaws_com_arn_32f61725, &s_eks_amazonaws_com_iam_ro_21fee0fd, &s_eks_amazonaws_com_iam_ro_1819265b, &s_eks_amazonaws_com_role_dc9aea2d, &s_eks_amazonaws_com_role_n_0198b615, &s_eks_amazonaws_com_servic_961c68ee, &s_eks_amazonaws_com_servic_2b1663a8, &s_eks_amazonaws_role_arn_d477b85f, &s_eks_aws_amazon_com_role__42927281, &s_eks_aws_com_role_arn_4286bd8d, &s_eks_role_arn_63387183, &s_iam_amazonaws_com_role_a_376e730b, &s_role_arn_5aa7d597, &s_sts_amazonaws_com_role_a_daf65209)
	}}
	set_62f35d6d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account_set_5a77c61a, &s_region_set_bcdc5ea5) }}
	set_639674a2 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Id, &s_Statement, &s_Version) }}
	set_63bc4bf6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_characters, &s_edge, &s_length) }}
	set_64a2e422 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_and, &s_contains, &s_eq, &s_field, &s_ge, &s_gt, &s_index, &s_lastIndex, &s_le, &s_len, &s_lt, &s_ne, &s_not, &s_or, &s_print, &s_printf, &s_println, &s_slice, &s_substring, &s_toLower, &s_toUpper)
	}}
	set_64ef6cc3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_kms_grantisforawsresourc_6ba7c1ec, &s_s3_delimiter_ed7b9eba, &s_s3_max_keys_77929f10, &s_s3_prefix_fcde533d, &s_ses_feedbackaddress_24bc0c19, &s_ses_fromaddress_b3b9f900, &s_ses_fromdisplayname_72f005cc, &s_ses_recipients_7c2b454f)
	}}
	set_67470694 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_one, &s_some, &s_tenant) }}
	set_68467f02 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ingressclass_kubernetes__ba0b845f, &s_is_default_class_6b5c3105, &s_kubernetes_io_is_default_4b650e74, &s_storage_k8s_io_is_defaul_21c472e5, &s_storage_kubernetes_io_is_82667531, &s_storageclass_beta_k8s_io_0cd44e82, &s_storageclass_k8s_io_is_d_3c2d01fa, &s_storageclass_kubernetes__76586256, &s_storageclass_kubernetes__d9e3f92f, &s_storageclass_kubernetes__812ebc39, &s_storageclass_kubernetes__82de41ed, &s_storageclass_kubernetes__91e2dcbb, &s_storageclass_kubernetes__c3262c94, &s_storageclass_kubernetes__8257af1b, &s_storageclass_kubernetes__f611a4ff, &s_storageclass_kubernetes__b96ab3b9, &s_storageclass_kubernetes__47dac523, &s_storageclass_storage_k8s_ff065138, &s_storageclass_is_default__4379a596, &s_storageclasses_kubernete_665094b4, &s_storageclasses_storage_k_8d109060)
	}}
	set_6892437b = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account_set_5a77c61a) }}
	set_6bbab14c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_CSIVolumeName, &s_CSIVolumeSnapshotName, &s_ebs_csi_aws_com_cluster__b066bbe8)
	}}
	set_6c23c53b = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_escape, &s_key) }}
	set_6c395665 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_pull_request_e40d3360) }}
	set_6d823290 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_blocksize, &s_bytesperinode, &s_ext4clustersize, &s_inodesize, &s_numberofinodes)
	}}
	set_6d8496d2 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_literal, &s_pattern) }}
	set_6dc46644 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_unknown_service_4f510a44) }}
	set_72a5d4c8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_kubernetes_io_os_7e27d225, &s_topology_ebs_csi_aws_com_2a28a3f2, &s_topology_ebs_csi_aws_com_6c371f74, &s_topology_ebs_csi_aws_com_62ebd228, &s_topology_ebs_csi_aws_com_3af96fa8, &s_topology_ebs_csi_aws_com_12018e45, &s_topology_k8s_aws_zone_id_19c39847, &s_topology_kubernetes_io_z_19906253)
	}}
	set_72a86aae = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_s3_GetObject_faf424b4, &s_s3_ListBucket_97fbea43, &s_s3_PutObject_1e16f49c)
	}}
	set_73069cbb = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_alias_ARN_6cf4a387, &s_key_ARN_b9a56bfb) }}
	set_7388a6f8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_aws_com_6a3ee666, &s_ebs_csi_eks_amazonaws_co_a7378601, &s_efs_csi_aws_com_381dbd5c, &s_fsx_csi_aws_com_9007b62d, &s_fsx_openzfs_csi_aws_com_edec235f, &s_kubernetes_io_aws_ebs_bd7036e4, &s_s3_csi_aws_com_1c904084)
	}}
	set_7415fc4d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext4bigalloc, &s_ext4encryptionsupport) }}
	set_74ae477e = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_codebuild_CreateProject_314d54a9, &s_codebuild_StartBuild_60ae02a8)
	}}
	set_75099cc9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_bool, &s_number) }}
	set_7577592f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Bool, &s_Null) }}
	set_75855e28 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_everything, &s_key, &s_keys) }}
	set_7861780b = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_iam_passedtoservice_fc93e22e) }}
	set_7c33939b = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_s3_ListAllMyBuckets_59d72a69) }}
	set_7c4c0f62 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_sc1, &s_st1, &s_standard) }}
	set_7d10d1cb = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Binary, &s_Bool, &s_Date, &s_IPAddress, &s_Numeric) }}
	set_7df3c4b4 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_logs, &s_resource_groups_c1a00948, &s_sagemaker, &s_ses, &s_ssmmessages)
	}}
	set_7eb6e8fb = regort.Lazy{Make: func() *ast.Term { return regort.Set(array_493b3a68.Get(), array_e0128f85.Get()) }}
	set_7f29dd9e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_ebs_csi_aws_com_6a3ee666) }}
	set_80115fb4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action, &s_NotAction, &s_Principal, &s_Statement) }}
	set_801ec263 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_default, &s_kube_system_f304f34e) }}
	set_8116009c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ecs_RegisterTaskDefiniti_60ef23fb, &s_ecs_RunTask_3a5987f1) }}
	set_825267b9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action, &s_NotAction, &s_NotPrincipal, &s_Principal) }}
	set_82b6dc01 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_empty) }}
	set_832a7702 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ec2_RunInstances_8c530d21) }}
	set_834cd8da = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_rolesanywhere_amazonaws__1ae62533, &s_rolesanywhere_amazonaws__e9a699a3)
	}}
	set_83a559a0 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_deepcomposer, &s_deeplens, &s_deepracer, &s_elastic_inference_b1503200, &s_gamesparks, &s_iot1click, &s_iotroborunner, &s_iotthingsgraph, &s_macie, &s_mobilehub, &s_sagemaker_groundtruth_sy_d92c7fec, &s_sumerian, &s_zocalo)
	}}
	set_83c87f4c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_1, &n_2) }}
	set_83da3fe9 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ses_SendBounce_d636e97b, &s_ses_SendBulkEmail_81f4088b, &s_ses_SendBulkTemplatedEma_6ecca5c7, &s_ses_SendCustomVerificati_fd2e1962, &s_ses_SendEmail_02794d73, &s_ses_SendTemplatedEmail_4ea04d06)
	}}
	set_84e5e2b1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_efs_ap_90ca6af6, &s_s3files_ap_c72cfce0) }}
	set_8575b6cf = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aks, &s_eks, &s_github, &s_github_server_6488872a, &s_gke) }}
	set_86dce9a3 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ebs_csi_aws_com_fb52af17, &s_kubernetes_io_1b51f62d) }}
	set_88168414 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_eks_cluster_arn_2c01c249, &s_eks_cluster_name_88b69371, &s_kubernetes_namespace_b4504f7f, &s_kubernetes_pod_name_12dcc1a2, &s_kubernetes_pod_uid_99a0329f, &s_kubernetes_service_accou_2e97017b)
	}}
	set_892f5f80 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_arn, &s_port, &s_scheme, &s_separator, &s_slash) }}
	set_896de71c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_blank) }}
	set_8acf3346 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_policy, &s_statement) }}
	set_8aeaaa3c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_role, &s_roles) }}
	set_8d79680c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_encrypted, &s_iops, &s_iopspergb, &s_throughput, &s_volumeinitializationrate)
	}}
	set_8f13cfff = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_PVCName, &s_PVCNamespace, &s_PVName) }}
	set_8f715952 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_block, &s_break, &s_continue, &s_define, &s_else, &s_end, &s_false, &s_if, &s_nil, &s_range, &s_template, &s_true, &s_with)
	}}
	set_90dac908 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_iam_CreateServiceLinkedR_29766418, &s_iam_PassRole_5b1209e4) }}
	set_91536db6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ARN, &s_Binary, &s_Bool, &s_Date, &s_IPAddress, &s_Numeric) }}
	set_9564accd = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_everything, &s_unknown) }}
	set_95e3c947 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_account, &s_everyone, &s_federated_user_6ae6e1eb, &s_role, &s_root, &s_session, &s_user)
	}}
	set_9602e5a8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_amazon, &s_cognito, &s_facebook, &s_google, &s_pulumi, &s_sandboxes, &s_vercel)
	}}
	set_970853ba = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_NotResource, &s_Resource) }}
	set_973fc2f1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_job_workflow_ref_f97f43dc, &s_repository, &s_repository_id_07dbf789, &s_repository_owner_id_281ad282)
	}}
	set_99b223a1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_kms_grantconstraintsourc_2ccf4f1e, &s_kms_grantconstrainttype_7587552b, &s_kms_granteeprincipal_0aed6d76, &s_kms_granteeserviceprinci_4322a11b, &s_kms_grantisforawsresourc_6ba7c1ec, &s_kms_grantoperations_655c4e9c, &s_kms_retiringprincipal_030b76dc, &s_kms_viaservice_e9e7bda9)
	}}
	set_9a0c0861 = regort.Lazy{Make: func() *ast.Term { return regort.Set(regort.True, &s_true) }}
	set_9a789009 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_other_host_b0d4977d) }}
	set_9af49dc8 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_sourcevpc_3c646463, &s_aws_sourcevpcarn_9d160747, &s_aws_sourcevpce_bb5f8527)
	}}
	set_9b574644 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_absent, &s_no) }}
	set_9bcc40e4 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Block, &s_Filesystem) }}
	set_9c55f0c9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Immediate, &s_WaitForFirstConsumer) }}
	set_9cc0bf73 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_named, &s_pattern) }}
	set_9d5f5031 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ARN, &s_String) }}
	set_9df4fca5 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_domain, &s_partition, &s_region_partition_6410f3b8) }}
	set_9facfbbe = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_sourcevpce_bb5f8527) }}
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
	set_a75fd8d1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_calledvia_315b2c9f, &s_aws_calledviafirst_72ca21bd, &s_aws_calledvialast_4ac34e04, &s_aws_principalservicename_83974998, &s_aws_principalservicename_2d7e91d7, &s_iam_awsservicename_98e60d44, &s_iam_passedtoservice_fc93e22e)
	}}
	set_a76dceb0 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_sts_externalid_91b35446) }}
	set_aa18ef2d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_github, &s_github_server_6488872a) }}
	set_aa1e7891 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ses_recipients_7c2b454f) }}
	set_ab088cd5 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_literal, &s_pattern, &s_service) }}
	set_ab5c8498 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_host, &s_other) }}
	set_abea95df = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s__f3716d84, &s_0, &s_disabled, &s_f, &s_false, &s_n, &s_no, &s_off)
	}}
	set_ac13673c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_requestedregion_f11e4018, &s_ec2_region_a9f72996) }}
	set_ae060978 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Binary, &s_Date, &s_IPAddress, &s_Null, &s_Numeric) }}
	set_aeaa455e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext3, &s_ext4, &s_ntfs, &s_xfs) }}
	set_af36926d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_io1, &s_io2) }}
	set_af86ce13 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_efs_ap_90ca6af6, &s_s3files_ap_c72cfce0) }}
	set_afb48bf4 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_annotations, &s_clusterName, &s_creationTimestamp, &s_deletionGracePeriodSecon_674e7102, &s_deletionTimestamp, &s_finalizers, &s_generateName, &s_generation, &s_labels, &s_managedFields, &s_name, &s_namespace, &s_ownerReferences, &s_resourceVersion, &s_selfLink, &s_uid)
	}}
	set_b04734da = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_cluster, &s_domain, &s_issuer, &s_path, &s_region, &s_tenant) }}
	set_b3f70841 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_Action, &s_NotAction, &s_NotResource, &s_Resource, &s_Statement)
	}}
	set_b46ae635 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_arn, &s_built_in_e9e33c73, &s_host, &s_url) }}
	set_b4e5d521 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_csi_storage_k8s_io_fstyp_48af37f7) }}
	set_b5632787 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_boolean, &s_number) }}
	set_b56c0fc0 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Id) }}
	set_b6e0f23c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_io2) }}
	set_b94c217f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_call, &s_html, &s_js, &s_urlquery) }}
	set_bb0767d8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Application, &s_ApplicationSet, &s_HelmChart, &s_HelmRelease) }}
	set_bce7e015 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_one, &s_some) }}
	set_bd20e371 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_none, &s_some) }}
	set_bd2ee291 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_0, &s_1, &s_F, &s_FALSE, &s_False, &s_T, &s_TRUE, &s_True, &s_f, &s_false, &s_t, &s_true)
	}}
	set_bd76d852 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kubernetes_io_aws_efs_6f099889) }}
	set_bd9f0c35 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account, &s_role, &s_root) }}
	set_bf7bd197 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_kms_viaservice_e9e7bda9) }}
	set_bf82f43a = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_exp, &s_iat, &s_iss, &s_jti, &s_nbf) }}
	set_c3d1350f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Sid) }}
	set_c7bfd825 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_broken, &s_firm, &s_negated, &s_presence, &s_vacuous) }}
	set_ca996a12 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_account, &s_blank, &s_host, &s_host_order_b0848868, &s_no_host_2ef34d8b, &s_no_issuer_10d533b0, &s_not_arn_3585b889, &s_path, &s_path_extra_0d8b1399, &s_path_missing_ad06bdbc, &s_port, &s_query, &s_region, &s_region_unknown_fea1c4af, &s_resource, &s_scheme, &s_service, &s_trailing_slash_a97465a5, &s_url, &s_wildcard)
	}}
	set_cc8bcdf5 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowVolumeExpansion, &s_allowedTopologies, &s_apiVersion, &s_kind, &s_metadata, &s_mountOptions, &s_parameters, &s_provisioner, &s_reclaimPolicy, &s_volumeBindingMode)
	}}
	set_ce075313 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ecr, &s_iam, &s_kms, &s_secretsmanager, &s_ses, &s_sns, &s_sqs, &s_sts)
	}}
	set_cea6b9d0 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s_iam) }}
	set_cf516e3f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_app_id_993e2431, &s_aud) }}
	set_d005538f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_iops, &s_iopspergb, &s_throughput, &s_volumeinitializationrate) }}
	set_d1625f51 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_StringEquals, &s_StringNotEquals) }}
	set_d18a50ce = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_lambda_CreateFunction_9f7d7fa0, &s_lambda_InvokeFunction_f3d9a546)
	}}
	set_d193e7e9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Action, &s_Principal, &s_Resource) }}
	set_d24cf02c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ec2, &s_eks, &s_iam, &s_kms, &s_s3, &s_ses, &s_sts) }}
	set_d2738aec = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84, &s__d65d202c) }}
	set_d30990f1 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_bytesperinode, &s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport, &s_numberofinodes)
	}}
	set_d3916d32 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_s3_DeleteObject_e9823bb0, &s_s3_DeleteObjectVersion_abd850ee, &s_s3_GetObject_faf424b4, &s_s3_GetObjectVersion_006d2a33, &s_s3_PutObject_1e16f49c)
	}}
	set_d4141786 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_sourceaccount_9e0556dc, &s_aws_sourcearn_834cdd8a, &s_aws_sourceorgid_e7aaa4f3, &s_aws_sourceorgpaths_5c5f5858)
	}}
	set_d566044d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s__f3716d84) }}
	set_d6fa6b10 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_awsrolearn, &s_kmskeyid) }}
	set_d7d57d20 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account) }}
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
	set_dd26b2d2 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ses_SendBounce_d636e97b, &s_ses_SendBulkEmail_81f4088b, &s_ses_SendBulkTemplatedEma_6ecca5c7, &s_ses_SendCustomVerificati_fd2e1962, &s_ses_SendEmail_02794d73, &s_ses_SendRawEmail_edd9c70c, &s_ses_SendTemplatedEmail_4ea04d06)
	}}
	set_deeee7dc = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_azure) }}
	set_e0664e0c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_github) }}
	set_e1685106 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_ec2instancesourcevpc_e9e2c1b8, &s_aws_sourcevpc_3c646463) }}
	set_e176e982 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_qualifier, &s_unknown) }}
	set_e26bd932 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_short) }}
	set_e331a02d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_AWS, &s_Service) }}
	set_e3387a22 = regort.Lazy{Make: func() *ast.Term { return regort.Set(set_f39dd737.Get(), set_eb752858.Get(), set_6c395665.Get()) }}
	set_e49ec796 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_branch) }}
	set_e4a6f7fc = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_federated_user_6ae6e1eb, &s_group, &s_host, &s_other, &s_role, &s_root, &s_session, &s_user)
	}}
	set_e60e3387 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_wildcard) }}
	set_e85aff8e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_ext4bigalloc, &s_ext4clustersize, &s_ext4encryptionsupport) }}
	set_e96f0f8d = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_anyone, &s_cluster) }}
	set_ea9b37ac = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_referer_279f2a69, &s_aws_useragent_8f2a983c) }}
	set_eab10d68 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_characters, &s_edge, &s_length, &s_slash) }}
	set_eb752858 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_pull, &s_pull_request_e40d3360) }}
	set_eca0980c = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_ebs_csi_eks_amazonaws_co_a7378601, &s_kubernetes_io_aws_ebs_bd7036e4)
	}}
	set_ee8e0b9c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_sbg1, &s_sbp1) }}
	set_eee83a65 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_allowautoiopsincreaseonm_eac1a26b, &s_allowautoiopspergbincrea_bac8f57a, &s_blockexpress, &s_blocksize, &s_bytesperinode, &s_encrypted, &s_ext4bigalloc, &s_ext4clustersize, &s_inodesize, &s_iops, &s_iopspergb, &s_kmskeyid, &s_numberofinodes, &s_throughput, &s_type, &s_volumeinitializationrate)
	}}
	set_ef2d1f5e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_google_organization_numb_843671ef) }}
	set_f068313e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_gp2, &s_gp3, &s_io1, &s_io2, &s_sc1, &s_st1, &s_standard) }}
	set_f39dd737 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_pull) }}
	set_f415d37d = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_eks_amazonaws_com_audien_1175abd9, &s_eks_amazonaws_com_sts_re_5214375c, &s_eks_amazonaws_com_token__194c0c8b)
	}}
	set_f419c6c1 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_zone, &s_zones) }}
	set_f59d98d6 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_dynamodb_select_41016e1c) }}
	set_f5cea115 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_account, &s_region, &s_resource, &s_service) }}
	set_f6c47207 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_dynamodb, &s_ecr, &s_eks, &s_events, &s_iam, &s_kinesis, &s_kms, &s_lambda, &s_logs, &s_secretsmanager, &s_ses, &s_sns, &s_sqs, &s_states, &s_sts)
	}}
	set_f79fb649 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_aws_resourceaccount_644eebe6, &s_aws_resourceorgid_6e5fce02, &s_aws_resourceorgpaths_ef590ef9, &s_s3_resourceaccount_9a879a83)
	}}
	set_f9cdbe03 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_Policy, &s_ResourcePolicy, &s_TrustPolicy) }}
	set_fa116503 = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&s_Action, &s_NotAction, &s_NotPrincipal, &s_NotResource, &s_Principal, &s_Resource, &s_Statement)
	}}
	set_fae34c9e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_annotations, &s_parameters) }}
	set_fbef97f2 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_aws_tagkeys_a4a81303, &s_s3_requestobjecttagkeys_6089a088) }}
	set_fd9e847e = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_IdentityPolicy, &s_Policy, &s_ResourcePolicy, &s_TrustPolicy) }}
	set_fe8c3f36 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_angle, &s_ellipsis, &s_mask, &s_word) }}
)

// Term is the code's own term for a string, or nil where it has none.
func Term(s string) *ast.Term {
	switch s {
	case "$1":
		return &s_1_5d7df79b
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
	case "2008-10-17":
		return &s_2008_10_17_12e615c1
	case "2012-10-17":
		return &s_2012_10_17_9164872c
	case "253":
		return &s_253
	case "600":
		return &s_600
	case "63":
		return &s_63
	case "86400":
		return &s_86400
	case "ARN":
		return &s_ARN
	case "AWS":
		return &s_AWS
	case "Action":
		return &s_Action
	case "Allow":
		return &s_Allow
	case "Application":
		return &s_Application
	case "ApplicationSet":
		return &s_ApplicationSet
	case "Arn":
		return &s_Arn
	case "ArnLike":
		return &s_ArnLike
	case "Binary":
		return &s_Binary
	case "BinaryEquals":
		return &s_BinaryEquals
	case "Block":
		return &s_Block
	case "Bool":
		return &s_Bool
	case "CSIVolumeName":
		return &s_CSIVolumeName
	case "CSIVolumeSnapshotName":
		return &s_CSIVolumeSnapshotName
	case "CanonicalUser":
		return &s_CanonicalUser
	case "Condition":
		return &s_Condition
	case "Date":
		return &s_Date
	case "DateLessThan":
		return &s_DateLessThan
	case "Delete":
		return &s_Delete
	case "Deny":
		return &s_Deny
	case "Effect":
		return &s_Effect
	case "Equals":
		return &s_Equals
	case "F":
		return &s_F
	case "FALSE":
		return &s_FALSE
	case "False":
		return &s_False
	case "Federated":
		return &s_Federated
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
	case "IPAddress":
		return &s_IPAddress
	case "Id":
		return &s_Id
	case "IdentityPolicy":
		return &s_IdentityPolicy
	case "IfExists":
		return &s_IfExists
	case "IgnoreCase":
		return &s_IgnoreCase
	case "Immediate":
		return &s_Immediate
	case "IpAddress":
		return &s_IpAddress
	case "Ki":
		return &s_Ki
	case "Like":
		return &s_Like
	case "M":
		return &s_M
	case "Mi":
		return &s_Mi
	case "Not":
		return &s_Not
	case "NotAction":
		return &s_NotAction
	case "NotPrincipal":
		return &s_NotPrincipal
	case "NotResource":
		return &s_NotResource
	case "Null":
		return &s_Null
	case "Numeric":
		return &s_Numeric
	case "NumericEquals":
		return &s_NumericEquals
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
	case "Policy":
		return &s_Policy
	case "Principal":
		return &s_Principal
	case "ReadOnlyMany":
		return &s_ReadOnlyMany
	case "ReadWriteMany":
		return &s_ReadWriteMany
	case "Region":
		return &s_Region
	case "Resource":
		return &s_Resource
	case "ResourcePolicy":
		return &s_ResourcePolicy
	case "ResourceType":
		return &s_ResourceType
	case "Retain":
		return &s_Retain
	case "SPECIFIC_ATTRIBUTES":
		return &s_SPECIFIC_ATTRIBUTES_0f2982e4
	case "STS":
		return &s_STS
	case "Service":
		return &s_Service
	case "Sid":
		return &s_Sid
	case "StatefulSet":
		return &s_StatefulSet
	case "Statement":
		return &s_Statement
	case "String":
		return &s_String
	case "StringEquals":
		return &s_StringEquals
	case "StringLike":
		return &s_StringLike
	case "StringNotEquals":
		return &s_StringNotEquals
	case "StringNotLike":
		return &s_StringNotLike
	case "T":
		return &s_T
	case "TRUE":
		return &s_TRUE
	case "Ti":
		return &s_Ti
	case "True":
		return &s_True
	case "TrustPolicy":
		return &s_TrustPolicy
	case "UTC":
		return &s_UTC
	case "Version":
		return &s_Version
	case "WaitForFirstConsumer":
		return &s_WaitForFirstConsumer
	case "abcdef":
		return &s_abcdef
	case "about":
		return &s_about
	case "above":
		return &s_above
	case "absent":
		return &s_absent
	case "access":
		return &s_access
	case "accessModes":
		return &s_accessModes
	case "account":
		return &s_account
	case "account-empty":
		return &s_account_empty_7328dcd5
	case "account-form":
		return &s_account_form_9f4d4269
	case "account-set":
		return &s_account_set_5a77c61a
	case "accounts":
		return &s_accounts
	case "act":
		return &s_act
	case "action":
		return &s_action
	case "action_at":
		return &s_action_at_24163062
	case "action_known":
		return &s_action_known_47c14601
	case "actions":
		return &s_actions
	case "acts":
		return &s_acts
	case "addons":
		return &s_addons
	case "admitted":
		return &s_admitted
	case "advice":
		return &s_advice
	case "aggregate":
		return &s_aggregate
	case "aks":
		return &s_aks
	case "alias":
		return &s_alias
	case "alias/":
		return &s_alias_ffbd56f4
	case "alias/aws/ebs":
		return &s_alias_aws_ebs_07951995
	case "all":
		return &s_all
	case "all_dead":
		return &s_all_dead_d940c6bc
	case "allow":
		return &s_allow
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
	case "always":
		return &s_always
	case "amazon":
		return &s_amazon
	case "amazonaws.com/role-arn":
		return &s_amazonaws_com_role_arn_8a9b6b18
	case "and":
		return &s_and
	case "angle":
		return &s_angle
	case "annotations":
		return &s_annotations
	case "any":
		return &s_any
	case "anyone":
		return &s_anyone
	case "apiVersion":
		return &s_apiVersion
	case "app_id":
		return &s_app_id_993e2431
	case "are":
		return &s_are
	case "arn":
		return &s_arn
	case "arns":
		return &s_arns
	case "array":
		return &s_array
	case "arthur":
		return &s_arthur
	case "arthurai-":
		return &s_arthurai_3812c220
	case "assumed-role":
		return &s_assumed_role_49503fbc
	case "assumed_actions":
		return &s_assumed_actions_960004ca
	case "at":
		return &s_at
	case "attachment":
		return &s_attachment
	case "aud":
		return &s_aud
	case "audience":
		return &s_audience
	case "audiences":
		return &s_audiences
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
	case "azure":
		return &s_azure
	case "bare":
		return &s_bare
	case "base":
		return &s_base
	case "beginning":
		return &s_beginning
	case "belongs":
		return &s_belongs
	case "below":
		return &s_below
	case "beta":
		return &s_beta
	case "bitbucket":
		return &s_bitbucket
	case "blank":
		return &s_blank
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
	case "bool":
		return &s_bool
	case "boolean":
		return &s_boolean
	case "bounds":
		return &s_bounds
	case "branch":
		return &s_branch
	case "break":
		return &s_break
	case "broad_actions":
		return &s_broad_actions_85259d63
	case "broken":
		return &s_broken
	case "bucket":
		return &s_bucket
	case "buckets":
		return &s_buckets
	case "buildkite":
		return &s_buildkite
	case "built-in":
		return &s_built_in_e9e33c73
	case "built-in-provider":
		return &s_built_in_provider_7ad20e2c
	case "by":
		return &s_by
	case "by_text":
		return &s_by_text_78a94bd4
	case "bytesPerInode":
		return &s_bytesPerInode
	case "bytesperinode":
		return &s_bytesperinode
	case "call":
		return &s_call
	case "caller":
		return &s_caller
	case "capital":
		return &s_capital
	case "case":
		return &s_case
	case "certain":
		return &s_certain
	case "character":
		return &s_character
	case "characters":
		return &s_characters
	case "chart":
		return &s_chart
	case "circleci":
		return &s_circleci
	case "claim":
		return &s_claim
	case "claim_of_provider":
		return &s_claim_of_provider_16cbfa1e
	case "claims":
		return &s_claims
	case "class":
		return &s_class
	case "client":
		return &s_client
	case "closed":
		return &s_closed
	case "cloudformation":
		return &s_cloudformation
	case "cloudformation.amazonaws.com":
		return &s_cloudformation_amazonaws_9ccf9761
	case "cluster":
		return &s_cluster
	case "clusterName":
		return &s_clusterName
	case "code":
		return &s_code
	case "codebuild.amazonaws.com":
		return &s_codebuild_amazonaws_com_83041186
	case "cognito":
		return &s_cognito
	case "companion":
		return &s_companion
	case "complete":
		return &s_complete
	case "condition_keys":
		return &s_condition_keys_54972ec8
	case "conditions":
		return &s_conditions
	case "configuration-set":
		return &s_configuration_set_a97a94ad
	case "configurationValues":
		return &s_configurationValues
	case "contains":
		return &s_contains
	case "continue":
		return &s_continue
	case "contradiction":
		return &s_contradiction
	case "correction":
		return &s_correction
	case "counts":
		return &s_counts
	case "covered_by":
		return &s_covered_by_ed483380
	case "covered_by_text":
		return &s_covered_by_text_9a53764f
	case "creates":
		return &s_creates
	case "creationTimestamp":
		return &s_creationTimestamp
	case "csi.storage.k8s.io/":
		return &s_csi_storage_k8s_io_42cf460a
	case "csi.storage.k8s.io/fstype":
		return &s_csi_storage_k8s_io_fstyp_48af37f7
	case "custom":
		return &s_custom
	case "custom-verification-email-template":
		return &s_custom_verification_emai_0b89f30d
	case "data":
		return &s_data
	case "dead":
		return &s_dead
	case "deepcomposer":
		return &s_deepcomposer
	case "deeplens":
		return &s_deeplens
	case "deepracer":
		return &s_deepracer
	case "default":
		return &s_default
	case "defaultStorageClass":
		return &s_defaultStorageClass
	case "defaultStorageClass.enabled":
		return &s_defaultStorageClass_enab_87745099
	case "default_audience":
		return &s_default_audience_5176aff3
	case "define":
		return &s_define
	case "delete":
		return &s_delete
	case "deletionGracePeriodSeconds":
		return &s_deletionGracePeriodSecon_674e7102
	case "deletionTimestamp":
		return &s_deletionTimestamp
	case "deny":
		return &s_deny
	case "destination":
		return &s_destination
	case "detail":
		return &s_detail
	case "differences":
		return &s_differences
	case "dim":
		return &s_dim
	case "disabled":
		return &s_disabled
	case "distance":
		return &s_distance
	case "do":
		return &s_do
	case "document":
		return &s_document
	case "does":
		return &s_does
	case "domain":
		return &s_domain
	case "door":
		return &s_door
	case "doors":
		return &s_doors
	case "dot":
		return &s_dot
	case "driver":
		return &s_driver
	case "dynamodb":
		return &s_dynamodb
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
	case "ec2":
		return &s_ec2
	case "ec2.amazonaws.com":
		return &s_ec2_amazonaws_com_5e6806f6
	case "ec2.eu-west-1.amazonaws.com":
		return &s_ec2_eu_west_1_amazonaws__cfb20334
	case "ecr":
		return &s_ecr
	case "ecs-tasks.amazonaws.com":
		return &s_ecs_tasks_amazonaws_com_cc2ce9e4
	case "edge":
		return &s_edge
	case "edits":
		return &s_edits
	case "effect":
		return &s_effect
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
	case "eks-cluster-arn":
		return &s_eks_cluster_arn_2c01c249
	case "eks-cluster-name":
		return &s_eks_cluster_name_88b69371
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
	case "elastic-inference":
		return &s_elastic_inference_b1503200
	case "element":
		return &s_element
	case "elements":
		return &s_elements
	case "ellipsis":
		return &s_ellipsis
	case "else":
		return &s_else
	case "elsewhere":
		return &s_elsewhere
	case "empty":
		return &s_empty
	case "empty_elements":
		return &s_empty_elements_09e35ba8
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
	case "environment":
		return &s_environment
	case "ephemeral":
		return &s_ephemeral
	case "epoch":
		return &s_epoch
	case "eq":
		return &s_eq
	case "error":
		return &s_error
	case "escape":
		return &s_escape
	case "events":
		return &s_events
	case "everyone":
		return &s_everyone
	case "everything":
		return &s_everything
	case "everywhere":
		return &s_everywhere
	case "everywhere_at":
		return &s_everywhere_at_b43b3813
	case "exact":
		return &s_exact
	case "exclusive_elements":
		return &s_exclusive_elements_806b88de
	case "exp":
		return &s_exp
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
	case "external_id":
		return &s_external_id_7d4c2038
	case "external_ids":
		return &s_external_ids_5abe4da7
	case "extra-part":
		return &s_extra_part_80f6c8ac
	case "f":
		return &s_f
	case "facebook":
		return &s_facebook
	case "facts":
		return &s_facts
	case "failure-domain.beta.kubernetes.io/zone":
		return &s_failure_domain_beta_kube_88531e14
	case "false":
		return &s_false
	case "federated-user":
		return &s_federated_user_6ae6e1eb
	case "field":
		return &s_field
	case "fields":
		return &s_fields
	case "file":
		return &s_file
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
	case "filled":
		return &s_filled
	case "finalizers":
		return &s_finalizers
	case "firm":
		return &s_firm
	case "first":
		return &s_first
	case "first_text":
		return &s_first_text_0d88ceed
	case "fix":
		return &s_fix
	case "fixed":
		return &s_fixed
	case "foreign":
		return &s_foreign
	case "form":
		return &s_form
	case "former":
		return &s_former
	case "found":
		return &s_found
	case "free":
		return &s_free
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
	case "gamesparks":
		return &s_gamesparks
	case "ge":
		return &s_ge
	case "generateName":
		return &s_generateName
	case "generation":
		return &s_generation
	case "gib":
		return &s_gib
	case "github":
		return &s_github
	case "github-server":
		return &s_github_server_6488872a
	case "gitlab":
		return &s_gitlab
	case "gke":
		return &s_gke
	case "glue.amazonaws.com":
		return &s_glue_amazonaws_com_2ed249ae
	case "google":
		return &s_google
	case "google/organization_number":
		return &s_google_organization_numb_843671ef
	case "gp2":
		return &s_gp2
	case "gp3":
		return &s_gp3
	case "granted":
		return &s_granted
	case "grants":
		return &s_grants
	case "group":
		return &s_group
	case "gt":
		return &s_gt
	case "guard":
		return &s_guard
	case "has":
		return &s_has
	case "has_default":
		return &s_has_default_8b84b6e5
	case "have":
		return &s_have
	case "hcp-terraform":
		return &s_hcp_terraform_9c1636e6
	case "helm":
		return &s_helm
	case "holes":
		return &s_holes
	case "host":
		return &s_host
	case "host-order":
		return &s_host_order_b0848868
	case "html":
		return &s_html
	case "iam":
		return &s_iam
	case "iam.amazonaws.com/role-arn":
		return &s_iam_amazonaws_com_role_a_376e730b
	case "iat":
		return &s_iat
	case "identity":
		return &s_identity
	case "identitystore":
		return &s_identitystore
	case "if":
		return &s_if
	case "if_exists":
		return &s_if_exists_b0ca17f3
	case "immediate":
		return &s_immediate
	case "in":
		return &s_in
	case "in_key":
		return &s_in_key_63cc9c20
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
	case "instead":
		return &s_instead
	case "invalid_values":
		return &s_invalid_values_dd9199da
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
	case "iot1click":
		return &s_iot1click
	case "iotroborunner":
		return &s_iotroborunner
	case "iotthingsgraph":
		return &s_iotthingsgraph
	case "ip_ranges":
		return &s_ip_ranges_a80db17d
	case "irsa":
		return &s_irsa
	case "is":
		return &s_is
	case "is-default-class":
		return &s_is_default_class_6b5c3105
	case "iss":
		return &s_iss
	case "issuer":
		return &s_issuer
	case "issuers":
		return &s_issuers
	case "it":
		return &s_it
	case "job_workflow_ref":
		return &s_job_workflow_ref_f97f43dc
	case "js":
		return &s_js
	case "jti":
		return &s_jti
	case "k":
		return &s_k
	case "key":
		return &s_key
	case "keys":
		return &s_keys
	case "kind":
		return &s_kind
	case "kinesis":
		return &s_kinesis
	case "kms":
		return &s_kms
	case "kms-key-id":
		return &s_kms_key_id_66b9b8f2
	case "kmsKeyId":
		return &s_kmsKeyId
	case "kms_closed":
		return &s_kms_closed_49593bea
	case "kms_key_id":
		return &s_kms_key_id_27ca11ad
	case "kms_targets":
		return &s_kms_targets_41a2a9a5
	case "kmskey":
		return &s_kmskey
	case "kmskeyarn":
		return &s_kmskeyarn
	case "kmskeyid":
		return &s_kmskeyid
	case "kmskeyidarn":
		return &s_kmskeyidarn
	case "kube-system":
		return &s_kube_system_f304f34e
	case "kubeConfig":
		return &s_kubeConfig
	case "kubernetes":
		return &s_kubernetes
	case "kubernetes-namespace":
		return &s_kubernetes_namespace_b4504f7f
	case "kubernetes-pod-name":
		return &s_kubernetes_pod_name_12dcc1a2
	case "kubernetes-pod-uid":
		return &s_kubernetes_pod_uid_99a0329f
	case "kubernetes-service-account":
		return &s_kubernetes_service_accou_2e97017b
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
	case "lacking":
		return &s_lacking
	case "lacks":
		return &s_lacks
	case "lambda":
		return &s_lambda
	case "lambda.amazonaws.com":
		return &s_lambda_amazonaws_com_a6359099
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
	case "length":
		return &s_length
	case "lets":
		return &s_lets
	case "limit":
		return &s_limit
	case "list":
		return &s_list
	case "listtags":
		return &s_listtags
	case "listtagsforresource":
		return &s_listtagsforresource
	case "literal":
		return &s_literal
	case "literal_wildcard":
		return &s_literal_wildcard_93a83847
	case "logs":
		return &s_logs
	case "lt":
		return &s_lt
	case "macie":
		return &s_macie
	case "mail":
		return &s_mail
	case "malformed":
		return &s_malformed
	case "managed":
		return &s_managed
	case "managedFields":
		return &s_managedFields
	case "mapping":
		return &s_mapping
	case "mask":
		return &s_mask
	case "match":
		return &s_match
	case "matchLabelExpressions":
		return &s_matchLabelExpressions
	case "matches":
		return &s_matches
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
	case "misplaced":
		return &s_misplaced
	case "missing":
		return &s_missing
	case "missing_elements":
		return &s_missing_elements_27f554d6
	case "mixed":
		return &s_mixed
	case "mixed_values":
		return &s_mixed_values_9f7e59c8
	case "mobilehub":
		return &s_mobilehub
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
	case "named":
		return &s_named
	case "names":
		return &s_names
	case "namespace":
		return &s_namespace
	case "nbf":
		return &s_nbf
	case "ne":
		return &s_ne
	case "near":
		return &s_near
	case "need":
		return &s_need
	case "needs":
		return &s_needs
	case "negated":
		return &s_negated
	case "never":
		return &s_never
	case "nil":
		return &s_nil
	case "no":
		return &s_no
	case "no-host":
		return &s_no_host_2ef34d8b
	case "no-issuer":
		return &s_no_issuer_10d533b0
	case "no_variables":
		return &s_no_variables_ce9694ba
	case "no_version":
		return &s_no_version_b70fdd63
	case "none":
		return &s_none
	case "not":
		return &s_not
	case "not-arn":
		return &s_not_arn_3585b889
	case "not_resource":
		return &s_not_resource_ab94ebb8
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
	case "of":
		return &s_of
	case "off":
		return &s_off
	case "oidc":
		return &s_oidc
	case "oidc-provider":
		return &s_oidc_provider_aca5bdbf
	case "on":
		return &s_on
	case "one":
		return &s_one
	case "only":
		return &s_only
	case "op":
		return &s_op
	case "open":
		return &s_open
	case "open_to_variables":
		return &s_open_to_variables_1c400a1e
	case "operator":
		return &s_operator
	case "operator_at":
		return &s_operator_at_c3da4b89
	case "operator_mismatches":
		return &s_operator_mismatches_2ac27824
	case "or":
		return &s_or
	case "organization":
		return &s_organization
	case "organizations":
		return &s_organizations
	case "other":
		return &s_other
	case "other-host":
		return &s_other_host_b0d4977d
	case "other_account":
		return &s_other_account_a8f92ce1
	case "other_partition":
		return &s_other_partition_2b2a29fd
	case "other_text":
		return &s_other_text_29ad5f96
	case "others":
		return &s_others
	case "outcome":
		return &s_outcome
	case "outpost":
		return &s_outpost
	case "overlay":
		return &s_overlay
	case "owner":
		return &s_owner
	case "ownerReferences":
		return &s_ownerReferences
	case "parameters":
		return &s_parameters
	case "parentvolumeid":
		return &s_parentvolumeid
	case "part":
		return &s_part
	case "partition":
		return &s_partition
	case "partition_conflicts":
		return &s_partition_conflicts_2f9965e6
	case "patch":
		return &s_patch
	case "path":
		return &s_path
	case "path-extra":
		return &s_path_extra_0d8b1399
	case "path-missing":
		return &s_path_missing_ad06bdbc
	case "pattern":
		return &s_pattern
	case "patterns":
		return &s_patterns
	case "per_gib":
		return &s_per_gib_d941eabf
	case "pipeline":
		return &s_pipeline
	case "placeholders":
		return &s_placeholders
	case "plain":
		return &s_plain
	case "plural":
		return &s_plural
	case "pod_identities":
		return &s_pod_identities_f767a52d
	case "pods.eks.amazonaws.com":
		return &s_pods_eks_amazonaws_com_93e133fc
	case "pods.eks.amazonaws.com.cn":
		return &s_pods_eks_amazonaws_com_c_03f9892e
	case "policy":
		return &s_policy
	case "port":
		return &s_port
	case "postRenderers":
		return &s_postRenderers
	case "prefix":
		return &s_prefix
	case "presence":
		return &s_presence
	case "principal":
		return &s_principal
	case "principal_tags":
		return &s_principal_tags_39572e19
	case "principals":
		return &s_principals
	case "principals_closed":
		return &s_principals_closed_0ea4a3ac
	case "print":
		return &s_print
	case "printf":
		return &s_printf
	case "println":
		return &s_println
	case "problem":
		return &s_problem
	case "problems":
		return &s_problems
	case "project":
		return &s_project
	case "provided":
		return &s_provided
	case "provider":
		return &s_provider
	case "provider_issuer":
		return &s_provider_issuer_31b307a7
	case "providers":
		return &s_providers
	case "provisioner":
		return &s_provisioner
	case "provisioningMode":
		return &s_provisioningMode
	case "pull":
		return &s_pull
	case "pull_request":
		return &s_pull_request_e40d3360
	case "pulumi":
		return &s_pulumi
	case "qualifier":
		return &s_qualifier
	case "query":
		return &s_query
	case "range":
		return &s_range
	case "rds":
		return &s_rds
	case "reach":
		return &s_reach
	case "readings":
		return &s_readings
	case "reason":
		return &s_reason
	case "reclaimPolicy":
		return &s_reclaimPolicy
	case "redundant":
		return &s_redundant
	case "region":
		return &s_region
	case "region-empty":
		return &s_region_empty_d34527b2
	case "region-form":
		return &s_region_form_da411db6
	case "region-partition":
		return &s_region_partition_6410f3b8
	case "region-set":
		return &s_region_set_bcdc5ea5
	case "region-unknown":
		return &s_region_unknown_fea1c4af
	case "region_partition":
		return &s_region_partition_93953b19
	case "regional":
		return &s_regional
	case "related":
		return &s_related
	case "remove":
		return &s_remove
	case "rename":
		return &s_rename
	case "repeated_sids":
		return &s_repeated_sids_6fc81685
	case "repository":
		return &s_repository
	case "repository_id":
		return &s_repository_id_07dbf789
	case "repository_owner_id":
		return &s_repository_owner_id_281ad282
	case "requests":
		return &s_requests
	case "required":
		return &s_required
	case "resource":
		return &s_resource
	case "resource-explorer-2":
		return &s_resource_explorer_2_56008081
	case "resource-groups":
		return &s_resource_groups_c1a00948
	case "resourceVersion":
		return &s_resourceVersion
	case "resources":
		return &s_resources
	case "resources_known":
		return &s_resources_known_d9c72be2
	case "retain":
		return &s_retain
	case "rivals":
		return &s_rivals
	case "role":
		return &s_role
	case "role-arn":
		return &s_role_arn_5aa7d597
	case "role-id":
		return &s_role_id_f18c00fe
	case "role_targets":
		return &s_role_targets_8e0d655f
	case "roles":
		return &s_roles
	case "roles_closed":
		return &s_roles_closed_5e949ce9
	case "rolesanywhere.amazonaws.com":
		return &s_rolesanywhere_amazonaws__1ae62533
	case "rolesanywhere.amazonaws.com.cn":
		return &s_rolesanywhere_amazonaws__e9a699a3
	case "root":
		return &s_root
	case "rule":
		return &s_rule
	case "rules":
		return &s_rules
	case "s":
		return &s_s
	case "s3":
		return &s_s3
	case "s3.csi.aws.com":
		return &s_s3_csi_aws_com_1c904084
	case "s3files":
		return &s_s3files
	case "s3files-ap":
		return &s_s3files_ap_c72cfce0
	case "sagemaker":
		return &s_sagemaker
	case "sagemaker-groundtruth-synthetic":
		return &s_sagemaker_groundtruth_sy_d92c7fec
	case "sagemaker.amazonaws.com":
		return &s_sagemaker_amazonaws_com_f7a1ffbd
	case "same":
		return &s_same
	case "saml":
		return &s_saml
	case "saml-provider":
		return &s_saml_provider_373b2856
	case "sandboxes":
		return &s_sandboxes
	case "says":
		return &s_says
	case "sbg1":
		return &s_sbg1
	case "sbp1":
		return &s_sbp1
	case "sc1":
		return &s_sc1
	case "scheme":
		return &s_scheme
	case "secretsmanager":
		return &s_secretsmanager
	case "securitygroupids":
		return &s_securitygroupids
	case "selector":
		return &s_selector
	case "selfLink":
		return &s_selfLink
	case "semaphore":
		return &s_semaphore
	case "separator":
		return &s_separator
	case "sequence":
		return &s_sequence
	case "server":
		return &s_server
	case "service":
		return &s_service
	case "service-case":
		return &s_service_case_a4fdcc09
	case "service-unknown":
		return &s_service_unknown_785af2ce
	case "service_accounts_closed":
		return &s_service_accounts_closed_739b9ff2
	case "ses":
		return &s_ses
	case "session":
		return &s_session
	case "set":
		return &s_set
	case "set_operators":
		return &s_set_operators_81999a64
	case "shape":
		return &s_shape
	case "shapes":
		return &s_shapes
	case "short":
		return &s_short
	case "sid":
		return &s_sid
	case "single":
		return &s_single
	case "size":
		return &s_size
	case "slash":
		return &s_slash
	case "slice":
		return &s_slice
	case "sns":
		return &s_sns
	case "sole":
		return &s_sole
	case "some":
		return &s_some
	case "source":
		return &s_source
	case "sources":
		return &s_sources
	case "space":
		return &s_space
	case "spacelift":
		return &s_spacelift
	case "spec":
		return &s_spec
	case "sqs":
		return &s_sqs
	case "ssm":
		return &s_ssm
	case "ssmmessages":
		return &s_ssmmessages
	case "sso":
		return &s_sso
	case "sso-directory":
		return &s_sso_directory_21ee1079
	case "st1":
		return &s_st1
	case "stack":
		return &s_stack
	case "standard":
		return &s_standard
	case "star_only":
		return &s_star_only_b5bdd7ef
	case "state":
		return &s_state
	case "statement":
		return &s_statement
	case "statements":
		return &s_statements
	case "states":
		return &s_states
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
	case "sts.amazonaws.com":
		return &s_sts_amazonaws_com_f5a0fe1c
	case "sts.amazonaws.com/role-arn":
		return &s_sts_amazonaws_com_role_a_daf65209
	case "sub":
		return &s_sub
	case "subject":
		return &s_subject
	case "subjects":
		return &s_subjects
	case "subnetid":
		return &s_subnetid
	case "subnetids":
		return &s_subnetids
	case "substring":
		return &s_substring
	case "sumerian":
		return &s_sumerian
	case "supported":
		return &s_supported
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
	case "tagresource":
		return &s_tagresource
	case "tags_without_use":
		return &s_tags_without_use_b5f4861c
	case "tagspecification":
		return &s_tagspecification
	case "target":
		return &s_target
	case "targets":
		return &s_targets
	case "template":
		return &s_template
	case "tenancy":
		return &s_tenancy
	case "tenant":
		return &s_tenant
	case "tenants":
		return &s_tenants
	case "text":
		return &s_text
	case "texts":
		return &s_texts
	case "them":
		return &s_them
	case "these":
		return &s_these
	case "throughput":
		return &s_throughput
	case "title":
		return &s_title
	case "toLower":
		return &s_toLower
	case "toUpper":
		return &s_toUpper
	case "tokens":
		return &s_tokens
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
	case "trailing-slash":
		return &s_trailing_slash_a97465a5
	case "true":
		return &s_true
	case "trust":
		return &s_trust
	case "twin":
		return &s_twin
	case "type":
		return &s_type
	case "types":
		return &s_types
	case "uid":
		return &s_uid
	case "unassumed":
		return &s_unassumed
	case "unclear":
		return &s_unclear
	case "undenied":
		return &s_undenied
	case "under":
		return &s_under
	case "underscore":
		return &s_underscore
	case "unknown":
		return &s_unknown
	case "unknown-service":
		return &s_unknown_service_4f510a44
	case "unknown_actions":
		return &s_unknown_actions_e4d4fb62
	case "unknown_elements":
		return &s_unknown_elements_715764d1
	case "unknown_operators":
		return &s_unknown_operators_c91fb714
	case "unlimited":
		return &s_unlimited
	case "unlisted":
		return &s_unlisted
	case "unmatchable":
		return &s_unmatchable
	case "unnamed":
		return &s_unnamed
	case "unscoped":
		return &s_unscoped
	case "unsupported_condition_keys":
		return &s_unsupported_condition_ke_ffa18f35
	case "untagresource":
		return &s_untagresource
	case "until":
		return &s_until
	case "unused_resources":
		return &s_unused_resources_c1da6633
	case "url":
		return &s_url
	case "urlquery":
		return &s_urlquery
	case "useless":
		return &s_useless
	case "user":
		return &s_user
	case "user-id":
		return &s_user_id_e241d174
	case "vacuous":
		return &s_vacuous
	case "value":
		return &s_value
	case "values":
		return &s_values
	case "valuesObject":
		return &s_valuesObject
	case "variable":
		return &s_variable
	case "variables":
		return &s_variables
	case "vendor":
		return &s_vendor
	case "vercel":
		return &s_vercel
	case "version":
		return &s_version
	case "via":
		return &s_via
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
	case "want":
		return &s_want
	case "what":
		return &s_what
	case "whole":
		return &s_whole
	case "whole_namespace":
		return &s_whole_namespace_a4f33a5f
	case "whom":
		return &s_whom
	case "wide":
		return &s_wide
	case "wildcard":
		return &s_wildcard
	case "wildcards":
		return &s_wildcards
	case "with":
		return &s_with
	case "word":
		return &s_word
	case "words":
		return &s_words
	case "workspace":
		return &s_workspace
	case "xfs":
		return &s_xfs
	case "y":
		return &s_y
	case "yes":
		return &s_yes
	case "zocalo":
		return &s_zocalo
	case "zone":
		return &s_zone
	case "zones":
		return &s_zones
	}
	return nil
}
