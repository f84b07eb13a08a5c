# METADATA
# scope: package
# title: Condition keys of the form prefix:name
# description: |
#   A condition key is a prefix, a colon and a name: `aws:SourceIp`, `s3:prefix`. IAM refuses a policy with anything else
#   in its place.
#
#   Write the prefix: `aws:` for the keys of all services, or the service's own.
# related_resources:
#   - description: the Condition element
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_CONDITION_KEY_FORMAT]
package arthurlint.rules.iam["condition-key-malformed"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "form"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is no condition key of the form prefix:name%s", [row.key, policies.suggestion(row)]),
	}
}
