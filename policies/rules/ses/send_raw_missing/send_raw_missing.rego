# METADATA
# scope: package
# title: Raw messages beside others
# description: |
#   SES authorizes SMTP, and a message that the program puts together itself (`Content.Raw` of the second API), as
#   `ses:SendRawEmail`. A policy that allows `ses:SendEmail` alone denies those, often only for messages with attachments.
#
#   Add `ses:SendRawEmail` where mail goes over SMTP or is sent raw; it takes the same resources and condition keys. This
#   is a note: a program that sends neither way needs nothing. It is given only where the whole policy is seen and
#   nothing in it allows the action.
# related_resources:
#   - description: "symfony 51461: SMTP needs ses:SendRawEmail"
#     ref: https://github.com/symfony/symfony/issues/51461
#   - description: which permissions sending with SES needs, by django-anymail
#     ref: https://github.com/anymail/django-anymail/blob/main/docs/esps/amazon_ses.rst
#   - description: actions, resources and condition keys of the first API of SES
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["ses:SendEmail", "ses:SendRawEmail"]
package arthurlint.rules.ses["send-raw-missing"]

import data.arthurlint.lib.ses

findings contains finding if {
	some row in input.facts.grants
	row.action == "ses:SendEmail"
	row.effect == "Allow"
	row.form in {"literal", "pattern"}
	ses.never_allows("ses:SendRawEmail")
	finding := {
		"at": row.at,
		"message": sprintf("%q is allowed and %q is not; add it where mail is sent over SMTP or raw", [row.action, "ses:SendRawEmail"]),
	}
}
