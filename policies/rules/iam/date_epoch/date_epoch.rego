# METADATA
# scope: package
# title: Dates that people can read
# description: |
#   IAM takes a number of seconds since 1970 for a date, but nobody who reads the policy can tell when that is, and
#   milliseconds, which programs often write, are a date far in the future.
#
#   Write the date in the form of ISO 8601. The fix writes the same moment.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_DATE_VALUE]
package arthurlint.rules.iam["date-epoch"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type == "Date"
	row.epoch
	finding := conditions.dated(
		{
			"at": row.at,
			"message": sprintf("%q counts seconds since 1970; write the date, as in \"2026-12-31T23:59:59Z\"", [row.text]),
		},
		row,
	)
}
