# METADATA
# scope: package
# title: Claims that are in AWS's list
# description: |
#   AWS's reference lists no such claim of this issuer, and of most issuers AWS takes `aud`, `sub`, `amr`, `azp`
#   and `email` only. If it does not take this one, a condition that asks for it is met by nobody, and one that
#   excludes values excludes nobody.
#
#   Look whether the claim is in the session's context, or test `sub`.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: web identity with AWS STS
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["claim-unlisted"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.claims
	row.filled == "unlisted"
	row.match in {"same", "case"}
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is no claim that AWS is known to take from tokens of this issuer%s", [row.key, policies.suggestion(row)]),
	}
}
