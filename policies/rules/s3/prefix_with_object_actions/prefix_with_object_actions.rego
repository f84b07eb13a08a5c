# METADATA
# scope: package
# title: Conditions on lists beside actions that list
# description: |
#   `s3:prefix`, `s3:delimiter` and `s3:max-keys` are parameters of a list, and come only with the actions that list a
#   bucket. A condition on one of them never holds for any other action, so that the statement does not allow it: not
#   for `s3:GetObject`, whatever the object's key begins with.
#
#   Give the other actions a statement of their own without the condition, and confine them by their resource:
#   `arn:aws:s3:::BUCKET/PREFIX/*`.
# related_resources:
#   - description: condition keys of S3
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
#   - description: actions, resources and condition keys of S3
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_ACTION_FOR_CONDITION_KEY]
package arthurlint.rules.s3["prefix-with-object-actions"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(unsupported)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"on": "key",
		"message": sprintf("%s %s not come with %q and %s never allowed here; write %s in a statement without the condition", [
			rows.listed(actions),
			rows.plural(actions, "does", "do"),
			row.text,
			rows.plural(actions, "is", "are"),
			rows.plural(actions, "it", "them"),
		]),
		"related": rows.related([other.action_at | some other in mine], "never allowed here"),
	}
}

unsupported := [row |
	some row in input.facts.unsupported_condition_keys
	row.key in {"s3:prefix", "s3:delimiter", "s3:max-keys"}
	row.effect == "Allow"
	conditions.required(row.operator)
]
