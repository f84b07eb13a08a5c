# METADATA
# scope: package
# title: GitHub subjects name their owner
# description: |
#   GitHub signs the tokens of all its repositories with one issuer. Where the owner is free, everyone who has a
#   repository with such a name can assume the role; `repo:acme*` also admits `acme-evil`.
#
#   Write owner and repository, and a branch, tag or environment. Where a condition on `repository`,
#   `repository_id`, `repository_owner_id` or `job_workflow_ref` says whose workflow it is, and of the issuer of
#   one enterprise, trust/github-subject-broad tells instead.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED]
package arthurlint.rules.trust["github-subject-wide"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach in {"anyone", "tenants"}
	row.vendor in {"github", "github-server"}
	oidc.lets_in(row)
	oidc.tenancy(row) == "shared"
	oidc.unpinned(row)
	finding := {"at": row.at, "message": sprintf("%q %s", [row.text, oidc.widest(row)])}
}
