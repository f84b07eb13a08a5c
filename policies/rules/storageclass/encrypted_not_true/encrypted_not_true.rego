# METADATA
# scope: package
# title: Encrypted parameter is exactly "true"
# description: |
#   The EBS CSI driver encrypts only when `encrypted` is the exact string `"true"`. Any other text
#   (`"True"`, `"yes"`, `"1"`) counts as false, without an error: the volume is created unencrypted.
#
#   The former in-tree plugin parsed the value more freely, so a class that used to encrypt stops
#   encrypting once CSI migration hands it to the driver.
#
#   Write `encrypted: "true"`, in quotes and in lower case.
#
#   A `kmsKeyId` makes the driver encrypt whatever `encrypted` says; the value misleads all the same.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: isTrue in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["encrypted-not-true"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs

findings contains finding if {
	ebs.serves
	some p in ebs.named.encrypted
	lib.none_of(p.value, {"true", "false", ""})
	finding := object.union(
		{
			"at": ["parameters", p.key],
			"message": sprintf(`%s is %q, which the driver reads as false; write "true"`, [p.key, p.value]),
		},
		fix(p),
	)
}

fix(p) := {"fix": {
	"title": `Set to "true"`,
	"edits": [{"op": "set", "at": ["parameters", p.key], "value": "true"}],
}} if {
	lower(trim_space(p.value)) in {"true", "yes", "on", "y", "t", "1", "enabled"}
} else := {"fix": {
	"title": `Set to "false"`,
	"edits": [{"op": "set", "at": ["parameters", p.key], "value": "false"}],
}} if {
	lower(trim_space(p.value)) in {"false", "no", "off", "n", "f", "0", "disabled"}
} else := {}
