# METADATA
# scope: package
# title: Subjects that their issuer can write
# description: |
#   Tokens of this issuer have subjects of a few forms, and this is none of them and cannot become one: no token
#   has it, and it lets nobody in.
#
#   Write one of the forms that the vendor documents. The fix is made where there is only one thing that can be
#   meant; it is not safe, since it lets somebody in. For service accounts see trust/subject-malformed, for
#   GitHub trust/github-subject-dead.
# related_resources:
#   - description: GitLab and AWS
#     ref: https://docs.gitlab.com/ci/cloud_services/aws/
#   - description: HCP Terraform and AWS
#     ref: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
#   - description: tokens of CircleCI
#     ref: https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
#   - description: Bitbucket Pipelines and AWS
#     ref: https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
#   - description: tokens of Buildkite
#     ref: https://buildkite.com/docs/agent/v3/cli-oidc
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-dead"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.subjects
	row.claim == "sub"
	lib.none_of(row.vendor, {"github", "github-server", "eks", "gke", "aks"})
	policies.off(row, "custom")
	faults := oidc.faults(row)
	some _ in faults
	finding := object.union({"at": row.at, "message": sprintf("%q is no subject of %s: %s; %s", [row.text, row.title, oidc.listed(faults), oidc.correct(row)])}, fix(row))
}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.correction]),
	"edits": [{"op": "set", "at": row.at, "value": row.correction}],
}} if {
	row.correction
} else := {}
