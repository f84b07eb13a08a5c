# METADATA
# scope: package
# title: No wildcards in ids
# description: |
#   The values of this key are ids: of an account, an organization, a VPC or an endpoint. Ids have no order, so that a wildcard
#   admits strangers, and one short of nothing admits everybody.
#
#   Write the whole ids, in a list where there are several. A wildcard that only takes away (in a `Deny`, or negated in an
#   `Allow`) is left alone.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
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
#   access_analyzer: [WILDCARD_USAGE_TOO_PERMISSIVE]
package arthurlint.rules.iam["sensitive-key-wildcard"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	row.key in conditions.sensitive
	row.operator.wildcards
	conditions.lets_through(row)
	some value in row.values
	value.wildcard
	finding := {
		"at": value.at,
		"message": sprintf("%q has a wildcard, and the values of %q are ids; write the whole id", [value.text, row.text]),
	}
}
