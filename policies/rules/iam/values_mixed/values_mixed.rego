# METADATA
# scope: package
# title: Values of one type
# description: |
#   The values of a key are all strings, all numbers or all booleans. IAM refuses a policy that mixes them in one list.
#
#   Write all of them as strings: IAM reads `"10"` and `"true"` as the operator wants them.
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
#   access_analyzer: [INVALID_CONDITION_DATA_TYPE]
package arthurlint.rules.iam["values-mixed"]

findings contains finding if {
	some row in input.facts.mixed_values
	row.problem == "types"
	finding := {
		"at": row.at,
		"message": sprintf("the values of %q are of the types %s; write all as strings", [row.key, concat(" and ", row.types)]),
	}
}
