# METADATA
# scope: package
# title: A class with a KMS key says that it encrypts
# description: |
#   The driver encrypts the volume whenever a key is named, so `encrypted: "true"` changes nothing
#   for it. A reader, and every other tool that looks at the class, sees an unencrypted volume.
#
#   Write `encrypted: "true"` beside `kmsKeyId`. An `encrypted` of `"false"` is reported by
#   storageclass/kms-key-contradicts-encrypted.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-without-encrypted"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf(`%s is set without encrypted; add encrypted "true"`, [p.key]),
	"on": "key",
	"fix": {
		"title": `Add encrypted "true"`,
		"edits": [{"op": "insert", "at": ["parameters", "encrypted"], "value": "true"}],
	},
} if {
	ebs.serves
	values.string("kmskeyid")
	values.without("encrypted")
	p := values.single("kmskeyid")
}
