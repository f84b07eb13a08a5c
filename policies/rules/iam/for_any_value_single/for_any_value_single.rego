# METADATA
# scope: package
# title: ForAnyValue on keys with several values
# description: |
#   `ForAnyValue:` is for keys that have several values in one request. This key has one, and the set operator makes readers look
#   for a meaning that is not there.
#
#   Take `ForAnyValue:` away. With a positive operator that means the same; a negated one lets requests without the key pass
#   then. The fix is not safe, as AWS's list of keys may be wrong about this one.
# related_resources:
#   - description: set operators
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["for-any-value-single"]

import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.set_operators
	row.problem == "single"
	row.operator.qualifier == "ForAnyValue"
	conditions.of_aws(row.key)
	name := trim_prefix(row.operator.name, "ForAnyValue:")
	finding := conditions.renamed(
		{
			"at": row.at,
			"on": "key",
			"message": sprintf("%q has one value, which needs no ForAnyValue; write %s", [row.text, name]),
		},
		row.operator_at,
		name,
	)
}
