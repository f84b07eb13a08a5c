# METADATA
# scope: package
# title: An EFS class has no parameters of EBS
# description: |
#   The EFS CSI driver does not know the parameters of EBS. It ignores `type`, `iops`, `throughput`
#   and `encrypted` without a word, so the class promises what no volume has; a file system in
#   `fsType` makes it refuse every claim.
#
#   Whether an EFS file system is encrypted, and how fast it is, is settled when it is created.
#   Remove the parameter, or name an EBS provisioner if the class was meant to be one of block
#   storage.
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
package arthurlint.rules.storageclass["efs-foreign-parameter"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs_limits as limits

findings contains {
	"at": ["parameters", key],
	"on": "key",
	"message": sprintf("%s is a parameter of EBS, and efs.csi.aws.com ignores it; remove it", [key]),
} if {
	input.value.provisioner == "efs.csi.aws.com"
	some key, _ in input.value.parameters
	lower(key) in limits.foreign_to_efs
}

findings contains {
	"at": ["parameters", key],
	"message": sprintf("%s is %q, which efs.csi.aws.com refuses; remove it", [key, value]),
} if {
	input.value.provisioner == "efs.csi.aws.com"
	some key, value in input.value.parameters
	names_file_system(key)
	lib.none_of(value, limits.efs_file_systems)
}

names_file_system(key) if lower(key) == "fstype"

names_file_system("csi.storage.k8s.io/fstype")
