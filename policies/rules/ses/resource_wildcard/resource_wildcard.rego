# METADATA
# scope: package
# title: Mail from named identities
# description: |
#   Whoever may send with SES on `*` may write as every address and domain that is verified in the account, with every
#   configuration set and template. All actions that send mail take ARNs, so that `*` is never needed.
#
#   Name the identities, and the configuration sets and templates that are used with them. This is the narrowest policy
#   that keeps what Arthur's guide allows working; put your Region, account, domain and names in, and leave out what you
#   do not use:
#
#   ```json
#   {
#     "Version": "2012-10-17",
#     "Statement": [
#       {
#         "Sid": "SendFromOwnIdentity",
#         "Effect": "Allow",
#         "Action": [
#           "ses:SendEmail",
#           "ses:SendRawEmail",
#           "ses:SendTemplatedEmail",
#           "ses:SendBulkTemplatedEmail"
#         ],
#         "Resource": [
#           "arn:aws:ses:eu-west-1:210987654321:identity/mail.acme.io",
#           "arn:aws:ses:eu-west-1:210987654321:configuration-set/arthur",
#           "arn:aws:ses:eu-west-1:210987654321:template/arthur-*"
#         ],
#         "Condition": {
#           "StringLike": {
#             "ses:FromAddress": "*@mail.acme.io"
#           }
#         }
#       },
#       {
#         "Sid": "BulkV2NoAddressKeys",
#         "Effect": "Allow",
#         "Action": "ses:SendBulkEmail",
#         "Resource": [
#           "arn:aws:ses:eu-west-1:210987654321:identity/mail.acme.io",
#           "arn:aws:ses:eu-west-1:210987654321:configuration-set/arthur",
#           "arn:aws:ses:eu-west-1:210987654321:template/arthur-*"
#         ]
#       },
#       {
#         "Sid": "CustomVerification",
#         "Effect": "Allow",
#         "Action": "ses:SendCustomVerificationEmail",
#         "Resource": [
#           "arn:aws:ses:eu-west-1:210987654321:custom-verification-email-template/arthur-verify",
#           "arn:aws:ses:eu-west-1:210987654321:identity/mail.acme.io"
#         ]
#       },
#       {
#         "Sid": "Bounce",
#         "Effect": "Allow",
#         "Action": "ses:SendBounce",
#         "Resource": "arn:aws:ses:eu-west-1:210987654321:identity/inbound.acme.io",
#         "Condition": {
#           "StringLike": {
#             "ses:FromAddress": "*@inbound.acme.io"
#           }
#         }
#       }
#     ]
#   }
#   ```
#
#   - `ses:SendRawEmail` is an addition: mail over SMTP and raw messages need it.
#   - Where a message or the identity itself uses a configuration set, its ARN is checked as well; the same goes for the
#     template of a templated message.
#   - `ses:SendBulkEmail` has no key for addresses, and `ses:SendBounce` only `ses:FromAddress`. With another key beside them they
#     would never be allowed: hence the statements of their own.
#   - Where an address is verified by itself, add `identity/ADDRESS`. In the sandbox, recipients that are identities of the
#     account are checked too.
#   - Actions such as `ses:GetSendQuota` do take only `*`: give them a statement of their own.
#
#   Any condition counts as a restriction and silences the rule. A statement that allows `ses:*` or `*` is reported as
#   that; a `Deny` is left alone.
# related_resources:
#   - description: actions, resources and condition keys of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html
#   - description: control of access to SES
#     ref: https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html
#   - description: which permissions sending with SES needs, by django-anymail
#     ref: https://github.com/anymail/django-anymail/blob/main/docs/esps/amazon_ses.rst
#   - description: "aws-cdk 34402: sending is denied without the configuration set"
#     ref: https://github.com/aws/aws-cdk/issues/34402
#   - description: the guide to installing Arthur on EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
# custom:
#   severity: warning
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
#     - "ses:SendRawEmail"
#     - "ses:SendTemplatedEmail"
package arthurlint.rules.ses["resource-wildcard"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows
import data.arthurlint.lib.ses

findings contains finding if {
	some at, mine in rows.by_place(wide)
	actions := rows.actions(mine)
	some row in mine
	finding := {
		"at": at,
		"message": sprintf("%s %s allowed as every identity by %q; name the identities, configuration sets and templates", [
			rows.listed(actions),
			rows.plural(actions, "is", "are"),
			row.text,
		]),
	}
}

wide := [{"at": resource.at, "text": resource.text, "action": row.action} |
	some row in input.facts.grants
	row.action in ses.send
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	ses.everything(resource)
]
