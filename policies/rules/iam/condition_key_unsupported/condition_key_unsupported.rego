# METADATA
# scope: package
# title: Condition keys beside actions that know them
# description: |
#   An action that does not know the key never has it in its requests. Where the condition must hold, the statement
#   then never allows the action, whatever the values are.
#
#   Give those actions a statement of their own without the condition, or one with a key they know. Operators that hold
#   without the key (`…IfExists`, the negated ones, `ForAllValues:`) are left alone. What each action knows
#   is in AWS's service authorization reference; only actions that are named in full are judged.
# related_resources:
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: access by tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer:
#     - UNSUPPORTED_ACTION_FOR_CONDITION_KEY
#     - ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
package arthurlint.rules.iam["condition-key-unsupported"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(unsupported)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"on": "key",
		"message": sprintf("%s %s not know %q and %s never allowed here; write %s in a statement without the condition", [
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
	row.effect == "Allow"
	conditions.required(row.operator)
	conditions.of_aws(row.key)
	conditions.shared(row)
	lib.none_of(row.key, conditions.taken)
]
