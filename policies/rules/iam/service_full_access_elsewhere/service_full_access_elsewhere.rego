# METADATA
# scope: package
# title: No statement allows everything of a service
# description: |
#   Full access to a service reaches everything in the account that belongs to it, what others put there
#   later and actions that AWS adds included. Few programs need that.
#
#   This is a note. For services where full access reaches permissions, credentials or data, such as IAM
#   and S3, there is `iam/service-full-access`. A condition counts as narrowing, whichever it is.
# related_resources:
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["service-full-access-elsewhere"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.broad_actions
	row.form == "service"
	row.effect == "Allow"
	row.everywhere
	lib.none_of(row.service, iam_grants.sensitive)
	policies.unconditioned(row)
	finding := {
		"at": row.at,
		"message": sprintf(`%q on "*" allows every action of %q on every resource; list the actions that are used, and name their resources`, [row.text, row.service]),
		"related": [{"at": row.everywhere_at, "message": "every resource"}],
	}
}
