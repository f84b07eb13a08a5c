# METADATA
# scope: package
# title: Mail of Arthur with a role
# description: |
#   This policy is a user's, and so meant for access keys. Arthur's guide says that access keys work with S3 only: mail
#   over SES needs a role that Arthur's service accounts assume (IRSA).
#
#   Attach the policy to that role instead. This is a note: other programs may send mail with a user's keys, and a policy
#   with `ses:SendRawEmail` alone, which is what SMTP credentials need, is left alone.
# related_resources:
#   - description: the guide to installing Arthur on EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions:
#     - "ses:SendBounce"
#     - "ses:SendBulkEmail"
#     - "ses:SendBulkTemplatedEmail"
#     - "ses:SendCustomVerificationEmail"
#     - "ses:SendEmail"
#     - "ses:SendTemplatedEmail"
package arthurlint.rules.ses["access-keys"]

import data.arthurlint.lib.rows

findings contains finding if {
	input.document.attachment == "user"
	some statement, mine in rows.by_statement(sending)
	actions := rows.actions(mine)
	finding := {
		"at": array.concat(statement, ["Action"]),
		"on": "key",
		"message": sprintf("%s %s allowed to a user; Arthur sends mail with a role (IRSA) and not with access keys, so attach this to the role", [
			rows.listed(actions),
			rows.plural(actions, "is", "are"),
		]),
	}
}

sending := [row |
	some row in input.facts.grants
	row.action in guide
	row.effect == "Allow"
	row.form in {"literal", "pattern", "service"}
]

guide := {
	"ses:SendBounce", "ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail",
	"ses:SendEmail", "ses:SendTemplatedEmail",
}
