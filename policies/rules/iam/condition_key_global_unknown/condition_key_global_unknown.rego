# METADATA
# scope: package
# title: Global condition keys that exist
# description: |
#   No request has a key that does not exist. A condition on it fails wherever it is required, so that the statement is dead,
#   and holds wherever it is negated or has `IfExists`, so that it confines nothing.
#
#   The list of the keys of all services is AWS's page of global condition keys, read on the date that the finding names. Keys
#   that work without being on that page are not reported.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_GLOBAL_CONDITION_KEY]
package arthurlint.rules.iam["condition-key-global-unknown"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "global"
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is no global condition key known on %s%s", [row.key, row.data, policies.suggestion(row)]),
	}
}
