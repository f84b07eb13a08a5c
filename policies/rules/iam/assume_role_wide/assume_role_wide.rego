# METADATA
# scope: package
# title: Roles that may be assumed are named
# description: |
#   Whoever holds this policy can take every role whose trust policy lets the account in, in other
#   accounts too where the resource is `"*"`: trust policies are often written for a whole account.
#
#   Name the roles in `Resource`. A statement with a condition is not reported, and neither is one on some
#   of the roles (`role/arthur-*`). Where a statement allows everything or everything of STS, that is
#   reported instead.
# related_resources:
#   - description: actions and resources of AWS STS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions: ["sts:AssumeRole"]
package arthurlint.rules.iam["assume-role-wide"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.grants
	row.action == "sts:AssumeRole"
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	finding := {
		"at": resource.at,
		"message": sprintf("%q on %q lets every role be assumed that trusts this account; name the roles, arn:aws:iam::<account>:role/<name>", [row.text, resource.text]),
		"related": [{"at": row.at, "message": "the action"}],
	}
}
