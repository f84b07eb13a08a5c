# METADATA
# scope: package
# title: Names that buckets can have
# description: |
#   No bucket can be given this name: names have 3 to 63 letters, digits, dots and hyphens, and begin and end with a letter or
#   digit. Unless the bucket is older than March 2018, the ARN matches nothing.
#
#   Wildcards and policy variables may stand anywhere in the name and are taken into account. Capital letters and
#   underscores, which old buckets may have, are s3/bucket-name-legacy's business.
# related_resources:
#   - description: rules for the names of buckets
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["bucket-name-invalid"]

import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(odd)
	problems := {row.problem: row | some row in mine}
	some row in mine
	finding := {"at": at, "message": sprintf("no bucket can be given the name %q%s", [row.name, wrong(problems)])}
}

odd := [row |
	some row in input.facts.buckets
	row.problem in {"characters", "length", "edge"}
]

wrong(problems) := sprintf(", with %q in it; write letters, digits, dots and hyphens", [problems.characters.part]) if {
	problems.characters
} else := "; write 3 to 63 characters" if {
	problems.length
} else := "; begin and end it with a letter or digit"
