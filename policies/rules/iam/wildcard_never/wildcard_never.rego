# METADATA
# scope: package
# title: Conditions that some request fulfils
# description: |
#   `ForAnyValue:StringNotLike` wants one value that does not match, and everything matches `*`; a request without the key fails it,
#   too. The statement is never about any request.
#
#   Write the values that are meant. For a key that has to be absent, write `{"Null": {KEY: "true"}}`.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: set operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION]
package arthurlint.rules.iam["wildcard-never"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.wildcards
	row.form == "any"
	row.operator.qualifier == "ForAnyValue"
	row.operator.negated
	policies.off(row.operator, "if_exists")
	policies.off(row, "claim_of_provider")
	finding := {
		"at": row.at,
		"message": sprintf("%q matches anything, so that %s never holds; write the values that are meant", [row.text, row.operator.name]),
	}
}
