# METADATA
# scope: package
# title: Boolean parameters are exactly "true" or "false"
# description: |
#   The EBS CSI driver turns these parameters on only for the exact string `"true"`. Any other text
#   (`"True"`, `"yes"`, `"1"`) counts as false, without an error.
#
#   The parameters are `allowAutoIOPSPerGBIncrease`, `allowAutoIOPSIncreaseOnModify`,
#   `ext4BigAlloc`, `ext4EncryptionSupport` and `blockAttachUntilInitialized`. `encrypted` has a
#   rule of its own, `storageclass/encrypted-not-true`.
#
#   The fix is unsafe because it turns on what has been off.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["boolean-parameter-ineffective"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters

findings contains finding if {
	ebs.serves
	lib.mapping(input.value.parameters)
	some key, value in input.value.parameters
	lower(key) in ebs_parameters.flags
	lib.none_of(value, {"true", "false", ""})
	finding := object.union(
		{
			"at": ["parameters", key],
			"message": sprintf("%s is %q, which the driver reads as false; write %s", [key, value, wanted(value)]),
		},
		fix(key, value),
	)
}

wanted(value) := sprintf("%q", [ebs_parameters.exact(value)]) if {
	ebs_parameters.exact(value)
} else := `"true" or "false"`

fix(key, value) := {"fix": {
	"title": sprintf("Set to %q", [ebs_parameters.exact(value)]),
	"edits": [{"op": "set", "at": ["parameters", key], "value": ebs_parameters.exact(value)}],
}} if {
	ebs_parameters.exact(value)
} else := {}
