# METADATA
# scope: package
# title: Addresses and blocks of them for IP operators
# description: |
#   `IpAddress` and `NotIpAddress` compare with one address or with a block of them in CIDR form, of IPv4 or IPv6. IAM refuses
#   a policy with anything else there.
#
#   Write an address, or a block such as `52.95.110.0/24`: four numbers up to 255 and a prefix length up to 32. There are no
#   wildcards.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [TYPE_MISMATCH_IP_RANGE]
package arthurlint.rules.iam["ip-range-invalid"]

import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.invalid_values
	row.operator.type == "IPAddress"
	policies.off(row, "epoch")
	finding := {
		"at": row.at,
		"message": sprintf("%q is neither an IP address nor a block of them; write one such as \"52.95.110.0/24\"", [row.text]),
	}
}
