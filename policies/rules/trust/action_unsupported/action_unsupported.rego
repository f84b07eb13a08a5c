# METADATA
# scope: package
# title: Trust policies have actions of STS only
# description: |
#   A trust policy says who may assume the role, and IAM refuses one with any other action. What the role may do
#   stands in the identity policies that are attached to it.
#
#   Take the action out, or move it into an identity policy. `sts:AssumeRole`, `sts:AssumeRoleWithWebIdentity`,
#   `sts:AssumeRoleWithSAML`, `sts:TagSession`, `sts:SetSourceIdentity` and `sts:SetContext` are what a trust policy
#   takes. Actions that AWS's data does not know are the business of the rules about actions.
# related_resources:
#   - description: terms and concepts of roles
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_ACTION_IN_POLICY]
package arthurlint.rules.trust["action-unsupported"]

import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.assumed_actions
	advice := advices[row.form]
	trust.known_action(row.at)
	finding := {"at": row.at, "message": sprintf("%q does not let anybody assume a role; %s", [row.text, advice])}
}

advices := {
	"foreign": "move it into an identity policy",
	"other": "remove it",
}
