# METADATA
# scope: package
# title: Actions are service:name
# description: |
#   An action is the name of a service, a colon, and the name of an action or a pattern of names; or `*`
#   alone. Anything else is refused, or matches nothing.
#
#   Policy variables in an action, and characters that no policy may have, are reported by the rules
#   about the policy language. White space around an action has a fix.
# related_resources:
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["action-malformed"]

import data.arthurlint.lib.iam_actions

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "no-service"
	iam_actions.plain(row.text)
	message := sprintf("%q names no service; write service:action%s", [row.text, iam_actions.suggestion(row)])
}

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "character"
	iam_actions.plain(row.text)
	message := sprintf("%q has a character that no action has; write service:action%s", [row.text, iam_actions.suggestion(row)])
}

findings contains finding if {
	some row in input.facts.unknown_actions
	row.form == "blank"
	iam_actions.plain(row.text)
	finding := blank(row)
}

blank(row) := iam_actions.rewritten(finding, row, action) if {
	action := iam_actions.trimmed(row.text)
	finding := {"at": row.at, "message": sprintf("%q has white space around it; write %q", [row.text, action])}
} else := {"at": row.at, "message": sprintf("%q has white space in it; write service:action%s", [row.text, iam_actions.suggestion(row)])}
