# METADATA
# scope: package
# title: Condition keys that AWS still recommends
# description: |
#   AWS has replaced this key and no longer documents it: `aws:ARN` by `aws:PrincipalArn`, `aws:SourceOwner` by
#   `aws:SourceAccount`.
#
#   The fix is not safe: for a session of a role, `aws:PrincipalArn` has the ARN of the role and not that of the session.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [DEPRECATED_GLOBAL_CONDITION_KEY, UNSUPPORTED_GLOBAL_CONDITION_KEY]
package arthurlint.rules.iam["condition-key-replaced"]

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "replaced"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is replaced; write %q", [row.key, row.instead]),
		"fix": {
			"title": sprintf("Write %s", [row.instead]),
			"edits": [{"op": "rename", "at": row.at, "value": row.instead}],
		},
	}
}
