# METADATA
# scope: package
# title: Services of actions are spelt right
# description: |
#   No service has this name, while one that is a letter or two away has the very same action. IAM
#   takes such an action without a word, and the statement neither allows nor denies it.
#
#   Where nothing tells what was meant there is `iam/service-unknown`. Names that many services have,
#   such as `TagResource`, and `*` tell nothing. The fix is unsafe: it changes what the policy grants.
# related_resources:
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: W3037 of cfn-lint, which began with a misspelt dynamodb
#     ref: https://github.com/aws-cloudformation/cfn-lint/issues/1117
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE_IN_ACTION]
package arthurlint.rules.iam["service-misspelt"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_actions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.unknown_actions
	row.form == "service"
	lib.mismatches(row.service, `[*?]`)
	iam_actions.misspelt(row)
	actions := policies.sorted(iam_actions.corrections(row))
	message := sprintf("%q is no service; write %s", [row.service, concat(" or ", [sprintf("%q", [action]) | some action in actions])])
	finding := fixed({"at": row.at, "message": message}, row, actions)
}

fixed(finding, row, actions) := whole if {
	[action] = actions
	whole := iam_actions.rewritten(finding, row, action)
} else := finding
