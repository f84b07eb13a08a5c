# METADATA
# scope: package
# title: Ids that no tag decides
# description: |
#   The values of this key are ids: of an account, an organization, a VPC or an endpoint. Here the id comes from a policy
#   variable, so that whoever sets that (a tag of the principal, a name, a session) chooses which one passes.
#
#   Write the id. Variables that are such an id themselves, as in `"aws:ResourceAccount": "${aws:PrincipalAccount}"`, compare two facts
#   that nobody chooses and are fine.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys:
#     - "aws:PrincipalAccount"
#     - "aws:PrincipalOrgID"
#     - "aws:ResourceAccount"
#     - "aws:ResourceOrgID"
#     - "aws:SourceAccount"
#     - "aws:SourceOrgID"
#     - "aws:SourceVpc"
#     - "aws:SourceVpce"
#     - "aws:VpceAccount"
#     - "aws:VpceOrgID"
#   access_analyzer: [VARIABLE_USAGE_TOO_PERMISSIVE]
package arthurlint.rules.iam["sensitive-key-variable"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.conditions
	row.key in conditions.sensitive
	conditions.compares(row.operator)
	conditions.lets_through(row)
	some value in row.values
	value.variable
	policies.off(value, "wildcard")
	lib.mismatches(value.text, ids)
	finding := {
		"at": value.at,
		"message": sprintf("%q leaves it to the variable which %q passes; write the id", [value.text, row.text]),
	}
}

ids := `(?i)^\$\{aws:((principal|resource|source|vpce)(account|orgid)|sourcevpce?|ec2instancesourcevpc)\}$`
