# METADATA
# scope: package
# title: Subjects in their issuer's default form
# description: |
#   The issuer writes no such subject by itself. Customers can set up other ones, and only where that is done
#   does anybody get in.
#
#   Write one of the forms that the vendor documents, if nobody has set up another. Subjects that look like a
#   template's and like nothing else are not reported. For GitHub, see trust/github-subject-custom.
# related_resources:
#   - description: GitLab and AWS
#     ref: https://docs.gitlab.com/ci/cloud_services/aws/
#   - description: HCP Terraform and AWS
#     ref: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
#   - description: tokens of Spacelift
#     ref: https://docs.spacelift.io/integrations/cloud-providers/oidc
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-custom"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.claim == "sub"
	lib.none_of(row.vendor, {"github", "github-server"})
	row.custom
	faults := oidc.faults(row)
	some _ in faults
	finding := {"at": row.at, "message": sprintf("%q is no subject of %s unless a customer's settings make it one: %s; %s", [row.text, row.title, oidc.listed(faults), oidc.correct(row)])}
}
