# METADATA
# scope: package
# title: Bucket ARNs without Region and account
# description: |
#   The ARNs of buckets and objects have neither a Region nor an account: the name of a bucket is unique in the
#   whole partition. With one of them filled in, the ARN matches nothing.
#
#   Leave both fields empty: `arn:aws:s3:::BUCKET`. To confine a statement to an account's buckets, test the condition
#   key `aws:ResourceAccount`. The ARNs of access points, jobs and the like do have both fields and are left alone.
# related_resources:
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [ARN_ACCOUNT_NOT_ALLOWED, ARN_REGION_NOT_ALLOWED]
package arthurlint.rules.s3["bucket-arn-account"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(filled)
	some row in mine
	blank := regex.replace(row.text, `^(arn:[^:]*:[^:]*:)[^:]*:[^:]*:`, "$1::")
	finding := conditions.mended(
		{
			"at": at,
			"message": sprintf("%q has %s, which ARNs of buckets and objects do not; write %q", [row.text, fields(mine), blank]),
		},
		at,
		blank,
	)
}

filled := [row |
	some row in input.facts.arns
	row.problem in {"region-set", "account-set"}
	lower(row.service) == "s3"
]

fields(mine) := concat(" and ", array.concat(region, account)) if {
	region := ["a Region" | some row in mine; row.problem == "region-set"]
	account := ["an account" | some row in mine; row.problem == "account-set"]
}
