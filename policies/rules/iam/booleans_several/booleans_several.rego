# METADATA
# scope: package
# title: One boolean value
# description: |
#   A list with `true` and `false` holds for every request that has the key, and one with the same value twice says no more than
#   that value. IAM Access Analyzer calls either an error.
#
#   Write the one value that is meant.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_CONDITION_MULTIPLE_BOOLEAN]
package arthurlint.rules.iam["booleans-several"]

findings contains finding if {
	some row in input.facts.mixed_values
	row.problem == "booleans"
	finding := {
		"at": row.at,
		"message": sprintf("%q has several values for %s; write one", [row.key, row.operator.name]),
	}
}
