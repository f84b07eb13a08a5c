# METADATA
# scope: package
# title: Numbers for numeric operators
# description: |
#   Numeric operators compare integers and decimals. A value that is no number never compares, so that the condition fails
#   whatever the request is.
#
#   Write digits, with a point for decimals, and no unit.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [TYPE_MISMATCH_NUMBER]
package arthurlint.rules.iam["number-invalid"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type == "Numeric"
	policies.off(row, "epoch")
	finding := {
		"at": row.at,
		"message": sprintf("%q is no number, which %s compares; write digits", [row.text, row.operator.name]),
	}
}
