# METADATA
# scope: package
# title: Policy fits where it is attached
# description: |
#   IAM refuses policies that are too long, white space not counted: 6,144 characters for a managed policy, and 2,048,
#   5,120 and 10,240 for all inline policies together of a user, a group and a role.
#
#   Split the policy into managed ones, or write `*` for actions that belong together. Inline policies of the same user,
#   group or role in other files are not added up here. Where the file does not say what the policy is attached to,
#   `policy/size-quota` reports it.
# related_resources:
#   - description: quotas of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA]
package arthurlint.rules.policy["size-exceeded"]

import data.arthurlint.lib

findings contains finding if {
	quota := quotas[input.document.attachment]
	lib.above(input.facts.policy.size, quota.characters)
	finding := {
		"at": [],
		"message": sprintf("policy has %d characters other than white space, and the quota of %s is %d; %s", [input.facts.policy.size, quota.of, quota.characters, quota.advice]),
	}
}

quotas := {
	"managed": {"characters": 6144, "of": "a managed policy", "advice": "split it"},
	"user": {"characters": 2048, "of": "all inline policies of a user", "advice": "make it a managed policy"},
	"group": {"characters": 5120, "of": "all inline policies of a group", "advice": "make it a managed policy"},
	"role": {"characters": 10240, "of": "all inline policies of a role", "advice": "split it into managed policies"},
}
