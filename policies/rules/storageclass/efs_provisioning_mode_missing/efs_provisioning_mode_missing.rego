# METADATA
# scope: package
# title: An EFS class says how it provisions
# description: |
#   The EFS CSI driver refuses to create a volume without it: `Missing provisioningMode parameter`.
#   Every claim stays Pending.
#
#   Write `provisioningMode: efs-ap` (an access point of an EFS file system) or `s3files-ap`. The
#   driver compares keys exactly: `provisioningmode` is not the same.
#
#   A class without any parameters is fine: it stands for volumes that are provisioned by hand.
# related_resources:
#   - description: parameters of the EFS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume in the EFS CSI driver's source
#     ref: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["efs-provisioning-mode-missing"]

import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters"],
	"message": sprintf("parameters lack provisioningMode; %s", [advice]),
} if {
	input.value.provisioner == "efs.csi.aws.com"
	values.lacks_key("provisioningMode", limits.foreign_to_efs)
}

advice := sprintf("rename %s", [values.respelled("provisioningMode")]) if {
	values.respelled("provisioningMode")
} else := "add efs-ap or s3files-ap"
