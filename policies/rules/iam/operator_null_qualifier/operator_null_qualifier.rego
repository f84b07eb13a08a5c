# METADATA
# scope: package
# title: Null without a set operator
# description: |
#   `Null` asks whether the request has the key at all, so that `ForAllValues:` and `ForAnyValue:` before it change nothing. They
#   make readers look for a meaning that is not there.
#
#   Write `Null` alone.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: set operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [NULL_WITH_QUALIFIER]
package arthurlint.rules.iam["operator-null-qualifier"]

findings contains finding if {
	some row in input.facts.unknown_operators
	row.form == "null-qualifier"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q means no more than Null; write \"Null\"", [row.text]),
		"fix": {
			"title": "Write Null",
			"edits": [{"op": "rename", "at": row.at, "value": "Null"}],
		},
	}
}
