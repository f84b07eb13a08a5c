# METADATA
# scope: package
# title: Names that new buckets can have
# description: |
#   Only buckets made in us-east-1 before March 2018 may have capital letters or underscores in their names. Any other
#   bucket's name is in lower case, with hyphens, and the ARN does not match it.
#
#   Look the bucket's name up. This is a note, since it may be one of the old ones.
# related_resources:
#   - description: rules for the names of buckets
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.s3["bucket-name-legacy"]

findings contains finding if {
	some row in input.facts.buckets
	row.problem == "legacy"
	finding := {
		"at": row.at,
		"message": sprintf("only buckets older than March 2018 have names like %q, with %q in it; write the name as it is", [row.name, row.part]),
	}
}
