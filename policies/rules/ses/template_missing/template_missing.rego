# METADATA
# scope: package
# title: Templates beside identities
# description: |
#   AWS's reference says that the actions which send a template need its ARN beside that of the identity:
#   `template/NAME`, and `custom-verification-email-template/NAME` for `ses:SendCustomVerificationEmail`. A policy that
#   names identities alone may deny the message.
#
#   Add the template, or a pattern such as `template/arthur-*`. This is a note: no public report says whether SES does
#   deny it. It is given only where the whole policy is seen and no statement allows the action on a template.
# related_resources:
#   - description: actions, resources and condition keys of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html
#   - description: actions, resources and condition keys of the first API of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions:
#     - "ses:SendBulkEmail"
#     - "ses:SendBulkTemplatedEmail"
#     - "ses:SendCustomVerificationEmail"
#     - "ses:SendTemplatedEmail"
package arthurlint.rules.ses["template-missing"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.rows
import data.arthurlint.lib.ses

findings contains finding if {
	some statement, mine in rows.by_statement(named)
	some type in {row.type | some row in mine}
	actions := [row.action | some row in mine; row.type == type]
	finding := {
		"at": array.concat(statement, ["Resource"]),
		"message": sprintf(`%s %s allowed on identities, but on no template; add one, as in "arn:aws:ses:REGION:ACCOUNT:%s/NAME"`, [
			rows.listed(policies.sorted(actions)),
			rows.plural(policies.sorted(actions), "is", "are"),
			type,
		]),
	}
}

named := [{"statement": row.statement, "action": row.action, "type": type} |
	some row in input.facts.grants
	type := ses.template[row.action]
	row.effect == "Allow"
	ses.on_identities(row)
	ses.never_reaches({row.action}, type)
]
