# METADATA
# scope: package
# title: Statements that allow name their actions
# description: |
#   `NotAction` in a statement that allows stands for all actions of all services but those listed, and
#   for those that AWS adds later. What looks like an exception is a grant of nearly everything.
#
#   List the actions to allow in `Action`. To take some away, add a statement with `"Effect": "Deny"` and
#   `Action`. `NotAction` in a statement that denies is fine.
#
#   The message says so where the statement, without a condition, lets in `iam:PassRole` or
#   `iam:CreateServiceLinkedRole`.
# related_resources:
#   - description: the element NotAction
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
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
#   actions: ["iam:PassRole", "iam:CreateServiceLinkedRole"]
#   access_analyzer:
#     - PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION
#     - PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE
#     - CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION
#     - CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE
package arthurlint.rules.iam["allow-not-action"]

import data.arthurlint.lib.iam_grants

findings contains finding if {
	some row in input.facts.statements
	"NotAction" in row.elements
	row.effect == "Allow"
	finding := {
		"at": array.concat(row.at, ["NotAction"]),
		"on": "key",
		"message": sprintf("NotAction with Allow stands for every action but these%s; list the actions to allow in Action", [iam_grants.among(row.at, {"iam:PassRole", "iam:CreateServiceLinkedRole"})]),
	}
}
