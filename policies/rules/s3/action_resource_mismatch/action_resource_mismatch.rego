# METADATA
# scope: package
# title: Actions of S3 on what they act on
# description: |
#   No resource of the statement is of a type that the action acts on, so that the statement does not allow the
#   action at all: an action on jobs with the ARN of a bucket, or one on objects with the ARN of a role.
#
#   Write a resource of the type that the action takes. Objects and buckets taken for each other are
#   s3/object-action-on-bucket's and s3/bucket-action-on-objects' business, and malformed ARNs that of the rules
#   about ARNs. A `Deny` is left alone.
# related_resources:
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: which permissions the operations of S3 need
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["action-resource-mismatch"]

import data.arthurlint.lib.iam_resources
import data.arthurlint.lib.s3

findings contains finding if {
	some row in input.facts.unmatchable
	s3.of_s3(row)
	row.effect == "Allow"
	s3.elsewhere(row)
	finding := {
		"at": row.at,
		"message": sprintf("%q matches no resource of the statement: %s", [row.action, iam_resources.mismatch(row)]),
		"related": iam_resources.places(row),
	}
}
