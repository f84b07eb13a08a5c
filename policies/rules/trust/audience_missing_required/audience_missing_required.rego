# METADATA
# scope: package
# title: The audience, where it says whose tokens get in
# description: |
#   The tokens of this provider are told apart by their audience: the identity pool, the application, the
#   organization. Without a condition on it everyone whom the provider serves may get in, and IAM refuses new
#   trust policies of that kind for some of them.
#
#   For Login with Amazon and Facebook the claim is `app_id`. For Google a condition on the subject, `sub`, does
#   as well.
# related_resources:
#   - description: controls for shared OIDC providers
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
#   - description: condition keys of web identity
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
#   - description: roles for identity pools
#     ref: https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["audience-missing-required"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.admitted
	row.claim in {"aud", "app_id"}
	row.required
	row.granted
	row.undenied
	oidc.untested(row)
	some _ in oidc.token(row).lacking
	finding := {
		"at": row.provider,
		"message": sprintf("no condition tests %s, which says for %s the token is; add one", [oidc.keyed(row), meaning(row)]),
	}
}

meaning(row) := meanings[row.vendor] if {
	meanings[row.vendor]
} else := "whom"

meanings := {
	"cognito": "which identity pool",
	"google": "which application",
	"amazon": "which application",
	"facebook": "which application",
	"pulumi": "which organization",
	"vercel": "which team",
}
