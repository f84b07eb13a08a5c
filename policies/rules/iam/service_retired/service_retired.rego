# METADATA
# scope: package
# title: Services of actions are still there
# description: |
#   AWS has retired the service, so that allowing or denying its actions changes nothing. Remove them.
#
#   Known are prefixes that AWS's own policies still have in places, such as `deepracer`, `deeplens`,
#   `iot1click`, `mobilehub` and `zocalo`, which is WorkDocs today (`workdocs`).
# related_resources:
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: changes of AWS that break things, retired services among them
#     ref: https://github.com/SummitRoute/aws_breaking_changes
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE_IN_ACTION]
package arthurlint.rules.iam["service-retired"]

import data.arthurlint.lib.iam_actions

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "service"
	name := iam_actions.retired[row.service]
	iam_actions.strange(row)
	message := sprintf("%q is of %s, a service that AWS has retired; remove it", [row.text, name])
}
