# METADATA
# scope: package
# title: No prefix that a list may not have
# description: |
#   `s3:prefix` is what the caller asks the list to begin with, not what the list has in it. Whoever asks for a shorter
#   prefix, or for none, gets the same keys, so that forbidding one prefix hides nothing.
#
#   Say which prefixes may be listed: `Allow` with `StringEquals` or `StringLike`, or `Deny` with `StringNotLike`. Reported are
#   a `Deny` with a positive operator on `s3:prefix`, and an `Allow` with a negated one.
# related_resources:
#   - description: condition keys of S3
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys: ["s3:prefix"]
#   access_analyzer: [S3_PREFIX_IN_NEGATIVE_CONTEXT]
package arthurlint.rules.s3["prefix-negative"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.conditions
	row.key == "s3:prefix"
	row.operator.type == "String"
	wrong := negative(row)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%s with %s on %q leaves lists of a shorter prefix open; %s", [row.effect, row.operator.name, row.text, wrong]),
	}
}

negative(row) := "allow the prefixes that may be listed instead" if {
	row.effect == "Deny"
	policies.off(row.operator, "negated")
}

negative(row) := "write the prefixes that may be listed, with StringLike" if {
	row.effect == "Allow"
	row.operator.negated
}
