# METADATA
# scope: package
# title: Keys of KMS by their ARNs
# description: |
#   The value of this key is the ARN of a KMS key. A request never has a bare key id or the name of an alias there, so that the
#   condition never holds, or always if it is negated.
#
#   Write `arn:aws:kms:REGION:ACCOUNT:key/ID`. S3 resolves an alias that the caller names, so that its key is never the ARN of an
#   alias either. Wildcards and variables are left alone.
# related_resources:
#   - description: condition keys of S3
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys:
#     - "s3:x-amz-server-side-encryption-aws-kms-key-id"
#     - "s3express:x-amz-server-side-encryption-aws-kms-key-id"
#     - "s3tables:KMSKeyArn"
#     - "s3vectors:kmsKeyArn"
#     - "sagemaker:OutputKmsKey"
#     - "sagemaker:VolumeKmsKey"
#     - "secretsmanager:KmsKeyArn"
#   access_analyzer: [INVALID_KMS_KEY_VALUE]
package arthurlint.rules.iam["kms-key-value-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	form := forms[row.key]
	row.operator.type in {"ARN", "String"}
	some value in row.values
	conditions.plain(value)
	lib.mismatches(value.text, form)
	finding := {
		"at": value.at,
		"message": sprintf("%q is not the ARN of a KMS key; write \"arn:aws:kms:REGION:ACCOUNT:key/ID\"", [value.text]),
	}
}

forms := {
	"s3:x-amz-server-side-encryption-aws-kms-key-id": `^arn:[^:]+:kms:[^:]+:[^:]+:key/.+`,
	"s3express:x-amz-server-side-encryption-aws-kms-key-id": `^arn:[^:]+:kms:[^:]+:[^:]+:key/.+`,
	"s3tables:kmskeyarn": `^arn:[^:]+:kms:`,
	"s3vectors:kmskeyarn": `^arn:[^:]+:kms:`,
	"sagemaker:outputkmskey": `^arn:[^:]+:kms:`,
	"sagemaker:volumekmskey": `^arn:[^:]+:kms:`,
	"secretsmanager:kmskeyarn": `^arn:[^:]+:kms:`,
}
