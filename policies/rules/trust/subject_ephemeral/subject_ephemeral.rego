# METADATA
# scope: package
# title: Subjects without what differs from run to run
# description: |
#   The subject has a part that is new with every run: the step of Bitbucket, the commit of Buildkite. A value
#   that fixes it matches the run from which it was copied, and no later one.
#
#   Write `*` in its place, under `StringLike`.
# related_resources:
#   - description: Bitbucket Pipelines and AWS
#     ref: https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
#   - description: tokens of Buildkite
#     ref: https://buildkite.com/docs/agent/v3/cli-oidc
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["subject-ephemeral"]

import data.arthurlint.lib.oidc
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.subjects
	row.effect == "Allow"
	row.claim == "sub"
	policies.off(row.operator, "negated")
	some _ in row.ephemeral
	finding := {"at": row.at, "message": sprintf("%q fixes the %s, which differs from run to run; write * for it, under StringLike", [row.text, oidc.listed(row.ephemeral)])}
}
