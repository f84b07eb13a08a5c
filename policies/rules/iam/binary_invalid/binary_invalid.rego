# METADATA
# scope: package
# title: Base64 for BinaryEquals
# description: |
#   `BinaryEquals` compares bytes, which the policy gives in base64. A value that is no base64 never compares, so that the
#   condition fails whatever the request is.
#
#   Write the base64 of the bytes. For text, use `StringEquals`.
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
#   access_analyzer: [TYPE_MISMATCH_STRING]
package arthurlint.rules.iam["binary-invalid"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type == "Binary"
	policies.off(row, "epoch")
	finding := {
		"at": row.at,
		"message": sprintf("%q is no base64, which %s compares; write the base64 of the bytes", [row.text, row.operator.name]),
	}
}
