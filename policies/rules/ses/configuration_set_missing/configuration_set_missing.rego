# METADATA
# scope: package
# title: Configuration sets beside identities
# description: |
#   Where a message names a configuration set, or the identity has one by default, SES checks the same action on the
#   ARN of that set as well. A policy that names identities alone then denies the message: the commonest break after `*`
#   is narrowed down.
#
#   Add `arn:aws:ses:REGION:ACCOUNT:configuration-set/NAME` where one is used. This is a note: without a configuration set
#   nothing is missing. It is given only where the whole policy is seen and no statement allows sending on one.
# related_resources:
#   - description: "aws-cdk 34402: sending is denied without the configuration set"
#     ref: https://github.com/aws/aws-cdk/issues/34402
#   - description: actions, resources and condition keys of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html
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
#     - "ses:SendEmail"
#     - "ses:SendRawEmail"
#     - "ses:SendTemplatedEmail"
package arthurlint.rules.ses["configuration-set-missing"]

import data.arthurlint.lib.rows
import data.arthurlint.lib.ses

findings contains finding if {
	some statement, mine in rows.by_statement(named)
	ses.never_reaches(ses.configured, "configuration-set")
	actions := rows.actions(mine)
	finding := {
		"at": array.concat(statement, ["Resource"]),
		"message": sprintf("%s %s allowed on identities, and sending is on no configuration set; add the one that the messages or the identity use", [
			rows.listed(actions),
			rows.plural(actions, "is", "are"),
		]),
	}
}

named := [row |
	some row in input.facts.grants
	row.action in ses.configured
	row.effect == "Allow"
	ses.on_identities(row)
]
