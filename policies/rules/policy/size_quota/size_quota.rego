# METADATA
# scope: package
# title: Policy fits into a managed policy
# description: |
#   IAM refuses a managed policy with more than 6,144 characters, white space not counted. AWS's own policies are exempt
#   from the quota, yours are not.
#
#   The message names every quota that the policy crosses: 6,144 for a managed policy, and 2,048, 5,120 and 10,240 for all
#   inline policies together of a user, a group and a role. Split the policy, or write `*` for actions that belong
#   together. Where the file says what the policy is attached to, `policy/size-exceeded` reports it. Values that are
#   filled in later count nothing.
# related_resources:
#   - description: quotas of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA]
package arthurlint.rules.policy["size-quota"]

import data.arthurlint.lib
import data.arthurlint.lib.policies

findings contains finding if {
	lib.above(input.facts.policy.size, 6144)
	policies.off(input.document, "attachment")
	finding := {
		"at": [],
		"message": sprintf("policy has %d characters other than white space, which is over the quotas of %s; split it", [input.facts.policy.size, concat(", ", crossed)]),
	}
}

crossed := [name |
	some [quota, name] in [
		[6144, "a managed policy (6144)"],
		[2048, "a user's inline policies (2048)"],
		[5120, "a group's inline policies (5120)"],
		[10240, "a role's inline policies (10240)"],
	]
	lib.above(input.facts.policy.size, quota)
]
