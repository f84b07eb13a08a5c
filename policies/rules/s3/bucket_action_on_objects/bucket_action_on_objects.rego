# METADATA
# scope: package
# title: Bucket actions on buckets
# description: |
#   An action on a bucket (`s3:ListBucket`, `s3:GetBucketLocation`, `s3:ListBucketMultipartUploads` …) is checked on
#   the ARN of the bucket. `arn:aws:s3:::BUCKET/*` is about the objects in it and never matches, so that the
#   statement does not allow the action at all.
#
#   Add the bucket, `arn:aws:s3:::BUCKET`, beside the objects. To allow the list of one prefix only, name the bucket
#   and test the condition key `s3:prefix`. A `Deny` is left alone. The fix adds the bucket to a list, or writes it instead of the
#   objects where no action of the statement is about those; it is not safe, since the statement then allows what it did not.
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
package arthurlint.rules.s3["bucket-action-on-objects"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.rows
import data.arthurlint.lib.s3

findings contains finding if {
	some statement, mine in rows.by_statement(mismatched)
	objects := s3.texts(mine, "object")
	actions := rows.actions(mine)
	missing := policies.sorted([s3.bucket(text) | some text in objects])
	finding := s3.supplemented(
		{
			"at": array.concat(statement, ["Resource"]),
			"message": sprintf("%s %s on buckets, which %s %s not; add %s", [
				rows.listed(actions),
				rows.plural(actions, "acts", "act"),
				rows.listed(objects),
				rows.plural(objects, "is", "are"),
				rows.listed(missing),
			]),
			"related": rows.related([row.at | some row in mine], "acts on buckets"),
		},
		mine,
		missing,
	)
}

mismatched := [row |
	some row in input.facts.unmatchable
	s3.of_s3(row)
	row.effect == "Allow"
	s3.on_objects(row)
]
