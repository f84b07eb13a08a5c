# METADATA
# scope: package
# title: IOPS are no more than the volume type can have
# description: |
#   The driver silently caps IOPS that are above the maximum of the type: the volume is created with
#   fewer than the class says, and nobody is told.
#
#   io1 goes up to 64,000 IOPS and 50 per GiB, io2 up to 256,000 and 1,000 per GiB, gp3 up to 80,000
#   and 500 per GiB. The fix writes the maximum.
#
#   A very large `iopsPerGB` does more harm: the driver multiplies it by the size in 32 bits, which
#   overflows from 8,389 GiB on for 256,000.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["performance-capped"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains finding("iops", number, range.max, "") if {
	ebs.serves
	number := values.positive("iops")
	range := limits.iops[values.volume_type]
	lib.above(number, range.max)
}

findings contains finding("iopspergb", number, range.per_gib, " per GiB") if {
	ebs.serves
	number := values.positive("iopspergb")
	range := limits.iops[values.volume_type]
	lib.above(number, range.per_gib)
}

finding(name, number, limit, unit) := {
	"at": ["parameters", key],
	"message": sprintf(`%s is %d, and %s volumes have at most %d%s, to which the driver caps it; write "%d"`, [key, number, values.volume_type, limit, unit, limit]),
	"fix": {
		"title": sprintf(`Set to "%d"`, [limit]),
		"edits": [{"op": "set", "at": ["parameters", key], "value": sprintf("%d", [limit])}],
	},
} if {
	key := values.single(name).key
}
