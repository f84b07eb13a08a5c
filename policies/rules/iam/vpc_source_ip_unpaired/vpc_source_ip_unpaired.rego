# METADATA
# scope: package
# title: Private addresses together with their VPC
# description: |
#   `aws:VpcSourceIp` is an address inside a VPC, and everybody's VPC may have the same ones. Without the VPC or the endpoint beside it
#   the condition holds for a stranger's network as well.
#
#   Test `aws:SourceVpc` or `aws:SourceVpce` in the same statement. A `Deny` of some addresses is left alone.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys: ["aws:VpcSourceIp"]
#   access_analyzer: [MISSING_PAIRED_CONDITION_KEYS]
package arthurlint.rules.iam["vpc-source-ip-unpaired"]

import data.arthurlint.lib.conditions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.conditions
	row.key == "aws:vpcsourceip"
	row.operator.type == "IPAddress"
	conditions.confines(row)
	policies.lacks_keys(row, {"aws:sourcevpc", "aws:sourcevpcarn", "aws:sourcevpce"})
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf(`every VPC can have these addresses; test "aws:SourceVpc" or "aws:SourceVpce" beside %q`, [row.text]),
	}
}
