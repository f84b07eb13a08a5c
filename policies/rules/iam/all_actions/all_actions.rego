# METADATA
# scope: package
# title: No statement allows every action
# description: |
#   `*` allows every action of every service, those included that AWS adds later. Few resources take
#   more than a handful of actions, and few programs need them all.
#
#   List the actions that are used. Where the statement is about every resource and has no condition
#   either, `iam/admin-access` says so.
# related_resources:
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["all-actions"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains {"at": row.at, "message": message(row)} if {
	some row in input.facts.broad_actions
	row.form == "all"
	row.effect == "Allow"
	narrowed(row)
}

# narrowed: the statement has conditions, or is confined to some resources, so that it is no admin's.
narrowed(row) if row.conditions == "some"

narrowed(row) if {
	policies.unconditioned(row)
	iam_grants.confined(row)
}

message(row) := sprintf(`%q allows every action of every service; list the actions that are used, such as "sqs:SendMessage"`, [row.text])
