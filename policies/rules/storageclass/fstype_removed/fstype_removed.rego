# METADATA
# scope: package
# title: File system is not ext2
# description: |
#   The EBS CSI driver no longer formats ext2 since v1.38.0: the volume is created and attached, and
#   the pod then hangs in ContainerCreating with `invalid fstype ext2`.
#
#   Write `ext4`. Volumes that exist as ext2 stay what they are, and need their data copied.
#
#   In EKS Auto Mode ext2 may still work: see storageclass/fstype-ext2-auto-mode.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
#   - description: NodeStageVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/node.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["fstype-removed"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf(`%s is "ext2", which the driver no longer formats since v1.38.0; write "ext4"`, [p.key]),
	"fix": {
		"title": `Set to "ext4"`,
		"edits": [{"op": "set", "at": ["parameters", p.key], "value": "ext4"}],
	},
} if {
	input.value.provisioner in {ebs.upstream, ebs.in_tree}
	some p in values.file_systems
	p.value == "ext2"
}
