# METADATA
# scope: package
# title: Roles that may be passed are named
# description: |
#   Whoever may pass any role to any service can run a program with the permissions of the strongest role
#   of the account.
#
#   Name the roles in `Resource`, and say in a condition on `iam:PassedToService` to which service they
#   may be passed. A statement with a condition is not reported, and neither is one on some of the roles
#   (`role/service-role/*`). Where a statement allows everything, everything of IAM, or has `NotAction` or
#   `NotResource`, that is reported instead.
# related_resources:
#   - description: passing a role to a service
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["iam:PassRole"]
#   access_analyzer: [PASS_ROLE_WITH_STAR_IN_RESOURCE, PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE]
package arthurlint.rules.iam["pass-role-wide"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.grants
	row.action == "iam:PassRole"
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	finding := {
		"at": resource.at,
		"message": sprintf("%q on %q lets every role be passed to every service; name the roles, arn:aws:iam::<account>:role/<name>, and add a condition on iam:PassedToService", [row.text, resource.text]),
		"related": [{"at": row.at, "message": "the action"}],
	}
}
