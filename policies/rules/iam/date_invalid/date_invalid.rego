# METADATA
# scope: package
# title: Dates for date operators
# description: |
#   Date operators compare dates of ISO 8601, as in `2026-12-31T23:59:59Z`. A value that is no date never compares, so that
#   the condition fails whatever the request is.
#
#   Write year, month and day with hyphens, and a time with its zone.
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
#   access_analyzer: [TYPE_MISMATCH_DATE]
package arthurlint.rules.iam["date-invalid"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type == "Date"
	policies.off(row, "epoch")
	finding := {
		"at": row.at,
		"message": sprintf("%q is no date, which %s compares; write one such as \"2026-12-31T23:59:59Z\"", [row.text, row.operator.name]),
	}
}
