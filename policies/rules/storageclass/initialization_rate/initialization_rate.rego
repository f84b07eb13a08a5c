# METADATA
# scope: package
# title: Initialization rate is for classes that restore snapshots
# description: |
#   `volumeInitializationRate` is the speed at which a volume is filled from its snapshot. On a
#   class that also serves empty volumes, EC2 refuses each of those, and their claims stay Pending.
#
#   Keep it in a class of its own for restoring, and let the name say so. A class whose name,
#   annotations or labels speak of snapshots, restoring, backups or clones is not reported.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: issue 2691 of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/2691
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["initialization-rate"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"on": "key",
	"message": sprintf("%s makes EC2 refuse volumes that are not created from a snapshot; remove it, or keep it in a class for restoring", [p.key]),
} if {
	ebs.serves
	values.positive("volumeinitializationrate")
	values.unhinted(`(?i)snap|restor|recover|backup|back-up|clone|copy|seed|init|hydrat|warm|prefill|(^|[^a-z])dr([^a-z]|$)`)
	p := values.single("volumeinitializationrate")
}
