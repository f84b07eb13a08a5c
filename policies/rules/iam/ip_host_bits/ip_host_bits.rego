# METADATA
# scope: package
# title: Blocks without bits behind the prefix
# description: |
#   The bits behind a block's prefix do not count: `52.95.110.77/24` is the whole of `52.95.110.0/24`. Who wrote it may have
#   meant one address.
#
#   Write the block as such, or the address with `/32`. The fix writes the block that IAM compares with. Private blocks under
#   `aws:SourceIp` are the business of the rules about these.
# related_resources:
#   - description: condition operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [IMPROVE_IP_RANGE]
package arthurlint.rules.iam["ip-host-bits"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.ip_ranges
	row.problem == "host-bits"
	conditions.comes_from(row)
	finding := conditions.mended(
		{
			"at": row.at,
			"message": sprintf("%q has bits behind its prefix, which do not count; write %q", [row.text, row.fixed]),
		},
		row.at,
		row.fixed,
	)
}
