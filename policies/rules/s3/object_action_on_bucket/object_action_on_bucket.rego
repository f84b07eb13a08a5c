# METADATA
# scope: package
# title: Object actions on objects
# description: |
#   An action on objects (`s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` …) is checked on the ARN of the object.
#   The ARN of the bucket alone never matches one, so that the statement does not allow the action at all.
#
#   Add the objects, `arn:aws:s3:::BUCKET/*`, and keep the bucket for the actions that act on it, such as
#   `s3:ListBucket`. A `Deny` is left alone. The fix adds the objects to a list, or writes them instead of the bucket where no
#   action of the statement is about that; it is not safe, since the statement then allows what it did not.
# related_resources:
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: which permissions the operations of S3 need
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["object-action-on-bucket"]

import data.arthurlint.lib.rows
import data.arthurlint.lib.s3

findings contains finding if {
	some statement, mine in rows.by_statement(mismatched)
	buckets := s3.texts(mine, "bucket")
	actions := rows.actions(mine)
	missing := [s3.objects(bucket) | some bucket in buckets]
	finding := s3.supplemented(
		{
			"at": array.concat(statement, ["Resource"]),
			"message": sprintf("%s %s on objects, which %s %s not; add %s", [
				rows.listed(actions),
				rows.plural(actions, "acts", "act"),
				rows.listed(buckets),
				rows.plural(buckets, "is", "are"),
				rows.listed(missing),
			]),
			"related": rows.related([row.at | some row in mine], "acts on objects"),
		},
		mine,
		missing,
	)
}

mismatched := [row |
	some row in input.facts.unmatchable
	s3.of_s3(row)
	row.effect == "Allow"
	s3.on_bucket(row)
]
