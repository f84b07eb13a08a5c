# METADATA
# scope: package
# title: Subjects of GitHub in its default form
# description: |
#   GitHub writes no such subject by itself. An organization or a repository can choose other claims for it
#   (`include_claim_keys`), and only where that is done somebody gets in: `repo:acme/app`, for one, is what most
#   people write who mean a whole repository, and nobody's default.
#
#   Write a branch, tag, environment or event behind the repository, or `:*` under `StringLike`. Subjects of
#   customized templates that look like nothing else, `repository_owner:acme` or `job_workflow_ref:…`, are not
#   reported.
# related_resources:
#   - description: subjects of GitHub Actions
#     ref: https://docs.github.com/en/actions/reference/security/oidc
#   - description: a subject without a branch or event
#     ref: https://github.com/ministryofjustice/modernisation-platform/issues/3909
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["github-subject-custom"]

import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.vendor in {"github", "github-server"}
	row.claim == "sub"
	row.custom
	faults := oidc.faults(row)
	some _ in faults
	finding := {"at": row.at, "message": sprintf("%q is no subject of %s unless a template makes it one: %s; %s", [row.text, row.title, oidc.listed(faults), oidc.correct(row)])}
}
