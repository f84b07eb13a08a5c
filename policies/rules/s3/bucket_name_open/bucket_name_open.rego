# METADATA
# scope: package
# title: One bucket by its whole name
# description: |
#   `arn:aws:s3:::acme*` stands for the bucket, for its objects, and for every other bucket whose name begins with
#   `acme`, in whatever account it is, now or later. Anybody can make such a bucket.
#
#   Write the bucket and `BUCKET/*` as two resources. Where the statement is meant for a family of buckets, name your
#   account with the condition key `aws:ResourceAccount`, or your organization with `aws:ResourceOrgID`; then the rule is silent,
#   as it is about a `Deny`.
# related_resources:
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: rules for the names of buckets
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["bucket-name-open"]

import data.arthurlint.lib
import data.arthurlint.lib.policies
import data.arthurlint.lib.s3

findings contains finding if {
	some row in input.facts.buckets
	row.problem == "open"
	row.effect == "Allow"
	some statement in input.facts.statements
	statement.at == row.statement
	policies.lacks_keys(statement, {"aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths", "s3:resourceaccount"})
	finding := {
		"at": row.at,
		"message": sprintf("%q also stands for other buckets whose names begin like that; %s", [row.text, instead(trim_right(row.text, "*"))]),
	}
}

instead(bucket) := sprintf("write the whole name, as in %q and %q", [bucket, s3.objects(bucket)]) if {
	lib.matches(bucket, `[A-Za-z0-9]$`)
} else := "write the whole names, or test aws:ResourceAccount"
