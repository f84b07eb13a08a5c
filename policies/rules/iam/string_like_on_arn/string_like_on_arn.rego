# METADATA
# scope: package
# title: ARNs compared as ARNs
# description: |
#   `StringLike` compares an ARN as plain text, where a `*` also runs over colons: `arn:aws:sns:*:topic` admits any account and
#   anything else in between. `ArnLike` compares field by field.
#
#   Write `ArnLike` (or `ArnNotLike`). The fix is not safe: a pattern that counts on running over colons matches less
#   then.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS]
package arthurlint.rules.iam["string-like-on-arn"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.operator_mismatches
	row.operator.base in {"StringLike", "StringNotLike"}
	conditions.only_arns(row)
	name := replace(row.operator.name, "String", "Arn")
	finding := conditions.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q holds ARNs, which %s compares as plain text; write %s", [row.key, row.operator.name, name]),
		},
		row.operator_at,
		name,
	)
}
