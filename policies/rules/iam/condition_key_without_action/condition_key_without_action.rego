# METADATA
# scope: package
# title: Condition keys together with their action
# description: |
#   One action of all knows this key, and the statement does not name it. The condition never holds for the actions that it
#   does name, and the statement does nothing.
#
#   Add the action, if it was forgotten, or take the condition out. Statements with patterns of actions are not judged.
# related_resources:
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_ACTION_FOR_CONDITION_KEY]
package arthurlint.rules.iam["condition-key-without-action"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.unsupported_condition_keys
	[needed] := row.only
	conditions.required(row.operator)
	conditions.of_aws(row.key)
	lib.none_of(row.key, conditions.taken)
	conditions.without(row)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q comes with %q alone, which the statement does not name; add the action or take the condition out", [row.text, needed]),
	}
}
