# METADATA
# scope: package
# title: Trust policy fits into the quota
# description: |
#   IAM refuses a trust policy with more than 2,048 characters, white space not counted, unless the account's quota
#   was raised.
#
#   Put subjects of one pattern into one value, or make a second role. The quota "Role trust policy length" can be
#   raised to 4,096; above that there is `trust/size-exceeded`. Only policies all of whose values are known are judged
#   here.
# related_resources:
#   - description: quotas of IAM and STS
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA]
package arthurlint.rules.trust["size-quota"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	size := input.facts.policy.size
	lib.above(size, 2048)
	lib.below(size, 4097)
	trust.settled
	finding := {
		"at": [],
		"message": sprintf("trust policy has %d characters other than white space, and the quota is 2048 unless it was raised; shorten it, or make a second role", [size]),
	}
}
