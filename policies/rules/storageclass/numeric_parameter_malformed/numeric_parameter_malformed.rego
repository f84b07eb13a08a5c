# METADATA
# scope: package
# title: Numeric parameters are whole numbers
# description: |
#   The driver reads `iops`, `iopsPerGB`, `throughput` and `volumeInitializationRate` as whole
#   numbers of at most 32 bits. Anything else (`"3,000"`, `"3000 "`, `"1.5"`, `"500Mi"`) fails when
#   a claim asks for a volume, never when the class is applied.
#
#   Write the digits alone, in quotes. The fix drops white space around them, and the commas or
#   underscores between groups of three; the class never worked with them.
#
#   An empty value is reported by storageclass/numeric-parameter-empty.
# related_resources:
#   - description: CreateVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["numeric-parameter-malformed"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters
import data.arthurlint.lib.ebs_values as values

findings contains finding if {
	ebs.serves
	some name in ebs_parameters.numeric
	some p in ebs.named[name]
	values.no_numeral(p.value)
	finding := object.union(
		{
			"at": ["parameters", p.key],
			"message": sprintf("%s is %q, which the driver cannot read as a whole number; write %s", [p.key, p.value, advice(p.value)]),
		},
		fix(p),
	)
}

advice(value) := sprintf("%q", [values.ungrouped(value)]) if {
	values.ungrouped(value)
} else := "digits alone, up to 2147483647"

fix(p) := {"fix": {
	"title": sprintf("Set to %q", [values.ungrouped(p.value)]),
	"edits": [{"op": "set", "at": ["parameters", p.key], "value": values.ungrouped(p.value)}],
}} if {
	values.ungrouped(p.value)
} else := {}
