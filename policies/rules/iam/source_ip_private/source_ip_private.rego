# METADATA
# scope: package
# title: Public addresses for aws:SourceIp
# description: |
#   `aws:SourceIp` is the public address that a request comes from; through a VPC endpoint a request has no such key. No
#   request ever has a private one: `IpAddress` never matches, and `NotIpAddress` always does.
#
#   Write the public addresses, such as those of the NAT gateways. For traffic through an endpoint, test
#   `aws:SourceVpc` or `aws:SourceVpce`, and `aws:VpcSourceIp` beside it.
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
#   access_analyzer: [PRIVATE_IP_ADDRESS, PRIVATE_NOT_IP_ADDRESS]
package arthurlint.rules.iam["source-ip-private"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.ip_ranges
	row.problem == "private"
	row.key == "aws:sourceip"
	row.all
	finding := {
		"at": row.at,
		"message": sprintf("%q is private, and %s %s matches it; write public addresses, or test aws:SourceVpc", [row.text, row.operator.name, outcome(row)]),
	}
}

outcome(row) := "never" if policies.off(row.operator, "negated")

outcome(row) := "always" if row.operator.negated
