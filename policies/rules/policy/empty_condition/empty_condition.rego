# METADATA
# scope: package
# title: Conditions are not empty
# description: |
#   A `Condition` or operator without keys restricts nothing, and a key without values matches never, always, or only
#   requests that lack the key, by its operator: hardly what was meant.
#
#   Write the values, or remove the condition. Such a list is often what a template made of no input.
# related_resources:
#   - description: the element Condition
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [EMPTY_ARRAY_CONDITION, EMPTY_ARRAY_CONDITION_FORALLVALUES, EMPTY_ARRAY_CONDITION_FORANYVALUE, EMPTY_ARRAY_CONDITION_IFEXISTS, EMPTY_OBJECT_CONDITION]
package arthurlint.rules.policy["empty-condition"]

import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.empty_elements
	row.element == "Condition"
	row.shape == "object"
	finding := {
		"at": row.at,
		"message": sprintf("%s empty and restricts nothing; write conditions, or remove it", [grammar.holder(row.at)]),
	}
}

findings contains finding if {
	some row in input.facts.empty_elements
	row.element == "Condition"
	row.shape == "list"
	finding := {
		"at": row.at,
		"message": sprintf("%s has no values%s; write the values", [row.key, outcome(row)]),
	}
}

outcome(row) := sprintf(", so that %s %s", [row.operator, outcomes[row.matches]])

outcome(row) := "" if row.matches == "unknown"

outcome(row) := "" if policies.off(row, "matches")

outcomes := {
	"always": "always matches",
	"never": "never matches",
	"absent": "matches only requests without it",
}
