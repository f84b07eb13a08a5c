# METADATA
# scope: package
# title: Subjects name their project
# description: |
#   Every project, pipeline or workspace of the pattern gets the role, and whoever may make one has it, too. A
#   subject that is nothing but a star says nothing at all.
#
#   Write the project. Of issuers that one customer has for himself, trust/subject-broad-private tells where
#   some of the subject is fixed. For GitHub, see trust/github-subject-broad.
# related_resources:
#   - description: GitLab and AWS
#     ref: https://docs.gitlab.com/ci/cloud_services/aws/
#   - description: HCP Terraform and AWS
#     ref: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
#   - description: tokens of Buildkite
#     ref: https://buildkite.com/docs/agent/v3/cli-oidc
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-broad"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	oidc.lets_in(row)
	oidc.by_subject(row)
	finding := {"at": row.at, "message": sprintf("%q %s", [row.text, what(row)])}
}

what(row) := oidc.wide(row) if {
	row.reach == "tenant"
	oidc.tenancy(row) == "shared"
	lib.none_of(row.vendor, {"github"})
}

what(row) := oidc.widest(row) if {
	row.reach in {"anyone", "tenants"}
	oidc.tenancy(row) == "private"
	lib.none_of(row.vendor, {"github", "github-server"})
}

what(row) := oidc.widest(row) if {
	row.reach == "anyone"
	oidc.untold(row)
}

what(row) := "lets in every subject of the issuer; write those that are meant" if {
	row.reach == "tenant"
	oidc.tenancy(row) == "private"
	oidc.anything(row.text)
}
