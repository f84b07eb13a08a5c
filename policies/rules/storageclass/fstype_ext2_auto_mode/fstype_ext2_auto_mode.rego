# METADATA
# scope: package
# title: File system in EKS Auto Mode is not ext2
# description: |
#   The EBS CSI driver no longer formats ext2 since v1.38.0. The driver of EKS Auto Mode is not
#   public; its documentation once listed ext2, and it may follow at any time.
#
#   Write `ext4`. Volumes that exist as ext2 stay what they are, and need their data copied.
# related_resources:
#   - description: StorageClass parameters in EKS Auto Mode
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["fstype-ext2-auto-mode"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf(`%s is "ext2", which the public driver no longer formats since v1.38.0; write "ext4"`, [p.key]),
	"fix": {
		"title": `Set to "ext4"`,
		"edits": [{"op": "set", "at": ["parameters", p.key], "value": "ext4"}],
	},
} if {
	input.value.provisioner == ebs.auto_mode
	some p in values.file_systems
	p.value == "ext2"
}
