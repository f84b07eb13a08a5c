# METADATA
# scope: package
# title: Null without IfExists
# description: |
#   `NullIfExists` does not exist, and IAM refuses a policy that has it: `Null` itself asks whether the key is there.
#
#   Write `Null`, with `"true"` for a key that must be absent and `"false"` for one that must be there.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [NULL_WITH_IF_EXISTS]
package arthurlint.rules.iam["operator-null-if-exists"]

findings contains finding if {
	some row in input.facts.unknown_operators
	row.form == "null-if-exists"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is no condition operator; write \"Null\"", [row.text]),
		"fix": {
			"title": "Write Null",
			"edits": [{"op": "rename", "at": row.at, "value": "Null"}],
		},
	}
}
