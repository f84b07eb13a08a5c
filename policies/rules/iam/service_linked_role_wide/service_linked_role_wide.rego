# METADATA
# scope: package
# title: Service-linked roles that may be created are named
# description: |
#   A service-linked role gives a service the permissions that AWS chose for it. Whoever may create any of
#   them can give any service access to the account.
#
#   Name the role in `Resource`, and the service in a condition on `iam:AWSServiceName`. A statement with a
#   condition is not reported, and neither is one on some of the roles (`role/aws-service-role/*`). Where a
#   statement allows everything, everything of IAM, or has `NotAction` or `NotResource`, that is reported
#   instead.
# related_resources:
#   - description: service-linked roles
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
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
#   actions: ["iam:CreateServiceLinkedRole"]
#   access_analyzer: [CREATE_SLR_WITH_STAR_IN_RESOURCE, CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE]
package arthurlint.rules.iam["service-linked-role-wide"]

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.grants
	row.action == "iam:CreateServiceLinkedRole"
	row.effect == "Allow"
	policies.unconditioned(row)
	some resource in iam_grants.wide(row)
	finding := {
		"at": resource.at,
		"message": sprintf("%q on %q lets the roles of all services be created; name the role, arn:aws:iam::<account>:role/aws-service-role/<service>.amazonaws.com/<name>, and add a condition on iam:AWSServiceName", [row.text, resource.text]),
		"related": [{"at": row.at, "message": "the action"}],
	}
}
