# METADATA
# scope: package
# title: Subjects of one customer name their project
# description: |
#   The issuer is one customer's own, so that no stranger gets in; but every project of the pattern does, and
#   those that somebody makes later.
#
#   Write the project, the stack or the space, unless all are meant.
# related_resources:
#   - description: tokens of CircleCI
#     ref: https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
#   - description: tokens of Spacelift
#     ref: https://docs.spacelift.io/integrations/cloud-providers/oidc
#   - description: Bitbucket Pipelines and AWS
#     ref: https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-broad-private"]

import data.arthurlint.lib
import data.arthurlint.lib.oidc

findings contains finding if {
	some row in input.facts.subjects
	row.reach == "tenant"
	oidc.lets_in(row)
	oidc.by_subject(row)
	lib.none_of(row.vendor, {"github", "github-server"})
	oidc.tenancy(row) == "private"
	lib.mismatches(row.text, `^[*?]*[*][*?]*$`)
	finding := {"at": row.at, "message": sprintf("%q %s, unless all are meant", [row.text, oidc.wide(row)])}
}
