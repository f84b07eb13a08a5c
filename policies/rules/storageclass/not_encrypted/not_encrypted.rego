# METADATA
# scope: package
# title: Volumes are encrypted
# description: |
#   Without `encrypted: "true"` or a `kmsKeyId` the driver asks for an unencrypted volume.
#   Encryption cannot be turned on for a volume that exists.
#
#   An AWS account can encrypt every new volume of a region by default; then this is moot, and can
#   be ignored with that reason. A `kmsKeyId` encrypts whatever `encrypted` says and is not reported
#   here.
#
#   The fix is unsafe: new volumes will be encrypted with the account's default key, and the
#   parameters of an existing class cannot be changed without creating it anew.
#
#   The class `gp2` that EKS creates, written down to take its default annotation away, is left
#   alone.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: encryption of EBS volumes
#     ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
#   - description: Deploying on Amazon AWS EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["not-encrypted"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_parameters
import data.arthurlint.lib.storageclass

findings contains finding if {
	ebs.serves
	ebs_parameters.forgotten("encrypted")
	keyless
	finding := object.union(
		{"at": ["parameters", "encrypted"], "message": `encrypted is missing; write encrypted: "true"`},
		insertion,
	)
}

findings contains finding if {
	ebs.serves
	some p in ebs.named.encrypted
	p.value in [null, "", "false"]
	keyless
	finding := {
		"at": ["parameters", p.key],
		"message": sprintf(`%s %s; write "true"`, [p.key, said(p.value)]),
		"fix": {
			"title": `Set to "true"`,
			"edits": [{"op": "set", "at": ["parameters", p.key], "value": "true"}],
		},
	}
}

keyless if {
	ebs_parameters.unset("kmskeyid")
	storageclass.upright
	storageclass.undemoted
}

said(null) := "has no value"

said("") := "is empty"

said("false") := `is "false"`

insertion := {"fix": {
	"title": `Add encrypted: "true"`,
	"edits": [{"op": "insert", "at": ["parameters", "encrypted"], "value": "true"}],
}} if {
	lib.mapping(input.value.parameters)
} else := {"fix": {
	"title": `Add encrypted: "true"`,
	"edits": [{"op": "insert", "at": ["parameters"], "value": {"encrypted": "true"}}],
}} if {
	lib.lacks(["parameters"])
} else := {}
