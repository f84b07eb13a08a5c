# METADATA
# scope: package
# title: No statement allows every action on every resource
# description: |
#   Whoever holds this policy can do anything in the account, hand out permissions and cover the traces
#   included. So can every program that gets hold of its credentials.
#
#   List the actions that are used, and name their resources. For an administrator, attach AWS's
#   `AdministratorAccess` rather than a copy of it, so that it is found.
#
#   A statement with conditions, or on some resources only, is reported by `iam/all-actions`.
# related_resources:
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: AWS managed policies for job functions
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer:
#     - PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE
#     - CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE
package arthurlint.rules.iam["admin-access"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.broad_actions
	row.form == "all"
	row.effect == "Allow"
	row.everywhere
	policies.unconditioned(row)
	finding := {
		"at": row.at,
		"message": sprintf(`%q on "*" allows every action on every resource; list the actions that are used, and name their resources`, [row.text]),
		"related": [{"at": row.everywhere_at, "message": "every resource"}],
	}
}
