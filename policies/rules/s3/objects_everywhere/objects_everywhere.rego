# METADATA
# scope: package
# title: Objects of named buckets
# description: |
#   The statement reads, writes or deletes the objects of every bucket, those of other accounts included where their
#   bucket policies let it. One bucket is what a program usually needs.
#
#   Name the buckets, `arn:aws:s3:::BUCKET/*`. Any condition counts as a restriction and silences the rule. A statement
#   that allows `*`, or `s3:*` on everything, is reported as that; a `Deny` is left alone.
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
#   actions:
#     - "s3:DeleteObject"
#     - "s3:DeleteObjectVersion"
#     - "s3:GetObject"
#     - "s3:GetObjectVersion"
#     - "s3:PutObject"
package arthurlint.rules.s3["objects-everywhere"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(wide)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"message": sprintf(`%s %s allowed on the objects of every bucket by %q; name the bucket, as in "arn:aws:s3:::BUCKET/*"`, [
			rows.listed(actions),
			rows.plural(actions, "is", "are"),
			row.text,
		]),
	}
}

wide := [{"at": resource.at, "text": resource.text, "action": row.action} |
	some row in input.facts.grants
	row.action in objects
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	"object" in resource.types
]

objects := {"s3:DeleteObject", "s3:DeleteObjectVersion", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"}
