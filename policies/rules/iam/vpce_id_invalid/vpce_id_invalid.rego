# METADATA
# scope: package
# title: VPC endpoints by their ids
# description: |
#   The value of this key is the id of a VPC endpoint, `vpce-` and 8 or 17 hexadecimal digits. IAM refuses a policy with anything
#   else in `aws:SourceVpce`, and no request ever has it.
#
#   Write the id of the endpoint; that of its VPC belongs under `aws:SourceVpc`. Wildcards and variables are left to other rules.
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
#   keys: ["aws:SourceVpce"]
#   access_analyzer: [INVALID_VPCE_FORMAT]
package arthurlint.rules.iam["vpce-id-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	row.key in {"aws:sourcevpce"}
	row.operator.type == "String"
	some value in row.values
	conditions.plain(value)
	lib.mismatches(value.text, `(?i)^vpce-[0-9a-f]{8}([0-9a-f]{9})?$`)
	finding := {
		"at": value.at,
		"message": sprintf("%q is no id of a VPC endpoint; write \"vpce-\" and 8 or 17 hexadecimal digits", [value.text]),
	}
}
