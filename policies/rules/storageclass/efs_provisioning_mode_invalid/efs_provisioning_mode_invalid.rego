# METADATA
# scope: package
# title: provisioningMode is efs-ap or s3files-ap
# description: |
#   The EFS CSI driver provisions access points only: `efs-ap` for EFS, `s3files-ap` for S3 Files.
#   It refuses every other mode (`Provisioning mode … is not supported`), and every claim stays
#   Pending.
#
#   The value is compared exactly.
# related_resources:
#   - description: parameters of the EFS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume in the EFS CSI driver's source
#     ref: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["efs-provisioning-mode-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs_limits as limits

findings contains finding if {
	input.value.provisioner == "efs.csi.aws.com"
	mode := input.value.parameters.provisioningMode
	lib.none_of(mode, limits.efs_modes | {""})
	finding := object.union(
		{
			"at": ["parameters", "provisioningMode"],
			"message": sprintf("provisioningMode is %q; write %s", [mode, advice(mode)]),
		},
		fix(mode),
	)
}

# exact: the mode that a value in another case, or with space around it, stands for.
exact(value) := mode if {
	mode := lower(trim_space(value))
	mode in limits.efs_modes
}

advice(value) := sprintf("%q", [exact(value)]) if {
	exact(value)
} else := "efs-ap or s3files-ap"

fix(value) := {"fix": {
	"title": sprintf("Set to %q", [exact(value)]),
	"edits": [{"op": "set", "at": ["parameters", "provisioningMode"], "value": exact(value)}],
}} if {
	exact(value)
} else := {}
