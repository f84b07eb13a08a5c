# METADATA
# scope: package
# title: ListAllMyBuckets on all buckets
# description: |
#   `s3:ListAllMyBuckets` is not about one bucket: the list has all buckets of the account, and the statement does not
#   allow it on the ARN of a bucket.
#
#   Write it in a statement of its own with `"Resource": "*"`; AWS's documentation also uses `arn:aws:s3:::*`, which is
#   not reported. To show one bucket only, leave the action out: whoever knows the name needs `s3:ListBucket` alone.
# related_resources:
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: which permissions the operations of S3 need
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["list-all-buckets-named"]

import data.arthurlint.lib.rows
import data.arthurlint.lib.s3

findings contains finding if {
	some row in input.facts.star_only
	row.action == "s3:ListAllMyBuckets"
	row.effect == "Allow"
	s3.name_buckets(row.texts)
	finding := {
		"at": row.at,
		"message": sprintf(`%q is not about one bucket, and %s %s; write "*" as the resource of a statement of its own`, [
			row.action,
			rows.listed(row.texts),
			rows.plural(row.texts, "does not match", "do not match"),
		]),
		"related": [{"at": row.resources, "message": "the resources"}],
	}
}
