# METADATA
# scope: package
# title: Policy variables stand in the last part of an ARN
# description: |
#   By the documentation IAM replaces a variable in a `Resource` behind the fifth colon only: partition, service, Region and
#   account have to be written out, or the statement matches nothing.
#
#   Write the account or Region, or `*` and a condition, such as `StringEquals` on `aws:ResourceAccount` with
#   `${aws:PrincipalAccount}`. That AWS uses such a variable in a policy of its own is why this is no error.
# related_resources:
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.policy["variable-field"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.variables
	row.element in {"Resource", "NotResource"}
	field := fields[row.field]
	row.form in {"key", "escape"}
	input.facts.policy.open_to_variables == true
	grammar.in_value(row)
	finding := {
		"at": row.at,
		"part": row.text,
		"message": sprintf(`%q stands for the %s of the ARN, where variables are not documented to work; write the %s, or "*" and a condition`, [row.text, field, field]),
	}
}

fields := {1: "partition", 2: "service", 3: "Region", 4: "account"}
