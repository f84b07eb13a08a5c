# METADATA
# scope: package
# title: Throughput of gp3 is backed by enough IOPS
# description: |
#   gp3 needs 4 IOPS for every MiB/s of throughput: EC2 refuses to create the volume with
#   `Throughput (MiBps) to iops ratio … is too high`, and the claim stays Pending.
#
#   Write `iops` of at least four times `throughput`. Without `iops` a gp3 volume has 3,000, which
#   is enough for 750 MiB/s. The fix raises the IOPS; it is unsafe because IOPS above 3,000 cost
#   money, and a lower throughput may be what is wanted.
#
#   A class with `iopsPerGB` is not reported: its IOPS depend on the size of the claim.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: EBS volume types
#     ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
#   - description: the error as it was met
#     ref: https://github.com/runs-on/runs-on/issues/260
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["throughput-ratio"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s %d MiB/s needs %d iops, and the volume has %d; write iops \"%d\"", [p.key, number, needed, iops, needed]),
	"fix": {
		"title": sprintf(`Set iops to "%d"`, [needed]),
		"edits": [edit(sprintf("%d", [needed]))],
	},
} if {
	ebs.serves
	number := values.positive("throughput")
	range := limits.throughput[values.volume_type]
	values.between(number, range.min, range.max)
	values.without("iopspergb")
	needed := number * range.iops_each
	lib.above(needed, iops)
	p := values.single("throughput")
}

iops := number if {
	number := values.positive("iops")
	values.between(number, limits.iops.gp3.min, limits.iops.gp3.max)
}

iops := limits.default_iops if values.nothing("iops")

edit(value) := {"op": "set", "at": ["parameters", values.single("iops").key], "value": value}

edit(value) := {"op": "insert", "at": ["parameters", "iops"], "value": value} if values.without("iops")
