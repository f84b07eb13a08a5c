# METADATA
# scope: package
# title: KMS key is named by its full ARN
# description: |
#   The driver documents the full ARN only, and compares the text: a clone of a volume is refused
#   (`Cannot provision clone with different KMS key than source volume`) when the class names its
#   key by an id or an alias, since EC2 reports the ARN. An alias also follows whoever moves it.
#
#   Write `arn:aws:kms:<region>:<account>:key/<id>`.
#
#   `alias/aws/ebs` is reported by storageclass/kms-key-default-alias. The ARN of an alias is let
#   pass.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-not-arn"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is the key id %q; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>", [p.key, p.value]),
} if {
	ebs.serves
	some p in ebs.named.kmskeyid
	values.kms_form(p.value) == "key id"
}

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is the alias %q; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>", [p.key, p.value]),
} if {
	ebs.serves
	some p in ebs.named.kmskeyid
	values.kms_form(p.value) == "alias"
	lib.differs(p.value, "alias/aws/ebs")
}
