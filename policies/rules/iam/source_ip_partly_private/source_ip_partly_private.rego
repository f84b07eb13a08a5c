# METADATA
# scope: package
# title: Only public addresses for aws:SourceIp
# description: |
#   `aws:SourceIp` is the public address that a request comes from. The private addresses among these values never match, and
#   make readers believe that requests from the network behind them are meant.
#
#   Take them out. For traffic through a VPC endpoint, test `aws:SourceVpc` or `aws:SourceVpce` in a statement of its own.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [PRIVATE_IP_ADDRESS_SUBSET, PRIVATE_NOT_IP_ADDRESS_SUBSET]
package arthurlint.rules.iam["source-ip-partly-private"]

findings contains finding if {
	some row in input.facts.ip_ranges
	row.problem == "private"
	row.key == "aws:sourceip"
	row.mixed
	finding := {
		"at": row.at,
		"message": sprintf("%q is private, and no request comes from there; take it out of the list", [row.text]),
	}
}
