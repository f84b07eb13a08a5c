# METADATA
# scope: package
# title: Policy variables go with an operator that replaces them
# description: |
#   IAM replaces variables in the values of String and Arn operators. For numbers, dates, addresses, binary values and
#   `Null` it refuses them.
#
#   Compare with a fixed value, or compare texts. `Bool` is not judged: AWS's pages contradict each other about it.
# related_resources:
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_VARIABLE_FOR_OPERATOR]
package arthurlint.rules.policy["variable-operator"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.variables
	row.element == "Condition"
	row.type in {"Numeric", "Date", "Binary", "IPAddress", "Null"}
	row.form in {"key", "escape"}
	input.facts.policy.open_to_variables == true
	grammar.in_value(row)
	finding := {
		"at": row.at,
		"part": row.text,
		"message": sprintf("%s takes no policy variables; write a value instead of %q", [row.operator, row.text]),
	}
}
