# METADATA
# scope: package
# title: Statements that allow name their resources
# description: |
#   `NotResource` in a statement that allows stands for all resources but those listed, those of other
#   accounts and those to come included. What looks like an exception is a grant of nearly everything.
#
#   Name the resources in `Resource`. To take some away, add a statement with `"Effect": "Deny"` and
#   `Resource`. `NotResource` in a statement that denies is fine, and a statement that has `NotAction` as
#   well is reported by `iam/allow-not-action`.
#
#   The message says so where the statement, without a condition, lets in `iam:PassRole` or
#   `iam:CreateServiceLinkedRole`.
# related_resources:
#   - description: the element NotResource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
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
#     - PASS_ROLE_WITH_NOT_RESOURCE
#     - PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
#     - CREATE_SLR_WITH_NOT_RESOURCE
#     - CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
package arthurlint.rules.iam["allow-not-resource"]

import data.arthurlint.lib.iam_grants

findings contains finding if {
	some row in input.facts.statements
	"NotResource" in row.elements
	row.effect == "Allow"
	"Action" in row.elements
	finding := {
		"at": array.concat(row.at, ["NotResource"]),
		"on": "key",
		"message": sprintf("NotResource with Allow stands for every resource but these%s; name the resources to allow in Resource", [iam_grants.among(row.at, {"iam:PassRole", "iam:CreateServiceLinkedRole"})]),
	}
}
