# METADATA
# scope: package
# title: Every condition key once
# description: |
#   Condition keys compare without regard to case, so that these two are one key, given twice under one operator. IAM refuses
#   such a policy.
#
#   Put the values into one list where one of them is to match. Two conditions on a key that both must hold go under
#   different operators.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [DUPLICATE_KEYS_WITH_DIFFERENT_CASE]
package arthurlint.rules.iam["condition-key-repeated"]

import data.arthurlint.lib.rows

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "repeated"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is the same key as %q; write it once, with a list of values", [row.key, rows.last(row.first)]),
		"related": [{"at": row.first, "message": "the same key"}],
	}
}
