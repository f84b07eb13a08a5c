# METADATA
# scope: package
# title: KMS key is named in a form that EC2 takes
# description: |
#   EC2 looks the key up only after it has accepted the request: with a key that does not exist the
#   volume seems to be created and then disappears, and the claim stays Pending without a clear
#   reason.
#
#   Write the full ARN of the key: `arn:aws:kms:<region>:<account>:key/<id>`. EC2 takes a key id, an
#   alias (`alias/…`) and the ARN of an alias as well: see storageclass/kms-key-not-arn.
#
#   A value with a placeholder or a variable in it is not judged.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is %q, %s; write the key's full ARN, arn:aws:kms:<region>:<account>:key/<id>", [p.key, p.value, flaw(p.value)]),
} if {
	ebs.serves
	some p in ebs.named.kmskeyid
	values.kms_malformed(p.value)
}

flaw(value) := "with white space around it" if {
	values.kms_form(trim_space(value))
} else := "an ARN of something else than a KMS key" if {
	lib.mismatches(value, `^arn:[^:]*:kms:`)
	lib.begins(value, "arn:")
} else := "an ARN without a region" if {
	lib.matches(value, `^arn:[^:]*:kms::`)
} else := "an ARN without an account of 12 digits" if {
	lib.mismatches(value, `^arn:[^:]*:kms:[^:]*:[0-9]{12}:`)
	lib.begins(value, "arn:")
} else := `an ARN without "key/" before the id` if {
	lib.matches(value, `^arn:[^:]*:kms:[^:]*:[0-9]{12}:([0-9a-f]{8}-|mrk-)`)
} else := "which is no reference to a KMS key"
