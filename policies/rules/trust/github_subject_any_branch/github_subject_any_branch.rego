# METADATA
# scope: package
# title: GitHub subjects name a branch or an environment
# description: |
#   Whoever may push to the repository can make a branch, and so gets the role before anybody has looked at the
#   change. An environment that a workflow names is created with the first run, without protection rules.
#
#   Write the branches that are protected, or an environment that has rules. A condition on `job_workflow_ref`,
#   `repository_id` and the like keeps this silent.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED]
package arthurlint.rules.trust["github-subject-any-branch"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.vendor in {"github", "github-server"}
	row.reach == "some"
	oidc.lets_in(row)
	oidc.unpinned(row)
	form := only(oidc.forms(row))
	form in row.free
	finding := {"at": row.at, "message": sprintf("%q lets in every %s; write which is meant", [row.text, form])}
}

only(forms) := "branch" if forms == {"branch"}

only(forms) := "environment" if forms == {"environment"}

findings contains finding if {
	some row in input.facts.subjects
	row.vendor in {"github", "github-server"}
	row.reach == "some"
	oidc.lets_in(row)
	oidc.unpinned(row)
	forms := oidc.forms(row)
	"branch" in forms
	"pull_request" in forms
	finding := {"at": row.at, "message": sprintf("%q lets in every branch, tag, environment and pull request; write which is meant", [row.text])}
}
