# METADATA
# scope: package
# title: KMS key is not EBS's own by its alias
# description: |
#   `alias/aws/ebs` is the key that EBS takes when no key is named, so the parameter changes
#   nothing. It can do harm: a clone of a volume is refused, since the driver compares the alias
#   with the ARN that EC2 reports.
#
#   Remove `kmsKeyId` to use the account's default key, or write the full ARN of a key of your own.
#   With a default key set for the account's EBS encryption the two differ: the alias still means
#   the key that AWS manages.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
# custom:
#   severity: info
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["kms-key-default-alias"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_values as values

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is %q, the key that EBS takes without it; remove it, or write the full ARN of a key of your own", [p.key, p.value]),
} if {
	ebs.serves
	some p in ebs.named.kmskeyid
	values.kms_default(p.value)
}
