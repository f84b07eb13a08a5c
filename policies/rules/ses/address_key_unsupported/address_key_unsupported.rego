# METADATA
# scope: package
# title: Addresses only where SES tells them
# description: |
#   The keys for addresses come with some of the actions that send mail, not with all: `ses:SendBulkEmail` has none of
#   them, `ses:SendBounce` only `ses:FromAddress`. Where the key does not come, the condition fails, and the statement never
#   allows the action.
#
#   Give those actions a statement of their own without the key. To confine bulk mail to addresses, put the condition on
#   `ses:SendBulkTemplatedEmail`, which SES checks for `SendBulkEmail` as well. `…IfExists`, negated operators and
#   `ForAllValues` hold without the key and are left alone, and so is a `Deny`.
# related_resources:
#   - description: actions, resources and condition keys of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html
#   - description: actions, resources and condition keys of the first API of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html
#   - description: which permissions sending with SES needs, by django-anymail
#     ref: https://github.com/anymail/django-anymail/blob/main/docs/esps/amazon_ses.rst
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_ACTION_FOR_CONDITION_KEY]
package arthurlint.rules.ses["address-key-unsupported"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.rows

findings contains finding if {
	some at, mine in rows.by_place(unsupported)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"on": "key",
		"message": sprintf("%s %s not come with %q and %s never allowed here; write %s in a statement without the condition", [
			rows.listed(actions),
			rows.plural(actions, "does", "do"),
			row.text,
			rows.plural(actions, "is", "are"),
			rows.plural(actions, "it", "them"),
		]),
		"related": rows.related([other.action_at | some other in mine], "never allowed here"),
	}
}

unsupported := [row |
	some row in input.facts.unsupported_condition_keys
	row.key in {"ses:feedbackaddress", "ses:fromaddress", "ses:fromdisplayname", "ses:recipients"}
	row.effect == "Allow"
	conditions.required(row.operator)
]
