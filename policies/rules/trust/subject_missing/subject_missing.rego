# METADATA
# scope: package
# title: The subject is tested
# description: |
#   Without a condition on the subject every token of the issuer will do: of a cluster those of all its service
#   accounts, of a company's identity provider those of all its users and clients.
#
#   Add `StringEquals` on `<issuer>:sub` with the subjects that are meant:
#   `system:serviceaccount:<namespace>:<name>` for a service account. Asking only whether the claim is there is
#   no such condition. Of issuers that many customers share this is reported where another claim is tested, such
#   as GitHub's `repository_id`, and as trust/subject-missing-shared where none is.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
#   - description: controls for shared OIDC providers
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL]
package arthurlint.rules.trust["subject-missing"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "sub"
	row.granted
	row.undenied
	oidc.untested(row)
	oidc.by_subject(row)
	less_than_shared(row)
	finding := {
		"at": row.provider,
		"message": sprintf("no condition tests %s, which says whose token it is; add one%s", [oidc.keyed(row), oidc.sample(row)]),
	}
}

less_than_shared(row) if row.tenancy == "private"

less_than_shared(row) if policies.off(row, "tenancy")

less_than_shared(row) if {
	row.tenancy == "shared"
	oidc.accompanied(row)
}
