# METADATA
# scope: package
# title: An io1 or io2 class says how many IOPS
# description: |
#   io1 and io2 volumes have no default for their IOPS: EC2 refuses to create one without, and the
#   claim stays Pending.
#
#   Write `iops` (a fixed number) or `iopsPerGB` (a number that grows with the claim). Zero counts
#   as nothing said.
#
#   A VolumeAttributesClass can bring the IOPS for the claims that name it; a class meant only for
#   those can be excepted.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: issue 766 of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/issues/766
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["iops-missing"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s volumes need their IOPS said; add iops (%d to %d) or iopsPerGB (at most %d)", [p.value, range.min, range.max, range.per_gib]),
} if {
	ebs.serves
	some p in ebs.named.type
	p.value in limits.provisioned
	values.nothing("iops")
	values.nothing("iopspergb")
	range := limits.iops[p.value]
}
