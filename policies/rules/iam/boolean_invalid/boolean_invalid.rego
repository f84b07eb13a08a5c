# METADATA
# scope: package
# title: True or false for boolean operators
# description: |
#   `Bool` and `Null` compare with `true` and `false`. Any other value never equals either, so that the condition fails whatever
#   the request is.
#
#   Write `"true"` or `"false"`; the case of letters does not count.
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
#   access_analyzer: [TYPE_MISMATCH_BOOLEAN]
package arthurlint.rules.iam["boolean-invalid"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type in {"Bool", "Null"}
	policies.off(row, "epoch")
	finding := {
		"at": row.at,
		"message": sprintf("%q is neither true nor false, which %s compares; write \"true\" or \"false\"", [row.text, row.operator.name]),
	}
}
