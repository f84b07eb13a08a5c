# METADATA
# scope: package
# title: The audience is tested
# description: |
#   The audience says for which service a token was issued. Without a condition on it the role takes every token
#   of the subject whose audience the provider lists, and one that was meant for something else may be among
#   them.
#
#   Add `StringEquals` on `<issuer>:aud`: `sts.amazonaws.com` for the tokens that EKS mounts and that GitHub's
#   action asks for, `aws.workload.identity` for HCP Terraform. The fix does that; it is not safe, since tokens
#   with another audience get in no longer. Issuers whose own guides leave the audience to the provider's list,
#   such as GitLab, are not reported.
# related_resources:
#   - description: IAM roles for service accounts
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
#   - description: GitHub Actions and AWS
#     ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - description: HCP Terraform and AWS
#     ref: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["audience-missing"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.admitted
	row.claim == "aud"
	row.guard == "none"
	row.vendor in {"eks", "gke", "aks", "github", "github-server", "hcp-terraform"}
	row.granted
	oidc.untested(row)
	oidc.token(row).subject in {"firm", "negated", "vacuous", "broken", "presence"}
	finding := object.union({"at": row.provider, "message": sprintf("no condition tests %s; add StringEquals %s", [oidc.keyed(row), wanted(row)])}, fix(row))
}

wanted(row) := sprintf("with %q", [row.default_audience]) if {
	row.default_audience
} else := "with the audience that is meant"

fix(row) := {"fix": {
	"title": sprintf("Test the audience for %q", [row.default_audience]),
	"edits": [{"op": "insert", "at": place(row), "value": row.default_audience}],
}} if {
	row.default_audience
	lib.lacks(place(row))
} else := {}

place(row) := array.concat(row.statement, ["Condition", "StringEquals", row.key])
