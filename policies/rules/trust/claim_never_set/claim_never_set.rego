# METADATA
# scope: package
# title: Claims that AWS takes from tokens
# description: |
#   AWS puts only some claims of a token into a request: of most issuers `aud`, `sub`, `amr`, `azp` and `email`,
#   of a few, such as GitHub Actions, others by name. A condition that asks for one that it never takes is met
#   by nobody.
#
#   Put into `sub` what the condition is to test: of a cluster it has the namespace and the service account. The
#   issuer needs no condition, since the provider says it. Of issuers whose claims are not all known, see
#   trust/claim-unlisted.
# related_resources:
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: web identity with AWS STS
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["claim-never-set"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.claims
	row.filled == "no"
	row.outcome == "fails"
	row.effect == "Allow"
	row.match in {"same", "case"}
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q asks for a claim that AWS takes from no token%s; %s", [row.key, whose(row), advice(row)]),
	}
}

whose(row) := sprintf(" of %s", [row.title]) if {
	row.title
} else := ""

advice(row) := trim_prefix(policies.suggestion(row), "; ") if {
	row.near
} else := sprintf(`the subject, "%s:sub", says whose token it is`, [row.issuer]) if {
	row.vendor in oidc.clusters
	lib.none_of(row.claim, {"iss", "exp", "iat", "nbf", "jti"})
} else := "take it out"
