# METADATA
# scope: package
# title: GitHub subjects name the repository
# description: |
#   Every workflow that somebody can start in the repositories of the pattern gets the role, or one that a pull
#   request starts with changes that nobody has looked at.
#
#   A whole repository, which GitHub's own guide shows, is `trust/github-subject-any-branch`'s business.
#
#   Write the branch (`ref:refs/heads/main`), the tag, or an environment with protection rules. A subject
#   without owner is reported as trust/github-subject-wide, unless another claim says whose workflow it is or
#   the issuer is that of one enterprise. A condition on `repository`, `repository_id`, `repository_owner_id` or
#   `job_workflow_ref` beside a subject that names the owner is enough to keep this silent.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED]
package arthurlint.rules.trust["github-subject-broad"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.vendor in {"github", "github-server"}
	oidc.lets_in(row)
	finding := {"at": row.at, "message": sprintf("%q %s", [row.text, what(row)])}
}

what(row) := oidc.widest(row) if {
	row.reach in {"anyone", "tenants"}
	narrowed(row)
}

what(row) := oidc.wide(row) if {
	row.reach == "tenant"
	oidc.unpinned(row)
}

what(row) := context(oidc.forms(row)) if {
	row.reach in {"one", "some"}
	oidc.unpinned(row)
}

narrowed(row) if oidc.pinned(row)

narrowed(row) if oidc.tenancy(row) == "private"

context(forms) := "lets in every pull request; write a branch or an environment" if {
	forms in {{"pull_request"}, {"pull"}, {"pull_request", "pull"}}
}
