# METADATA
# scope: package
# title: IOPS and throughput are within what EC2 accepts
# description: |
#   EC2 refuses to create a volume with fewer IOPS than its type has at least, or with a throughput
#   outside of its range; the claim stays Pending.
#
#   gp3 takes 3,000 IOPS and more, and 125 to 2,000 MiB/s; io1 and io2 take 100 IOPS and more. The
#   fix sets the nearest number that EC2 accepts.
#
#   A class with `allowAutoIOPSPerGBIncrease: "true"` is not reported for its IOPS: the driver
#   raises them. IOPS above the maximum are capped by the driver: see
#   storageclass/performance-capped.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["performance-out-of-range"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains finding("iops", number, "below", range.min, "") if {
	ebs.serves
	number := values.positive("iops")
	range := limits.iops[values.volume_type]
	lib.below(number, range.min)
	values.never_raises
}

findings contains finding("throughput", number, "below", range.min, " MiB/s") if {
	ebs.serves
	number := values.positive("throughput")
	range := limits.throughput[values.volume_type]
	lib.below(number, range.min)
}

findings contains finding("throughput", number, "above", range.max, " MiB/s") if {
	ebs.serves
	number := values.positive("throughput")
	range := limits.throughput[values.volume_type]
	lib.above(number, range.max)
}

finding(name, number, side, limit, unit) := {
	"at": ["parameters", key],
	"message": sprintf(`%s is %d%s, %s the %d that %s volumes take at %s; write "%d"`, [key, number, unit, side, limit, values.volume_type, end[side], limit]),
	"fix": {
		"title": sprintf(`Set to "%d"`, [limit]),
		"edits": [{"op": "set", "at": ["parameters", key], "value": sprintf("%d", [limit])}],
	},
} if {
	key := values.single(name).key
}

end := {"below": "least", "above": "most"}
