# METADATA
# scope: package
# title: Trust policy is not longer than any quota
# description: |
#   IAM refuses a trust policy with more than 4,096 characters, white space not counted. No quota can be raised above
#   that.
#
#   Put subjects of one pattern into one value, or make a second role. Values that are filled in later count nothing.
# related_resources:
#   - description: quotas of IAM and STS
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA]
package arthurlint.rules.trust["size-exceeded"]

import data.arthurlint.lib

findings contains finding if {
	size := input.facts.policy.size
	lib.above(size, 4096)
	finding := {
		"at": [],
		"message": sprintf("trust policy has %d characters other than white space, and no quota is above 4096; make a second role", [size]),
	}
}
