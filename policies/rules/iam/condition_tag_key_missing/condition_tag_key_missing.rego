# METADATA
# scope: package
# title: Tags with their keys
# description: |
#   `aws:ResourceTag/`, `aws:RequestTag/` and `aws:PrincipalTag/` stand for one tag each, whose key follows the slash. With nothing
#   behind it the condition is about no tag, and IAM refuses the policy.
#
#   Write the tag's key: `aws:ResourceTag/team`.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: access by tags
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_TAG_KEY_IN_CONDITION]
package arthurlint.rules.iam["condition-tag-key-missing"]

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "tag"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf(`%q names no tag; write the tag's key, as in "%s/team"`, [row.key, trim_right(row.key, "/")]),
	}
}
