# METADATA
# scope: package
# title: Guards on claims that AWS takes from tokens
# description: |
#   AWS never puts this claim into a request. A condition that excludes values of it, or applies only where it
#   is there, always holds: it looks like a guard and keeps nobody out. In a Deny statement, one that asks for
#   the claim denies nothing.
#
#   Test `sub`, or a claim that AWS takes from tokens of this issuer.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: web identity with AWS STS
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["claim-never-set-without-effect"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.claims
	row.filled == "no"
	row.match in {"same", "case"}
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is a claim that AWS takes from no token, so that %s; %s", [row.key, consequence(row), advice(row)]),
	}
}

consequence(row) := sprintf("%s always holds", [row.operator.name]) if row.outcome == "holds"

consequence(row) := "the statement denies nothing" if {
	row.outcome == "fails"
	row.effect == "Deny"
}

advice(row) := trim_prefix(policies.suggestion(row), "; ") if {
	row.near
} else := sprintf(`the subject, "%s:sub", says whose token it is`, [row.issuer]) if {
	row.vendor in oidc.clusters
	lib.none_of(row.claim, {"iss", "exp", "iat", "nbf", "jti"})
} else := "take it out"
