# METADATA
# scope: package
# title: Initialization rate is from 100 to 300
# description: |
#   EC2 takes a `volumeInitializationRate` of 100 to 300 MiB/s. With another one it refuses to
#   create the volume, and the claim stays Pending.
#
#   Zero counts as nothing said. The fix sets the nearest rate that EC2 accepts; it is unsafe
#   because a higher rate costs more.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["initialization-rate-out-of-range"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values

findings contains finding(number, "below", limits.initialization_rate.min) if {
	ebs.serves
	number := values.positive("volumeinitializationrate")
	lib.below(number, limits.initialization_rate.min)
}

findings contains finding(number, "above", limits.initialization_rate.max) if {
	ebs.serves
	number := values.positive("volumeinitializationrate")
	lib.above(number, limits.initialization_rate.max)
}

finding(number, side, limit) := {
	"at": ["parameters", key],
	"message": sprintf(`%s is %d, %s the %d MiB/s that EC2 takes at %s; write "%d"`, [key, number, side, limit, end[side], limit]),
	"fix": {
		"title": sprintf(`Set to "%d"`, [limit]),
		"edits": [{"op": "set", "at": ["parameters", key], "value": sprintf("%d", [limit])}],
	},
} if {
	key := values.single("volumeinitializationrate").key
}

end := {"below": "least", "above": "most"}
