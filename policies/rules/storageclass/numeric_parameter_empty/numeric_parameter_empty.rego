# METADATA
# scope: package
# title: Numeric parameters of an EBS class have a value
# description: |
#   The driver parses `iops`, `iopsPerGB`, `throughput` and `volumeInitializationRate` as integers,
#   also when they are empty, and then creates no volume: the claim stays pending.
#
#   Give the parameter a number in quotes, or remove it; without it gp3 has 3,000 IOPS and 125
#   MiB/s.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["numeric-parameter-empty"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters

findings contains finding if {
	ebs.serves
	lib.mapping(input.value.parameters)
	some key, value in input.value.parameters
	value in [null, ""]
	lower(key) in ebs_parameters.numeric
	finding := {
		"at": ["parameters", key],
		"on": "key",
		"message": sprintf("%s has no value; write a number in quotes, or remove it", [key]),
		"fix": {
			"title": sprintf("Remove %s", [key]),
			"edits": [{"op": "remove", "at": ["parameters", key]}],
		},
	}
}
