# METADATA
# scope: package
# title: Something behind the slash of a bucket
# description: |
#   An ARN that ends with the slash behind the bucket's name is neither the bucket's nor that of any object that a
#   program would write: it matches nothing of use.
#
#   Write the bucket without the slash for actions on the bucket, and `arn:aws:s3:::BUCKET/*` for actions on its
#   objects. Where all actions of the statement take the same of the two, there is a fix; it is not safe, since the
#   statement then allows what it did not.
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
package arthurlint.rules.s3["bucket-arn-slash"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.s3

findings contains finding if {
	some row in input.facts.buckets
	row.problem == "slash"
	finding := about(row)
}

about(row) := conditions.mended(
	{"at": row.at, "message": sprintf("%q ends with a slash; write %q", [row.text, row.fixed])},
	row.at,
	row.fixed,
) if {
	lib.text(row.fixed)
} else := {
	"at": row.at,
	"message": sprintf("%q ends with a slash; write %q for the bucket, %q for its objects", [
		row.text,
		s3.bucket(row.text),
		s3.objects(s3.bucket(row.text)),
	]),
}
