# METADATA
# scope: package
# title: A class with a KMS key is not said to be unencrypted
# description: |
#   The driver encrypts the volume whenever a key is named, whatever `encrypted` says: the volume is
#   not what the class promises, and cloning a volume fails with `Cannot make an unencrypted clone`.
#
#   Write `encrypted: "true"`, or remove `kmsKeyId` if the volumes are to be unencrypted.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: limits in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go
#   - description: CreateVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-contradicts-encrypted"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf(`%s is "false", and the driver encrypts because of %s; write "true"`, [p.key, key.key]),
	"related": [{"at": ["parameters", key.key], "message": "the key that the driver encrypts with"}],
	"fix": {
		"title": `Set to "true"`,
		"edits": [{"op": "set", "at": ["parameters", p.key], "value": "true"}],
	},
} if {
	ebs.serves
	values.string("encrypted") == "false"
	values.string("kmskeyid")
	p := values.single("encrypted")
	key := values.single("kmskeyid")
}
