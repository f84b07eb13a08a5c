# METADATA
# scope: package
# title: Subjects of shared issuers name their customer
# description: |
#   The vendor signs the tokens of all its customers with one issuer. Where the group, the organization or the
#   owner is free, everyone who has an account there can assume the role; `acme*` also admits `acme-evil`.
#
#   Write who it is, and the project. Of vendors whose tokens are told apart by the audience (Google, Cognito,
#   Pulumi, Vercel), the subject is left alone. For GitHub, see trust/github-subject-wide.
# related_resources:
#   - description: controls for shared OIDC providers
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
#   - description: GitLab and AWS
#     ref: https://docs.gitlab.com/ci/cloud_services/aws/
#   - description: HCP Terraform and AWS
#     ref: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-wide"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach in {"anyone", "tenants"}
	oidc.lets_in(row)
	oidc.tenancy(row) == "shared"
	oidc.by_subject(row)
	lib.none_of(row.vendor, {"github"})
	finding := {"at": row.at, "message": sprintf("%q %s", [row.text, oidc.widest(row)])}
}
