# METADATA
# scope: package
# title: The subject of a shared issuer
# description: |
#   The vendor signs the tokens of all its customers with one issuer. Without a condition on the subject
#   everyone who has an account there may assume the role. IAM refuses new trust policies of that kind for most
#   such issuers; those that are there stay.
#
#   Add `StringEquals` or `StringLike` on `<issuer>:sub` with the repository, project or workspace that is
#   meant. Asking only whether the claim is there is no such condition. Where another claim of the issuer is
#   tested, trust/subject-missing tells.
# related_resources:
#   - description: controls for shared OIDC providers
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL, MISSING_GITHUB_REPO_CONDITION_KEY]
package arthurlint.rules.trust["subject-missing-shared"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "sub"
	row.tenancy == "shared"
	row.granted
	row.undenied
	oidc.untested(row)
	oidc.by_subject(row)
	oidc.alone(row)
	demanded(row)
	finding := {
		"at": row.provider,
		"message": sprintf("no condition tests %s, which says whose token of %s it is; add one%s", [oidc.keyed(row), row.title, oidc.sample(row)]),
	}
}

# AWS demands the subject of the issuer, or another key that is not tested either, or nothing.
demanded(row) if row.required

demanded(row) if {
	policies.off(row, "required")
	lib.none_of(row.vendor, {"azure"})
}

demanded(row) if {
	some _ in oidc.token(row).lacking
}
