# METADATA
# scope: package
# title: Class does without blockExpress
# description: |
#   The driver ignores `blockExpress` since v1.47 and logs a warning: every io2 volume is Block
#   Express now, and goes up to 256,000 IOPS.
#
#   Remove it. That is unsafe only with a driver older than v1.47, which caps IOPS at 64,000 without
#   it.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
#   - description: file systems in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/constants.go
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["block-express-deprecated"]

import data.arthurlint.lib.ebs

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s has no effect since v1.47 of the driver; remove it", [p.key]),
	"fix": {
		"title": sprintf("Remove %s", [p.key]),
		"edits": [{"op": "remove", "at": ["parameters", p.key]}],
	},
} if {
	input.value.provisioner == ebs.upstream
	some p in ebs.named.blockexpress
}
